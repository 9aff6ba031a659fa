#pragma once

#include "services/server/cis/attributes.h"

#include <QStringList>

#include <optional>

namespace rollcall {
class Database;
}

namespace rollcall::server::cis {

//! One person in the vault.
struct Profile
{
    qint64 number = 0; //!< of the row; 0: not stored yet
    JsonValue attributes = JsonValue::emptyObject(); //!< what is not usual, by path
    JsonValue legacy = JsonValue::emptyObject(); //!< members of the first version that do not follow from it

    JsonValue value(QStringView path) const; //!< Undefined when it was never set
    QString text(QStringView path) const { return value(path).toString(); }
    bool isActive() const { return value(u"active").toBool(); }
    Stamps stamps() const;
    QStringList keys(QStringView path) const; //!< of a map
    //! Sets the value alone; \p display and \p isVerified only where they are not the usual ones.
    void set(
        const QString &path, const JsonValue &value, const JsonValue &display = {}, bool isVerified = true);
};

//! All "<...>_primary_email" of a profile and its primary one, lower case, each once.
QStringList addressesOf(const Profile &profile);

//! In the caller's transaction. Throws StoreError, isConstraint() when the user_id or the uuid is taken.
void insertProfile(Database &database, const Profile &profile);

enum class Key { UserId, Uuid, PrimaryEmail, PrimaryUsername };
//! Exact and case-sensitive. Of several with one address or name, in the order of their ids.
QList<Profile> profilesBy(Database &database, Key key, const QString &value);
std::optional<Profile> profileBy(Database &database, Key key, const QString &value);

//! At most \p most profiles with ids after \p id, in the order of their ids.
QList<Profile> profilesAfter(Database &database, const QString &id, int most);
//! The same in the order of their making, after the row \p number.
QList<Profile> profilesAfterRow(Database &database, qint64 number, int most);

//! What a list of ids shows of a profile.
struct Entry
{
    QString uuid, id, primaryEmail;
    bool isActive = false;
};
//! Profiles whose id begins with \p method and "|", after \p id; nothing for \p isActive: both kinds.
QList<Entry> entriesOf(
    Database &database, const QString &method, std::optional<bool> isActive, const QString &id, int most);

//! A condition on a term: has \p value at \p path, or (isNegated) has it not.
struct Term
{
    QString path, value;
    bool isNegated = false;
};
QStringList idsWith(Database &database, const Term &term, bool isActive, const QString &after, int most);

//! How somebody signs in: "ad", "github", "google-oauth2", ...; nothing for an unknown address.
std::optional<QString> connectionOf(Database &database, const QString &address);

} // namespace rollcall::server::cis
