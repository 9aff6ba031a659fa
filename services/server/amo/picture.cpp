#include "services/server/amo/picture.h"

#include "services/server/store/database.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace rollcall::server::amo {

using namespace Qt::StringLiterals;

namespace {

constexpr int servedSide = 200; // pixels
constexpr qint64 mostBytes = 4 * 1024 * 1024;
constexpr qint64 mostPixels = 50'000'000;
constexpr int longestSide = 16'000;

const QString notAnImage
    = u"Upload a valid image. The file you uploaded was either not an image or a corrupted image."_s;

enum class Kind { Unknown, Png, Jpeg, OtherImage };

Kind kindOf(const QByteArray &content)
{
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return Kind::Png;
    if (content.startsWith("\xff\xd8\xff"))
        return Kind::Jpeg;
    // Images that the original can open, and then refuses for what they are.
    static const std::array others{QByteArray("GIF87a"), QByteArray("GIF89a"), QByteArray("BM"),
        QByteArray("II*\0", 4), QByteArray("MM\0*", 4), QByteArray("\0\0\1\0", 4), QByteArray("8BPS"),
        QByteArray("qoif")};
    const bool isWebp = content.startsWith("RIFF") && content.mid(8, 4) == "WEBP";
    const bool isNetpbm = content.size() > 3 && content.at(0) == 'P' && content.at(1) >= '1'
        && content.at(1) <= '6' && (content.at(2) == '\n' || content.at(2) == ' ');
    const bool isOther = isWebp || isNetpbm
        || std::any_of(others.begin(), others.end(),
            [&](const QByteArray &magic) { return content.size() > 16 && content.startsWith(magic); });
    return isOther ? Kind::OtherImage : Kind::Unknown;
}

quint32 crcOf(const char *bytes, qsizetype length)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < values.size(); ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0xffffffffU;
    for (qsizetype i = 0; i < length; ++i)
        crc = table[(crc ^ static_cast<quint8>(bytes[i])) & 0xff] ^ (crc >> 8);
    return crc ^ 0xffffffffU;
}

//! Every chunk whole, with its right checksum, from IHDR to IEND.
bool isWholePng(const QByteArray &content)
{
    qsizetype at = 8;
    bool isFirst = true;
    while (content.size() - at >= 12) {
        const auto length = qFromBigEndian<quint32>(content.constData() + at);
        if (length > static_cast<quint64>(content.size() - at - 12))
            return false;
        const auto size = static_cast<qsizetype>(length);
        const QByteArrayView type(content.constData() + at + 4, 4);
        const auto crc = qFromBigEndian<quint32>(content.constData() + at + 8 + size);
        if (crc != crcOf(content.constData() + at + 4, size + 4) || (isFirst && type != "IHDR"))
            return false;
        if (type == "IEND")
            return true;
        isFirst = false;
        at += 12 + size;
    }
    return false;
}

bool isAnimatedPng(const QByteArray &content)
{
    const qsizetype control = content.indexOf("acTL");
    const qsizetype data = content.indexOf("IDAT");
    return control >= 0 && data >= 0 && control < data;
}

bool hasReasonableSize(const QByteArray &content, const char *format)
{
    QBuffer buffer;
    buffer.setData(content);
    QImageReader reader(&buffer, format);
    const QSize size = reader.size();
    return size.isValid() && !size.isEmpty() && size.width() <= longestSide && size.height() <= longestSide
        && qint64(size.width()) * size.height() <= mostPixels;
}

const QStringList &imageExtensions()
{
    static const QStringList list
        = u"apng blp bmp bufr bw cur dcx dds dib emf eps fit fits flc fli fpx ftc ftu gbr gif grib h5 hdf "
          u"icb "
          u"icns ico iim im j2c j2k jfif jp2 jpc jpe jpeg jpf jpg jpx mic mpeg mpg mpo msp palm pbm pcd pcx "
          u"pdf "
          u"pgm png pnm ppm ps psd pxr ras rgb rgba sgi tga tif tiff vda vst webp wmf xbm xpm"_s.split(u' ');
    return list;
}

} // namespace

QByteArray servedPicture(const QByteArray &original, const char *format)
{
    QBuffer source;
    source.setData(original);
    QImageReader reader(&source, format);
    reader.setAutoTransform(true); // a photograph taken sideways is shown upright
    const QSize size = reader.size();
    if (!size.isValid())
        return {};
    // A JPEG can be decoded smaller than it is, which is cheap; the exact size follows.
    if (size.width() > 4 * servedSide && size.height() > 4 * servedSide && qstrcmp(format, "jpeg") == 0)
        reader.setScaledSize(size.scaled(4 * servedSide, 4 * servedSide, Qt::KeepAspectRatioByExpanding));
    QImage image = reader.read();
    if (image.isNull())
        return {};
    image = image.convertToFormat(QImage::Format_ARGB32);
    if (size.width() > servedSide || size.height() > servedSide) {
        const QSize fitted = image.size().scaled(servedSide, servedSide, Qt::KeepAspectRatio);
        image = image.scaled(fitted.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    // Nothing but the pixels: a picture made of them knows no texts, no profile and no resolution.
    image = QImage(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format())
                .copy();

    QByteArray png;
    QBuffer target(&png);
    target.open(QIODevice::WriteOnly);
    QImageWriter writer(&target, "png");
    return writer.write(image) ? png : QByteArray();
}

tl::expected<Picture, QString> readPicture(const QString &fileName, const QByteArray &content)
{
    if (fileName.isEmpty())
        return tl::unexpected(u"No filename could be determined."_s);
    if (content.isEmpty())
        return tl::unexpected(u"The submitted file is empty."_s);

    const Kind kind = kindOf(content);
    const char *format = kind == Kind::Png ? "png" : "jpeg";
    const bool isCandidate = kind == Kind::Png || kind == Kind::Jpeg;
    if (kind == Kind::Unknown || (kind == Kind::Png && !isWholePng(content))
        || (isCandidate && !hasReasonableSize(content, format)))
        return tl::unexpected(notAnImage);

    const qsizetype dot = fileName.lastIndexOf(u'.');
    const QString extension = dot > 0 ? fileName.mid(dot + 1).toLower() : QString();
    if (!imageExtensions().contains(extension)) {
        return tl::unexpected(
            u"File extension \u201c%1\u201d is not allowed. Allowed extensions are: %2."_s.arg(
                extension.left(100), imageExtensions().join(u", ")));
    }
    if (!isCandidate)
        return tl::unexpected(u"Images must be either PNG or JPG."_s);
    if (kind == Kind::Png && isAnimatedPng(content))
        return tl::unexpected(u"Images cannot be animated."_s);
    if (content.size() > mostBytes)
        return tl::unexpected(u"Please use images smaller than 4MB."_s);

    Picture picture{QLatin1StringView(kind == Kind::Png ? "image/png" : "image/jpeg"), content,
        servedPicture(content, format)};
    if (picture.served.isEmpty())
        return tl::unexpected(notAnImage);
    return picture;
}

void insertPicture(Database &database, qint64 account, const Picture &picture)
{
    database.prepare("INSERT INTO amo_pictures (account_id, original, served) VALUES (?, ?, ?)")
        .run(account, picture.original, picture.served);
}

} // namespace rollcall::server::amo
