#pragma once

#include "services/server/http/server.h"

#include <QObject>
#include <QTest>

#include <atomic>
#include <future>
#include <memory>

namespace rollcall::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The engine over real sockets, with time limits scaled down, and a handler that says what it was asked.
class HttpServerFixture : public QObject
{
protected:
    void begin()
    {
        m_limits = HttpLimits{};
        m_limits.headTime = 400ms;
        m_limits.bodyTime = 600ms;
        m_limits.idleTime = 500ms;
        m_limits.writeTime = 600ms;
        m_limits.drainTime = 500ms;
        m_limits.stopTime = 3000ms;
        m_handled = 0;
        m_inHandler = false;
        m_release = {};
        m_released = m_release.get_future().share();
    }

    void start(HttpServerOptions options = {})
    {
        if (options.listeners.isEmpty())
            options.listeners = {HttpListener{}};
        options.limits = m_limits;
        m_server = std::make_unique<HttpServer>(options, [this]() -> HttpServer::Handler {
            return [this](const HttpRequest &request, const QString &mount) {
                ++m_handled;
                const QString first = request.segments.value(0);
                if (first == "wait"_L1) {
                    m_inHandler = true;
                    m_released.wait();
                }
                if (first == "throw"_L1)
                    throw std::runtime_error("/secret/path: SELECT broke");
                if (first == "large"_L1)
                    return HttpResponse::text(200, "text/plain", QByteArray(64 * 1024 * 1024, 'x'));
                return HttpResponse::json(200,
                    JsonValue::Object{{u"method"_s, QString::fromLatin1(request.method)},
                        {u"path"_s, request.segments.join(u'|')},
                        {u"body"_s, QString::fromUtf8(request.body.left(64))},
                        {u"size"_s, request.body.size()}, {u"mount"_s, mount}, {u"base"_s, request.baseUrl}});
            };
        });
        const auto problem = m_server->start();
        QVERIFY2(!problem, qPrintable(problem.value_or(QString())));
    }

    QByteArray host() const { return "Host: 127.0.0.1:" + QByteArray::number(m_server->port(0)) + "\r\n"; }
    QByteArray get(const QByteArray &path, const QByteArray &fields = {}) const
    {
        return "GET " + path + " HTTP/1.1\r\n" + host() + fields + "\r\n";
    }

    HttpLimits m_limits;
    std::atomic<int> m_handled = 0;
    std::atomic<bool> m_inHandler = false;
    std::promise<void> m_release;
    std::shared_future<void> m_released;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace rollcall::test
