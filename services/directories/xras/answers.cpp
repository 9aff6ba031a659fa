#include "services/directories/xras/answers.h"

#include <QRegularExpression>

namespace rollcall::xras {

using namespace Qt::StringLiterals;

namespace {

// "Missing parameter email", "Invalid parameter 'email' value ..." and "Unknown parameter email" name a
// member.
QString parameterIn(const QString &message)
{
    static const QRegularExpression pattern(u"^(?:Missing|Invalid|Unknown) parameter '?([A-Za-z]{1,40})'?"_s);
    return pattern.match(message).captured(1);
}

} // namespace

QString serviceName()
{
    return u"XRAS"_s;
}

JsonValue resultOf(const JsonValue &body)
{
    return body.contains(u"result") ? body[u"result"] : body;
}

answers::Complaint complaintOf(const JsonValue &body)
{
    answers::Complaint complaint;
    QStringList sentences;
    const QString message = body[u"message"].toString();
    if (!message.isEmpty())
        sentences << message;
    for (const JsonValue &error : body[u"result"][u"errors"].array()) {
        if (error.isString())
            sentences << error.toString();
    }
    for (const QString &sentence : std::as_const(sentences)) {
        const QString parameter = parameterIn(sentence);
        if (!parameter.isEmpty() && parameter != u"q")
            complaint.fields.insert(u'/' + parameter, sentence);
    }
    complaint.detail = sentences.join(u"\n"_s);
    return complaint;
}

Error refusal(const net::Response &response)
{
    if (response.status == 404 && !answers::isJson(response))
        return answers::wrongAddress(response, serviceName());
    const auto body = answers::jsonBody(response);
    Error error = answers::refusal(response, body ? complaintOf(*body) : answers::Complaint());
    if (response.status == 401 || response.status == 403) {
        error.code = u"not-authorised"_s;
        if (error.detail.isEmpty()) {
            error.detail = u"XRAS does not accept this API key for this process and context. "
                           u"That is a matter of configuration: trying again does not help."_s;
        }
    }
    return error;
}

bool isOfXras(const net::Response &response)
{
    const auto body = answers::jsonBody(response);
    return body && (body->contains(u"message") || body->contains(u"result"));
}

Result<Record> personFrom(const JsonValue &person, const QString &connection, const net::Response &response)
{
    if (!person.isObject())
        return failure(answers::badShape(response, u"/result"_s, u"A person was expected here."_s));
    const QString username = person[u"username"].toString();
    if (username.isEmpty())
        return failure(answers::badShape(response, u"/result/username"_s, u"The person has no username."_s));
    return Record{.id = {.connection = connection, .kind = u"person"_s, .key = username},
        .document = person,
        .revision = QString::fromLatin1(response.header(QByteArrayLiteral("ETag"))),
        .readAt = QDateTime::currentDateTimeUtc()};
}

} // namespace rollcall::xras
