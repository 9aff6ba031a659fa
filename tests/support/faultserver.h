#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QSslCertificate>
#include <QString>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>
#include <utility>

namespace rollcall::test {

//! A certificate authority that lives as long as the object, and a certificate made by it. Made with the
//! openssl command.
class ThrowawayTls
{
public:
    //! \p names is what the certificate is for, as OpenSSL writes it.
    explicit ThrowawayTls(const QString &names = QStringLiteral("DNS:localhost,IP:127.0.0.1"));

    bool isValid() const { return m_valid; }
    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("server.pem")); }
    QString keyFile() const { return m_folder.filePath(QStringLiteral("server.key")); }
    QList<QSslCertificate> authorities() const;

private:
    QTemporaryDir m_folder;
    bool m_valid = false;
};

//! The misbehaving server of faultserver.py, as a process of its own that ends with this object.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString fault = QStringLiteral("none");
        QString variant;
        const ThrowawayTls *tls = nullptr; //!< nullptr: plain HTTP
        QString upstream; //!< "127.0.0.1:4711"; empty: {"ok": true} is the true answer
        bool apply = false; //!< a harmed request reaches the upstream all the same
        QString methods = QStringLiteral("all"); //!< "changing", or "GET,POST"
        int skip = 0; //!< so many requests pass unharmed first
        int times = -1; //!< so many requests are harmed; -1: all
        double interval = 1; //!< seconds between two bytes (W10, W11)
    };

    struct Request
    {
        QByteArray method;
        QByteArray target;
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body; //!< at most 64 KiB of it
        QString fault; //!< what was done to it, "none" for nothing
        bool applied = false;
        QByteArray header(const QByteArray &name) const; //!< case-insensitive; empty when absent
    };

    explicit FaultServer(const Options &options, QObject *parent = nullptr);
    ~FaultServer() override;

    bool isRunning() const { return m_port != 0; } //!< false when the script could not be started
    quint16 port() const { return m_port; }
    QUrl url(const QString &path = {}) const;
    QString authority() const; //!< "127.0.0.1:PORT"
    QString caFile() const; //!< of the certificate authority; empty for plain HTTP

    //! Changes the fault while running. Neither W01 nor W02 can be reached or left that way.
    void setFault(const QString &fault, const QString &variant = {}, bool apply = false,
        const QString &methods = QStringLiteral("all"), int skip = 0, int times = -1);

    //! Everything received so far. Waits until the server has told all it knows.
    const QList<Request> &requests();
    qsizetype count(const QByteArray &method = {}); //!< of one method, or of all
    const QList<QByteArray> &trapped(); //!< what arrived where redirects lead
    void forget(); //!< starts counting anew

private:
    void command(const QByteArray &line, const QByteArray &answer);
    void readLines();
    void note(const QByteArray &line);

    QProcess m_process;
    const ThrowawayTls *m_tls;
    quint16 m_port = 0;
    QList<Request> m_requests;
    QList<QByteArray> m_trapped;
    QByteArray m_lastAnswer;
};

} // namespace rollcall::test
