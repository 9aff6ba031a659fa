#pragma once

#include "services/domain/change.h"

#include <QByteArray>
#include <QImage>
#include <QRect>
#include <QSize>

#include <optional>

namespace rollcall {

//! What a picture file is, found from its bytes without decoding it. The name of the file plays no part.
struct PictureFacts
{
    enum class Format { Unknown, Png, Jpeg, Gif, WebP, Svg, Bmp, Tiff, Heif };
    Format format = Format::Unknown;
    QSize size; //!< as stored; the orientation is not applied
    qint64 bytes = 0;
    bool animated = false; //!< a PNG with an animation chunk
    bool hasMetadata = false; //!< carries Exif, XMP, IPTC or text: place, camera, names
    int orientation = 1; //!< Exif, 1 to 8

    QString mediaType() const; //!< "image/png", "image/jpeg"; empty for every other format
};

//! Why a file cannot become a picture of a person.
enum class PictureProblem {
    None,
    Empty,
    NotAPicture,
    WrongFormat,
    Animated,
    TooManyPixels,
    TooManyBytes,
    Damaged,
    CannotRead
};

struct PictureLimits
{
    qint64 pixels = 16'000'000; //!< checked in the header, before anything is decoded
    qint64 chosenBytes = 64ll * 1024 * 1024; //!< of a file that may be read at all
    qint64 sentBytes = 4ll * 1024 * 1024; //!< of what is sent
    int shrunkSide = 1024; //!< first side length tried for a picture that is too large to send
};

struct PictureCheck
{
    PictureFacts facts;
    PictureProblem problem = PictureProblem::None;
};

//! Pure functions over bytes and images; any thread.
namespace picture {

PictureFacts factsOf(const QByteArray &bytes);
PictureCheck check(const QByteArray &bytes, const PictureLimits &limits = {});

//! Decodes what check() passed, upright (orientation applied). Null image: the file is damaged.
QImage decode(const QByteArray &bytes, const PictureFacts &facts);

//! The largest square in the middle of a picture of \p size.
QRect middleSquare(const QSize &size);
//! \p square moved and made smaller until it lies inside a picture of \p size; never smaller than \p least
//! pixels.
QRect fittedSquare(QRect square, const QSize &size, int least = 16);

//! A picture as it will be sent.
struct Encoded
{
    Attachment attachment;
    QSize size;
    bool madeSmaller = false; //!< more than the limit took, so the side was reduced
};

//! Cuts \p square out of \p upright, turns it clockwise by \p quarterTurns and writes it without any
//! metadata: PNG where the source was PNG, else JPEG. Nothing when it cannot be brought below the limit.
std::optional<Encoded> encode(const QImage &upright, const QRect &square, int quarterTurns,
    PictureFacts::Format format, const QString &fileName, const PictureLimits &limits = {});

} // namespace picture

} // namespace rollcall
