// The list of LiveConnections: what is saved, brought in, tried out, removed, or there for this run alone.

#include "services/auth/storedtokens.h"
#include "services/directories/answers.h"
#include "services/directories/connectiontest.h"
#include "services/directories/connectionwords.h"
#include "services/directories/gather.h"
#include "services/directories/liveconnectionsentry.h"

#include <QUuid>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

QList<Connection> LiveConnections::saved() const
{
    QList<Connection> list;
    for (const auto &one : m_entries) {
        if (!one->sessionOnly)
            list.append(one->connection);
    }
    return list;
}

Result<Done> LiveConnections::store() const
{
    return m_store.save(saved());
}

QByteArray LiveConnections::exported() const
{
    return connectionFile(saved());
}

Pending<int> LiveConnections::import(const QByteArray &file)
{
    const auto brought = connectionsFrom(file);
    if (!brought)
        return Pending<int>(failure(brought.error()));
    return saveEach(broughtIn(*brought, all()), 0);
}

// One after another: each is on disk before the next one.
Pending<int> LiveConnections::saveEach(const QList<Connection> &rest, int saved)
{
    if (rest.isEmpty())
        return Result<int>(saved);
    return save(rest.first(), {}).andThen(this, [this, rest, saved](const Done &) {
        return saveEach(rest.mid(1), saved + 1);
    });
}

Pending<Done> LiveConnections::save(const Connection &wanted, const QMap<QString, Secret> &secrets)
{
    Connection connection = wanted;
    if (connection.id.isEmpty())
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const auto base = checkedBaseUrl(connection.baseUrl);
    if (!base)
        return Pending<Done>(failure(base.error()));
    connection.baseUrl = *base;
    if (const auto proxy = proxyFrom(connection.proxy); !proxy)
        return Pending<Done>(failure(proxy.error()));
    if (!system(connection.system) || connection.name.trimmed().isEmpty()) {
        return Pending<Done>(failure(answers::refusedHere(u"incomplete"_s,
            said(QT_TRANSLATE_NOOP("connections", "A connection needs a name and a kind of service.")))));
    }
    if (const Entry *present = entry(connection.id); present && present->sessionOnly) {
        return Pending<Done>(failure(answers::refusedHere(u"session-only"_s,
            said(QT_TRANSLATE_NOOP("connections",
                "A practice connection is made anew at every start and cannot be changed.")))));
    }
    QList<Pending<SecretReading>> writes;
    for (const Need &need : needsOf(connection.system)) {
        if (!need.secret)
            continue;
        connection.settings.remove(need.name); // a secret never goes into the list
        if (const Secret secret = secrets.value(need.name); !secret.isEmpty())
            writes << m_secrets.write({.owner = connection.id, .name = need.name}, secret);
    }
    return gathered(writes, this)
        .andThen(this, [this, connection](const QList<Result<SecretReading>> &answers) -> Pending<Done> {
            for (const auto &answer : answers) {
                if (!answer)
                    return Pending<Done>(failure(answer.error()));
                // Without a usable keychain the store keeps it until the program ends; that will do.
                if (answer->state != SecretState::Found && answer->secret.isEmpty())
                    return Pending<Done>(failure(keychainError(*answer)));
            }
            const Entry *present = entry(connection.id);
            const std::optional<Connection> before
                = present ? std::optional<Connection>(present->connection) : std::nullopt;
            put(connection, false);
            const auto stored = store();
            if (!stored) {
                // What is not on disk is not there after the next start; so it is not there now either.
                if (before)
                    put(*before, false);
                else
                    m_entries.pop_back();
                emit changed();
                if (before)
                    static_cast<void>(open(connection.id, false));
                return Pending<Done>(stored);
            }
            emit changed();
            static_cast<void>(open(connection.id, false));
            return Pending<Done>(Done{});
        });
}

Pending<Done> LiveConnections::remove(const QString &id)
{
    Entry *found = entry(id);
    if (!found)
        return Pending<Done>(Done{});
    QList<Pending<SecretReading>> erasures;
    if (!found->sessionOnly) {
        for (const Need &need : needsOf(found->connection.system)) {
            if (need.secret)
                erasures << m_secrets.erase({.owner = id, .name = need.name});
        }
        if (signsInByBrowser(found->connection.system))
            erasures << m_secrets.erase({.owner = id, .name = StoredTokens::secretName()});
    }
    return gathered(erasures, this)
        .andThen(this, [this, id](const QList<Result<SecretReading>> &answers) -> Pending<Done> {
            for (const auto &answer : answers) {
                if (!answer)
                    return Pending<Done>(failure(answer.error()));
                // Without a keychain there is nothing in one; anything else may still hold the secret.
                if (answer->state != SecretState::NotFound && answer->state != SecretState::Unavailable)
                    return Pending<Done>(failure(keychainError(*answer)));
            }
            const auto at = std::find_if(m_entries.begin(), m_entries.end(),
                [&](const auto &one) { return one->connection.id == id; });
            if (at == m_entries.end())
                return Pending<Done>(Done{});
            forgetDirectory(**at);
            if (m_options.kept)
                m_options.kept->setLife(id, -1);
            m_entries.erase(at);
            emit changed();
            return Pending<Done>(store());
        });
}

Pending<QList<TestStep>> LiveConnections::test(
    const Connection &connection, const QMap<QString, Secret> &secrets)
{
    const System *kind = system(connection.system);
    const auto endpoint = endpointFor(connection);
    if (!kind || !endpoint) {
        const Error error = kind
            ? endpoint.error()
            : answers::refusedHere({}, said(QT_TRANSLATE_NOOP("connections", "Choose a kind of service.")));
        return Pending<QList<TestStep>>(QList<TestStep>{
            {.title = u"Settings complete"_s, .detail = explained(error), .state = TestStep::State::Failed}});
    }
    return secretsFor(connection, secrets, false)
        .andThen(this, [this, kind = *kind, connection, endpoint = *endpoint](const System::Secrets &all) {
            const System::Surroundings surroundings{.secrets = &m_secrets, .lockFolder = m_profileDir};
            auto *test
                = new ConnectionTest(kind, connection, all, endpoint, surroundings, this); // deletes itself
            return test->run();
        });
}

Pending<Done> LiveConnections::connectPractice(
    const QMap<QString, QUrl> &addresses, const JsonValue &credentials)
{
    QList<Connection> connections;
    for (const System &one : m_systems) {
        const QString &name = one.dialect.system;
        if (!addresses.contains(name))
            continue;
        connections << Connection{.id = u"practice-"_s + name,
            .name = said(one.practiceName.toUtf8().constData()),
            .system = name,
            .baseUrl = addresses.value(name),
            .environment = Environment::Practice,
            .startLocked = false};
    }
    return connectForSession(connections, credentials);
}

Pending<Done> LiveConnections::connectForSession(
    const QList<Connection> &connections, const JsonValue &credentials)
{
    QStringList ids;
    for (Connection connection : connections) {
        System::Secrets secrets;
        for (const Need &need : needsOf(connection.system)) {
            const QString value = credentials[connection.system][need.name].toString();
            if (need.secret)
                secrets.insert(need.name, Secret(value.toUtf8()));
            else
                connection.settings.insert(need.name, value);
        }
        put(connection, true).sessionSecrets = secrets;
        // What an earlier service of this name has given out means nothing to this one.
        static_cast<void>(
            m_sessionSecrets.erase({.owner = connection.id, .name = StoredTokens::secretName()}));
        ids << connection.id;
    }
    emit changed();
    QList<Pending<Done>> opening;
    for (const QString &id : ids)
        opening << open(id, false);
    return gathered(opening, this).andThen(this, [](const QList<Result<Done>> &answers) {
        for (const auto &answer : answers) {
            if (!answer)
                return Pending<Done>(failure(answer.error()));
        }
        return Pending<Done>(Done{});
    });
}

} // namespace rollcall
