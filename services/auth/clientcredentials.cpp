#include "services/auth/clientcredentials.h"

#include "services/auth/oauth.h"

namespace rollcall {

using namespace Qt::StringLiterals;

BearerTokens::Source clientCredentialsTokens(
    const ClientCredentials &credentials, const net::Endpoint &endpoint, QObject *context)
{
    auto *client = new net::HttpClient(oauth::forTokens(endpoint), nullptr, context);
    return [credentials, client](const std::optional<BearerToken> &) {
        const net::Request request
            = oauth::form({{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, credentials.clientId},
                {u"client_secret"_s, QString::fromUtf8(credentials.clientSecret.reveal())},
                {u"audience"_s, credentials.audience}});
        return client->send(request).andThen(client, [](const net::Response &response) {
            const auto grant = oauth::grantFrom(response, QDateTime::currentDateTimeUtc());
            if (!grant)
                return Pending<BearerToken>(failure(grant.error()));
            return Pending<BearerToken>(
                BearerToken{.value = grant->access, .until = grant->until, .scope = grant->scope});
        });
    };
}

} // namespace rollcall
