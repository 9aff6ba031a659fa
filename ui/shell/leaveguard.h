#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace rollcall {

class Confirmer;
class TabArea;
class TabPage;

//! Stands between staged work and the door: asks once before a tab or the window goes with changes that were
//! not sent.
class LeaveGuard : public QObject
{
    Q_OBJECT
public:
    LeaveGuard(Confirmer &confirmer, TabArea &tabs, QWidget *window);

    //! Calls \p close now or, where something would be lost, once it was agreed to.
    void askToClose(TabPage *page, const std::function<void(TabPage *)> &close);
    //! True when nothing would be lost. Otherwise asks, and calls \p close when the window may go.
    bool mayLeave(const std::function<void()> &close);

private:
    QList<TabPage *> unsaved() const;

    Confirmer &m_confirmer;
    TabArea &m_tabs;
    QWidget *m_window;
    bool m_asking = false; //!< a question is open
    bool m_leaving = false; //!< answered: the window may go
};

} // namespace rollcall
