// What is staged on a PersonPage and not sent: stepping back, drafts, somebody else's changes; and what is
// copied from it.

#include "models/editing/stagedrecord.h"
#include "models/table/displaytext.h"
#include "services/json/json.h"
#include "services/json/withoutsecrets.h"
#include "ui/common/banner.h"
#include "ui/person/conflictview.h"
#include "ui/person/draftkeeper.h"
#include "ui/person/personheader.h"
#include "ui/person/personpage.h"
#include "ui/person/picturepanel.h"
#include "ui/person/recordform.h"
#include "ui/person/sendqueue.h"
#include "ui/person/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>

namespace rollcall {

using namespace Qt::StringLiterals;

bool PersonPage::isDeciding() const
{
    return m_conflicts && m_stack->currentWidget() == m_conflicts;
}

void PersonPage::discardWork()
{
    m_record->unstageAll();
    if (m_picture)
        m_picture->unstage();
    if (m_form)
        m_form->dropTextProblems();
    m_keeper->dropAndBegin();
}

TabPage::Keeping PersonPage::keeping() const
{
    // Drafts hold values; a picture is chosen anew, and text that cannot be read has none.
    const bool isBeside
        = (m_picture && !m_picture->staged().isEmpty()) || (m_form && m_form->hasTextProblems());
    if (m_queue->isBusy() || isBeside)
        return Keeping::NotAtAll;
    return m_context.drafts.isPersistent() ? Keeping::ForGood : Keeping::UntilQuitting;
}

void PersonPage::keepWork()
{
    m_keeper->keepNow();
}

bool PersonPage::undo()
{
    if (isDeciding())
        return false; // what is in question is settled first
    const QString pointer = m_record ? m_record->undoLast() : QString();
    if (!pointer.isEmpty() && m_form)
        m_form->focusField(pointer);
    return !pointer.isEmpty();
}

bool PersonPage::redo()
{
    if (isDeciding())
        return false;
    const QString pointer = m_record ? m_record->redoLast() : QString();
    if (!pointer.isEmpty() && m_form)
        m_form->focusField(pointer);
    return !pointer.isEmpty();
}

void PersonPage::copyJson()
{
    if (m_hasRecord)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(json::encodeIndented(json::withoutSecrets(m_kind->schema, m_record->base()))));
}

void PersonPage::copyValue()
{
    if (m_form && !m_form->currentField().isEmpty())
        QGuiApplication::clipboard()->setText(m_record->value(m_form->currentField()).text());
}

void PersonPage::copyIdentifier()
{
    QGuiApplication::clipboard()->setText(identifier());
}

// A draft of this record, if there is one, lies over what was read, as if it had just been typed.
void PersonPage::takeUpDraft()
{
    if (const auto draft = m_keeper->begin())
        tellDraft(*draft);
    if (!m_record->conflicts().isEmpty())
        tellConflicts();
}

void PersonPage::tellDraft(const Draft &draft)
{
    Banner *banner = showBanner(BannerKind::Info, tr("These changes have not been sent."),
        tr("They were kept as a draft, %1. Review and send them, or throw them away.")
            .arg(shortText(draft.keptAt.toLocalTime())));
    banner->setObjectName(u"draftBanner"_s);
    connect(banner->addAct(u"discardDraft"_s, tr("Throw away")), &QPushButton::clicked, this,
        &PersonPage::askToDiscard);
}

void PersonPage::tellConflicts()
{
    if (!m_conflicts) {
        m_conflicts = new ConflictView(m_kind->schema, m_connection.name);
        m_stack->addWidget(m_conflicts);
        connect(m_conflicts, &ConflictView::decided, this, &PersonPage::settleConflicts);
    }
    dropBanner();
    setReadState(tr("Changed by somebody else"), Sign::Warning);
    m_conflicts->setConflicts(m_record->conflicts());
    m_stack->setCurrentWidget(m_conflicts);
    m_conflicts->focusTable();
    updateStaged();
}

void PersonPage::settleConflicts(const QList<ConflictModel::Decision> &decisions)
{
    for (const ConflictModel::Decision &decision : decisions)
        m_record->settle(decision.pointer, decision.value);
    m_stack->setCurrentWidget(m_form);
    m_form->focusField(decisions.isEmpty() ? QString() : decisions.constFirst().pointer);
    setReadState(tr("Read %1").arg(clockTime(m_context.now())));
    updateStaged();
}

} // namespace rollcall
