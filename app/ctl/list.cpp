#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"

#include <memory>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Walks the pages of a list until there are enough rows.
class Walk : public std::enable_shared_from_this<Walk>
{
public:
    Walk(Session &session, const Session::Place &place, const Query &query)
        : m_session(session)
        , m_place(place)
        , m_query(query)
        , m_printer(session.arguments().format)
    {
        m_printer.setHeads({u"KEY"_s, u"NAME"_s});
    }

    Pending<int> start()
    {
        ask({});
        return m_promise.pending();
    }

private:
    void ask(const Cursor &from)
    {
        m_place.directory->list(m_query, from)
            .then(&m_session, [self = shared_from_this()](const Result<Page> &page) { self->take(page); });
    }

    void take(const Result<Page> &page)
    {
        if (!page) {
            m_promise.settle(failure(page.error()));
            return;
        }
        const qsizetype limit = m_session.arguments().limit;
        for (const Record &record : page->records) {
            if (limit > 0 && m_count == limit)
                break;
            ++m_count;
            JsonValue object = idObject(record.id, m_place.connection->system);
            object.set(u"document"_s, record.document);
            m_printer.row({record.id.key, m_place.kind->schema.titleOf(record.document)}, object);
        }
        const bool isEnough = limit > 0 && m_count >= limit;
        if (page->next.isEmpty() || isEnough)
            m_promise.settle(ExitDone);
        else
            ask(page->next);
    }

    Session &m_session;
    Session::Place m_place;
    Query m_query;
    Printer m_printer;
    Promise<int> m_promise;
    qsizetype m_count = 0;
};

} // namespace

Pending<int> listRecords(Session &session)
{
    const auto place = session.place(session.arguments().words.constFirst());
    if (!place)
        return Pending<int>(failure(place.error()));
    const Query query{.kind = place->kind->name, .text = session.arguments().words.value(1)};
    return std::make_shared<Walk>(session, *place, query)->start();
}

} // namespace rollcall
