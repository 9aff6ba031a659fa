#include "ui/person/waitingview.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

LoadingView::LoadingView(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel(QString(), TextRole::Body, Tone::Muted))
    , m_cancel(makeButton(u"cancelLoading"_s, tr("Cancel")))
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"loadingView"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap3);
    line->addWidget(m_words);
    line->addWidget(m_cancel);
    line->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.contents + metrics.gap5, metrics.gap4, metrics.gap5, metrics.gap4);
    layout->addLayout(line);
    layout->addStretch(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_showing = true;
        m_words->show();
        m_cancel->show();
        update();
    });
    connect(m_cancel, &QPushButton::clicked, this, &LoadingView::cancelRequested);
}

void LoadingView::start(const QString &what)
{
    m_showing = false;
    m_words->setText(what);
    setAccessibleName(what);
    m_words->hide();
    m_cancel->hide();
    m_patience.start();
    update();
}

void LoadingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_showing)
        return;
    const Metrics metrics = Metrics::current();
    painter.setPen(Qt::NoPen);
    painter.setBrush(Tokens::of(palette()).line);
    painter.setRenderHint(QPainter::Antialiasing);
    const int bar = 2 * metrics.s;
    const auto draw = [&](int x, int y, int width) {
        const int left = layoutDirection() == Qt::RightToLeft ? this->width() - x - width : x;
        painter.drawRoundedRect(QRect(left, y, width, bar), 2, 2);
    };
    const int from = metrics.contents + metrics.gap5;
    int y = metrics.rowHeight * 3;
    for (int i = 0; i < 8; ++i) {
        draw(metrics.gap5, y, metrics.contents * (3 + i % 3) / 8);
        draw(from, y, metrics.label * (4 + i % 4) / 8);
        draw(from + metrics.label + metrics.gap3, y, metrics.editor * (5 + (i * 3) % 4) / 9);
        y += metrics.formRow + metrics.s;
    }
}

NothingView::NothingView(QWidget *parent)
    : QWidget(parent)
    , m_sign(new SignLabel)
    , m_headline(new PlainLabel(QString(), TextRole::CardTitle))
    , m_text(new PlainLabel)
    , m_details(new PlainLabel(QString(), TextRole::Note, Tone::Muted))
    , m_act(makeButton(u"nothingAct"_s, QString()))
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"nothingView"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_headline->setObjectName(u"nothingHeadline"_s);
    m_text->setObjectName(u"nothingText"_s);
    m_details->setObjectName(u"nothingDetails"_s);
    for (PlainLabel *label : {m_headline, m_text, m_details}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        label->setMaximumWidth(metrics.lookupWidth);
    }
    auto *title = new QHBoxLayout;
    title->setSpacing(metrics.gap2);
    title->addWidget(m_sign);
    title->addWidget(m_headline, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap5, metrics.gap5, metrics.gap5, metrics.gap5);
    layout->setSpacing(metrics.gap3);
    layout->addLayout(title);
    layout->addWidget(m_text);
    layout->addWidget(m_details);
    layout->addWidget(m_act, 0, Qt::AlignLeading);
    layout->addStretch(1);
    connect(m_act, &QPushButton::clicked, this, &NothingView::actRequested);
}

void NothingView::tell(
    Sign sign, const QString &headline, const QString &text, const QString &act, const QString &details)
{
    m_sign->setSign(sign);
    m_sign->setVisible(sign != Sign::None);
    m_headline->setText(headline);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    m_act->setText(act);
    m_act->setAccessibleName(act);
    m_act->setVisible(!act.isEmpty());
}

QString NothingView::headline() const
{
    return m_headline->fullText();
}

} // namespace rollcall
