#pragma once

#include "services/domain/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>
#include <QUrl>

#include <utility>

namespace rollcall::net {

//! Encodes one path segment: everything but the unreserved characters of RFC 3986 is percent-encoded, once,
//! as UTF-8. Validation with the code "bad-segment" for an empty one, ".", "..", control characters and
//! halves of characters. What is in \p keep ("@", "+", ...) and may stand in a segment stays as it is.
Result<QByteArray> encodedSegment(const QString &segment, const QByteArray &keep = {});

//! The address of a request: \p base, then each segment on its own. Neither host nor any other segment of the
//! path can come out of a segment's text. Blanks and plus signs in the query become %20 and %2B.
Result<QUrl> requestUrl(const QUrl &base, const QStringList &segments, bool trailingSlash,
    const QList<std::pair<QString, QString>> &query, const QByteArray &keep = {});

//! Fails unless \p base is https, or http to this computer; user names, queries and dot segments are refused
//! as well.
Result<QUrl> checkedBase(const QUrl &base);

bool isLoopback(const QUrl &url);
bool sameOrigin(const QUrl &one, const QUrl &other);
//! False for loopback, private, link-local, multicast and unspecified addresses.
bool isPublic(const QHostAddress &address);

} // namespace rollcall::net
