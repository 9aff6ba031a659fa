#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace rollcall {

//! The first thing in \p pane that Tab stops at; nullptr when there is none. Follows the chain of Tab, not
//! the order of children: it is what the eye follows.
QWidget *firstTabStop(QWidget *pane);

//! F6: from pane to pane, back to what had the keyboard there.
class PaneCycle
{
public:
    void setPanes(const QList<QWidget *> &panes);
    void step(int by);

private:
    QList<QWidget *> m_panes;
    QList<QPointer<QWidget>> m_lastFocus;
};

} // namespace rollcall
