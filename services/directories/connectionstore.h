#pragma once

#include "services/domain/connection.h"
#include "services/domain/jsonvalue.h"
#include "services/domain/pending.h"

#include <QList>

namespace rollcall {

//! The stable name of an environment, "production": in the file, and for programs.
QString environmentName(Environment environment);

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
