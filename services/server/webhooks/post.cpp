#include "services/server/webhooks/post.h"

#include <QUrl>

#include <algorithm>
#include <array>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <limits>
#include <optional>
#include <vector>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace ssl = asio::ssl;
using tcp = asio::ip::tcp;
using ErrorCode = boost::system::error_code;
using Clock = std::chrono::steady_clock;

namespace {

constexpr quint64 mostAnswerBytes = 64 * 1024;
constexpr std::uint32_t mostHeadBytes = 16 * 1024;

struct Failure
{
    QString problem;
};

struct Range4
{
    asio::ip::address_v4::uint_type first;
    int bits;
};

//! Networks that hold no public host (RFC 6890 and its kin).
constexpr std::array<Range4, 13> notPublic4 = {{{0x00000000, 8}, {0x0a000000, 8}, {0x64400000, 10},
    {0x7f000000, 8}, {0xa9fe0000, 16}, {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0a80000, 16},
    {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24}, {0xe0000000, 3}}};

bool isPublic(const asio::ip::address_v4 &address)
{
    return std::none_of(notPublic4.begin(), notPublic4.end(), [&](const Range4 &range) {
        return (address.to_uint() >> (32 - range.bits)) == (range.first >> (32 - range.bits));
    });
}

bool isPublic(const asio::ip::address &address)
{
    if (address.is_v4())
        return isPublic(address.to_v4());
    const auto octets = address.to_v6().to_bytes();
    if (address.to_v6().is_v4_mapped())
        return isPublic(asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()));
    // Only 2000::/3 is given out, and 2002::/16 and 2001::/32 in it lead to IPv4 addresses of any kind.
    const bool isTunnel
        = octets[0] == 0x20 && (octets[1] == 0x02 || (octets[1] == 0x01 && octets[2] == 0 && octets[3] == 0));
    return (octets[0] & 0xe0) == 0x20 && !isTunnel;
}

//! The operations of one attempt, each of them waited for.
class Attempt
{
public:
    Attempt(const WebhookPost &post, const WebhookPostRules &rules, const std::atomic<bool> &stopping)
        : m_post(post)
        , m_rules(rules)
        , m_stopping(stopping)
        , m_url(post.target, QUrl::StrictMode)
        , m_end(Clock::now() + rules.timeout)
    { }

    int run()
    {
        checkTarget();
        const std::vector<tcp::endpoint> endpoints = resolve();
        if (m_url.scheme() == "http"_L1) {
            beast::tcp_stream stream(m_io);
            connect(stream, endpoints);
            return exchange(stream, stream);
        }
        ssl::context context = tlsContext();
        beast::ssl_stream<beast::tcp_stream> stream(m_io, context);
        const std::string host = m_url.host(QUrl::FullyEncoded).toStdString();
        stream.set_verify_callback(ssl::host_name_verification(host));
        // What SSL_set_tlsext_host_name() does, which is a macro with a cast of the old kind.
        SSL_ctrl(stream.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
            const_cast<char *>(host.c_str()));
        connect(beast::get_lowest_layer(stream), endpoints);
        const ErrorCode error = wait(beast::get_lowest_layer(stream),
            [&](auto handler) { stream.async_handshake(ssl::stream_base::client, handler); });
        if (error)
            throw failure(u"No secure connection"_s, error);
        return exchange(stream, beast::get_lowest_layer(stream));
    }

private:
    void checkTarget() const
    {
        const bool isHttp = m_url.scheme() == "http"_L1;
        if (!m_url.isValid() || m_url.host().isEmpty() || !m_url.userInfo().isEmpty()
            || (!isHttp && m_url.scheme() != "https"_L1))
            throw Failure{u"The target is not a web address"_s};
        if (isHttp && !m_rules.allowHttp)
            throw Failure{u"The target is not https"_s};
        const bool isPlain = std::none_of(m_post.authorization.cbegin(), m_post.authorization.cend(),
            [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
        if (!isPlain)
            throw Failure{u"The authorization has control characters"_s};
    }

    Failure failure(const QString &what, const ErrorCode &error) const
    {
        if (m_stopping)
            return {u"The service was stopping"_s};
        if (Clock::now() >= m_end)
            return {what + u": the time was over"_s};
        return {what + u": "_s + QString::fromStdString(error.message())};
    }

    ssl::context tlsContext() const
    {
        ssl::context context(ssl::context::tls_client);
        context.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2
            | ssl::context::no_sslv3 | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1);
        context.set_verify_mode(ssl::verify_peer);
        ErrorCode error;
        if (m_rules.caFile.isEmpty())
            context.set_default_verify_paths(error);
        else
            context.load_verify_file(m_rules.caFile.toStdString(), error);
        if (error)
            throw failure(u"The certificates to trust cannot be read"_s, error);
        return context;
    }

    //! Runs the operation to its end, which comes soon when the time is over or the service stops.
    template <typename Cancellable, typename Start> ErrorCode wait(Cancellable &what, Start start)
    {
        std::optional<ErrorCode> outcome;
        start([&outcome](ErrorCode error, auto &&...) { outcome = error; });
        bool cancelled = false;
        while (!outcome) {
            m_io.restart();
            m_io.run_one_for(std::chrono::milliseconds(50));
            if (!outcome && !cancelled && (m_stopping || Clock::now() >= m_end)) {
                what.cancel();
                cancelled = true;
            }
        }
        return *outcome;
    }

    std::vector<tcp::endpoint> resolve()
    {
        tcp::resolver resolver(m_io);
        tcp::resolver::results_type found;
        const std::string port = std::to_string(m_url.port(m_url.scheme() == "http"_L1 ? 80 : 443));
        const ErrorCode error = wait(resolver, [&](auto handler) {
            resolver.async_resolve(m_url.host(QUrl::FullyEncoded).toStdString(), port,
                [handler, &found](ErrorCode code, tcp::resolver::results_type results) mutable {
                    found = std::move(results);
                    handler(code);
                });
        });
        if (error)
            throw failure(u"The target's name is not found"_s, error);
        // The addresses that were checked are the ones connected to: a name that changes in between gains
        // nothing.
        std::vector<tcp::endpoint> endpoints;
        for (const auto &entry : found) {
            if (m_rules.allowPrivateTargets || isPublic(entry.endpoint().address()))
                endpoints.push_back(entry.endpoint());
        }
        if (endpoints.empty())
            throw Failure{u"The target is inside the network, which is not allowed"_s};
        return endpoints;
    }

    void connect(beast::tcp_stream &stream, const std::vector<tcp::endpoint> &endpoints)
    {
        const ErrorCode error = wait(stream, [&](auto handler) { stream.async_connect(endpoints, handler); });
        if (error)
            throw failure(u"No connection"_s, error);
    }

    beast::http::request<beast::http::string_body> request() const
    {
        using beast::http::field;
        const QString path = m_url.path(QUrl::FullyEncoded);
        QString target = path.isEmpty() ? u"/"_s : path;
        if (m_url.hasQuery())
            target += u'?' + m_url.query(QUrl::FullyEncoded);
        beast::http::request<beast::http::string_body> message(
            beast::http::verb::post, target.toStdString(), 11);
        message.set(field::host, m_url.authority(QUrl::FullyEncoded).toStdString());
        message.set(field::user_agent, "rollcalld");
        message.set(field::content_type, "application/json");
        message.set(field::connection, "close");
        message.set("X-Rollcall-Delivery", m_post.deliveryKey.toStdString());
        if (!m_post.authorization.isEmpty())
            message.set(field::authorization, m_post.authorization.toStdString());
        message.body() = m_post.body.toStdString();
        message.prepare_payload();
        return message;
    }

    template <typename Stream> int exchange(Stream &stream, beast::tcp_stream &lowest)
    {
        const auto message = request();
        ErrorCode error
            = wait(lowest, [&](auto handler) { beast::http::async_write(stream, message, handler); });
        if (error)
            throw failure(u"The message was not taken"_s, error);
        beast::flat_buffer buffer(mostAnswerBytes);
        // Nothing is kept of the body, so no length that is announced can cost memory.
        beast::http::response_parser<beast::http::buffer_body> answer;
        answer.header_limit(mostHeadBytes);
        // A refusal by length would hide the status; Boost 1.74 takes boost::none for zero.
        answer.body_limit(std::numeric_limits<std::uint64_t>::max());
        error = wait(
            lowest, [&](auto handler) { beast::http::async_read_header(stream, buffer, answer, handler); });
        if (error)
            throw failure(u"No answer"_s, error);
        // The status is what counts. The rest is read so that the receiver can finish, but not beyond the
        // limit.
        std::array<char, 8192> part;
        quint64 read = 0;
        while (!error && !answer.is_done() && read < mostAnswerBytes) {
            answer.get().body().data = part.data();
            answer.get().body().size = part.size();
            error = wait(
                lowest, [&](auto handler) { beast::http::async_read_some(stream, buffer, answer, handler); });
            if (error == beast::http::error::need_buffer)
                error = {};
            read += part.size() - answer.get().body().size;
        }
        return static_cast<int>(answer.get().result_int());
    }

    const WebhookPost &m_post;
    const WebhookPostRules &m_rules;
    const std::atomic<bool> &m_stopping;
    QUrl m_url;
    Clock::time_point m_end;
    asio::io_context m_io;
};

} // namespace

WebhookPostResult sendWebhookPost(
    const WebhookPost &post, const WebhookPostRules &rules, const std::atomic<bool> &stopping)
{
    try {
        return {Attempt(post, rules, stopping).run(), {}};
    } catch (const Failure &failure) {
        return {0, failure.problem};
    } catch (const std::exception &failure) {
        return {0, QString::fromUtf8(failure.what())};
    }
}

} // namespace rollcall
