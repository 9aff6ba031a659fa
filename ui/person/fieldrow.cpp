#include "ui/person/fieldrow.h"

#include "models/editing/origin.h"
#include "models/editing/stagedrecord.h"
#include "models/table/displaytext.h"
#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/secretfield.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/person/addressgridview.h"
#include "ui/person/fieldeditor.h"
#include "ui/person/words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int barWidth = 3;

// The columns of all rows end up equally wide because no column asks for more than the row gives it.
QBoxLayout *makeColumns(QWidget *label, QWidget *place, QWidget *slot, QWidget *note)
{
    const Metrics metrics = Metrics::current();
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight);
    columns->setSpacing(metrics.gap3);
    label->setFixedWidth(metrics.label);
    place->setMinimumWidth(metrics.label);
    place->setMaximumWidth(metrics.editor);
    QSizePolicy placePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    placePolicy.setHorizontalStretch(3);
    place->setSizePolicy(placePolicy);
    slot->setFixedWidth(metrics.rowHeight);
    QSizePolicy notePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    notePolicy.setHorizontalStretch(2);
    notePolicy.setHeightForWidth(true);
    note->setSizePolicy(notePolicy);
    auto *value = new QHBoxLayout;
    value->setSpacing(metrics.gap2);
    value->addWidget(place, 1, Qt::AlignTop);
    value->addWidget(slot, 0, Qt::AlignTop);
    columns->addWidget(label, 0, Qt::AlignTop);
    columns->addLayout(value, 3);
    columns->addWidget(note, 2, Qt::AlignTop);
    return columns;
}

// In a narrow place with large letters the parts of a row stand one below the other.
bool adaptColumns(QBoxLayout *columns, QWidget *label, int width)
{
    const Metrics metrics = Metrics::current();
    // The note has two fifths of what the label leaves, and a word of it must not be wider than that.
    const bool isNarrow = 5 * width < 19 * metrics.label;
    columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    columns->setSpacing(isNarrow ? 0 : metrics.gap3);
    label->setMinimumWidth(isNarrow ? 0 : metrics.label);
    label->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : metrics.label);
    return isNarrow;
}

void makeRow(QWidget *row, QBoxLayout *columns)
{
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(Metrics::current().gap3, 0, Metrics::current().gap3, 0);
    lines->setSpacing(0);
    lines->addLayout(columns);
}

QHBoxLayout *makeLine(QWidget *line)
{
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Metrics::current().gap2);
    return layout;
}

} // namespace

FieldRow::FieldRow(const FieldSpec &field, StagedRecord &record, const QString &serviceName, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_record(record)
    , m_serviceName(serviceName)
    , m_label(new PlainLabel(fieldLabel(field), TextRole::Body, Tone::Muted))
    , m_place(new QWidget)
    , m_slot(new QWidget)
    , m_lock(new SignLabel(Sign::Locked))
    , m_reason(new PlainLabel(QString(), TextRole::Note, Tone::Muted))
{
    setObjectName(u"row"_s + QString(field.pointer).replace(u'/', u'_'));
    m_label->setWordWrap(true);

    auto *place = makeLine(m_place);
    if (m_record.isEditable(field)) {
        m_editor = new FieldEditor(field);
        place->addWidget(m_editor);
        m_label->setBuddy(m_editor->control());
        connect(m_editor, &FieldEditor::textEdited, this,
            [this](const QString &text) { m_record.stageText(m_field.pointer, text); });
        connect(m_editor, &FieldEditor::choiceMade, this,
            [this](const JsonValue &value) { m_record.stage(m_field.pointer, value); });
        connect(m_editor, &FieldEditor::unfocused, this, [this] { m_record.endTyping(); });
        connect(m_editor, &FieldEditor::focused, this, &FieldRow::focused);
        connect(m_editor, &FieldEditor::undoRequested, this, &FieldRow::undoRequested);
        connect(m_editor, &FieldEditor::redoRequested, this, &FieldRow::redoRequested);
    } else {
        m_absenceSign = new SignLabel;
        m_value = new PlainLabel(QString(), field.monospace ? TextRole::Fixed : TextRole::Body);
        m_value->setObjectName(u"value"_s + QString(field.pointer).replace(u'/', u'_'));
        m_value->setSelectable(true);
        m_value->setWordWrap(true);
        place->addWidget(m_absenceSign);
        place->addWidget(m_value, 1);
        if (field.secret) {
            m_secret = new SecretField(fieldLabel(field));
            place->addWidget(m_secret, 1);
        }
    }

    makeLine(m_slot)->addWidget(m_lock, 0, Qt::AlignCenter);
    auto *note = new QWidget;
    m_notes = new QVBoxLayout(note);
    m_notes->setContentsMargins(0, 0, 0, 0);
    m_notes->setSpacing(0);
    m_reason->setWordWrap(true);
    m_reason->setObjectName(u"reason"_s + QString(field.pointer).replace(u'/', u'_'));
    m_notes->addWidget(m_reason);
    m_notes->addStretch(1);
    m_columns = makeColumns(m_label, m_place, m_slot, note);
    makeRow(this, m_columns);
    if (m_editor && field.type == FieldSpec::Type::Addresses) {
        m_grid
            = new AddressGridView(u"grid"_s + QString(field.pointer).replace(u'/', u'_'), fieldLabel(field));
        connect(m_grid, &AddressGridView::edited, this,
            [this](const JsonValue &value) { m_record.stage(m_field.pointer, value); });
        placeBelow(m_grid);
    }
    measure();
    FieldRow::update();
}

// Most rows are never changed: what only a change needs is made with it. A page that is made of fewer parts
// is there sooner, and a screen reader hears of each part.
void FieldRow::needMarks()
{
    if (m_undo)
        return;
    m_undo = makeIconButton(
        u"undo"_s + QString(m_field.pointer).replace(u'/', u'_'), tr("Undo this change"), u"edit-undo"_s);
    m_undo->setAccessibleName(tr("Undo the change of %1").arg(fieldLabel(m_field)));
    qobject_cast<QHBoxLayout *>(m_slot->layout())->insertWidget(0, m_undo, 0, Qt::AlignCenter);
    connect(m_undo, &QToolButton::clicked, this, [this] {
        m_record.unstage(m_field.pointer);
        focusEditor();
    });
    m_wasLine = new QWidget;
    m_was = new PlainLabel(tr("was", "followed by the old value"), TextRole::Note, Tone::Muted);
    m_old = new PlainLabel(QString(), TextRole::Note, Tone::Text);
    m_old->setElided(true);
    m_old->setObjectName(u"old"_s + QString(m_field.pointer).replace(u'/', u'_'));
    auto *was = makeLine(m_wasLine);
    was->addWidget(new SignLabel(Sign::Staged));
    was->addWidget(m_was);
    was->addWidget(m_old, 1);
    m_notes->insertWidget(0, m_wasLine);
    measure();
}

void FieldRow::needProblem()
{
    if (m_problem)
        return;
    m_problemLine = new QWidget;
    m_problem = new PlainLabel(QString(), TextRole::Note, Tone::Bad);
    m_problem->setObjectName(u"problem"_s + QString(m_field.pointer).replace(u'/', u'_'));
    m_problem->setWordWrap(true);
    auto *problem = makeLine(m_problemLine);
    problem->addWidget(new SignLabel(Sign::Failed), 0, Qt::AlignTop);
    problem->addWidget(m_problem, 1);
    m_notes->insertWidget(0, m_problemLine);
    measure();
}

void FieldRow::measure()
{
    const Metrics metrics = Metrics::current();
    setMinimumHeight(metrics.formRow);
    for (PlainLabel *label : {m_label, m_problem, m_reason, m_old, m_was}) {
        if (label)
            label->setMinimumHeight(metrics.rowHeight);
    }
    if (m_value)
        m_value->setMinimumHeight(metrics.rowHeight);
    m_slot->setFixedHeight(metrics.rowHeight);
    adapt();
    m_place->setMaximumWidth(metrics.editor);
    m_slot->setFixedWidth(metrics.rowHeight);
}

void FieldRow::setLocked(const QString &reason)
{
    m_lockReason = reason;
    update();
}

void FieldRow::update()
{
    if (m_editor) {
        m_editor->setValue(m_record.value(m_field.pointer));
        m_editor->setReadOnly(!m_lockReason.isEmpty(), m_lockReason);
        if (m_grid) {
            m_grid->setAddresses(m_record.value(m_field.pointer));
            m_grid->setReadOnly(!m_lockReason.isEmpty());
        }
    } else {
        showValue();
    }
    showNote();
    QWidget::update();
}

void FieldRow::showValue()
{
    const Absence absence = m_record.schema().absenceOf(m_record.base(), m_field.pointer);
    switch (absence) {
    case Absence::Present:
        m_value->setText(displayText(m_field, m_record.value(m_field.pointer)));
        m_value->setTone(Tone::Text);
        m_absenceSign->setSign(Sign::None);
        break;
    case Absence::Hidden:
        m_value->setText(tr("Hidden from you"));
        m_value->setTone(Tone::Muted);
        m_absenceSign->setSign(Sign::Hidden);
        break;
    case Absence::NotOffered:
        m_value->setText(tr("Not offered by %1").arg(m_serviceName));
        m_value->setTone(Tone::Muted);
        m_absenceSign->setSign(Sign::NotOffered);
        break;
    case Absence::NotLoaded:
        m_value->setText(tr("Not loaded yet"));
        m_value->setTone(Tone::Muted);
        m_absenceSign->setSign(Sign::None);
        break;
    case Absence::Empty:
        m_value->setText(tr("Empty"));
        m_value->setTone(Tone::Faint);
        m_absenceSign->setSign(Sign::None);
        break;
    }
    m_absenceSign->setVisible(m_absenceSign->sign() != Sign::None);
    if (m_secret) {
        m_secret->setVisible(absence == Absence::Present);
        m_value->setVisible(absence != Absence::Present);
        m_secret->setSecret(m_record.value(m_field.pointer).text());
    }
    const QString spoken
        = tr("%1: %2", "a field and its value").arg(fieldLabel(m_field), m_value->fullText());
    if (spoken != m_value->accessibleName())
        m_value->setAccessibleName(spoken);
}

QString FieldRow::spokenNote(const QString &problem, bool staged) const
{
    QStringList parts;
    if (!problem.isEmpty())
        parts << problem;
    if (staged)
        parts << tr("changed, was %1").arg(spokenValue(m_field, m_record.baseValue(m_field.pointer)));
    if (!m_lockReason.isEmpty())
        parts << tr("read-only: %1").arg(m_lockReason);
    return parts.join(u". "_s);
}

void FieldRow::showNote()
{
    const bool staged = m_record.isStaged(m_field.pointer);
    const QString problem = m_record.problem(m_field.pointer);
    m_label->setWeight(staged ? QFont::DemiBold : QFont::Normal);
    m_label->setTone(staged ? Tone::Text : Tone::Muted);
    const bool locked = !m_editor || !m_lockReason.isEmpty();
    const QString readOnlyReason = schemaText(m_field.readOnlyReason);
    if (staged) {
        needMarks();
        m_old->setText(spokenValue(m_field, m_record.baseValue(m_field.pointer)));
    }
    if (!problem.isEmpty())
        needProblem();
    if (m_undo) {
        m_undo->setVisible(staged && !locked);
        m_wasLine->setVisible(staged && !m_record.isCreating());
    }
    if (m_problem) {
        m_problemLine->setVisible(!problem.isEmpty());
        m_problem->setText(problem);
    }
    m_lock->setVisible(locked && (m_editor || !readOnlyReason.isEmpty()));
    m_lock->setToolTip(plainTip(m_editor ? m_lockReason : readOnlyReason));
    const QString help = m_record.isCreating() ? schemaText(m_field.help) : QString();
    m_reason->setText(m_editor ? help : readOnlyNote());
    m_reason->setVisible(
        !m_reason->fullText().isEmpty() && problem.isEmpty() && !(staged && !m_record.isCreating()));
    // The note got taller or shorter; rows that wrap keep their old height unless they are told.
    layout()->invalidate();
    updateGeometry();
    if (m_editor) {
        m_editor->setMarks(staged, !problem.isEmpty());
        m_editor->setSpokenNote(spokenNote(problem, staged));
    } else {
        m_value->setAccessibleDescription(tr("read-only: %1").arg(readOnlyNote()));
    }
}

// Where the service tells who published a value, that says more than that it cannot be changed here.
QString FieldRow::readOnlyNote() const
{
    const QStringList origin = originOf(m_field, m_record.base());
    return origin.isEmpty() ? schemaText(m_field.readOnlyReason) : origin.join(u" · "_s);
}

void FieldRow::placeBelow(QWidget *widget)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    m_inset = new QSpacerItem(Metrics::current().label + Metrics::current().gap3, 0);
    line->addSpacerItem(m_inset);
    line->addWidget(widget, 4);
    line->addStretch(1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void FieldRow::focusEditor()
{
    if (m_editor)
        m_editor->control()->setFocus(Qt::OtherFocusReason);
    else
        m_value->setFocus(Qt::OtherFocusReason);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    if (!m_record.isStaged(m_field.pointer))
        return;
    QPainter painter(this);
    const int height = Metrics::current().rowHeight;
    const int x = layoutDirection() == Qt::RightToLeft ? width() - barWidth : 0;
    painter.fillRect(x, 0, barWidth, height, Tokens::of(palette()).accent);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void FieldRow::adapt()
{
    const Metrics metrics = Metrics::current();
    const bool isNarrow = adaptColumns(m_columns, m_label, width());
    if (m_inset)
        m_inset->changeSize(isNarrow ? 0 : metrics.label + metrics.gap3, 0);
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        measure();
}

NotOfferedRow::NotOfferedRow(
    const QString &label, const QString &serviceName, const QString &reason, QWidget *parent)
    : QWidget(parent)
{
    const Metrics metrics = Metrics::current();
    m_name = new PlainLabel(label, TextRole::Body, Tone::Muted);
    auto *place = new QWidget;
    auto *placeLine = makeLine(place);
    placeLine->addWidget(new SignLabel(Sign::NotOffered));
    auto *words = new PlainLabel(tr("Not offered by %1").arg(serviceName), TextRole::Body, Tone::Muted);
    words->setSelectable(true);
    words->setWordWrap(true);
    placeLine->addWidget(words, 1);
    auto *note = new PlainLabel(reason, TextRole::Note, Tone::Muted);
    note->setWordWrap(true);
    for (PlainLabel *text : {m_name, words, note})
        text->setMinimumHeight(metrics.rowHeight);
    m_columns = makeColumns(m_name, place, new QWidget, note);
    makeRow(this, m_columns);
    setMinimumHeight(metrics.formRow);
}

void NotOfferedRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adaptColumns(m_columns, m_name, width());
}

} // namespace rollcall
