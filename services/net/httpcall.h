#pragma once

#include "services/net/httpclient.h"
#include "services/net/retrypolicy.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QTimer>

#include <optional>

namespace rollcall::net {

struct HttpClient::Private
{
    Endpoint endpoint;
    std::shared_ptr<Authorizer> authorizer;
    QNetworkAccessManager *readers = nullptr; //!< keeps connections open between reads
    RetryPolicy retries;
    QElapsedTimer clock;

    std::chrono::milliseconds now() const { return std::chrono::milliseconds(clock.elapsed()); }
};

//! One call of HttpClient::send() from the first attempt to the answer. Deletes itself when it has settled.
class HttpClient::Call : public QObject
{
public:
    //! \p signedRequest false: no authorizer is asked and the endpoint's authorities do not count.
    Call(HttpClient &client, Request request, QUrl url, bool signedRequest);
    ~Call() override;

    Pending<Response> pending() const { return m_promise.pending(); }
    void start();

private:
    void attempt();
    Result<QNetworkRequest> prepared();
    void dispatch(const QNetworkRequest &request);
    void observe();
    void onEncrypted();
    void onBytes();
    void onSignOfLife();
    void onFinished();

    Result<Response> verdict();
    Result<Response> completeAnswer(int status);
    Error lost() const;
    Error networkError() const;
    Error::Sent sentSoFar() const;

    void giveUp(Error error); //!< ends the attempt under way
    void conclude(Result<Response> result); //!< tries again, or settles
    bool isWorthRepeating(const Result<Response> &result) const;
    void settle(Result<Response> result);
    void dropReply();
    std::chrono::milliseconds scaled(std::chrono::milliseconds time) const;

    HttpClient &m_client;
    Private &m_shared;
    Request m_request;
    QUrl m_url;
    bool m_signed;
    Promise<Response> m_promise;
    QElapsedTimer m_clock;
    QTimer m_total;
    QTimer m_quiet; //!< connecting, then silence
    QTimer m_again;
    int m_attempts = 0;

    // Of the attempt under way.
    std::unique_ptr<QNetworkAccessManager> m_ownManager;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    bool m_encrypted = false;
    bool m_written = false; //!< bytes of the request may have left
};

} // namespace rollcall::net
