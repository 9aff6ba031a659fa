#pragma once

#include <QRectF>

class QColor;
class QPainter;
class QRect;

//! What the parts of ConsoleStyle draw with.
namespace rollcall::stylepaint {

//! A one pixel line exactly on the edge of \p rect, ground inside; invalid colours are left out.
void paintBox(QPainter *painter, const QRect &rect, const QColor &ground, const QColor &edge, qreal radius);
//! The focus ring, within \p rect.
void paintRing(QPainter *painter, const QRect &rect, const QColor &color, qreal radius);
void paintChevron(QPainter *painter, const QRectF &box, const QColor &color, bool isUp = false);

} // namespace rollcall::stylepaint
