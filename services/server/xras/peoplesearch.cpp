#include "services/server/xras/peoplesearch.h"

#include "services/server/store/database.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace rollcall::server::xras {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 200;
constexpr int waitingAtMost = 128; // people who are not in the index yet; each search looks through them

// The person with a username, without a searched text, and the first people whose searched text fulfils a
// condition, and that text; in no order. Who they are is decided before the rest of their rows is read.
#define ROLLCALL_XRAS_SEARCHED(array, hits, order)                                                           \
    ROLLCALL_XRAS_NAMED(array) " UNION ALL " ROLLCALL_XRAS_FOUND(array, hits, order)

#define ROLLCALL_XRAS_NAMED(array)                                                                           \
    ROLLCALL_XRAS_VALUES(array) ", NULL FROM xras_people WHERE username_key = ?"

#define ROLLCALL_XRAS_FOUND(array, hits, order)                                                              \
    ROLLCALL_XRAS_VALUES(array)                                                                              \
    ", OCTETS(text) FROM (SELECT rowid AS hit, text FROM xras_people_search WHERE " hits " ORDER BY " order  \
    " LIMIT ?) AS hits JOIN xras_people ON id = hit"

#define ROLLCALL_XRAS_SEARCHED_SQLITE(condition)                                                             \
    ROLLCALL_XRAS_SEARCHED("json_array",                                                                     \
        condition " rowid > ? AND instr(text, ?) > 0 UNION ALL "                                             \
                  "SELECT id, text FROM xras_people_waiting WHERE id > ? AND instr(text, ?) > 0",            \
        "hit")

#define ROLLCALL_XRAS_SEARCHED_POSTGRESQL(condition, order)                                                  \
    ROLLCALL_XRAS_SEARCHED("json_build_array", condition, order)

bool isSqlite(const Database &database)
{
    return database.kind() == DatabaseKind::Sqlite;
}

//! Gives everybody who waits their place in the index.
void indexWaiting(Database &database)
{
    database.prepare("INSERT INTO xras_people_search (rowid, text) SELECT id, text FROM xras_people_waiting")
        .run();
    database.prepare("DELETE FROM xras_people_waiting").run();
}

//! What LIKE looks for, with its special characters taken literally.
QString pattern(const QString &token)
{
    QString text = u"%"_s;
    for (const QChar c : token) {
        if (c == u'%' || c == u'_' || c == u'\\')
            text += u'\\';
        text += c;
    }
    return text + u'%';
}

//! The person with that username ("": nobody), and the first \p most people after \p after whose searched
//! text holds the longest of \p tokens, which comes first, and may hold the others, as far as the indexes go:
//! both know sequences of three characters. Without such a token the rows are read in turn: what so few
//! letters find is found early.
Query candidates(Database &database, const QString &username, const QStringList &tokens,
    const TrigramCounts &counts, qint64 after, int most)
{
    const QString &longest = tokens.first();
    const auto firstShort = std::find_if(
        tokens.begin(), tokens.end(), [](const QString &token) { return token.toUcs4().size() < 3; });
    const QStringList indexed(tokens.begin(), firstShort);
    if (isSqlite(database) && indexed.isEmpty()) {
        Query rows = database.prepare(ROLLCALL_XRAS_SEARCHED_SQLITE(""));
        rows.run(username, after, longest, after, longest, most);
        return rows;
    }
    if (isSqlite(database)) {
        Query rows = database.prepare(ROLLCALL_XRAS_SEARCHED_SQLITE("xras_people_search MATCH ? AND"));
        rows.run(username, trigramQuery(indexed, counts), after, longest, after, longest, most);
        return rows;
    }
    if (indexed.isEmpty()) {
        Query rows = database.prepare(
            ROLLCALL_XRAS_SEARCHED_POSTGRESQL("rowid > ? AND strpos(text, ?) > 0", "rowid"));
        rows.run(username, after, longest, most);
        return rows;
    }
    const auto other = [&](int i) { return i < indexed.size() ? pattern(indexed.at(i)) : pattern(longest); };
    // "+ 0": by the primary key, PostgreSQL would rather read a million rows in order than sort a few.
    Query rows = database.prepare(ROLLCALL_XRAS_SEARCHED_POSTGRESQL(
        "text LIKE ? AND text LIKE ? AND text LIKE ? AND rowid > ?", "rowid + 0"));
    rows.run(username, other(0), other(1), other(2), after, most);
    return rows;
}

} // namespace

void makeSearchable(Database &database, qint64 person, const QString &text, Searchable when)
{
    const bool waits = isSqlite(database) && when == Searchable::Soon;
    database
        .prepare(waits ? "INSERT INTO xras_people_waiting (id, text) VALUES (?, ?)"
                       : "INSERT INTO xras_people_search (rowid, text) VALUES (?, ?)")
        .run(person, text);
    if (waits && person % waitingAtMost == 0)
        indexWaiting(database);
}

void searchAgain(Database &database, qint64 person, const QString &text)
{
    // Most changes leave the names as they were, and the index would write them all again.
    if (isSqlite(database)) {
        Query waiting
            = database.prepare("UPDATE xras_people_waiting SET text = ? WHERE id = ? AND text <> ?");
        if (waiting.run(text, person, text).rowsChanged() > 0)
            return;
    }
    database.prepare("UPDATE xras_people_search SET text = ? WHERE rowid = ? AND text <> ?")
        .run(text, person, text);
}

void searchNoMore(Database &database, qint64 person)
{
    if (isSqlite(database))
        database.prepare("DELETE FROM xras_people_waiting WHERE id = ?").run(person);
    database.prepare("DELETE FROM xras_people_search WHERE rowid = ?").run(person);
}

void settleSearch(Database &database)
{
    if (!isSqlite(database))
        return;
    indexWaiting(database);
    database.execute(u"INSERT INTO xras_people_search (xras_people_search) VALUES ('optimize')"_s);
}

QList<PersonText> PeopleSearch::find(Database &database, const QStringList &tokens, int limit) const
{
    QList<PersonText> found;
    if (tokens.isEmpty() || limit < 1
        || std::any_of(tokens.begin(), tokens.end(), [](const QString &t) { return t.contains(QChar(0)); }))
        return found;

    QStringList longestFirst = tokens;
    const auto letters = [](const QString &token) { return token.toUcs4().size(); };
    std::sort(longestFirst.begin(), longestFirst.end(),
        [&](const QString &a, const QString &b) { return letters(a) > letters(b); });
    QByteArrayList octets; // of all but the longest, which the database has looked for itself
    for (const QString &token : longestFirst.sliced(1))
        octets.append(token.toUtf8());
    const auto isHit = [&](const QByteArray &text) {
        return std::all_of(
            octets.begin(), octets.end(), [&](const QByteArray &token) { return text.contains(token); });
    };

    const auto trigrams = counts(database);
    QString username = tokens.size() == 1 ? tokens.first() : QString();
    std::optional<PersonText> named;
    qint64 after = 0;
    int most = limit; // most often all candidates are hits
    for (bool isMore = true; isMore && found.size() < limit; most = rowsAtOnce) {
        Query rows = candidates(database, std::exchange(username, {}), longestFirst, *trigrams, after, most);
        int read = 0;
        while (rows.next()) {
            if (rows.isNull(columnsOfValues)) {
                named = readPersonText(rows);
                continue;
            }
            ++read;
            after = std::max(after, rows.integer(0));
            if (isHit(rows.bytes(columnsOfValues)))
                found.append(readPersonText(rows));
        }
        isMore = read == most;
    }
    std::sort(found.begin(), found.end(),
        [](const PersonText &one, const PersonText &other) { return one.id < other.id; });
    if (named) {
        found.removeIf([&named](const PersonText &person) { return person.id == named->id; });
        found.prepend(std::move(*named));
    }
    found.resize(std::min<qsizetype>(found.size(), limit));
    return found;
}

std::shared_ptr<const TrigramCounts> PeopleSearch::counts(Database &database) const
{
    using namespace std::chrono_literals;
    QMutexLocker lock(&m_lock);
    if (isSqlite(database) && m_countAgain.hasExpired()) {
        m_countAgain.setRemainingTime(1h);
        lock.unlock();
        auto counts = std::make_shared<TrigramCounts>(database);
        lock.relock();
        m_counts = std::move(counts);
    }
    return m_counts;
}

} // namespace rollcall::server::xras
