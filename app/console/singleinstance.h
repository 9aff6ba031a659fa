#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace rollcall {

//! One console per profile: a second start brings the first one's window to the front and ends.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    explicit SingleInstance(const QString &profilePath, QObject *parent = nullptr);

    //! True for the first; otherwise the first has been asked to show itself.
    bool claim();

signals:
    void activationRequested();

private:
    const QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace rollcall
