#include "tests/support/faultserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace rollcall::test {

using namespace Qt::StringLiterals;

namespace {

bool openssl(const QStringList &arguments, const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(u"openssl"_s, arguments);
    const bool good = process.waitForFinished(30'000) && process.exitCode() == 0;
    if (!good)
        qWarning("openssl: %s", process.readAllStandardError().constData());
    return good;
}

} // namespace

ThrowawayTls::ThrowawayTls(const QString &names)
{
    QFile extensions(m_folder.filePath(u"server.ext"_s));
    if (!m_folder.isValid() || !extensions.open(QIODevice::WriteOnly))
        return;
    extensions.write(
        "subjectAltName=" + names.toLatin1() + "\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n");
    extensions.close();
    const QStringList key{
        u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s};
    m_valid = openssl(QStringList{u"req"_s, u"-x509"_s} + key
                      + QStringList{u"-keyout"_s, u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"2"_s,
                          u"-subj"_s, u"/CN=Rollcall throwaway authority"_s, u"-addext"_s,
                          u"keyUsage=critical,keyCertSign,cRLSign"_s},
                  m_folder.path())
        && openssl(QStringList{u"req"_s, u"-new"_s} + key
                + QStringList{u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s, u"-subj"_s,
                    u"/CN=Rollcall test server"_s},
            m_folder.path())
        && openssl({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, u"ca.pem"_s, u"-CAkey"_s,
                       u"ca.key"_s, u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s, u"server.ext"_s,
                       u"-out"_s, u"server.pem"_s},
            m_folder.path());
}

QList<QSslCertificate> ThrowawayTls::authorities() const
{
    return QSslCertificate::fromPath(caFile());
}

QByteArray FaultServer::Request::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

FaultServer::FaultServer(const Options &options, QObject *parent)
    : QObject(parent)
    , m_tls(options.tls)
{
    QStringList arguments{QStringLiteral(ROLLCALL_FAULTSERVER), u"--fault"_s, options.fault, u"--variant"_s,
        options.variant, u"--methods"_s, options.methods, u"--skip"_s, QString::number(options.skip),
        u"--times"_s, QString::number(options.times), u"--interval"_s, QString::number(options.interval)};
    if (options.tls)
        arguments << u"--tls"_s << options.tls->certificateFile() << options.tls->keyFile();
    if (!options.upstream.isEmpty())
        arguments << u"--upstream"_s << options.upstream;
    if (options.apply)
        arguments << u"--apply"_s;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &FaultServer::readLines);
    m_process.start(u"python3"_s, arguments);
    QDeadlineTimer deadline(20'000);
    while (m_port == 0 && !deadline.hasExpired() && m_process.state() != QProcess::NotRunning) {
        m_process.waitForReadyRead(100);
        readLines();
    }
}

FaultServer::~FaultServer()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(2000)) {
        m_process.kill();
        m_process.waitForFinished(2000);
    }
}

QUrl FaultServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s).arg(m_port).arg(path));
}

QString FaultServer::authority() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QString FaultServer::caFile() const
{
    return m_tls ? m_tls->caFile() : QString();
}

void FaultServer::setFault(
    const QString &fault, const QString &variant, bool apply, const QString &methods, int skip, int times)
{
    const QJsonObject order{{u"fault"_s, fault}, {u"variant"_s, variant}, {u"apply"_s, apply},
        {u"methods"_s, methods}, {u"skip"_s, skip}, {u"times"_s, times}};
    command(QJsonDocument(order).toJson(QJsonDocument::Compact), "ok");
}

const QList<FaultServer::Request> &FaultServer::requests()
{
    command(R"({"ping":1})", "pong");
    return m_requests;
}

qsizetype FaultServer::count(const QByteArray &method)
{
    const auto &list = requests();
    return std::count_if(list.begin(), list.end(),
        [&](const Request &request) { return method.isEmpty() || request.method == method; });
}

const QList<QByteArray> &FaultServer::trapped()
{
    command(R"({"ping":1})", "pong");
    return m_trapped;
}

void FaultServer::forget()
{
    command(R"({"ping":1})", "pong");
    m_requests.clear();
    m_trapped.clear();
}

void FaultServer::command(const QByteArray &line, const QByteArray &answer)
{
    m_lastAnswer.clear();
    m_process.write(line + '\n');
    QDeadlineTimer deadline(10'000);
    while (m_lastAnswer != answer && !deadline.hasExpired() && m_process.state() == QProcess::Running) {
        m_process.waitForReadyRead(20);
        readLines();
    }
    if (m_lastAnswer != answer)
        qFatal("the fault server does not answer");
}

void FaultServer::readLines()
{
    while (m_process.canReadLine())
        note(m_process.readLine());
}

void FaultServer::note(const QByteArray &line)
{
    const QJsonObject fields = QJsonDocument::fromJson(line).object();
    if (fields.contains("ready"_L1)) {
        m_port = quint16(fields.value("port"_L1).toInt());
    } else if (fields.contains("request"_L1)) {
        Request request{.method = fields.value("method"_L1).toString().toLatin1(),
            .target = fields.value("target"_L1).toString().toLatin1(),
            .body = QByteArray::fromBase64(fields.value("body"_L1).toString().toLatin1()),
            .fault = fields.value("fault"_L1).toString(),
            .applied = fields.value("applied"_L1).toBool()};
        for (const auto &pair : fields.value("headers"_L1).toArray())
            request.headers.append(
                {pair.toArray().at(0).toString().toLatin1(), pair.toArray().at(1).toString().toLatin1()});
        m_requests.append(request);
    } else if (fields.contains("trapped"_L1)) {
        m_trapped.append(QByteArray::fromBase64(fields.value("trapped"_L1).toString().toLatin1()));
    } else if (fields.contains("ok"_L1)) {
        m_lastAnswer = "ok";
    } else if (fields.contains("pong"_L1)) {
        m_lastAnswer = "pong";
    }
}

} // namespace rollcall::test
