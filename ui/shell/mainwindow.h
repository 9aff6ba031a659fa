#pragma once

#include "services/domain/record.h"
#include "ui/common/banner.h"
#include "ui/common/signs.h"
#include "ui/shell/context.h"
#include "ui/shell/page.h"
#include "ui/shell/theme.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

namespace rollcall {

//! Makes the pages, so that the window knows none of them. Each returns a new page; the window owns it.
struct PageFactory
{
    std::function<TabPage *(const RecordId &)> person;
    std::function<TabPage *(const RecordId &absorbed, const RecordId &survivor)> merge;
    std::function<TabPage *(const QString &connection, const QString &kind)>
        create; //!< a record that is not there yet
    std::function<TabPage *()> records; //!< the People tab; made once, never closed
    std::function<TabPage *()> connections;
    std::function<TabPage *()> start; //!< may be empty
};

//! The console's window: band, menus, lookup, sidebar, tabs, preview, status. Keeps its layout in
//! profileDir/layout.ini.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Context &context, PageFactory factory, QWidget *parent = nullptr);
    ~MainWindow() override;

    void openRecord(const RecordId &id); //!< activates the tab that already shows it
    bool shows(const RecordId &id) const; //!< in some tab
    void createRecord(const QString &connectionId, const QString &kind); //!< a page for a new one
    void openMerge(const RecordId &absorbed, const RecordId &survivor);
    void openConnections(const QString &connectionId = {});
    void openPeople(const QString &connectionId = {});
    void openStart();
    void lookUp(const QString &text); //!< fills the lookup box and asks

    //! A bar under the toolbar. Replaces the bar of the same \p key; stays until closed or removed.
    Banner *showMessage(const QString &key, BannerKind kind, const QString &headline, const QString &text);
    void removeMessage(const QString &key);

    void setJournalState(Sign sign, const QString &text); //!< status bar: "Journal unbroken, checked 09:12"
    void setScheme(std::optional<Scheme> scheme); //!< as the View menu does; nothing: as the desktop
    //! Offers to throw the practice people away and begin with fresh ones, in the Tools menu and on request.
    void offerStartOver(const std::function<void()> &act);
    void setStatusNote(const QString &text); //!< status bar, first: "Practice is running"

    void noteProgress(TabPage::Progress progress); //!< ticks a first step on the start page

    TabPage *currentPage() const;
    int pageCount() const;
    TabPage *pageAt(int index) const;
    void activatePage(int index);
    void requestClose(int index); //!< through the guard

signals:
    void aboutToQuit(); //!< the window has been closed for good
    void pagesChanged(); //!< one was opened or closed, or shows another record

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTop();
    void buildPanes();
    void connectMenu();
    void dress();
    void restoreLayout();
    void saveLayout();
    void fillScope();
    void updateBand();
    QString listedKind() const;
    void updateNewPerson();
    void updateTitle();
    void updateTravel();
    void updatePin();
    void togglePin();
    void setLocked(bool locked);
    void addPage(TabPage *page, bool activate);
    void openTab(const RecordId &id, bool activate);
    void openNewPerson();
    void openPhoneDesk();
    void pageShown(TabPage *page);
    void askToStartOver(const std::function<void()> &act);
    void askToClose(TabPage *page);
    void closePage(TabPage *page);
    void showPreview();
    void travel(int by);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
