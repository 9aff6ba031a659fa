#include "services/cache/keptdirectory.h"

#include "services/json/withoutsecrets.h"

#include <algorithm>

namespace rollcall {

namespace {

// Of a list what is in sight at first; a list that is walked through to its end is not copied.
constexpr qsizetype ofAList = 200;

auto offline()
{
    return failure({.kind = Error::Kind::Offline});
}

} // namespace

KeptDirectory::KeptDirectory(QString connection, Dialect dialect, KeptRecords &kept)
    : m_connection(std::move(connection))
    , m_dialect(std::move(dialect))
    , m_kept(kept)
{ }

// Those that somebody looks for. Tokens, webhooks and what else there are lists of mean nothing without the
// service.
bool KeptDirectory::isOfPeople(const QString &kind) const
{
    return std::any_of(m_dialect.lookups.begin(), m_dialect.lookups.end(),
        [&kind](const LookupRule &rule) { return rule.kind == kind; });
}

void KeptDirectory::keep(const Record &record)
{
    const KindSpec *kind = m_dialect.kind(record.id.kind);
    if (!kind || !isOfPeople(kind->name))
        return;
    Record kept = record;
    kept.document = json::withoutSecrets(kind->schema, record.document);
    m_kept.keep(kept);
}

void KeptDirectory::noteRead(const RecordId &id, const std::optional<Record> &record)
{
    if (record)
        keep(*record);
    else
        m_kept.drop(id);
}

Pending<Page> KeptDirectory::list(const Query &query, const Cursor &from)
{
    if (!m_service) {
        if (!isOfPeople(query.kind))
            return offline();
        Page page;
        page.records = m_kept.search(m_connection, query.kind, query.text);
        page.capped = page.records.size() == KeptRecords::mostFound;
        return Result<Page>(page);
    }
    auto page = m_service->list(query, from);
    if (from.isEmpty()) {
        page.then(this, [this](const Result<Page> &answer) {
            if (!answer)
                return;
            for (const Record &record : answer->records.first(qMin(ofAList, answer->records.size())))
                keep(record);
        });
    }
    return page;
}

Pending<Found> KeptDirectory::read(const RecordId &id)
{
    if (!m_service) {
        const auto record = m_kept.record(id);
        if (!record)
            return offline();
        return Result<Found>(Found{.record = record});
    }
    auto found = m_service->read(id);
    found.then(this, [this, id](const Result<Found> &answer) {
        if (answer)
            noteRead(id, answer->record);
    });
    return found;
}

Pending<QList<Record>> KeptDirectory::lookUp(const Identifier &identifier)
{
    if (!m_service)
        return Result<QList<Record>>(m_kept.find(m_connection, identifier));
    auto found = m_service->lookUp(identifier);
    found.then(this, [this](const Result<QList<Record>> &answer) {
        if (!answer)
            return;
        for (const Record &record : *answer)
            keep(record);
    });
    return found;
}

Pending<QStringList> KeptDirectory::moreMembers(const QString &kind)
{
    return m_service ? m_service->moreMembers(kind) : Pending<QStringList>(offline());
}

QString KeptDirectory::asCurl(const RecordId &id)
{
    return m_service ? m_service->asCurl(id) : QString();
}

Pending<QList<Consequence>> KeptDirectory::consequences(const Change &change)
{
    return m_service ? m_service->consequences(change) : Pending<QList<Consequence>>(offline());
}

Pending<Reply> KeptDirectory::send(const Change &change)
{
    return m_service ? m_service->send(change) : Pending<Reply>(offline());
}

Pending<QByteArray> KeptDirectory::picture(const QUrl &address)
{
    return m_service ? m_service->picture(address) : Pending<QByteArray>(offline());
}

} // namespace rollcall
