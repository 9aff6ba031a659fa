#pragma once

#include "services/domain/pending.h"
#include "services/domain/requestfacts.h"

#include <QByteArray>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QSslCertificate>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace rollcall::net {

//! A request as data. The URL is the client's base URL plus segments, each encoded on its own; no path is
//! ever spliced.
struct Request
{
    QByteArray method = "GET";
    QStringList
        segments; //!< decoded; a segment that is empty, ".", "..", or has control characters is refused
    QByteArray
        keep; //!< of what a segment may hold as it is, what stays so; for services that do not decode it
    bool trailingSlash = false;
    QList<std::pair<QString, QString>> query; //!< decoded
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray contentType; //!< empty: no body
    QByteArray body;
    std::chrono::milliseconds total{30'000}; //!< whole request; uploads 120 s
    qint64 bodyLimit = 32 * 1'048'576; //!< decoded answer bytes
    bool isSafe() const { return method == "GET" || method == "HEAD"; }
};

//! A complete answer, whatever its status.
struct Response
{
    int status = 0;
    QByteArray contentType; //!< media type without parameters, lower case
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    int attempts = 1;
    std::chrono::milliseconds took{0};
    QByteArray header(const QByteArray &name) const; //!< first, case-insensitive; empty when absent
};

//! How one service is reached. Time-outs are scaled for tests by \c timeScale (0.01 to 1).
struct Endpoint
{
    QUrl base; //!< http only for loopback
    QList<QSslCertificate> authorities; //!< empty: the system's
    QNetworkProxy proxy{QNetworkProxy::NoProxy}; //!< never used for loopback
    double timeScale = 1;
    bool readOnly = false;
};

//! Signs a request just before it leaves (API key headers, a fresh JWT, a session, a token). GUI thread.
class Authorizer
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    virtual ~Authorizer() = default;

    //! What has to be waited for before headersFor() can answer, a token that has to be fetched for example.
    //! Nothing when it can answer now. When the wait ends in an error, nothing is sent.
    virtual std::optional<Pending<Done>> beforeSigning(const Request &request);
    //! May fail, then nothing is sent.
    virtual Result<Headers> headersFor(const Request &request) = 0;
    //! \p response came to a request that carried \p authorization. Nothing when that is no matter of
    //! credentials, or nothing better can be had; otherwise what to wait for, once, before it is sent again.
    virtual std::optional<Pending<Done>> afterRefusal(
        const Response &response, const QByteArray &authorization);
};

//! One service's HTTP. GUI thread. Exactly one request on the wire for anything that is not safe, or none,
//! and one more only after the service has refused the credentials of the first and others were to be had;
//! safe requests are retried at most twice more, with jitter, inside the total deadline and a 10 % budget,
//! and six of them run at once, the others wait their turn (their deadline begins with it). No redirect is
//! followed, no cookie kept, no cache. Errors: transport kinds only; every complete answer is a Response.
class HttpClient : public QObject
{
    Q_OBJECT
public:
    explicit HttpClient(Endpoint endpoint, std::shared_ptr<Authorizer> authorizer, QObject *parent = nullptr);
    ~HttpClient() override;

    Pending<Response> send(const Request &request);
    //! Calls \p act and tells what it would send, as commands for curl. Nothing leaves, and whoever waits for
    //! an answer gets none. Credentials are variables of a shell: "Authorization: Bearer $TOKEN",
    //! "XA-API-KEY: $XA_API_KEY".
    QStringList asCurl(const std::function<void()> &act);
    //! Fetches an absolute address without credentials (a picture). https, or the endpoint's own origin.
    Pending<Response> fetchPublic(const QUrl &address, qint64 limit);

    const Endpoint &endpoint() const;
    void setReadOnly(
        bool readOnly); //!< with it on, nothing but GET and HEAD leaves (Error Forbidden, code "read-only")

signals:
    //! A request ended, and whoever waited for it has worked on the answer.
    void finished(const rollcall::RequestFacts &facts);

private:
    class Call;
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall::net
