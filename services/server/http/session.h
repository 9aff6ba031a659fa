#pragma once

#include "services/server/http/engine.h"
#include "services/server/http/response.h"
#include "services/server/http/target.h"

#include <QRandomGenerator>

#include <array>
#include <boost/beast/http.hpp>

namespace rollcall::engine {

namespace http = beast::http;

//! 32 hexadecimal digits, or what the client called its request if that is harmless.
inline QString requestIdFor(const RequestHead &head)
{
    const QByteArray given = head.first("X-Request-ID");
    const bool isHarmless
        = !given.isEmpty() && given.size() <= 64 && std::all_of(given.cbegin(), given.cend(), [](char c) {
              return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-'
                  || c == '_' || c == '.';
          });
    if (isHarmless)
        return QString::fromLatin1(given);
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->fillRange(words.data(), 4);
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words)).toHex());
}

//! One connection over \p Stream (plain or TLS). Lives as long as one of its operations is under way. All in
//! the socket thread but the handler itself.
template <class Stream>
class StreamSession final : public Session, public std::enable_shared_from_this<StreamSession<Stream>>
{
public:
    template <class... Arguments>
    StreamSession(Engine &engine, Listener &listener, Arguments &&...arguments)
        : Session(engine, listener)
        , m_stream(std::forward<Arguments>(arguments)...)
        , m_buffer(static_cast<std::size_t>(engine.limits.headBytes) + readSize)
    { }

    void begin() override
    {
        if constexpr (isTls) {
            enter(State::Handshake);
            lowest().expires_after(m_engine.limits.headTime);
            m_stream.async_handshake(
                Stream::server, [self = this->shared_from_this()](beast::error_code error) {
                    if (!error)
                        self->awaitRequest();
                });
        } else {
            awaitRequest();
        }
    }

    void close() override
    {
        enter(State::Closed);
        lowest().close();
    }

private:
    static constexpr bool isTls = !std::is_same_v<Stream, beast::tcp_stream>;
    static constexpr std::size_t readSize = 65536;

    auto &lowest() { return beast::get_lowest_layer(m_stream); }

    void awaitRequest()
    {
        if (m_engine.stopping && m_buffer.size() == 0)
            return linger();
        m_reader.emplace(m_engine.limits);
        m_parser.reset();
        m_request = {};
        m_response = {};
        m_isHead = false;
        if (m_buffer.size() > 0)
            return startHead();
        enter(State::Idle);
        lowest().expires_after(m_engine.limits.idleTime);
        readSome();
    }

    void startHead()
    {
        m_begun = Clock::now();
        enter(State::Head);
        lowest().expires_after(m_engine.limits.headTime);
        scan();
    }

    void readSome()
    {
        // The reader refuses a head long before the buffer is full.
        const std::size_t room = std::min<std::size_t>(8192, m_buffer.max_size() - m_buffer.size());
        m_stream.async_read_some(m_buffer.prepare(room),
            [self = this->shared_from_this()](
                beast::error_code error, std::size_t size) { self->received(error, size); });
    }

    void received(beast::error_code error, std::size_t size)
    {
        m_buffer.commit(size);
        if (error == asio::error::eof && state() == State::Head)
            return refuse(400, QStringLiteral("The request is cut"));
        if (error)
            return;
        if (state() == State::Idle)
            startHead();
        else
            scan();
    }

    void scan()
    {
        const auto data = m_buffer.data();
        switch (m_reader->read(static_cast<const char *>(data.data()), static_cast<qsizetype>(data.size()))) {
        case HeadReader::State::More:
            return readSome();
        case HeadReader::State::Refused:
            return refuse(m_reader->refusal().status, m_reader->refusal().sentence);
        case HeadReader::State::Done:
            return headRead();
        }
    }

    void headRead()
    {
        const RequestHead &head = m_reader->head();
        m_isHead = head.method == "HEAD";
        m_request.requestId = requestIdFor(head);
        if (const auto refusal = checkFraming(head, m_engine.limits))
            return refuse(refusal->status, refusal->sentence);
        if (const auto refusal = guard(head))
            return refuse(refusal->status, refusal->sentence);
        if (const auto refusal = readRequest(head, m_request))
            return refuse(refusal->status, refusal->sentence);
        m_keepAlive = head.keepsAlive();

        // A second reader, for the framing of the body; it must agree about where the head ends.
        m_parser.emplace();
        m_parser->header_limit(static_cast<std::uint32_t>(m_engine.limits.headBytes));
        const bool isMultipart = m_request.contentType().startsWith("multipart/");
        const qsizetype most = isMultipart
            ? std::min(m_engine.limits.multipartBytes, m_engine.limits.bodyBytes)
            : m_engine.limits.bodyBytes;
        m_parser->body_limit(static_cast<std::uint64_t>(most));
        m_parser->eager(false);
        const auto headSize = static_cast<std::size_t>(m_reader->headSize());
        beast::error_code error;
        const std::size_t consumed
            = m_parser->put(asio::const_buffer(m_buffer.data().data(), headSize), error);
        if (error || !m_parser->is_header_done() || consumed != headSize)
            return refuse(400, QStringLiteral("The request is malformed"));
        m_buffer.consume(headSize);
        if (!head.hasBody())
            return handle();
        if (head.expectsContinue() && m_buffer.size() == 0)
            return invite();
        readBody();
    }

    //! Who is refused as a browser is asked about once more: a façade may have made the page for them.
    std::optional<Refusal> guard(const RequestHead &head) const
    {
        const auto refusal = checkGuard(head, m_listener.rules);
        HttpRequest request;
        const bool isForBrowsers = refusal && m_engine.isForBrowsers && !readRequest(head, request)
            && m_engine.isForBrowsers(request, m_listener.options.mount);
        return isForBrowsers ? checkPageGuard(head, m_listener.rules) : refusal;
    }

    //! All but the body and the identifier.
    std::optional<Refusal> readRequest(const RequestHead &head, HttpRequest &request) const
    {
        Target target;
        if (auto refusal = readTarget(head.target, target))
            return refusal;
        request.head = head.method == "HEAD";
        request.method = request.head ? QByteArray("GET") : head.method;
        request.target = head.target;
        request.path = target.path;
        request.segments = target.segments;
        request.trailingSlash = target.trailingSlash;
        request.query = target.query;
        request.headers = head.headers;
        request.baseUrl = QString::fromLatin1(m_listener.rules.scheme + "://" + head.first("Host"));
        return std::nullopt;
    }

    void invite()
    {
        enter(State::Body);
        lowest().expires_after(m_engine.limits.writeTime);
        static constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
        asio::async_write(m_stream, asio::buffer(text.data(), text.size()),
            [self = this->shared_from_this()](beast::error_code error, std::size_t) {
                if (!error)
                    self->readBody();
            });
    }

    void readBody()
    {
        enter(State::Body);
        lowest().expires_after(m_engine.limits.bodyTime);
        http::async_read(m_stream, m_buffer, *m_parser,
            [self = this->shared_from_this()](
                beast::error_code error, std::size_t) { self->bodyRead(error); });
    }

    void bodyRead(beast::error_code error)
    {
        if (error == http::error::body_limit)
            return refuse(413, QStringLiteral("The body is too large"));
        if (error == http::error::partial_message || error == http::error::end_of_stream)
            return refuse(400, QStringLiteral("The request is cut"));
        if (error && error.category() == http::make_error_code(http::error::bad_chunk).category())
            return refuse(400, QStringLiteral("The body is malformed"));
        if (error)
            return;
        const std::string &body = m_parser->get().body();
        m_request.body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
        handle();
    }

    void handle()
    {
        enter(State::Handling);
        lowest().expires_never();
        m_parser.reset();
        if (auto response = quickly())
            return answer(std::move(*response));
        // Without the guard the socket thread would end while a handler still works, and its answer would be
        // lost.
        m_engine.pool.post({&m_request, &m_listener.options.mount,
            [self = this->shared_from_this(), &engine = m_engine, work = asio::make_work_guard(m_engine.io)](
                std::optional<HttpResponse> response) mutable {
                // The last owner of a session must be the socket thread.
                asio::post(engine.io, [self = std::move(self), response = std::move(response)]() mutable {
                    if (!response)
                        response = self->shaped(500, QStringLiteral("Internal Server Error"));
                    self->answer(std::move(*response));
                });
            }});
    }

    std::optional<HttpResponse> quickly() const
    {
        if (!m_engine.quick)
            return std::nullopt;
        try {
            return m_engine.quick(m_request, m_listener.options.mount);
        } catch (const std::exception &) {
            return std::nullopt; // the worker tries again and says what is wrong
        }
    }

    HttpResponse shaped(int status, const QString &sentence) const
    {
        if (m_engine.refuser)
            return m_engine.refuser(m_request.segments, m_listener.options.mount, status, sentence);
        return HttpResponse::json(status, JsonValue::Object{{QStringLiteral("detail"), sentence}});
    }

    //! The answer to what is not handled. Whatever follows on this connection cannot be trusted: it is
    //! closed.
    void refuse(int status, const QString &sentence)
    {
        m_keepAlive = false;
        m_parser.reset();
        HttpResponse response = shaped(status, sentence);
        if (status == 405)
            response.setHeader("Allow", servedMethods());
        answer(std::move(response));
    }

    void answer(HttpResponse response)
    {
        if (state() == State::Closed)
            return;
        enter(State::Writing);
        m_response = std::move(response);
        m_keepAlive = m_keepAlive && !m_engine.stopping;
        if (m_request.requestId.isEmpty())
            m_request.requestId = requestIdFor(m_reader->head());
        m_responseHead = responseHead(m_response, {m_keepAlive, m_request.requestId});
        const bool hasBody = !m_isHead && mayHaveBody(m_response.status);
        const std::array<asio::const_buffer, 2> buffers{
            asio::const_buffer(m_responseHead.constData(), static_cast<std::size_t>(m_responseHead.size())),
            asio::const_buffer(
                m_response.body.constData(), hasBody ? static_cast<std::size_t>(m_response.body.size()) : 0)};
        lowest().expires_after(m_engine.limits.writeTime);
        asio::async_write(
            m_stream, buffers, [self = this->shared_from_this()](beast::error_code error, std::size_t) {
                if (error)
                    return;
                self->tell();
                if (self->m_keepAlive)
                    self->awaitRequest();
                else
                    self->linger();
            });
    }

    void tell() const
    {
        if (!m_engine.watcher)
            return;
        const auto time = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - m_begun);
        m_engine.watcher(
            {m_request, m_listener.options.mount, m_response.status, m_response.body.size(), time});
    }

    //! Closing while the client still sends would reset the connection and take the answer away from it: the
    //! rest is read and thrown away first, within limits.
    void linger()
    {
        enter(State::Draining);
        lowest().expires_after(m_engine.limits.drainTime);
        if constexpr (isTls) {
            m_stream.async_shutdown([self = this->shared_from_this()](beast::error_code) { self->drain(); });
        } else {
            drain();
        }
    }

    void drain()
    {
        beast::error_code ignored;
        lowest().socket().shutdown(tcp::socket::shutdown_send, ignored);
        m_buffer.consume(m_buffer.size());
        drainSome();
    }

    void drainSome()
    {
        lowest().async_read_some(m_buffer.prepare(std::min(readSize, m_buffer.max_size())),
            [self = this->shared_from_this()](beast::error_code error, std::size_t size) {
                self->m_drained += static_cast<qsizetype>(size);
                if (!error && self->m_drained < self->m_engine.limits.drainBytes)
                    return self->drainSome();
                self->close();
            });
    }

    Stream m_stream;
    beast::flat_buffer m_buffer;
    std::optional<HeadReader> m_reader;
    std::optional<http::request_parser<http::string_body>> m_parser;
    HttpRequest m_request;
    HttpResponse m_response;
    QByteArray m_responseHead;
    Clock::time_point m_begun;
    qsizetype m_drained = 0;
    bool m_keepAlive = false;
    bool m_isHead = false;
};

} // namespace rollcall::engine
