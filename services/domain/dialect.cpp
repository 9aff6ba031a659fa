#include "services/domain/dialect.h"

#include <algorithm>

namespace rollcall {

namespace {

template <typename List> const typename List::value_type *named(const List &list, const QString &name)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const auto &item) { return item.name == name; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

bool ActionSpec::isOfferedOn(Environment environment) const
{
    return !forTests || environment != Environment::Production;
}

const ActionSpec *KindSpec::action(const QString &wantedName) const
{
    return named(actions, wantedName);
}

bool KindSpec::canAsk(const Condition &condition) const
{
    // What is said of a member itself counts, not what is said of all its siblings.
    const QString siblings = condition.pointer.left(condition.pointer.lastIndexOf(u'/') + 1) + u'*';
    for (const QString &pointer : {condition.pointer, siblings}) {
        const auto rule = std::find_if(asked.begin(), asked.end(),
            [&pointer](const AskedConditions &each) { return each.pointer == pointer; });
        if (rule != asked.end())
            return rule->relations.contains(condition.relation);
    }
    return false;
}

const KindSpec *Dialect::kind(const QString &name) const
{
    return named(kinds, name);
}

} // namespace rollcall
