#include "ui/common/plainlabel.h"

#include "ui/common/text.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace rollcall {

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, TextRole::Body, Tone::Text, parent)
{ }

PlainLabel::PlainLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(0, 0, 0, 0);
    setText(text);
    dress();
}

void PlainLabel::setText(const QString &text)
{
    m_text = visibleSentence(text, 512, true);
    QLabel::setText(m_text);
    updateToolTip();
    updateGeometry();
    update();
}

void PlainLabel::setRole(TextRole role)
{
    m_role = role;
    dress();
}

void PlainLabel::setTone(Tone tone)
{
    m_tone = tone;
    dress();
}

void PlainLabel::setColor(const QColor &color)
{
    m_color = color;
    dress();
}

void PlainLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void PlainLabel::setSelectable(bool selectable)
{
    setTextInteractionFlags(
        selectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

void PlainLabel::setStruckOut(bool struckOut)
{
    m_struckOut = struckOut;
    dress();
}

void PlainLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    dress();
}

//! Qt sets a label on the side where its own text begins; a Latin name in an Arabic window would then stand
//! far from its picture. Here the side is the window's, the order of the letters the text's.
void PlainLabel::settleSide()
{
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), alignment());
    setAlignment(side | Qt::AlignAbsolute);
}

void PlainLabel::dress()
{
    if (m_dressing)
        return;
    m_dressing = true;
    QFont font = fontFor(m_role);
    if (m_weight)
        font.setWeight(*m_weight);
    if (m_struckOut)
        font.setStrikeOut(true);
    setFont(font);
    if (!m_color.isValid() && (m_tone == Tone::Text || m_tone == Tone::Inherited)) {
        setPalette({}); // as the surroundings have it
    } else {
        QPalette own;
        const QColor color = m_color.isValid() ? m_color : toneColor(m_tone, QApplication::palette());
        // On a page with a base ground labels draw with Text, elsewhere with WindowText.
        for (const auto role : {QPalette::WindowText, QPalette::Text}) {
            own.setColor(QPalette::Active, role, color);
            own.setColor(QPalette::Inactive, role, color);
        }
        setPalette(own);
    }
    m_dressing = false;
    updateGeometry();
}

bool PlainLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
    switch (event->type()) {
    case QEvent::Polish: // a label that was not shown yet has heard of nothing
        settleSide();
        dress();
        break;
    case QEvent::PaletteChange:
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationPaletteChange:
        dress();
        break;
    default:
        break;
    }
    return handled;
}

void PlainLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateToolTip();
}

QSize PlainLabel::sizeHint() const
{
    return QLabel::sizeHint();
}

QSize PlainLabel::minimumSizeHint() const
{
    if (!m_elided)
        return QLabel::minimumSizeHint();
    const QSize natural = QLabel::sizeHint();
    return {qMin(natural.width(), fontMetrics().averageCharWidth() * 4), natural.height()};
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    const QRect box = contentsRect();
    const QString whole = text(); // dots may stand in it
    const QString shown = fontMetrics().elidedText(whole, Qt::ElideRight, box.width());
    if (shown == whole) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const auto align = QStyle::visualAlignment(layoutDirection(), alignment());
    style()->drawItemText(
        &painter, box, int(align) | Qt::TextSingleLine, palette(), isEnabled(), shown, foregroundRole());
}

void PlainLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    updateToolTip();
}

void PlainLabel::updateToolTip()
{
    if (!m_elided)
        return;
    const bool cut = fontMetrics().horizontalAdvance(m_text) > contentsRect().width();
    setToolTip(cut ? plainToolTip(m_text) : QString());
}

QColor toneColor(Tone tone, const QPalette &palette)
{
    const Tokens &t = Tokens::of(palette);
    switch (tone) {
    case Tone::Muted:
        return t.muted;
    case Tone::Faint:
        return t.faint;
    case Tone::Accent:
        return t.accent;
    case Tone::Bad:
        return t.bad;
    case Tone::Warn:
        return t.warn;
    case Tone::Ok:
        return t.ok;
    case Tone::Text:
    case Tone::Inherited:
        break;
    }
    return t.text;
}

} // namespace rollcall
