#pragma once

#include "services/domain/record.h"
#include "ui/shell/context.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QVBoxLayout;

namespace rollcall {

class Banner;
class EnvironmentBand;
class FlowLayout;
class LookupBox;
class PageFrame;
class PlainLabel;
class TabPage;

//! A small window that stays on top, for a call: the number in any form, questions that tell whether it is
//! the person, what is changed most, and the note that goes with it. What it shows of a person is the same
//! page as in the main window. Changes that were not sent are kept as a draft when the next call comes.
class PhoneDesk : public QWidget
{
    Q_OBJECT
public:
    PhoneDesk(Context &context, const std::function<TabPage *(const RecordId &)> &makePage, QWidget *owner);
    ~PhoneDesk() override;

    void answer(); //!< shows the window, ready for the next number
    TabPage *page() const; //!< of the caller; nullptr before there is one

signals:
    void openRecord(const rollcall::RecordId &id); //!< in the main window
    void openMerge(const rollcall::RecordId &absorbed, const rollcall::RecordId &survivor);
    void connectionsRequested(const QString &connectionId);

protected:
    void closeEvent(QCloseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void addKeys();
    void take(const RecordId &id);
    bool letGo();
    void showCaller();
    void showBand();
    void showQuestions();
    void showQuickActs();
    void updateReason();
    void startQuickAct(int number);
    void dress();

    Context &m_context;
    std::function<TabPage *(const RecordId &)> m_makePage;
    EnvironmentBand *m_band;
    LookupBox *m_box;
    Banner *m_banner;
    PlainLabel *m_hint;
    QWidget *m_call;
    PlainLabel *m_ask;
    FlowLayout *m_questions;
    PlainLabel *m_right;
    PlainLabel *m_change;
    FlowLayout *m_quick;
    PlainLabel *m_noteLabel;
    QLineEdit *m_note;
    QVBoxLayout *m_column;
    PageFrame *m_frame = nullptr; //!< of the page, which scrolls where there is too little room
    QPointer<TabPage> m_page;
    QStringList m_shownQuestions;
    QStringList m_shownActs;
};

} // namespace rollcall
