#pragma once

#include <QPixmap>
#include <QWidget>

namespace rollcall {

//! A picture, or initials on a colour made from the name. Round in lists and headers, square on the page.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    enum class Form { Round, Square };
    //! \p size in pixels at the current font; take it from Metrics.
    explicit Avatar(int size, Form form = Form::Round, QWidget *parent = nullptr);
    void setName(const QString &name); //!< also the accessible name, with "Picture of"
    void setPicture(const QPixmap &picture); //!< null: initials
    bool hasPicture() const { return !m_picture.isNull(); }
    void setSide(int size);
    QSize sizeHint() const override { return {m_side, m_side}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

    //! For delegates.
    static void paint(
        QPainter &painter, const QRect &rect, const QString &name, const QPixmap &picture, Form form);
    static QString initials(const QString &name); //!< one or two letters; "?" for nothing
    static QColor colorFor(const QString &name); //!< white text on it keeps 4.5

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    Form m_form;
    QString m_name;
    QPixmap m_picture;
};

//! PNG or JPEG by content, at most 4096 pixels a side and 4 MiB; scaled down to fit \p side. Null for
//! everything else.
QPixmap safePicture(const QByteArray &bytes, int side);

} // namespace rollcall
