#pragma once

#include "services/server/http/message.h"
#include "services/server/passport/grants.h"

#include <tl/expected.hpp>

namespace rollcall::server::passport {

//! Who asks, through which application and with what scope.
struct Caller
{
    User user;
    QStringList scope;
    QString app; //!< UUID

    bool may(const QString &wanted) const { return scope.contains(wanted); }
};

//! Reads "Authorization: Bearer ...". The error is the answer to give.
tl::expected<Caller, HttpResponse> signIn(
    const HttpRequest &request, const Settings &settings, Database &database);

enum class PasswordOutcome { Right, Wrong, TooMany };
constexpr int mostFailures = 5; //!< wrong passwords for one address until the next one is not even tried
constexpr int pauseSeconds = 15 * 60; //!< since the last wrong one

//! The slow part of checkPassword(), without consequences: isPassword() remembers what it found.
void rehearsePassword(Database &database, const QString &email, const QString &password);

//! Checks a password and counts the wrong ones; \p user is set when it is right. An address that nobody has
//! takes the same time and has the same answers.
PasswordOutcome checkPassword(
    Database &database, const QString &email, const QString &password, std::optional<User> &user);

} // namespace rollcall::server::passport
