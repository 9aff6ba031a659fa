#include "ui/shell/requeststrip.h"

#include "services/directories/connections.h"
#include "ui/common/buttons.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/requestlog.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QToolButton>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! The parts in the order in which they pass, each with its colour.
struct Part
{
    RequestFacts::Time RequestFacts::*time;
    QColor Tokens::*colour;
};
constexpr std::array<Part, 3> parts{{{&RequestFacts::underway, &Tokens::warn},
    {&RequestFacts::service, &Tokens::accent}, {&RequestFacts::here, &Tokens::faint}}};

class PartsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto facts = index.data(RequestLog::FactsRole).value<RequestFacts>();
        const double longest = qMax(1.0, index.data(RequestLog::LongestRole).toDouble());
        const Metrics m = Metrics::current();
        const Tokens &tokens = Tokens::of(option.palette);
        const QRect room = option.rect.adjusted(m.gap2, 0, -m.gap2, 0);
        double at = 0;
        for (const Part &part : parts) {
            const double share = double((facts.*part.time).count()) / longest * room.width();
            const QRect bar(room.left() + qRound(at), room.center().y() - m.gap1,
                qRound(at + share) - qRound(at), 2 * m.gap1);
            painter->fillRect(QStyle::visualRect(option.direction, room, bar), tokens.*part.colour);
            at += share;
        }
    }
};

//! A square of the colour before a word.
class Swatch : public QWidget
{
public:
    Swatch(QColor Tokens::*colour, QWidget *parent)
        : QWidget(parent)
        , m_colour(colour)
    {
        setObjectName(u"swatch"_s);
    }
    QSize sizeHint() const override
    {
        const int side = 2 * Metrics::current().gap1;
        return {side, side};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QSize side = sizeHint();
        QPainter(this).fillRect(
            QRect(QPoint(0, (height() - side.height()) / 2), side), Tokens::of(palette()).*m_colour);
    }

private:
    QColor Tokens::*m_colour;
};

} // namespace

RequestStrip::RequestStrip(const Connections &connections, QWidget *parent)
    : QWidget(parent)
    , m_log(new RequestLog(connections, this))
    , m_heading(new PlainLabel(tr("Why is it slow?"), TextRole::Section, Tone::Text, this))
    , m_sentence(new PlainLabel({}, TextRole::Body, Tone::Muted, this))
    , m_legend(new QWidget(this))
    , m_table(new QTableView(this))
{
    setObjectName(u"requestStrip"_s);
    setAccessibleName(tr("Why is it slow?"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sentence->setObjectName(u"requestSentence"_s);
    m_sentence->setWordWrap(true);
    auto *close = makeIconButton(u"closeRequestStrip"_s, tr("Close"), u"dialog-close"_s, this);
    connect(close, &QToolButton::clicked, this, &RequestStrip::closeRequested);

    auto *legend = new FlowLayout(m_legend);
    const std::array<QString, 3> words{tr("on the way: finding the service and connecting"),
        tr("at the service"), tr("here: waiting for a turn or a pause, and reading the answer")};
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto *pair = new QWidget(m_legend);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new Swatch(parts.at(i).colour, pair));
        row->addWidget(new PlainLabel(words.at(i), TextRole::Note, Tone::Muted, pair));
        legend->addWidget(pair);
    }

    m_table->setObjectName(u"requestTable"_s);
    m_table->setAccessibleName(tr("The last requests"));
    m_table->setModel(m_log);
    m_table->setItemDelegateForColumn(RequestLog::Parts, new PartsDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->verticalHeader()->hide();
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setObjectName(u"requestTableHeader"_s);
    m_table->verticalHeader()->setObjectName(u"requestTableRows"_s);
    auto *corner = m_table->findChild<QAbstractButton *>(); // Qt makes it, hidden or not
    corner->setObjectName(u"requestTableCorner"_s);
    for (QWidget *part :
        std::initializer_list<QWidget *>{m_table->horizontalHeader(), m_table->verticalHeader(), corner})
        part->setAccessibleName(m_table->accessibleName());
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(RequestLog::What, QHeaderView::Stretch);

    auto *head = new QHBoxLayout;
    head->addWidget(m_heading);
    head->addWidget(m_sentence, 1);
    head->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_legend);
    column->addWidget(m_table, 1);
    connect(m_log, &QAbstractItemModel::rowsInserted, this, &RequestStrip::showLastAct);
    showLastAct();
    dress();
}

void RequestStrip::showLastAct()
{
    const QList<RequestFacts> act = m_log->lastAct();
    if (act.isEmpty()) {
        m_sentence->setText(tr("Nothing has been asked of a service yet."));
        return;
    }
    RequestFacts sum;
    for (const RequestFacts &facts : act) {
        for (const Part &part : parts)
            sum.*part.time += facts.*part.time;
    }
    m_sentence->setText(
        tr("The last %n request(s): %1 on the way, %2 at the services, %3 here.", "durations",
            int(act.size()))
            .arg(durationText(sum.underway), durationText(sum.service), durationText(sum.here)));
}

void RequestStrip::dress()
{
    const Metrics m = Metrics::current();
    layout()->setContentsMargins(m.gap3, m.gap2, m.gap3, m.gap2);
    layout()->setSpacing(m.gap1);
    m_legend->layout()->setSpacing(m.gap3);
    QHeaderView *rows = m_table->verticalHeader();
    rows->setMinimumSectionSize(m.rowHeight);
    rows->setDefaultSectionSize(m.rowHeight);
    // Large text on a small screen leaves room for two rows, and for what is worked on.
    const int inSight = qBound(2, screen()->availableSize().height() / (6 * m.rowHeight), 5);
    m_table->setFixedHeight((inSight + 1) * m.rowHeight);
    QHeaderView *columns = m_table->horizontalHeader();
    const int unit = m.label / 2;
    columns->resizeSection(RequestLog::When, unit + m.gap3);
    columns->resizeSection(RequestLog::Where, 2 * unit);
    columns->resizeSection(RequestLog::Answer, 2 * unit);
    columns->resizeSection(RequestLog::Parts, 3 * unit);
    columns->resizeSection(RequestLog::Total, unit + m.gap3);
}

void RequestStrip::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Tokens::of(palette()).line);
}

bool RequestStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    return QWidget::event(event);
}

} // namespace rollcall
