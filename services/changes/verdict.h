#pragma once

#include "services/domain/change.h"
#include "services/domain/directory.h"

#include <QHash>

#include <optional>

namespace rollcall {

//! What reading showed: the target of a change, and the other records its expectations are about.
struct Sight
{
    Found target;
    bool isShut = false; //!< the target was not read, because the credentials are no longer taken
    QHash<QString, Found> arguments; //!< by Expectation::argument
};

//! What a sight says about a change whose answer never came.
struct Verdict
{
    enum class Trace {
        AsWanted, //!< everything holds, and something of it did not hold before
        InPart, //!< something that did not hold before holds now, but not everything
        Untouched, //!< everything is as it was before
        NeverDiffered, //!< everything holds, but it did so before: the reading cannot tell
        SomethingElse //!< neither as before nor as wanted
    };
    Trace trace = Trace::Untouched;
    bool holds = false; //!< everything is as expected
    QList<Receipt::Item> items; //!< the expected, then what changed beside

    bool operator==(const Verdict &other) const { return trace == other.trace && holds == other.holds; }
};

//! What must be true after \p change, as the kind's dialect says it. Empty when the dialect does not know the
//! change.
QList<Expectation> expectationsOf(const Change &change, const KindSpec &kind);

//! The record an expectation is about.
RecordId subjectOf(const Expectation &expectation, const Change &change);

//! Compares what is expected of \p change with what was read. Pure.
//! Items: a member by its pointer; a whole record that had to be gone or there by "" (the target) or
//! "/argument", its value being the key of the record, or null for "gone" or "no longer let in". Null, "" and
//! a missing member count as the same: empty. Changed beside are the members a person could have edited (all,
//! where the schema names none) that differ from what was seen although nobody meant to change them.
Verdict judge(const Change &change, const KindSpec &kind, const Sight &sight);

} // namespace rollcall
