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

const KindSpec *Dialect::kind(const QString &name) const
{
    return named(kinds, name);
}

} // namespace rollcall
