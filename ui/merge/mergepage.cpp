#include "ui/merge/mergepage.h"

#include "models/table/displaytext.h"
#include "models/table/masking.h"
#include "services/changes/changerunner.h"
#include "services/directories/connections.h"
#include "ui/common/announcer.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/merge/mergecard.h"
#include "ui/merge/mergenotes.h"
#include "ui/merge/mergepicker.h"
#include "ui/merge/mergetable.h"
#include "ui/merge/mergetrail.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include <chrono>

namespace rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString shown(const RecordId &id)
{
    return isolateLtr(visibleText(cappedLine(id.key), 64));
}

} // namespace

MergePage::MergePage(Context &context, const RecordId &absorbed, const RecordId &survivor, QWidget *parent)
    : TabPage(parent)
    , m_context(context)
    , m_absorbedId(absorbed)
    , m_survivorId(survivor)
    , m_model(new MergeTableModel(this))
{
    build();
    connect(m_swap, &QPushButton::clicked, this, &MergePage::swap);
    connect(m_swapAct, &QAction::triggered, this, &MergePage::swap);
    connect(m_picker, &MergePicker::picked, this, &MergePage::picked);
    connect(m_model, &MergeTableModel::comparisonChanged, this, &MergePage::showComparison);
    connect(m_table, &MergeTable::refused, this,
        [this](const QString &why) { m_hint->setText(tr("Not possible: %1").arg(why)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &MergePage::showTrail);
    connect(m_reason, &QLineEdit::textChanged, this, &MergePage::showFoot);
    connect(m_typed, &QLineEdit::textChanged, this, &MergePage::showFoot);
    connect(m_delete, &QPushButton::clicked, this, &MergePage::start);
    connect(m_cancel, &QPushButton::clicked, this, &TabPage::closeRequested);
    connect(&context.connections, &Connections::stateChanged, this, [this](const QString &id) {
        if (id == m_absorbedId.connection)
            connectionChanged();
    });
    connect(&context.runner, &ChangeRunner::settled, this, &MergePage::settled);
    m_typed->installEventFilter(this);
    m_delete->installEventFilter(this);
    m_ages.setInterval(10s);
    connect(&m_ages, &QTimer::timeout, this, [this] {
        m_absorbedCard->setAge(m_context.now());
        m_survivorCard->setAge(m_context.now());
    });
    m_ages.start();
    read();
}

QString MergePage::title() const
{
    const QString absorbed = visibleText(cappedLine(m_absorbedId.key), 40);
    return m_survivorId.isEmpty()
        ? tr("Merge: %1").arg(absorbed)
        : tr("Merge: %1 into %2").arg(absorbed, visibleText(cappedLine(m_survivorId.key), 40));
}

TabPage::State MergePage::state() const
{
    if (!m_end)
        return State::Calm;
    return m_end->kind == MergeRun::End::Kind::Merged ? State::Calm : State::Failed;
}

bool MergePage::hasUnsavedWork() const
{
    return m_stage == Stage::Running;
}

QString MergePage::unsavedSummary() const
{
    return tr("The merge of %1 into %2 is running").arg(absorbedWord(), survivorWord());
}

QList<QAction *> MergePage::personActions() const
{
    return {m_swapAct};
}

const Connection *MergePage::connection() const
{
    return m_context.connections.connection(m_absorbedId.connection);
}

const KindSpec *MergePage::kind() const
{
    const Connection *here = connection();
    const Dialect *dialect = here ? m_context.connections.dialectOf(here->system) : nullptr;
    return dialect ? dialect->kind(m_absorbedId.kind) : nullptr;
}

QString MergePage::serviceName() const
{
    const Connection *here = connection();
    return isolate(here ? visibleText(here->name, 64) : m_absorbedId.connection);
}

QString MergePage::absorbedWord() const
{
    return shown(m_absorbedId);
}

QString MergePage::survivorWord() const
{
    return shown(m_survivorId);
}

bool MergePage::isLocked() const
{
    return m_context.connections.isLocked(m_absorbedId.connection);
}

void MergePage::setStage(Stage stage)
{
    m_stage = stage;
    QWidget *body = stage == Stage::Choosing ? static_cast<QWidget *>(m_picker)
        : stage == Stage::Reading            ? m_waiting
                                             : m_comparison;
    m_body->setCurrentWidget(body);
    m_model->setReadOnly(stage != Stage::Comparing);
    showSentence();
    showTrail();
    showFoot();
    if (stage == Stage::Choosing || stage == Stage::Comparing)
        announce(this, QStringList{accessibleName(), m_undo->fullText()}.join(u' ').trimmed());
    emit stateChanged();
}

void MergePage::refresh()
{
    if (m_stage == Stage::Running || m_stage == Stage::Ended)
        return;
    read();
}

void MergePage::read()
{
    const quint64 reading = ++m_reading;
    m_absorbedFound.reset();
    m_survivorFound.reset();
    m_end.reset();
    m_typed->clear();
    m_bannerBox->hide();
    m_absorbedCard->setUnread(m_absorbedId, tr("reading…"));
    m_survivorCard->setUnread(m_survivorId, m_survivorId.isEmpty() ? tr("not chosen yet") : tr("reading…"));
    m_waitingText->setText(
        m_survivorId.isEmpty() ? tr("Reading the account…") : tr("Reading both accounts…"));
    setStage(Stage::Reading);
    Directory *directory = m_context.connections.directory(m_absorbedId.connection);
    if (!directory || m_context.connections.answersFromKept(m_absorbedId.connection) || !kind()) {
        m_waitingText->setText({});
        say(BannerKind::Bad, tr("%1 is not connected.").arg(serviceName()),
            tr("Both accounts must be read before they can be merged."));
        addAct(u"mergeRetry"_s, tr("Read again"), &MergePage::read);
        return;
    }
    const auto ask = [&](const RecordId &id, std::optional<Result<Found>> MergePage::*answer) {
        directory->read(id).then(this, [this, reading, answer](const Result<Found> &found) {
            if (reading != m_reading)
                return;
            this->*answer = found;
            bothRead();
        });
    };
    ask(m_absorbedId, &MergePage::m_absorbedFound);
    if (!m_survivorId.isEmpty())
        ask(m_survivorId, &MergePage::m_survivorFound);
}

void MergePage::bothRead()
{
    if (!m_absorbedFound || (!m_survivorId.isEmpty() && !m_survivorFound))
        return;
    m_waitingText->setText({});
    for (const auto *answer : {&m_absorbedFound, &m_survivorFound}) {
        if (*answer && **answer && (**answer)->record && kind())
            masking::learn(kind()->schema, (**answer)->record->document, (**answer)->record->id.key);
        if (*answer && !**answer) {
            const ErrorText words
                = describe((*answer)->error(), connection() ? connection()->name : QString());
            say(BannerKind::Bad, words.whatHappened, words.whatToDo);
            addAct(u"mergeRetry"_s, tr("Read again"), &MergePage::read);
            showCards();
            return;
        }
    }
    showCards();
    const bool absorbedHere = (**m_absorbedFound).record.has_value();
    if (m_survivorId.isEmpty() && absorbedHere && kind()->action(u"merge"_s)) {
        m_picker->begin(*(**m_absorbedFound).record, *kind());
        setStage(Stage::Choosing);
        m_picker->setFocus(Qt::OtherFocusReason);
        return;
    }
    const bool survivorHere = m_survivorFound && (**m_survivorFound).record.has_value();
    if (absorbedHere && survivorHere) {
        compare();
        return;
    }
    const QList<MergeObstacle> against = obstacles();
    if (against.isEmpty())
        return;
    say(BannerKind::Bad, against.first().text, tr("Nothing has been sent."));
    if (absorbedHere)
        addAct(u"mergeChooseAgain"_s, tr("Choose another account…"), &MergePage::chooseAgain);
    addAct(u"mergeRetry"_s, tr("Read again"), &MergePage::read);
}

void MergePage::compare()
{
    MergeComparison comparison(kind()->schema, *(**m_absorbedFound).record, *(**m_survivorFound).record);
    comparison.keepChoicesOf(m_before);
    m_before = {};
    m_model->setComparison(comparison);
    setStage(Stage::Comparing);
    showComparison();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, MergeTableModel::Absorbed));
    m_table->setFocus(Qt::OtherFocusReason);
    connectionChanged();
}

void MergePage::chooseAgain()
{
    m_survivorId = {};
    m_survivorFound.reset();
    m_bannerBox->hide();
    m_survivorCard->setUnread({}, tr("not chosen yet"));
    m_picker->begin(*(**m_absorbedFound).record, *kind());
    setStage(Stage::Choosing);
    m_picker->setFocus(Qt::OtherFocusReason);
    emit titleChanged();
}

void MergePage::picked(const RecordId &id)
{
    m_survivorId = id;
    emit titleChanged();
    read();
}

void MergePage::swap()
{
    if (m_stage != Stage::Comparing || m_run)
        return;
    std::swap(m_absorbedId, m_survivorId);
    std::swap(m_absorbedFound, m_survivorFound);
    // What was typed allowed the deletion of the other account.
    m_typed->clear();
    m_model->setComparison(m_model->comparison().swapped());
    m_table->setCurrentIndex(m_model->index(0, MergeTableModel::Absorbed));
    showCards();
    showSentence();
    showComparison();
    emit titleChanged();
    emit stateChanged();
}

QList<MergeObstacle> MergePage::obstacles() const
{
    const auto record = [](const std::optional<Result<Found>> &found) {
        return found && *found ? (**found).record : std::optional<Record>();
    };
    const KindSpec *spec = kind();
    QStringList names;
    if (const Connection *here = connection())
        names = here->settings.values();
    QList<MergeObstacle> found = mergeObstacles(spec, spec ? spec->schema : Schema(), record(m_absorbedFound),
        record(m_survivorFound), m_absorbedId, m_survivorId, names, m_context.now());
    // Old readings are no obstacle here: both accounts are read again before anything is sent.
    found.removeIf(
        [](const MergeObstacle &each) { return each.kind == MergeObstacle::Kind::ReadTooLongAgo; });
    return found;
}

QString MergePage::whyNot() const
{
    if (m_stage != Stage::Comparing)
        return tr("Both accounts must be read first.");
    if (isLocked())
        return tr("%1 is read-only. Unlock it with %2.", "the service, the keys")
            .arg(serviceName(), keys::text(this, u"lockAction"_s));
    if (!m_context.connections.directory(m_absorbedId.connection)
        || m_context.connections.answersFromKept(m_absorbedId.connection))
        return tr("%1 is not connected.").arg(serviceName());
    for (const MergeObstacle &each : obstacles()) {
        if (!each.reasonSettles || m_reason->text().trimmed().isEmpty())
            return each.text;
    }
    if (m_typed->text().trimmed() != m_absorbedId.key.trimmed())
        return tr("Waits for %1 to be typed.").arg(absorbedWord());
    return {};
}

void MergePage::showSentence()
{
    if (m_survivorId.isEmpty()) {
        m_goes->setTone(Tone::Text);
        m_goes->setText(tr("Merge %1 with another account.").arg(absorbedWord()));
        m_stays->setText({});
        m_undo->setText({});
    } else if (m_end && m_end->kind == MergeRun::End::Kind::Merged) {
        m_goes->setTone(Tone::Text);
        m_goes->setText(tr("%1 was deleted.").arg(absorbedWord()));
        m_stays->setText(tr("%1 stayed.").arg(survivorWord()));
        m_undo->setText({});
    } else {
        m_goes->setTone(Tone::Bad);
        m_goes->setText(tr("%1 will be deleted.").arg(absorbedWord()));
        m_stays->setText(tr("%1 stays.").arg(survivorWord()));
        m_undo->setText(tr("%1 cannot undo this.").arg(serviceName()));
    }
    for (PlainLabel *label : {m_stays, m_undo})
        label->setVisible(!label->fullText().isEmpty());
    const bool merged = m_end && m_end->kind == MergeRun::End::Kind::Merged;
    m_absorbedCard->setHappened(merged);
    m_survivorCard->setHappened(merged);
    m_swapAct->setEnabled(m_stage == Stage::Comparing);
    setDisabledReason(
        m_swap, m_stage == Stage::Comparing ? QString() : tr("Both accounts must be read first."));
    const QString sentence = m_goes->fullText() + u' ' + m_stays->fullText();
    setAccessibleName(sentence);
}

void MergePage::showCards()
{
    const KindSpec *spec = kind();
    const auto put = [&](MergeCard *card, const RecordId &id, const std::optional<Result<Found>> &found) {
        if (id.isEmpty())
            card->setUnread(id, tr("not chosen yet"));
        else if (!found || !*found)
            card->setUnread(id, tr("not read"));
        else if (!(**found).record)
            card->setUnread(id,
                (**found).why == Found::Why::NoSuchOrHidden ? tr("no such account, or not visible to you")
                                                            : tr("no such account"));
        else
            card->setRecord(*(**found).record, spec ? spec->schema : Schema(), m_context.now());
    };
    put(m_absorbedCard, m_absorbedId, m_absorbedFound);
    put(m_survivorCard, m_survivorId, m_survivorFound);
}

void MergePage::showComparison()
{
    const MergeComparison &comparison = m_model->comparison();
    if (comparison.isEmpty())
        return;
    const KindSpec *spec = kind();
    const ActionSpec *action = spec ? spec->action(u"merge"_s) : nullptr;
    QStringList effects;
    for (const QString &effect : action ? action->effects : QStringList())
        effects << QCoreApplication::translate("dialect", effect.toUtf8().constData());
    m_side->show(comparison, effects, action && action->danger == ActionSpec::Danger::Destructive,
        m_end && m_end->kind == MergeRun::End::Kind::Merged);
    if (!m_end)
        m_plan->show(m_run ? m_run->steps() : comparison.plan());
    m_hint->setText(tr("1 / 2 choose    0 types another value    Space opens equal fields    Arrows move"));
    showFoot();
}

void MergePage::showTrail()
{
    switch (m_stage) {
    case Stage::Choosing:
        m_trail->setCurrent(MergeTrail::Choose);
        break;
    case Stage::Reading:
        m_trail->setCurrent(m_survivorId.isEmpty() ? MergeTrail::Choose : MergeTrail::Direction);
        break;
    case Stage::Comparing:
        m_trail->setCurrent(
            m_typed->hasFocus() || m_delete->hasFocus() ? MergeTrail::Plan : MergeTrail::Fields);
        break;
    case Stage::Running:
        m_trail->setCurrent(MergeTrail::Run);
        break;
    case Stage::Ended:
        m_trail->setCurrent(MergeTrail::Run, m_end && m_end->kind == MergeRun::End::Kind::Merged);
        break;
    }
}

void MergePage::showFoot()
{
    const bool asks = m_stage == Stage::Comparing;
    m_askBox->setVisible(asks);
    m_delete->setVisible(asks);
    m_cancel->setText(m_stage == Stage::Ended ? tr("Close") : tr("Cancel"));
    setDisabledReason(m_cancel,
        m_stage == Stage::Running ? tr("It runs; what has been sent cannot be called back.") : QString());
    if (!m_end && !m_run)
        m_sent->setText(tr("Nothing has been sent."));
    if (!asks) {
        m_whyNot->setText(m_stage == Stage::Running ? tr("Running; the window stays usable.") : QString());
        return;
    }
    m_typeLabel->setText(tr("Type %1 to allow").arg(absorbedWord()));
    m_typed->setAccessibleName(tr("Type %1 to allow its deletion").arg(absorbedWord()));
    m_typed->setEnabled(!isLocked());
    const bool matches = m_typed->text().trimmed() == m_absorbedId.key.trimmed();
    m_tick->setSign(matches ? Sign::Verified : Sign::None);
    const QString name = tr("Delete %1, keep %2").arg(absorbedWord(), survivorWord());
    m_delete->setText(QString(name).replace(u'&', u"&&"_s));
    m_delete->setAccessibleName(name);
    const QString reason = whyNot();
    setDisabledReason(m_delete, reason);
    m_whyNot->setText(reason);
    layFoot();
}

void MergePage::resizeEvent(QResizeEvent *event)
{
    TabPage::resizeEvent(event);
    layFoot();
}

void MergePage::layFoot()
{
    int asked = 0;
    for (int i = 0; i < m_askRow->count(); ++i) {
        QLayoutItem *pair = m_askRow->itemAt(i);
        pair->widget()->updateGeometry(); // a label that was just given its text is not told of yet
        asked += pair->sizeHint().width() + m_askRow->spacing();
    }
    // A long reason beside the button takes several lines, but not of less than about thirty letters.
    const int reason = qMin(
        m_whyNot->fontMetrics().horizontalAdvance(m_whyNot->text()), 30 * fontMetrics().averageCharWidth());
    const int needed = asked + reason + m_cancel->sizeHint().width() + m_delete->sizeHint().width()
        + 2 * m_footRow->spacing();
    const int room = width() - 2 * Metrics::current().gap5;
    const bool narrow = m_askBox->isVisibleTo(m_foot) && needed > room;
    m_footRow->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_askRow->setDirection(asked > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MergePage::connectionChanged()
{
    if (m_stage != Stage::Comparing) {
        showFoot();
        return;
    }
    if (isLocked()) {
        say(BannerKind::Warn, tr("%1 is read-only.").arg(serviceName()),
            tr("You can compare and choose; unlock the connection with %1 to merge.")
                .arg(keys::text(this, u"lockAction"_s)));
    } else if (!m_end) {
        m_bannerBox->hide();
    }
    showFoot();
}

bool MergePage::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        QMetaObject::invokeMethod(this, &MergePage::showTrail, Qt::QueuedConnection);
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            // Enter in the field leads to the button; only there does it delete.
            if (object == m_typed && m_delete->isEnabled())
                m_delete->setFocus(Qt::TabFocusReason);
            else if (object == m_delete && !key->isAutoRepeat())
                start();
            return true;
        }
    }
    return TabPage::eventFilter(object, event);
}

void MergePage::start()
{
    if (m_stage != Stage::Comparing || m_run || !whyNot().isEmpty())
        return;
    m_bannerBox->hide();
    m_end.reset();
    m_run = new MergeRun(m_context, m_model->comparison(), m_reason->text().trimmed(), this);
    connect(m_run, &MergeRun::stepsChanged, this, [this] {
        m_plan->show(m_run->steps());
        m_sent->setText(m_run->hasSent() ? tr("Sending…") : tr("Reading both accounts again…"));
    });
    connect(m_run, &MergeRun::finished, this, &MergePage::ended);
    setStage(Stage::Running);
    emit statusMessage(tr("Merging %1 into %2…").arg(absorbedWord(), survivorWord()));
    m_run->start();
}

void MergePage::ended(const MergeRun::End &end)
{
    using Kind = MergeRun::End::Kind;
    emit statusMessage({});
    m_run->deleteLater();
    m_end = end;
    if (end.kind == Kind::Changed || end.kind == Kind::Unread) {
        // Nothing was sent: the page goes back to comparing, with what is there now.
        m_run = nullptr;
        m_end.reset();
        m_typed->clear();
        if (end.kind == Kind::Changed) {
            m_before = m_model->comparison();
            m_absorbedFound = Found{.record = end.absorbed};
            m_survivorFound = Found{.record = end.survivor};
            showCards();
            compare();
            say(BannerKind::Warn, tr("An account changed while you were looking."),
                tr("Nothing was sent. The comparison shows what is there now; look again, then type the name "
                   "again."));
        } else if (end.error) {
            setStage(Stage::Comparing);
            const ErrorText words = describe(*end.error, connection() ? connection()->name : QString());
            say(BannerKind::Bad, words.whatHappened, tr("Nothing was sent.") + u' ' + words.whatToDo);
            m_plan->show(m_model->comparison().plan());
        } else {
            m_absorbedFound = Found{.record = end.absorbed, .why = Found::Why::NoSuchRecord};
            m_survivorFound = Found{.record = end.survivor, .why = Found::Why::NoSuchRecord};
            setStage(Stage::Reading);
            bothRead();
        }
        return;
    }
    m_plan->show(m_run->steps());
    m_run = nullptr;
    setStage(Stage::Ended);
    showEnd();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

} // namespace rollcall
