#include "services/server/sis/paging.h"

#include "services/json/json.h"
#include "services/server/sis/answers.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <limits>
#include <numeric>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

constexpr int smallestChunk = 200; // rows looked at in one go where few match

struct Cursor
{
    bool isSet = false, isReverse = false;
    qint64 number = std::numeric_limits<qint64>::max();
    QString id;
};

Cursor cursorOf(const HttpRequest &request)
{
    const QString text = request.queryValue(u"cursor"_s);
    const auto decoded
        = QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || text.size() > 500)
        refuse(404, u"Invalid cursor"_s);
    const QUrlQuery fields(QString::fromLatin1(decoded.decoded));
    if (!fields.hasQueryItem(u"p"_s))
        return {};
    bool isNumber = false;
    Cursor cursor{.isSet = true,
        .isReverse = fields.queryItemValue(u"r"_s) == u"1",
        .number = fields.queryItemValue(u"p"_s).toLongLong(&isNumber),
        .id = fields.queryItemValue(u"i"_s)};
    if (!isNumber)
        refuse(404, u"Invalid cursor"_s);
    return cursor;
}

QString cursorText(const ListRow &row, bool isReverse)
{
    const QString text = u"p=%1&i=%2%3"_s.arg(row.number).arg(row.id, isReverse ? u"&r=1"_s : QString());
    return QString::fromLatin1(text.toLatin1().toBase64());
}

QList<ListRow> wantedRows(const Cursor &cursor, int most, const RowSource &source)
{
    const Side side = cursor.isReverse ? Side::Newer : Side::Older;
    int chunk = most; // as if all matched
    QList<ListRow> found;
    qint64 number = cursor.number;
    QString id = cursor.id;
    while (true) {
        QList<ListRow> rows = source(side, number, id, chunk);
        const bool isLast = rows.size() < chunk;
        if (!isLast) {
            number = rows.constLast().number;
            id = rows.constLast().id;
        }
        for (ListRow &row : rows) {
            if (row.isWanted)
                found.append(std::move(row));
            if (found.size() == most)
                return found;
        }
        if (isLast)
            return found;
        chunk = std::max(most, smallestChunk);
    }
}

} // namespace

QString linkTo(const HttpRequest &request, const QList<std::pair<QString, QString>> &changed)
{
    QList<std::pair<QString, QString>> fields;
    const auto isChanged = [&](const QString &name) {
        return std::any_of(
            changed.begin(), changed.end(), [&](const auto &field) { return field.first == name; });
    };
    for (const auto &field : request.query) {
        if (!isChanged(field.first))
            fields.append(field);
    }
    for (const auto &field : changed) {
        if (!field.second.isNull())
            fields.append(field);
    }
    std::stable_sort(
        fields.begin(), fields.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QByteArrayList written;
    for (const auto &[name, value] : fields)
        written.append(QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value));
    QString path;
    for (const QString &segment : request.segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    if (request.trailingSlash)
        path += u'/';
    return request.baseUrl + path
        + (written.isEmpty() ? QString() : u'?' + QString::fromLatin1(written.join('&')));
}

HttpResponse pageOf(const HttpRequest &request, int pageSize, const RowSource &source)
{
    const Cursor cursor = cursorOf(request);
    QList<ListRow> rows = wantedRows(cursor, pageSize + 1, source);
    const bool hasMore = rows.size() > pageSize;
    if (hasMore)
        rows.removeLast();
    if (cursor.isReverse)
        std::reverse(rows.begin(), rows.end());
    const bool hasNext = !rows.isEmpty() && (cursor.isReverse || hasMore);
    const bool hasPrevious = !rows.isEmpty() && (cursor.isReverse ? hasMore : cursor.isSet);
    const auto link = [&](bool exists, const ListRow &row, bool isReverse) {
        return json::encode(exists ? JsonValue(linkTo(request, {{u"cursor"_s, cursorText(row, isReverse)}}))
                                   : JsonValue(nullptr));
    };
    QByteArray body = "{\"next\":" + link(hasNext, rows.value(rows.size() - 1), false)
        + ",\"previous\":" + link(hasPrevious, rows.value(0), true) + ",\"results\":[";
    const qsizetype size = std::accumulate(rows.cbegin(), rows.cend(), body.size() + 2,
        [](qsizetype sum, const ListRow &row) { return sum + row.object.size() + 1; });
    body.reserve(size);
    for (const ListRow &row : std::as_const(rows)) {
        if (&row != &rows.constFirst())
            body += ',';
        body += row.object;
    }
    body += "]}";
    return HttpResponse::text(200, "application/json", body);
}

RowSource sourceOf(QList<ListRow> rows)
{
    const auto isBefore = [](const ListRow &a, const ListRow &b) {
        return std::tie(a.number, a.id) > std::tie(b.number, b.id);
    };
    std::sort(rows.begin(), rows.end(), isBefore);
    return [rows, isBefore](Side side, qint64 number, const QString &id, int most) {
        const ListRow place{.number = number, .id = id, .object = {}};
        QList<ListRow> found;
        for (const ListRow &row : rows) {
            if (side == Side::Older && isBefore(place, row) && found.size() < most)
                found.append(row);
            else if (side == Side::Newer && isBefore(row, place))
                found.prepend(row);
        }
        return found.mid(0, most);
    };
}

} // namespace rollcall::server::sis
