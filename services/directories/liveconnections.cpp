#include "services/directories/answers.h"
#include "services/directories/connectionwords.h"
#include "services/directories/gather.h"
#include "services/directories/liveconnectionsentry.h"

#include <QLoggingCategory>
#include <QSslCertificate>
#include <QTimer>

#include <algorithm>

Q_LOGGING_CATEGORY(logConnections, "rollcall.connections")

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Unreachable services are asked again after these pauses, the last for ever: at most ten requests in ten
// idle minutes.
constexpr std::array<std::chrono::seconds, 4> pauses{
    std::chrono::seconds(20), std::chrono::seconds(60), std::chrono::seconds(120), std::chrono::seconds(300)};

bool isSignInMatter(const Error &error)
{
    // A refusal of the first, well-formed read is about what it was signed with ("XA-CONTEXT header
    // missing").
    if (error.kind == Error::Kind::Validation && error.sent == Error::Sent::Yes)
        return true;
    return error.kind == Error::Kind::Unauthenticated || error.kind == Error::Kind::Forbidden
        || error.kind == Error::Kind::Keychain;
}

//! What a service that answers does not do to a request.
bool speaksOfSilence(const RequestFacts &facts)
{
    switch (facts.failure.value_or(Error::Kind::Cancelled)) {
    case Error::Kind::Offline:
    case Error::Kind::DnsFailed:
    case Error::Kind::ConnectFailed:
    case Error::Kind::ConnectionLost:
    case Error::Kind::Timeout:
        return true;
    default:
        return false;
    }
}

} // namespace

LiveConnections::LiveConnections(
    const QString &profileDir, SecretStore &secrets, const LiveOptions &options, QObject *parent)
    : Connections(parent)
    , m_store(profileDir)
    , m_profileDir(profileDir)
    , m_secrets(secrets)
    , m_options(options)
    , m_systems(knownSystems())
{ }

LiveConnections::~LiveConnections()
{
    for (const auto &one : m_entries) {
        if (one->directory)
            emit aboutToForget(one->connection.id);
        one->state = State::NotConnected;
        if (one->people)
            one->people->setService(nullptr);
        one->directory.reset();
    }
}

Result<Done> LiveConnections::load()
{
    const auto connections = m_store.load();
    if (!connections) {
        qCWarning(logConnections) << "the list of connections cannot be read:"
                                  << kindName(connections.error().kind);
        return failure(connections.error());
    }
    for (const Connection &connection : *connections)
        put(connection, false);
    emit changed();
    for (const Connection &connection : *connections)
        static_cast<void>(open(connection.id, false));
    return Done{};
}

QList<Connection> LiveConnections::all() const
{
    QList<Connection> list;
    for (const auto &one : m_entries)
        list.append(one->connection);
    return list;
}

LiveConnections::Entry *LiveConnections::entry(const QString &id) const
{
    const auto found = std::find_if(
        m_entries.begin(), m_entries.end(), [&](const auto &one) { return one->connection.id == id; });
    return found == m_entries.end() ? nullptr : found->get();
}

const System *LiveConnections::system(const QString &name) const
{
    const auto found = std::find_if(
        m_systems.begin(), m_systems.end(), [&](const System &one) { return one.dialect.system == name; });
    return found == m_systems.end() ? nullptr : &*found;
}

const Connection *LiveConnections::connection(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? &found->connection : nullptr;
}

Connections::State LiveConnections::state(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->state : State::NotConnected;
}

QString LiveConnections::stateDetail(const QString &id) const
{
    const Entry *found = entry(id);
    return found ? found->detail : QString();
}

Directory *LiveConnections::directory(const QString &id) const
{
    const Entry *found = entry(id);
    if (!found || !found->people)
        return liveDirectory(id);
    const bool answersFromHere = found->state == State::Unreachable && keptCount(id) > 0;
    return found->state == State::Ready || answersFromHere ? found->people.get() : nullptr;
}

Directory *LiveConnections::opening(const QString &id) const
{
    const Entry *found = entry(id);
    if (!found || found->state != State::Connecting || !found->directory)
        return nullptr;
    return found->people ? static_cast<Directory *>(found->people.get()) : found->directory.get();
}

Directory *LiveConnections::liveDirectory(const QString &id) const
{
    const Entry *found = entry(id);
    return found && found->state == State::Ready ? found->directory.get() : nullptr;
}

void LiveConnections::noteRead(const RecordId &id, const std::optional<Record> &record)
{
    if (const Entry *found = entry(id.connection); found && found->people)
        found->people->noteRead(id, record);
}

int LiveConnections::keptCount(const QString &id) const
{
    return m_options.kept ? m_options.kept->count(id) : 0;
}

void LiveConnections::forgetKept(const QString &id)
{
    if (m_options.kept)
        m_options.kept->forget(id);
}

const Dialect *LiveConnections::dialectOf(const QString &name) const
{
    const System *found = system(name);
    return found ? &found->dialect : nullptr;
}

QStringList LiveConnections::systems() const
{
    QStringList names;
    for (const System &one : m_systems)
        names << one.dialect.system;
    return names;
}

QList<Connections::Need> LiveConnections::needsOf(const QString &name) const
{
    const System *found = system(name);
    return found ? found->needs : QList<Need>();
}

bool LiveConnections::isLocked(const QString &id) const
{
    const Entry *found = entry(id);
    return !found || found->locked;
}

void LiveConnections::setLocked(const QString &id, bool locked)
{
    Entry *found = entry(id);
    if (!found || found->locked == locked)
        return;
    found->locked = locked;
    if (found->directory)
        found->directory->client().setReadOnly(locked);
    emit stateChanged(id);
}

void LiveConnections::setState(Entry &entry, State state, const QString &detail)
{
    if (entry.state == state && entry.detail == detail)
        return;
    entry.state = state;
    entry.detail = detail;
    emit stateChanged(entry.connection.id);
}

// Makes or replaces an entry; whoever holds its Directory is told to let go.
LiveConnections::Entry &LiveConnections::put(const Connection &connection, bool sessionOnly)
{
    Entry *present = entry(connection.id);
    if (!present) {
        m_entries.push_back(std::make_unique<Entry>());
        present = m_entries.back().get();
    } else {
        forgetDirectory(*present);
    }
    present->connection = connection;
    present->locked = connection.startLocked;
    present->sessionOnly = sessionOnly;
    present->failures = 0;
    if (const System *kind = system(connection.system); kind && m_options.kept) {
        m_options.kept->setLife(connection.id, connection.keptDays);
        present->people = std::make_unique<KeptDirectory>(connection.id, kind->dialect, *m_options.kept);
    }
    return *present;
}

void LiveConnections::forgetDirectory(Entry &entry)
{
    ++entry.attempt;
    entry.isDoubted = false;
    if (entry.people)
        entry.people->setService(nullptr);
    if (!entry.directory)
        return;
    emit aboutToForget(entry.connection.id);
    if (entry.state == State::Ready)
        entry.state = State::NotConnected; // nobody finds it while it goes
    // It may be one of its own answers that led here.
    entry.directory.release()->deleteLater();
}

System::Surroundings LiveConnections::surroundingsOf(const Entry &entry)
{
    return {.secrets = entry.sessionOnly ? &m_sessionSecrets : &m_secrets, .lockFolder = m_profileDir};
}

bool LiveConnections::signsInByBrowser(const QString &name) const
{
    const System *kind = system(name);
    return kind && kind->signIn;
}

QDateTime LiveConnections::signedInUntil(const QString &id) const
{
    const Entry *found = entry(id);
    return found && found->directory ? found->directory->signedInUntil() : QDateTime();
}

Pending<Done> LiveConnections::signIn(const QString &id, const std::function<void(const QUrl &)> &browser)
{
    const Entry *found = entry(id);
    const System *kind = found ? system(found->connection.system) : nullptr;
    if (!kind || !kind->signIn)
        return Connections::signIn(id, browser);
    const auto endpoint = endpointFor(found->connection);
    if (!endpoint)
        return failure(endpoint.error());
    const auto secrets = found->sessionOnly ? Pending<System::Secrets>(found->sessionSecrets)
                                            : secretsFor(found->connection, {}, true);
    return secrets
        .andThen(this,
            [this, id, browser, signIn = kind->signIn, endpoint = *endpoint](
                const System::Secrets &all) -> Pending<Done> {
                const Entry *now = entry(id);
                if (!now)
                    return failure({.kind = Error::Kind::Cancelled});
                return signIn(now->connection, all, endpoint, surroundingsOf(*now), browser, this);
            })
        .andThen(this, [this, id](const Done &) { return open(id, false); });
}

Result<net::Endpoint> LiveConnections::endpointFor(const Connection &connection) const
{
    const auto base = checkedBaseUrl(connection.baseUrl);
    if (!base)
        return failure(base.error());
    // Shortened time limits are for tests; against the real thing they would only lose answers.
    const bool real = connection.environment == Environment::Production;
    net::Endpoint endpoint{.base = *base, .timeScale = real ? 1.0 : m_options.timeScale};
    const auto proxy = proxyFrom(connection.proxy);
    if (!proxy)
        return failure(proxy.error());
    endpoint.proxy = *proxy;
    const QString caFile = connection.caFile.isEmpty() ? m_options.caFile : connection.caFile;
    if (!caFile.isEmpty()) {
        endpoint.authorities
            = QSslCertificate::fromPath(caFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        if (endpoint.authorities.isEmpty()) {
            return failure(answers::refusedHere(u"bad-ca-file"_s,
                said(QT_TRANSLATE_NOOP("connections", "The file %1 has no certificate that can be read."))
                    .arg(caFile)));
        }
    }
    return endpoint;
}

// The secrets a connection signs in with: \p given where there is one, the rest from the store.
Pending<System::Secrets> LiveConnections::secretsFor(
    const Connection &connection, const System::Secrets &given, bool onlyRequired)
{
    QStringList names;
    QList<bool> required;
    QList<Pending<SecretReading>> readings;
    for (const Need &need : needsOf(connection.system)) {
        if (!need.secret || !given.value(need.name).isEmpty() || connection.id.isEmpty())
            continue;
        names << need.name;
        required << need.required;
        readings << m_secrets.read({.owner = connection.id, .name = need.name});
    }
    return gathered(readings, this)
        .andThen(this, [=](const QList<Result<SecretReading>> &answers) -> Pending<System::Secrets> {
            System::Secrets secrets = given;
            for (qsizetype i = 0; i < answers.size(); ++i) {
                const auto &answer = answers.at(i);
                if (answer && answer->state == SecretState::Found)
                    secrets.insert(names.at(i), answer->secret);
                else if (required.at(i) && onlyRequired)
                    return Pending<System::Secrets>(
                        failure(answer ? keychainError(*answer) : answer.error()));
            }
            return Pending<System::Secrets>(secrets);
        });
}

Pending<Done> LiveConnections::reconnect(const QString &id)
{
    return open(id, false);
}

Pending<Done> LiveConnections::open(const QString &id, bool quietly)
{
    Entry *found = entry(id);
    if (!found)
        return Pending<Done>(failure(answers::refusedHere(
            u"no-connection"_s, said(QT_TRANSLATE_NOOP("connections", "There is no such connection.")))));
    forgetDirectory(*found);
    const int attempt = found->attempt;
    if (!quietly)
        setState(*found, State::Connecting, {});

    Promise<Done> promise;
    promise.pending().then(
        this, [this, id, attempt](const Result<Done> &result) { settleOpen(id, attempt, result); });
    const auto goOn = [this, id, attempt, promise](const Result<System::Secrets> &secrets) {
        Entry *now = entry(id);
        if (!now || now->attempt != attempt)
            return; // replaced meanwhile; the promise settles as Cancelled
        if (!secrets)
            promise.settle(failure(secrets.error()));
        else
            probe(*now, *secrets, promise);
    };
    if (found->sessionOnly)
        goOn(found->sessionSecrets);
    else
        secretsFor(found->connection, {}, true).then(this, goOn);
    return promise.pending();
}

void LiveConnections::probe(Entry &entry, const System::Secrets &secrets, const Promise<Done> &promise)
{
    const QString id = entry.connection.id;
    const System *kind = system(entry.connection.system);
    if (!kind) {
        promise.settle(failure(answers::refusedHere(u"unknown-system"_s,
            u"This version does not know the kind \"%1\"."_s.arg(entry.connection.system))));
        return;
    }
    const QStringList missing = missingNeeds(kind->needs, entry.connection, secrets);
    if (!missing.isEmpty()) {
        promise.settle(failure({.kind = Error::Kind::Unauthenticated,
            .code = u"setting-missing"_s,
            .detail = said(QT_TRANSLATE_NOOP("connections", "Missing: %1.")).arg(missing.join(u", "_s))}));
        return;
    }
    auto endpoint = endpointFor(entry.connection);
    if (!endpoint) {
        promise.settle(failure(endpoint.error()));
        return;
    }
    endpoint->readOnly = entry.locked;
    entry.directory = kind->open(entry.connection, secrets, *endpoint, surroundingsOf(entry));
    connect(&entry.directory->client(), &net::HttpClient::finished, this,
        [this, id](const RequestFacts &facts) { requestEnded(id, facts); });
    const bool isBeginning = entry.state == State::Connecting; // and not a try beside what is kept
    if (isBeginning && entry.people)
        entry.people->setService(entry.directory.get());
    const auto probed = entry.directory->probe();
    if (isBeginning)
        emit openingBegan(id);
    probed.then(this, [promise](const Result<Probe> &answer) {
        if (answer)
            promise.settle(Done{});
        else
            promise.settle(failure(answer.error()));
    });
}

void LiveConnections::settleOpen(const QString &id, int attempt, const Result<Done> &result)
{
    Entry *found = entry(id);
    if (!found || found->attempt != attempt)
        return;
    if (result) {
        found->failures = 0;
        if (found->people)
            found->people->setService(found->directory.get());
        setState(*found, State::Ready, {});
        return;
    }
    const Error &error = result.error();
    qCInfo(logConnections) << "connection" << id << "is not usable:" << kindName(error.kind);
    if (isSignInMatter(error)) {
        if (found->people)
            found->people->setService(nullptr);
        setState(*found, State::SignInNeeded, explained(error));
        return;
    }
    nowUnreachable(*found, error);
}

void LiveConnections::nowUnreachable(Entry &entry, const Error &error)
{
    if (entry.people)
        entry.people->setService(nullptr);
    setState(entry, State::Unreachable, explained(error));
    if (error.isTransient())
        tryAgainLater(entry);
}

// Where people are kept it matters that the service is known to be silent: only then they are shown. One
// request that failed is no proof, so it is asked once more for as little as possible.
void LiveConnections::requestEnded(const QString &id, const RequestFacts &facts)
{
    emit requestFinished(id, facts);
    Entry *found = entry(id);
    if (!found || !found->people || found->state != State::Ready || found->isDoubted
        || !speaksOfSilence(facts))
        return;
    found->isDoubted = true;
    found->directory->probe().then(this, [this, id, attempt = found->attempt](const Result<Probe> &answer) {
        Entry *now = entry(id);
        if (!now || now->attempt != attempt)
            return;
        now->isDoubted = false;
        if (!answer && answer.error().isTransient())
            nowUnreachable(*now, answer.error());
    });
}

void LiveConnections::tryAgainLater(Entry &entry)
{
    const auto pause
        = pauses.at(std::min<std::size_t>(static_cast<std::size_t>(entry.failures), pauses.size() - 1));
    ++entry.failures;
    const auto scaled = std::chrono::duration_cast<std::chrono::milliseconds>(pause * m_options.timeScale);
    QTimer::singleShot(scaled, this, [this, id = entry.connection.id, attempt = entry.attempt] {
        const Entry *found = this->entry(id);
        if (found && found->attempt == attempt && found->state == State::Unreachable)
            static_cast<void>(open(id, true));
    });
}

} // namespace rollcall
