#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace rollcall {
class Database;
}

namespace rollcall::server::amo {

//! An account as the service keeps it. Times are whole seconds since 1970, UTC.
struct Account
{
    qint64 id = 0;
    QString username;
    std::optional<QString> displayName, email, fxaId;
    std::optional<double> averageRating;
    std::optional<QString> biography;
    QString homepage, location, occupation;
    bool hasFullProfile = false; //!< a developer, whom everybody may see
    bool isAddonDeveloper = false;
    bool isArtist = false;
    qint64 addonsListed = 0;
    qint64 created = 0;
    std::optional<qint64> lastLogin;
    QString lastLoginIp;
    std::optional<qint64> readDevAgreement;
    std::optional<QString> pictureType;
    qint64 pictureModified = 0; //!< only ever grows, so that every new picture has a new address
    std::optional<QString> authId;
    bool isDeleted = false;
    qint64 revision = 1;
};

//! What usernames and e-mail addresses are compared by: NFC and case folding.
QString foldedText(const QString &text);

//! By what stands in the path: only digits is an id, everything else a username. Deleted accounts are not
//! found.
std::optional<Account> findAccount(Database &database, const QString &idOrUsername);
std::optional<Account> accountById(Database &database, qint64 id, bool evenDeleted = false);
std::optional<Account> accountByEmail(Database &database, const QString &email);

//! At most \p most accounts with ids beyond \p id, in their order; deleted ones too.
QList<Account> accountsAfter(Database &database, qint64 id, int most);

//! Stores a new account; an id of 0 is replaced by the next free one. Throws StoreError (isConstraint) when
//! the username or e-mail address is taken.
void insertAccount(Database &database, Account &account);
//! Stores what a person can edit, the picture's state and the login; raises the revision.
void updateAccount(Database &database, Account &account);
//! As the original deletes: the row stays without its personal texts, under a new anonymous name.
void deleteAccount(Database &database, Account &account);

//! All rules ("app:action") of the account's groups, sorted, each once.
QStringList rulesOf(Database &database, qint64 id);
//! True when one of \p rules grants \p app : \p action; "*" in a rule stands for everything.
bool isGranted(const QStringList &rules, QStringView app, QStringView action);

//! How an account is shown.
struct View
{
    QString baseUrl; //!< scheme, host and mount
    QString accountsHost; //!< where people change their e-mail address
    bool isReadOnly = false;
    bool urlForEverybody = false; //!< otherwise "url" is null for a stranger's non-developer
    bool isInsider = false; //!< the viewer is the person, or may edit everybody
};
JsonValue minimalObject(const Account &account, const View &view);
JsonValue publicObject(const Account &account, const View &view);
JsonValue selfObject(const Account &account, const QStringList &rules, const View &view);

//! "56/3456/123456" for 123456.
QString picturePath(qint64 id);

} // namespace rollcall::server::amo
