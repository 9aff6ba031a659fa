#pragma once

#include "services/json/json.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace rollcall::test {

//! A rollcalld of its own, filled with invented people, each of these systems at the root of its own port.
//! Ends with the object.
class PracticeService
{
public:
    //! \p config: what goes into its configuration file; Undefined: it has none.
    explicit PracticeService(int people, const JsonValue &config = {})
    {
        using namespace Qt::StringLiterals;
        QStringList more;
        if (QFile file(m_directory.filePath(u"config.json"_s));
            !config.isUndefined() && file.open(QIODevice::WriteOnly)) {
            file.write(json::encode(config));
            more = {u"--config"_s, file.fileName()};
        }
        const QString credentials = m_directory.filePath(u"credentials.json"_s);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(ROLLCALLD),
            QStringList{u"serve"_s, u"--practice"_s, u"--people"_s, QString::number(people), u"--seed"_s,
                u"7"_s, u"--listen"_s, u"xras=127.0.0.1:0"_s, u"--listen"_s, u"amo=127.0.0.1:0"_s,
                u"--listen"_s, u"sis=127.0.0.1:0"_s, u"--listen"_s, u"cis=127.0.0.1:0"_s, u"--listen"_s,
                u"passport=127.0.0.1:0"_s, u"--credentials"_s, credentials, u"--until-stdin-closes"_s}
                + more);
        QDeadlineTimer deadline(60'000);
        while (
            !m_process.canReadLine() && m_process.state() != QProcess::NotRunning && !deadline.hasExpired())
            m_process.waitForReadyRead(100);
        m_ready = json::decode(m_process.readLine()).value_or(JsonValue());
        QFile file(credentials);
        if (file.open(QIODevice::ReadOnly))
            m_credentials = json::decode(file.readAll()).value_or(JsonValue());
    }

    ~PracticeService()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished(2'000);
        }
    }

    bool isReady() const { return m_ready[u"ready"].toBool() && m_credentials.isObject(); }
    QUrl url(QStringView system) const { return QUrl(m_ready[u"systems"][system].toString()); }
    QString authority(QStringView system) const { return url(system).authority(); }
    JsonValue credentials(QStringView system) const { return m_credentials[system]; }

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    JsonValue m_ready;
    JsonValue m_credentials;
};

} // namespace rollcall::test
