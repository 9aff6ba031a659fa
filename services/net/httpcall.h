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
    RetryPolicy retries;
    QElapsedTimer clock;
    QStringList *noted = nullptr; //!< while set nothing is sent
    int readsUnderWay = 0;
    QList<QPointer<Call>> waitingReads; //!< as many at once as a browser would send, not more

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
    //! At once, or when there is room among the reads.
    void start();
    //! In place of start(): the request as a command for curl, without its credentials and without its body.
    QString asCurl();

private:
    void begin();
    void attempt();
    void leave();
    Result<Authorizer::Headers> credentials();
    Result<QNetworkRequest> prepared();
    void connectFirst();
    void dispatch();
    void observe();
    void onEncrypted();
    void onHeaders();
    void onBytes();
    void onSignOfLife();
    void onConnected();
    void onFinished();

    Result<Response> verdict();
    Result<Response> completeAnswer(int status);
    Error lost() const;
    Error networkError() const;
    Error::Sent sentSoFar() const;

    void giveUp(Error error); //!< ends the attempt under way
    void conclude(Result<Response> result); //!< tries again, or settles
    bool renewsFor(const Response &refusal);
    bool isWorthRepeating(const Result<Response> &result) const;
    void settle(Result<Response> result);
    void dropReply();
    void makeRoom();
    std::chrono::milliseconds scaled(std::chrono::milliseconds time) const;
    void enter(RequestFacts::Time RequestFacts::*part); //!< what time goes to from now on

    HttpClient &m_client;
    Private &m_shared;
    Request m_request;
    QUrl m_url;
    bool m_signed;
    bool m_isVeiled = false; //!< names stand in place of the credentials
    Promise<Response> m_promise;
    QElapsedTimer m_clock;
    RequestFacts m_facts;
    RequestFacts::Time RequestFacts::*m_part = &RequestFacts::here;
    RequestFacts::Time m_counted{0}; //!< of m_clock
    QTimer m_total;
    QTimer m_quiet; //!< connecting, then silence
    QTimer m_again;
    int m_attempts = 0;
    bool m_countsAsRead = false;
    bool m_everSent = false; //!< in any attempt whose credentials were not refused
    bool m_renewed = false;

    // Of the attempt under way.
    std::unique_ptr<QNetworkAccessManager> m_manager;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_tlsErrors;
    QByteArray m_body;
    QNetworkRequest m_prepared;
    bool m_connecting = false; //!< not a byte of the request has left
};

} // namespace rollcall::net
