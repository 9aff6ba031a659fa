#include "ui/common/icons.h"

#include "resources/resources.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &name)
{
    registerResources();
    return u":/icons/"_s + name + u".svg"_s;
}

bool hasDirection(const QString &name)
{
    static const QStringList names{u"go-previous"_s, u"go-next"_s, u"change-arrow"_s, u"document-send"_s,
        u"view-list-details"_s, u"document-import"_s, u"document-export"_s};
    return names.contains(name);
}

class LineIcon : public QIconEngine
{
public:
    explicit LineIcon(QString name)
        : m_name(std::move(name))
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const int side = qMin(rect.width(), rect.height());
        QRect box(0, 0, side, side);
        box.moveCenter(rect.center());
        painter->drawPixmap(box, iconPixmap(m_name, side, color(mode, state), ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return iconPixmap(m_name, qMin(size.width(), size.height()), color(mode, state), 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap pixmap
            = iconPixmap(m_name, int(qMin(size.width(), size.height()) / scale), color(mode, state), scale);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIcon(m_name); }
    QString key() const override { return u"rollcall"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Tokens &t = Tokens::of(QApplication::palette());
        switch (mode) {
        case QIcon::Disabled:
            return t.faint;
        case QIcon::Active:
            return t.text;
        case QIcon::Selected:
            return t.selectedText;
        case QIcon::Normal:
            break;
        }
        return state == QIcon::On ? t.text : t.muted;
    }

    QString m_name;
};

} // namespace

QIcon applicationIcon()
{
    QIcon whole;
    QSvgRenderer renderer(pathOf(u"rollcall"_s));
    for (const int side : {16, 22, 32, 48, 64, 128}) {
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        renderer.render(&painter);
        painter.end();
        whole.addPixmap(QPixmap::fromImage(image));
    }
    return whole;
}

QIcon icon(const QString &name)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    return QIcon(new LineIcon(name));
}

QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio)
{
    const bool mirrored = hasDirection(name) && QGuiApplication::layoutDirection() == Qt::RightToLeft;
    const QString key = u"rollcall/%1/%2/%3/%4/%5"_s.arg(name)
                            .arg(size)
                            .arg(color.name(), QString::number(devicePixelRatio))
                            .arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    if (mirrored)
        image = image.mirrored(true, false);
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace rollcall
