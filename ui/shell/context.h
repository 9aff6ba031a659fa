#pragma once

#include <QDateTime>
#include <QString>

#include <functional>

namespace rollcall {

class ChangeRunner;
class Confirmer;
class Connections;
class Desk;
class Drafts;
class SecretStore;

//! What every page may use. Everything outlives the window.
struct Context
{
    Connections &connections;
    ChangeRunner &runner;
    SecretStore &secrets;
    Drafts &drafts;
    Desk &desk;
    Confirmer &confirmer;
    QString profileDir;
    //! Where windows, tables and keys are kept as they were arranged; an INI file of QSettings.
    QString layoutFile() const { return profileDir + QStringLiteral("/layout.ini"); }
    std::function<QDateTime()> now; //!< UTC
};

} // namespace rollcall
