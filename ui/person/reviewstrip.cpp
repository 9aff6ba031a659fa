#include "ui/person/reviewstrip.h"

#include "ui/common/adaptiverow.h"
#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/environment.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLinesInSight = 6;

// The arrow from old to new points the way the text runs.
class Arrow : public QWidget
{
public:
    explicit Arrow(QWidget *parent = nullptr)
        : QWidget(parent)
    {
        setFixedSize(sizeHint());
    }
    QSize sizeHint() const override { return QSize(Metrics::current().icon, Metrics::current().icon); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (layoutDirection() == Qt::RightToLeft) {
            painter.translate(width(), 0);
            painter.scale(-1, 1);
        }
        const double unit = width() / 16.0;
        painter.setPen(QPen(Tokens::of(palette()).text, 1.2 * unit));
        const QPointF tip(13 * unit, 8 * unit);
        painter.drawLine(QPointF(3 * unit, 8 * unit), tip);
        painter.drawLine(QPointF(9.5 * unit, 4.5 * unit), tip);
        painter.drawLine(QPointF(9.5 * unit, 11.5 * unit), tip);
    }
};

} // namespace

ReviewStrip::ReviewStrip(const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_headline(new PlainLabel(QString(), TextRole::Section))
    , m_name(new PlainLabel(QString(), TextRole::Section))
    , m_where(new PlainLabel(QString(), TextRole::Body, Tone::Muted))
    , m_nothingSent(new PlainLabel(tr("Nothing has been sent."), TextRole::Body, Tone::Muted))
    , m_scroll(new QScrollArea)
    , m_gridHolder(new QWidget)
    , m_grid(new QGridLayout(m_gridHolder))
    , m_reasonLabel(new PlainLabel(tr("Reason or ticket"), TextRole::Body, Tone::Muted))
    , m_reason(new QLineEdit)
    , m_obstacle(new PlainLabel(QString(), TextRole::Note, Tone::Bad))
    , m_discard(makeButton(u"discardChanges"_s, tr("Discard…")))
    , m_send(makeButton(u"sendChanges"_s, QString(), {}, ButtonKind::Primary))
    , m_cancel(makeButton(u"cancelSending"_s, tr("Cancel sending")))
{
    const Metrics metrics = Metrics::current();
    keys::showOn(m_send, u"reviewAction"_s);
    setObjectName(u"reviewStrip"_s);
    setAccessibleName(tr("Review of the staged changes"));

    auto *words = new AdaptiveRow;
    words->setSpacing(metrics.gap2);
    auto *sentence = new QHBoxLayout;
    sentence->setSpacing(fontMetrics().horizontalAdvance(u' '));
    m_headline->setObjectName(u"reviewHeadline"_s);
    m_name->setObjectName(u"reviewName"_s);
    sentence->addWidget(m_headline);
    sentence->addWidget(m_name);
    sentence->addStretch(1);
    words->addLayout(sentence);
    m_headline->setElided(true);
    m_name->setElided(true);
    m_where->setElided(true);
    auto *where = new QHBoxLayout;
    where->setSpacing(metrics.gap2);
    where->addWidget(m_where);
    where->addWidget(new EnvironmentTag(connection.environment));
    m_nothingSent->setObjectName(u"reviewState"_s);
    m_nothingSent->setElided(true);
    where->addWidget(m_nothingSent, 1);
    words->addLayout(where, 1);

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metrics.gap3);
    m_grid->setVerticalSpacing(0);
    // The labels have room, where the values leave it.
    m_grid->addItem(
        new QSpacerItem(metrics.label - metrics.gap7, 0, QSizePolicy::Preferred, QSizePolicy::Fixed), 0, 1);
    m_scroll->setObjectName(u"reviewLines"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_gridHolder);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_gridHolder->setAutoFillBackground(false);

    auto *start = new QVBoxLayout;
    start->setSpacing(metrics.gap1);
    start->addLayout(words);
    start->addWidget(m_scroll);
    start->addStretch(1);

    m_reason->setObjectName(u"reviewReason"_s);
    m_reason->setAccessibleName(tr("Reason or ticket"));
    m_reason->setMaxLength(500);
    m_reason->setMinimumHeight(metrics.rowHeight);
    m_reason->setFixedWidth(metrics.editor * 9 / 20);
    m_reasonLabel->setBuddy(m_reason);
    auto *reason = new QHBoxLayout;
    reason->setSpacing(metrics.gap2);
    reason->addStretch(1);
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.gap2);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_send);
    m_obstacle->setObjectName(u"reviewObstacle"_s);
    m_obstacle->setWordWrap(true);
    m_obstacle->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *end = new QVBoxLayout;
    end->setSpacing(metrics.gap2);
    end->addLayout(reason);
    end->addLayout(buttons);
    end->addWidget(m_obstacle);

    auto *layout = new AdaptiveRow(this);
    layout->setContentsMargins(metrics.gap5, metrics.gap3, metrics.gap5, metrics.gap3);
    layout->setSpacing(metrics.gap5);
    layout->addLayout(start, 1);
    layout->addLayout(end);

    connect(m_send, &QPushButton::clicked, this, &ReviewStrip::sendRequested);
    connect(m_discard, &QPushButton::clicked, this, &ReviewStrip::discardRequested);
    connect(m_cancel, &QPushButton::clicked, this, &ReviewStrip::cancelRequested);
    m_cancel->hide();
    m_obstacle->hide();
}

void ReviewStrip::setSubject(const QString &name, const QString &identifier)
{
    m_identifier = identifier;
    m_name->setText(name);
    m_where->setText(identifier.isEmpty()
            ? m_connection.name
            : tr("%1 · %2", "identifier and connection").arg(identifier, m_connection.name));
    updateWords();
}

void ReviewStrip::setLines(const QList<Line> &lines, bool creating)
{
    if (lines == m_lines && creating == m_creating)
        return;
    m_lines = lines;
    m_creating = creating;
    fillGrid();
    updateWords();
}

QString ReviewStrip::sentenceOf(const Line &line)
{
    return line.creating
        ? tr("%1: %2", "a field and its value").arg(line.label, line.after)
        : tr("%1, was %2, becomes %3", "a field and its values").arg(line.label, line.before, line.after);
}

void ReviewStrip::readOut()
{
    constexpr qsizetype most = 12;
    QStringList sentences{m_headline->fullText() + u' ' + m_name->fullText() + u'.'};
    for (const Line &line : m_lines.first(qMin(most, m_lines.size())))
        sentences << sentenceOf(line) + u'.';
    if (m_lines.size() > most)
        sentences << tr("%n other(s)", nullptr, int(m_lines.size() - most));
    if (!m_obstacle->isHidden())
        sentences << m_obstacle->fullText();
    announce(this, sentences.join(u' '));
}

void ReviewStrip::fillGrid()
{
    qDeleteAll(m_gridHolder->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    const Metrics metrics = Metrics::current();
    int row = 0;
    for (const Line &line : std::as_const(m_lines)) {
        auto *label = new PlainLabel(line.label, TextRole::Body, Tone::Muted);
        auto *after = new PlainLabel(line.after, TextRole::Section);
        after->setObjectName(u"reviewAfter"_s + QString(line.pointer).replace(u'/', u'_'));
        after->setMinimumWidth(std::min(after->sizeHint().width(), metrics.editor * 3 / 4));
        after->setElided(true);
        after->setAccessibleName(sentenceOf(line));
        m_grid->addWidget(new SignLabel(Sign::Staged), row, 0);
        m_grid->addWidget(label, row, 1);
        if (!line.creating) {
            auto *before = new PlainLabel(line.before, TextRole::Body, Tone::Muted);
            before->setStruckOut(true);
            before->setElided(true);
            before->setMaximumWidth(metrics.editor);
            m_grid->addWidget(before, row, 2);
            m_grid->addWidget(new Arrow, row, 3);
        }
        auto *value = new QWidget;
        auto *valueLine = new QHBoxLayout(value);
        valueLine->setContentsMargins(0, 0, 0, 0);
        valueLine->setSpacing(metrics.gap2);
        valueLine->addWidget(after);
        if (line.sensitive)
            valueLine->addWidget(
                new PlainLabel(tr("sensitive, always reviewed"), TextRole::Body, Tone::Muted));
        valueLine->addStretch(1);
        m_grid->addWidget(value, row, 4);
        m_grid->setRowMinimumHeight(row, metrics.rowHeight - metrics.s);
        ++row;
    }
    m_grid->setColumnStretch(4, 1);
    const int shown = std::clamp(row, 1, mostLinesInSight);
    m_scroll->setFixedHeight(shown * (metrics.rowHeight - metrics.s) + metrics.s / 2);
}

void ReviewStrip::updateWords()
{
    const int count = int(m_lines.size());
    m_headline->setText(m_creating && m_name->fullText().isEmpty() ? tr("Review the new record")
            : m_creating                                           ? tr("Review the new record of")
                         : tr("Review %n change(s) to", nullptr, count));
    m_send->setText(m_creating ? tr("Create record") : tr("Send %n change(s)", nullptr, count));
    m_send->setAccessibleName(m_send->text());
}

void ReviewStrip::setObstacle(const QString &reason)
{
    setDisabledReason(m_send, reason);
    if (reason.isEmpty())
        m_send->setAccessibleDescription(keys::text(this, u"reviewAction"_s));
    m_obstacle->setText(reason);
    m_obstacle->setVisible(!reason.isEmpty());
}

void ReviewStrip::setSending(const QString &progress)
{
    m_sending = !progress.isEmpty();
    m_nothingSent->setText(m_sending ? progress : tr("Nothing has been sent."));
    m_send->setVisible(!m_sending);
    m_discard->setVisible(!m_sending);
    m_cancel->setVisible(m_sending);
    m_reason->setReadOnly(m_sending);
}

QString ReviewStrip::reason() const
{
    return m_reason->text().trimmed();
}

void ReviewStrip::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void ReviewStrip::clearReason()
{
    m_reason->clear();
}

void ReviewStrip::focusReason()
{
    m_reason->setFocus(Qt::ShortcutFocusReason);
    m_reason->selectAll();
}

bool ReviewStrip::hasFocusInside() const
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && isAncestorOf(focus);
}

void ReviewStrip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.soft);
    painter.fillRect(0, 0, width(), 2, tokens.accent);
}

} // namespace rollcall
