#pragma once

#include "services/domain/record.h"
#include "ui/common/banner.h"

#include <QIcon>
#include <QWidget>

#include <functional>

class QAction;

namespace rollcall {

class SavedViews;

//! What a tab of the main window shows: a record or a task. (Not to be mixed up with rollcall::Page, a
//! stretch of a list.) Constructors take (Context &, ..., QWidget *parent).
class TabPage : public QWidget
{
    Q_OBJECT
public:
    //! The mark in the tab.
    enum class State { Calm, Staged, Conflict, Failed };

    using QWidget::QWidget;

    virtual QString title() const = 0; //!< plain text, short
    virtual State state() const { return State::Calm; }
    virtual QString listedKind() const { return {}; } //!< KindSpec::name of the records a list shows
    virtual QString connectionId() const
    {
        return {};
    } //!< for the environment band; empty: no particular one
    virtual RecordId record() const
    {
        return {};
    } //!< empty for tasks; opening the same record again activates this page
    //! The record an act of the window is about: the one of this page, or of the current row of a list.
    virtual RecordId subject() const { return record(); }
    virtual QString subjectTitle() const { return title(); }
    //! The saved views of the list that this page is, for the sidebar; owned by the page. May be null.
    virtual SavedViews *views() const { return nullptr; }
    virtual bool isClosable() const { return true; }

    //! Work that is lost when the page closes. The window asks before it closes such a page.
    virtual bool hasUnsavedWork() const { return false; }
    virtual QString unsavedSummary() const
    {
        return {};
    } //!< "2 changes to Amara Nwosu (anwosu, XRAS practice)"
    virtual void discardWork() { } //!< the person chose to throw it away
    //! How long drafts of the work would be kept without this page.
    enum class Keeping { NotAtAll, UntilQuitting, ForGood };
    virtual Keeping keeping() const { return Keeping::NotAtAll; }
    virtual void keepWork() { } //!< the person chose to close and keep it as a draft
    virtual void reviewWork() { } //!< Ctrl+S: show the review, on the next call send

    //! Something of the first steps has been done, anywhere in the window.
    enum class Progress { PersonOpened, ChangeSent, AccountsMerged };
    virtual void noteProgress(Progress) { }

    virtual void refresh() { } //!< F5
    virtual void showConnection(const QString &) { } //!< a connection was chosen in the sidebar
    virtual bool showSection(int) { return false; } //!< Ctrl+1...9; false: there is no such section
    virtual bool findInPage() { return false; } //!< Ctrl+F
    virtual bool undo() { return false; } //!< within staged edits
    virtual bool redo() { return false; }
    //! Shown in the window's preview pane while this page is current; owned by the page object (deleted with
    //! it). May be null.
    virtual QWidget *preview() const { return nullptr; }
    //! The heading of the manual that is about this page; empty: its beginning.
    virtual QString helpTopic() const { return {}; }
    //! Acts on the person or task of this page, for the Person menu; owned by the page.
    virtual QList<QAction *> personActions() const { return {}; }

    //! What is changed most while somebody is on the phone, likeliest first.
    struct QuickAct
    {
        QString name; //!< for object names
        QString label;
        QString whyNot; //!< empty: it can be done
        std::function<void()> start;
    };
    virtual QList<QuickAct> quickActs() { return {}; }
    //! What only the person themselves should know, and what is on record.
    struct Question
    {
        QString label;
        QString answer;
    };
    virtual QList<Question> questions() const { return {}; }
    virtual void setReason(const QString &) { } //!< goes with what is sent next, until it is changed on the page

signals:
    void titleChanged();
    void stateChanged(); //!< state(), hasUnsavedWork(), personActions(), subject() or connectionId()
    void closeRequested();
    void openRecord(const rollcall::RecordId &id);
    void openMerge(const rollcall::RecordId &absorbed, const rollcall::RecordId &survivor);
    void lookUpRequested(const QString &text); //!< fills the lookup box and asks
    void connectionsRequested(
        const QString &connectionId); //!< opens the Connections page at this one (empty: a new one)
    void message(rollcall::BannerKind kind, const QString &headline, const QString &text);
    void statusMessage(const QString &text); //!< what runs now; empty: nothing
};

} // namespace rollcall
