#include "ui/person/personpage.h"

#include "models/editing/kindfacts.h"
#include "models/editing/stagedrecord.h"
#include "models/table/displaytext.h"
#include "models/table/masking.h"
#include "models/table/tablecolumns.h"
#include "services/changes/changerunner.h"
#include "services/directories/connections.h"
#include "services/json/json.h"
#include "services/json/withoutsecrets.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/keys.h"
#include "ui/common/text.h"
#include "ui/person/conflictview.h"
#include "ui/person/createstep.h"
#include "ui/person/draftkeeper.h"
#include "ui/person/linkedrecord.h"
#include "ui/person/personheader.h"
#include "ui/person/picturepanel.h"
#include "ui/person/recordform.h"
#include "ui/person/reviewstrip.h"
#include "ui/person/sendqueue.h"
#include "ui/person/timeline.h"
#include "ui/person/waitingview.h"
#include "ui/person/words.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

PicturePanel::Abilities pictureAbilities(const KindSpec &kind)
{
    const ActionSpec *upload = uploadOf(kind);
    return {.offered = !kind.schema.picturePointer().isEmpty(),
        .canChange = upload != nullptr,
        .canRemove = removalOf(kind) != nullptr,
        .limit = upload ? upload->attachmentLimit : 0};
}

// Whom look-ups find is a person, everything else a thing: a webhook, a token, a notification.
RecordForm::Of natureOf(const KindSpec &kind, const Dialect &dialect)
{
    const bool isFound = std::any_of(dialect.lookups.begin(), dialect.lookups.end(),
        [&kind](const LookupRule &rule) { return rule.kind == kind.name; });
    return isFound || !kind.schema.picturePointer().isEmpty() ? RecordForm::Of::Person
                                                              : RecordForm::Of::Thing;
}

} // namespace

PersonPage::PersonPage(Context &context, const RecordId &id, QWidget *parent)
    : TabPage(parent)
    , m_context(context)
    , m_id(id)
    , m_queue(new SendQueue(context.runner, this))
{
    build();
    if (m_kind)
        load();
}

PersonPage::PersonPage(
    Context &context, const QString &connectionId, const QString &kind, NewRecord, QWidget *parent)
    : TabPage(parent)
    , m_context(context)
    , m_id({connectionId, kind, {}})
    , m_queue(new SendQueue(context.runner, this))
    , m_creating(true)
{
    build();
    if (!m_kind)
        return;
    m_header->setPerson(tr("A new record"), {});
    setReadState(tr("Not sent yet"));
    if (m_kind->keyIsGiven) {
        beginCreating({});
        return;
    }
    const FieldSpec *key = m_kind->schema.subtitleField();
    m_createStep
        = new CreateStep(context.connections, connectionId, kind, key ? fieldLabel(*key) : tr("Identifier"));
    m_stack->addWidget(m_createStep);
    m_stack->setCurrentWidget(m_createStep);
    connect(m_createStep, &CreateStep::proven, this, &PersonPage::beginCreating);
    connect(m_createStep, &CreateStep::openRecord, this, &TabPage::openRecord);
    m_createStep->focusKey();
    const QList<Draft> drafts = m_context.drafts.all();
    for (const Draft &draft : drafts) {
        if (draft.isNew && draft.id.connection == connectionId && draft.id.kind == kind)
            m_createStep->setKey(draft.id.key);
    }
}

PersonPage::~PersonPage()
{
    // The form's editors still tell the record when they lose the focus, so they go while it is there.
    if (m_form)
        m_stack->removeWidget(m_form);
    delete std::exchange(m_form, nullptr);
}

PersonPage *PersonPage::forCreate(
    Context &context, const QString &connectionId, const QString &kind, QWidget *parent)
{
    return new PersonPage(context, connectionId, kind, NewRecord{}, parent);
}

void PersonPage::build()
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"personPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    if (const Connection *connection = m_context.connections.connection(m_id.connection))
        m_connection = *connection;
    else
        m_connection.name = m_id.connection;
    const Dialect *dialect = m_context.connections.dialectOf(m_connection.system);
    if (const KindSpec *kind = dialect ? dialect->kind(m_id.kind) : nullptr) {
        m_kind = *kind;
        m_of = natureOf(*kind, *dialect);
    }

    m_header = new PersonHeader(m_connection);
    m_header->setPerson(m_id.key, {});
    m_loadingView = new LoadingView;
    m_nothing = new NothingView;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_loadingView);
    m_stack->addWidget(m_nothing);
    auto *bannerBox = new QVBoxLayout;
    m_bannerPlace = new QVBoxLayout;
    m_bannerPlace->setContentsMargins(0, 0, 0, 0);
    m_bannerPlace->setSpacing(metrics.gap2);
    bannerBox->addLayout(m_bannerPlace);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(bannerBox);
    layout->addWidget(m_stack, 1);
    // The fields scroll; the least height of the views that wait behind them is not theirs.
    m_stack->setMinimumHeight(3 * metrics.rowHeight);

    connect(m_loadingView, &LoadingView::cancelRequested, this, [this] {
        if (m_reading)
            m_reading->cancel();
    });
    connect(m_nothing, &NothingView::actRequested, this, [this] {
        if (m_gone)
            emit closeRequested();
        else
            load();
    });
    if (!m_kind) {
        showNothing(Sign::NotOffered, tr("This connection cannot show this record."),
            tr("It may have been removed, or it is of another kind by now."), {});
        return;
    }

    m_record = std::make_unique<StagedRecord>(m_kind->schema);
    m_keeper = new DraftKeeper(
        m_context.drafts, *m_record,
        [this] { return Draft{.id = m_id, .title = personName(), .isNew = m_creating}; }, this);
    connect(m_keeper, &DraftKeeper::found, this, &PersonPage::takeUpDraft);
    connect(m_keeper, &DraftKeeper::notKept, this, [this](const Error &error) {
        emit statusMessage(tr("The draft is kept in memory alone: %1").arg(error.detail));
    });
    m_strip = new ReviewStrip(m_connection);
    m_strip->hide();
    layout->addWidget(m_strip);
    m_lockBanner = new Banner(BannerKind::Info, {}, {});
    keys::follow(m_lockBanner, u"lockAction"_s, [this](const QKeySequence &key) {
        m_lockBanner->setMessage(BannerKind::Info, tr("This connection is locked."),
            tr("Nothing can be changed until you unlock it (%1).").arg(keys::shown(key)));
        if (m_hasRecord)
            updateLock();
    });
    m_lockBanner->setObjectName(u"lockBanner"_s);
    m_lockBanner->hide();
    m_bannerPlace->addWidget(m_lockBanner);
    m_bannerPlace->setContentsMargins(metrics.gap5, 0, metrics.gap5, 0);
    buildActs();

    connect(m_record.get(), &StagedRecord::changed, this, &PersonPage::updateStaged);
    connect(m_strip, &ReviewStrip::sendRequested, this, &PersonPage::send);
    connect(m_strip, &ReviewStrip::discardRequested, this, &PersonPage::askToDiscard);
    connect(m_strip, &ReviewStrip::cancelRequested, m_queue, &SendQueue::cancel);
    connect(m_queue, &SendQueue::started, this, &PersonPage::showProgress);
    connect(m_queue, &SendQueue::freshlyRead, this, &PersonPage::startSending);
    connect(m_queue, &SendQueue::readFailed, this, [this](const Error &error) {
        sendingEnded();
        setReadState(tr("Not sent or refused; nothing was changed"), Sign::Failed);
        const ErrorText text = describe(error, m_connection.name);
        showBanner(error.kind == Error::Kind::Cancelled ? BannerKind::Info : BannerKind::Bad,
            error.kind == Error::Kind::Cancelled ? tr("Sending was cancelled.") : text.whatHappened,
            tr("Nothing has been sent. %1").arg(text.whatToDo));
    });
    connect(m_queue, &SendQueue::sent, this, &PersonPage::handle);
    connect(m_queue, &SendQueue::finished, this, &PersonPage::sendingEnded);
    connect(&m_context.connections, &Connections::stateChanged, this, [this](const QString &id) {
        if (id != m_id.connection)
            return;
        updateLock();
        updateStaged();
        const bool isBack = m_isKept && m_context.connections.state(id) == Connections::State::Ready;
        if (isBack && !m_reading && !m_queue->isBusy()) {
            dropBanner();
            load(); // what was changed since is found as after any other reading
        }
        const bool waiting = m_stack->currentWidget() == m_nothing && !m_gone && !m_creating && !m_reading;
        if (waiting && m_failed && m_context.connections.directory(id))
            load();
    });
    connect(&m_context.runner, &ChangeRunner::settled, this,
        [this](const RecordId &target, const Receipt &receipt) {
            if (target != m_id || m_queue->isBusy() || m_creating || m_gone)
                return;
            updateTimeline();
            if (!m_unknownEntry.isEmpty() && receipt.journalEntry == m_unknownEntry)
                handle(receipt);
            else if (receipt.outcome == Outcome::Done && receipt.journalEntry != m_lastEntry)
                refresh();
        });
}

void PersonPage::ensureForm()
{
    if (m_form)
        return;
    m_form = new RecordForm(*m_record, m_connection.name, m_of);
    m_stack->addWidget(m_form);
    connect(m_form, &RecordForm::undoRequested, this,
        [this](const QString &pointer) { m_record->undo(pointer); });
    connect(m_form, &RecordForm::problemsChanged, this, &PersonPage::updateStaged);
    connect(m_form, &RecordForm::redoRequested, this,
        [this](const QString &pointer) { m_record->redo(pointer); });
    showLinkedRecords(*m_form, *m_record, m_context.connections, m_id.connection,
        [this](const RecordId &id) { emit openRecord(id); });
    if (!m_creating) {
        m_picture = new PicturePanel(m_context.connections, m_connection, pictureAbilities(*m_kind), this);
        connect(m_picture, &PicturePanel::stagedChanged, this, &PersonPage::updateStaged);
        connect(m_picture, &PicturePanel::pictureChanged, m_header, &PersonHeader::setPicture);
        placePicture();
        m_timeline = new Timeline(*m_kind);
        m_form->addSection(u"timeline"_s, tr("Timeline"), m_timeline);
    }
    updateLock();
}

void PersonPage::updateTimeline()
{
    if (m_form && m_timeline)
        m_timeline->show(m_context.runner.history(m_id), m_record->base());
}

void PersonPage::placePicture()
{
    if (!m_form || !m_picture)
        return;
    m_picture->setVisible(m_of == RecordForm::Of::Person);
    if (m_of == RecordForm::Of::Thing)
        return;
    const Metrics metrics = Metrics::current();
    const int wide = 275 * metrics.s; // 1100 at the usual size
    m_form->placePicture(m_picture, width() > wide);
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    TabPage::resizeEvent(event);
    placePicture();
}

void PersonPage::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    placePicture();
}

void PersonPage::beginCreating(const QString &key)
{
    m_id.key = key;
    const FieldSpec *keyField = m_kind->keyIsGiven ? nullptr : m_kind->schema.subtitleField();
    const QString keyPointer = keyField ? keyField->pointer : QString();
    JsonValue document = presetsOf(m_kind->schema);
    if (keyField)
        document = json::withValue(document, keyPointer, JsonValue(key));
    m_record->setCreating(true, keyPointer);
    m_record->reset(document);
    // A flag with a default at the service is never left to it: it stands on the form and in the request.
    for (const FieldSpec &field : m_kind->schema.fields()) {
        if (field.createOnly && field.type == FieldSpec::Type::Boolean)
            m_record->stage(field.pointer, JsonValue(false));
    }
    ensureForm();
    m_form->updateAll();
    m_stack->setCurrentWidget(m_form);
    m_form->showSection(0);
    updateWords();
    takeUpDraft();
    updateStaged();
    emit titleChanged();
}

QString PersonPage::personName() const
{
    const JsonValue document = m_record && m_hasRecord ? m_record->base()
        : m_record                                     ? m_record->wanted()
                                                       : JsonValue();
    return m_kind ? recordName(m_kind->schema, document, m_id.key) : m_id.key;
}

QString PersonPage::identifier() const
{
    const QString subtitle = m_record ? cappedLine(m_kind->schema.subtitleOf(m_record->base())) : QString();
    return subtitle.isEmpty() ? m_id.key : subtitle;
}

void PersonPage::updateWords()
{
    // Said before the first thing on the page that gets the keyboard.
    setAccessibleName(tr("%1, %2", "a person and a connection").arg(title(), m_connection.name));
    const QString name = personName();
    m_header->setPerson(name.isEmpty() ? tr("A new record") : name, identifier());
    m_strip->setSubject(name, identifier());
    if (m_picture)
        m_picture->setPerson(name);
}

int PersonPage::changeCount() const
{
    if (!m_record)
        return 0;
    return int(m_record->stagedPointers().size()) + (m_picture && !m_picture->staged().isEmpty() ? 1 : 0);
}

void PersonPage::updateStaged()
{
    if (!m_strip)
        return;
    QList<ReviewStrip::Line> lines;
    for (const Difference &difference : m_record->differences()) {
        const FieldSpec *known = m_kind->schema.field(difference.pointer);
        const FieldSpec field = known ? *known : FieldSpec{};
        lines.append({difference.pointer, known ? fieldLabel(field) : difference.pointer,
            spokenValue(field, difference.before), spokenValue(field, difference.after), field.sensitive,
            m_creating});
    }
    if (m_picture && !m_picture->staged().isEmpty())
        lines.append({m_kind->schema.picturePointer(), tr("Picture"),
            m_picture->hasPicture() ? tr("the one shown now") : tr("Empty"),
            m_picture->staged().removal
                ? tr("no picture")
                : tr("new picture, %1").arg(dataSize(m_picture->staged().picture->data.size())),
            false, false});
    if (lines != m_strip->lines()) {
        m_reviewed = false;
        masking::learn(m_kind->schema, m_record->wanted(), m_id.key);
    }
    m_strip->setLines(lines, m_creating);
    const QStringList invalid = m_record->invalidPointers();
    QString obstacle;
    if (!m_unknownEntry.isEmpty())
        obstacle = tr("It is not known whether the last change was made. Check that first.");
    else if (m_context.connections.state(m_id.connection) == Connections::State::Unreachable)
        obstacle = tr("%1 does not answer. The draft is kept on this computer; it is not sent.")
                       .arg(isolate(m_connection.name));
    else if (!invalid.isEmpty() && !m_creating)
        obstacle = tr("%n field(s) cannot be sent as they are.", nullptr, int(invalid.size()));
    else if (m_form && m_form->hasTextProblems())
        obstacle = tr("The text of the record has to be put right first.");
    m_strip->setObstacle(obstacle);
    const bool hasWork = !lines.isEmpty() || (m_form && m_form->hasTextProblems());
    const bool shown
        = m_form && m_stack->currentWidget() == m_form && (hasWork || m_creating || m_queue->isBusy());
    m_strip->setVisible(shown);
    if (m_creating)
        updateWords();
    emit stateChanged();
}

QString PersonPage::whyLocked() const
{
    return m_context.connections.isLocked(m_id.connection)
        ? tr("locked: read-only (%1)").arg(keys::text(this, u"lockAction"_s))
        : QString();
}

bool PersonPage::isStoppedByLock()
{
    const bool isLocked = m_context.connections.isLocked(m_id.connection);
    if (isLocked) {
        showBanner(BannerKind::Info, tr("This connection is locked."),
            tr("Nothing has been sent. Unlock it with %1.").arg(keys::text(this, u"lockAction"_s)));
    }
    return isLocked;
}

void PersonPage::updateLock()
{
    QString reason = whyLocked(); // why nothing at all can be done
    if (reason.isEmpty() && m_queue->isBusy())
        reason = tr("being sent");
    // What cannot be edited may be deleted all the same, or acted upon.
    const QString whyNoEdit = reason.isEmpty() && !m_creating && !m_kind->canUpdate
        ? tr("%1 offers no changes of these records").arg(m_connection.name)
        : reason;
    if (reason.isEmpty() && m_context.connections.answersFromKept(m_id.connection))
        reason = tr("%1 does not answer").arg(m_connection.name);
    m_lockBanner->setVisible(m_context.connections.isLocked(m_id.connection) && m_hasRecord);
    if (m_form)
        m_form->setLocked(whyNoEdit);
    if (m_picture)
        m_picture->setLocked(whyNoEdit);
    if (m_delete) {
        setDisabledReason(m_delete, reason);
        if (auto *button = m_header->findChild<QPushButton *>(u"deleteRecord"_s))
            setDisabledReason(button, reason);
    }
    if (m_kindActs) {
        setDisabledReason(m_kindActs, reason);
        const QList<QAction *> acts = m_kindActs->menu()->actions();
        for (QAction *act : acts)
            setDisabledReason(act, reason);
    }
}

QString PersonPage::title() const
{
    if (m_creating)
        return m_id.key.isEmpty() ? tr("New record") : tr("New: %1").arg(m_id.key);
    return personName();
}

TabPage::State PersonPage::state() const
{
    if (m_record && !m_record->conflicts().isEmpty())
        return State::Conflict;
    if (m_failed)
        return State::Failed;
    return hasUnsavedWork() ? State::Staged : State::Calm;
}

bool PersonPage::hasUnsavedWork() const
{
    return !m_gone && (m_queue->isBusy() || hasChanges() || (m_form && m_form->hasTextProblems()));
}

QString PersonPage::summaryOfWork() const
{
    return tr("%n change(s) to %1 (%2, %3)", nullptr, changeCount())
        .arg(personName(), identifier(), m_connection.name);
}

QString PersonPage::unsavedSummary() const
{
    return m_queue->isBusy() ? tr("a change of %1 that is being sent").arg(personName()) : summaryOfWork();
}

void PersonPage::reviewWork()
{
    if (!m_form || m_queue->isBusy() || m_gone)
        return;
    if (!hasChanges() && !m_creating) {
        emit statusMessage(tr("Nothing is staged."));
        return;
    }
    if (!m_record->conflicts().isEmpty()) {
        tellConflicts(); // those come first
        return;
    }
    if (m_reviewed || m_strip->hasFocusInside()) {
        send();
        return;
    }
    m_reviewed = true;
    m_strip->show();
    m_strip->focusReason();
    m_strip->readOut();
}

void PersonPage::refresh()
{
    if (!m_kind || m_creating || m_gone || m_queue->isBusy() || m_reading)
        return;
    load();
}

bool PersonPage::showSection(int number)
{
    return m_form && m_stack->currentWidget() == m_form && m_form->showSection(number - 1);
}

} // namespace rollcall
