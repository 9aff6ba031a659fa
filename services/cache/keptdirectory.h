#pragma once

#include "services/cache/keptrecords.h"
#include "services/domain/directory.h"

#include <QObject>

namespace rollcall {

//! A connected service whose people are kept as they pass by, and found among those that are kept while it
//! does not answer. Then nothing can be sent, and nothing is claimed: all that needs the service fails as
//! Offline, and each record has the moment when it was read. GUI thread.
class KeptDirectory : public QObject, public Directory
{
    Q_OBJECT
public:
    //! \p kept has to outlive this.
    KeptDirectory(QString connection, Dialect dialect, KeptRecords &kept);

    //! The service, which has to outlive its place here; nullptr while it does not answer.
    void setService(Directory *service) { m_service = service; }

    const Dialect &dialect() const override { return m_dialect; }
    Pending<Page> list(const Query &query, const Cursor &from) override;
    Pending<Found> read(const RecordId &id) override;
    Pending<QList<Record>> lookUp(const Identifier &identifier) override;
    Pending<QStringList> moreMembers(const QString &kind) override;
    QString asCurl(const RecordId &id) override;
    Pending<QList<Consequence>> consequences(const Change &change) override;
    Pending<Reply> send(const Change &change) override;
    Pending<QByteArray> picture(const QUrl &address) override;

    //! What \p id was read as, by whomever: kept when it is a person's, without secrets; dropped when there
    //! is none.
    void noteRead(const RecordId &id, const std::optional<Record> &record);

private:
    bool isOfPeople(const QString &kind) const;
    void keep(const Record &record);

    const QString m_connection;
    const Dialect m_dialect;
    KeptRecords &m_kept;
    Directory *m_service = nullptr;
};

} // namespace rollcall
