#include "app/console/practiceservice.h"

#include "services/json/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// Read once, then gone. A link in its place is not followed.
QByteArray takeFile(const QString &path)
{
    const QByteArray local = path.toLocal8Bit();
    const int descriptor = ::open(local.constData(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0)
        return {};
    QFile file;
    if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return {};
    }
    const QByteArray content = file.readAll();
    file.close();
    ::unlink(local.constData());
    return content;
}

} // namespace

PracticeService::PracticeService(QString program, QString folder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PracticeService::readReadyLine);
    connect(&m_process, &QProcess::finished, this, &PracticeService::ended);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(tr("The practice service could not be started: %1 is missing or cannot be run.")
                            .arg(m_program));
    });
}

PracticeService::~PracticeService()
{
    m_process.disconnect(this);
    stop();
}

void PracticeService::start()
{
    QFile::remove(m_folder + "/credentials.json"_L1);
    m_line.clear();
    m_stopping = false;
    m_process.start(m_program,
        {u"serve"_s, u"--practice"_s, u"--db"_s, u"sqlite:"_s + m_folder + "/people.sqlite"_L1, u"--listen"_s,
            u"127.0.0.1:0"_s, u"--credentials"_s, m_folder + "/credentials.json"_L1,
            u"--until-stdin-closes"_s});
}

void PracticeService::startOver()
{
    stop();
    const QStringList files = QDir(m_folder).entryList({u"people.sqlite*"_s}, QDir::Files);
    for (const QString &name : files)
        QFile::remove(m_folder + u'/' + name);
    m_restarts = 0;
    start();
}

void PracticeService::stop()
{
    m_stopping = true;
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(1000)) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void PracticeService::readReadyLine()
{
    if (m_line.contains('\n'))
        return; // one line is all it says
    m_line += m_process.readAllStandardOutput();
    if (!m_line.contains('\n'))
        return;
    const auto line = json::decode(m_line.left(m_line.indexOf('\n')));
    const auto credentials = json::decode(takeFile(m_folder + "/credentials.json"_L1));
    if (!line || !credentials || !(*line)[u"ready"].toBool()) {
        m_stopping = true;
        emit failed(tr("The practice service started in a way that is not understood."));
        return;
    }
    QMap<QString, QUrl> addresses;
    for (const JsonMember &system : (*line)[u"systems"].object())
        addresses.insert(system.name, QUrl(system.value.toString()));
    emit ready(addresses, *credentials);
}

void PracticeService::ended()
{
    if (m_stopping)
        return;
    if (++m_restarts > mostRestarts) {
        emit failed(tr("The practice service ended %1 times and is not started again.").arg(m_restarts));
        return;
    }
    emit restarting();
    start();
}

} // namespace rollcall
