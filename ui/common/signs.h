#pragma once

#include <QIcon>
#include <QPalette>
#include <QWidget>

class QStyleOptionViewItem;

namespace rollcall {

//! The signs of state. Each comes with its word; a sign never stands alone for the eye, nor the word for the
//! ear.
enum class Sign {
    None,
    Verified,
    Sent,
    Failed,
    Warning,
    Loss,
    Unknown,
    Information,
    Staged,
    Locked,
    Unlocked,
    Connected,
    NotConnected,
    Hidden,
    NotOffered,
    Empty,
    Choice,
    ChoiceMade
};

//! \p size in device independent pixels; 0: the icon size of the metrics.
QPixmap signPixmap(Sign sign, const QPalette &palette, int size = 0, qreal devicePixelRatio = 1);
QIcon signIcon(Sign sign, const QPalette &palette);
//! What a sign stands on. In high contrast the selected ground has one colour of its own for all that is on it.
enum class SignGround { Plain, Selected };
SignGround signGroundOf(const QStyleOptionViewItem &option);
void paintSign(QPainter &painter, const QRectF &rect, Sign sign, const QPalette &palette,
    SignGround ground = SignGround::Plain);
QColor signColor(Sign sign, const QPalette &palette, SignGround ground = SignGround::Plain);
//! What a screen reader says: "verified", "warning", ... Empty for information.
QString signWord(Sign sign);

//! A sign as a widget; its accessible name is the word.
class SignLabel : public QWidget
{
    Q_OBJECT
public:
    explicit SignLabel(Sign sign = Sign::None, QWidget *parent = nullptr);
    void setSign(Sign sign);
    Sign sign() const { return m_sign; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Sign m_sign;
};

} // namespace rollcall
