// What PersonPage sends, and what it says about what became of it.

#include "models/editing/kindfacts.h"
#include "models/editing/stagedrecord.h"
#include "models/table/displaytext.h"
#include "services/changes/changerunner.h"
#include "services/directories/connections.h"
#include "services/json/json.h"
#include "ui/common/banner.h"
#include "ui/common/confirmer.h"
#include "ui/common/errortext.h"
#include "ui/common/secretfield.h"
#include "ui/person/conflictview.h"
#include "ui/person/draftkeeper.h"
#include "ui/person/personheader.h"
#include "ui/person/personpage.h"
#include "ui/person/picturepanel.h"
#include "ui/person/receipttable.h"
#include "ui/person/recordform.h"
#include "ui/person/reviewstrip.h"
#include "ui/person/sendqueue.h"
#include "ui/person/waitingview.h"
#include "ui/person/words.h"
#include "ui/shell/theme.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

Banner *PersonPage::showBanner(BannerKind kind, const QString &headline, const QString &text)
{
    dropBanner();
    m_banner = new Banner(kind, headline, text);
    m_banner->setObjectName(u"outcomeBanner"_s);
    m_banner->setClosable(true);
    m_bannerPlace->addWidget(m_banner);
    const int gap = Metrics::current().gap3;
    m_bannerPlace->setContentsMargins(
        m_bannerPlace->contentsMargins().left(), gap, m_bannerPlace->contentsMargins().right(), gap);
    connect(m_banner, &Banner::closed, this, &PersonPage::dropBanner);
    return m_banner;
}

void PersonPage::dropBanner()
{
    if (!m_banner)
        return;
    m_banner->hide();
    m_banner->deleteLater();
    m_banner = nullptr;
    m_bannerPlace->setContentsMargins(
        m_bannerPlace->contentsMargins().left(), 0, m_bannerPlace->contentsMargins().right(), 0);
}

void PersonPage::send()
{
    if (m_queue->isBusy() || m_gone || !m_form || (!hasChanges() && !m_creating))
        return;
    if (!m_unknownEntry.isEmpty())
        return;
    if (m_form->hasTextProblems())
        return; // the strip says so
    const QStringList invalid = m_record->invalidPointers();
    if (!invalid.isEmpty()) {
        m_record->insist();
        m_form->focusField(invalid.first());
        return;
    }
    if (isStoppedByLock())
        return;
    Directory *directory = m_context.connections.directory(m_id.connection);
    if (!directory || m_context.connections.answersFromKept(m_id.connection)) {
        showBanner(BannerKind::Bad, tr("%1 is not connected.").arg(m_connection.name),
            tr("Nothing has been sent. What you typed stays here."));
        return;
    }
    dropBanner();
    m_failed = false;
    if (m_creating && m_kind->keyIsGiven) {
        startSending(Found{}); // there is no record yet that could be read
        return;
    }
    // What somebody else changed meanwhile must not be overwritten unseen, so it is read once more first.
    m_queue->readFirst(*directory, m_id);
}

void PersonPage::showProgress()
{
    QString words;
    if (m_queue->step() == SendQueue::Step::Reading)
        words = m_unknownEntry.isEmpty() ? tr("Checking what %1 has now…").arg(m_connection.name)
                                         : tr("Looking whether the change was made…");
    else if (m_queue->count() > 1)
        words = tr("Sending %1 of %2: %3…")
                    .arg(m_queue->position())
                    .arg(m_queue->count())
                    .arg(m_queue->current().label);
    else
        words = tr("Sending: %1…").arg(m_queue->current().label);
    m_strip->setSending(words);
    m_strip->setVisible(m_stack->currentWidget() == m_form);
    setReadState(words, Sign::Sent);
    updateLock();
    emit statusMessage(words);
    emit stateChanged();
}

void PersonPage::sendingEnded()
{
    m_strip->setSending({});
    emit statusMessage({});
    updateLock();
    updateStaged();
}

void PersonPage::startSending(const Found &found)
{
    QList<SendQueue::Item> items;
    const QString reason = m_strip->reason();
    if (m_creating) {
        if (found.record) {
            sendingEnded();
            showBanner(BannerKind::Bad, tr("%1 exists by now.").arg(m_id.key),
                tr("Nothing has been sent, so that nobody's record is overwritten."));
            return;
        }
        items.append({tr("New record"),
            {.verb = Change::Verb::Create, .target = m_id, .wanted = m_record->wanted(), .reason = reason}});
        m_queue->send(items);
        return;
    }
    if (!found.record) {
        sendingEnded();
        showBanner(BannerKind::Bad, tr("%1 does not show %2 any more.").arg(m_connection.name, identifier()),
            tr("Nothing has been sent. What you typed stays here."));
        return;
    }
    if (!m_record->rebase(found.record->document).isEmpty()) {
        sendingEnded();
        tellConflicts();
        return;
    }
    const JsonValue seen = m_record->base();
    if (m_record->isDirty())
        items.append({tr("Profile"),
            {.verb = Change::Verb::Update,
                .target = m_id,
                .seen = seen,
                .wanted = m_record->wanted(),
                .reason = reason}});
    const PicturePanel::Staged &picture = m_picture->staged();
    const ActionSpec *action = picture.removal ? removalOf(*m_kind) : uploadOf(*m_kind);
    if (!picture.isEmpty() && action)
        items.append({tr("Picture"),
            {.verb = Change::Verb::Act,
                .target = m_id,
                .action = action->name,
                .seen = seen,
                .wanted = JsonValue::emptyObject(),
                .attachment = picture.picture.value_or(Attachment{}),
                .reason = reason}});
    if (items.isEmpty()) {
        sendingEnded();
        setReadState(tr("Read %1").arg(clockTime(m_context.now())));
        showBanner(BannerKind::Info, tr("%1 has these values already.").arg(m_connection.name),
            tr("Somebody else made the same change. Nothing was sent."));
        return;
    }
    m_queue->send(items);
}

void PersonPage::handle(const Receipt &receipt)
{
    m_receipt = receipt;
    m_lastEntry = receipt.journalEntry;
    m_unknownEntry.clear();
    switch (receipt.outcome) {
    case Outcome::Done:
        handleDone(receipt);
        break;
    case Outcome::NotDone:
        tellNotDone(receipt);
        break;
    case Outcome::Unknown:
        tellUnknown(receipt);
        break;
    }
    emit stateChanged();
    updateTimeline();
}

void PersonPage::handleDone(const Receipt &receipt)
{
    const Change change = m_queue->current().change;
    const QString time = clockTime(receipt.at.isValid() ? receipt.at : m_context.now());
    if (change.verb == Change::Verb::Delete && receipt.isAsIntended()) {
        const QString name = personName();
        m_gone = true;
        m_record->unstageAll();
        dropBanner();
        showNothing(Sign::Verified, tr("%1 has been deleted.").arg(name),
            tr("Verified %1: %2 was asked again and has no such record any more.")
                .arg(time, m_connection.name),
            tr("Close this page"));
        setReadState(tr("Deleted, verified %1").arg(time), Sign::Verified);
        m_header->setEnabled(false);
        return;
    }
    const bool wasAct = change.verb == Change::Verb::Act;
    const bool wasPicture = wasAct && isPictureAct(*m_kind, change.action);
    if (change.verb == Change::Verb::Create) {
        m_creating = false;
        if (receipt.readBack)
            m_id = receipt.readBack->id;
        if (m_id.key.isEmpty()) {
            m_gone = true;
            discardWork();
            dropBanner();
            showNothing(Sign::Verified, tr("The new record was made."),
                tr("%1 did not say under which name, so that it cannot be shown.").arg(m_connection.name),
                tr("Close this page"));
            return;
        }
        m_hasRecord = true;
        m_record->setCreating(false);
        m_record->reset(receipt.readBack ? receipt.readBack->document : change.wanted);
        m_keeper->dropAndBegin();
        m_stack->removeWidget(m_form);
        delete std::exchange(m_form, nullptr);
        ensureForm();
        m_stack->setCurrentWidget(m_form);
        m_form->showSection(0); // the old one has taken the focus with it
        buildActs();
        updateWords();
        emit titleChanged();
    } else if (receipt.readBack) {
        m_record->rebase(receipt.readBack->document);
        // The person's own change is no conflict, and a verified value need not be spelt as it was typed.
        const auto conflicts = m_record->conflicts();
        for (const auto &conflict : conflicts)
            m_record->settle(conflict.pointer, conflict.mine);
        for (const Receipt::Item &item : receipt.items) {
            if (item.state == Receipt::Item::State::Verified)
                m_record->unstage(item.pointer);
        }
    }
    if (receipt.isAsIntended()) {
        if (change.verb == Change::Verb::Update)
            m_record->reset(m_record->base());
        m_failed = false;
        setReadState(tr("Verified %1").arg(time), Sign::Verified);
        m_header->setAccessibleDescription(tr("Verified %1").arg(time));
        m_strip->clearReason();
        dropBanner();
    } else {
        m_failed = true;
        tellNotAsIntended(receipt);
    }
    if (wasPicture && receipt.isAsIntended())
        m_picture->markSent();
    if (!receipt.revealed.isEmpty())
        showRevealed(change.action, receipt.revealed);
    m_form->updateAll();
    m_picture->setAddress(
        json::valueAt(m_record->base(), m_kind->schema.picturePointer()).toString(), wasPicture);
    updateWords();
    updateStaged();
    emit titleChanged();
}

// What an act gave away is on this page alone, until the message is closed.
void PersonPage::showRevealed(const QString &actionName, const QString &secret)
{
    const ActionSpec *action = m_kind->action(actionName);
    const QString label = action ? dialectText(action->label) : actionName;
    Banner *banner = showBanner(BannerKind::Info, label,
        tr("%1 has answered with this. It is kept nowhere here: copy it before you close the message.")
            .arg(m_connection.name));
    auto *field = new SecretField(label);
    field->setSecret(secret);
    banner->setBody(field);
    m_receipt.revealed.clear();
}

QString PersonPage::whatWasNotSent() const
{
    QStringList sentences;
    if (!m_queue->doneLabels().isEmpty())
        sentences << tr("Sent and verified: %1.").arg(m_queue->doneLabels().join(u", "_s));
    QStringList rest;
    for (const SendQueue::Item &item : m_queue->remaining())
        rest << item.label;
    if (!rest.isEmpty())
        sentences << tr("Not sent: %1.").arg(rest.join(u", "_s));
    return sentences.join(u' ');
}

void PersonPage::tellNotAsIntended(const Receipt &receipt)
{
    const QString time = clockTime(receipt.at.isValid() ? receipt.at : m_context.now());
    setReadState(tr("Sent %1, not as intended").arg(time), Sign::Failed);
    QStringList text{
        tr("Sent and read back %1.").arg(time), ReceiptTable::summary(receipt.items), whatWasNotSent()};
    text.removeAll(QString());
    Banner *banner = showBanner(BannerKind::Bad, tr("Not as intended"), text.join(u' '));
    banner->setClosable(false);
    banner->setBody(new ReceiptTable(m_kind->schema, receipt.items, m_connection.name));
    if (hasChanges())
        connect(
            banner->addAct(u"sendAgain"_s, tr("Send again")), &QPushButton::clicked, this, &PersonPage::send);
    connect(banner->addAct(u"acceptTheirs"_s, tr("Accept what it has")), &QPushButton::clicked, this,
        &PersonPage::acceptWhatItHas);
}

void PersonPage::acceptWhatItHas()
{
    m_failed = false;
    discardWork();
    dropBanner();
    setReadState(tr("Read %1").arg(clockTime(m_receipt.at.isValid() ? m_receipt.at : m_context.now())));
    updateStaged();
}

void PersonPage::tellNotDone(const Receipt &receipt)
{
    m_failed = true;
    const Error error = receipt.error.value_or(Error{});
    const bool cancelled = error.kind == Error::Kind::Cancelled;
    const ErrorText words = describe(error, m_connection.name);
    setReadState(tr("Not sent or refused; nothing was changed"), Sign::Failed);
    m_record->setServerMessages(error.fields);
    QStringList text{
        cancelled ? QString() : words.whatToDo, tr("Nothing was changed; what you typed stays here.")};
    text += m_record->unplacedMessages();
    if (!words.details.isEmpty() && m_record->unplacedMessages().isEmpty() && error.fields.isEmpty())
        text << words.details;
    text << whatWasNotSent();
    text.removeAll(QString());
    showBanner(cancelled ? BannerKind::Info : BannerKind::Bad,
        cancelled ? tr("Sending was cancelled.") : words.whatHappened, text.join(u' '));
    for (const FieldSpec &field : m_kind->schema.fields()) {
        if (error.fields.contains(field.pointer)) {
            m_form->focusField(field.pointer);
            break;
        }
    }
}

void PersonPage::tellUnknown(const Receipt &receipt)
{
    m_failed = true;
    m_unknownEntry = receipt.journalEntry;
    m_unknownChange = m_queue->current().change;
    setReadState(tr("Unknown whether the change was made"), Sign::Unknown);
    QStringList text;
    if (receipt.error)
        text << describe(*receipt.error, m_connection.name).whatHappened;
    text << tr("It is not sent again by itself; checking reads the record and compares.") << whatWasNotSent();
    text.removeAll(QString());
    Banner *banner
        = showBanner(BannerKind::Warn, tr("Unknown whether the change was made."), text.join(u' '));
    banner->setClosable(false);
    connect(
        banner->addAct(u"checkNow"_s, tr("Check now")), &QPushButton::clicked, this, &PersonPage::checkNow);
}

void PersonPage::checkNow()
{
    if (m_queue->isBusy())
        return;
    if (m_unknownEntry.isEmpty()) {
        refresh();
        return;
    }
    m_queue->settle(m_unknownEntry, {m_queue->current().label, m_unknownChange});
}

// Changes of an earlier sitting, or of another page, whose outcome nobody knows yet.
void PersonPage::tellOpenChanges()
{
    if (!m_unknownEntry.isEmpty())
        return;
    for (const OpenChange &open : m_context.runner.open()) {
        if (open.target != m_id || !open.canBeSettled)
            continue;
        m_unknownEntry = open.journalEntry;
        m_unknownChange = {.verb = open.verb, .target = m_id, .action = open.action};
        Banner *banner = showBanner(BannerKind::Warn, tr("Unknown whether an earlier change was made."),
            tr("It was sent %1 and never answered. Checking reads the record and compares.")
                .arg(clockTime(open.sentAt)));
        banner->setClosable(false);
        connect(banner->addAct(u"checkNow"_s, tr("Check now")), &QPushButton::clicked, this,
            &PersonPage::checkNow);
        updateStaged();
        return;
    }
}

void PersonPage::askToDiscard()
{
    m_context.confirmer.leave({{summaryOfWork()}, true}, this)
        .then(this, [this](const Result<Leave> &answer) {
            if (!answer || *answer == Leave::KeepEditing)
                return;
            if (*answer == Leave::SendNow) {
                send();
                return;
            }
            if (m_creating)
                emit closeRequested();
            discardWork();
            dropBanner();
        });
}

} // namespace rollcall
