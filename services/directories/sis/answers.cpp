#include "services/directories/sis/answers.h"

#include "services/directories/drfcomplaint.h"
#include "services/net/answers.h"

#include <QUrlQuery>

namespace rollcall::sis {

using namespace Qt::StringLiterals;

namespace {

Result<JsonValue> bodyOf(const net::Response &response, const LazyObject::Paths &atOnce = nullptr)
{
    if (!net::isSuccess(response))
        return failure(refusal(response));
    return answers::jsonBody(response, atOnce);
}

// The store says where the next page is with an address; only what it adds to the question is followed.
QString cursorOf(const JsonValue &next)
{
    return QUrlQuery(QUrl(next.toString())).queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
}

QString keyOf(const JsonValue &document)
{
    if (const QString id = document[u"id"].text(); !id.isEmpty())
        return id;
    const QStringList parts = QUrl(document[u"url"].toString()).path().split(u'/', Qt::SkipEmptyParts);
    return parts.isEmpty() ? QString() : parts.constLast();
}

Result<QString> keyFrom(const JsonValue &document, const net::Response &response)
{
    if (!document.isObject())
        return failure(answers::badShape(response, {}, u"A record was expected here."_s));
    QString key = keyOf(document);
    if (key.isEmpty())
        return failure(answers::badShape(response, u"/id"_s, u"The record has no ID."_s));
    return key;
}

} // namespace

QString serviceName()
{
    return u"Seed Identity Store"_s;
}

Error refusal(const net::Response &response)
{
    if (response.status == 404 && !answers::isJson(response))
        return answers::wrongAddress(response, serviceName());
    const auto body = answers::jsonBody(response);
    return answers::refusal(response, body ? answers::drfComplaint(*body) : answers::Complaint());
}

Result<Page> pageFrom(const net::Response &response, const QString &kind, const QString &connection,
    const LazyObject::Paths &shown)
{
    const auto body = bodyOf(response, shown);
    if (!body)
        return failure(body.error());
    const JsonValue results = (*body)[u"results"];
    if (!results.isArray())
        return failure(answers::badShape(response, u"/results"_s, u"A list was expected here."_s));
    Page page;
    page.records.reserve(results.array().size());
    Record record{.id = {connection, kind, {}}, .readAt = QDateTime::currentDateTimeUtc()};
    for (const JsonValue &item : results.array()) {
        const auto key = keyFrom(item, response);
        if (!key)
            return failure(key.error());
        record.id.key = *key;
        record.document = item;
        page.records.append(record);
    }
    page.next.token = cursorOf((*body)[u"next"]);
    page.capped = page.next.isEmpty() && (*body)[u"next"].isString();
    return page;
}

Result<Found> foundFrom(const net::Response &response, const QString &kind, const QString &connection)
{
    if (response.status == 404 && answers::isJson(response))
        return Found{.record = std::nullopt, .why = Found::Why::NoSuchRecord};
    const auto body = bodyOf(response);
    if (!body)
        return failure(body.error());
    const auto key = keyFrom(*body, response);
    if (!key)
        return failure(key.error());
    return Found{.record = Record{.id = {connection, kind, *key},
                     .document = *body,
                     .revision = QString::fromLatin1(response.header("ETag"_ba)),
                     .readAt = QDateTime::currentDateTimeUtc()},
        .why = Found::Why::Here};
}

Result<Page> addressesFrom(const net::Response &response, const QString &connection)
{
    const auto body = bodyOf(response);
    if (!body)
        return failure(body.error());
    const JsonValue results = (*body)[u"results"];
    if (!results.isArray())
        return failure(answers::badShape(response, u"/results"_s, u"A list was expected here."_s));
    Page page;
    for (const JsonValue &item : results.array()) {
        page.records.append(
            {.id = {.connection = connection, .kind = u"address"_s, .key = item[u"address"].text()},
                .document = item,
                .readAt = QDateTime::currentDateTimeUtc()});
    }
    page.total = (*body)[u"count"].toInteger();
    page.capped = (*body)[u"next"].isString();
    return page;
}

Result<Found> statusFrom(const net::Response &response, const QString &name, const QString &connection)
{
    const auto body = bodyOf(response);
    if (!body)
        return failure(body.error());
    if (!body->isObject())
        return failure(answers::badShape(response, {}, u"An object was expected here."_s));
    JsonValue document = *body;
    document.set(u"name"_s, name); // it does not name itself
    return Found{.record = Record{.id = {.connection = connection, .kind = u"status"_s, .key = name},
                     .document = document,
                     .readAt = QDateTime::currentDateTimeUtc()},
        .why = Found::Why::Here};
}

Result<Reply> replyFrom(const net::Response &response)
{
    const auto body = bodyOf(response);
    if (!body)
        return failure(body.error());
    return Reply{.httpStatus = response.status, .body = *body, .requestId = answers::requestIdOf(response)};
}

} // namespace rollcall::sis
