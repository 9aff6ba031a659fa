#include "services/server/cis/settings.h"

#include "services/server/secrets.h"
#include "services/server/settingvalues.h"

#include <algorithm>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

QStringList scopesSetting(const JsonValue &list)
{
    QStringList scopes;
    for (const JsonValue &entry : list.array()) {
        const QString scope = entry.toString();
        if (scope.isEmpty() || scope.contains(u' '))
            throw ConfigProblem(u"cis: a scope is a text without blanks"_s);
        scopes.append(scope);
    }
    return scopes;
}

Client readClient(const JsonValue &entry, const Settings &settings)
{
    Client client;
    client.id = textSetting(entry, u"clientId"_s, u"cis: each client"_s);
    client.secretHash = secretSetting(entry, u"secret"_s, u"cis: each client"_s);
    client.mayUseCredentials = entry[u"clientCredentials"].toBool(true);
    for (const JsonValue &given : entry[u"grants"].array()) {
        const QString audience = textSetting(given, u"audience"_s, u"cis: each grant of a client"_s);
        if (audience != settings.firstAudience && audience != settings.secondAudience)
            throw ConfigProblem(u"cis: \"%1\" is not an audience of this service"_s.arg(audience));
        client.grants.append({audience, scopesSetting(given[u"scopes"])});
    }
    return client;
}

void addPractice(Settings &settings, const FacadeConfig &config)
{
    const QString secret = config.newSecret(32);
    settings.clients.append({u"practice"_s, sha256(secret.toUtf8()), true,
        {{settings.firstAudience, {u"read:profile"_s}},
            {settings.secondAudience,
                {u"read:fullprofile"_s, u"display:all"_s, u"display:none"_s, u"search:all"_s}}}});
    settings.credentials = JsonValue::Object{{u"client_id"_s, u"practice"_s}, {u"client_secret"_s, secret},
        {u"audience"_s, settings.firstAudience}, {u"audience_v2"_s, settings.secondAudience}};
}

} // namespace

const Client *Settings::client(const QString &id) const
{
    const auto found = std::find_if(
        clients.cbegin(), clients.cend(), [&](const Client &candidate) { return candidate.id == id; });
    return found == clients.cend() ? nullptr : &*found;
}

Settings readSettings(const FacadeConfig &config)
{
    const QString system = u"cis"_s;
    const JsonValue &given = config.settings;
    Settings settings;
    settings.issuer = given[u"issuer"].toString(settings.issuer);
    settings.firstAudience = given[u"audience"].toString(settings.firstAudience);
    settings.secondAudience = given[u"audienceV2"].toString(settings.secondAudience);
    settings.tokenSeconds
        = numberSetting(given, u"tokenSeconds"_s, settings.tokenSeconds, 30 * 24 * 3600, system);
    settings.pageSize = numberSetting(given, u"pageSize"_s, settings.pageSize, 1000, system);
    settings.idsPageSize = numberSetting(given, u"idsPageSize"_s, settings.idsPageSize, 100'000, system);
    settings.tellsAuthErrors = given[u"tellAuthErrors"].toBool();
    for (const JsonValue &entry : given[u"clients"].array()) {
        const Client client = readClient(entry, settings);
        if (settings.client(client.id))
            throw ConfigProblem(u"cis: two clients are called \"%1\""_s.arg(client.id));
        settings.clients.append(client);
    }
    if (config.practice)
        addPractice(settings, config);
    return settings;
}

} // namespace rollcall::server::cis
