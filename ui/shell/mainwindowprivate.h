#pragma once

#include "ui/common/mask.h"
#include "ui/shell/appearance.h"
#include "ui/shell/history.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panecycle.h"

#include <QPointer>
#include <QSet>
#include <QSettings>

class QComboBox;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace rollcall {

class CommandPalette;
class EnvironmentBand;
class KeyMap;
class LeaveGuard;
class LookupBox;
class MainMenu;
class MessageBars;
class PhoneDesk;
class RequestStrip;
class Sidebar;
class StatusLine;
class TabArea;

//! What the parts of MainWindow's implementation share.
struct MainWindow::Private
{
    Context &context;
    PageFactory factory;
    QSettings layout;
    std::unique_ptr<Appearance>
        appearance; //!< made in the body: it changes fonts, which this window hears of
    int sidebarMeasure = 0; //!< of the text size that the panes were last laid out for
    History history;
    Mask mask;

    EnvironmentBand *band = nullptr;
    MainMenu *menu = nullptr;
    KeyMap *keys = nullptr;
    QToolButton *back = nullptr;
    QToolButton *forward = nullptr;
    QToolButton *refresh = nullptr;
    QWidget *toolRow = nullptr;
    QWidget *toolStart = nullptr;
    LookupBox *lookup = nullptr;
    CommandPalette *palette = nullptr;
    QComboBox *scope = nullptr;
    MessageBars *messages = nullptr;
    LeaveGuard *guard = nullptr;
    PaneCycle panes;
    QSplitter *splitter = nullptr;
    Sidebar *sidebar = nullptr;
    TabArea *tabs = nullptr;
    PhoneDesk *phoneDesk = nullptr; //!< made when it is first wanted
    QStackedWidget *previews = nullptr;
    RequestStrip *requests = nullptr;
    StatusLine *status = nullptr;

    QPointer<TabPage> people;
    QPointer<TabPage> connectionsPage;
    QPointer<TabPage> startPage;
    QString connection; //!< the one the window is about
    QSet<TabPage::Progress> progress;
    QSet<RecordId> merging; //!< absorbed records of the merges opened in this session

    //! In the menu, with the keys that were chosen for them.
    void offerActsOf(const TabPage &page) const;
};

} // namespace rollcall
