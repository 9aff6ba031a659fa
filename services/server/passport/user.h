#pragma once

#include "services/domain/jsonvalue.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace rollcall {
class Database;
}

namespace rollcall::server::passport {

struct User
{
    QString id; //!< UUID, lower case
    std::optional<QString> email;
    QString name;
    std::optional<QString> avatar; //!< a URI
    std::optional<qint64> founder;
    std::optional<QString> plan; //!< UUID
    std::optional<qint64> quotaSites;
    std::optional<QString> canUse; //!< a JSON object
    std::optional<qint64> activatedAt; //!< milliseconds since 1970 in UTC
    QString passwordHash; //!< Argon2id; empty: cannot sign in
    qint64 revision = 1;
};

//! \p text in lower case when it is a UUID with its dashes.
std::optional<QString> uuidFrom(const QString &text);
//! What addresses are compared by.
QString emailKey(const QString &email);

std::optional<User> findUser(Database &database, const QString &id);
std::optional<User> findUserByEmail(Database &database, const QString &email);
//! Throws StoreError (isConstraint) when the id or the address is taken.
void insertUser(Database &database, const User &user);
//! Stores address and name, and raises the revision. Throws StoreError (isConstraint) when the address is
//! taken.
void updateProfile(Database &database, User &user);

//! What everybody who is signed in sees of a user.
JsonValue publicJson(const User &user);
//! What users see of themselves through a token with \p scope for the application \p app (UUID).
JsonValue ownJson(const User &user, const QStringList &scope, const QString &app);

} // namespace rollcall::server::passport
