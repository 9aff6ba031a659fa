#include "ui/person/fieldeditor.h"

#include "models/editing/fieldvalue.h"
#include "models/table/displaytext.h"
#include "ui/person/words.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusTipEvent>
#include <QStyle>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// A service may hold a megabyte in a field; an editor that lays it out stops the program.
constexpr qsizetype editableLength = 20'000;

bool readsLeftToRight(FieldSpec::Type type)
{
    using Type = FieldSpec::Type;
    return type == Type::Email || type == Type::Phone || type == Type::Url || type == Type::Orcid
        || type == Type::Integer || type == Type::Number || type == Type::DateTime;
}

QString objectNameOf(const FieldSpec &field)
{
    return u"field"_s + QString(field.pointer).replace(u'/', u'_');
}

} // namespace

FieldEditor::FieldEditor(const FieldSpec &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    using Type = FieldSpec::Type;
    if (field.type == Type::Boolean)
        makeCheck();
    else if (FieldValue::isOfLines(field.type))
        makeText();
    else if (!field.choices.isEmpty())
        makeChoice();
    else
        makeLine();
    QWidget *editor = control();
    layout->addWidget(editor);
    editor->setObjectName(objectNameOf(field));
    editor->setAccessibleName(fieldLabel(field));
    editor->installEventFilter(this);
    if (m_choice && m_choice->lineEdit()) {
        m_choice->lineEdit()->installEventFilter(this);
        m_choice->lineEdit()->setAccessibleName(fieldLabel(field));
    }
    setFocusProxy(editor);
    measure();
}

QWidget *FieldEditor::control() const
{
    if (m_line)
        return m_line;
    if (m_text)
        return m_text;
    if (m_choice)
        return m_choice;
    return m_check;
}

void FieldEditor::makeLine()
{
    m_line = new QLineEdit(this);
    m_line->setMaxLength(int(editableLength));
    // Ears are told of it even where there is a value.
    const auto tellEmpty = [line = m_line](const QString &text) {
        line->setPlaceholderText(text.isEmpty() ? tr("Empty") : QString());
    };
    tellEmpty({});
    connect(m_line, &QLineEdit::textChanged, m_line, tellEmpty);
    if (m_field.secret)
        m_line->setEchoMode(QLineEdit::Password);
    if (readsLeftToRight(m_field.type)) {
        // The order of an address is its own; its place follows the layout.
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        m_line->setAlignment(
            (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
        m_line->setInputMethodHints(
            m_field.type == FieldSpec::Type::Email ? Qt::ImhEmailCharactersOnly : Qt::ImhNone);
    }
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_shown = JsonValue(text);
        emit textEdited(text);
    });
}

void FieldEditor::makeText()
{
    m_text = new QPlainTextEdit(this);
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Empty"));
    m_text->setUndoRedoEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_shown = JsonValue(m_text->toPlainText());
        emit textEdited(m_text->toPlainText());
    });
}

void FieldEditor::makeChoice()
{
    m_choice = new QComboBox(this);
    m_choice->setEditable(m_field.openChoice);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    m_choice->setPlaceholderText(tr("Empty"));
    if (!m_field.required)
        m_choice->addItem(QString());
    for (const QString &choice : m_field.choices)
        m_choice->addItem(schemaText(choice), choice);
    m_choice->setInsertPolicy(QComboBox::NoInsert);
    // A place too narrow for the choice still tells the whole of it.
    connect(m_choice, &QComboBox::currentTextChanged, m_choice,
        [this](const QString &text) { m_choice->setToolTip(plainTip(text)); });
    connect(m_choice, &QComboBox::activated, this, [this](int index) {
        const QString text = m_choice->itemData(index).toString();
        m_shown = JsonValue(text);
        emit choiceMade(text.isEmpty() ? (m_field.nullable ? JsonValue(nullptr) : JsonValue(QString()))
                                       : JsonValue(text));
    });
    if (QLineEdit *line = m_choice->lineEdit()) {
        line->setPlaceholderText(tr("Empty"));
        line->setMaxLength(int(editableLength));
        connect(line, &QLineEdit::textEdited, this, [this](const QString &text) {
            m_shown = JsonValue(text);
            emit textEdited(text);
        });
    }
}

void FieldEditor::makeCheck()
{
    m_check = new QCheckBox(this);
    connect(m_check, &QCheckBox::clicked, this, [this](bool checked) {
        m_check->setText(checked ? tr("Yes") : tr("No"));
        m_check->setTristate(false);
        m_shown = JsonValue(checked);
        emit choiceMade(JsonValue(checked));
    });
}

void FieldEditor::setValue(const JsonValue &value)
{
    const QString text = FieldValue::toText(value).left(editableLength);
    m_shown = value;
    if (m_line && m_line->text() != text)
        m_line->setText(text);
    if (m_text && m_text->toPlainText() != text) {
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    if (m_choice) {
        int index = m_choice->findData(text);
        if (index < 0 && !m_field.openChoice && !text.isEmpty()) {
            // What the record holds is shown even where it is no longer offered.
            m_choice->addItem(cappedLine(text), text);
            index = m_choice->count() - 1;
        }
        if (m_choice->lineEdit()) {
            if (m_choice->lineEdit()->text() != text) {
                m_choice->setCurrentIndex(index);
                m_choice->setEditText(text);
            }
        } else {
            m_choice->setCurrentIndex(
                text.isEmpty() && m_field.required ? -1 : std::max(index, text.isEmpty() ? 0 : -1));
        }
    }
    if (m_check) {
        m_check->setTristate(!value.isBool());
        m_check->setCheckState(!value.isBool() ? Qt::PartiallyChecked
                : value.toBool()               ? Qt::Checked
                                               : Qt::Unchecked);
        m_check->setText(!value.isBool() ? tr("Empty") : value.toBool() ? tr("Yes") : tr("No"));
    }
}

void FieldEditor::setReadOnly(bool readOnly, const QString &reason)
{
    m_readOnly = readOnly;
    if (m_line)
        m_line->setReadOnly(readOnly);
    if (m_text)
        m_text->setReadOnly(readOnly);
    if (m_choice)
        m_choice->setEnabled(!readOnly);
    if (m_check)
        m_check->setEnabled(!readOnly);
    setToolTip(readOnly ? plainTip(reason) : QString());
    const QString tip = readOnly ? reason : QString();
    if (statusTip() == tip)
        return;
    setStatusTip(tip);
    // Under the pointer stands what was true until now, and Qt would leave it there until the pointer goes.
    if (underMouse()) {
        QStatusTipEvent event(tip);
        QCoreApplication::sendEvent(this, &event);
    }
}

void FieldEditor::setMarks(bool staged, bool invalid)
{
    QWidget *editor = control();
    if (editor->property("staged").toBool() == staged && editor->property("invalid").toBool() == invalid)
        return;
    editor->setProperty("staged", staged);
    editor->setProperty("invalid", invalid);
    editor->update();
    if (m_text)
        m_text->viewport()->update();
}

void FieldEditor::setSpokenNote(const QString &note)
{
    if (note != control()->accessibleDescription())
        control()->setAccessibleDescription(note);
}

bool FieldEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        emit focused();
    } else if (event->type() == QEvent::FocusOut) {
        emit unfocused();
    } else if (event->type() == QEvent::Wheel && object == m_choice && !m_choice->hasFocus()) {
        // Scrolling the page must not change a value on the way.
        event->ignore();
        return true;
    } else if (event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        const bool isRedo = key->matches(QKeySequence::Redo);
        if (isUndo || isRedo) {
            event->accept();
            if (event->type() == QEvent::KeyPress && !m_readOnly) {
                if (isUndo)
                    emit undoRequested();
                else
                    emit redoRequested();
            }
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::StyleChange)
        measure();
}

void FieldEditor::measure()
{
    const Metrics metrics = Metrics::current();
    if (m_field.monospace)
        control()->setFont(fontFor(TextRole::Fixed));
    if (m_text)
        m_text->setFixedHeight(4 * fontMetrics().lineSpacing() + 2 * metrics.gap2);
    if (m_line || m_choice)
        control()->setMinimumHeight(metrics.rowHeight);
}

} // namespace rollcall
