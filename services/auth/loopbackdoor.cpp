#include "services/auth/loopbackdoor.h"

#include <QPointer>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 8 * 1024;
constexpr int mostVisitors = 16;
constexpr std::chrono::seconds patience{5};

// The one value of \p name; null when there is none, or more than one.
QString onlyValue(const QUrlQuery &query, const QString &name)
{
    const QStringList values = query.allQueryItemValues(name, QUrl::FullyDecoded);
    return values.size() == 1 ? values.constFirst() : QString();
}

QByteArray fieldIn(const QList<QByteArray> &lines, const QByteArray &name)
{
    QByteArray value;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon < 0 || line.left(colon).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!value.isNull())
            return {}; // twice
        value = line.mid(colon + 1).trimmed();
    }
    return value;
}

// Nothing of the request is repeated on these pages.
QByteArray pageFor(int status, bool isGood)
{
    const QByteArray sentence = isGood ? "You can close this window and go back to Rollcall."
        : status == 200                ? "The sign-in was refused. You can close this window."
                                       : "This is not the answer that Rollcall is waiting for.";
    return "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Rollcall</title><p>" + sentence
        + "</p></html>\n";
}

} // namespace

LoopbackDoor::LoopbackDoor(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
{
    m_server.setMaxPendingConnections(mostVisitors);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackDoor::welcome);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        close();
        m_promise.settle(failure({.kind = Error::Kind::Timeout,
            .code = u"nobody-came"_s,
            .detail = u"The browser did not come back in time."_s}));
    });
    m_promise.onCancel([self = QPointer(this)] {
        if (!self)
            return;
        self->close();
        self->m_promise.settle(failure({.kind = Error::Kind::Cancelled}));
    });
}

LoopbackDoor::~LoopbackDoor() = default;

Result<quint16> LoopbackDoor::open(const Expected &expected, quint16 port)
{
    m_expected = expected;
    if (!m_server.listen(QHostAddress::LocalHost, port)) {
        return failure({.kind = Error::Kind::ConnectFailed,
            .code = u"no-door"_s,
            .detail = u"No port of this computer could be opened for the browser to come back to: %1"_s.arg(
                m_server.errorString())});
    }
    m_limit.start();
    return m_server.serverPort();
}

void LoopbackDoor::close()
{
    m_limit.stop();
    m_server.close();
}

void LoopbackDoor::welcome()
{
    while (QTcpSocket *visitor = m_server.nextPendingConnection()) {
        visitor->setParent(this);
        if (m_heads.size() >= mostVisitors) {
            visitor->abort();
            visitor->deleteLater();
            continue;
        }
        m_heads.insert(visitor, {});
        connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { read(visitor); });
        connect(visitor, &QTcpSocket::disconnected, this, [this, visitor] {
            m_heads.remove(visitor);
            visitor->deleteLater();
        });
        QTimer::singleShot(patience, visitor, [visitor] { visitor->abort(); });
    }
}

void LoopbackDoor::read(QTcpSocket *visitor)
{
    const auto head = m_heads.find(visitor);
    if (head == m_heads.end())
        return; // it has its answer
    *head += visitor->read(longestHead + 1 - head->size());
    const qsizetype end = head->indexOf("\r\n\r\n");
    if (end < 0) {
        if (head->size() > longestHead)
            visitor->abort();
        return;
    }
    const Answer answer = judge(head->left(end));
    m_heads.erase(head);
    reply(visitor, answer);
    if (!answer.isOurs || m_promise.isSettled())
        return;
    close();
    m_promise.settle(answer.outcome);
}

LoopbackDoor::Answer LoopbackDoor::judge(const QByteArray &head) const
{
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray &line : lines)
        line = line.trimmed();
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !words.at(2).startsWith("HTTP/1."))
        return {};
    if (words.constFirst() != "GET")
        return {.status = 405};
    // A page in a browser that calls this door by another name is no browser that was sent here.
    if (fieldIn(lines, "Host") != "127.0.0.1:" + QByteArray::number(m_server.serverPort()))
        return {};
    const qsizetype mark = words.at(1).indexOf('?');
    if (words.at(1).left(mark < 0 ? words.at(1).size() : mark) != m_expected.path.toLatin1())
        return {.status = 404};
    return mark < 0 ? Answer() : judgeParameters(words.at(1).mid(mark + 1));
}

LoopbackDoor::Answer LoopbackDoor::judgeParameters(const QByteArray &query) const
{
    const QUrlQuery parameters(QString::fromLatin1(query));
    const QString state = onlyValue(parameters, u"state"_s), issuer = onlyValue(parameters, u"iss"_s);
    if (state.isEmpty() || state != m_expected.state)
        return {};
    if (parameters.hasQueryItem(u"iss"_s) && issuer != m_expected.issuer)
        return {};
    const bool isNo = parameters.hasQueryItem(u"error"_s), isYes = parameters.hasQueryItem(u"code"_s);
    if (isNo == isYes)
        return {};
    const QString code = onlyValue(parameters, u"code"_s), error = onlyValue(parameters, u"error"_s);
    if (code.isEmpty() && error.isEmpty())
        return {};
    Answer answer{.status = 200, .isOurs = true};
    if (isYes)
        answer.outcome = code;
    else
        answer.outcome = failure({.kind = Error::Kind::Forbidden,
            .code = error.left(64),
            .detail = onlyValue(parameters, u"error_description"_s).left(200)});
    return answer;
}

void LoopbackDoor::reply(QTcpSocket *visitor, const Answer &answer) const
{
    const QByteArray page = pageFor(answer.status, answer.isOurs && answer.outcome);
    const QByteArray reason = answer.status == 200 ? "OK"
        : answer.status == 404                     ? "Not Found"
        : answer.status == 405                     ? "Method Not Allowed"
                                                   : "Bad Request";
    visitor->write("HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
        + "\r\nContent-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer"
          "\r\nX-Content-Type-Options: nosniff\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n"
        + page);
    visitor->disconnectFromHost();
}

} // namespace rollcall
