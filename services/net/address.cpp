#include "services/net/address.h"

#include <algorithm>

namespace rollcall::net {

using namespace Qt::StringLiterals;

namespace {

bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

// What else RFC 3986 lets a path segment hold as it is.
bool mayStandInSegment(char c)
{
    static const QByteArray others("!$&'()*+,;=:@");
    return others.contains(c);
}

QByteArray percentEncoded(const QString &text, const QByteArray &keep = {})
{
    static constexpr char digits[] = "0123456789ABCDEF";
    QByteArray out;
    for (const char c : text.toUtf8()) {
        if (isUnreserved(c) || (keep.contains(c) && mayStandInSegment(c))) {
            out += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        out += '%';
        out += digits[byte >> 4];
        out += digits[byte & 15];
    }
    return out;
}

tl::unexpected<Error> badSegment(const QString &detail)
{
    return failure({.kind = Error::Kind::Validation, .code = u"bad-segment"_s, .detail = detail});
}

tl::unexpected<Error> badAddress(Error::Kind kind, const QString &code, const QString &detail)
{
    return failure({.kind = kind, .code = code, .detail = detail});
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == "https"_L1 ? 443 : 80);
}

} // namespace

Result<QByteArray> encodedSegment(const QString &segment, const QByteArray &keep)
{
    if (segment.isEmpty())
        return badSegment(u"An empty name cannot be part of an address."_s);
    if (segment == "."_L1 || segment == ".."_L1)
        return badSegment(u"The name \"%1\" cannot be part of an address."_s.arg(segment));
    const bool control = std::any_of(
        segment.begin(), segment.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control)
        return badSegment(u"A name with control characters cannot be part of an address."_s);
    if (!segment.isValidUtf16())
        return badSegment(u"A name with half a character cannot be part of an address."_s);
    return percentEncoded(segment, keep);
}

Result<QUrl> checkedBase(const QUrl &base)
{
    if (!base.isValid() || base.host().isEmpty())
        return badAddress(
            Error::Kind::ConnectFailed, u"bad-address"_s, u"The address of the service is not valid."_s);
    const bool plain = base.scheme() == "http"_L1;
    if (!plain && base.scheme() != "https"_L1)
        return badAddress(Error::Kind::ConnectFailed, u"bad-address"_s,
            u"The address of the service must begin with https."_s);
    if (plain && !isLoopback(base))
        return badAddress(Error::Kind::TlsRefused, u"http-refused"_s,
            u"Without encryption (http) only services on this computer are used."_s);
    if (!base.userInfo().isEmpty() || base.hasQuery() || base.hasFragment())
        return badAddress(Error::Kind::ConnectFailed, u"bad-address"_s,
            u"The address of the service may have a path, but no user name, query or fragment."_s);
    const QStringList parts = base.path().split(u'/');
    if (parts.contains(u"."_s) || parts.contains(u".."_s) || base.path().contains("//"_L1))
        return badAddress(Error::Kind::ConnectFailed, u"bad-address"_s,
            u"The path in the address of the service is not in its simplest form."_s);
    return base;
}

Result<QUrl> requestUrl(const QUrl &base, const QStringList &segments, bool trailingSlash,
    const QList<std::pair<QString, QString>> &query, const QByteArray &keep)
{
    if (const auto good = checkedBase(base); !good)
        return good;
    QByteArray path = base.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/'))
        path.chop(1);
    for (const QString &segment : segments) {
        const auto encoded = encodedSegment(segment, keep);
        if (!encoded)
            return failure(encoded.error());
        path += '/' + *encoded;
    }
    if (trailingSlash || path.isEmpty())
        path += '/';

    QByteArray fields;
    for (const auto &[name, value] : query) {
        if (!name.isValidUtf16() || !value.isValidUtf16())
            return badSegment(u"A text with half a character cannot be part of an address."_s);
        fields += (fields.isEmpty() ? "" : "&") + percentEncoded(name) + '=' + percentEncoded(value);
    }

    QByteArray address = base.adjusted(QUrl::RemovePath).toEncoded() + path;
    if (!query.isEmpty())
        address += '?' + fields;
    const QUrl url = QUrl::fromEncoded(address, QUrl::StrictMode);
    // Qt must not have an opinion of its own about what was built. It has one when it sends: Qt 6.4.2
    // "normalises" the path once more and loses a segment of two characters that begins with a dot
    // ("/.x/merge" becomes "//merge").
    const QUrl sent = QUrl::fromEncoded(
        url.toEncoded(QUrl::RemoveFragment | QUrl::NormalizePathSegments), QUrl::StrictMode);
    const auto isTrue = [&](const QUrl &seen) {
        return seen.path(QUrl::FullyEncoded).toLatin1() == path
            && seen.query(QUrl::FullyEncoded).toLatin1() == fields && sameOrigin(seen, base);
    };
    if (!isTrue(url) || !isTrue(sent))
        return badSegment(u"This name cannot be part of an address."_s);
    return url;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

bool sameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && one.host() == other.host() && portOf(one) == portOf(other);
}

bool isPublic(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> reserved{
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s), QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"172.16.0.0/12"_s), QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s), // shared by carriers
        QHostAddress::parseSubnet(u"192.0.0.0/24"_s), QHostAddress::parseSubnet(u"198.18.0.0/15"_s),
        QHostAddress::parseSubnet(u"240.0.0.0/4"_s),
        QHostAddress::parseSubnet(u"64:ff9b::/96"_s), // IPv4 behind a translator
    };
    bool isMapped = false;
    const QHostAddress plain(address.toIPv4Address(&isMapped));
    const QHostAddress &seen = isMapped ? plain : address;
    const bool special = seen.isNull() || seen.isLoopback() || seen.isLinkLocal() || seen.isSiteLocal()
        || seen.isUniqueLocalUnicast() || seen.isMulticast() || seen.isBroadcast()
        || seen == QHostAddress(QHostAddress::AnyIPv6);
    return !special && std::none_of(reserved.begin(), reserved.end(), [&](const auto &net) {
        return seen.isInSubnet(net);
    });
}

} // namespace rollcall::net
