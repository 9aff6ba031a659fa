// What a MergePage consists of; what it does is in mergepage.cpp.
#include "ui/common/adaptiverow.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/merge/mergecard.h"
#include "ui/merge/mergenotes.h"
#include "ui/merge/mergepage.h"
#include "ui/merge/mergepicker.h"
#include "ui/merge/mergetable.h"
#include "ui/merge/mergetrail.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QFrame *makeLine(QFrame::Shape shape, QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    if (shape == QFrame::HLine)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

QScrollArea *makeScroll(const QString &name, const QString &spoken, QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setObjectName(name);
    area->setAccessibleName(spoken);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    area->setBackgroundRole(QPalette::Base);
    area->setWidget(content);
    return area;
}

// The arrow between the two cards; it points to where everything goes.
class Arrow : public QWidget
{
public:
    using QWidget::QWidget;
    QSize sizeHint() const override { return {Metrics::current().icon + 6, Metrics::current().icon + 6}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(QRectF(rect()).center());
        if (layoutDirection() == Qt::RightToLeft)
            painter.scale(-1, 1);
        const qreal reach = sizeHint().width() / 2.0 - 3;
        painter.setPen(QPen(Tokens::of(palette()).muted, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawLine(QPointF(-reach, 0), QPointF(reach, 0));
        painter.drawPolyline(QPolygonF{{reach - 5, -5}, {reach, 0}, {reach - 5, 5}});
    }
};

} // namespace

void MergePage::build()
{
    setObjectName(u"mergePage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const Metrics metrics = Metrics::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildTop());

    m_bannerBox = new QWidget(this);
    auto *bannerColumn = new QVBoxLayout(m_bannerBox);
    bannerColumn->setContentsMargins(metrics.gap5, metrics.gap3, metrics.gap5, metrics.gap3);
    m_banner = new Banner(BannerKind::Info, QString(), QString(), m_bannerBox);
    m_banner->setObjectName(u"mergeBanner"_s);
    bannerColumn->addWidget(m_banner);
    m_bannerBox->hide();
    column->addWidget(m_bannerBox);
    column->addWidget(makeLine(QFrame::HLine, this));

    m_body = new QStackedWidget(this);
    m_waiting = new QWidget(m_body);
    auto *waitingColumn = new QVBoxLayout(m_waiting);
    waitingColumn->setContentsMargins(metrics.gap5, metrics.gap5, metrics.gap5, metrics.gap5);
    m_waitingText = new PlainLabel(QString(), TextRole::Body, Tone::Muted, m_waiting);
    m_waitingText->setWordWrap(true);
    waitingColumn->addWidget(m_waitingText);
    waitingColumn->addStretch();
    m_picker = new MergePicker(m_context, m_body);
    m_body->addWidget(m_waiting);
    m_body->addWidget(m_picker);
    m_comparison = buildComparison();
    m_body->addWidget(m_comparison);
    column->addWidget(m_body, 1);
    column->addWidget(makeLine(QFrame::HLine, this));
    column->addWidget(buildFoot());
}

QWidget *MergePage::buildTop()
{
    const Metrics metrics = Metrics::current();
    auto *top = new QWidget(this);
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *trailRow = new AdaptiveRow;
    trailRow->setContentsMargins(metrics.gap4, 0, metrics.gap5, 0);
    m_trail = new MergeTrail(top);
    m_sent = new PlainLabel(QString(), TextRole::Body, Tone::Muted, top);
    m_sent->setObjectName(u"mergeSent"_s);
    trailRow->addWidget(m_trail, 1);
    trailRow->addWidget(m_sent);
    column->addLayout(trailRow);
    column->addWidget(makeLine(QFrame::HLine, top));

    auto *box = new QVBoxLayout;
    box->setContentsMargins(metrics.gap5, metrics.gap4, metrics.gap5, metrics.gap4);
    box->setSpacing(metrics.gap3);
    auto *sentence = new AdaptiveRow;
    sentence->setSpacing(metrics.gap2 - 2);
    m_goes = new PlainLabel(QString(), TextRole::Direction, Tone::Bad, top);
    m_goes->setObjectName(u"mergeGoes"_s);
    m_stays = new PlainLabel(QString(), TextRole::Direction, Tone::Text, top);
    m_stays->setObjectName(u"mergeStays"_s);
    m_goes->setElided(true);
    m_stays->setElided(true);
    m_undo = new PlainLabel(QString(), TextRole::Body, Tone::Muted, top);
    m_undo->setObjectName(u"mergeUndo"_s);
    m_undo->setElided(true);
    sentence->addWidget(m_goes, 0, Qt::AlignBaseline);
    sentence->addWidget(m_stays, 0, Qt::AlignBaseline);
    sentence->addWidget(m_undo, 1, Qt::AlignBaseline);
    sentence->addStretch();
    box->addLayout(sentence);

    auto *cards = new QHBoxLayout;
    cards->setSpacing(metrics.gap4);
    m_absorbedCard = new MergeCard(MergeComparison::Side::Absorbed, top);
    m_survivorCard = new MergeCard(MergeComparison::Side::Survivor, top);
    auto *between = new QVBoxLayout;
    between->setSpacing(metrics.gap1);
    auto *arrow = new Arrow(top);
    m_swap = makeButton(u"mergeSwap"_s, tr("Swap", "exchange the two accounts"), u"exchange-positions"_s,
        ButtonKind::Normal, {}, top);
    keys::showOn(m_swap, u"swapAction"_s);
    m_swap->setToolTip(tr("Exchanges which account is deleted and which stays"));
    between->addStretch();
    between->addWidget(arrow, 0, Qt::AlignHCenter);
    between->addWidget(m_swap);
    between->addStretch();
    cards->addWidget(m_absorbedCard, 1);
    cards->addLayout(between);
    cards->addWidget(m_survivorCard, 1);
    box->addLayout(cards);
    column->addLayout(box);

    m_swapAct = keys::makeAction(this, u"mergeSwapAct"_s, tr("Swap the two accounts"), u"swapAction"_s);
    m_swapAct->setIcon(icon(u"exchange-positions"_s));
    m_swapAct->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_swapAct);
    return top;
}

QWidget *MergePage::buildComparison()
{
    const Metrics metrics = Metrics::current();
    auto *whole = new QWidget(m_body);
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    auto *left = new QWidget;
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(metrics.gap5, metrics.gap3, metrics.gap5, metrics.gap4);
    column->setSpacing(metrics.gap2);
    m_table = new MergeTable(*m_model, left);
    column->addWidget(m_table);
    m_hint = new PlainLabel(QString(), TextRole::Note, Tone::Muted, left);
    m_hint->setObjectName(u"mergeHint"_s);
    m_hint->setContentsMargins(metrics.gap3, 0, 0, 0);
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addSpacing(metrics.gap3);
    m_plan = new MergePlan(left);
    column->addWidget(m_plan);
    column->addStretch();
    row->addWidget(makeScroll(u"mergeFields"_s, tr("Fields and plan"), left, whole), 1);
    row->addWidget(makeLine(QFrame::VLine, whole));

    m_side = new MergeSide;
    auto *side = makeScroll(u"mergeConsequences"_s, tr("What is lost and what follows"), m_side, whole);
    side->setFixedWidth(qMin(metrics.preview, screen()->availableSize().width() / 4));
    row->addWidget(side);
    return whole;
}

QWidget *MergePage::buildFoot()
{
    const Metrics metrics = Metrics::current();
    m_foot = new QWidget(this);
    m_foot->setObjectName(u"mergeFoot"_s);
    m_foot->setBackgroundRole(QPalette::Window);
    m_foot->setAutoFillBackground(true);
    m_footRow = new QBoxLayout(QBoxLayout::LeftToRight, m_foot);
    m_footRow->setContentsMargins(
        metrics.gap5, qRound(2.5 * metrics.s), metrics.gap5, qRound(2.5 * metrics.s));
    m_footRow->setSpacing(metrics.gap3);
    // Two lines where one is too narrow (resizeEvent), so that large fonts do not widen the window.
    m_foot->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);

    m_askBox = new QWidget(m_foot);
    m_askRow = new QBoxLayout(QBoxLayout::LeftToRight, m_askBox);
    m_askRow->setContentsMargins(0, 0, 0, 0);
    m_askRow->setSpacing(metrics.gap3);
    auto *reasonLabel = new PlainLabel(tr("Reason or ticket"), TextRole::Body, Tone::Muted, m_askBox);
    m_reason = new QLineEdit(m_askBox);
    m_reason->setObjectName(u"mergeReason"_s);
    m_reason->setAccessibleName(tr("Reason or ticket"));
    m_reason->setMaxLength(500);
    m_reason->setFixedWidth(37 * metrics.s);
    reasonLabel->setBuddy(m_reason);
    m_typeLabel = new PlainLabel(QString(), TextRole::Body, Tone::Text, m_askBox);
    m_typed = new QLineEdit(m_askBox);
    m_typed->setObjectName(u"mergeTyped"_s);
    m_typed->setMaxLength(512);
    m_typed->setFixedWidth(37 * metrics.s);
    m_typeLabel->setBuddy(m_typed);
    m_tick = new SignLabel(Sign::None, m_askBox);
    m_tick->setObjectName(u"mergeTick"_s);
    m_tick->setFixedWidth(metrics.icon);
    // A label and its field stay together.
    const auto together = [&](const QList<QWidget *> &parts) {
        auto *pair = new QWidget(m_askBox);
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(metrics.gap3);
        for (QWidget *part : parts)
            line->addWidget(part);
        line->addStretch();
        m_askRow->addWidget(pair);
    };
    together({reasonLabel, m_reason});
    together({m_typeLabel, m_typed, m_tick});
    m_footRow->addWidget(m_askBox);

    auto *acts = new QWidget(m_foot);
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics.gap3);
    m_whyNot = new PlainLabel(QString(), TextRole::Note, Tone::Muted, acts);
    m_whyNot->setObjectName(u"mergeWhyNot"_s);
    m_whyNot->setWordWrap(true);
    m_whyNot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_whyNot, 1);
    m_cancel = makeButton(u"mergeCancel"_s, tr("Cancel"), {}, ButtonKind::Normal, {}, m_foot);
    m_delete = makeButton(u"mergeDelete"_s, QString(), u"merge"_s, ButtonKind::Danger, {}, m_foot);
    row->addWidget(m_cancel);
    row->addWidget(m_delete);
    m_footRow->addWidget(acts, 1);
    return m_foot;
}

} // namespace rollcall
