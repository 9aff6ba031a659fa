#include "ui/shell/leaveguard.h"

#include "ui/common/confirmer.h"
#include "ui/shell/page.h"
#include "ui/shell/tabarea.h"

namespace rollcall {

namespace {

void letGo(TabPage &page, Leave answer)
{
    if (answer == Leave::KeepDraft)
        page.keepWork();
    else
        page.discardWork();
}

} // namespace

LeaveGuard::LeaveGuard(Confirmer &confirmer, TabArea &tabs, QWidget *window)
    : QObject(window)
    , m_confirmer(confirmer)
    , m_tabs(tabs)
    , m_window(window)
{ }

QList<TabPage *> LeaveGuard::unsaved() const
{
    QList<TabPage *> found;
    for (TabPage *page : m_tabs.pages()) {
        if (page->hasUnsavedWork())
            found.append(page);
    }
    return found;
}

void LeaveGuard::askToClose(TabPage *page, const std::function<void(TabPage *)> &close)
{
    if (m_asking)
        return;
    if (!page->hasUnsavedWork()) {
        close(page);
        return;
    }
    m_asking = true;
    m_tabs.activate(page);
    const bool canKeep = page->keeping() != TabPage::Keeping::NotAtAll;
    m_confirmer.leave({{page->unsavedSummary()}, true, canKeep}, m_window)
        .then(this, [this, close, leaving = QPointer<TabPage>(page)](const Result<Leave> &answer) {
            m_asking = false;
            if (!leaving || !answer)
                return;
            if (*answer == Leave::Discard || *answer == Leave::KeepDraft) {
                letGo(*leaving, *answer);
                close(leaving);
            } else if (*answer == Leave::SendNow) {
                m_tabs.activate(leaving);
                leaving->reviewWork();
            }
        });
}

bool LeaveGuard::mayLeave(const std::function<void()> &close)
{
    const QList<TabPage *> pages = unsaved();
    if (pages.isEmpty() || m_leaving)
        return true;
    if (m_asking)
        return false;
    m_asking = true;
    UnsavedWork work{{}, pages.size() == 1, true};
    for (const TabPage *page : pages) {
        work.summaries.append(page->unsavedSummary());
        work.canKeep = work.canKeep && page->keeping() == TabPage::Keeping::ForGood;
    }
    m_tabs.activate(pages.first());
    m_confirmer.leave(work, m_window)
        .then(this, [this, close, first = QPointer<TabPage>(pages.first())](const Result<Leave> &answer) {
            m_asking = false;
            if (!answer)
                return;
            if (*answer == Leave::SendNow && first) {
                m_tabs.activate(first);
                first->reviewWork();
            } else if (*answer == Leave::Discard || *answer == Leave::KeepDraft) {
                for (TabPage *page : unsaved())
                    letGo(*page, *answer);
                m_leaving = true;
                close();
            }
        });
    return false;
}

} // namespace rollcall
