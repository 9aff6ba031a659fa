#include "ui/common/windows.h"

#include <QWidget>

namespace rollcall {

void bringForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace rollcall
