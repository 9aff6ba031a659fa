#include "ui/person/actiondialog.h"

#include "models/editing/kindfacts.h"
#include "models/editing/stagedrecord.h"
#include "services/json/json.h"
#include "ui/common/buttons.h"
#include "ui/common/environment.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/person/fieldrow.h"
#include "ui/person/words.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// The act's questions, with the addresses that the record holds as choices.
Schema questionsFor(const ActionSpec &action, const JsonValue &document)
{
    Schema schema = action.input;
    for (FieldSpec field : action.input.fields()) {
        if (field.choicesFrom.isEmpty())
            continue;
        for (const QString &pointer : std::as_const(field.choicesFrom)) {
            for (const JsonMember &address : json::valueAt(document, pointer).object())
                field.choices << address.name;
        }
        // What there is only one of needs no choosing.
        if (field.choices.size() == 1)
            field.preset = JsonValue(field.choices.constFirst());
        schema = schema.with(field);
    }
    return schema;
}

} // namespace

ActionDialog::ActionDialog(const Connection &connection, const ActionSpec &action, const QString &name,
    const QString &identifier, const JsonValue &document, const Pending<QList<Consequence>> &consequences,
    QWidget *parent)
    : QDialog(parent)
    , m_effects(new QVBoxLayout)
    , m_answers(std::make_unique<StagedRecord>(questionsFor(action, document)))
{
    const QString label = dialectText(action.label);
    const bool isDestructive = action.danger == ActionSpec::Danger::Destructive;
    setObjectName(u"actionDialog"_s);
    setWindowTitle(label);
    setModal(true);
    const Metrics m = Metrics::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *band = new EnvironmentBand(this);
    band->setConnection(connection, false, false);
    column->addWidget(band);

    auto *body = new QVBoxLayout;
    body->setContentsMargins(m.gap5, m.gap4, m.gap5, m.gap4);
    body->setSpacing(m.gap3);
    column->addLayout(body);
    const auto words = [&](const QString &id, const QString &text, TextRole role, Tone tone = Tone::Text) {
        auto *widget = new PlainLabel(text, role, tone, this);
        widget->setObjectName(id);
        widget->setWordWrap(true);
        return widget;
    };
    body->addWidget(words(u"actionHeadline"_s, tr("%1: %2", "an act and whom it is about").arg(label, name),
        TextRole::CardTitle));
    body->addWidget(words(u"actionIdentifier"_s, identifier, TextRole::Fixed, Tone::Muted));
    m_effects->setSpacing(m.gap3);
    body->addLayout(m_effects);
    for (const QString &effect : action.effects)
        addEffect(dialectText(effect), isDestructive);
    m_reading = words(u"actionReading"_s, tr("Reading what else follows…"), TextRole::Note, Tone::Muted);
    m_effects->addWidget(m_reading);

    m_answers->setCreating(true);
    m_answers->reset(presetsOf(m_answers->schema()));
    auto *form = new QVBoxLayout;
    form->setSpacing(m.s);
    for (const FieldSpec &field : m_answers->schema().fields()) {
        auto *row = new FieldRow(field, *m_answers, connection.name, this);
        form->addWidget(row);
        m_rows << row;
        connect(m_answers.get(), &StagedRecord::fieldChanged, row, [row](const QString &pointer) {
            if (row->field().pointer == pointer)
                row->update();
        });
        row->update();
    }
    body->addLayout(form);
    body->addStretch(1); // what a first estimate of wrapped lines left over

    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.gap2);
    foot->addStretch(1);
    auto *cancel = makeButton(u"cancelButton"_s, tr("Cancel"), {}, ButtonKind::Normal, {}, this);
    m_go = makeButton(u"actButton"_s, isDestructive ? tr("Go on…") : label, {},
        isDestructive ? ButtonKind::Danger : ButtonKind::Primary, {}, this);
    m_go->setEnabled(!isDestructive);
    m_go->setDefault(!isDestructive); // Enter does what can be taken back
    foot->addWidget(cancel);
    foot->addWidget(m_go);
    body->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ActionDialog::submit);
    consequences.then(
        this, [this, service = connection.name, isDestructive](const Result<QList<Consequence>> &answer) {
            showConsequences(answer, service, isDestructive);
        });
    setMinimumWidth(2 * m.editor + m.label + m.gap7);
    if (m_rows.isEmpty())
        cancel->setFocus();
    else
        m_rows.constFirst()->focusEditor();
}

ActionDialog::~ActionDialog()
{
    hide(); // whichever field loses the focus by that still has its record
}

JsonValue ActionDialog::answers() const
{
    return m_answers->wanted();
}

void ActionDialog::addEffect(const QString &text, bool isLoss)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::current().gap2);
    row->addWidget(new SignLabel(isLoss ? Sign::Loss : Sign::Information, this), 0, Qt::AlignTop);
    auto *words = new PlainLabel(text, TextRole::Body, Tone::Text, this);
    words->setObjectName(u"actionEffect"_s);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    m_effects->addLayout(row);
}

void ActionDialog::showConsequences(
    const Result<QList<Consequence>> &answer, const QString &service, bool isLoss)
{
    m_reading->hide();
    m_consequences = consequenceTexts(answer, service);
    for (const QString &text : std::as_const(m_consequences))
        addEffect(text, isLoss);
    m_go->setEnabled(true);
}

bool ActionDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A layout that has changed does not make a window higher for lines that wrap.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    return handled;
}

void ActionDialog::submit()
{
    const QStringList invalid = m_answers->invalidPointers();
    if (invalid.isEmpty()) {
        accept();
        return;
    }
    m_answers->insist();
    for (FieldRow *row : std::as_const(m_rows)) {
        if (row->field().pointer == invalid.constFirst())
            row->focusEditor();
    }
}

} // namespace rollcall
