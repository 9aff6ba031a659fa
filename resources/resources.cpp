#include "resources/resources.h"

#include <QDir>
#include <QtGlobal>

static void registerIcons()
{
    Q_INIT_RESOURCE(rollcall_icons); // works outside namespaces only
}

namespace rollcall {

void registerResources()
{
    registerIcons();
}

} // namespace rollcall
