#include "ui/person/cropview.h"

#include "models/editing/picturecheck.h"
#include "models/table/masking.h"
#include "ui/shell/theme.h"

#include <QGestureEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QPinchGesture>

#include <algorithm>
#include <cmath>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastSide = 16;

QSizeF turnedSize(const QSize &size, int turns)
{
    return turns % 2 == 0 ? QSizeF(size) : QSizeF(size).transposed();
}

} // namespace

CropView::CropView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cropView"_s);
    setAccessibleName(tr("Cut-out of the picture"));
    setAccessibleDescription(tr("Arrows move, Shift and arrows move by ten, plus and minus resize, R turns"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_AcceptTouchEvents);
    grabGesture(Qt::PinchGesture);
}

QSize CropView::sizeHint() const
{
    const int side = Metrics::current().lookupWidth * 7 / 10;
    return QSize(side, side);
}

QSize CropView::minimumSizeHint() const
{
    return sizeHint() / 2;
}

void CropView::setImage(const QImage &upright)
{
    m_image = upright;
    m_turns = 0;
    m_square = upright.isNull() ? QRect() : picture::middleSquare(upright.size());
    m_shown = {};
    update();
    emit changed();
}

// From pixels of the upright image to the view: turned, fitted, centred.
QTransform CropView::imageToView() const
{
    if (m_image.isNull())
        return {};
    const QSizeF turned = turnedSize(m_image.size(), m_turns);
    const double scale = std::min(width() / turned.width(), height() / turned.height());
    QTransform transform;
    transform.translate(width() / 2.0, height() / 2.0);
    transform.scale(scale, scale);
    transform.rotate(90.0 * m_turns);
    transform.translate(-m_image.width() / 2.0, -m_image.height() / 2.0);
    return transform;
}

QRectF CropView::squareInView() const
{
    return imageToView().mapRect(QRectF(m_square));
}

int CropView::sizePercent() const
{
    const int most = std::min(m_image.width(), m_image.height());
    return most == 0 ? 100 : std::clamp(int(std::lround(100.0 * m_square.width() / most)), 1, 100);
}

void CropView::setSizePercent(int percent)
{
    if (percent != sizePercent())
        resizeAroundCentre(int(std::lround(std::min(m_image.width(), m_image.height()) * percent / 100.0)));
}

void CropView::resizeAroundCentre(int side)
{
    QRect square(0, 0, side, side);
    square.moveCenter(m_square.center());
    setSquare(square);
}

void CropView::scaleBy(double factor)
{
    if (std::lround(m_side) != m_square.width())
        m_side = m_square.width();
    m_side = std::clamp<double>(
        m_side * factor, leastSide, std::max(leastSide, std::min(m_image.width(), m_image.height())));
    resizeAroundCentre(int(std::lround(m_side)));
}

void CropView::setSquare(const QRect &square)
{
    if (m_image.isNull())
        return;
    const QRect fitted = picture::fittedSquare(square, m_image.size(), leastSide);
    if (fitted == m_square)
        return;
    m_square = fitted;
    update();
    emit changed();
}

void CropView::turn(int quarters)
{
    m_turns = ((m_turns + quarters) % 4 + 4) % 4;
    m_shown = {};
    update();
    emit changed();
}

QImage CropView::cutOut(int side) const
{
    if (m_image.isNull())
        return {};
    const QImage cut
        = m_image.copy(m_square).scaled(side, side, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    return m_turns == 0 ? cut : cut.transformed(QTransform().rotate(90.0 * m_turns));
}

void CropView::moveInView(int dx, int dy)
{
    // An arrow moves to where it points on screen, however the picture is turned.
    const QTransform back = QTransform().rotate(-90.0 * m_turns);
    const QPointF delta = back.map(QPointF(dx, dy));
    setSquare(m_square.translated(delta.toPoint()));
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const int step = event->modifiers().testFlag(Qt::ShiftModifier) ? 10 : 1;
    const int least = std::max(1, std::min(m_image.width(), m_image.height()) / 200);
    switch (event->key()) {
    case Qt::Key_Left:
        moveInView(-step * least, 0);
        return;
    case Qt::Key_Right:
        moveInView(step * least, 0);
        return;
    case Qt::Key_Up:
        moveInView(0, -step * least);
        return;
    case Qt::Key_Down:
        moveInView(0, step * least);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        setSizePercent(std::min(100, sizePercent() + 5));
        return;
    case Qt::Key_Minus:
        setSizePercent(std::max(5, sizePercent() - 5));
        return;
    case Qt::Key_R:
        turn(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

CropView::Grip CropView::gripAt(const QPointF &point) const
{
    const QRectF square = squareInView();
    const double reach = Metrics::current().gap3;
    const auto near = [&](const QPointF &corner) {
        return std::abs(corner.x() - point.x()) <= reach && std::abs(corner.y() - point.y()) <= reach;
    };
    if (near(square.topLeft()))
        return Grip::TopLeft;
    if (near(square.topRight()))
        return Grip::TopRight;
    if (near(square.bottomLeft()))
        return Grip::BottomLeft;
    if (near(square.bottomRight()))
        return Grip::BottomRight;
    return square.contains(point) ? Grip::Inside : Grip::None;
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_grip = gripAt(event->position());
    const QRectF square = squareInView();
    m_grabbed = event->position() - square.topLeft();
    switch (m_grip) {
    case Grip::TopLeft:
        m_anchor = square.bottomRight();
        break;
    case Grip::TopRight:
        m_anchor = square.bottomLeft();
        break;
    case Grip::BottomLeft:
        m_anchor = square.topRight();
        break;
    default:
        m_anchor = square.topLeft();
    }
}

void CropView::dragCorner(const QPointF &to)
{
    const double side = std::max(std::abs(to.x() - m_anchor.x()), std::abs(to.y() - m_anchor.y()));
    const double x = to.x() < m_anchor.x() ? m_anchor.x() - side : m_anchor.x();
    const double y = to.y() < m_anchor.y() ? m_anchor.y() - side : m_anchor.y();
    const QRectF wanted = imageToView().inverted().mapRect(QRectF(x, y, side, side));
    // Beyond the picture's edge the square stops growing rather than wander off.
    const QRectF inside = wanted.intersected(QRectF(m_image.rect()));
    const int length = int(std::min(inside.width(), inside.height()));
    const QPointF anchor = imageToView().inverted().map(m_anchor);
    QRect square(0, 0, length, length);
    square.moveLeft(wanted.center().x() < anchor.x() ? int(std::lround(anchor.x())) - length
                                                     : int(std::lround(anchor.x())));
    square.moveTop(wanted.center().y() < anchor.y() ? int(std::lround(anchor.y())) - length
                                                    : int(std::lround(anchor.y())));
    setSquare(square);
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None) {
        const Grip grip = gripAt(event->position());
        const bool falling = grip == Grip::TopLeft || grip == Grip::BottomRight;
        setCursor(grip == Grip::None   ? Qt::ArrowCursor
                : grip == Grip::Inside ? Qt::SizeAllCursor
                : falling              ? Qt::SizeFDiagCursor
                                       : Qt::SizeBDiagCursor);
        return;
    }
    if (m_grip != Grip::Inside) {
        dragCorner(event->position());
        return;
    }
    QRectF square = squareInView();
    square.moveTopLeft(event->position() - m_grabbed);
    const QRectF wanted = imageToView().inverted().mapRect(square);
    setSquare(QRect(wanted.topLeft().toPoint(), m_square.size()));
}

void CropView::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120; // of a wheel that clicks; touchpads send less
    scaleBy(std::pow(1.05, event->angleDelta().y() / notch));
    event->accept(); // what lies around does not scroll meanwhile
}

bool CropView::event(QEvent *event)
{
    if (event->type() == QEvent::NativeGesture) { // a touchpad
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            scaleBy(1 + gesture->value());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) { // a screen
        auto *gestures = static_cast<QGestureEvent *>(event);
        if (auto *pinch = qobject_cast<QPinchGesture *>(gestures->gesture(Qt::PinchGesture))) {
            scaleBy(pinch->scaleFactor());
            gestures->accept(pinch);
            return true;
        }
    }
    return QWidget::event(event);
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = Grip::None;
}

void CropView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_shown = {};
}

void CropView::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.window);
    if (!m_image.isNull()) {
        const QRectF place = imageToView().mapRect(QRectF(m_image.rect()));
        if (m_shown.isNull()) {
            QImage turned = m_turns == 0 ? m_image : m_image.transformed(QTransform().rotate(90.0 * m_turns));
            const double ratio = devicePixelRatioF();
            turned = turned.scaled(
                (place.size() * ratio).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            turned.setDevicePixelRatio(ratio);
            m_shown = QPixmap::fromImage(turned);
        }
        if (masking::isOn())
            painter.fillRect(place, palette().mid());
        else
            painter.drawPixmap(place.topLeft(), m_shown);

        const QRectF square = squareInView();
        QPainterPath outside;
        outside.addRect(place);
        QPainterPath hole;
        hole.addRect(square);
        painter.fillPath(outside.subtracted(hole), QColor(0, 0, 0, 140));
        painter.setPen(QPen(QColor(255, 255, 255, 120), 1));
        for (int third = 1; third < 3; ++third) {
            const double x = square.left() + square.width() * third / 3;
            const double y = square.top() + square.height() * third / 3;
            painter.drawLine(QPointF(x, square.top()), QPointF(x, square.bottom()));
            painter.drawLine(QPointF(square.left(), y), QPointF(square.right(), y));
        }
        painter.setPen(QPen(Qt::white, 2));
        painter.drawRect(square);
        const double grip = Metrics::current().gap3;
        painter.setPen(QPen(QColor(26, 30, 36), 1));
        painter.setBrush(Qt::white);
        for (const QPointF &corner :
            {square.topLeft(), square.topRight(), square.bottomLeft(), square.bottomRight()})
            painter.drawRect(QRectF(corner.x() - grip / 2, corner.y() - grip / 2, grip, grip));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(hasFocus() ? QPen(tokens.focus, 2) : QPen(tokens.control, 1));
    const int edge = hasFocus() ? 1 : 0;
    painter.drawRect(rect().adjusted(edge, edge, -1 - edge, -1 - edge));
}

} // namespace rollcall
