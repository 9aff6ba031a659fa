#include "services/secrets/secretstore.h"

namespace rollcall {

using namespace Qt::StringLiterals;

QString sessionOnly()
{
    return u"until you quit"_s;
}

} // namespace rollcall
