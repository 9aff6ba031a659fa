#pragma once

#include <QByteArray>
#include <QElapsedTimer>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace rollcall::test {

//! A socket that says exactly the octets it is told, so that a test can say what no HTTP client would.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        m_connected = ::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof(address)) == 0;
    }
    ~RawClient() { close(); }
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isConnected() const { return m_connected; }
    //! False when the other side no longer takes it.
    bool send(const QByteArray &octets)
    {
        qsizetype done = 0;
        while (done < octets.size()) {
            const ssize_t size = ::send(m_socket, octets.constData() + done,
                static_cast<std::size_t>(octets.size() - done), MSG_NOSIGNAL);
            if (size <= 0)
                return false;
            done += size;
        }
        return true;
    }
    void endSending() { ::shutdown(m_socket, SHUT_WR); }
    void close()
    {
        if (m_socket >= 0)
            ::close(m_socket);
        m_socket = -1;
    }

    //! Everything until the other side closes, or \p milliseconds have passed.
    QByteArray readAll(int milliseconds = 5000)
    {
        while (receive(milliseconds)) { }
        return std::exchange(m_buffer, {});
    }
    //! One whole answer with a Content-Length (\p headOnly: without a body). Empty when none came.
    QByteArray readAnswer(int milliseconds = 5000, bool headOnly = false)
    {
        while (true) {
            const qsizetype end = m_buffer.indexOf("\r\n\r\n");
            if (end >= 0) {
                const qsizetype at = m_buffer.left(end).toLower().indexOf("\r\ncontent-length: ");
                const qsizetype lineEnd = m_buffer.indexOf("\r\n", at + 2);
                const qsizetype length
                    = at < 0 || headOnly ? 0 : m_buffer.mid(at + 18, lineEnd - at - 18).toLongLong();
                const qsizetype whole = end + 4 + length;
                if (m_buffer.size() >= whole) {
                    const QByteArray answer = m_buffer.left(whole);
                    m_buffer.remove(0, whole);
                    return answer;
                }
            }
            if (!receive(milliseconds))
                return {};
        }
    }
    //! Whether the other side has closed within \p milliseconds (a reset counts).
    bool isClosed(int milliseconds = 5000)
    {
        while (receive(milliseconds)) { }
        return m_closed;
    }

private:
    bool receive(int milliseconds)
    {
        pollfd file{m_socket, POLLIN, 0};
        if (m_socket < 0 || ::poll(&file, 1, milliseconds) <= 0)
            return false;
        char octets[65536];
        const ssize_t size = ::recv(m_socket, octets, sizeof(octets), 0);
        if (size <= 0) {
            m_closed = true;
            return false;
        }
        m_buffer.append(octets, size);
        return true;
    }

    int m_socket = -1;
    bool m_connected = false;
    bool m_closed = false;
    QByteArray m_buffer;
};

//! "404" of "HTTP/1.1 404 Not Found..."; 0 when it is no answer.
inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}

inline QByteArray bodyOf(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : answer.mid(end + 4);
}

inline QByteArray headerOf(const QByteArray &answer, const QByteArray &name)
{
    const QByteArray head = answer.left(answer.indexOf("\r\n\r\n") + 2);
    const qsizetype at = head.toLower().indexOf("\r\n" + name.toLower() + ": ");
    if (at < 0)
        return {};
    const qsizetype start = at + 4 + name.size();
    return head.mid(start, head.indexOf("\r\n", start) - start);
}

} // namespace rollcall::test
