#include "services/auth/storedtokens.h"

#include "services/json/json.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pause{20};
constexpr int mostTries = 1500; // half a minute; a refresh takes as long at most

const QString firstName = u"refresh_token"_s;

Error signInAgain(const char *sentence)
{
    return {
        .kind = Error::Kind::Unauthenticated, .code = u"sign-in"_s, .detail = QString::fromUtf8(sentence)};
}

Secret packed(const oauth::Grant &grant)
{
    JsonValue tokens = JsonValue::Object{
        {u"access_token"_s, QString::fromUtf8(grant.access.reveal())},
        {u"refresh_token"_s, QString::fromUtf8(grant.refresh.reveal())},
        {u"scope"_s, grant.scope.join(u' ')},
    };
    if (grant.until.isValid())
        tokens.set(u"until"_s, grant.until.toUTC().toString(Qt::ISODate));
    return Secret(json::encode(tokens));
}

oauth::Grant unpacked(const Secret &secret)
{
    const auto tokens = json::decode(secret.reveal());
    if (!tokens)
        return {};
    return {.access = Secret((*tokens)[u"access_token"].toString().toUtf8()),
        .refresh = Secret((*tokens)[u"refresh_token"].toString().toUtf8()),
        .until = QDateTime::fromString((*tokens)[u"until"].toString(), Qt::ISODate),
        .scope = (*tokens)[u"scope"].toString().split(u' ', Qt::SkipEmptyParts)};
}

BearerToken bearerOf(const oauth::Grant &grant)
{
    return {.value = grant.access, .until = grant.until, .scope = grant.scope};
}

} // namespace

StoredTokens::StoredTokens(Place place, Refresh refresh, Secret first, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_refresh(std::move(refresh))
    , m_first(std::move(first))
    , m_lock(m_place.lockFile)
{
    m_lock.setStaleLockTime(0); // one whose program has died is free; nobody is overtaken for being slow
    m_again.setInterval(pause);
}

QString StoredTokens::secretName()
{
    return u"tokens"_s;
}

// Taking turns must not keep the window waiting, so it is tried again and again.
Pending<Done> StoredTokens::locked()
{
    Promise<Done> promise;
    if (m_lock.tryLock(0)) {
        promise.settle(Done{});
        return promise.pending();
    }
    m_again.disconnect(this);
    connect(&m_again, &QTimer::timeout, this, [this, promise, tries = 0]() mutable {
        if (m_lock.tryLock(0)) {
            promise.settle(Done{});
        } else if (++tries >= mostTries || m_lock.error() != QLockFile::LockFailedError) {
            promise.settle(failure({.kind = Error::Kind::LocalStorage,
                .code = u"token-lock"_s,
                .detail
                = u"Another program is renewing the sign-in of this connection and does not finish."_s}));
        } else {
            return;
        }
        m_again.stop();
    });
    m_again.start();
    return promise.pending();
}

Pending<BearerToken> StoredTokens::next(const std::optional<BearerToken> &last)
{
    const auto result = locked().andThen(this, [this, last](const Done &) {
        return m_place.secrets.read({.owner = m_place.owner, .name = secretName()})
            .andThen(this, [this, last](const SecretReading &reading) { return decide(reading, last); });
    });
    // The first to be told, so that the lock is free before anybody goes on.
    result.then(this, [this](const Result<BearerToken> &) { m_lock.unlock(); });
    return result;
}

Pending<BearerToken> StoredTokens::decide(
    const SecretReading &reading, const std::optional<BearerToken> &last)
{
    // Without a keychain there is what this session knows, and that would have been found.
    if (reading.state == SecretState::NotFound || reading.state == SecretState::Unavailable) {
        if (m_first.isEmpty())
            return failure(signInAgain(QT_TRANSLATE_NOOP("connections", "Nobody has signed in yet.")));
        return refreshed(std::exchange(m_first, Secret()));
    }
    if (reading.state != SecretState::Found) {
        return failure({.kind = Error::Kind::Keychain,
            .code = u"secret"_s,
            .detail = u"The keychain does not answer."_s});
    }
    const oauth::Grant stored = unpacked(reading.secret);
    const BearerToken token = bearerOf(stored);
    const bool isOther = !last || last->value.reveal() != token.value.reveal();
    if (isOther && !token.value.isEmpty() && token.lasts(QDateTime::currentDateTimeUtc()))
        return Pending<BearerToken>(token);
    if (stored.refresh.isEmpty())
        return failure(
            signInAgain(QT_TRANSLATE_NOOP("connections", "The sign-in has ended; sign in again.")));
    return refreshed(stored.refresh);
}

Pending<BearerToken> StoredTokens::refreshed(const Secret &refreshToken)
{
    Promise<BearerToken> promise;
    m_refresh(refreshToken).then(this, [this, promise, refreshToken](const Result<oauth::Grant> &answer) {
        const auto passOn = [promise](const Result<BearerToken> &result) { promise.settle(result); };
        if (answer) {
            oauth::Grant grant = *answer;
            if (grant.refresh.isEmpty())
                grant.refresh = refreshToken; // the one in use stays good
            keep(m_place, grant, this)
                .andThen(this, [grant](const Done &) { return Pending<BearerToken>(bearerOf(grant)); })
                .then(this, passOn);
            return;
        }
        const Error &error = answer.error();
        const bool isRefused = error.httpStatus >= 400 && error.httpStatus < 500 && error.httpStatus != 429;
        const bool isLost = error.sent != Error::Sent::No && error.httpStatus == 0;
        if (isRefused || isLost)
            forgotten(error).then(this, passOn);
        else
            promise.settle(failure(error));
    });
    return promise.pending();
}

// A refresh token that was refused, or may have been used up, is never shown again: services take a second
// showing for theft.
Pending<BearerToken> StoredTokens::forgotten(const Error &why)
{
    const char *sentence = why.httpStatus == 0
        ? QT_TRANSLATE_NOOP(
            "connections", "The answer to the renewal of the sign-in was lost; sign in again.")
        : QT_TRANSLATE_NOOP("connections", "The sign-in has ended; sign in again.");
    Promise<BearerToken> promise;
    m_place.secrets.erase({.owner = m_place.owner, .name = firstName})
        .then(this, [this, promise, sentence](const Result<SecretReading> &) {
            m_place.secrets.erase({.owner = m_place.owner, .name = secretName()})
                .then(this, [promise, sentence](const Result<SecretReading> &) {
                    promise.settle(failure(signInAgain(sentence)));
                });
        });
    return promise.pending();
}

Pending<Done> StoredTokens::keep(const Place &place, const oauth::Grant &grant, QObject *context)
{
    SecretStore &secrets = place.secrets;
    const SecretKey first{.owner = place.owner, .name = firstName};
    return secrets.write({.owner = place.owner, .name = secretName()}, packed(grant))
        .andThen(context, [&secrets, first, context](const SecretReading &reading) {
            const bool isKept = reading.state == SecretState::Found || reading.where == sessionOnly();
            if (!isKept) {
                return Pending<Done>(failure({.kind = Error::Kind::Keychain,
                    .code = u"secret"_s,
                    .detail = u"The keychain did not take the sign-in."_s}));
            }
            // What it began with has been used.
            return secrets.erase(first).andThen(
                context, [](const SecretReading &) { return Pending<Done>(Done{}); });
        });
}

} // namespace rollcall
