#include "services/auth/oauth.h"

#include "services/net/answers.h"

#include <QRegularExpression>
#include <QUrl>

namespace rollcall::oauth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWords = 200;

// The words of a refusal, in the order of how much they say.
QString wordsOf(const net::Response &response)
{
    const auto body = net::jsonOf(response);
    if (!body)
        return response.contentType.startsWith("text/plain")
            ? QString::fromUtf8(response.body).left(longestWords)
            : QString();
    for (const QStringView member : {u"error_description", u"message", u"error"}) {
        if (const QString words = (*body)[member].toString(); !words.isEmpty())
            return words.left(longestWords);
    }
    return {};
}

Error refusal(const net::Response &response)
{
    Error error = net::errorFor(response);
    if (response.status == 400)
        error.kind = Error::Kind::Unauthenticated;
    if (const auto body = net::jsonOf(response))
        error.code = (*body)[u"error"].toString().left(longestWords);
    error.detail = wordsOf(response);
    return error;
}

Error badAnswer()
{
    return {.kind = Error::Kind::BadSchema,
        .sent = Error::Sent::Yes,
        .code = u"/access_token"_s,
        .detail = u"The answer of the token address has no token in it."_s};
}

} // namespace

net::Endpoint forTokens(net::Endpoint endpoint)
{
    endpoint.readOnly = false;
    return endpoint;
}

net::Request form(const QList<std::pair<QString, QString>> &fields)
{
    net::Request request;
    request.method = "POST"_ba;
    request.contentType = "application/x-www-form-urlencoded"_ba;
    for (const auto &[name, value] : fields) {
        if (!request.body.isEmpty())
            request.body += '&';
        request.body += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return request;
}

Result<Grant> grantFrom(const net::Response &response, const QDateTime &now)
{
    if (!net::isSuccess(response))
        return failure(refusal(response));
    const auto body = net::jsonOf(response);
    if (!body)
        return failure(body.error());
    const QString access = (*body)[u"access_token"].toString();
    if (access.isEmpty())
        return failure((*body)[u"error"].isString() ? refusal(response) : badAnswer());
    Grant grant;
    grant.access = Secret(access.toUtf8());
    grant.refresh = Secret((*body)[u"refresh_token"].toString().toUtf8());
    if (const auto seconds = (*body)[u"expires_in"].toInteger(); seconds && *seconds > 0)
        grant.until = now.addSecs(*seconds);
    static const QRegularExpression separators(u"[,\\s]+"_s);
    grant.scope = (*body)[u"scope"].toString().split(separators, Qt::SkipEmptyParts);
    return grant;
}

} // namespace rollcall::oauth
