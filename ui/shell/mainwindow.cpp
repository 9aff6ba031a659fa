#include "ui/shell/mainwindow.h"

#include "models/table/masking.h"
#include "services/changes/changerunner.h"
#include "services/desk/desk.h"
#include "services/directories/connections.h"
#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/confirmer.h"
#include "ui/common/environment.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/lookup/lookupbox.h"
#include "ui/lookup/phonedesk.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/keymap.h"
#include "ui/shell/leaveguard.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindowprivate.h"
#include "ui/shell/messagebars.h"
#include "ui/shell/notices.h"
#include "ui/shell/page.h"
#include "ui/shell/requeststrip.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tabarea.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace rollcall {

using namespace Qt::StringLiterals;

void MainWindow::Private::offerActsOf(const TabPage &page) const
{
    const QList<QAction *> acts = page.personActions();
    keys->dress(acts);
    menu->setPersonActions(acts);
}

MainWindow::MainWindow(Context &context, PageFactory factory, QWidget *parent)
    : QMainWindow(parent)
    , d(new Private{context, std::move(factory), {context.layoutFile(), QSettings::IniFormat}})
{
    d->appearance = std::make_unique<Appearance>(d->layout);
    installAccessibility();
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Rollcall"));
    setWindowIcon(applicationIcon());
    buildTop();
    buildPanes();
    connectMenu();
    dress();
    restoreLayout();
    new Notices(context, *this, *d->status);
    connect(&context.connections, &Connections::changed, this, [this] {
        fillScope();
        updateBand();
    });
    connect(&context.connections, &Connections::stateChanged, this, &MainWindow::updateBand);
    connect(&context.runner, &ChangeRunner::settled, this,
        [this](const RecordId &target, const Receipt &receipt) {
            if (receipt.outcome == Outcome::Done)
                noteProgress(d->merging.contains(target) ? TabPage::Progress::AccountsMerged
                                                         : TabPage::Progress::ChangeSent);
        });
    connect(&context.desk, &Desk::changed, this, &MainWindow::updatePin);
    fillScope();
    openPeople();
}

MainWindow::~MainWindow()
{
    d->lookup->closeResults();
    disconnect(&d->context.desk, nullptr, this, nullptr); // pages say how they were left when they go
    // Previews go with their pages.
    for (TabPage *page : d->tabs->pages()) {
        disconnect(page, nullptr, this, nullptr);
        if (QWidget *preview = page->preview())
            preview->setParent(page);
    }
}

void MainWindow::buildTop()
{
    auto *top = new QWidget(this);
    top->setObjectName(u"windowTop"_s);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    d->band = new EnvironmentBand(top);
    d->menu = new MainMenu(*d->appearance, top);
    d->keys = new KeyMap(d->layout, *this);
    column->addWidget(d->band);
    column->addWidget(d->menu);
    setMenuWidget(top);
    connect(d->band, &EnvironmentBand::lockToggled, this, &MainWindow::setLocked);

    d->toolRow = new QWidget(this);
    d->toolRow->setObjectName(u"toolRow"_s);
    d->lookup = new LookupBox(d->context, this, d->toolRow);
    d->scope = new QComboBox(d->toolRow);
    d->scope->setObjectName(u"lookupScope"_s);
    d->scope->setAccessibleName(tr("Where to look"));
    d->scope->setToolTip(tr("Where to look"));
    d->toolStart = new QWidget(d->toolRow);
    d->toolStart->setObjectName(u"toolStart"_s);
    d->back = makeIconButton(u"backButton"_s, tr("Back"), u"go-previous"_s, d->toolStart);
    d->forward = makeIconButton(u"forwardButton"_s, tr("Forward"), u"go-next"_s, d->toolStart);
    d->refresh = makeIconButton(u"refreshButton"_s, tr("Refresh"), u"view-refresh"_s, d->toolStart);
    auto *start = new QHBoxLayout(d->toolStart);
    start->addWidget(d->back);
    start->addWidget(d->forward);
    start->addWidget(d->refresh);
    start->addStretch(1);
    auto *row = new QHBoxLayout(d->toolRow);
    row->addWidget(d->toolStart);
    row->addWidget(d->lookup, 1000);
    row->addWidget(d->scope);
    row->addStretch(1);
    connect(d->lookup, &LookupBox::openRecord, this, &MainWindow::openRecord);
    connect(d->lookup, &LookupBox::openInNewTab, this, [this](const RecordId &id) { openTab(id, false); });
    connect(d->scope, &QComboBox::activated, this,
        [this](int index) { d->lookup->setScope(d->scope->itemData(index).toString()); });
}

void MainWindow::buildPanes()
{
    auto *central = new QWidget(this);
    central->setObjectName(u"windowBody"_s);
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->toolRow);
    auto *rule = new QFrame(central);
    rule->setObjectName(u"toolRule"_s);
    rule->setFixedHeight(1);
    rule->setAutoFillBackground(true);
    rule->setBackgroundRole(QPalette::Mid);
    column->addWidget(rule);
    d->messages = new MessageBars(central);
    column->addWidget(d->messages);

    d->splitter = new QSplitter(Qt::Horizontal, central);
    d->splitter->setObjectName(u"panes"_s);
    d->splitter->setHandleWidth(1);
    d->splitter->setChildrenCollapsible(false);
    d->tabs = new TabArea(d->splitter);
    d->previews = new QStackedWidget(d->splitter);
    d->previews->setObjectName(u"previewPane"_s);
    d->previews->setAccessibleName(tr("Preview"));
    d->previews->setAutoFillBackground(true);
    d->previews->setBackgroundRole(QPalette::Base);
    d->sidebar = new Sidebar(d->context.connections, d->context.desk, d->splitter);
    d->splitter->insertWidget(0, d->sidebar); // first to the eye, last in the order of Tab
    d->splitter->setStretchFactor(1, 1);
    column->addWidget(d->splitter, 1);
    d->requests = new RequestStrip(d->context.connections, central);
    d->requests->hide();
    column->addWidget(d->requests);
    setCentralWidget(central);
    d->status = new StatusLine(d->context.connections, this);
    setStatusBar(d->status);
    d->palette = new CommandPalette(this);
    d->guard = new LeaveGuard(d->context.confirmer, *d->tabs, this);
    d->panes.setPanes({d->lookup, d->tabs, d->previews, d->requests, d->sidebar, d->band});

    setTabOrder(d->lookup, d->scope);
    setTabOrder(d->scope, d->tabs->bar());
    d->lookup->setFocus();

    connect(d->tabs, &TabArea::currentChanged, this, &MainWindow::pageShown);
    connect(d->tabs, &TabArea::closeRequested, this, &MainWindow::askToClose);
    connect(d->sidebar, &Sidebar::connectionChosen, this, &MainWindow::openPeople);
    connect(d->sidebar, &Sidebar::addConnectionRequested, this, [this] { openConnections(); });
    connect(d->sidebar, &Sidebar::recordChosen, this, &MainWindow::openRecord);
}

void MainWindow::dress()
{
    const Metrics m = Metrics::current();
    // Large text may not make the window wider than the screen: each pane has its share at most.
    const int room = screen()->availableSize().width();
    d->toolRow->setMinimumHeight(m.toolRow);
    d->toolRow->layout()->setContentsMargins(0, m.gap1, m.gap3, m.gap1);
    d->toolRow->layout()->setSpacing(m.gap2);
    d->toolStart->layout()->setContentsMargins(m.gap2, 0, 0, 0);
    d->toolStart->layout()->setSpacing(0);
    d->toolStart->setFixedWidth(qMin(m.sidebar, room / 4) - m.gap1);
    d->lookup->setMinimumWidth(m.lookupWidth / 3);
    d->lookup->setMaximumWidth(m.lookupWidth);
    d->scope->setMinimumWidth(m.scopeWidth);
    d->sidebar->setMinimumWidth(qMin(m.sidebarMin, room / 5));
    d->tabs->setMinimumWidth(qMin(m.editor, room * 2 / 5));
    d->previews->setMinimumWidth(qMin(m.previewMin, room / 4));
    if (d->sidebarMeasure > 0 && d->sidebarMeasure != m.sidebar) {
        QList<int> sizes = d->splitter->sizes();
        for (const int pane : {0, 2})
            sizes[pane] = qMin(sizes.at(pane) * m.sidebar / d->sidebarMeasure, width() / 4);
        d->splitter->setSizes(sizes);
    }
    d->sidebarMeasure = m.sidebar;
}

void MainWindow::fillScope()
{
    const QString chosen = d->lookup->scope();
    const QSignalBlocker quiet(d->scope);
    d->scope->clear();
    d->scope->addItem(tr("All connections"), QString());
    for (const Connection &connection : d->context.connections.all())
        d->scope->addItem(visibleText(connection.name, 60), connection.id);
    const int index = qMax(0, d->scope->findData(chosen));
    d->scope->setCurrentIndex(index);
    d->lookup->setScope(d->scope->itemData(index).toString());
}

// Pages
// ---------------------------------------------------------------------------------------------------------------

void MainWindow::addPage(TabPage *page, bool activate)
{
    connect(page, &TabPage::openRecord, this, &MainWindow::openRecord);
    connect(page, &TabPage::openMerge, this, &MainWindow::openMerge);
    connect(page, &TabPage::lookUpRequested, this, &MainWindow::lookUp);
    connect(page, &TabPage::connectionsRequested, this, &MainWindow::openConnections);
    connect(page, &TabPage::statusMessage, d->status, &StatusLine::setActivity);
    connect(
        page, &TabPage::message, this, [this](BannerKind kind, const QString &headline, const QString &text) {
            showMessage(u"page"_s, kind, headline, text);
        });
    connect(page, &TabPage::titleChanged, this, [this, page] {
        if (!page->record().isEmpty())
            d->sidebar->addRecent(page->record(), page->title());
        if (d->context.desk.isPinned(page->record()))
            d->context.desk.pin(page->record(), page->title());
        if (page == currentPage())
            updateTitle();
        emit pagesChanged();
    });
    connect(page, &TabPage::stateChanged, this, [this, page] {
        if (page != currentPage())
            return;
        d->offerActsOf(*page);
        updateBand();
        updatePin();
    });
    if (QWidget *preview = page->preview())
        d->previews->addWidget(preview);
    d->tabs->add(page, activate);
    emit pagesChanged();
}

void MainWindow::pageShown(TabPage *page)
{
    if (!page)
        return;
    d->history.visit({page, page->record()});
    d->offerActsOf(*page);
    d->sidebar->setViews(page->views());
    updatePin();
    setDisabledReason(d->menu->closeTab, page->isClosable() ? QString() : tr("This tab stays open."));
    if (!page->record().isEmpty()) {
        d->sidebar->addRecent(page->record(), page->title());
        noteProgress(TabPage::Progress::PersonOpened);
    }
    d->lookup->closeResults();
    updateBand();
    updateTitle();
    updateTravel();
    showPreview();
}

void MainWindow::updateTitle()
{
    const TabPage *page = currentPage();
    setWindowTitle(
        page ? tr("%1 – Rollcall").arg(masking::shown(visibleText(page->title(), 80))) : tr("Rollcall"));
}

void MainWindow::updateTravel()
{
    const QString whyNotBack = d->history.canGo(-1) ? QString() : tr("There is nothing to go back to.");
    const QString whyNotForward = d->history.canGo(1) ? QString() : tr("There is nothing to go forward to.");
    setDisabledReason(d->menu->back, whyNotBack);
    setDisabledReason(d->menu->forward, whyNotForward);
    d->back->setEnabled(whyNotBack.isEmpty());
    d->forward->setEnabled(whyNotForward.isEmpty());
}

void MainWindow::travel(int by)
{
    const auto place = d->history.go(by);
    if (place && place->page && d->tabs->indexOf(place->page) >= 0)
        d->tabs->activate(place->page);
    else if (place && !place->record.isEmpty())
        openRecord(place->record);
    updateTravel();
}

void MainWindow::showPreview()
{
    const TabPage *page = currentPage();
    QWidget *preview = page ? page->preview() : nullptr;
    setDisabledReason(d->menu->showPreview, preview ? QString() : tr("This tab has no preview."));
    if (preview) {
        if (d->previews->indexOf(preview) < 0)
            d->previews->addWidget(preview);
        d->previews->setCurrentWidget(preview);
    }
    d->previews->setVisible(preview && d->menu->showPreview->isChecked());
}

void MainWindow::openTab(const RecordId &id, bool activate)
{
    TabPage *page = d->tabs->pageOf(id);
    if (page && activate) {
        d->tabs->activate(page);
    } else if (!page && !id.isEmpty() && d->factory.person) {
        page = d->factory.person(id);
        addPage(page, activate);
    }
    // Who opened a person works on that page next, so the keyboard goes there.
    if (QWidget *stop = page && activate ? firstTabStop(page) : nullptr)
        stop->setFocus(Qt::OtherFocusReason);
}

bool MainWindow::shows(const RecordId &id) const
{
    // A record that the service will name has no key yet, and nothing is found by that in the tabs.
    const QList<TabPage *> pages = d->tabs->pages();
    return std::any_of(
        pages.begin(), pages.end(), [&id](const TabPage *page) { return page->record() == id; });
}

void MainWindow::createRecord(const QString &connectionId, const QString &kind)
{
    if (!d->factory.create)
        return;
    TabPage *page = d->factory.create(connectionId, kind);
    QWidget *chosen = page->focusWidget(); // a page that begins with its form has said where the work begins
    addPage(page, true);
    if (QWidget *stop = chosen ? chosen : firstTabStop(page))
        stop->setFocus(Qt::OtherFocusReason);
}

void MainWindow::openRecord(const RecordId &id)
{
    openTab(id, true);
}

void MainWindow::openMerge(const RecordId &absorbed, const RecordId &survivor)
{
    if (!d->factory.merge)
        return;
    d->merging.insert(absorbed);
    addPage(d->factory.merge(absorbed, survivor), true);
}

void MainWindow::openConnections(const QString &connectionId)
{
    if (!d->connectionsPage && d->factory.connections) {
        d->connectionsPage = d->factory.connections();
        addPage(d->connectionsPage, true);
    }
    if (!d->connectionsPage)
        return;
    d->connectionsPage->showConnection(connectionId);
    d->tabs->activate(d->connectionsPage);
}

void MainWindow::openPeople(const QString &connectionId)
{
    if (!d->people && d->factory.records) {
        d->people = d->factory.records();
        addPage(d->people, true);
    }
    if (!d->people)
        return;
    if (!connectionId.isEmpty()) {
        d->connection = connectionId;
        d->people->showConnection(connectionId);
    }
    d->tabs->activate(d->people);
    updateBand();
}

void MainWindow::openStart()
{
    if (!d->startPage && d->factory.start) {
        d->startPage = d->factory.start();
        addPage(d->startPage, true);
        for (const TabPage::Progress done : std::as_const(d->progress))
            d->startPage->noteProgress(done);
    }
    if (d->startPage)
        d->tabs->activate(d->startPage);
}

void MainWindow::noteProgress(TabPage::Progress progress)
{
    d->progress.insert(progress);
    if (d->startPage)
        d->startPage->noteProgress(progress);
}

void MainWindow::lookUp(const QString &text)
{
    d->lookup->setFocus(Qt::OtherFocusReason);
    d->lookup->ask(text);
}

TabPage *MainWindow::currentPage() const
{
    return d->tabs->current();
}

int MainWindow::pageCount() const
{
    return d->tabs->count();
}

TabPage *MainWindow::pageAt(int index) const
{
    return d->tabs->pageAt(index);
}

void MainWindow::activatePage(int index)
{
    d->tabs->activate(d->tabs->pageAt(index));
}

// Leaving
// -------------------------------------------------------------------------------------------------------------

void MainWindow::requestClose(int index)
{
    if (TabPage *page = d->tabs->pageAt(index); page && page->isClosable())
        askToClose(page);
}

void MainWindow::askToClose(TabPage *page)
{
    d->guard->askToClose(page, [this](TabPage *closing) { closePage(closing); });
}

void MainWindow::closePage(TabPage *page)
{
    if (QWidget *preview = page->preview()) {
        d->previews->removeWidget(preview);
        preview->setParent(page);
    }
    disconnect(page, nullptr, this, nullptr);
    d->status->setActivity({});
    d->tabs->remove(page);
    updateTravel();
    emit pagesChanged();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!d->guard->mayLeave([this] { close(); })) {
        event->ignore();
        return;
    }
    if (d->phoneDesk && !d->phoneDesk->close()) {
        d->phoneDesk->answer(); // it says what stands in the way
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
    emit aboutToQuit();
}

// Messages, status
// -----------------------------------------------------------------------------------------------------

Banner *MainWindow::showMessage(
    const QString &key, BannerKind kind, const QString &headline, const QString &text)
{
    return d->messages->show(key, kind, headline, text);
}

void MainWindow::removeMessage(const QString &key)
{
    d->messages->remove(key);
}

void MainWindow::setJournalState(Sign sign, const QString &text)
{
    d->status->setJournal(sign, text);
}

void MainWindow::setScheme(std::optional<Scheme> scheme)
{
    if (scheme)
        d->appearance->setScheme(*scheme);
    else
        d->appearance->followDesktop();
}

void MainWindow::setStatusNote(const QString &text)
{
    d->status->setNote(text);
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange && d && d->status)
        dress();
}

} // namespace rollcall
