#pragma once

#include "services/server/http/limits.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace rollcall {

//! Why a request is not served: a status and a sentence for the one who sent it.
struct Refusal
{
    int status = 400;
    QString sentence;
};

//! The request line and the fields, as they were sent.
struct RequestHead
{
    QByteArray method;
    QByteArray target;
    int minorVersion = 1; //!< HTTP/1.1 or HTTP/1.0
    QList<std::pair<QByteArray, QByteArray>> headers; //!< values without blanks around them

    QList<QByteArray> all(const char *name) const;
    QByteArray first(const char *name) const; //!< null when there is none
    bool keepsAlive() const;
    bool expectsContinue() const;
    bool hasBody() const; //!< as announced by Content-Length or Transfer-Encoding
    qint64 contentLength() const; //!< -1 when not announced
};

//! Reads the head of one request more strictly than the grammar demands, octet by octet as it comes in:
//! nothing that two readers could understand differently passes (bare LF, bare CR, NUL, folded lines, blanks
//! before the colon, ...).
class HeadReader
{
public:
    enum class State { More, Done, Refused };

    explicit HeadReader(const HttpLimits &limits);
    //! \p buffer: everything received since the start of this request; goes on where the last call stopped.
    State read(const char *buffer, qsizetype size);

    const RequestHead &head() const { return m_head; }
    qsizetype headSize() const { return m_lineStart; } //!< octets, with the empty line, once Done
    const Refusal &refusal() const { return m_refusal; }

private:
    State refuse(int status, const QString &sentence);
    bool readRequestLine(const QByteArray &line);
    bool readField(const QByteArray &line);

    const HttpLimits &m_limits;
    RequestHead m_head;
    Refusal m_refusal;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
    bool m_haveRequestLine = false;
};

//! Whether it is beyond doubt where the body ends, and whether this server speaks what is asked for: exactly
//! one Host, at most one plain Content-Length or "Transfer-Encoding: chunked" and never both, no other
//! Expect, no coded body.
std::optional<Refusal> checkFraming(const RequestHead &head, const HttpLimits &limits);

} // namespace rollcall
