#pragma once

#include "services/directories/connections.h"
#include "services/directories/systemdirectory.h"

namespace rollcall {

//! Everything the console has to know of one kind of service: what it can do, what it signs in with, how it
//! is opened.
struct System
{
    using Secrets = QMap<QString, Secret>; //!< by Need::name

    //! Where a system keeps what a person's sign-in gave. Outlives every directory.
    struct Surroundings
    {
        SecretStore *secrets = nullptr;
        QString lockFolder; //!< of the profile: programs that use the same tokens take turns here
    };

    using Browser = std::function<void(const QUrl &)>; //!< is handed an address that a person has to open
    using Open = std::unique_ptr<SystemDirectory> (*)(
        const Connection &, const Secrets &, const net::Endpoint &, const Surroundings &);
    //! \c context: whoever waits; the sign-in ends with it.
    using SignIn = Pending<Done> (*)(const Connection &, const Secrets &, const net::Endpoint &,
        const Surroundings &, const Browser &, QObject *context);

    Dialect dialect;
    QString practiceName; //!< English: what the connection to the practice service is called
    QList<Connections::Need> needs;
    Open open = nullptr;
    SignIn signIn = nullptr; //!< null: signs in with what is typed
};

//! Labels of the required needs that \p connection and \p secrets leave empty.
QStringList missingNeeds(
    const QList<Connections::Need> &needs, const Connection &connection, const System::Secrets &secrets);

System xrasSystem();
System amoSystem();
System sisSystem();
System cisSystem();
System passportSystem();

//! All kinds of service this program knows, in the order people are offered them.
QList<System> knownSystems();

} // namespace rollcall
