#pragma once

#include "services/domain/jsonvalue.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace rollcall {

//! The console's own rollcalld, with invented people, on this computer only. It ends with the console, also
//! when the console crashes: its standard input is a pipe from us, and it stops when that closes.
class PracticeService : public QObject
{
    Q_OBJECT
public:
    //! \p folder: private to this profile; holds the practice database and, for a moment, the credentials.
    PracticeService(QString program, QString folder, QObject *parent = nullptr);
    ~PracticeService() override;

    void start();
    //! Throws the practice people away and starts with fresh ones.
    void startOver();

signals:
    void ready(const QMap<QString, QUrl> &addresses, const rollcall::JsonValue &credentials); //!< by system
    //! It ended by itself and is being started again.
    void restarting();
    //! It cannot be started; \p sentence says why.
    void failed(const QString &sentence);

private:
    void readReadyLine();
    void ended();
    void stop();

    static constexpr int mostRestarts = 3;

    const QString m_program;
    const QString m_folder;
    QProcess m_process;
    QByteArray m_line;
    int m_restarts = 0;
    bool m_stopping = false;
};

} // namespace rollcall
