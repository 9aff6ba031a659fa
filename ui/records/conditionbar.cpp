#include "ui/records/conditionbar.h"

#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using Relation = Condition::Relation;
constexpr int longestValue = 256;

// The ground of a chip; what is in it are a button, a word and a button.
class Chip : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(tokens.control);
        painter.setBrush(tokens.header);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
};

QString relationText(Relation relation)
{
    switch (relation) {
    case Relation::Is:
        return ConditionBar::tr("is");
    case Relation::Contains:
        return ConditionBar::tr("contains");
    case Relation::StartsWith:
        return ConditionBar::tr("starts with");
    case Relation::HasNone:
        return ConditionBar::tr("has no value");
    case Relation::HasSome:
        return ConditionBar::tr("has a value");
    }
    return {};
}

} // namespace

ConditionBar::ConditionBar(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"conditionBar"_s);
    setAccessibleName(tr("Conditions"));
    m_flow->setContentsMargins(metrics.gap3, metrics.gap1, metrics.gap3, metrics.gap1);
    m_flow->setSpacing(metrics.gap2);
    m_add = makeButton(u"conditionAdd"_s, tr("Add condition"), u"list-add"_s, ButtonKind::Normal, {}, this);
    makeEditor();
    m_flow->addWidget(m_editor);
    m_flow->addWidget(m_add);
    m_editor->hide();
    connect(m_add, &QPushButton::clicked, this, &ConditionBar::startAdding);
}

void ConditionBar::makeEditor()
{
    const Metrics metrics = Metrics::current();
    m_editor = new QWidget(this);
    m_editor->setObjectName(u"conditionEditor"_s);
    auto *row = new QHBoxLayout(m_editor);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap2);
    m_field = new QComboBox(m_editor);
    m_field->setObjectName(u"conditionField"_s);
    m_field->setAccessibleName(tr("Field of the condition"));
    m_field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_field->setMaximumWidth(2 * metrics.scopeWidth);
    m_relation = new QComboBox(m_editor);
    m_relation->setObjectName(u"conditionRelation"_s);
    m_relation->setAccessibleName(tr("How it is compared"));
    m_relation->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const Relation relation :
        {Relation::Contains, Relation::Is, Relation::StartsWith, Relation::HasSome, Relation::HasNone})
        m_relation->addItem(relationText(relation), int(relation));
    m_value = new QLineEdit(m_editor);
    m_value->setObjectName(u"conditionValue"_s);
    m_value->setAccessibleName(tr("What it is compared with"));
    m_value->setMaxLength(longestValue);
    m_value->setMinimumWidth(metrics.scopeWidth);
    m_accept = makeButton(u"conditionAccept"_s, tr("Apply"), {}, ButtonKind::Primary, tr("Enter"), m_editor);
    auto *cancel = makeIconButton(u"conditionCancel"_s, tr("Leave as it was"), u"dialog-close"_s, m_editor);
    m_where = new PlainLabel(QString(), TextRole::Note, Tone::Muted, m_editor);
    m_where->setObjectName(u"conditionWhere"_s);
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_relation),
             static_cast<QWidget *>(m_value), static_cast<QWidget *>(m_accept),
             static_cast<QWidget *>(cancel), static_cast<QWidget *>(m_where)})
        row->addWidget(part);
    connect(m_field, &QComboBox::currentIndexChanged, this, &ConditionBar::showEditor);
    connect(m_relation, &QComboBox::currentIndexChanged, this, &ConditionBar::showEditor);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionBar::showEditor);
    connect(m_value, &QLineEdit::returnPressed, this, &ConditionBar::accept);
    connect(m_accept, &QPushButton::clicked, this, &ConditionBar::accept);
    connect(cancel, &QToolButton::clicked, this, &ConditionBar::stopEditing);
}

void ConditionBar::setKind(const KindSpec *kind, const QString &serviceName)
{
    m_kind = kind;
    m_service = visibleText(serviceName, 40);
    m_moreMembers.clear();
    m_conditions.clear();
    m_editor->hide();
    fillFields();
    rebuild();
}

void ConditionBar::setMoreMembers(const QStringList &pointers)
{
    m_moreMembers = pointers;
    fillFields();
}

void ConditionBar::setAsksService(bool asks)
{
    if (asks == m_asksService)
        return;
    m_asksService = asks;
    rebuild();
    showEditor();
}

void ConditionBar::fillFields()
{
    const QString before = m_field->currentData().toString();
    const QSignalBlocker quiet(m_field);
    m_field->clear();
    QStringList known;
    if (m_kind) {
        for (const FieldSpec &field : m_kind->schema.fields()) {
            if (field.secret || field.type == FieldSpec::Type::Picture)
                continue;
            m_field->addItem(labelOf(field.pointer), field.pointer);
            known << field.pointer;
        }
    }
    for (const QString &pointer : std::as_const(m_moreMembers)) {
        if (!known.contains(pointer))
            m_field->addItem(labelOf(pointer), pointer);
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(before)));
}

QString ConditionBar::labelOf(const QString &pointer) const
{
    const FieldSpec *field = m_kind ? m_kind->schema.field(pointer) : nullptr;
    return field ? QCoreApplication::translate("schema", field->label.toUtf8().constData())
                 : visibleText(pointer.section(u'/', -1), 40);
}

QString ConditionBar::sentence(const Condition &condition) const
{
    const QString field = labelOf(condition.pointer);
    if (!condition.hasValue())
        return tr("%1 %2", "field and relation of a condition").arg(field, relationText(condition.relation));
    return tr("%1 %2 “%3”", "field, relation and value of a condition")
        .arg(field, relationText(condition.relation), isolate(visibleText(condition.value, 40)));
}

bool ConditionBar::isAsked(const Condition &condition) const
{
    // One for each member and relation; services take no two of the same kind.
    const auto first
        = std::find_if(m_conditions.begin(), m_conditions.end(), [&condition](const Condition &each) {
              return each.pointer == condition.pointer && each.relation == condition.relation;
          });
    const bool isFirst
        = first == m_conditions.end() || *first == condition || first - m_conditions.begin() == m_editing;
    return m_asksService && m_kind && isFirst && m_kind->canAsk(condition);
}

void ConditionBar::setConditions(const QList<Condition> &conditions)
{
    m_conditions = conditions;
    m_editor->hide();
    rebuild();
}

void ConditionBar::rebuild()
{
    for (QWidget *chip : std::as_const(m_chips)) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater(); // perhaps it is one of its own buttons that was pressed
    }
    m_chips.clear();
    for (int i = 0; i < m_conditions.size(); ++i) {
        m_chips.append(makeChip(i));
        m_flow->insertWidget(i, m_chips.constLast());
    }
    m_add->setVisible(m_editor->isHidden());
    setVisible(!m_conditions.isEmpty() || !m_editor->isHidden());
    updateGeometry();
}

QWidget *ConditionBar::makeChip(int index)
{
    const Metrics metrics = Metrics::current();
    const Condition &condition = m_conditions.at(index);
    const QString said = sentence(condition);
    const QString where
        = isAsked(condition) ? tr("asked of %1").arg(isolate(m_service)) : tr("filtered here");
    auto *chip = new Chip(this);
    chip->setObjectName(u"conditionChip%1"_s.arg(index));
    auto *row = new QHBoxLayout(chip);
    row->setContentsMargins(metrics.gap2, 0, metrics.gap1, 0);
    row->setSpacing(metrics.gap2);
    auto *change = makeLink(u"conditionChange%1"_s.arg(index), said, chip);
    change->setAccessibleName(tr("%1, %2", "condition, and where it is looked at").arg(said, where));
    change->setToolTip(plainToolTip(tr("Change this condition (Delete removes it)")));
    auto *note = new PlainLabel(where, TextRole::Note, Tone::Muted, chip);
    auto *take = makeIconButton(
        u"conditionRemove%1"_s.arg(index), tr("Remove %1").arg(said), u"dialog-close"_s, chip);
    row->addWidget(change);
    row->addWidget(note);
    row->addWidget(take);
    connect(change, &QPushButton::clicked, this, [this, index] { edit(index); });
    connect(take, &QToolButton::clicked, this, [this, index] { remove(index); });
    chip->show();
    return chip;
}

void ConditionBar::startAdding()
{
    edit(-1);
}

void ConditionBar::edit(int index)
{
    if (!m_kind || m_field->count() == 0)
        return;
    m_editing = index;
    if (index >= 0) {
        const Condition &condition = m_conditions.at(index);
        if (m_field->findData(condition.pointer) < 0)
            m_field->addItem(labelOf(condition.pointer), condition.pointer);
        m_field->setCurrentIndex(m_field->findData(condition.pointer));
        m_relation->setCurrentIndex(m_relation->findData(int(condition.relation)));
        m_value->setText(condition.value);
    } else {
        m_value->clear();
    }
    m_editor->show();
    rebuild();
    showEditor();
    (index < 0 || !m_value->isEnabled() ? static_cast<QWidget *>(m_field) : m_value)
        ->setFocus(Qt::OtherFocusReason);
}

Condition ConditionBar::edited() const
{
    Condition condition{.pointer = m_field->currentData().toString(),
        .relation = Relation(m_relation->currentData().toInt()),
        .value = m_value->text()};
    if (!condition.hasValue())
        condition.value.clear();
    return condition;
}

void ConditionBar::showEditor()
{
    const Condition condition = edited();
    m_value->setEnabled(condition.hasValue());
    const bool isWhole = !condition.hasValue() || !condition.value.isEmpty();
    setDisabledReason(m_accept, isWhole ? QString() : tr("Type what it is compared with."));
    m_where->setText(isAsked(condition) ? tr("%1 will be asked").arg(isolate(m_service))
                                        : tr("looked at among the loaded rows"));
}

void ConditionBar::accept()
{
    const Condition condition = edited();
    if (condition.hasValue() && condition.value.isEmpty()) {
        m_value->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_editing >= 0 && m_editing < m_conditions.size())
        m_conditions[m_editing] = condition;
    else if (!m_conditions.contains(condition))
        m_conditions.append(condition);
    stopEditing();
    emit changed();
}

void ConditionBar::stopEditing()
{
    m_editing = -1;
    m_editor->hide();
    rebuild();
    emit closed();
}

void ConditionBar::remove(int index)
{
    if (index < 0 || index >= m_conditions.size())
        return;
    m_conditions.removeAt(index);
    m_editor->hide();
    rebuild();
    if (m_conditions.isEmpty())
        emit closed();
    else
        m_chips.at(qMin(index, int(m_chips.size()) - 1))
            ->findChild<QPushButton *>()
            ->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void ConditionBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_editor->isVisible()) {
        stopEditing();
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        const auto focused = std::find_if(m_chips.begin(), m_chips.end(),
            [](const QWidget *chip) { return chip->isAncestorOf(chip->window()->focusWidget()); });
        if (focused != m_chips.end()) {
            remove(int(focused - m_chips.begin()));
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

} // namespace rollcall
