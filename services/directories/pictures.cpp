#include "services/directories/pictures.h"

#include "services/directories/answers.h"

#include <QtEndian>

namespace rollcall::pictures {

using namespace Qt::StringLiterals;

namespace {

const QByteArray &pngMagic()
{
    static const QByteArray magic("\x89PNG\r\n\x1a\n", 8);
    return magic;
}

} // namespace

QByteArray mediaType(const QByteArray &data)
{
    if (data.startsWith(pngMagic()))
        return "image/png"_ba;
    if (data.startsWith("\xff\xd8\xff"_ba))
        return "image/jpeg"_ba;
    return {};
}

bool isAnimated(const QByteArray &data)
{
    if (!data.startsWith(pngMagic()))
        return false;
    // Chunks: length, type, data, checksum. A broken length ends the walk; the service judges the rest.
    qsizetype at = pngMagic().size();
    while (at + 12 <= data.size()) {
        const auto length = qFromBigEndian<quint32>(data.constData() + at);
        const QByteArray type = data.mid(at + 4, 4);
        if (type == "acTL")
            return true;
        if (type == "IDAT" || length > static_cast<quint32>(limit))
            return false;
        at += 12 + static_cast<qsizetype>(length);
    }
    return false;
}

Result<QByteArray> checked(const Attachment &attachment, const QString &pointer)
{
    const auto refuse = [&](const QString &code, const QString &message) {
        return failure(answers::refusedHere(code, message, {{pointer, message}}));
    };
    if (attachment.isEmpty())
        return refuse(u"no-picture"_s, u"No picture was chosen."_s);
    if (attachment.data.size() > limit)
        return refuse(u"too-large"_s, u"The picture has more than 4 MiB."_s);
    const QByteArray type = mediaType(attachment.data);
    if (type.isEmpty())
        return refuse(u"not-a-picture"_s, u"Only PNG and JPEG pictures are taken."_s);
    if (isAnimated(attachment.data))
        return refuse(u"animated"_s, u"Animated pictures are not taken."_s);
    return type;
}

} // namespace rollcall::pictures
