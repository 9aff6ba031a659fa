#include "ui/common/banner.h"

#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

Sign signOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Bad:
        return Sign::Failed;
    case BannerKind::Warn:
        return Sign::Warning;
    case BannerKind::Info:
        break;
    }
    return Sign::Information;
}

} // namespace

Banner::Banner(BannerKind kind, const QString &headline, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_sign(new SignLabel(signOf(kind), this))
    , m_headline(new PlainLabel({}, TextRole::Section, Tone::Text, this))
    , m_text(new PlainLabel({}, TextRole::Body, Tone::Text, this))
    , m_actBox(new QWidget(this))
    , m_acts(new QHBoxLayout(m_actBox))
    , m_column(new QVBoxLayout(this))
    , m_close(makeIconButton(u"closeMessage"_s, tr("Close this message"), u"dialog-close"_s, this))
{
    setObjectName(u"banner"_s);
    m_sign->setObjectName(u"bannerSign"_s);
    m_headline->setObjectName(u"bannerHeadline"_s);
    m_text->setObjectName(u"bannerText"_s);
    m_actBox->setObjectName(u"bannerActs"_s);
    for (PlainLabel *label : {m_headline, m_text}) {
        label->setWordWrap(true);
        label->setSelectable(true);
        label->setFocusPolicy(Qt::NoFocus);
        label->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }
    m_acts->setContentsMargins(0, 0, 0, 0);

    auto *top = new QHBoxLayout;
    auto *sentence = new QBoxLayout(QBoxLayout::LeftToRight);
    sentence->setObjectName(u"sentence"_s);
    sentence->addWidget(m_headline, 0);
    sentence->addWidget(m_text, 1);
    top->addWidget(m_sign, 0, Qt::AlignVCenter);
    top->addLayout(sentence, 1);
    top->addWidget(m_actBox, 0, Qt::AlignVCenter);
    top->addWidget(m_close, 0, Qt::AlignVCenter);
    m_column->addLayout(top);
    m_actBox->hide();
    m_close->hide();
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        emit closed();
    });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setMessage(kind, headline, text);
    relayout();
}

void Banner::setMessage(BannerKind kind, const QString &headline, const QString &text)
{
    m_kind = kind;
    m_sign->setSign(signOf(kind));
    m_headline->setText(headline);
    m_headline->setVisible(!headline.isEmpty());
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(headline + u' ' + text);
    relayout();
    update();
    if (isVisible())
        announce(this, accessibleName());
}

QString Banner::headline() const
{
    return m_headline->fullText();
}

QString Banner::text() const
{
    return m_text->fullText();
}

QPushButton *Banner::addAct(const QString &name, const QString &text)
{
    QPushButton *button = makeButton(name, text, {}, ButtonKind::Normal, {}, m_actBox);
    m_acts->addWidget(button);
    m_actBox->show();
    relayout();
    return button;
}

void Banner::clearActs()
{
    while (QLayoutItem *item = m_acts->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_actBox->hide();
}

void Banner::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Banner::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    if (body)
        m_column->addWidget(body);
}

void Banner::relayout()
{
    const Metrics m = Metrics::current();
    m_column->setContentsMargins(3 + m.gap3, m.gap1 + 1, m.gap2, m.gap1 + 1);
    m_column->setSpacing(m.gap2);
    auto *top = static_cast<QBoxLayout *>(m_column->itemAt(0)->layout());
    top->setSpacing(m.gap2 + m.gap1 / 2);
    m_acts->setSpacing(m.gap2);
    // One line as long as both fit; otherwise one above the other, each wrapping.
    auto *sentence = static_cast<QBoxLayout *>(top->itemAt(1)->layout());
    const int acts = m_actBox->isHidden() ? 0 : m_actBox->sizeHint().width() + m.gap3;
    const int room = width() - acts - m.icon - m_close->sizeHint().width() - 8 * m.gap1;
    const int head = QFontMetrics(m_headline->font()).horizontalAdvance(m_headline->fullText());
    const int tail = QFontMetrics(m_text->font()).horizontalAdvance(m_text->fullText());
    const bool wide = head + tail + m.gap2 < room;
    sentence->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    sentence->setSpacing(wide ? m.gap1 + 1 : 0);
    m_headline->setWordWrap(!wide);
}

void Banner::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QColor ground = t.soft;
    QColor line = t.softLine;
    QColor bar = t.accent;
    if (m_kind == BannerKind::Bad) {
        ground = t.badGround;
        line = t.badLine;
        bar = t.bad;
    } else if (m_kind == BannerKind::Warn) {
        ground = t.warnGround;
        line = t.warnLine;
        bar = t.warn;
    }
    QPainter painter(this);
    painter.fillRect(rect(), ground);
    painter.setPen(line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect start(0, 0, 3, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), start), bar);
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        relayout();
}

void Banner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        relayout();
}

void Banner::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce(this, accessibleName());
}

} // namespace rollcall
