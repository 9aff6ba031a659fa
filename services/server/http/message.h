#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <utility>

namespace rollcall {

//! One request as a façade sees it: already inside every limit, from an allowed host and, unless it is for a
//! page that the façade has made for browsers, not from a browser.
struct HttpRequest
{
    QByteArray method; //!< "GET", "POST", "PUT", "PATCH" or "DELETE"; HEAD arrives as "GET", the engine drops
                       //!< the body
    QByteArray target; //!< as it stood in the request line
    QByteArray path; //!< raw part of the target before '?', mount included
    QStringList segments; //!< below the mount; percent-decoded UTF-8, empty ones dropped, never "." or ".."
    bool trailingSlash = false;
    QList<std::pair<QString, QString>> query; //!< decoded, in order, names may repeat
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    QString requestId; //!< goes out as X-Request-ID
    QString baseUrl; //!< "http://127.0.0.1:8080/amo": scheme, host and mount without a slash at the end
    bool head = false; //!< the method on the wire was HEAD
    std::shared_ptr<const void> prepared; //!< what Facade::prepare() gave; null when it did not run or failed

    //! The first header called \p name (any case), trimmed; null when there is none.
    QByteArray header(const char *name) const;
    bool hasHeader(const char *name) const;
    //! The media type alone, in lower case: "application/json". Empty when the request names none.
    QByteArray contentType() const;
    //! The first query parameter called \p name (exact); null when there is none.
    QString queryValue(const QString &name) const;
};

//! False when the request has an If-Match that names neither \p entityTag nor "*". What that means for a
//! record that is not there is for the caller to say.
bool matches(const HttpRequest &request, const QByteArray &entityTag);

struct HttpResponse
{
    int status = 200;
    QByteArray contentType; //!< empty: no Content-Type line
    //! Sent as they are but cleaned by the engine: a line break or another control character in a value
    //! becomes a blank, a header whose name is not a token is left out. Content-Length, Connection, Date and
    //! Transfer-Encoding belong to the engine.
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;

    void setHeader(const QByteArray &name, const QByteArray &value); //!< replaces
    static HttpResponse json(int status, const JsonValue &value); //!< compact UTF-8, "application/json"
    static HttpResponse text(int status, const QByteArray &contentType, const QByteArray &body);
    static HttpResponse html(int status, const QByteArray &body); //!< "text/html; charset=utf-8"
    static HttpResponse empty(int status);
};

} // namespace rollcall
