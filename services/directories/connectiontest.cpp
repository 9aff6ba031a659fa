#include "services/directories/connectiontest.h"

#include "services/directories/connectionwords.h"
#include "services/net/address.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <QTimer>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using State = TestStep::State;

constexpr const char *settingsTitle = QT_TRANSLATE_NOOP("connections", "Settings complete");
constexpr const char *nameTitle = QT_TRANSLATE_NOOP("connections", "Name found");
constexpr const char *privateTitle = QT_TRANSLATE_NOOP("connections", "Connection is private");
constexpr const char *localTitle = QT_TRANSLATE_NOOP("connections", "Connection stays on this computer");
constexpr const char *serviceTitle = QT_TRANSLATE_NOOP("connections", "Service recognised");
constexpr const char *credentialsTitle = QT_TRANSLATE_NOOP("connections", "Credentials accepted");
constexpr const char *clockTitle = QT_TRANSLATE_NOOP("connections", "Clocks agree");
constexpr const char *readTitle = QT_TRANSLATE_NOOP("connections", "One record read");

constexpr std::chrono::seconds nameTime{10};
constexpr std::chrono::seconds clockTolerance{30};

// How far a failed read got: the title of the step it failed at.
const char *failedStep(const Error &error, const char *connectionTitle)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Offline:
    case Kind::DnsFailed:
    case Kind::ConnectFailed:
    case Kind::TlsRefused:
    case Kind::ConnectionLost:
    case Kind::Cancelled:
        return connectionTitle;
    case Kind::Timeout:
        return error.phase == Error::Phase::Connect ? connectionTitle : serviceTitle;
    case Kind::Unauthenticated:
    case Kind::Forbidden:
    case Kind::Keychain:
        return credentialsTitle;
    case Kind::Validation:
        // A refusal with an answer comes from the service; one without was ours, about the settings.
        return error.sent == Error::Sent::No ? settingsTitle : credentialsTitle;
    default:
        return serviceTitle;
    }
}

QString sentences(const Error &error)
{
    QStringList list{explained(error)};
    if (!error.detail.isEmpty() && !list.contains(error.detail))
        list << error.detail;
    for (QString &sentence : list)
        sentence = said(sentence.toUtf8().constData());
    return list.join(u' ');
}

} // namespace

ConnectionTest::ConnectionTest(const System &system, const Connection &connection, System::Secrets secrets,
    const net::Endpoint &endpoint, const System::Surroundings &surroundings, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_connection(connection)
    , m_secrets(std::move(secrets))
    , m_endpoint(endpoint)
    , m_surroundings(surroundings)
{
    m_endpoint.readOnly = true;
}

ConnectionTest::~ConnectionTest()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

Pending<QList<TestStep>> ConnectionTest::run()
{
    QPointer<ConnectionTest> self(this);
    m_promise.onCancel([self] {
        if (self)
            self->deleteLater(); // the promise goes with it and settles as Cancelled
    });
    m_clock.start();
    const QStringList missing = missingNeeds(m_system.needs, m_connection, m_secrets);
    const bool local = net::isLoopback(m_endpoint.base);
    if (!missing.isEmpty()) {
        QStringList labels;
        for (const QString &label : missing)
            labels << said(label.toUtf8().constData());
        add(settingsTitle, State::Failed,
            said(QT_TRANSLATE_NOOP("connections", "Missing: %1.")).arg(labels.join(u", "_s)));
        skip({nameTitle, local ? localTitle : privateTitle, serviceTitle, credentialsTitle, readTitle});
        QMetaObject::invokeMethod(this, &ConnectionTest::finish, Qt::QueuedConnection);
    } else {
        add(settingsTitle, State::Passed, m_endpoint.base.toString());
        findName();
    }
    return m_promise.pending();
}

void ConnectionTest::findName()
{
    m_clock.restart();
    const QString host = m_endpoint.base.host();
    if (!QHostAddress(host).isNull()) {
        nameFound(said(QT_TRANSLATE_NOOP("connections", "%1 is an address; no name is needed.")).arg(host),
            State::Passed);
        return;
    }
    m_lookup = QHostInfo::lookupHost(host, this, [this, host](const QHostInfo &info) {
        m_lookup = -1;
        if (info.error() == QHostInfo::NoError && !info.addresses().isEmpty())
            nameFound(said(QT_TRANSLATE_NOOP("connections", "%1 is %2."))
                          .arg(host, info.addresses().constFirst().toString()),
                State::Passed);
        else
            nameFound(said(QT_TRANSLATE_NOOP("connections",
                               "Nobody knows the name %1. Check the base URL and the network."))
                          .arg(host),
                State::Failed);
    });
    const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(nameTime * m_endpoint.timeScale);
    QTimer::singleShot(limit, this, [this, host] {
        if (m_lookup < 0)
            return;
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
        nameFound(said(QT_TRANSLATE_NOOP("connections", "Looking up the name %1 took too long.")).arg(host),
            State::Failed);
    });
}

void ConnectionTest::nameFound(const QString &address, TestStep::State state)
{
    add(nameTitle, state, address, std::chrono::milliseconds(m_clock.elapsed()));
    if (state == State::Passed) {
        probe();
        return;
    }
    skip({net::isLoopback(m_endpoint.base) ? localTitle : privateTitle, serviceTitle, credentialsTitle,
        readTitle});
    finish();
}

void ConnectionTest::probe()
{
    m_clock.restart();
    m_directory = m_system.open(m_connection, m_secrets, m_endpoint, m_surroundings);
    m_directory->probe().then(this, [this](const Result<Probe> &answer) { judge(answer); });
}

void ConnectionTest::judge(const Result<Probe> &answer)
{
    const bool local = net::isLoopback(m_endpoint.base);
    const char *connectionTitle = local ? localTitle : privateTitle;
    const QString connected = local
        ? said(QT_TRANSLATE_NOOP("connections", "Nothing leaves this computer."))
        : said(QT_TRANSLATE_NOOP("connections", "Encrypted; the certificate was accepted."));
    const QList<const char *> titles{connectionTitle, serviceTitle, credentialsTitle, readTitle};
    const std::chrono::milliseconds took(m_clock.elapsed());

    if (!answer) {
        const char *failed = failedStep(answer.error(), connectionTitle);
        if (failed == settingsTitle) {
            m_steps[0].state = State::Failed;
            m_steps[0].detail = sentences(answer.error());
            skip(titles);
            finish();
            return;
        }
        const qsizetype at = titles.indexOf(failed);
        for (qsizetype i = 0; i < at; ++i)
            add(titles.at(i), State::Passed, i == 0 ? connected : QString());
        add(failed, State::Failed, sentences(answer.error()), took);
        skip(titles.mid(at + 1));
        finish();
        return;
    }

    add(connectionTitle, State::Passed, connected);
    add(serviceTitle, State::Passed,
        QCoreApplication::translate("dialect", m_system.dialect.label.toUtf8().constData()));
    add(credentialsTitle, State::Passed, {});
    const auto ahead = answer->clockAhead.value_or(std::chrono::seconds(0));
    if (ahead > clockTolerance || ahead < -clockTolerance) {
        add(clockTitle, State::Warned,
            ahead.count() > 0 ? said(QT_TRANSLATE_NOOP("connections",
                                         "The clock of this computer is %1 s ahead of the service's."))
                                    .arg(ahead.count())
                              : said(QT_TRANSLATE_NOOP("connections",
                                         "The clock of this computer is %1 s behind the service's."))
                                    .arg(-ahead.count()));
    }
    add(readTitle, answer->warned ? State::Warned : State::Passed, answer->detail, took);
    finish();
}

void ConnectionTest::add(
    const char *title, TestStep::State state, const QString &detail, std::chrono::milliseconds took)
{
    m_steps.append({.title = QString::fromUtf8(title), .detail = detail, .state = state, .took = took});
}

void ConnectionTest::skip(const QList<const char *> &titles)
{
    for (const char *title : titles)
        add(title, State::Skipped, {});
}

void ConnectionTest::finish()
{
    if (std::exchange(m_done, true))
        return;
    m_promise.settle(m_steps);
    deleteLater();
}

} // namespace rollcall
