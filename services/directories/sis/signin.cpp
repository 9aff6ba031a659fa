#include "services/directories/sis/signin.h"

#include "services/auth/oauth.h"
#include "services/directories/jsonrequest.h"
#include "services/directories/sis/answers.h"
#include "services/directories/sis/changes.h"
#include "services/net/answers.h"

namespace rollcall::sis {

using namespace Qt::StringLiterals;

namespace {

Result<BearerToken> tokenFrom(const net::Response &response, const QString &username, const Secret &password)
{
    if (response.status == 404 || response.status == 405) {
        return BearerToken{.value = Secret((username.toUtf8() + ':' + password.reveal()).toBase64()),
            .until = {},
            .scope = {},
            .scheme = "Basic"_ba};
    }
    if (!net::isSuccess(response)) {
        Error error = refusal(response);
        // The store calls a wrong password a mistake in the form.
        if (error.kind == Error::Kind::Validation)
            error.kind = Error::Kind::Unauthenticated;
        return failure(error);
    }
    const auto body = answers::jsonBody(response);
    if (!body)
        return failure(body.error());
    const QString token = (*body)[u"token"].toString();
    if (token.isEmpty())
        return failure(answers::badShape(response, u"/token"_s, u"A token was expected here."_s));
    return BearerToken{.value = Secret(token.toUtf8()), .until = {}, .scope = {}, .scheme = "Token"_ba};
}

} // namespace

BearerTokens::Source passwordTokens(
    const QString &username, const Secret &password, const net::Endpoint &endpoint, QObject *context)
{
    auto *client = new net::HttpClient(oauth::forTokens(endpoint), nullptr, context);
    return [username, password, client](const std::optional<BearerToken> &) {
        net::Request request = requestTo("POST"_ba, {});
        request.segments = QStringList{u"api"_s, u"token-auth"_s};
        const JsonValue body = JsonValue::Object{
            {u"username"_s, username}, {u"password"_s, QString::fromUtf8(password.reveal())}};
        return client->send(withJson(request, body))
            .andThen(client, [username, password](const net::Response &response) {
                return Pending<BearerToken>(tokenFrom(response, username, password));
            });
    };
}

} // namespace rollcall::sis
