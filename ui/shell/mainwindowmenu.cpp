// What MainWindow does for its menus, and the layout it keeps.

#include "services/directories/connections.h"
#include "ui/common/confirmer.h"
#include "ui/common/windows.h"
#include "ui/lookup/lookupbox.h"
#include "ui/lookup/phonedesk.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/helpdialog.h"
#include "ui/shell/keymap.h"
#include "ui/shell/keysdialog.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindowprivate.h"
#include "ui/shell/manual.h"
#include "ui/shell/requeststrip.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/tabarea.h"

#include <QApplication>
#include <QFile>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QToolButton>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto geometryKey = "window/geometry"_L1;
constexpr auto splitterKey = "window/splitter"_L1;
constexpr auto sidebarKey = "window/sidebar"_L1;
constexpr auto previewKey = "window/preview"_L1;

//! Runs a text command of the widget that has the focus, where it has one.
void editCommand(const char *command)
{
    if (QWidget *focus = QApplication::focusWidget())
        QMetaObject::invokeMethod(focus, command);
}

} // namespace

void MainWindow::connectMenu()
{
    MainMenu &menu = *d->menu;
    const auto on = [this](QAction *action, auto &&act) { connect(action, &QAction::triggered, this, act); };
    const auto page = [this](auto &&act) {
        return [this, act] {
            if (TabPage *current = currentPage())
                act(*current);
        };
    };
    on(menu.newPerson, [this] { openNewPerson(); });
    on(menu.pin, [this] { togglePin(); });
    on(menu.newConnection, [this] { openConnections(); });
    on(menu.connections, [this] { openConnections(d->connection); });
    on(menu.closeTab, [this] { requestClose(d->tabs->bar()->currentIndex()); });
    on(menu.quit, [this] { close(); });
    on(menu.undo, page([](TabPage &p) { p.undo(); }));
    on(menu.redo, page([](TabPage &p) { p.redo(); }));
    on(menu.cut, [] { editCommand("cut"); });
    on(menu.copy, [] { editCommand("copy"); });
    on(menu.paste, [] { editCommand("paste"); });
    on(menu.selectAll, [] { editCommand("selectAll"); });
    on(menu.find, page([](TabPage &p) { p.findInPage(); }));
    on(menu.review, page([](TabPage &p) { p.reviewWork(); }));
    on(menu.back, [this] { travel(-1); });
    on(menu.forward, [this] { travel(1); });
    on(menu.refresh, page([](TabPage &p) { p.refresh(); }));
    on(menu.lookUp, [this] {
        d->lookup->setFocus(Qt::ShortcutFocusReason);
        d->lookup->selectAll();
    });
    on(menu.phoneDesk, [this] { openPhoneDesk(); });
    on(menu.palette, [this] { d->palette->open(d->menu->commands()); });
    connect(d->palette, &CommandPalette::lookUpRequested, this, &MainWindow::lookUp);
    on(menu.lock, [this] { setLocked(!d->context.connections.isLocked(d->connection)); });
    on(menu.people, [this] { openPeople(); });
    on(menu.nextTab, [this] { d->tabs->step(1); });
    on(menu.previousTab, [this] { d->tabs->step(-1); });
    on(menu.nextPane, [this] { d->panes.step(1); });
    on(menu.previousPane, [this] { d->panes.step(-1); });
    on(menu.start, [this] { openStart(); });
    on(menu.manual, page([this](TabPage &p) { Manual::open(this, p.helpTopic()); }));
    on(menu.keys, [this] { KeysDialog::open(*d->menu, *d->keys, this); });
    on(menu.about, [this] { showAbout(this); });
    menu.start->setVisible(bool(d->factory.start));
    connect(menu.showSidebar, &QAction::toggled, d->sidebar, &QWidget::setVisible);
    connect(menu.showPreview, &QAction::toggled, this, &MainWindow::showPreview);
    connect(menu.mask, &QAction::toggled, &d->mask, &Mask::setOn);
    connect(&d->mask, &Mask::changed, this, [this](bool isOn) {
        d->tabs->describeAll();
        d->sidebar->nameAll();
        d->status->setMasked(isOn);
        updateTitle();
    });
    connect(menu.showRequests, &QAction::toggled, d->requests, &QWidget::setVisible);
    connect(d->requests, &RequestStrip::closeRequested, menu.showRequests, [this] {
        d->menu->showRequests->setChecked(false);
        d->tabs->bar()->setFocus(Qt::OtherFocusReason);
    });
    connect(d->status, &StatusLine::requestsRequested, menu.showRequests, &QAction::toggle);
    connect(d->back, &QToolButton::clicked, menu.back, &QAction::trigger);
    connect(d->forward, &QToolButton::clicked, menu.forward, &QAction::trigger);
    connect(d->refresh, &QToolButton::clicked, menu.refresh, &QAction::trigger);
    for (int number = 1; number <= 9; ++number) {
        auto *shortcut = new QShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)), this);
        shortcut->setWhatsThis(tr("Sections of a person"));
        connect(shortcut, &QShortcut::activated, this, page([number](TabPage &p) { p.showSection(number); }));
    }
}

void MainWindow::openPhoneDesk()
{
    if (!d->phoneDesk) {
        d->phoneDesk = new PhoneDesk(d->context, d->factory.person, this);
        connect(d->phoneDesk, &PhoneDesk::openRecord, this, [this](const RecordId &id) {
            bringForward(*this);
            openRecord(id);
        });
        connect(d->phoneDesk, &PhoneDesk::openMerge, this,
            [this](const RecordId &absorbed, const RecordId &survivor) {
                bringForward(*this);
                openMerge(absorbed, survivor);
            });
        connect(d->phoneDesk, &PhoneDesk::connectionsRequested, this, [this](const QString &connection) {
            bringForward(*this);
            openConnections(connection);
        });
    }
    d->phoneDesk->answer();
}

void MainWindow::restoreLayout()
{
    const Metrics m = Metrics::current();
    if (!restoreGeometry(d->layout.value(geometryKey).toByteArray())) {
        const QSize wanted(1440, 900);
        const QSize room = screen()->availableSize();
        resize(wanted.boundedTo(room));
        // The frame of the window comes on top: where the size fills the screen, the desktop finds the place.
        if (room.width() <= wanted.width() || room.height() <= wanted.height())
            setWindowState(Qt::WindowMaximized);
    }
    if (!d->splitter->restoreState(d->layout.value(splitterKey).toByteArray()))
        d->splitter->setSizes({m.sidebar, 1440 - m.sidebar - m.preview, m.preview});
    d->splitter->setHandleWidth(1);
    d->splitter->setChildrenCollapsible(false);
    d->menu->showSidebar->setChecked(d->layout.value(sidebarKey, true).toBool());
    d->sidebar->setVisible(d->menu->showSidebar->isChecked());
    d->menu->showPreview->setChecked(d->layout.value(previewKey, true).toBool());
    showPreview();
}

void MainWindow::saveLayout()
{
    d->layout.setValue(geometryKey, saveGeometry());
    d->layout.setValue(splitterKey, d->splitter->saveState());
    d->layout.setValue(sidebarKey, d->menu->showSidebar->isChecked());
    d->layout.setValue(previewKey, d->menu->showPreview->isChecked());
    d->layout.sync();
    QFile::setPermissions(d->layout.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

void MainWindow::offerStartOver(const std::function<void()> &act)
{
    d->menu->startOver->setVisible(true);
    disconnect(d->menu->startOver, nullptr, this, nullptr);
    connect(d->menu->startOver, &QAction::triggered, this, [this, act] { askToStartOver(act); });
}

void MainWindow::askToStartOver(const std::function<void()> &act)
{
    Confirmation question;
    question.connection = {.name = tr("Practice"), .environment = Environment::Practice};
    question.headline = tr("The practice people will be thrown away.");
    question.consequences
        = {tr("Everything that was changed in practice is gone; the people are invented anew."),
            tr("Real connections are not touched.")};
    question.confirmText = tr("Start practice over");
    d->context.confirmer.confirm(question, this).then(this, [act](const Result<bool> &yes) {
        if (yes && *yes)
            act();
    });
}

} // namespace rollcall
