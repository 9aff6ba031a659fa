#include "models/editing/picturecheck.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFileInfo>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QTransform>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr char PngMagic[] = "\x89PNG\r\n\x1a\n";
constexpr qsizetype PngMagicSize = 8;

// Bytes of a file behind bounds checks: everything outside reads as zero and is told by has().
class Bytes
{
public:
    explicit Bytes(QByteArrayView data)
        : m_data(data)
    { }
    bool has(qsizetype at, qsizetype count) const
    {
        return at >= 0 && count >= 0 && at <= m_data.size() - count;
    }
    quint8 u8(qsizetype at) const { return has(at, 1) ? quint8(m_data[at]) : quint8(0); }
    quint16 u16(qsizetype at) const
    {
        return has(at, 2) ? qFromBigEndian<quint16>(m_data.data() + at) : quint16(0);
    }
    quint32 u32(qsizetype at) const { return has(at, 4) ? qFromBigEndian<quint32>(m_data.data() + at) : 0; }
    quint16 u16(qsizetype at, bool little) const
    {
        return little && has(at, 2) ? qFromLittleEndian<quint16>(m_data.data() + at) : u16(at);
    }
    quint32 u32(qsizetype at, bool little) const
    {
        return little && has(at, 4) ? qFromLittleEndian<quint32>(m_data.data() + at) : u32(at);
    }
    bool reads(qsizetype at, const char *text) const
    {
        const QByteArrayView wanted(text);
        return has(at, wanted.size()) && m_data.sliced(at, wanted.size()) == wanted;
    }
    QByteArrayView part(qsizetype at, qsizetype count) const
    {
        return has(at, count) ? m_data.sliced(at, count) : QByteArrayView();
    }
    qsizetype size() const { return m_data.size(); }

private:
    QByteArrayView m_data;
};

QSize sizeOf(quint32 width, quint32 height)
{
    constexpr quint32 most = 1u << 24;
    return QSize(int(std::min(width, most)), int(std::min(height, most)));
}

// Tag 0x0112 of the first directory of a TIFF header, which is what Exif is.
int exifOrientation(QByteArrayView block)
{
    constexpr quint16 orientationTag = 0x0112;
    const Bytes exif(block);
    const bool little = exif.reads(0, "II");
    if (!little && !exif.reads(0, "MM"))
        return 1;
    const qsizetype directory = exif.u32(4, little);
    const int entries = exif.u16(directory, little);
    for (int i = 0; i < entries; ++i) {
        const qsizetype entry = directory + 2 + qsizetype(i) * 12;
        if (!exif.has(entry, 12))
            break;
        if (exif.u16(entry, little) == orientationTag) {
            const int value = exif.u16(entry + 8, little);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

void readPng(const Bytes &file, PictureFacts &facts)
{
    qsizetype at = PngMagicSize;
    if (!file.reads(at + 4, "IHDR"))
        return;
    facts.size = sizeOf(file.u32(at + 8), file.u32(at + 12));
    while (file.has(at, 12)) {
        const qsizetype length = file.u32(at);
        // An animation is announced before the image data; an acTL behind it means nothing.
        if (file.reads(at + 4, "IDAT"))
            break;
        if (file.reads(at + 4, "acTL"))
            facts.animated = true;
        at += length + 12;
    }
    // Text and Exif may also follow the image data.
    for (at = PngMagicSize; file.has(at, 12); at += qsizetype(file.u32(at)) + 12) {
        for (const char *name : {"eXIf", "tEXt", "zTXt", "iTXt"})
            facts.hasMetadata = facts.hasMetadata || file.reads(at + 4, name);
        if (file.reads(at + 4, "eXIf"))
            facts.orientation = exifOrientation(file.part(at + 8, file.u32(at)));
    }
}

bool isStartOfFrame(quint8 marker)
{
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

void readJpeg(const Bytes &file, PictureFacts &facts)
{
    qsizetype at = 2;
    while (file.has(at, 4)) {
        if (file.u8(at) != 0xFF)
            return;
        const quint8 marker = file.u8(at + 1);
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xD9 || marker == 0xDA)
            return;
        if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD7)) { // markers that stand alone
            at += 2;
            continue;
        }
        const qsizetype length = file.u16(at + 2);
        if (length < 2)
            return;
        if (isStartOfFrame(marker) && facts.size.isEmpty())
            facts.size = sizeOf(file.u16(at + 7), file.u16(at + 5));
        if (marker == 0xE1 || marker == 0xED || marker == 0xFE) // Exif and XMP, IPTC, comment
            facts.hasMetadata = true;
        if (marker == 0xE1 && file.reads(at + 4, "Exif"))
            facts.orientation = exifOrientation(file.part(at + 10, length - 8));
        at += 2 + length;
    }
}

bool looksLikeSvg(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(1024).trimmed().toLower();
    return start.startsWith("<svg")
        || ((start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<!--")
                || start.startsWith("\xef\xbb\xbf"))
            && start.contains("<svg"));
}

QByteArray written(const QImage &image, const char *format, int quality)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(quality);
    if (!writer.write(image))
        return {};
    return bytes;
}

// A new image with nothing but the pixels: what Qt carries along as text, resolution and profile stays
// behind.
QImage bare(const QImage &image)
{
    QImage source = image;
    if (source.colorSpace().isValid() && source.colorSpace() != QColorSpace(QColorSpace::SRgb))
        source.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QImage result(source.size(), source.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    result.fill(source.hasAlphaChannel() ? Qt::transparent : Qt::white);
    QPainter painter(&result);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.drawImage(QPoint(0, 0), source);
    return result;
}

QByteArray writtenAs(const QImage &image, bool png, qint64 limit)
{
    if (png)
        return written(image, "png", -1);
    QByteArray bytes;
    for (const int quality : {90, 80}) {
        bytes = written(image, "jpeg", quality);
        if (bytes.size() <= limit)
            break;
    }
    return bytes;
}

} // namespace

QString PictureFacts::mediaType() const
{
    switch (format) {
    case Format::Png:
        return u"image/png"_s;
    case Format::Jpeg:
        return u"image/jpeg"_s;
    default:
        return {};
    }
}

PictureFacts picture::factsOf(const QByteArray &bytes)
{
    using Format = PictureFacts::Format;
    const Bytes file(bytes);
    PictureFacts facts;
    facts.bytes = bytes.size();
    if (file.reads(0, PngMagic)) {
        facts.format = Format::Png;
        readPng(file, facts);
    } else if (file.u16(0) == 0xFFD8 && file.u8(2) == 0xFF) {
        facts.format = Format::Jpeg;
        readJpeg(file, facts);
    } else if (file.reads(0, "GIF8")) {
        facts.format = Format::Gif;
    } else if (file.reads(0, "RIFF") && file.reads(8, "WEBP")) {
        facts.format = Format::WebP;
    } else if (file.reads(0, "BM")) {
        facts.format = Format::Bmp;
    } else if (file.reads(0, "II*") || file.u32(0) == 0x4D4D002A) {
        facts.format = Format::Tiff;
    } else if (file.reads(4, "ftyp")) {
        facts.format = Format::Heif;
    } else if (looksLikeSvg(bytes)) {
        facts.format = Format::Svg;
    }
    return facts;
}

PictureCheck picture::check(const QByteArray &bytes, const PictureLimits &limits)
{
    using Format = PictureFacts::Format;
    if (bytes.isEmpty())
        return {{}, PictureProblem::Empty};
    PictureCheck result{factsOf(bytes), PictureProblem::None};
    const PictureFacts &facts = result.facts;
    if (facts.format == Format::Unknown)
        result.problem = PictureProblem::NotAPicture;
    else if (facts.format != Format::Png && facts.format != Format::Jpeg)
        result.problem = PictureProblem::WrongFormat;
    else if (facts.bytes > limits.chosenBytes)
        result.problem = PictureProblem::TooManyBytes;
    else if (facts.animated)
        result.problem = PictureProblem::Animated;
    else if (facts.size.isEmpty())
        result.problem = PictureProblem::Damaged;
    else if (qint64(facts.size.width()) * facts.size.height() > limits.pixels)
        result.problem = PictureProblem::TooManyPixels;
    return result;
}

QImage picture::decode(const QByteArray &bytes, const PictureFacts &facts)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    // The format is given: detection would also try SVG, which can open files of this machine.
    QImageReader reader(&buffer, facts.format == PictureFacts::Format::Png ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(false);
    QImage image = reader.read();
    if (image.isNull() || image.size() != facts.size)
        return {};
    static const std::array<QTransform, 9> upright{QTransform(), QTransform(), QTransform(-1, 0, 0, 1, 0, 0),
        QTransform(-1, 0, 0, -1, 0, 0), QTransform(1, 0, 0, -1, 0, 0), QTransform(0, 1, 1, 0, 0, 0),
        QTransform(0, 1, -1, 0, 0, 0), QTransform(0, -1, -1, 0, 0, 0), QTransform(0, -1, 1, 0, 0, 0)};
    if (facts.orientation > 1)
        image = image.transformed(upright.at(size_t(facts.orientation)));
    return bare(image);
}

QRect picture::middleSquare(const QSize &size)
{
    const int side = std::min(size.width(), size.height());
    return QRect((size.width() - side) / 2, (size.height() - side) / 2, side, side);
}

QRect picture::fittedSquare(QRect square, const QSize &size, int least)
{
    const int most = std::min(size.width(), size.height());
    const int side = std::clamp(square.width(), std::min(least, most), most);
    square.setSize(QSize(side, side));
    square.moveLeft(std::clamp(square.left(), 0, size.width() - side));
    square.moveTop(std::clamp(square.top(), 0, size.height() - side));
    return square;
}

std::optional<picture::Encoded> picture::encode(const QImage &upright, const QRect &square, int quarterTurns,
    PictureFacts::Format format, const QString &fileName, const PictureLimits &limits)
{
    QImage image = upright.copy(square);
    if (quarterTurns % 4 != 0)
        image = image.transformed(QTransform().rotate(90.0 * (quarterTurns % 4)));
    image = bare(image);
    const bool png = format == PictureFacts::Format::Png;

    Encoded result;
    QByteArray bytes = writtenAs(image, png, limits.sentBytes);
    int side = limits.shrunkSide;
    while (bytes.size() > limits.sentBytes && side >= 32) {
        if (image.width() > side)
            image = image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        bytes = writtenAs(image, png, limits.sentBytes);
        result.madeSmaller = true;
        side /= 2;
    }
    if (bytes.isEmpty() || bytes.size() > limits.sentBytes)
        return std::nullopt;
    // The extension follows the content: services judge by it, and the chosen name may lie.
    const QString base = QFileInfo(fileName).completeBaseName().left(64);
    result.attachment = {bytes, png ? u"image/png"_s : u"image/jpeg"_s,
        (base.isEmpty() ? u"picture"_s : base) + (png ? u".png"_s : u".jpg"_s)};
    result.size = image.size();
    return result;
}

} // namespace rollcall
