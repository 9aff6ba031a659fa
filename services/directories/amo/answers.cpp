#include "services/directories/amo/answers.h"

namespace rollcall::amo {

using namespace Qt::StringLiterals;

namespace {

QString sentences(const JsonValue &value)
{
    if (!value.isArray())
        return value.text();
    QStringList list;
    for (const JsonValue &item : value.array()) {
        if (!item.text().isEmpty())
            list << item.text();
    }
    return list.join(u"\n"_s);
}

// The upload travels in a part of its own name; the picture people see is another member.
QString pointerTo(const QString &field)
{
    if (field == u"picture_upload")
        return u"/picture_url"_s;
    return u'/' + QString(field).replace(u'~', u"~0"_s).replace(u'/', u"~1"_s);
}

void addFields(answers::Complaint &complaint, const JsonValue &fields)
{
    for (const JsonMember &member : fields.object()) {
        const QString text = sentences(member.value);
        if (text.isEmpty())
            continue;
        if (member.name == u"non_field_errors")
            complaint.detail = text;
        else
            complaint.fields.insert(pointerTo(member.name), text);
    }
}

} // namespace

QString serviceName()
{
    return u"AMO"_s;
}

answers::Complaint complaintOf(const JsonValue &body)
{
    answers::Complaint complaint;
    if (body.isArray()) {
        complaint.detail = sentences(body);
        return complaint;
    }
    if (body[u"detail"].isString()) {
        complaint.detail = body[u"detail"].toString();
        complaint.code = body[u"code"].toString();
        return complaint;
    }
    if (body[u"error"].isString()) {
        complaint.detail = body[u"error"].toString();
        complaint.maintenance = true;
        return complaint;
    }
    addFields(complaint, body[u"errors"].isObject() ? body[u"errors"] : body);
    return complaint;
}

Error refusal(const net::Response &response)
{
    if (response.status == 404 && !answers::isJson(response))
        return answers::wrongAddress(response, serviceName());
    const auto body = answers::jsonBody(response);
    return answers::refusal(response, body ? complaintOf(*body) : answers::Complaint());
}

Result<Record> accountFrom(const JsonValue &account, const QString &connection, const net::Response &response)
{
    if (!account.isObject())
        return failure(answers::badShape(response, {}, u"An account was expected here."_s));
    const JsonValue id = account[u"id"];
    if (!id.isNumber())
        return failure(answers::badShape(response, u"/id"_s, u"The account has no ID."_s));
    return Record{.id = {.connection = connection, .kind = u"account"_s, .key = id.text()},
        .document = account,
        .revision = QString::fromLatin1(response.header(QByteArrayLiteral("ETag"))),
        .readAt = QDateTime::currentDateTimeUtc()};
}

} // namespace rollcall::amo
