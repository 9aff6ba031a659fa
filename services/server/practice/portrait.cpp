#include "services/server/practice/portrait.h"

#include "services/server/practice/random.h"

#include <QBuffer>
#include <QColor>
#include <QImageWriter>
#include <QPainter>
#include <QPainterPath>

#include <array>

namespace rollcall::practice {

namespace {

constexpr std::array<QRgb, 10> skins{0xfff6d7bd, 0xfff0c8a0, 0xffe5b48a, 0xffd9a074, 0xffc98d5f, 0xffb4764a,
    0xff9c6238, 0xff855230, 0xff6b4026, 0xff53301d};
constexpr std::array<QRgb, 9> hairs{0xff221a18, 0xff2d211b, 0xff3d2a1e, 0xff5a3a22, 0xff7d5230, 0xffa77a45,
    0xffcaa55e, 0xff8f3b22, 0xffb9b5ae};
constexpr std::array<QRgb, 10> backgrounds{0xffd9c7a7, 0xffcfdfd6, 0xffd6dcea, 0xffe7d3cf, 0xffdfd8ea,
    0xffe9e0c4, 0xffc9dbe2, 0xffd8e2c6, 0xffe6d0dc, 0xffd0d4d2};
constexpr std::array<QRgb, 10> clothes{0xff3d6b72, 0xff7a3e48, 0xff35507d, 0xff5b6d3d, 0xff8a5a2b, 0xff574478,
    0xff2f5d50, 0xffa04e3b, 0xff444b57, 0xff8c6d9c};

//! Everything is drawn in a square of 200 units.
class Face
{
public:
    Face(QPainter &painter, quint64 number)
        : m_painter(painter)
        , m_random(number)
        , m_tone(index(skins.size()))
        , m_skin(QColor::fromRgb(skins[m_tone]))
        , m_hair(QColor::fromRgb(hairs[hairIndex()]))
        , m_cloth(QColor::fromRgb(clothes[index(clothes.size())]))
        , m_scarf(QColor::fromRgb(clothes[index(clothes.size())]))
        , m_background(QColor::fromRgb(backgrounds[index(backgrounds.size())]))
        , m_style(m_random.below(9))
        , m_width(33 + m_random.below(7))
        , m_hasBeard(m_style < 5 && m_random.chance(28))
        , m_hasGlasses(m_random.chance(24))
    { }

    void draw()
    {
        m_painter.fillRect(QRectF(0, 0, 200, 200), m_background);
        m_painter.setPen(Qt::NoPen);
        hairBehind();
        body();
        head();
        if (m_hasBeard)
            beard();
        features();
        hairInFront();
        if (m_hasGlasses)
            glasses();
    }

private:
    size_t index(size_t size) { return static_cast<size_t>(m_random.below(static_cast<qint64>(size))); }

    //! Darker faces have dark or grey hair, as most people do; the others have any.
    size_t hairIndex()
    {
        if (m_tone < 5)
            return index(hairs.size());
        return m_random.chance(12) ? hairs.size() - 1 : index(3);
    }

    QRectF headBox() const { return QRectF(100 - m_width, 50, 2.0 * m_width, 96); }
    bool isScarf() const { return m_style == 8; }

    void fill(const QPainterPath &path, const QColor &color)
    {
        m_painter.setBrush(color);
        m_painter.drawPath(path);
    }
    void ellipse(const QPointF &centre, qreal rx, qreal ry, const QColor &color)
    {
        m_painter.setBrush(color);
        m_painter.drawEllipse(centre, rx, ry);
    }

    void body()
    {
        QPainterPath neck;
        neck.addRoundedRect(QRectF(84, 120, 32, 50), 12, 12);
        QPainterPath shirt;
        shirt.moveTo(18, 200);
        shirt.cubicTo(22, 168, 52, 156, 84, 152);
        shirt.quadTo(100, 176, 116, 152);
        shirt.cubicTo(148, 156, 178, 168, 182, 200);
        shirt.closeSubpath();
        fill(neck, m_skin.darker(118));
        fill(shirt, isScarf() ? m_scarf.darker(115) : m_cloth);
    }

    void head()
    {
        if (!isScarf()) {
            ellipse({100.0 - m_width, 100}, 6, 10, m_skin.darker(108));
            ellipse({100.0 + m_width, 100}, 6, 10, m_skin.darker(108));
        }
        QPainterPath face;
        const QRectF box = headBox();
        face.addRoundedRect(box, m_width, 46);
        fill(face, m_skin);
    }

    void features()
    {
        const QColor ink = m_tone < 8 ? QColor(0x2b, 0x20, 0x1c) : QColor(0x12, 0x0b, 0x08);
        const qreal apart = 13 + m_width / 10.0;
        ellipse({100 - apart, 100}, 3.4, 4.2, ink);
        ellipse({100 + apart, 100}, 3.4, 4.2, ink);

        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(
            QPen(m_hair.lightness() > 150 ? m_hair.darker(130) : m_hair, 3.2, Qt::SolidLine, Qt::RoundCap));
        const qreal lift = m_random.below(4);
        for (const int side : {-1, 1}) {
            QPainterPath brow(QPointF(100 + side * (apart - 7), 89 - lift / 2));
            brow.quadTo(100 + side * apart, 86 - lift, 100 + side * (apart + 8), 90);
            m_painter.drawPath(brow);
        }
        m_painter.setPen(QPen(m_skin.darker(135), 2.6, Qt::SolidLine, Qt::RoundCap));
        QPainterPath nose(QPointF(100, 104));
        nose.quadTo(96, 115, 102, 116);
        m_painter.drawPath(nose);

        const qreal smile = 5 + m_random.below(6);
        const qreal half = 11 + m_random.below(5);
        QPainterPath mouth(QPointF(100 - half, 126));
        mouth.quadTo(100, 126 + smile * 1.6, 100 + half, 126);
        if (m_random.chance(25)) {
            m_painter.setPen(Qt::NoPen);
            mouth.closeSubpath();
            fill(mouth, QColor(0xff, 0xf8, 0xf2));
            return;
        }
        m_painter.setPen(QPen(m_tone < 7 ? QColor(0x7a, 0x2e, 0x2a) : QColor(0x2c, 0x10, 0x10), 3.2,
            Qt::SolidLine, Qt::RoundCap));
        m_painter.drawPath(mouth);
        m_painter.setPen(Qt::NoPen);
    }

    void beard()
    {
        QPainterPath whole;
        whole.addRoundedRect(headBox(), m_width, 46);
        QPainterPath upper;
        upper.addRect(QRectF(0, 0, 200, 108));
        upper.addEllipse(QPointF(100, 112), m_width - 9, 14);
        fill(whole.subtracted(upper), m_hair);
    }

    void hairBehind()
    {
        const qreal w = m_width;
        QPainterPath path;
        switch (m_style) {
        case 5: // long
            path.addRoundedRect(QRectF(100 - w - 13, 36, 2 * w + 26, 130), 44, 44);
            break;
        case 6: // to the chin
            path.addRoundedRect(QRectF(100 - w - 12, 36, 2 * w + 24, 96), 42, 20);
            break;
        case 7: // full and round
            path.addEllipse(QPointF(100, 80), w + 27, 50);
            break;
        case 8: // a scarf
            path.addRoundedRect(QRectF(100 - w - 14, 34, 2 * w + 28, 134), 48, 52);
            break;
        case 4: // tied up
            path.addEllipse(QPointF(100, 36), 17, 15);
            break;
        default:
            return;
        }
        fill(path, isScarf() ? m_scarf : m_hair);
    }

    void hairInFront()
    {
        m_painter.setPen(Qt::NoPen);
        const qreal w = m_width;
        QPainterPath head;
        head.addRoundedRect(headBox().adjusted(-2.5, -3, 2.5, 0), w + 2.5, 46);
        QPainterPath cut;
        switch (m_style) {
        case 0: // none
            return;
        case 1: // short and straight
            cut.addRect(QRectF(0, 76, 200, 140));
            break;
        case 2: // parted at the side
            cut.moveTo(200, 200);
            cut.lineTo(0, 200);
            cut.lineTo(0, 92);
            cut.quadTo(100 - w, 86, 84, 66);
            cut.quadTo(120, 84, 200, 88);
            cut.closeSubpath();
            break;
        case 3: { // curls
            for (int i = 0; i < 9; ++i)
                ellipse({100 - w + i * w / 4.0, 56.0 + ((i - 4) * (i - 4)) * 0.95}, 11, 11, m_hair);
            return;
        }
        case 8: { // the edge of the scarf
            QPainterPath edge;
            edge.addRoundedRect(headBox().adjusted(-5, -6, 5, 12), w + 5, 50);
            QPainterPath opening;
            opening.addRoundedRect(headBox().adjusted(3, 12, -3, 0), w - 3, 44);
            fill(edge.subtracted(opening), m_scarf);
            return;
        }
        default: // falls to both sides
            cut.moveTo(0, 200);
            cut.lineTo(0, 96);
            cut.lineTo(100 - w, 96);
            cut.quadTo(100 - w + 10, 78, 100 - 6, 68);
            cut.quadTo(100 + w - 8, 78, 100 + w, 96);
            cut.lineTo(200, 96);
            cut.lineTo(200, 200);
            cut.closeSubpath();
        }
        fill(head.subtracted(cut), m_hair);
    }

    void glasses()
    {
        const qreal apart = 13 + m_width / 10.0;
        m_painter.setBrush(QColor(255, 255, 255, 50));
        m_painter.setPen(QPen(QColor(0x33, 0x33, 0x3a), 2.6));
        for (const int side : {-1, 1})
            m_painter.drawRoundedRect(QRectF(100 + side * apart - 11, 91, 22, 19), 7, 7);
        m_painter.drawLine(QPointF(100 - apart + 11, 99), QPointF(100 + apart - 11, 99));
        m_painter.setPen(Qt::NoPen);
    }

    QPainter &m_painter;
    Random m_random;
    size_t m_tone; //!< index of the skin
    QColor m_skin, m_hair, m_cloth, m_scarf, m_background;
    int m_style;
    int m_width; //!< half of the face's
    bool m_hasBeard, m_hasGlasses;
};

} // namespace

QImage drawPortrait(quint64 number, int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / 200.0, side / 200.0);
    Face(painter, number).draw();
    return image;
}

QByteArray portraitFile(quint64 number, const QByteArray &format)
{
    const int side = 384 + 64 * Random(number, 1).below(5);
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    // For PNG the "quality" is how little is spent on compressing: it is drawn each time it is asked for.
    writer.setQuality(format == "jpeg" ? 88 : 80);
    writer.write(drawPortrait(number, side));
    return file;
}

} // namespace rollcall::practice
