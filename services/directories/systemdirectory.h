#pragma once

#include "services/domain/connection.h"
#include "services/domain/directory.h"
#include "services/net/httpclient.h"

#include <QDateTime>
#include <QObject>

#include <memory>

namespace rollcall {

//! What one careful read told about a connection whose address and credentials are good.
struct Probe
{
    QString detail; //!< English: what was read
    bool warned = false; //!< \c detail is something to know, not only what went well
    std::chrono::milliseconds took{0};
    std::optional<std::chrono::seconds> clockAhead; //!< this computer's clock against the service's
};

//! The part of a Directory that no service differs in: the dialect, the client, pictures. GUI thread.
class SystemDirectory : public QObject, public Directory
{
    Q_OBJECT
public:
    SystemDirectory(const Connection &connection, Dialect dialect, std::unique_ptr<net::HttpClient> client);
    ~SystemDirectory() override;

    const Dialect &dialect() const override { return m_dialect; }
    Pending<QByteArray> picture(const QUrl &address) override;
    QString asCurl(const RecordId &id) override;

    //! Reads as little as proves that the address is this service and that it accepts the credentials.
    virtual Pending<Probe> probe() = 0;

    //! Until when the present credentials last (UTC); not valid when they have no end, or it is not known.
    virtual QDateTime signedInUntil() const { return {}; }

    net::HttpClient &client() { return *m_client; }

protected:
    QString connectionId() const { return m_connectionId; }

    //! Sends \p request and hands a complete answer to \p reader, a function from const Response & to
    //! Result<T>.
    template <typename T, typename Read> Pending<T> ask(const net::Request &request, Read reader)
    {
        return m_client->send(request).andThen(this,
            [reader](const net::Response &response) { return Pending<T>(Result<T>(reader(response))); });
    }

private:
    QString m_connectionId;
    Dialect m_dialect;
    std::unique_ptr<net::HttpClient> m_client;
};

} // namespace rollcall
