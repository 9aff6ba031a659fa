#include "services/server/http/target.h"

#include <QStringDecoder>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFields = 1000;

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

//! Nothing when a percent sign is not followed by two digits, or the octets hold a NUL or are not UTF-8.
std::optional<QString> decoded(const QByteArray &text, bool plusIsBlank)
{
    QByteArray octets;
    octets.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '%') {
            const int high = i + 2 < text.size() ? hexValue(text.at(i + 1)) : -1;
            const int low = i + 2 < text.size() ? hexValue(text.at(i + 2)) : -1;
            if (high < 0 || low < 0)
                return std::nullopt;
            octets.append(static_cast<char>(high * 16 + low));
            i += 2;
        } else {
            octets.append(plusIsBlank && c == '+' ? ' ' : c);
        }
    }
    if (octets.contains('\0'))
        return std::nullopt;
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString result = decoder.decode(octets);
    if (decoder.hasError())
        return std::nullopt;
    return result.isNull() ? u""_s : result;
}

} // namespace

std::optional<Refusal> readTarget(const QByteArray &target, Target &into)
{
    const qsizetype mark = target.indexOf('?');
    into.path = mark < 0 ? target : target.left(mark);
    into.trailingSlash = into.path.endsWith('/');
    for (const QByteArray &raw : into.path.split('/')) {
        if (raw.isEmpty())
            continue;
        const std::optional<QString> segment = decoded(raw, false);
        if (!segment)
            return Refusal{400, u"The path is not percent-encoded UTF-8"_s};
        if (*segment == "."_L1 || *segment == ".."_L1)
            return Refusal{404, u"Not found."_s};
        into.segments.append(*segment);
    }
    return mark < 0 ? std::nullopt : readFields(target.mid(mark + 1), into.query);
}

std::optional<Refusal> readFields(const QByteArray &encoded, QList<std::pair<QString, QString>> &into)
{
    for (const QByteArray &pair : encoded.split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QString> name = decoded(equals < 0 ? pair : pair.left(equals), true);
        const std::optional<QString> value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!name || !value)
            return Refusal{400, u"A field is not percent-encoded UTF-8"_s};
        if (into.size() >= mostFields)
            return Refusal{400, u"There are too many fields"_s};
        into.append({*name, *value});
    }
    return std::nullopt;
}

} // namespace rollcall
