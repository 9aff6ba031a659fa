#pragma once

#include "services/domain/record.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace rollcall {

class TabPage;

//! The tabs and the page below. Knows nothing of unsaved work: closing is asked for, the window decides.
class TabArea : public QWidget
{
    Q_OBJECT
public:
    explicit TabArea(QWidget *parent = nullptr);

    void add(TabPage *page, bool activate); //!< takes the page
    void remove(TabPage *page); //!< deletes it later
    void activate(TabPage *page);
    TabPage *current() const;
    TabPage *pageAt(int index) const;
    int count() const;
    int indexOf(const TabPage *page) const;
    TabPage *pageOf(const RecordId &id) const; //!< the tab that shows it, or nullptr
    QList<TabPage *> pages() const;
    void describeAll(); //!< anew, where what may be shown has changed
    void step(int by); //!< to the next or the previous tab
    QTabBar *bar() const { return m_bar; }

signals:
    void currentChanged(rollcall::TabPage *page);
    void closeRequested(rollcall::TabPage *page);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void describe(TabPage *page);
    int frameOf(const TabPage *page) const; //!< index in the stack
    QTabBar *m_bar;
    QStackedWidget *m_stack;
};

} // namespace rollcall
