#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"

namespace rollcall {

using namespace Qt::StringLiterals;

Pending<int> showRecord(Session &session)
{
    const QStringList &words = session.arguments().words;
    const auto place = session.place(words.at(0));
    if (!place)
        return Pending<int>(failure(place.error()));
    const RecordId id = place->id(words.at(1));
    const QString system = place->connection->system;
    return place->directory->read(id).andThen(&session, [&session, id, system](const Found &found) {
        if (!found.record) {
            const bool mayBeHidden = found.why == Found::Why::NoSuchOrHidden;
            return Pending<int>(failure({.kind = Error::Kind::NotFound,
                .detail = mayBeHidden ? u"There is no %1 %2, or it is hidden from you."_s.arg(id.kind, id.key)
                                      : u"There is no %1 %2."_s.arg(id.kind, id.key)}));
        }
        JsonValue object = idObject(found.record->id, system);
        object.set(u"document"_s, found.record->document);
        Printer(session.arguments().format).document(found.record->document, object);
        return Pending<int>(ExitDone);
    });
}

} // namespace rollcall
