// What an attempt of HttpClient::Call came to: the answer, or how it failed and whether the request can have
// been sent.

#include "services/net/address.h"
#include "services/net/httpcall.h"
#include "services/net/tlscheck.h"

namespace rollcall::net {

using namespace Qt::StringLiterals;

namespace {

QByteArray mediaType(const QByteArray &contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return (semicolon < 0 ? contentType : contentType.left(semicolon)).trimmed().toLower();
}

// Only the origin is told: the rest of a redirect's target may carry what is secret.
QString originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        .toString();
}

// Errors by which Qt reports nothing but the status of a complete answer.
bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

} // namespace

Result<Response> HttpClient::Call::verdict()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    // Asked first: after 307 and 308 Qt wants to send the body again, although it is not to follow, and
    // reports that it could not.
    const bool redirected = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    if (redirected) {
        const QUrl target = m_url.resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
        return failure({.kind = Error::Kind::RedirectRefused,
            .sent = Error::Sent::Yes,
            .httpStatus = status,
            .detail = target.host().isEmpty()
                ? u"The service sent the request on to another place, which is never followed."_s
                : u"The service sent the request on to %1, which is never followed."_s.arg(
                    originOf(target))});
    }
    if (status < 100 || status > 599 || !isStatusError(m_reply->error()))
        return failure(networkError());
    return completeAnswer(status);
}

Result<Response> HttpClient::Call::completeAnswer(int status)
{
    Response response{
        .status = status, .headers = m_reply->rawHeaderPairs(), .body = m_body, .attempts = m_attempts};
    response.contentType = mediaType(response.header("Content-Type"));
    response.took = std::chrono::milliseconds(m_clock.elapsed());
    const auto refused = [&](Error::Kind kind, const QString &code, const QString &detail) {
        return failure(
            {.kind = kind, .sent = Error::Sent::Yes, .httpStatus = status, .code = code, .detail = detail});
    };
    const bool bodiless = m_request.method == "HEAD" || status == 204 || status == 304;
    const QByteArray length = response.header("Content-Length").trimmed();
    if (!bodiless && !length.isEmpty()) {
        bool isNumber = false;
        const qint64 announced = length.toLongLong(&isNumber);
        const bool plain = isNumber && !length.startsWith('+') && announced >= 0;
        if (!plain || !response.header("Transfer-Encoding").isEmpty())
            return refused(Error::Kind::BadEncoding, u"ambiguous-length"_s,
                u"The answer of the service contradicts itself about its length."_s);
        if (announced != m_body.size())
            return failure(lost());
    }
    return response;
}

Error HttpClient::Call::lost() const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return {.kind = Error::Kind::ConnectionLost,
        .sent = status > 0 ? Error::Sent::Yes : sentSoFar(),
        .detail = u"The connection to the service broke before the answer was complete."_s};
}

Error HttpClient::Call::networkError() const
{
    if (!m_connecting)
        return lost();
    const auto notSent
        = [](Error::Kind kind, const QString &detail) { return Error{.kind = kind, .detail = detail}; };
    switch (m_reply->error()) {
    case QNetworkReply::HostNotFoundError:
        return notSent(Error::Kind::DnsFailed, u"The host name of the service is not known."_s);
    case QNetworkReply::ConnectionRefusedError:
        return notSent(Error::Kind::ConnectFailed, u"Nothing answers at the address of the service."_s);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return notSent(Error::Kind::ConnectFailed,
            u"The proxy did not let the connection through: %1."_s.arg(m_reply->errorString()));
    case QNetworkReply::SslHandshakeFailedError:
        return tlsRefused(m_tlsErrors, m_reply->errorString());
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return notSent(Error::Kind::Offline, u"This computer is not connected to a network."_s);
    case QNetworkReply::TimeoutError: {
        Error error = notSent(Error::Kind::Timeout, u"No connection to the service came about in time."_s);
        error.phase = Error::Phase::Connect;
        return error;
    }
    case QNetworkReply::RemoteHostClosedError:
        if (m_url.scheme() == "https"_L1)
            return tlsRefused({}, u"the service closed the connection"_s);
        [[fallthrough]];
    default:
        return notSent(Error::Kind::ConnectFailed,
            u"The connection to the service did not come about: %1."_s.arg(m_reply->errorString()));
    }
}

Error::Sent HttpClient::Call::sentSoFar() const
{
    if (!m_everSent)
        return Error::Sent::No;
    if (!m_connecting && m_reply && m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0)
        return Error::Sent::Yes;
    return Error::Sent::Unknown;
}

} // namespace rollcall::net
