// How a MergePage tells what became of a merge; the rest is in mergepage.cpp.
#include "services/changes/changerunner.h"
#include "services/directories/connections.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/merge/mergecard.h"
#include "ui/merge/mergepage.h"

#include <QLocale>
#include <QPushButton>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString clockTime(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s);
}

QString labels(const QList<MergeComparison::Row> &rows)
{
    QStringList list;
    for (const auto &row : rows)
        list << row.label;
    return QLocale().createSeparatedList(list);
}

} // namespace

void MergePage::showEnd()
{
    using Kind = MergeRun::End::Kind;
    const MergeRun::End &end = *m_end;
    m_banner->clearActs();
    switch (end.kind) {
    case Kind::Merged:
        showMerged(end);
        break;
    case Kind::Unknown:
        showUnknown(end);
        break;
    case Kind::NotDone: {
        m_sent->setText(tr("Not merged."));
        const ErrorText words = end.error
            ? describe(*end.error, connection() ? connection()->name : QString())
            : ErrorText{tr("%1 did not merge the accounts.").arg(serviceName()), {}, {}};
        say(BannerKind::Bad, tr("Not merged. %1").arg(words.whatHappened),
            QStringList{tr("Both accounts are as they were."), words.whatToDo, words.details}
                .join(u' ')
                .simplified());
        addAct(u"mergeAgain"_s, tr("Look again"), &MergePage::read);
        break;
    }
    case Kind::Changed:
    case Kind::Unread:
        break;
    }
    showSentence();
    showComparison();
    showTrail();
    emit stateChanged();
}

void MergePage::showMerged(const MergeRun::End &end)
{
    using Carried = MergeRun::End::Carried;
    const QString time = clockTime(end.receipt.at.isValid() ? end.receipt.at : m_context.now());
    m_sent->setText(tr("Verified %1").arg(time));
    const QString headline
        = tr("Merged, verified: %1 is gone, %2 is there.").arg(absorbedWord(), survivorWord());
    const QString kept = labels(m_model->comparison().carried());
    const QString journal = end.receipt.journalEntry.isEmpty()
        ? QString()
        : tr("Journal entry %1.").arg(end.receipt.journalEntry);
    QString text;
    BannerKind kind = BannerKind::Info;
    switch (end.carried) {
    case Carried::Nothing:
        break;
    case Carried::Verified:
        text = tr("Carried over and verified: %1.").arg(kept);
        break;
    case Carried::Differs:
        kind = BannerKind::Bad;
        text = tr("Carried over, but not as intended: %1. Open the account to see the difference.").arg(kept);
        break;
    case Carried::NotDone:
        kind = BannerKind::Warn;
        text = tr("Not carried over: %1. Open the account to set it by hand.").arg(kept);
        break;
    case Carried::Unknown:
        kind = BannerKind::Warn;
        text = tr("It is not known whether %1 was carried over. It will not be sent again.").arg(kept);
        break;
    }
    if (!end.skipped.isEmpty()) {
        kind = BannerKind::Warn;
        text += u' '
            + tr("Left as it is, because it changed meanwhile: %1.")
                  .arg(QLocale().createSeparatedList(end.skipped));
    }
    say(kind, headline, QStringList{text, journal}.join(u' ').simplified());
    const KindSpec *spec = this->kind();
    if (end.survivor)
        m_survivorCard->setRecord(*end.survivor, spec ? spec->schema : Schema(), m_context.now());
    m_absorbedCard->setUnread(m_absorbedId, tr("deleted, verified %1").arg(time));
    addAct(u"mergeOpenSurvivor"_s, tr("Open %1").arg(survivorWord()), &MergePage::openSurvivor);
}

void MergePage::showUnknown(const MergeRun::End &end)
{
    m_sent->setText(tr("Not known whether it was merged"));
    say(BannerKind::Warn,
        tr("It is not known whether %1 was merged into %2.").arg(absorbedWord(), survivorWord()),
        QStringList{tr("The request may have reached %1. It will not be sent again.").arg(serviceName()),
            end.error ? describe(*end.error, connection() ? connection()->name : QString()).whatHappened
                      : QString()}
            .join(u' ')
            .simplified());
    if (!end.receipt.journalEntry.isEmpty())
        addAct(u"mergeCheckNow"_s, tr("Check now"), &MergePage::checkNow);
}

void MergePage::checkNow()
{
    if (!m_end || m_checking)
        return;
    m_checking = true;
    m_sent->setText(tr("Looking both accounts up…"));
    m_context.runner.settle(m_end->receipt.journalEntry).then(this, [this](const Result<Receipt> &answer) {
        m_checking = false;
        if (!m_end || m_end->kind != MergeRun::End::Kind::Unknown)
            return;
        if (answer)
            settled(m_absorbedId, *answer);
        else
            showEnd();
    });
}

void MergePage::settled(const RecordId &target, const Receipt &receipt)
{
    // While it runs its own receipt is handled by the run; here only what became known later.
    if (target != m_absorbedId || !m_end || m_end->kind != MergeRun::End::Kind::Unknown)
        return;
    if (!receipt.journalEntry.isEmpty() && receipt.journalEntry != m_end->receipt.journalEntry)
        return;
    const QString entry = m_end->receipt.journalEntry;
    m_end->receipt = receipt;
    if (m_end->receipt.journalEntry.isEmpty())
        m_end->receipt.journalEntry = entry;
    m_end->error = receipt.error;
    if (receipt.outcome == Outcome::Done) {
        m_end->kind = MergeRun::End::Kind::Merged;
        // What should be carried over was not sent: the plan had stopped, and nobody has looked at the
        // account since.
        if (!m_model->comparison().carried().isEmpty())
            m_end->carried = MergeRun::End::Carried::NotDone;
    } else if (receipt.outcome == Outcome::NotDone) {
        m_end->kind = MergeRun::End::Kind::NotDone;
    }
    showEnd();
}

void MergePage::say(BannerKind kind, const QString &headline, const QString &text)
{
    m_banner->clearActs();
    m_banner->setMessage(kind, headline, text);
    m_bannerBox->show();
}

void MergePage::addAct(const QString &name, const QString &text, void (MergePage::*act)())
{
    // Queued: the act may replace the banner's buttons, this one among them.
    connect(m_banner->addAct(name, text), &QPushButton::clicked, this, act, Qt::QueuedConnection);
}

void MergePage::openSurvivor()
{
    emit openRecord(m_survivorId);
}

} // namespace rollcall
