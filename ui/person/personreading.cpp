// What PersonPage shows of what was read, or why there is nothing.

#include "models/editing/stagedrecord.h"
#include "models/table/masking.h"
#include "models/table/tablecolumns.h"
#include "services/directories/connections.h"
#include "services/json/json.h"
#include "ui/common/banner.h"
#include "ui/common/errortext.h"
#include "ui/common/text.h"
#include "ui/person/personheader.h"
#include "ui/person/personpage.h"
#include "ui/person/picturepanel.h"
#include "ui/person/recordform.h"
#include "ui/person/reviewstrip.h"
#include "ui/person/waitingview.h"
#include "ui/person/words.h"

#include <QPushButton>
#include <QStackedWidget>

namespace rollcall {

using namespace Qt::StringLiterals;

void PersonPage::load()
{
    Directory *directory = m_context.connections.directory(m_id.connection);
    if (!directory) {
        const QString detail = m_context.connections.stateDetail(m_id.connection);
        m_failed = true;
        showNothing(Sign::Warning, tr("%1 is not connected.").arg(m_connection.name),
            tr("The record appears as soon as the connection is there."), tr("Read again"), detail);
        return;
    }
    if (m_hasRecord && !m_isKept && m_context.connections.answersFromKept(m_id.connection)) {
        showFailure(
            {.kind = Error::Kind::Offline}); // what stands here was read later than what is kept, and whole
        return;
    }
    m_failed = false;
    const quint64 round = ++m_round;
    m_reading = directory->read(m_id);
    if (!m_hasRecord) {
        m_stack->setCurrentWidget(m_loadingView);
        m_loadingView->start(tr("Reading %1 from %2").arg(m_id.key, m_connection.name));
    }
    emit statusMessage(tr("Reading %1 from %2").arg(m_id.key, m_connection.name));
    m_reading->then(this, [this, round](const Result<Found> &answer) {
        if (round != m_round)
            return;
        m_reading.reset();
        emit statusMessage({});
        loaded(answer);
    });
}

void PersonPage::loaded(const Result<Found> &answer)
{
    if (!answer) {
        showFailure(answer.error());
        return;
    }
    if (answer->record) {
        showRecord(*answer->record);
        tellOpenChanges();
        return;
    }
    m_hasRecord = false;
    if (answer->why == Found::Why::NoSuchOrHidden)
        showNothing(Sign::Unknown,
            tr("No such person, or %1 does not let you see them.").arg(m_connection.name),
            tr("The service gives the same answer in both cases, so this cannot be told apart."),
            tr("Look again"));
    else
        showNothing(Sign::Unknown, tr("%1 has no %2.").arg(m_connection.name, m_id.key),
            tr("The record may have been merged or deleted, or the name may be misspelt."), tr("Look again"));
    updateStaged();
}

void PersonPage::showFailure(const Error &error)
{
    const ErrorText text = describe(error, m_connection.name);
    const bool cancelled = error.kind == Error::Kind::Cancelled;
    if (m_hasRecord) {
        // What stands on the page stays, and so does everything typed.
        Banner *banner = showBanner(cancelled ? BannerKind::Info : BannerKind::Warn,
            cancelled ? tr("Reading again was cancelled.") : text.whatHappened,
            tr("What is shown may be out of date. %1").arg(cancelled ? QString() : text.whatToDo).trimmed());
        connect(banner->addAct(u"retryRead"_s, tr("Read again")), &QPushButton::clicked, this,
            &PersonPage::refresh);
        return;
    }
    m_failed = true;
    if (cancelled)
        showNothing(Sign::None, tr("Reading was cancelled."), {}, tr("Read again"));
    else
        showNothing(Sign::Failed, text.whatHappened, text.whatToDo, tr("Read again"), text.details);
}

void PersonPage::showNothing(
    Sign sign, const QString &headline, const QString &text, const QString &act, const QString &details)
{
    m_nothing->tell(sign, headline, text, act, details);
    m_stack->setCurrentWidget(m_nothing);
    setReadState({});
    if (m_strip)
        m_strip->hide();
    emit stateChanged();
}

void PersonPage::showRecord(const Record &record)
{
    const bool first = !m_hasRecord;
    m_hasRecord = true;
    m_failed = false;
    masking::learn(m_kind->schema, record.document, m_id.key);
    ensureForm();
    if (first)
        m_record->reset(record.document);
    else
        m_record->rebase(record.document);
    m_form->updateAll();
    updateTimeline();
    m_stack->setCurrentWidget(m_form);
    m_picture->setAddress(json::valueAt(record.document, m_kind->schema.picturePointer()).toString(), false);
    updateWords();
    const QDateTime at = record.readAt.isValid() ? record.readAt : m_context.now();
    m_isKept = m_context.connections.answersFromKept(m_id.connection);
    if (m_isKept)
        tellAge(at);
    else
        setReadState(tr("Read %1").arg(clockTime(at)));
    if (first)
        takeUpDraft();
    else if (!m_record->conflicts().isEmpty())
        tellConflicts();
    updateStaged();
    emit titleChanged();
}

// The service is silent; what is shown has an age, and nothing that is typed leaves this computer.
void PersonPage::tellAge(const QDateTime &readAt)
{
    const QString age = agoText(readAt, m_context.now());
    setReadState(tr("%1 does not answer; read %2", "service, followed by \"20 s ago\"")
                     .arg(isolate(m_connection.name), age),
        Sign::Warning);
    showBanner(BannerKind::Warn, tr("%1 does not answer.").arg(isolate(m_connection.name)),
        tr("This is the record as it was read %1. What you change is kept as a draft on this computer; it is "
           "not sent.",
            "followed by \"20 s ago\"")
            .arg(age));
}

void PersonPage::setReadState(const QString &words, Sign sign)
{
    m_header->setState(sign, words);
}

} // namespace rollcall
