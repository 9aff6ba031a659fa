#include "app/console/console.h"

#include "translations/translations.h"
#include "ui/common/errortext.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/startpage.h"
#include "ui/merge/mergepage.h"
#include "ui/person/personpage.h"
#include "ui/records/recordspage.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

QString serviceProgram()
{
    return QDir(QApplication::applicationDirPath()).filePath(u"rollcalld"_s);
}

} // namespace

void applyLanguage(QApplication &application, const Options &options)
{
    const QLocale locale = options.language.isEmpty() ? QLocale() : QLocale(options.language);
    installTranslations(application, locale);
    QApplication::setLayoutDirection(locale.textDirection());
}

Console::Console(const Options &options, const Profile &profile, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_profile(profile)
    , m_secrets(options.timeScale)
    , m_kept(utcNow)
    , m_keptFile(m_kept, profile.path(), m_secrets)
    , m_connections(profile.path(), m_secrets, {options.timeScale, options.caFile, &m_kept})
    , m_journal(profile.path(), m_secrets, utcNow)
    , m_runner([this](const QString &connection) { return m_connections.liveDirectory(connection); },
          m_journal, utcNow, options.timeScale)
    , m_drafts(profile.path(), m_secrets, utcNow)
    , m_deskFile(m_desk, profile.path(), m_secrets)
    , m_context{m_connections, m_runner, m_secrets, m_drafts, m_desk, m_confirmer, profile.path(), utcNow}
{
    PageFactory factory;
    factory.person = [this](const RecordId &id) { return new PersonPage(m_context, id); };
    factory.merge = [this](const RecordId &absorbed, const RecordId &survivor) {
        return new MergePage(m_context, absorbed, survivor);
    };
    factory.create = [this](const QString &connection, const QString &kind) {
        return PersonPage::forCreate(m_context, connection, kind);
    };
    factory.records = [this] { return new RecordsPage(m_context); };
    factory.connections = [this] { return new ConnectionsPage(m_context); };
    factory.start = [this] { return new StartPage(m_context); };
    m_window = std::make_unique<MainWindow>(m_context, factory);
    connect(m_window.get(), &MainWindow::aboutToQuit, qApp, &QCoreApplication::quit);
    connect(&m_runner, &ChangeRunner::settled, this, [this](const RecordId &target, const Receipt &receipt) {
        m_connections.noteRead(target, receipt.readBack);
        if (receipt.outcome != Outcome::Done)
            return;
        const auto entry = m_journal.entry(receipt.journalEntry);
        m_window->noteProgress(entry && entry->change.action == "merge"_L1 ? TabPage::Progress::AccountsMerged
                                                                           : TabPage::Progress::ChangeSent);
    });
}

Console::~Console() = default;

void Console::start()
{
    if (const auto loaded = m_connections.load(); !loaded)
        tell(u"connections"_s, BannerKind::Bad, tr("The list of connections cannot be read."),
            tr("The file was left as it is: %1").arg(loaded.error().detail));
    const bool practises
        = m_options.practice || (m_options.backends.isEmpty() && m_connections.all().isEmpty());
    if (practises)
        m_window->openStart();
    static const QHash<QString, std::optional<Scheme>> schemes{{u"desktop"_s, std::nullopt},
        {u"light"_s, Scheme::Light}, {u"dark"_s, Scheme::Dark}, {u"high-contrast"_s, Scheme::HighContrast}};
    if (const auto scheme = schemes.constFind(m_options.theme); scheme != schemes.constEnd())
        m_window->setScheme(*scheme);
    m_window->show();
    static_cast<void>(m_drafts.open()); // changed() tells when they are there
    static_cast<void>(m_deskFile.open());
    static_cast<void>(m_keptFile.open());
    m_journal.open().then(this, [this](const Result<Done> &opened) { showOutcomeOfOpening(opened); });
    if (!m_options.backends.isEmpty())
        connectBackends();
    else if (practises)
        startPractice();
}

void Console::activate()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Console::tell(const QString &key, BannerKind kind, const QString &headline, const QString &text)
{
    m_window->showMessage(key, kind, headline, text);
}

void Console::showOutcomeOfOpening(const Result<Done> &opened)
{
    if (!opened) {
        m_window->setJournalState(Sign::Failed, tr("No journal"));
        tell(u"journal"_s, BannerKind::Bad, tr("The journal cannot be written."),
            tr("Looking people up works; nothing can be changed until it can. %1")
                .arg(opened.error().detail));
        return;
    }
    showKeychainState(m_secrets.state());
    if (const QString aside = m_journal.quarantined(); !aside.isEmpty())
        tell(u"quarantine"_s, BannerKind::Warn, tr("The journal was damaged."),
            tr("It is kept as %1, and a new one was begun.").arg(aside));
    const auto check = m_journal.verify();
    if (!check || !check->isSound())
        m_window->setJournalState(Sign::Failed, tr("Journal broken"));
    else if (check->rows == 0)
        m_window->setJournalState(Sign::Verified, tr("Journal started today"));
    else
        m_window->setJournalState(Sign::Verified,
            tr("Journal unbroken, checked %1")
                .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void Console::showKeychainState(SecretState state)
{
    const QString meanwhile = tr("Sign-ins work until you quit; new ones are not saved, and the journal's "
                                 "personal content cannot be read later.");
    switch (state) {
    case SecretState::Found:
    case SecretState::NotFound:
        m_window->removeMessage(u"keychain"_s);
        return;
    case SecretState::Locked:
        tell(u"keychain"_s, BannerKind::Warn, tr("The keychain is locked."), meanwhile);
        return;
    case SecretState::TimedOut:
        tell(u"keychain"_s, BannerKind::Warn, tr("The keychain does not answer."), meanwhile);
        return;
    case SecretState::Unavailable:
    case SecretState::Failed:
        tell(u"keychain"_s, BannerKind::Warn, tr("There is no keychain on this desktop."), meanwhile);
        return;
    }
}

void Console::startPractice()
{
    m_window->setStatusNote(tr("Practice is starting"));
    m_practice = std::make_unique<PracticeService>(serviceProgram(), m_profile.folder(u"practice"_s));
    connect(m_practice.get(), &PracticeService::ready, this,
        [this](const QMap<QString, QUrl> &addresses, const JsonValue &credentials) {
            report(m_connections.connectPractice(addresses, credentials), tr("Practice is running"));
        });
    connect(m_practice.get(), &PracticeService::restarting, this, [this] {
        tell(u"practice"_s, BannerKind::Warn, tr("The practice service ended by itself."),
            tr("It is started again with the same people. What was being sent shows its outcome where it was "
               "sent."));
    });
    connect(m_practice.get(), &PracticeService::failed, this, [this](const QString &sentence) {
        m_window->setStatusNote({});
        auto *bar = m_window->showMessage(
            u"practice"_s, BannerKind::Bad, tr("There is no practice service."), sentence);
        connect(bar->addAct(u"startPracticeAgain"_s, tr("Start it again")), &QPushButton::clicked,
            m_practice.get(), &PracticeService::start);
    });
    m_window->offerStartOver([this] {
        m_window->setStatusNote(tr("Practice is starting"));
        m_practice->startOver();
    });
    m_practice->start();
}

void Console::connectBackends()
{
    const auto credentials = readCredentials(m_options.credentials);
    if (!credentials) {
        tell(u"credentials"_s, BannerKind::Bad, tr("The file with the credentials cannot be used."),
            credentials.error().detail);
        return;
    }
    if (m_options.practice) {
        report(m_connections.connectPractice(m_options.backends, *credentials), tr("Practice is running"));
        return;
    }
    report(
        m_connections.connectForSession(sessionConnections(m_options.backends, m_connections), *credentials),
        tr("Connected for this run only"));
}

void Console::report(const Pending<Done> &connecting, const QString &note)
{
    connecting.then(this, [this, note](const Result<Done> &connected) {
        m_window->setStatusNote(connected ? note : QString());
        if (connected) {
            m_window->removeMessage(u"practice"_s);
            return;
        }
        const ErrorText text = describe(connected.error(), tr("The practice service"));
        tell(u"practice"_s, BannerKind::Bad, text.whatHappened, text.whatToDo);
    });
}

} // namespace rollcall
