#include "services/directories/passport/answers.h"

#include "services/net/answers.h"

namespace rollcall::passport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 200;

QString wordsOf(const net::Response &response)
{
    if (response.contentType.startsWith("text/plain") && response.body.size() <= longestWords)
        return QString::fromUtf8(response.body).trimmed();
    const auto body = answers::jsonBody(response);
    if (!body)
        return {};
    for (const QStringView member : {u"message", u"error_description", u"error"}) {
        if (const QString words = (*body)[member].toString(); !words.isEmpty())
            return words.left(longestWords);
    }
    return {};
}

// What a status means here when nobody says it.
QString meaningOf(int status)
{
    switch (status) {
    case 401:
        return u"The token is not accepted."_s;
    case 403:
        return u"The sign-in does not allow this: a scope is missing."_s;
    case 422:
        return u"An e-mail address is needed, one that nobody else has."_s;
    default:
        return {};
    }
}

} // namespace

net::Request requestTo(const QByteArray &method, const QStringList &route)
{
    net::Request request;
    request.method = method;
    request.segments = QStringList{u"api"_s, u"user"_s} + route;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    return request;
}

Error refusal(const net::Response &response)
{
    if (response.contentType.startsWith("text/html"))
        return answers::wrongAddress(response, u"The Grid Passport"_s);
    answers::Complaint complaint;
    complaint.detail = wordsOf(response);
    if (complaint.detail.isEmpty())
        complaint.detail = meaningOf(response.status);
    if (response.status == 422)
        complaint.fields.insert(u"/email"_s, complaint.detail);
    return answers::refusal(response, complaint);
}

Result<Record> recordFrom(const JsonValue &document, const QString &kind, const QString &key,
    const QString &connection, const net::Response &response)
{
    if (!document.isObject())
        return failure(answers::badShape(response, {}, u"A record was expected here."_s));
    QString own = key;
    for (const QStringView member : {u"uuid", u"id"}) {
        if (const QString text = document[member].text(); !text.isEmpty())
            own = text;
    }
    if (own.isEmpty())
        return failure(answers::badShape(response, u"/id"_s, u"The record has no ID."_s));
    return Record{.id = {.connection = connection, .kind = kind, .key = own},
        .document = document,
        .revision = QString::fromLatin1(response.header("ETag"_ba)),
        .readAt = QDateTime::currentDateTimeUtc()};
}

Result<Found> foundFrom(
    const net::Response &response, const QString &kind, const QString &key, const QString &connection)
{
    if (response.status == 404 && !response.contentType.startsWith("text/html"))
        return Found{.record = std::nullopt, .why = Found::Why::NoSuchRecord};
    if (!net::isSuccess(response))
        return failure(refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    const auto record = recordFrom(*body, kind, key, connection, response);
    if (!record)
        return failure(record.error());
    return Found{.record = *record, .why = Found::Why::Here};
}

} // namespace rollcall::passport
