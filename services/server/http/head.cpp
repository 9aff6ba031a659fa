#include "services/server/http/head.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

bool isTokenCharacter(char c)
{
    if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
        return true;
    return c != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), isTokenCharacter);
}

bool isVisible(char c)
{
    return c > 0x20 && c < 0x7f;
}

bool isValueCharacter(char c)
{
    const auto octet = static_cast<unsigned char>(c);
    return octet == '\t' || (octet >= 0x20 && octet != 0x7f);
}

bool isDigits(const QByteArray &text)
{
    return !text.isEmpty()
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

QByteArray withoutBlanks(const QByteArray &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto isBlank = [](char c) { return c == ' ' || c == '\t'; };
    while (begin < end && isBlank(text.at(begin)))
        ++begin;
    while (end > begin && isBlank(text.at(end - 1)))
        --end;
    return text.mid(begin, end - begin);
}

} // namespace

QList<QByteArray> RequestHead::all(const char *name) const
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

QByteArray RequestHead::first(const char *name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

bool RequestHead::keepsAlive() const
{
    bool close = false;
    bool keep = false;
    for (const QByteArray &value : all("Connection")) {
        for (const QByteArray &option : value.split(',')) {
            const QByteArray word = withoutBlanks(option).toLower();
            close = close || word == "close";
            keep = keep || word == "keep-alive";
        }
    }
    return !close && (minorVersion == 1 || keep);
}

bool RequestHead::expectsContinue() const
{
    return minorVersion == 1 && first("Expect").compare("100-continue", Qt::CaseInsensitive) == 0;
}

bool RequestHead::hasBody() const
{
    return contentLength() > 0 || !first("Transfer-Encoding").isNull();
}

qint64 RequestHead::contentLength() const
{
    const QByteArray value = first("Content-Length");
    return value.isNull() ? -1 : value.toLongLong();
}

HeadReader::HeadReader(const HttpLimits &limits)
    : m_limits(limits)
{ }

HeadReader::State HeadReader::refuse(int status, const QString &sentence)
{
    m_refusal = {status, sentence};
    return State::Refused;
}

HeadReader::State HeadReader::read(const char *buffer, qsizetype size)
{
    // Somebody who speaks another protocol (TLS, for one) need not wait for the time limit.
    if (m_position == 0 && size > 0 && !isTokenCharacter(buffer[0]))
        return refuse(400, u"This is not an HTTP request"_s);
    while (m_position < size) {
        const auto *begin = buffer + m_position;
        const auto *end = buffer + size;
        const auto *feed = std::find(begin, end, '\n');
        m_position = feed - buffer;
        // The line break itself does not count.
        const qsizetype lineLength = m_position - m_lineStart - (feed != end ? 1 : 0);
        if (!m_haveRequestLine && lineLength > m_limits.requestLineBytes + (feed == end ? 1 : 0))
            return refuse(414, u"The request line is too long"_s);
        if (m_position > m_limits.headBytes)
            return refuse(431, u"The header fields are too large"_s);
        if (feed == end)
            return State::More;
        ++m_position;
        if (feed == buffer + m_lineStart || *(feed - 1) != '\r')
            return refuse(400, u"A line ends without a carriage return"_s);
        const QByteArray line(buffer + m_lineStart, feed - 1 - (buffer + m_lineStart));
        m_lineStart = m_position;
        if (!m_haveRequestLine) {
            if (!readRequestLine(line))
                return State::Refused;
            m_haveRequestLine = true;
        } else if (line.isEmpty()) {
            return State::Done;
        } else if (!readField(line)) {
            return State::Refused;
        }
    }
    return State::More;
}

bool HeadReader::readRequestLine(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || !isToken(words[0]) || words[1].isEmpty()
        || !std::all_of(words[1].cbegin(), words[1].cend(), isVisible)) {
        refuse(400, u"The request line is malformed"_s);
        return false;
    }
    m_head.method = words[0];
    m_head.target = words[1];
    const QByteArray &version = words[2];
    if (version != "HTTP/1.1" && version != "HTTP/1.0") {
        const bool isVersion = version.size() == 8 && version.startsWith("HTTP/") && version.at(6) == '.'
            && isDigits(version.mid(5, 1)) && isDigits(version.mid(7, 1));
        if (isVersion)
            refuse(505, u"This server speaks HTTP/1.1"_s);
        else
            refuse(400, u"The request line is malformed"_s);
        return false;
    }
    m_head.minorVersion = version.endsWith('1') ? 1 : 0;
    return true;
}

bool HeadReader::readField(const QByteArray &line)
{
    if (m_head.headers.size() >= m_limits.fields) {
        refuse(431, u"There are too many header fields"_s);
        return false;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    // A folded line starts with a blank, which no name contains.
    if (!isToken(name)) {
        refuse(400, u"The name of a header field is malformed"_s);
        return false;
    }
    const QByteArray value = withoutBlanks(line.mid(colon + 1));
    if (!std::all_of(value.cbegin(), value.cend(), isValueCharacter)) {
        refuse(400, u"The value of a header field contains a control character"_s);
        return false;
    }
    m_head.headers.append({name, value});
    return true;
}

std::optional<Refusal> checkFraming(const RequestHead &head, const HttpLimits &limits)
{
    if (head.all("Host").size() != 1)
        return Refusal{400, u"A request names exactly one Host"_s};
    if (head.target == "*" ? head.method != "OPTIONS" : !head.target.startsWith('/'))
        return Refusal{400, u"The target of a request is a path that starts with a slash"_s};
    if (head.target.contains('#'))
        return Refusal{400, u"A fragment does not belong into a request"_s};

    const QList<QByteArray> lengths = head.all("Content-Length");
    const QList<QByteArray> codings = head.all("Transfer-Encoding");
    if (lengths.size() > 1 || (lengths.size() == 1 && !isDigits(lengths[0])))
        return Refusal{400, u"The Content-Length is malformed"_s};
    if (!lengths.isEmpty() && !codings.isEmpty())
        return Refusal{400, u"Content-Length and Transfer-Encoding exclude each other"_s};
    if (codings.size() > 1)
        return Refusal{400, u"There is more than one Transfer-Encoding"_s};
    if (codings.size() == 1) {
        if (head.minorVersion == 0)
            return Refusal{400, u"HTTP/1.0 has no Transfer-Encoding"_s};
        if (codings[0].compare("chunked", Qt::CaseInsensitive) != 0)
            return Refusal{501, u"The only Transfer-Encoding understood is chunked"_s};
    }
    const QList<QByteArray> expectations = head.all("Expect");
    if (expectations.size() > 1
        || (expectations.size() == 1 && expectations[0].compare("100-continue", Qt::CaseInsensitive) != 0)) {
        return Refusal{417, u"The only expectation understood is 100-continue"_s};
    }
    for (const QByteArray &coding : head.all("Content-Encoding")) {
        if (coding.compare("identity", Qt::CaseInsensitive) != 0)
            return Refusal{415, u"A compressed body is not accepted"_s};
    }
    const bool isMultipart = head.first("Content-Type").toLower().startsWith("multipart/");
    const qsizetype most = isMultipart ? std::min(limits.multipartBytes, limits.bodyBytes) : limits.bodyBytes;
    if (lengths.size() == 1) {
        // Twenty digits no longer fit any number we could compare.
        if (lengths[0].size() > 18)
            return Refusal{lengths[0].size() > 64 ? 400 : 413, u"The body is too large"_s};
        if (lengths[0].toLongLong() > most)
            return Refusal{413, u"The body is too large"_s};
    }
    return std::nullopt;
}

} // namespace rollcall
