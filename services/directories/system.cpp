#include "services/directories/system.h"

namespace rollcall {

QStringList missingNeeds(
    const QList<Connections::Need> &needs, const Connection &connection, const System::Secrets &secrets)
{
    QStringList missing;
    for (const Connections::Need &need : needs) {
        const bool empty = need.secret ? secrets.value(need.name).isEmpty()
                                       : connection.settings.value(need.name).trimmed().isEmpty();
        const bool isSpared = !connection.settings.value(need.unless).trimmed().isEmpty();
        if (need.required && empty && !isSpared)
            missing << need.label;
    }
    return missing;
}

QList<System> knownSystems()
{
    return {xrasSystem(), amoSystem(), sisSystem(), cisSystem(), passportSystem()};
}

} // namespace rollcall
