#include "services/domain/change.h"

#include <algorithm>

namespace rollcall {

bool Receipt::isAsIntended() const
{
    return outcome == Outcome::Done
        && std::all_of(items.begin(), items.end(), [](const Item &item) { return item.state == Item::State::Verified; });
}

QString verbName(Change::Verb verb)
{
    switch (verb) {
    case Change::Verb::Create:
        return QStringLiteral("create");
    case Change::Verb::Update:
        return QStringLiteral("update");
    case Change::Verb::Delete:
        return QStringLiteral("delete");
    case Change::Verb::Act:
        return QStringLiteral("act");
    }
    return {};
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return QStringLiteral("done");
    case Outcome::NotDone:
        return QStringLiteral("not done");
    case Outcome::Unknown:
        return QStringLiteral("unknown");
    }
    return {};
}

} // namespace rollcall
