#pragma once

#include "services/directories/connections.h"
#include "services/directories/systemdirectory.h"

namespace rollcall {

//! Everything the console has to know of one kind of service: what it can do, what it signs in with, how it
//! is opened.
struct System
{
    using Secrets = QMap<QString, Secret>; //!< by Need::name
    using Open
        = std::unique_ptr<SystemDirectory> (*)(const Connection &, const Secrets &, const net::Endpoint &);

    Dialect dialect;
    QString practiceName; //!< English: what the connection to the practice service is called
    QList<Connections::Need> needs;
    Open open = nullptr;
};

//! Labels of the required needs that \p connection and \p secrets leave empty.
QStringList missingNeeds(
    const QList<Connections::Need> &needs, const Connection &connection, const System::Secrets &secrets);

System xrasSystem();
System amoSystem();
System sisSystem();

//! All kinds of service this program knows, in the order people are offered them.
QList<System> knownSystems();

} // namespace rollcall
