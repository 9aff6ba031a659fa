#include "app/ctl/session.h"

#include <QDateTime>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

Session::Session(const Arguments &arguments, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_arguments(arguments)
    , m_secrets(arguments.timeScale)
    , m_connections(profile.path(), m_secrets, {arguments.timeScale, arguments.caFile})
    , m_journal(profile.path(), m_secrets, utcNow)
{ }

JournaledChangeRunner &Session::runner()
{
    if (!m_runner) {
        m_runner = std::make_unique<JournaledChangeRunner>(
            [this](const QString &connection) { return m_connections.directory(connection); }, m_journal,
            utcNow, m_arguments.timeScale);
    }
    return *m_runner;
}

Pending<Done> Session::open()
{
    if (m_arguments.backends.isEmpty()) {
        if (const auto loaded = m_connections.load(); !loaded)
            return Pending<Done>(failure(loaded.error()));
    } else {
        const auto credentials = readCredentials(m_arguments.credentials);
        if (!credentials)
            return Pending<Done>(failure(credentials.error()));
        // Whether each can be used is in its state; one that cannot keeps nobody from using the others.
        static_cast<void>(m_connections.connectForSession(
            sessionConnections(m_arguments.backends, m_connections), *credentials));
    }
    connect(&m_connections, &Connections::stateChanged, this, &Session::settleWhenOpen);
    settleWhenOpen();
    return m_opened.pending();
}

void Session::settleWhenOpen()
{
    if (m_opened.isSettled())
        return;
    for (const Connection &connection : m_connections.all()) {
        const auto state = m_connections.state(connection.id);
        if (isChosen(connection)
            && (state == Connections::State::Connecting || state == Connections::State::NotConnected))
            return;
    }
    m_opened.settle(Done{}); // heard of only later; unlocking tells of states as well
    if (m_arguments.unlocks) {
        for (const Connection &connection : m_connections.all()) {
            if (isChosen(connection))
                m_connections.setLocked(connection.id, false);
        }
    }
}

bool Session::isChosen(const Connection &connection) const
{
    const QString &wanted = m_arguments.connection;
    return wanted.isEmpty() || connection.id == wanted || connection.name == wanted;
}

Result<QString> Session::scope() const
{
    if (m_arguments.connection.isEmpty())
        return QString();
    for (const Connection &connection : m_connections.all()) {
        if (isChosen(connection))
            return connection.id;
    }
    return usage(u"There is no connection called %1."_s.arg(m_arguments.connection));
}

Result<Session::Place> Session::place(const QString &wanted)
{
    const QString system = wanted.contains(u'/') ? wanted.section(u'/', 0, 0) : QString();
    const QString name = wanted.section(u'/', -1);
    if (const auto scoped = scope(); !scoped)
        return failure(scoped.error());
    QList<QString> ids;
    for (const Connection &connection : m_connections.all()) {
        const Dialect *dialect = m_connections.dialectOf(connection.system);
        const bool isMeant = isChosen(connection) && (system.isEmpty() || connection.system == system);
        if (isMeant && dialect && dialect->kind(name))
            ids << connection.id;
    }
    if (ids.isEmpty())
        return usage(u"No connection has records of the kind %1."_s.arg(wanted));
    if (ids.size() > 1) {
        return usage(u"%1 connections have records of the kind %2; choose one with --connection."_s.arg(
            QString::number(ids.size()), wanted));
    }
    Place place;
    place.connection = m_connections.connection(ids.constFirst());
    place.kind = m_connections.dialectOf(place.connection->system)->kind(name);
    place.directory = m_connections.directory(place.connection->id);
    if (!place.directory) {
        const bool isSignIn = m_connections.state(place.connection->id) == Connections::State::SignInNeeded;
        return failure({.kind = isSignIn ? Error::Kind::Unauthenticated : Error::Kind::Offline,
            .detail
            = u"%1: %2"_s.arg(place.connection->name, m_connections.stateDetail(place.connection->id))});
    }
    return place;
}

} // namespace rollcall
