#include "services/changes/journal.h"

#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"

#include <limits>

namespace rollcall {

using namespace Qt::StringLiterals;

Pending<int> showJournal(Session &session)
{
    return session.journal().open().andThen(&session, [&session](const Done &) {
        const auto limit = session.arguments().limit;
        Printer printer(session.arguments().format);
        printer.setHeads(
            {u"NUMBER"_s, u"AT"_s, u"SYSTEM"_s, u"WHAT"_s, u"RECORD"_s, u"OUTCOME"_s, u"REASON"_s});
        const auto entries
            = session.journal().entries(limit > 0 ? int(limit) : std::numeric_limits<int>::max());
        for (const JournalEntry &entry : entries) {
            const Change &change = entry.change;
            const bool isAct = change.verb == Change::Verb::Act;
            const QString what = isAct ? change.action : verbName(change.verb);
            const QString outcome
                = entry.state == JournalEntry::State::Open ? u"not known yet"_s : outcomeName(entry.outcome);
            const QString at = entry.at.toString(Qt::ISODate);
            JsonValue object = JsonValue::Object{{u"number"_s, entry.number}, {u"at"_s, at}};
            for (const JsonMember &member : idObject(change.target, entry.system).object())
                object.set(member.name, member.value);
            object.set(u"what"_s, what);
            object.set(u"outcome"_s, outcome);
            object.set(u"error"_s, entry.error);
            object.set(u"reason"_s, change.reason);
            object.set(u"seen"_s, change.seen);
            object.set(u"wanted"_s, change.wanted);
            printer.row({entry.number, at, entry.system, what, change.target.kind + u' ' + change.target.key,
                            outcome, change.reason},
                object);
        }
        return Pending<int>(ExitDone);
    });
}

} // namespace rollcall
