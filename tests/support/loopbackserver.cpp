#include "tests/support/loopbackserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace rollcall::test {

namespace {

// One complete request from the front of \p buffer, which is shortened by it; nothing while it is not
// complete.
std::optional<SeenRequest> takeRequest(QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    SeenRequest request;
    const QByteArray head = buffer.left(end);
    const QList<QByteArray> lines = head.split('\n');
    request.requestLine = lines.constFirst().trimmed();
    const QList<QByteArray> words = request.requestLine.split(' ');
    request.method = words.value(0);
    request.target = words.value(1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray line = lines.at(i).trimmed();
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = request.header(QByteArrayLiteral("Content-Length")).toLongLong();
    if (buffer.size() < end + 4 + length)
        return std::nullopt;
    request.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    return request;
}

} // namespace

QByteArray SeenRequest::path() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? target : target.left(mark);
}

QByteArray SeenRequest::query() const
{
    const qsizetype mark = target.indexOf('?');
    return mark < 0 ? QByteArray() : target.mid(mark + 1);
}

QByteArray SeenRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

bool SeenRequest::hasHeader(const QByteArray &name) const
{
    return std::any_of(headers.begin(), headers.end(),
        [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

LoopbackServer::LoopbackServer(QObject *parent)
    : QObject(parent)
{
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the loopback test server cannot listen");
}

LoopbackServer::~LoopbackServer() = default;

QUrl LoopbackServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(port()).arg(path));
}

void LoopbackServer::on(const QByteArray &method, const QByteArray &target, const QList<Canned> &answers)
{
    m_answers.insert(method + ' ' + target, answers);
}

void LoopbackServer::on(const QByteArray &method, const QByteArray &target, const Canned &answer)
{
    on(method, target, QList<Canned>{answer});
}

void LoopbackServer::reset()
{
    m_answers.clear();
    m_seen.clear();
    m_otherwise = nullptr;
}

qsizetype LoopbackServer::count(const QByteArray &method) const
{
    return std::count_if(
        m_seen.begin(), m_seen.end(), [&](const SeenRequest &request) { return request.method == method; });
}

qsizetype LoopbackServer::count(const QByteArray &method, const QByteArray &path) const
{
    return std::count_if(m_seen.begin(), m_seen.end(),
        [&](const SeenRequest &request) { return request.method == method && request.path() == path; });
}

void LoopbackServer::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            socket->deleteLater();
        });
    }
}

void LoopbackServer::read(QTcpSocket *socket)
{
    m_buffers[socket] += socket->readAll();
    while (auto request = takeRequest(m_buffers[socket])) {
        m_seen.append(*request);
        const Canned answer = answerFor(*request);
        const bool withBody = request->method != "HEAD";
        // The socket is the context: a client that left gets nothing.
        QTimer::singleShot(
            answer.delay, socket, [this, socket, answer, withBody] { write(socket, answer, withBody); });
    }
}

Canned LoopbackServer::answerFor(const SeenRequest &request)
{
    auto found = m_answers.find(request.method + ' ' + request.target);
    if (found == m_answers.end())
        found = m_answers.find(request.method + ' ' + request.path());
    if (found != m_answers.end() && !found->isEmpty())
        return found->size() > 1 ? found->takeFirst() : found->constFirst();
    if (m_otherwise)
        return m_otherwise(request);
    return {.status = 404, .body = QByteArrayLiteral("{}")};
}

void LoopbackServer::write(QTcpSocket *socket, const Canned &answer, bool withBody)
{
    if (answer.drop) {
        socket->disconnectFromHost();
        return;
    }
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + " Canned\r\n";
    if (!answer.contentType.isEmpty())
        out += "Content-Type: " + answer.contentType + "\r\n";
    bool hasLength = false;
    for (const auto &[name, value] : answer.headers) {
        out += name + ": " + value + "\r\n";
        hasLength = hasLength || name.compare("Content-Length", Qt::CaseInsensitive) == 0
            || name.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    }
    if (!hasLength && answer.status != 204 && answer.status != 304)
        out += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    out += "\r\n";
    if (withBody)
        out += answer.body;
    socket->write(out);
}

} // namespace rollcall::test
