#include "services/net/httpcall.h"

#include "services/net/address.h"
#include "services/net/answers.h"
#include "services/net/tlscheck.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLoggingCategory>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QThread>

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace rollcall::net {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcNet, "rollcall.net", QtWarningMsg)

constexpr std::chrono::milliseconds connectLimit{10'000};
constexpr std::chrono::milliseconds silenceLimit{15'000};
constexpr int readsAtOnce = 6;
constexpr qint64 readAhead = 1'048'576; // bytes that Qt may hold for us

// A manager waits up to five seconds for the end of its HTTP thread, and that one reads headers for as long
// as some come: a flood of them would make this thread wait too. So it is somebody else who waits.
void deleteAside(QNetworkAccessManager *manager)
{
    QThread *aside = QThread::create([manager] { delete manager; });
    QObject::connect(aside, &QThread::finished, aside, &QObject::deleteLater);
    manager->moveToThread(aside);
    aside->start();
}

// A body that can be read once only. Qt re-sends a request whose connection was closed before the answer; it
// cannot do so with a body that does not go back to its start, and reports an error instead. That is why even
// an empty body goes through here.
class OneWayBody : public QIODevice
{
public:
    OneWayBody(QByteArray data, std::function<void()> onRead, QObject *parent)
        : QIODevice(parent)
        , m_data(std::move(data))
        , m_onRead(std::move(onRead))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; } // without the warning that the base class would write
    qint64 bytesAvailable() const override { return m_data.size() - m_at + QIODevice::bytesAvailable(); }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        const qint64 count = std::min(most, m_data.size() - m_at);
        if (count <= 0)
            return -1; // the end, for a sequential device
        std::memcpy(target, m_data.constData() + m_at, std::size_t(count));
        m_at += count;
        m_onRead();
        return count;
    }

    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    std::function<void()> m_onRead;
    qint64 m_at = 0;
};

bool isToken(const QByteArray &name)
{
    static const QByteArray others("!#$%&'*+-.^_`|~");
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
            || others.contains(c);
    });
}

bool isFieldValue(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(),
        [](char c) { return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f); });
}

} // namespace

HttpClient::Call::Call(HttpClient &client, Request request, QUrl url, bool signedRequest)
    : QObject(&client)
    , m_client(client)
    , m_shared(*client.d)
    , m_request(std::move(request))
    , m_url(std::move(url))
    , m_signed(signedRequest)
{
    for (QTimer *timer : {&m_total, &m_quiet, &m_again}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_total, &QTimer::timeout, this, [this] {
        giveUp({.kind = Error::Kind::Timeout,
            .phase = Error::Phase::Total,
            .detail = u"The service did not answer completely in time."_s});
    });
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        const bool connecting = m_connecting;
        giveUp({.kind = Error::Kind::Timeout,
            .phase = connecting ? Error::Phase::Connect : Error::Phase::Silence,
            .detail = connecting ? u"No connection to the service came about in time."_s
                                 : u"The service was silent for too long."_s});
    });
    connect(&m_again, &QTimer::timeout, this, &Call::attempt);
    m_promise.onCancel([self = QPointer<Call>(this)] {
        if (self)
            self->giveUp({.kind = Error::Kind::Cancelled});
    });
}

HttpClient::Call::~Call()
{
    // The client goes away with a request under way: whoever waits must not take that for "nothing was sent".
    if (!m_promise.isSettled())
        m_promise.settle(
            failure({.kind = Error::Kind::Cancelled, .sent = sentSoFar(), .attempts = m_attempts}));
    // No signal of the reply is being delivered here, and there may be no event loop left to delete it later.
    if (m_reply)
        m_reply->disconnect(this);
    delete m_reply;
}

void HttpClient::Call::enter(RequestFacts::Time RequestFacts::*part)
{
    const auto now = RequestFacts::Time(m_clock.nsecsElapsed() / 1000);
    m_facts.*std::exchange(m_part, part) += now - std::exchange(m_counted, now);
}

void HttpClient::Call::start()
{
    m_clock.start();
    m_facts.startedAt = QDateTime::currentDateTimeUtc();
    if (!m_request.isSafe()) {
        begin(); // a confirmed change never stands behind reads
    } else if (m_shared.readsUnderWay < readsAtOnce) {
        ++m_shared.readsUnderWay;
        m_countsAsRead = true;
        begin();
    } else {
        m_shared.waitingReads.append(this);
    }
}

void HttpClient::Call::begin()
{
    m_total.start(scaled(m_request.total));
    m_shared.retries.requestStarted(m_shared.now());
    attempt();
}

void HttpClient::Call::makeRoom()
{
    if (!std::exchange(m_countsAsRead, false))
        return;
    --m_shared.readsUnderWay;
    while (!m_shared.waitingReads.isEmpty()) {
        const QPointer<Call> next = m_shared.waitingReads.takeFirst();
        if (!next || next->m_promise.isSettled())
            continue;
        ++m_shared.readsUnderWay;
        next->m_countsAsRead = true;
        next->begin();
        return;
    }
}

void HttpClient::Call::attempt()
{
    dropReply();
    m_tlsErrors.clear();
    m_body.clear();
    const auto wait = m_signed && m_shared.authorizer ? m_shared.authorizer->beforeSigning(m_request)
                                                      : std::optional<Pending<Done>>();
    if (!wait) {
        leave();
        return;
    }
    wait->then(this, [this](const Result<Done> &ready) {
        if (m_promise.isSettled())
            return;
        if (ready) {
            leave();
            return;
        }
        Error error = ready.error();
        error.sent = Error::Sent::No;
        settle(failure(error));
    });
}

void HttpClient::Call::leave()
{
    auto request = prepared();
    if (!request) {
        Error error = request.error();
        error.sent = Error::Sent::No;
        settle(failure(error));
        return;
    }
    m_prepared = std::move(*request);
    ++m_attempts;
    connectFirst();
}

Result<Authorizer::Headers> HttpClient::Call::credentials()
{
    if (!m_signed || !m_shared.authorizer)
        return Authorizer::Headers();
    auto headers = m_shared.authorizer->headersFor(m_request);
    if (!m_isVeiled)
        return headers;
    if (!headers) // a token has to be fetched first
        return Authorizer::Headers{{"Authorization", "Bearer $TOKEN"}};
    for (auto &[name, value] : *headers) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0)
            value = value.left(value.indexOf(' ') + 1) + "$TOKEN";
        else
            value = '$' + QByteArray(name).toUpper().replace('-', '_');
    }
    return headers;
}

QString HttpClient::Call::asCurl()
{
    m_isVeiled = true;
    const auto quoted = [](QByteArray text) { return '\'' + text.replace('\'', "'\\''") + '\''; };
    const auto request = prepared();
    const auto secrets = credentials();
    if (!request || !secrets)
        return {};
    QByteArray command = "curl --silent --show-error --globoff --path-as-is";
    if (m_request.method != "GET")
        command += " --request " + m_request.method;
    command += ' ' + quoted(m_url.toEncoded(QUrl::FullyEncoded));
    const auto names = request->rawHeaderList();
    for (const QByteArray &name : names) {
        const QByteArray line = name + ": " + request->rawHeader(name);
        const bool isSecret = std::any_of(secrets->begin(), secrets->end(),
            [&name](const auto &secret) { return secret.first.compare(name, Qt::CaseInsensitive) == 0; });
        command += " \\\n  --header " + (isSecret ? '"' + line + '"' : quoted(line));
    }
    return QString::fromUtf8(command);
}

Result<QNetworkRequest> HttpClient::Call::prepared()
{
    QNetworkRequest out(m_url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "Rollcall");
    out.setRawHeader("Accept", "application/json");
    // Sentences of the service, and the bytes on the wire, do not depend on the desktop's language.
    out.setRawHeader("Accept-Language", "en");

    auto headers = m_request.headers;
    const auto own = credentials();
    if (!own)
        return failure(own.error());
    headers += *own;
    for (const auto &[name, value] : headers) {
        if (!isToken(name) || !isFieldValue(value))
            return failure({.kind = Error::Kind::Validation,
                .code = u"bad-header"_s,
                .detail = u"A value has characters that cannot be sent in a header."_s});
        out.setRawHeader(name, value);
    }
    // Asked for by name, so Qt neither adds gzip nor unpacks it: what arrives is what is counted against the
    // limit.
    out.setRawHeader("Accept-Encoding", "identity");

    if (!m_request.contentType.isEmpty())
        out.setRawHeader("Content-Type", m_request.contentType);
    if (m_request.method != "HEAD") {
        out.setRawHeader("Content-Length", QByteArray::number(m_request.body.size()));
        out.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    }
    if (m_url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
        if (m_signed && !m_shared.endpoint.authorities.isEmpty())
            tls.setCaCertificates(m_shared.endpoint.authorities);
        out.setSslConfiguration(tls);
    }
    return out;
}

// Every request has a connection of its own, made now. One that was kept open may have been closed by the
// service meanwhile, and then nobody could say whether a change was received; or it may hold bytes that the
// service sent behind its last answer, which Qt would take for the answer to the next question.
//
// The connection is made before the request is handed to Qt, by the scheme that
// QNetworkAccessManager::connectToHost() uses itself. So whatever fails up to here is known to have sent
// nothing; a request without a body gives no other sign.
void HttpClient::Call::connectFirst()
{
    m_connecting = true;
    enter(&RequestFacts::underway);
    m_manager = std::make_unique<QNetworkAccessManager>();
    m_manager->setProxy(isLoopback(m_url) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_shared.endpoint.proxy);
    QUrl door = m_url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    door.setScheme(u"preconnect-"_s + m_url.scheme());
    QNetworkRequest request(m_prepared);
    request.setUrl(door);
    m_reply = m_manager->get(request);
    connect(m_reply, &QNetworkReply::encrypted, this, &Call::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this,
        [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::finished, this, &Call::onConnected);
    m_quiet.start(scaled(connectLimit));
}

void HttpClient::Call::onConnected()
{
    if (m_reply->error() != QNetworkReply::NoError) {
        const Error error = networkError();
        dropReply();
        conclude(failure(error));
        return;
    }
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_connecting = false;
    m_everSent = true;
    enter(&RequestFacts::service);
    dispatch();
    observe();
    m_quiet.start(scaled(silenceLimit));
}

void HttpClient::Call::dispatch()
{
    if (m_request.method == "HEAD") { // Qt must know that no body follows
        m_reply = m_manager->head(m_prepared);
        return;
    }
    auto *body = new OneWayBody(
        m_request.body,
        [self = QPointer<Call>(this)] {
            if (self)
                self->onSignOfLife();
        },
        nullptr);
    m_reply = m_manager->sendCustomRequest(m_prepared, m_request.method, body);
    body->setParent(m_reply); // which may outlive the manager
}

void HttpClient::Call::observe()
{
    m_reply->setReadBufferSize(readAhead);
    connect(m_reply, &QNetworkReply::encrypted, this, &Call::onEncrypted); // should Qt connect anew
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Call::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &Call::onBytes);
    connect(m_reply, &QNetworkReply::finished, this, &Call::onFinished);
}

// Qt waits for this slot before the first byte of the request leaves.
void HttpClient::Call::onEncrypted()
{
    const auto &authorities = m_shared.endpoint.authorities;
    if (m_signed && !authorities.isEmpty()
        && !leadsTo(m_reply->sslConfiguration().peerCertificateChain(), authorities)) {
        giveUp({.kind = Error::Kind::TlsRefused,
            .code = u"unknown-authority"_s,
            .detail
            = u"The certificate of the service does not come from the authority chosen for this connection."_s});
    }
}

void HttpClient::Call::onSignOfLife()
{
    m_quiet.start(scaled(silenceLimit));
}

// What can be refused by the headers alone is refused before its body comes.
void HttpClient::Call::onHeaders()
{
    onSignOfLife();
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (m_request.method == "HEAD")
        return; // what it says is of a body that does not come
    if (!encoding.isEmpty() && encoding != "identity") {
        giveUp({.kind = Error::Kind::BadEncoding,
            .code = u"content-encoding"_s,
            .detail = u"The service packed its answer although it was asked not to."_s});
        return;
    }
    const qint64 promised = m_reply->rawHeader("Content-Length").toLongLong();
    if (promised > m_request.bodyLimit) {
        giveUp({.kind = Error::Kind::TooLarge,
            .detail = u"The answer of the service is larger than is accepted."_s});
        return;
    }
    m_body.reserve(std::clamp<qint64>(promised, 0, readAhead) + json::readingRoom);
}

void HttpClient::Call::onBytes()
{
    onSignOfLife();
    // Asked for more than is there, Qt would make room for all of it first.
    m_body += m_reply->read(std::min(m_request.bodyLimit - m_body.size() + 1, m_reply->bytesAvailable()));
    if (m_body.size() > m_request.bodyLimit) {
        m_body.clear();
        giveUp({.kind = Error::Kind::TooLarge,
            .detail = u"The answer of the service is larger than is accepted."_s});
    }
}

void HttpClient::Call::onFinished()
{
    m_quiet.stop();
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        onBytes();
        if (!m_reply || m_promise.isSettled())
            return; // it was one byte too many
        m_quiet.stop();
    }
    auto result = verdict();
    dropReply();
    conclude(std::move(result));
}

void HttpClient::Call::giveUp(Error error)
{
    error.sent = sentSoFar();
    if (m_reply && !m_connecting)
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    dropReply();
    const bool final = error.kind == Error::Kind::Cancelled || error.phase == Error::Phase::Total;
    if (final)
        settle(failure(std::move(error)));
    else
        conclude(failure(std::move(error)));
}

bool HttpClient::Call::isWorthRepeating(const Result<Response> &result) const
{
    if (!m_request.isSafe())
        return false;
    if (!result)
        return result.error().isTransient() && result.error().kind != Error::Kind::Offline;
    return result->status == 429 || (result->status >= 502 && result->status <= 504);
}

// What was refused for its credentials has had no effect, so that it may be sent again, once, with others.
bool HttpClient::Call::renewsFor(const Response &refusal)
{
    if (!m_signed || !m_shared.authorizer || m_renewed)
        return false;
    const auto renewal = m_shared.authorizer->afterRefusal(refusal, m_prepared.rawHeader("Authorization"));
    if (!renewal)
        return false;
    m_renewed = true;
    renewal->then(this, [this, refusal](const Result<Done> &done) {
        if (m_promise.isSettled())
            return;
        if (done) {
            m_everSent = false;
            attempt();
            return;
        }
        Error error = done.error();
        if (error.kind != Error::Kind::Unauthenticated && error.kind != Error::Kind::Keychain) {
            settle(refusal);
            return;
        }
        error.sent = Error::Sent::Yes;
        error.httpStatus = refusal.status;
        settle(failure(error));
    });
    return true;
}

void HttpClient::Call::conclude(Result<Response> result)
{
    const bool good = result && result->status < 500 && result->status != 429;
    if (good)
        m_shared.retries.requestSucceeded();
    else
        m_shared.retries.requestFailed();
    if (result && renewsFor(*result))
        return;
    if (isWorthRepeating(result)) {
        // The policy thinks in real time; a scaled client lives faster.
        const auto scale = m_shared.endpoint.timeScale;
        const auto left
            = std::chrono::milliseconds(qint64(double(m_total.remainingTimeAsDuration().count()) / scale));
        const auto asked = result ? retryAfterOf(*result) : std::nullopt;
        if (const auto delay = m_shared.retries.nextDelay(m_attempts, asked, left, m_shared.now())) {
            m_again.start(scaled(*delay));
            return;
        }
    }
    settle(std::move(result));
}

void HttpClient::Call::settle(Result<Response> result)
{
    m_total.stop();
    m_quiet.stop();
    m_again.stop();
    if (m_promise.isSettled())
        return;
    const std::chrono::milliseconds took(m_clock.elapsed());
    if (!result) {
        result.error().attempts = m_attempts;
        if (m_everSent && result.error().sent == Error::Sent::No)
            result.error().sent = Error::Sent::Unknown; // it was so for the last attempt only
    }
    const int status = result ? result->status : result.error().httpStatus;
    qCDebug(lcNet) << "Request ended" << m_request.method << status << took.count() << "ms, attempts"
                   << m_attempts << (result ? QString() : kindName(result.error().kind));
    m_facts.method = m_request.method;
    m_facts.path = m_url.path(QUrl::FullyDecoded);
    if (m_url.hasQuery())
        m_facts.path += u'?' + m_url.query(QUrl::FullyDecoded);
    m_facts.status = status;
    if (!result)
        m_facts.failure = result.error().kind;
    m_facts.attempts = m_attempts;
    m_promise.settle(std::move(result));
    makeRoom();
    // Behind those who waited: what they make of the answer is part of the time.
    QMetaObject::invokeMethod(
        this,
        [this] {
            enter(&RequestFacts::here);
            emit m_client.finished(m_facts);
            deleteLater();
        },
        Qt::QueuedConnection);
}

void HttpClient::Call::dropReply()
{
    m_quiet.stop();
    enter(&RequestFacts::here);
    const bool isCutOff = m_reply && m_reply->isRunning();
    if (m_reply) {
        m_reply->disconnect(this);
        if (isCutOff)
            m_reply->abort();
        // Qt starts a request with a body by an event to the reply, and looks at nothing when it comes: it
        // would send what was called off.
        QCoreApplication::removePostedEvents(m_reply, QEvent::MetaCall);
        m_reply->setParent(nullptr); // it was the manager's
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    if (QNetworkAccessManager *manager = m_manager.release(); manager && isCutOff)
        deleteAside(manager);
    else if (manager)
        manager->deleteLater();
}

std::chrono::milliseconds HttpClient::Call::scaled(std::chrono::milliseconds time) const
{
    return std::max(
        1ms, std::chrono::milliseconds(qint64(double(time.count()) * m_shared.endpoint.timeScale)));
}

} // namespace rollcall::net
