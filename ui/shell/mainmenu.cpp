#include "ui/shell/mainmenu.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/text.h"
#include "ui/shell/appearance.h"

#include <QMenu>

#include <optional>
#include <tuple>

namespace rollcall {

using namespace Qt::StringLiterals;

MainMenu::MainMenu(Appearance &appearance, QWidget *parent)
    : QMenuBar(parent)
{
    setObjectName(u"menuBar"_s);
    setAccessibleName(tr("Menu"));

    QMenu *file = addMenu(tr("&File"));
    file->setObjectName(u"fileMenu"_s);
    newConnection = make(file, u"newConnectionAction"_s, tr("&Add connection…"), u"list-add"_s);
    connections = make(file, u"connectionsAction"_s, tr("&Connections"), u"network-connect"_s);
    file->addSeparator();
    closeTab = make(file, u"closeTabAction"_s, tr("C&lose tab"));
    quit = make(file, u"quitAction"_s, tr("&Quit"));
    quit->setMenuRole(QAction::QuitRole);

    QMenu *edit = addMenu(tr("&Edit"));
    edit->setObjectName(u"editMenu"_s);
    undo = make(edit, u"undoAction"_s, tr("&Undo change"), u"edit-undo"_s);
    redo = make(edit, u"redoAction"_s, tr("&Redo change"), u"edit-redo"_s);
    edit->addSeparator();
    cut = make(edit, u"cutAction"_s, tr("Cu&t"));
    copy = make(edit, u"copyAction"_s, tr("&Copy"), u"edit-copy"_s);
    paste = make(edit, u"pasteAction"_s, tr("&Paste"), u"edit-paste"_s);
    selectAll = make(edit, u"selectAllAction"_s, tr("Select &all"));
    edit->addSeparator();
    find = make(edit, u"findAction"_s, tr("&Filter this table"), u"edit-find"_s);
    review = make(edit, u"reviewAction"_s, tr("Re&view changes, then send"), u"document-send"_s);

    QMenu *view = addMenu(tr("&View"));
    view->setObjectName(u"viewMenu"_s);
    back = make(view, u"backAction"_s, tr("&Back"), u"go-previous"_s);
    forward = make(view, u"forwardAction"_s, tr("F&orward"), u"go-next"_s);
    refresh = make(view, u"refreshAction"_s, tr("&Refresh"), u"view-refresh"_s);
    view->addSeparator();
    showSidebar = make(view, u"showSidebarAction"_s, tr("&Sidebar"));
    showSidebar->setCheckable(true);
    showPreview = make(view, u"showPreviewAction"_s, tr("&Preview"));
    showPreview->setCheckable(true);
    showRequests = make(view, u"showRequestsAction"_s, tr("&Why is it slow?"));
    showRequests->setCheckable(true);
    mask = make(view, u"maskAction"_s, tr("&Mask personal data"), u"view-hidden"_s);
    mask->setCheckable(true);
    view->addSeparator();
    addAppearance(view, appearance);

    person = addMenu(tr("&Person"));
    person->setObjectName(u"personMenu"_s);
    person->setToolTipsVisible(true); // a disabled act says there why
    newPerson = make(person, u"actionNewPerson"_s, tr("&New person…"), u"list-add"_s);
    pin = make(person, u"pinAction"_s, tr("&Pin in the sidebar"), u"pin"_s);
    m_personRule = person->addSeparator();
    m_noPerson = new QAction(tr("Open a person to see what can be done"), this);
    m_noPerson->setObjectName(u"noPersonAction"_s);
    m_noPerson->setEnabled(false);
    person->addAction(m_noPerson);

    QMenu *tools = addMenu(tr("&Tools"));
    tools->setObjectName(u"toolsMenu"_s);
    lookUp = make(tools, u"lookUpAction"_s, tr("Look &someone up"), u"edit-find"_s);
    phoneDesk = make(tools, u"phoneDeskAction"_s, tr("P&hone desk"), u"phone"_s);
    palette = make(tools, u"paletteAction"_s, tr("Run a &command…"));
    lock = make(tools, u"lockAction"_s, tr("&Lock or unlock the connection"), u"object-locked"_s);
    tools->addSeparator();
    startOver = make(tools, u"startOverAction"_s, tr("Start practice &over…"));
    startOver->setVisible(false);

    window = addMenu(tr("&Window"));
    window->setObjectName(u"windowMenu"_s);
    people = make(window, u"peopleAction"_s, tr("&People"), u"view-list-details"_s);
    nextTab = make(window, u"nextTabAction"_s, tr("&Next tab"));
    previousTab = make(window, u"previousTabAction"_s, tr("Pre&vious tab"));
    nextPane = make(window, u"nextPaneAction"_s, tr("Next p&ane"));
    previousPane = make(window, u"previousPaneAction"_s, tr("Previous pan&e"));

    QMenu *help = addMenu(tr("&Help"));
    help->setObjectName(u"helpMenu"_s);
    start = make(help, u"startAction"_s, tr("&First steps"));
    manual = make(help, u"manualAction"_s, tr("&Manual"), u"help-contents"_s);
    keys = make(help, u"keysAction"_s, tr("&Keys"));
    about = make(help, u"aboutAction"_s, tr("&About Rollcall"));
    about->setMenuRole(QAction::AboutRole);
}

QAction *MainMenu::make(QMenu *menu, const QString &name, const QString &text, const QString &iconName)
{
    QAction *action = keys::makeAction(this, name, text);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    menu->addAction(action);
    return action;
}

void MainMenu::addAppearance(QMenu *view, Appearance &appearance)
{
    QMenu *scheme = view->addMenu(tr("&Colours"));
    scheme->setObjectName(u"colourMenu"_s);
    auto *schemes = new QActionGroup(this);
    // Nothing: as the desktop.
    const QList<std::tuple<std::optional<Scheme>, QString, QString>> all{
        {std::nullopt, u"desktopSchemeAction"_s, tr("&As the desktop")},
        {Scheme::Light, u"lightSchemeAction"_s, tr("&Light")},
        {Scheme::Dark, u"darkSchemeAction"_s, tr("&Dark")},
        {Scheme::HighContrast, u"highContrastSchemeAction"_s, tr("&High contrast")}};
    for (const auto &[choice, name, text] : all) {
        QAction *action = make(scheme, name, text);
        action->setCheckable(true);
        schemes->addAction(action);
        const auto check = [action, &appearance, wanted = choice] {
            action->setChecked(wanted ? !appearance.followsDesktop() && appearance.scheme() == *wanted
                                      : appearance.followsDesktop());
        };
        check();
        connect(&appearance, &Appearance::changed, action, check);
        connect(action, &QAction::triggered, &appearance, [&appearance, wanted = choice] {
            if (wanted)
                appearance.setScheme(*wanted);
            else
                appearance.followDesktop();
        });
    }

    QMenu *size = view->addMenu(tr("&Text size"));
    size->setObjectName(u"textSizeMenu"_s);
    auto *sizes = new QActionGroup(this);
    for (const int percent : Appearance::steps()) {
        QAction *action = make(size, u"textSize%1Action"_s.arg(percent), tr("%1 %").arg(percent));
        action->setCheckable(true);
        action->setData(percent);
        action->setChecked(appearance.textSize() == percent);
        sizes->addAction(action);
        connect(action, &QAction::triggered, &appearance,
            [&appearance, percent] { appearance.setTextSize(percent); });
    }
    size->addSeparator();
    larger = make(size, u"largerTextAction"_s, tr("&Larger"));
    smaller = make(size, u"smallerTextAction"_s, tr("&Smaller"));
    normalSize = make(size, u"normalTextAction"_s, tr("&Normal"));
    const auto step = [&appearance](int by) {
        const QList<int> &steps = Appearance::steps();
        const auto at = std::lower_bound(steps.begin(), steps.end(), appearance.textSize()) - steps.begin();
        appearance.setTextSize(steps.at(qBound<qsizetype>(0, at + by, steps.size() - 1)));
    };
    connect(larger, &QAction::triggered, &appearance, [step] { step(1); });
    connect(smaller, &QAction::triggered, &appearance, [step] { step(-1); });
    connect(normalSize, &QAction::triggered, &appearance, [&appearance] { appearance.setTextSize(100); });
    connect(&appearance, &Appearance::changed, sizes, [sizes, &appearance] {
        for (QAction *action : sizes->actions())
            action->setChecked(action->data().toInt() == appearance.textSize());
    });
}

void MainMenu::setPersonActions(const QList<QAction *> &actions)
{
    // The acts belong to their pages; the menu only shows them.
    for (QAction *old : person->actions()) {
        if (old != newPerson && old != pin && old != m_personRule)
            person->removeAction(old);
    }
    if (actions.isEmpty())
        person->addAction(m_noPerson);
    else
        person->addActions(actions);
}

void MainMenu::setNewPersonReason(const QString &whyNot)
{
    setDisabledReason(newPerson, whyNot);
}

QList<Command> MainMenu::commands() const
{
    QList<Command> all;
    const auto walk = [&](const auto &self, const QList<QAction *> &level, const QString &menus) -> void {
        for (QAction *action : level) {
            const QString name = withoutMnemonic(action->text());
            if (action->menu())
                self(self, action->menu()->actions(), menuPath(menus, name));
            else if (action->isVisible() && !action->isSeparator() && action != m_noPerson
                && action != palette)
                all.append({action, menus});
        }
    };
    walk(walk, actions(), {});
    return all;
}

} // namespace rollcall
