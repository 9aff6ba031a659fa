#include "services/lookup/lookup.h"

#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Who was found, and of everyone who found nobody, why.
bool print(const LookupRun &run, Session &session)
{
    Printer printer(session.arguments().format);
    printer.setHeads({u"CONNECTION"_s, u"KIND"_s, u"KEY"_s, u"NAME"_s, u"WHY"_s});
    bool isAnyone = false;
    for (const LookupGroup &group : run.groups()) {
        const Connection *connection = session.connections().connection(group.connection);
        const Dialect *dialect = connection ? session.connections().dialectOf(connection->system) : nullptr;
        if (!dialect)
            continue;
        for (const LookupGroup::Hit &hit : group.hits) {
            const RecordId &id = hit.record.id;
            const KindSpec *kind = dialect->kind(id.kind);
            JsonValue object = idObject(id, connection->system);
            object.set(u"reason"_s, hit.reason);
            object.set(u"document"_s, hit.record.document);
            printer.row({connection->name, id.kind, id.key,
                            kind ? kind->schema.titleOf(hit.record.document) : QString(), hit.reason},
                object);
            isAnyone = true;
        }
        if (!group.hits.isEmpty())
            continue;
        const bool isFailed = group.state == LookupGroup::State::Failed;
        const QString note = isFailed ? kindName(group.error.kind) + u": "_s + group.error.detail
            : group.state == LookupGroup::State::NotAsked ? group.note
                                                          : u"nobody"_s;
        printer.row({connection->name, {}, {}, {}, note},
            JsonValue::Object{{u"connection"_s, connection->id}, {u"system"_s, connection->system},
                {isFailed ? u"error"_s : u"note"_s, isFailed ? errorObject(group.error) : JsonValue(note)}});
    }
    return isAnyone;
}

} // namespace

Pending<int> lookUp(Session &session)
{
    const auto scope = session.scope();
    if (!scope)
        return Pending<int>(failure(scope.error()));
    const QList<Identifier> list = readings(session.arguments().words.constFirst());
    if (list.isEmpty())
        return Pending<int>(usage(u"There is nothing to look for."_s));
    auto *run = new LookupRun(session.connections(), list.constFirst(), *scope, &session);
    Promise<int> promise;
    QObject::connect(run, &LookupRun::finished, &session, [run, promise, &session] {
        promise.settle(print(*run, session) ? ExitDone : ExitFailed);
        run->deleteLater();
    });
    return promise.pending();
}

} // namespace rollcall
