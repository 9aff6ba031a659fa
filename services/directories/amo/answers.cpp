#include "services/directories/amo/answers.h"

#include "services/directories/drfcomplaint.h"

namespace rollcall::amo {

using namespace Qt::StringLiterals;

QString serviceName()
{
    return u"AMO"_s;
}

answers::Complaint complaintOf(const JsonValue &body)
{
    if (body[u"error"].isString() && !body[u"detail"].isString()) {
        answers::Complaint complaint;
        complaint.detail = body[u"error"].toString();
        complaint.maintenance = true;
        return complaint;
    }
    // The upload travels in a part of its own name; the picture people see is another member.
    const QHash<QString, QString> pointers{{u"picture_upload"_s, u"/picture_url"_s}};
    const bool isWrapped = body[u"errors"].isObject() && !body[u"detail"].isString();
    return answers::drfComplaint(isWrapped ? body[u"errors"] : body, pointers);
}

Error refusal(const net::Response &response)
{
    if (response.status == 404 && !answers::isJson(response))
        return answers::wrongAddress(response, serviceName());
    const auto body = answers::jsonBody(response);
    return answers::refusal(response, body ? complaintOf(*body) : answers::Complaint());
}

Result<Record> accountFrom(
    const JsonValue &account, const QString &kind, const QString &connection, const net::Response &response)
{
    if (!account.isObject())
        return failure(answers::badShape(response, {}, u"An account was expected here."_s));
    const JsonValue id = account[u"id"];
    if (!id.isNumber())
        return failure(answers::badShape(response, u"/id"_s, u"The account has no ID."_s));
    return Record{.id = {.connection = connection, .kind = kind, .key = id.text()},
        .document = account,
        .revision = QString::fromLatin1(response.header(QByteArrayLiteral("ETag"))),
        .readAt = QDateTime::currentDateTimeUtc()};
}

Result<Record> notificationsFrom(
    const JsonValue &list, const QString &account, const QString &connection, const net::Response &response)
{
    if (!list.isArray())
        return failure(answers::badShape(response, {}, u"A list of notifications was expected here."_s));
    JsonValue document = JsonValue::Object{{u"account"_s, account}};
    for (const JsonValue &item : list.array()) {
        const QString name = item[u"name"].toString();
        if (name.isEmpty())
            return failure(answers::badShape(response, u"/name"_s, u"A notification has no name."_s));
        document.set(name, item);
    }
    return Record{.id = {.connection = connection, .kind = notificationsKind, .key = account},
        .document = document,
        .readAt = QDateTime::currentDateTimeUtc()};
}

} // namespace rollcall::amo
