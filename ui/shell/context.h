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
    std::function<QDateTime()> now; //!< UTC
};

} // namespace rollcall
