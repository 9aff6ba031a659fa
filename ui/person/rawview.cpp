#include "ui/person/rawview.h"

#include "models/editing/stagedrecord.h"
#include "services/json/json.h"
#include "services/json/withoutsecrets.h"
#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int rawLimit = 64 * 1024;
constexpr int mostProblems = 8;

//! Names, texts, and everything else.
class JsonHighlighter : public QSyntaxHighlighter
{
public:
    explicit JsonHighlighter(QPlainTextEdit &view)
        : QSyntaxHighlighter(view.document())
        , m_view(view)
    {
        view.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            rehighlight(); // in the colours of the new scheme
        return false;
    }

protected:
    void highlightBlock(const QString &text) override
    {
        static const QRegularExpression word(
            uR"re(("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|\btrue\b|\bfalse\b|\bnull\b)re"_s);
        const Tokens &tokens = Tokens::of(m_view.palette());
        for (auto it = word.globalMatch(text); it.hasNext();) {
            const QRegularExpressionMatch match = it.next();
            const bool isName = match.hasCaptured(2);
            const bool isText = match.hasCaptured(1) && !isName;
            const QColor color = isName ? tokens.accent : isText ? tokens.text : tokens.warn;
            setFormat(int(match.capturedStart(isName || isText ? 1 : 0)),
                int(match.capturedLength(isName || isText ? 1 : 0)), color);
        }
    }

private:
    QPlainTextEdit &m_view;
};

} // namespace

RawView::RawView(StagedRecord &record, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_title(new PlainLabel(QString(), TextRole::Body, Tone::Muted))
    , m_text(new QPlainTextEdit)
    , m_problemPlace(new QWidget)
{
    setObjectName(u"rawView"_s);
    m_text->setObjectName(u"rawJson"_s);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    new JsonHighlighter(*m_text);
    m_title->setWordWrap(true);
    new QVBoxLayout(m_problemPlace);
    m_problemPlace->setObjectName(u"rawProblems"_s);
    m_problemPlace->layout()->setContentsMargins(0, 0, 0, 0);
    m_problemPlace->layout()->setSpacing(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_problemPlace);
    dress();
    RawView::update();
    connect(m_text, &QPlainTextEdit::textChanged, this, &RawView::typed);
    connect(&m_record, &StagedRecord::changed, this, &RawView::update);
}

QWidget *RawView::editor() const
{
    return m_text;
}

void RawView::dress()
{
    const Metrics metrics = Metrics::current();
    layout()->setSpacing(metrics.gap2);
    m_text->setFont(fontFor(TextRole::Fixed));
    m_text->setFixedHeight(14 * fontMetrics().lineSpacing());
}

void RawView::setLocked(bool locked)
{
    m_locked = locked;
    update();
}

void RawView::dropProblems()
{
    if (!hasProblems())
        return;
    m_problems.clear();
    showProblems();
    update();
    emit problemsChanged();
}

void RawView::update()
{
    if (m_taking || hasProblems())
        return;
    const auto &fields = m_record.schema().fields();
    const bool hasEditable = std::any_of(
        fields.begin(), fields.end(), [this](const FieldSpec &field) { return m_record.isEditable(field); });
    const auto editable = m_record.base().isObject() ? RawEdit::textOf(m_record, rawLimit) : std::nullopt;
    m_canBeEdited = editable && hasEditable && !m_locked;
    const QString text = editable
        ? *editable
        : visibleText(QString::fromUtf8(
                          json::encodeIndented(json::withoutSecrets(m_record.schema(), m_record.wanted()))),
            rawLimit, true);
    m_title->setText(m_canBeEdited
            ? tr("The record as text; what is changed here is changed in the fields above")
            : tr("The record as text"));
    m_text->setAccessibleName(m_title->fullText());
    m_text->setReadOnly(!m_canBeEdited);
    m_text->setTextInteractionFlags(
        m_canBeEdited ? Qt::TextEditorInteraction : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (m_text->toPlainText() == text)
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

void RawView::typed()
{
    if (!m_canBeEdited)
        return;
    m_taking = true;
    const auto problems = RawEdit::apply(m_record, m_text->toPlainText());
    m_taking = false;
    if (problems == m_problems)
        return;
    m_problems = problems;
    showProblems();
    emit problemsChanged();
}

void RawView::showProblems()
{
    qDeleteAll(m_problemPlace->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QStringList spoken;
    for (const RawEdit::Problem &problem :
        m_problems.first(qMin<qsizetype>(m_problems.size(), mostProblems))) {
        const QString sentence = visibleText(problem.sentence);
        auto *link = makeLink(u"rawProblem"_s, QString(sentence).replace(u'&', u"&&"_s));
        link->setAccessibleName(sentence);
        connect(link, &QPushButton::clicked, this, [this, at = problem.position] { goTo(at); });
        m_problemPlace->layout()->addWidget(link);
        m_problemPlace->layout()->setAlignment(link, Qt::AlignLeading);
        spoken << sentence;
    }
    m_text->setAccessibleDescription(spoken.join(u' '));
}

void RawView::goTo(qsizetype position)
{
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(int(qMin<qsizetype>(position, m_text->document()->characterCount() - 1)));
    m_text->setTextCursor(cursor);
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->ensureCursorVisible();
}

void RawView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

} // namespace rollcall
