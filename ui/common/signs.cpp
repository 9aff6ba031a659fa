#include "ui/common/signs.h"

#include "ui/common/icons.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal grid = 16; // every sign is drawn on a field of 16 by 16

//! What is cut out of a filled sign: the ground it stands on.
QColor inkOn(const QColor &fill, const QPalette &palette)
{
    const Tokens &t = Tokens::of(palette);
    return contrast(fill, t.base) >= 3 ? t.base : t.text;
}

void paintOctagon(QPainter &painter, const QColor &fill, const QColor &ink)
{
    QPainterPath path;
    path.addPolygon(
        QPolygonF{{5, 1.5}, {11, 1.5}, {14.5, 5}, {14.5, 11}, {11, 14.5}, {5, 14.5}, {1.5, 11}, {1.5, 5}});
    path.closeSubpath();
    painter.fillPath(path, fill);
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(5.5, 5.5), QPointF(10.5, 10.5));
    painter.drawLine(QPointF(10.5, 5.5), QPointF(5.5, 10.5));
}

void paintTriangle(QPainter &painter, const QColor &fill, const QColor &ink, bool mark)
{
    QPainterPath path;
    path.addPolygon(mark ? QPolygonF{{8, 1.5}, {15, 14}, {1, 14}} : QPolygonF{{8, 4}, {13.5, 13}, {2.5, 13}});
    path.closeSubpath();
    painter.fillPath(path, fill);
    if (!mark)
        return;
    painter.setPen(QPen(ink, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 6), QPointF(8, 9.5));
    painter.drawPoint(QPointF(8, 12));
}

void paintLetter(QPainter &painter, const QColor &color, const QString &letter)
{
    QFont font = QApplication::font();
    font.setPixelSize(10);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(0, 0, grid, grid), Qt::AlignCenter, letter);
}

QString iconOf(Sign sign)
{
    switch (sign) {
    case Sign::Staged:
        return u"document-edit"_s;
    case Sign::Locked:
        return u"object-locked"_s;
    case Sign::Unlocked:
        return u"object-unlocked"_s;
    case Sign::Hidden:
        return u"view-hidden"_s;
    default:
        return {};
    }
}

class SignEngine : public QIconEngine
{
public:
    SignEngine(Sign sign, QPalette palette)
        : m_sign(sign)
        , m_palette(std::move(palette))
    { }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = qMin(rect.width(), rect.height());
        QRectF box(0, 0, side, side);
        box.moveCenter(QRectF(rect).center());
        paintSign(*painter, box, m_sign, m_palette,
            mode == QIcon::Selected ? SignGround::Selected : SignGround::Plain);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode, QIcon::State) override
    {
        return signPixmap(m_sign, m_palette, qMin(size.width(), size.height()));
    }
    QIconEngine *clone() const override { return new SignEngine(m_sign, m_palette); }
    bool isNull() override { return m_sign == Sign::None; }

private:
    Sign m_sign;
    QPalette m_palette;
};

} // namespace

SignGround signGroundOf(const QStyleOptionViewItem &option)
{
    const bool isSelected = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active);
    return isSelected ? SignGround::Selected : SignGround::Plain;
}

QColor signColor(Sign sign, const QPalette &palette, SignGround ground)
{
    const Tokens &t = Tokens::of(palette);
    if (ground == SignGround::Selected && t.selectedText != t.text)
        return t.selectedText;
    switch (sign) {
    case Sign::Verified:
    case Sign::Connected:
        return t.ok;
    case Sign::Failed:
        return t.bad;
    case Sign::Warning:
    case Sign::Loss:
        return t.warn;
    case Sign::Information:
    case Sign::Staged:
    case Sign::ChoiceMade:
        return t.accent;
    case Sign::Empty:
        return t.faint;
    default:
        return t.muted;
    }
}

void paintSign(QPainter &painter, const QRectF &rect, Sign sign, const QPalette &palette, SignGround ground)
{
    if (sign == Sign::None)
        return;
    const QColor color = signColor(sign, palette, ground);
    if (const QString name = iconOf(sign); !name.isEmpty()) {
        const qreal ratio = painter.device() ? painter.device()->devicePixelRatioF() : 1.0;
        painter.drawPixmap(rect.toRect(), iconPixmap(name, int(rect.width()), color, ratio));
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.topLeft());
    painter.scale(rect.width() / grid, rect.height() / grid);
    painter.setBrush(Qt::NoBrush);
    const QPen line(color, 1.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(line);
    switch (sign) {
    case Sign::Verified:
        painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{{3.5, 8.5}, {6.5, 11.5}, {12.5, 4.5}});
        break;
    case Sign::Sent:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawPolyline(QPolygonF{{8, 4.5}, {8, 8.2}, {10.5, 9.8}});
        break;
    case Sign::Failed:
        paintOctagon(painter, color, inkOn(color, palette));
        break;
    case Sign::Warning:
        paintTriangle(painter, color, inkOn(color, palette), true);
        break;
    case Sign::Loss:
        paintTriangle(painter, color, color, false);
        break;
    case Sign::Unknown: {
        QPen dashed(color, 1.2);
        dashed.setDashPattern({2, 2});
        painter.setPen(dashed);
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
        paintLetter(painter, color, u"?"_s);
        break;
    }
    case Sign::Information:
        painter.drawEllipse(QPointF(8, 8), 6.5, 6.5);
        painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap));
        painter.drawPoint(QPointF(8, 5));
        painter.drawLine(QPointF(8, 7.5), QPointF(8, 11.2));
        break;
    case Sign::Connected:
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 4, 4);
        break;
    case Sign::NotConnected:
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(QPointF(8, 8), 3.5, 3.5);
        break;
    case Sign::NotOffered:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.drawLine(QPointF(3.8, 12.2), QPointF(12.2, 3.8));
        break;
    case Sign::Empty:
        painter.drawLine(QPointF(3, 8), QPointF(13, 8));
        break;
    case Sign::Choice:
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        break;
    case Sign::ChoiceMade:
        painter.setPen(QPen(color, 1.5));
        painter.drawEllipse(QPointF(8, 8), 6, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawEllipse(QPointF(8, 8), 3, 3);
        break;
    default:
        break;
    }
    painter.restore();
}

QPixmap signPixmap(Sign sign, const QPalette &palette, int size, qreal devicePixelRatio)
{
    const int side = size > 0 ? size : Metrics::current().icon;
    QPixmap pixmap(qRound(side * devicePixelRatio), qRound(side * devicePixelRatio));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSign(painter, QRectF(0, 0, side, side), sign, palette);
    return pixmap;
}

QIcon signIcon(Sign sign, const QPalette &palette)
{
    return QIcon(new SignEngine(sign, palette));
}

QString signWord(Sign sign)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("rollcall::Sign", text); };
    switch (sign) {
    case Sign::Verified:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "verified"));
    case Sign::Sent:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "sent, not verified"));
    case Sign::Failed:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "failed"));
    case Sign::Warning:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "warning"));
    case Sign::Loss:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "will be lost"));
    case Sign::Unknown:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "unknown"));
    case Sign::Staged:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "changed"));
    case Sign::Locked:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "read-only"));
    case Sign::Unlocked:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "changes allowed"));
    case Sign::Connected:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "connected"));
    case Sign::NotConnected:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "not connected"));
    case Sign::Hidden:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "hidden from you"));
    case Sign::NotOffered:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "not offered"));
    case Sign::Empty:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "empty"));
    case Sign::Choice:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "not chosen"));
    case Sign::ChoiceMade:
        return tr(QT_TRANSLATE_NOOP("rollcall::Sign", "chosen"));
    case Sign::Information:
    case Sign::None:
        break;
    }
    return {};
}

SignLabel::SignLabel(Sign sign, QWidget *parent)
    : QWidget(parent)
    , m_sign(Sign::None)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSign(sign);
}

void SignLabel::setSign(Sign sign)
{
    if (sign == m_sign)
        return;
    m_sign = sign;
    setAccessibleName(signWord(sign)); // only then: screen readers hear of each
    update();
}

QSize SignLabel::sizeHint() const
{
    const int side = Metrics::current().icon;
    return {side, side};
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const qreal side = qMin(width(), height());
    paintSign(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side), m_sign, palette());
}

} // namespace rollcall
