#include "ui/connections/connectionspage.h"

#include "services/changes/drafts.h"
#include "services/desk/desk.h"
#include "services/directories/connections.h"
#include "ui/common/adaptiverow.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirmer.h"
#include "ui/common/environment.h"
#include "ui/common/errortext.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/connections/connectionfiles.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionlist.h"
#include "ui/connections/testpanel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScreen>
#include <QScrollArea>
#include <QUuid>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QFrame *verticalRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFixedWidth(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    return rule;
}

//! Practice is made anew at every start; its settings are not the operator's to keep.
bool isGiven(const Connection &connection)
{
    return connection.id.startsWith("practice-"_L1);
}

} // namespace

struct ConnectionsPage::Private
{
    Context &context;
    ConnectionListModel *model = nullptr;
    QWidget *listBox = nullptr;
    QListView *list = nullptr;
    QPushButton *add = nullptr;
    QAction *exports = nullptr;
    PlainLabel *title = nullptr;
    EnvironmentTag *tag = nullptr;
    PlainLabel *saved = nullptr;
    Banner *problem = nullptr;
    QWidget *content = nullptr;
    ConnectionForm *form = nullptr;
    QPushButton *save = nullptr;
    QPushButton *remove = nullptr;
    QPushButton *signIn = nullptr;
    std::optional<Pending<Done>> signingIn;
    TestPanel *test = nullptr;
    QString shown; //!< id; empty: a new one
    bool saving = false;
    bool asking = false;
    bool wasChanged = false;
    bool selecting = false; //!< the list follows the form, not the person
};

ConnectionsPage::ConnectionsPage(Context &context, QWidget *parent)
    : TabPage(parent)
    , d(new Private{context})
{
    setObjectName(u"connectionsPage"_s);
    setAccessibleName(tr("Connections"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    row->addWidget(verticalRule(this));
    auto *work = new QWidget(this);
    work->setObjectName(u"connectionWork"_s);
    work->setAutoFillBackground(true);
    work->setBackgroundRole(QPalette::Mid); // seen in the gap alone, as a rule
    auto *parts = new AdaptiveRow(work);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(1);
    d->test = new TestPanel(work);
    parts->addWidget(makeForm(), 1);
    parts->addWidget(d->test);
    row->addWidget(work, 1);
    measure();
    connect(d->test->button(), &QPushButton::clicked, this, &ConnectionsPage::refresh);
    connect(&context.connections, &Connections::changed, this, [this] { select(d->shown); });
    const QList<Connection> all = context.connections.all();
    load(all.isEmpty() ? QString() : all.first().id);
}

ConnectionsPage::~ConnectionsPage() = default;

QWidget *ConnectionsPage::makeList()
{
    const Metrics m = Metrics::current();
    auto *box = new QWidget(this);
    box->setObjectName(u"connectionListBox"_s);
    d->listBox = box;
    auto *column = new QVBoxLayout(box);
    d->model = new ConnectionListModel(d->context.connections, this);
    d->list = new QListView(box);
    d->list->setObjectName(u"connectionsPageList"_s);
    d->list->setAccessibleName(tr("Connections"));
    d->list->setFrameShape(QFrame::NoFrame);
    d->list->setModel(d->model);
    d->list->setItemDelegate(new ConnectionDelegate(ConnectionDelegate::End::Tag, this));
    d->list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    d->list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(d->list, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(m.gap3, 0, m.gap3, 0);
    foot->setSpacing(m.gap2);
    d->add = makeButton(
        u"newConnectionButton"_s, tr("Add connection…"), u"list-add"_s, ButtonKind::Normal, {}, box);
    foot->addWidget(d->add, 0, Qt::AlignLeading);
    auto *files = makeButton(u"connectionFilesButton"_s, tr("File"), {}, ButtonKind::Normal, {}, box);
    auto *menu = new QMenu(files);
    menu->setObjectName(u"connectionFilesMenu"_s);
    menu->addAction(tr("Import connections…"), this, [this] {
        importConnections(d->context, this, [this](const FileOutcome &outcome) { tell(outcome); });
    });
    d->exports = menu->addAction(tr("Export without secrets…"), this, [this] {
        exportConnections(d->context, this, [this](const FileOutcome &outcome) { tell(outcome); });
    });
    files->setMenu(menu);
    foot->addWidget(files, 0, Qt::AlignLeading);
    column->addLayout(foot);
    connect(d->add, &QPushButton::clicked, this, [this] { leaveTo({}); });
    connect(d->list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &now) {
            if (!d->selecting && now.isValid()
                && now.data(ConnectionListModel::IdRole).toString() != d->shown)
                leaveTo(now.data(ConnectionListModel::IdRole).toString());
        });
    return box;
}

QWidget *ConnectionsPage::makeForm()
{
    const Metrics m = Metrics::current();
    auto *area = new QScrollArea(this);
    area->setObjectName(u"connectionFormArea"_s);
    area->setAccessibleName(tr("Settings of the connection"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(area);
    content->setObjectName(u"connectionFormContent"_s);
    d->content = content;
    auto *column = new QVBoxLayout(content);
    auto *head = new QHBoxLayout;
    head->setSpacing(m.gap2);
    d->title = new PlainLabel({}, TextRole::PageTitle, Tone::Text, content);
    d->title->setObjectName(u"connectionTitle"_s);
    d->title->setElided(true);
    d->tag = new EnvironmentTag(Environment::Production, content);
    d->saved = new PlainLabel({}, TextRole::Body, Tone::Muted, content);
    d->saved->setObjectName(u"connectionSaved"_s);
    head->addWidget(d->title);
    head->addWidget(d->tag);
    head->addStretch(1);
    head->addWidget(d->saved);
    column->addLayout(head);

    d->problem = new Banner(BannerKind::Bad, {}, {}, content);
    d->problem->setObjectName(u"connectionProblem"_s);
    d->problem->setClosable(true);
    d->problem->hide();
    column->addWidget(d->problem);
    d->form = new ConnectionForm(d->context, content);
    column->addWidget(d->form);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.gap2);
    d->remove = makeButton(
        u"removeConnectionButton"_s, tr("Remove…"), u"edit-delete"_s, ButtonKind::Normal, {}, content);
    d->save
        = makeButton(u"saveConnectionButton"_s, tr("Save connection"), {}, ButtonKind::Primary, {}, content);
    keys::showOn(d->save, u"reviewAction"_s);
    d->signIn = makeButton(u"signInButton"_s, tr("Sign in…"), {}, ButtonKind::Normal, {}, content);
    foot->addWidget(d->remove);
    foot->addStretch(1);
    foot->addWidget(d->signIn);
    foot->addWidget(d->save);
    column->addLayout(foot);
    column->addStretch(1);
    area->setWidget(content);
    connect(d->form, &ConnectionForm::edited, this, &ConnectionsPage::dress);
    connect(d->save, &QPushButton::clicked, this, &ConnectionsPage::reviewWork);
    connect(d->remove, &QPushButton::clicked, this, &ConnectionsPage::askToRemove);
    connect(d->signIn, &QPushButton::clicked, this, &ConnectionsPage::signIn);
    return area;
}

void ConnectionsPage::measure()
{
    const Metrics m = Metrics::current();
    const int share = screen()->availableSize().width() / 5; // of large text the form needs the width more
    const int least = d->add->sizeHint().width() + 2 * m.gap3;
    d->listBox->setFixedWidth(qMin(m.sidebar + m.gap7, qMax(share, least)));
    d->listBox->layout()->setContentsMargins(0, m.gap2, 0, m.gap3);
    d->content->layout()->setContentsMargins(m.gap5, m.gap4, m.gap5, m.gap4);
    d->content->layout()->setSpacing(m.gap3);
    d->content->setMaximumWidth(m.label + 2 * m.editor);
    d->test->setMinimumWidth(m.preview);
}

bool ConnectionsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && d)
        measure();
    return TabPage::event(event);
}

void ConnectionsPage::dress()
{
    const QList<Connection> all = d->context.connections.all();
    d->exports->setEnabled(!std::all_of(all.begin(), all.end(), isGiven)); // practice is nobody's to keep
    const Connection now = d->form->connection();
    const Connection *stored = d->context.connections.connection(d->shown);
    d->title->setText(now.name.isEmpty() ? tr("New connection") : now.name);
    d->tag->setEnvironment(now.environment);
    QString reason;
    if (stored && isGiven(*stored))
        reason = tr("Practice is made anew at every start; there is nothing to save or to remove.");
    setDisabledReason(d->remove, reason);
    d->remove->setVisible(stored != nullptr);
    d->signIn->setVisible(stored && d->context.connections.signsInByBrowser(stored->system));
    d->signIn->setText(d->signingIn ? tr("Stop waiting") : tr("Sign in…"));
    d->signIn->setAccessibleName(d->signIn->text());
    setDisabledReason(d->signIn,
        stored && !isGiven(*stored) && d->form->isChanged() ? tr("Save the connection first.") : QString());
    if (d->saving)
        reason = tr("Saving now.");
    else if (reason.isEmpty() && !d->form->isChanged())
        reason = tr("Nothing has been changed.");
    setDisabledReason(d->save, reason);
    if (const bool changed = hasUnsavedWork(); changed != d->wasChanged) {
        d->wasChanged = changed;
        emit stateChanged();
    }
}

void ConnectionsPage::load(const QString &id)
{
    const Connection *connection = d->context.connections.connection(id);
    if (d->signingIn)
        d->signingIn->cancel();
    d->shown = connection ? id : QString();
    d->problem->clearActs();
    d->problem->hide();
    d->saved->setText({});
    d->test->showNothing();
    Connection fresh;
    fresh.environment = Environment::Production; // the careful default: filled band, starts locked
    fresh.startLocked = true;
    d->form->load(connection ? *connection : fresh);
    d->form->setEnabled(!connection || !isGiven(*connection));
    select(d->shown);
    if (connection && d->context.connections.state(id) != Connections::State::Ready) {
        const QString detail = d->context.connections.stateDetail(id);
        if (!detail.isEmpty()) {
            d->problem->setMessage(BannerKind::Warn, {}, detail);
            d->problem->show();
        }
    }
    dress();
    emit stateChanged();
}

void ConnectionsPage::signIn()
{
    if (d->signingIn) {
        d->signingIn->cancel();
        return;
    }
    const QString id = d->shown;
    const auto signingIn
        = d->context.connections.signIn(id, [this](const QUrl &address) { showSignIn(address); });
    d->signingIn = signingIn;
    dress();
    signingIn.then(this, [this, id](const Result<Done> &done) {
        d->signingIn.reset();
        d->problem->clearActs();
        d->problem->hide();
        dress();
        const Connection *connection = d->context.connections.connection(id);
        if (!connection || id != d->shown)
            return;
        if (done) {
            d->saved->setText(tr("Signed in"));
            refresh();
        } else if (done.error().kind != Error::Kind::Cancelled) {
            const ErrorText words = describe(done.error(), connection->name);
            d->problem->setMessage(BannerKind::Bad, tr("Nobody was signed in."),
                done.error().detail.isEmpty() ? words.whatHappened : visibleText(done.error().detail, 200));
            d->problem->show();
        }
    });
}

void ConnectionsPage::tell(const FileOutcome &outcome)
{
    d->problem->clearActs();
    d->problem->setMessage(outcome.isDone ? BannerKind::Info : BannerKind::Bad, outcome.title,
        visibleText(outcome.sentence, 300));
    d->problem->show();
}

void ConnectionsPage::showSignIn(const QUrl &address)
{
    const bool isOpened = QDesktopServices::openUrl(address);
    d->problem->clearActs();
    d->problem->setMessage(BannerKind::Info, tr("Waiting for the browser"),
        isOpened ? tr("Sign in on the page that has opened there, then come back.")
                 : tr("No browser could be opened. Copy the address and open it in one on this computer."));
    connect(d->problem->addAct(u"copySignInAddress"_s, tr("Copy the address")), &QPushButton::clicked, this,
        [address] { QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded)); });
    d->problem->show();
}

void ConnectionsPage::select(const QString &id)
{
    const QModelIndex row = d->model->indexOf(id);
    d->selecting = true;
    if (row.isValid())
        d->list->setCurrentIndex(row);
    else
        d->list->selectionModel()->clear();
    d->selecting = false;
}

void ConnectionsPage::leaveTo(const QString &id)
{
    if (d->asking)
        return;
    if (!hasUnsavedWork()) {
        load(id);
        return;
    }
    d->asking = true;
    d->context.confirmer.leave({{unsavedSummary()}, true}, this)
        .then(this, [this, id](const Result<Leave> &answer) {
            d->asking = false;
            if (answer && *answer == Leave::Discard) {
                load(id);
                return;
            }
            select(d->shown);
            if (answer && *answer == Leave::SendNow)
                reviewWork();
        });
}

void ConnectionsPage::showConnection(const QString &id)
{
    if (id != d->shown || id.isEmpty())
        leaveTo(id);
}

QString ConnectionsPage::title() const
{
    return tr("Connections");
}

QString ConnectionsPage::connectionId() const
{
    return d->shown;
}

bool ConnectionsPage::hasUnsavedWork() const
{
    const Connection *stored = d->context.connections.connection(d->shown);
    return !(stored && isGiven(*stored)) && d->form->isChanged();
}

QString ConnectionsPage::unsavedSummary() const
{
    const QString name = d->form->connection().name;
    return name.isEmpty() ? tr("A new connection is not saved.")
                          : tr("The settings of %1 are not saved.").arg(isolate(visibleText(name, 60)));
}

void ConnectionsPage::discardWork()
{
    load(d->shown);
}

void ConnectionsPage::reviewWork()
{
    if (d->saving || !hasUnsavedWork() || !d->form->validate())
        return;
    Connection wanted = d->form->connection();
    if (wanted.id.isEmpty())
        wanted.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    d->saving = true;
    d->problem->hide();
    dress();
    d->context.connections.save(wanted, d->form->secrets())
        .then(this, [this, wanted](const Result<Done> &done) {
            d->saving = false;
            if (!done) {
                // What was typed stays in the form.
                const ErrorText words = describe(done.error(), wanted.name);
                d->problem->setMessage(BannerKind::Bad, words.whatHappened, words.whatToDo);
                d->problem->show();
                dress();
                return;
            }
            load(wanted.id);
            d->form->forgetSecrets();
            d->saved->setText(
                tr("Saved %1").arg(QLocale().toString(d->context.now().toLocalTime().time(), u"HH:mm"_s)));
            refresh();
        });
}

void ConnectionsPage::refresh()
{
    if (!d->test->button()->isEnabled())
        return;
    const Connection *stored = d->context.connections.connection(d->shown);
    if (!(stored && isGiven(*stored)) && !d->form->validate())
        return;
    const Connection wanted = d->form->connection();
    d->test->showRunning();
    emit statusMessage(tr("Testing %1").arg(visibleText(wanted.name, 60)));
    d->context.connections.test(wanted, d->form->secrets())
        .then(this, [this, wanted, id = d->shown](const Result<QList<TestStep>> &steps) {
            emit statusMessage({});
            if (id != d->shown)
                return; // another connection is on the page now
            if (steps) {
                d->test->showSteps(*steps, d->context.now());
            } else {
                const ErrorText words = describe(steps.error(), wanted.name);
                d->test->showFailure(words.whatHappened, words.whatToDo);
            }
        });
}

void ConnectionsPage::askToRemove()
{
    const Connection *connection = d->context.connections.connection(d->shown);
    if (!connection)
        return;
    const QString name = isolate(visibleText(connection->name, 60));
    Confirmation question;
    question.connection = *connection;
    question.headline = tr("%1 will be removed from this console.").arg(name);
    question.consequences
        = {tr("Its credentials are erased from the keychain."), tr("Nothing changes at the service.")};
    question.confirmText = tr("Remove %1").arg(name);
    d->context.confirmer.confirm(question, this)
        .then(this, [this, id = d->shown, name](const Result<bool> &yes) {
            if (!yes || !*yes)
                return;
            d->context.connections.remove(id).then(this, [this, id, name](const Result<Done> &done) {
                if (!done) {
                    const ErrorText words = describe(done.error(), name);
                    d->problem->setMessage(BannerKind::Bad, words.whatHappened, words.whatToDo);
                    d->problem->show();
                    return;
                }
                d->context.drafts.dropAll(id);
                d->context.desk.forget(id);
                if (d->shown == id) {
                    const QList<Connection> left = d->context.connections.all();
                    load(left.isEmpty() ? QString() : left.first().id);
                }
            });
        });
}

} // namespace rollcall
