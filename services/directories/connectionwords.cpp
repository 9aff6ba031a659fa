#include "services/directories/connectionwords.h"

#include "services/directories/answers.h"
#include "services/net/address.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

const char *sentenceFor(const Error &error)
{
    using Kind = Error::Kind;
    switch (error.kind) {
    case Kind::Offline:
        return QT_TRANSLATE_NOOP("connections", "This computer has no network.");
    case Kind::DnsFailed:
        return QT_TRANSLATE_NOOP(
            "connections", "The name of the service is not known. Check the base URL and the network.");
    case Kind::ConnectFailed:
        return QT_TRANSLATE_NOOP("connections", "Nothing answers at this address.");
    case Kind::TlsRefused:
        return QT_TRANSLATE_NOOP(
            "connections", "The certificate of the service was refused, so nothing was sent.");
    case Kind::Timeout:
        return QT_TRANSLATE_NOOP("connections", "The service did not answer in time.");
    case Kind::ConnectionLost:
        return QT_TRANSLATE_NOOP("connections", "The connection broke off.");
    case Kind::RedirectRefused:
        return QT_TRANSLATE_NOOP("connections",
            "The service points to another address. That is not followed, because the credentials would go "
            "along. "
            "Check the base URL.");
    case Kind::BadContentType:
        return error.code == u"wrong-base-url"
            ? QT_TRANSLATE_NOOP("connections",
                "There is a web page at this address, not this kind of service. Check the base URL.")
            : QT_TRANSLATE_NOOP("connections",
                "Something else than data came back, perhaps the sign-in page of something in between.");
    case Kind::BadJson:
    case Kind::BadEncoding:
    case Kind::BadSchema:
    case Kind::TooLarge:
        return QT_TRANSLATE_NOOP(
            "connections", "The answer is not what this kind of service sends. Check the base URL.");
    case Kind::Unauthenticated:
        return QT_TRANSLATE_NOOP("connections", "The service does not accept the credentials.");
    case Kind::Forbidden:
        return QT_TRANSLATE_NOOP(
            "connections", "The service knows the credentials, but does not let them in.");
    case Kind::RateLimited:
        return QT_TRANSLATE_NOOP("connections", "The service asks for a pause.");
    case Kind::ServerError:
        return QT_TRANSLATE_NOOP("connections", "The service has a fault of its own.");
    case Kind::Maintenance:
        return QT_TRANSLATE_NOOP("connections", "The service is being maintained.");
    case Kind::NotFound:
        return QT_TRANSLATE_NOOP(
            "connections", "The service does not know this address. Check the base URL.");
    default:
        return nullptr;
    }
}

} // namespace

QString said(const char *text)
{
    return QCoreApplication::translate("connections", text);
}

QString explained(const Error &error)
{
    const bool saysItself = error.code == u"setting-missing" || error.code == u"sign-in";
    if (saysItself && !error.detail.isEmpty())
        return error.detail;
    if (const char *sentence = sentenceFor(error))
        return QString::fromUtf8(sentence);
    return error.detail.isEmpty() ? kindName(error.kind) : error.detail;
}

QString explained(SecretState state)
{
    switch (state) {
    case SecretState::Found:
        return {};
    case SecretState::NotFound:
        return QString::fromUtf8(
            QT_TRANSLATE_NOOP("connections", "The secret is not stored. Enter it again."));
    case SecretState::Locked:
        return QString::fromUtf8(
            QT_TRANSLATE_NOOP("connections", "The keychain is locked. Unlock it and connect again."));
    case SecretState::Unavailable:
        return QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
            "There is no keychain on this computer. Enter the secret again; it is kept until you quit."));
    case SecretState::TimedOut:
        return QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "The keychain did not answer in time."));
    case SecretState::Failed:
        return QString::fromUtf8(QT_TRANSLATE_NOOP("connections", "The keychain refused."));
    }
    return {};
}

Result<QUrl> checkedBaseUrl(const QUrl &url)
{
    const auto refuse = [](const char *sentence) {
        return failure(answers::refusedHere(u"bad-base-url"_s, QString::fromUtf8(sentence)));
    };
    if (!url.isValid() || url.host().isEmpty())
        return refuse(QT_TRANSLATE_NOOP(
            "connections", "Enter the whole address of the service, beginning with https://."));
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && net::isLoopback(url)))
        return refuse(
            QT_TRANSLATE_NOOP("connections", "Only https is used, except for services on this computer."));
    if (!url.userInfo().isEmpty())
        return refuse(QT_TRANSLATE_NOOP("connections", "The address must not carry a name or password."));
    if (url.hasQuery() || url.hasFragment())
        return refuse(
            QT_TRANSLATE_NOOP("connections", "The address must end before any question mark or hash sign."));
    QUrl base = url.adjusted(QUrl::StripTrailingSlash);
    if (base.path() == u"/")
        base.setPath({});
    return base;
}

Result<QNetworkProxy> proxyFrom(const QString &address)
{
    if (address.trimmed().isEmpty())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QUrl url(address.trimmed(), QUrl::StrictMode);
    const bool isSocks = url.scheme() == u"socks5";
    const bool isPlain = url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment()
        && (url.path().isEmpty() || url.path() == u"/");
    if ((!isSocks && url.scheme() != u"http") || url.host().isEmpty() || url.port() <= 0 || !isPlain) {
        return failure(answers::refusedHere(u"bad-proxy"_s,
            QString::fromUtf8(QT_TRANSLATE_NOOP("connections",
                "Enter the proxy as http://host:port or socks5://host:port, without a name or password."))));
    }
    return QNetworkProxy(
        isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(), quint16(url.port()));
}

} // namespace rollcall
