#pragma once

#include <QImage>
#include <QPixmap>
#include <QTransform>
#include <QWidget>

namespace rollcall {

//! A picture with a square laid over it. Mouse: move, drag a corner, the wheel resizes. Fingers: pinch. Keys:
//! arrows move (Shift: by ten), + and - resize, R and Shift+R turn.
class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    void setImage(const QImage &upright); //!< lays the largest square in the middle
    const QImage &image() const { return m_image; }
    QRect square() const { return m_square; } //!< in the upright image
    int quarterTurns() const { return m_turns; } //!< clockwise
    //! Size of the square in percent of the largest possible.
    int sizePercent() const;
    void setSizePercent(int percent);
    void turn(int quarters);
    //! What the square holds, turned, \p side pixels wide; quick, for previews.
    QImage cutOut(int side) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void changed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Grip { None, Inside, TopLeft, TopRight, BottomLeft, BottomRight };
    QTransform imageToView() const;
    QRectF squareInView() const;
    Grip gripAt(const QPointF &point) const;
    void setSquare(const QRect &square);
    void resizeAroundCentre(int side);
    void scaleBy(double factor);
    void moveInView(int dx, int dy);
    void dragCorner(const QPointF &to);

    QImage m_image;
    QPixmap m_shown; // the picture as it lies in the view
    QRect m_square;
    int m_turns = 0;
    double m_side
        = 0; // of the square, before it was rounded: fingers and wheels move it by less than a pixel
    Grip m_grip = Grip::None;
    QPointF m_grabbed; // where the square was taken, in the view
    QPointF m_anchor; // the corner that stays, in the view
};

} // namespace rollcall
