#pragma once

#include <QMap>
#include <QString>
#include <QUrl>

namespace rollcall {

enum class Environment { Production, Staging, Test, Practice };

//! A console's settings for one service. No secret is ever in here; secrets are in the SecretStore under Connection::id.
struct Connection
{
    QString id;      //!< stable, made once
    QString name;    //!< the operator's word for it
    QString system;  //!< Dialect::system
    QUrl baseUrl;    //!< with the path prefix of the service, no trailing slash
    Environment environment = Environment::Production;
    bool startLocked = true;
    QString proxy;   //!< "http://host:port" or "socks5://host:port"; empty: none
    QString caFile;  //!< PEM; empty: the system's authorities
    //! For how many days people that were read are kept on this computer, sealed, for when the service does not answer;
    //! 0: until the program ends, in memory alone; below 0: not at all.
    int keptDays = 0;
    QMap<QString, QString> settings; //!< what signing in needs beside secrets, by the names of the system ("XA-USER")

    bool operator==(const Connection &) const = default;
};

} // namespace rollcall
