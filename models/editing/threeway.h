#pragma once

#include "services/domain/jsonvalue.h"

#include <QList>
#include <QString>

namespace rollcall {

//! A place that two people changed, each to something else.
struct Clash
{
    QString pointer; //!< below the values that were compared; empty: they themselves
    JsonValue was; //!< what both had begun with
    JsonValue theirs;
    JsonValue mine;
    bool operator==(const Clash &) const = default;
};

//! Two people's changes of one value brought together.
struct ThreeWay
{
    JsonValue merged; //!< with mine where they clash
    QList<Clash> clashes; //!< in the order of theirs, then of what only mine has
};

//! Whatever only one of the two changed is taken. Objects are compared member by member at any depth,
//! anything else as a whole; Undefined is a member that is not there, so it clashes to remove what the other
//! one changed. Pure; any thread.
ThreeWay mergeThreeWay(const JsonValue &was, const JsonValue &theirs, const JsonValue &mine);

} // namespace rollcall
