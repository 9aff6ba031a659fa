#include "ui/shell/notices.h"

#include "services/changes/changerunner.h"
#include "services/changes/drafts.h"
#include "services/directories/connections.h"
#include "services/secrets/secretstore.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/text.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QTimer>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto keychainKey = "keychain"_L1;
constexpr auto openKey = "open-changes"_L1;
constexpr auto draftsKey = "drafts"_L1;
constexpr int namedDrafts = 3;
constexpr int openedDrafts = 10; // at once

} // namespace

Notices::Notices(Context &context, MainWindow &window, StatusLine &status)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_status(status)
{
    connect(&context.connections, &Connections::changed, this, &Notices::showKeychain);
    connect(&context.connections, &Connections::stateChanged, this, &Notices::showKeychain);
    connect(&context.runner, &ChangeRunner::openChanged, this, &Notices::showOpenChanges);
    // After the window stands, so that the bars are announced.
    QTimer::singleShot(0, this, [this] {
        showKeychain();
        showOpenChanges();
        showDrafts();
    });
    connect(&context.drafts, &Drafts::changed, this, &Notices::showDrafts);
    connect(&context.connections, &Connections::changed, this, &Notices::showDrafts);
    connect(&window, &MainWindow::pagesChanged, this, &Notices::showDrafts);
}

void Notices::showKeychain()
{
    QString headline;
    QString text = tr("Sign-ins work until you quit; new ones are not saved.");
    switch (m_context.secrets.state()) {
    case SecretState::Locked:
        headline = tr("The keychain is locked.");
        break;
    case SecretState::Unavailable:
        headline = tr("This computer has no usable keychain.");
        break;
    case SecretState::TimedOut:
        headline = tr("The keychain does not answer.");
        break;
    case SecretState::Failed:
        headline = tr("The keychain failed.");
        break;
    case SecretState::Found:
    case SecretState::NotFound:
        m_window.removeMessage(keychainKey);
        m_keychainDismissed = false;
        return;
    }
    if (m_keychainDismissed)
        return;
    Banner *bar = m_window.showMessage(keychainKey, BannerKind::Warn, headline, text);
    connect(bar, &Banner::closed, this, &Notices::dismissKeychain, Qt::UniqueConnection);
}

void Notices::dismissKeychain()
{
    m_keychainDismissed = true;
}

void Notices::showOpenChanges()
{
    const QList<OpenChange> open = m_context.runner.open();
    m_status.setOpenChanges(int(open.size()));
    if (open.isEmpty()) {
        m_window.removeMessage(openKey);
        return;
    }
    const OpenChange &newest = open.first();
    const QString headline = tr("Unknown whether %n change(s) took effect.", nullptr, int(open.size()));
    const QString text
        = tr("The last one was sent for %1 at %2; the answer never came. Reading the record again tells.")
              .arg(isolateLtr(visibleText(newest.target.key, 60)),
                  QLocale().toString(newest.sentAt.toLocalTime().time(), QLocale::ShortFormat));
    Banner *bar = m_window.showMessage(openKey, BannerKind::Warn, headline, text);
    bar->clearActs();
    QPushButton *look = bar->addAct(u"settleOpenChangesButton"_s, tr("Look again"));
    if (m_settling > 0)
        setDisabledReason(look, tr("Looking now."));
    connect(look, &QPushButton::clicked, this, &Notices::settleAll);
    QPushButton *show = bar->addAct(u"showOpenChangeButton"_s, tr("Open the record"));
    connect(
        show, &QPushButton::clicked, this, [this, target = newest.target] { m_window.openRecord(target); });
}

void Notices::showDrafts()
{
    QList<Draft> drafts = m_context.drafts.all();
    drafts.removeIf([this](const Draft &draft) {
        const bool isInSight = m_window.shows(draft.id);
        if (isInSight)
            m_dismissedDrafts.remove(draft.id);
        return isInSight || m_dismissedDrafts.contains(draft.id)
            || !m_context.connections.connection(draft.id.connection);
    });
    QList<RecordId> ids;
    for (const Draft &draft : std::as_const(drafts))
        ids.append(draft.id);
    if (std::exchange(m_shownDrafts, ids) == ids)
        return;
    if (drafts.isEmpty()) {
        m_window.removeMessage(draftsKey);
        return;
    }
    QStringList names;
    for (const Draft &draft : drafts.first(qMin<qsizetype>(namedDrafts, drafts.size()))) {
        const QString title = draft.isNew ? tr("a new record") : isolate(visibleText(draft.title, 60));
        const QString connection = m_context.connections.connection(draft.id.connection)->name;
        names << tr("%1 (%2)", "a person and a connection").arg(title, isolate(visibleText(connection, 60)));
    }
    if (drafts.size() > namedDrafts)
        names << tr("%n other(s)", nullptr, int(drafts.size()) - namedDrafts);
    const QString where = m_context.drafts.isPersistent()
        ? tr("They are kept encrypted on this computer.")
        : tr("Without a keychain they are kept until you quit.");
    Banner *bar = m_window.showMessage(draftsKey, BannerKind::Info,
        tr("%n draft(s) not sent.", nullptr, int(drafts.size())), names.join(u", "_s) + u". "_s + where);
    bar->clearActs();
    connect(bar, &Banner::closed, this,
        [this, ids] { m_dismissedDrafts += QSet<RecordId>(ids.begin(), ids.end()); });
    const QList<Draft> offered = drafts.first(qMin<qsizetype>(openedDrafts, drafts.size()));
    connect(bar->addAct(u"openDraftsButton"_s, tr("Open")), &QPushButton::clicked, this, [this, offered] {
        for (const Draft &draft : offered) {
            if (draft.isNew)
                m_window.createRecord(draft.id.connection, draft.id.kind);
            else
                m_window.openRecord(draft.id);
        }
    });
}

void Notices::settleAll()
{
    if (m_settling > 0)
        return;
    const QList<OpenChange> open = m_context.runner.open();
    m_settling = int(open.size());
    m_status.setActivity(tr("Reading what became of the changes"));
    for (const OpenChange &change : open) {
        m_context.runner.settle(change.journalEntry)
            .then(this, [this, change](const Result<Receipt> &receipt) {
                if (--m_settling == 0)
                    m_status.setActivity({});
                if (receipt && receipt->outcome != Outcome::Unknown) {
                    const QString key = isolateLtr(visibleText(change.target.key, 60));
                    m_window.showMessage(u"settled-"_s + change.journalEntry, BannerKind::Info,
                        receipt->outcome == Outcome::Done
                            ? tr("The change to %1 took effect.").arg(key)
                            : tr("The change to %1 did not take effect.").arg(key),
                        tr("Found by reading the record again."));
                } else if (receipt && receipt->error) {
                    const Connection *connection = m_context.connections.connection(change.target.connection);
                    const ErrorText words
                        = describe(*receipt->error, connection ? connection->name : QString());
                    m_window.showMessage(u"settled-"_s + change.journalEntry, BannerKind::Bad,
                        words.whatHappened, words.whatToDo);
                }
                showOpenChanges();
            });
    }
    showOpenChanges();
}

} // namespace rollcall
