#include "services/server/passport/signin.h"

#include "services/server/passport/answers.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QDateTime>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

int failuresOf(Database &database, const QString &key)
{
    Query query = database.prepare("SELECT failures FROM passport_failed_sign_ins WHERE address_hash = ?");
    return query.run(key).next() ? static_cast<int>(query.integer(0)) : 0;
}

void noteFailure(Database &database, const QString &key, qint64 now)
{
    database
        .prepare(
            "INSERT INTO passport_failed_sign_ins (address_hash, failures, last_failed) VALUES (?, 1, ?) "
            "ON CONFLICT (address_hash) DO UPDATE SET "
            "failures = passport_failed_sign_ins.failures + 1, last_failed = excluded.last_failed")
        .run(key, now);
}

//! By its hash: addresses of people who never had an account here are nothing to keep.
QString keyOf(const QString &email)
{
    return QString::fromLatin1(sha256(emailKey(email).toUtf8()).toHex());
}

//! As slow for nobody as for somebody.
bool isPasswordOf(const std::optional<User> &user, const QString &password)
{
    static const QString nobody = hashedPassword(u"nobody"_s);
    const bool canSignIn = user && !user->passwordHash.isEmpty();
    const bool isRight = isPassword(canSignIn ? user->passwordHash : nobody, password);
    return canSignIn && isRight;
}

} // namespace

tl::expected<Caller, HttpResponse> signIn(
    const HttpRequest &request, const Settings &settings, Database &database)
{
    const QByteArrayList words = request.header("Authorization").simplified().split(' ');
    if (words.size() != 2 || words[0].compare("bearer", Qt::CaseInsensitive) != 0)
        return tl::unexpected(unauthorized(false));
    const auto grant = grantOfToken(database, words[1]);
    const Client *client = grant ? settings.client(grant->clientId) : nullptr;
    const auto user = client ? findUser(database, grant->userId) : std::nullopt;
    if (!user)
        return tl::unexpected(unauthorized(true));
    return Caller{*user, grant->scope, client->app};
}

void rehearsePassword(Database &database, const QString &email, const QString &password)
{
    if (failuresOf(database, keyOf(email)) < mostFailures)
        isPasswordOf(findUserByEmail(database, email), password);
}

PasswordOutcome checkPassword(
    Database &database, const QString &email, const QString &password, std::optional<User> &user)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QString key = keyOf(email);
    database.prepare("DELETE FROM passport_failed_sign_ins WHERE last_failed <= ?").run(now - pauseSeconds);
    if (failuresOf(database, key) >= mostFailures)
        return PasswordOutcome::TooMany;
    const auto found = findUserByEmail(database, email);
    if (!isPasswordOf(found, password)) {
        noteFailure(database, key, now);
        return PasswordOutcome::Wrong;
    }
    database.prepare("DELETE FROM passport_failed_sign_ins WHERE address_hash = ?").run(key);
    user = found;
    return PasswordOutcome::Right;
}

} // namespace rollcall::server::passport
