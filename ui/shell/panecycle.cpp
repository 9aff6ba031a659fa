#include "ui/shell/panecycle.h"

#include <QApplication>

namespace rollcall {

QWidget *firstTabStop(QWidget *pane)
{
    const auto stops = [](QWidget *widget) {
        return (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible() && widget->isEnabled();
    };
    if (stops(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next && next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && stops(next))
            return next;
    }
    return nullptr;
}

void PaneCycle::setPanes(const QList<QWidget *> &panes)
{
    m_panes = panes;
    m_lastFocus = QList<QPointer<QWidget>>(panes.size());
}

void PaneCycle::step(int by)
{
    QWidget *focus = QApplication::focusWidget();
    int at = -1;
    for (int i = 0; i < int(m_panes.size()); ++i) {
        if (focus && (m_panes.at(i) == focus || m_panes.at(i)->isAncestorOf(focus))) {
            at = i;
            m_lastFocus[i] = focus;
        }
    }
    for (int step = 1; step <= int(m_panes.size()); ++step) {
        const int index = int((at + by * step + 2 * m_panes.size()) % m_panes.size());
        if (!m_panes.at(index)->isVisible())
            continue;
        QWidget *known = m_lastFocus.at(index);
        QWidget *target
            = known && known->isVisible() && known->isEnabled() ? known : firstTabStop(m_panes.at(index));
        if (target) {
            target->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

} // namespace rollcall
