#include "ui/person/pictureloader.h"

#include "services/directories/connections.h"
#include "ui/common/errortext.h"

namespace rollcall {

PictureLoader::PictureLoader(Connections &connections, const QString &connectionId, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_connectionId(connectionId)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PictureLoader::ask);
    connect(&m_stage, &PictureStage::stateChanged, this, [this] {
        if (m_stage.state() == PictureStage::State::Ready) {
            m_loading = false;
            emit loaded();
        } else if (m_stage.state() == PictureStage::State::Refused) {
            m_loading = false;
            emit failed(tr("The service's picture cannot be shown: it is neither PNG nor JPG, or damaged."));
        }
    });
}

void PictureLoader::load(const QUrl &address, bool isNew)
{
    ++m_round;
    if (m_pending)
        m_pending->cancel();
    m_pending.reset();
    m_pause.stop();
    m_attempt = 0;
    m_isNew = isNew;
    m_address = address;
    m_loading = !address.isEmpty();
    if (m_loading)
        ask();
    else
        m_stage.clear();
}

void PictureLoader::ask()
{
    Directory *directory = m_connections.directory(m_connectionId);
    if (!directory) {
        m_loading = false;
        emit failed(tr("The picture was not fetched: there is no connection."));
        return;
    }
    ++m_attempt;
    const quint64 round = m_round;
    m_pending = directory->picture(m_address);
    m_pending->then(this, [this, round](const Result<QByteArray> &answer) {
        if (round == m_round)
            answered(answer);
    });
}

void PictureLoader::answered(const Result<QByteArray> &answer)
{
    m_pending.reset();
    if (answer) {
        m_stage.loadBytes(*answer, m_address.fileName());
        return;
    }
    const bool maybeLater = answer.error().kind == Error::Kind::NotFound || answer.error().isTransient();
    if (m_isNew && maybeLater && m_attempt < tries) {
        m_pause.start(m_firstPause << (m_attempt - 1));
        emit waiting(m_attempt);
        return;
    }
    m_loading = false;
    const Connection *connection = m_connections.connection(m_connectionId);
    emit failed(answer.error().kind == Error::Kind::NotFound
            ? tr("The service names a picture and does not have it.")
            : describe(answer.error(), connection ? connection->name : QString()).whatHappened);
}

} // namespace rollcall
