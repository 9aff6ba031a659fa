#include "services/server/http/session.h"

#include <boost/asio/ssl.hpp>
#include <boost/beast/ssl.hpp>
#include <stdexcept>

namespace rollcall::engine {

namespace ssl = asio::ssl;

namespace {

//! A TLS stream with the name of its own role, so that the session needs to know nothing about it.
class ServerStream : public beast::ssl_stream<beast::tcp_stream>
{
public:
    static constexpr auto server = ssl::stream_base::server;
    using beast::ssl_stream<beast::tcp_stream>::ssl_stream;
};

} // namespace

std::shared_ptr<void> makeTlsContext(const QString &certificateFile, const QString &keyFile)
{
    auto context = std::make_shared<ssl::context>(ssl::context::tls_server);
    context->set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3
        | ssl::context::no_tlsv1 | ssl::context::no_tlsv1_1);
    SSL_CTX_set_options(context->native_handle(), SSL_OP_NO_RENEGOTIATION);
    boost::system::error_code error;
    context->use_certificate_chain_file(certificateFile.toStdString(), error);
    if (error)
        throw std::runtime_error(
            "The certificate " + certificateFile.toStdString() + " cannot be used: " + error.message());
    context->use_private_key_file(keyFile.toStdString(), ssl::context::pem, error);
    if (error)
        throw std::runtime_error("The key " + keyFile.toStdString() + " cannot be used: " + error.message());
    return context;
}

std::shared_ptr<Session> makeTlsSession(tcp::socket &&socket, Engine &engine, Listener &listener)
{
    auto &context = *static_cast<ssl::context *>(listener.tls.get());
    return std::make_shared<StreamSession<ServerStream>>(engine, listener, std::move(socket), context);
}

} // namespace rollcall::engine
