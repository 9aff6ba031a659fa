#pragma once

#include "services/domain/connection.h"
#include "services/domain/jsonvalue.h"
#include "services/domain/pending.h"

#include <QList>

namespace rollcall {

//! The stable name of an environment, "production": in the file, and for programs.
QString environmentName(Environment environment);

//! A list of connections as the content of a file, and back (BadJson or BadSchema). Nothing in it is secret.
QByteArray connectionFile(const QList<Connection> &connections);
Result<QList<Connection>> connectionsFrom(const QByteArray &file);

//! Of what a file \p brought, those that are not \p here: under new ids, so that no secret that is stored for
//! an id goes to an address from a file, and locked at first.
QList<Connection> broughtIn(const QList<Connection> &brought, const QList<Connection> &here);

//! The list of connections in PROFILE/connections.json: readable for its owner alone, replaced as a whole or
//! not at all. Nothing in it is secret.
class ConnectionStore
{
public:
    explicit ConnectionStore(const QString &profileDir);

    QString fileName() const { return m_fileName; }

    //! Empty when there is no file yet. LocalStorage when it cannot be read, BadJson or BadSchema when it is
    //! damaged: a damaged file is left as it is.
    Result<QList<Connection>> load() const;

    //! LocalStorage when the list could not be made durable; the old list is there then.
    //! A damaged file is kept beside the new one, as connections.json.damaged.
    Result<Done> save(const QList<Connection> &connections) const;

private:
    QString m_fileName;
};

} // namespace rollcall
