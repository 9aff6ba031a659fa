#include "services/directories/system.h"

namespace rollcall {

QList<System> knownSystems()
{
    return {xrasSystem(), amoSystem()};
}

} // namespace rollcall
