#pragma once

#include "models/editing/picturestage.h"
#include "services/domain/pending.h"

#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

namespace rollcall {

class Connections;

//! Fetches the picture a record points to and decodes it away from the screen. Right after an upload the
//! service may not have it yet: then it asks up to five times, waiting longer each time. GUI thread.
class PictureLoader : public QObject
{
    Q_OBJECT

public:
    PictureLoader(Connections &connections, const QString &connectionId, QObject *parent = nullptr);

    //! An empty \p address ends whatever runs. \p isNew: a missing picture is worth asking again.
    void load(const QUrl &address, bool isNew);
    QUrl address() const { return m_address; }
    bool isLoading() const { return m_loading; }
    const QImage &image() const { return m_stage.image(); }
    const PictureFacts &facts() const { return m_stage.facts(); }
    void setFirstPause(int milliseconds) { m_firstPause = milliseconds; } //!< doubled for each further try

    static constexpr int tries = 5;

signals:
    void loaded();
    void waiting(int attempt); //!< the picture is not there yet; will be asked for again
    void failed(const QString &sentence);

private:
    void ask();
    void answered(const Result<QByteArray> &answer);

    Connections &m_connections;
    QString m_connectionId;
    QUrl m_address;
    bool m_isNew = false;
    bool m_loading = false;
    int m_attempt = 0;
    int m_firstPause = 500;
    quint64 m_round = 0;
    QTimer m_pause;
    std::optional<Pending<QByteArray>> m_pending;
    PictureStage m_stage;
};

} // namespace rollcall
