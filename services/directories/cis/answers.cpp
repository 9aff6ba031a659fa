#include "services/directories/cis/answers.h"

#include "services/net/answers.h"

namespace rollcall::cis {

using namespace Qt::StringLiterals;

namespace {

const QString serviceName = u"the Person API"_s;

// An answer that is wrong inside although its status is 200.
tl::unexpected<Error> insideError(const net::Response &response, int status, const QString &detail)
{
    net::Response inside = response;
    inside.status = status;
    answers::Complaint complaint;
    complaint.code = u"inside-200"_s;
    complaint.detail = detail;
    return failure(answers::refusal(inside, complaint));
}

// What the gateway wrapped: an envelope, a text, or nothing at all.
Result<JsonValue> unwrapped(const net::Response &response)
{
    if (!net::isSuccess(response))
        return failure(refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    if (body->contains(u"errorMessage") && !body->contains(u"body")) {
        const bool isAboutScopes = (*body)[u"errorType"].toString() == u"TypeError"
            || (*body)[u"errorMessage"].toString().contains(u"AttributesToGet");
        return insideError(response, isAboutScopes ? 403 : 500,
            isAboutScopes
                ? u"The token has neither of the scopes read:profile and read:email, so nothing is shown."_s
                : (*body)[u"errorMessage"].toString());
    }
    const JsonValue wrapped = body->isString() ? *body : (*body)[u"body"];
    if (!wrapped.isString() && body->contains(u"body"))
        return failure(
            answers::badShape(response, u"/body"_s, u"A text with a profile was expected here."_s));
    if (!wrapped.isString())
        return *body;
    const QString inner = wrapped.toString();
    const auto status = (*body)[u"statusCode"].toInteger();
    if (status && *status >= 400)
        return insideError(response, static_cast<int>(*status), inner.left(200));
    return json::decode(inner.toUtf8());
}

Record recordOf(const QString &kind, const QString &key, const JsonValue &document, const QString &connection)
{
    return {.id = {.connection = connection, .kind = kind, .key = key},
        .document = document,
        .readAt = QDateTime::currentDateTimeUtc()};
}

const Found nobody{.record = std::nullopt, .why = Found::Why::NoSuchOrHidden};

Result<Found> foundFrom(const Result<JsonValue> &body, const net::Response &response)
{
    if (!body)
        return failure(body.error());
    if (!body->isObject())
        return failure(answers::badShape(response, {}, u"A profile was expected here."_s));
    return nobody;
}

QString keyOf(const JsonValue &profile, const QString &asked)
{
    for (const QStringView attribute : {u"user_id", u"uuid"}) {
        if (const QString key = profile[attribute][u"value"].toString(); !key.isEmpty())
            return key;
    }
    return asked;
}

} // namespace

net::Request get(const QStringList &segments)
{
    net::Request request;
    request.segments = segments;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    return request;
}

Error refusal(const net::Response &response)
{
    const auto body = answers::jsonBody(response);
    const bool isWrongPlace = (response.status == 404 && !body)
        || (response.status == 403 && body
            && (*body)[u"message"] == JsonValue(u"Missing Authentication Token"_s));
    if (isWrongPlace)
        return answers::wrongAddress(response, serviceName);
    answers::Complaint complaint;
    if (body) {
        complaint.code = (*body)[u"code"].toString();
        for (const QStringView member : {u"description", u"errorMessage", u"message"}) {
            if (complaint.detail.isEmpty())
                complaint.detail = (*body)[member].toString();
        }
    }
    return answers::refusal(response, complaint);
}

Result<Found> firstProfileFrom(
    const net::Response &response, const QString &userId, const QString &connection)
{
    if (response.status == 404 && answers::isJson(response))
        return nobody;
    const auto body = unwrapped(response);
    const auto found = foundFrom(body, response);
    if (!found || body->object().isEmpty())
        return found;
    return Found{.record = recordOf(firstProfileKind, userId, *body, connection), .why = Found::Why::Here};
}

Result<Found> connectionFrom(const net::Response &response, const QString &connection)
{
    const auto body = unwrapped(response);
    const auto found = foundFrom(body, response);
    if (!found || body->object().isEmpty())
        return found;
    const QString address = (*body)[u"user_email"].toString();
    if (address.isEmpty())
        return failure(answers::badShape(response, u"/user_email"_s, u"An address was expected here."_s));
    return Found{.record = recordOf(connectionKind, address, *body, connection), .why = Found::Why::Here};
}

Result<Found> profileFrom(const net::Response &response, const QString &asked, const QString &connection)
{
    if (!net::isSuccess(response))
        return failure(refusal(response));
    const auto body = answers::jsonBody(response);
    const auto found = foundFrom(body, response);
    if (!found || body->object().isEmpty())
        return found;
    return Found{
        .record = recordOf(profileKind, keyOf(*body, asked), *body, connection), .why = Found::Why::Here};
}

Result<Page> profilesFrom(const net::Response &response, const QString &connection)
{
    if (!net::isSuccess(response))
        return failure(refusal(response));
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    const JsonValue items = (*body)[u"Items"];
    if (!items.isArray())
        return failure(answers::badShape(response, u"/Items"_s, u"A list of profiles was expected here."_s));
    Page page;
    for (const JsonValue &item : items.array()) {
        const QString key = keyOf(item, {});
        if (key.isEmpty()) {
            return failure(answers::badShape(response, u"/Items/user_id"_s,
                u"The profiles show neither user_id nor uuid to this token, so they cannot be told apart."_s));
        }
        page.records.append(recordOf(profileKind, key, item, connection));
    }
    if (const JsonValue next = (*body)[u"nextPage"]; next.isObject())
        page.next.token = QString::fromUtf8(json::encode(next));
    else
        page.next.token = next.toString();
    return page;
}

} // namespace rollcall::cis
