#include "services/server/http/body.h"

#include "services/server/http/target.h"

#include <QStringDecoder>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostParts = 100;
constexpr int mostPartFields = 16;
constexpr qsizetype mostPartHeadBytes = 8 * 1024;

//! "; name=token; other="quoted"" after the first word. Nothing when it is malformed or a name comes twice.
std::optional<QList<std::pair<QByteArray, QByteArray>>> parameters(const QByteArray &text)
{
    QList<std::pair<QByteArray, QByteArray>> result;
    qsizetype i = 0;
    const auto skipBlanks = [&] {
        while (i < text.size() && (text.at(i) == ' ' || text.at(i) == '\t'))
            ++i;
    };
    while (true) {
        skipBlanks();
        if (i == text.size())
            return result;
        if (text.at(i) != ';')
            return std::nullopt;
        ++i;
        skipBlanks();
        const qsizetype equals = text.indexOf('=', i);
        if (equals <= i)
            return std::nullopt;
        const QByteArray name = text.mid(i, equals - i).toLower();
        i = equals + 1;
        QByteArray value;
        if (i < text.size() && text.at(i) == '"') {
            for (++i; i < text.size() && text.at(i) != '"'; ++i) {
                // Browsers write %22; other clients a backslash before a quote or another backslash.
                if (text.at(i) == '\\' && i + 1 < text.size()
                    && (text.at(i + 1) == '"' || text.at(i + 1) == '\\'))
                    ++i;
                value.append(text.at(i));
            }
            if (i == text.size())
                return std::nullopt;
            ++i;
        } else {
            while (i < text.size() && text.at(i) != ';' && text.at(i) != ' ' && text.at(i) != '\t')
                value.append(text.at(i++));
            if (value.isEmpty())
                return std::nullopt;
        }
        const bool isKnown = std::any_of(
            result.cbegin(), result.cend(), [&](const auto &known) { return known.first == name; });
        if (isKnown)
            return std::nullopt;
        result.append({name, value});
    }
}

std::optional<QByteArray> parameter(const QList<std::pair<QByteArray, QByteArray>> &all, const char *name)
{
    for (const auto &[key, value] : all) {
        if (key == name)
            return value;
    }
    return std::nullopt;
}

std::optional<QString> text(QByteArray octets)
{
    octets.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decoder.decode(octets);
    if (decoder.hasError() || result.contains(QChar::Null))
        return std::nullopt;
    return result.isNull() ? u""_s : result;
}

std::optional<QByteArray> boundaryOf(const QByteArray &contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    if (semicolon < 0
        || contentType.left(semicolon).trimmed().compare("multipart/form-data", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const auto all = parameters(contentType.mid(semicolon));
    const std::optional<QByteArray> boundary = all ? parameter(*all, "boundary") : std::nullopt;
    if (!boundary || boundary->isEmpty() || boundary->size() > 70 || boundary->endsWith(' '))
        return std::nullopt;
    const bool isPlain = std::all_of(boundary->cbegin(), boundary->cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || (c != '\0' && QByteArrayView("'()+_,-./:=? ").contains(c));
    });
    return isPlain ? boundary : std::nullopt;
}

//! \p head: the header lines of one part, each with its CRLF.
std::optional<QString> readPartHead(const QByteArray &head, MultipartPart &part)
{
    if (head.size() > mostPartHeadBytes)
        return u"The headers of a part are too large"_s;
    int fields = 0;
    bool haveDisposition = false;
    for (qsizetype start = 0; start < head.size();) {
        const qsizetype end = head.indexOf("\r\n", start);
        const QByteArray line = head.mid(start, end - start);
        start = end + 2;
        const qsizetype colon = line.indexOf(':');
        if (colon < 1 || line.contains('\r') || line.contains('\n') || line.contains('\0')
            || ++fields > mostPartFields)
            return u"The headers of a part are malformed"_s;
        const QByteArray name = line.left(colon).toLower();
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name == "content-disposition") {
            const qsizetype semicolon = value.indexOf(';');
            if (haveDisposition || semicolon < 0
                || value.left(semicolon).trimmed().compare("form-data", Qt::CaseInsensitive) != 0) {
                return u"A part has no proper Content-Disposition"_s;
            }
            const auto all = parameters(value.mid(semicolon));
            const std::optional<QByteArray> rawName = all ? parameter(*all, "name") : std::nullopt;
            const std::optional<QString> partName = rawName ? text(*rawName) : std::nullopt;
            if (!partName || partName->isEmpty())
                return u"A part has no name"_s;
            haveDisposition = true;
            part.name = *partName;
            if (const std::optional<QByteArray> rawFile = parameter(*all, "filename")) {
                const std::optional<QString> fileName = text(*rawFile);
                if (!fileName)
                    return u"The file name of a part is not UTF-8"_s;
                part.isFile = true;
                const qsizetype slash = std::max(fileName->lastIndexOf(u'/'), fileName->lastIndexOf(u'\\'));
                part.fileName = fileName->mid(slash + 1);
            }
        } else if (name == "content-type") {
            part.contentType = value;
            if (value.toLower().startsWith("multipart/"))
                return u"A multipart body inside another is not accepted"_s;
        } else if (name == "content-transfer-encoding") {
            const QByteArray coding = value.toLower();
            if (coding != "binary" && coding != "8bit" && coding != "7bit")
                return u"A part is encoded in a way that is not accepted"_s;
        }
    }
    if (!haveDisposition)
        return u"A part has no proper Content-Disposition"_s;
    return std::nullopt;
}

} // namespace

tl::expected<QList<std::pair<QString, QString>>, QString> formFields(const HttpRequest &request)
{
    const bool isPlain = std::all_of(
        request.body.cbegin(), request.body.cend(), [](char c) { return c > 0x20 && c < 0x7f; });
    if (!isPlain)
        return tl::unexpected(u"The form is not percent-encoded"_s);
    QList<std::pair<QString, QString>> fields;
    if (const std::optional<Refusal> refusal = readFields(request.body, fields))
        return tl::unexpected(refusal->sentence);
    return fields;
}

tl::expected<QList<MultipartPart>, QString> multipartParts(const HttpRequest &request)
{
    const std::optional<QByteArray> boundary = boundaryOf(request.header("Content-Type"));
    if (!boundary)
        return tl::unexpected(u"The boundary of the multipart body is missing or malformed"_s);
    const QByteArray &body = request.body;
    const QByteArray first = "--" + *boundary;
    const QByteArray delimiter = "\r\n" + first;
    if (!body.startsWith(first))
        return tl::unexpected(u"The multipart body does not start with its boundary"_s);

    QList<MultipartPart> parts;
    qsizetype position = first.size();
    while (true) {
        const QByteArrayView rest = QByteArrayView(body).sliced(position);
        if (rest.startsWith("--")) {
            if (rest.size() == 2 || rest.sliced(2) == QByteArrayView("\r\n"))
                return parts;
            return tl::unexpected(u"Something follows the end of the multipart body"_s);
        }
        if (!rest.startsWith("\r\n"))
            return tl::unexpected(u"The multipart body is cut or malformed"_s);
        if (parts.size() >= mostParts)
            return tl::unexpected(u"The multipart body has too many parts"_s);
        position += 2;
        const qsizetype headEnd = body.indexOf("\r\n\r\n", position);
        const qsizetype next = body.indexOf(delimiter, position);
        if (headEnd < 0 || next < headEnd + 4)
            return tl::unexpected(u"The multipart body is cut or malformed"_s);
        MultipartPart part;
        if (const std::optional<QString> problem
            = readPartHead(body.mid(position, headEnd + 2 - position), part))
            return tl::unexpected(*problem);
        part.content = body.mid(headEnd + 4, next - headEnd - 4);
        parts.append(part);
        position = next + delimiter.size();
    }
}

} // namespace rollcall
