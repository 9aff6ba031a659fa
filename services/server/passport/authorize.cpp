#include "services/server/passport/authorize.h"

#include "services/json/json.h"
#include "services/server/http/body.h"
#include "services/server/passport/answers.h"
#include "services/server/passport/consentpage.h"
#include "services/server/passport/grants.h"
#include "services/server/passport/signin.h"
#include "services/server/secrets.h"

#include <QDateTime>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QUrl>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

constexpr int formSeconds = 600;
const QByteArray cookieName = "passport_form";

//! What an application asks for, once it is known to be in order.
struct Wish
{
    const Client *client = nullptr;
    QString redirectUri;
    QStringList scope;
    QString state; //!< null: none was sent
    QString challenge;
};

HttpResponse sendBack(const Wish &wish, QList<std::pair<QString, QString>> answer)
{
    if (!wish.state.isNull())
        answer.append({u"state"_s, wish.state});
    HttpResponse response = HttpResponse::empty(303);
    response.setHeader("Location", addressWith(wish.redirectUri, answer));
    response.setHeader("Referrer-Policy", "no-referrer");
    return response;
}

HttpResponse sendError(const Wish &wish, const QString &error)
{
    return sendBack(wish, {{u"error"_s, error}});
}

//! The error is the answer to give.
tl::expected<Wish, HttpResponse> readWish(const Parameters &given, const Settings &settings)
{
    Wish wish;
    wish.client = settings.client(given[u"client_id"]);
    if (!wish.client)
        return tl::unexpected(problemPage(400, u"The application that sent you here is not known."_s));
    wish.redirectUri = given[u"redirect_uri"];
    if (!mayRedirectTo(*wish.client, wish.redirectUri)) {
        return tl::unexpected(problemPage(
            400, u"The application wants you to be sent to an address that is not registered for it."_s));
    }
    wish.state = given[u"state"];
    if (given[u"response_type"] != u"code")
        return tl::unexpected(sendError(wish, u"unsupported_response_type"_s));
    const auto scope = readScope(given[u"scope"]);
    if (!scope)
        return tl::unexpected(sendError(wish, u"invalid_scope"_s));
    wish.scope = *scope;
    wish.challenge = given[u"code_challenge"];
    static const QRegularExpression challenge(u"\\A(?:[A-Za-z0-9_-]{43})?\\z"_s);
    const bool isHashed = wish.challenge.isEmpty() || given[u"code_challenge_method"] == u"S256";
    if (!isHashed || !challenge.match(wish.challenge).hasMatch())
        return tl::unexpected(sendError(wish, u"invalid_request"_s));
    return wish;
}

//! Binds a form to the browser that was shown it, to what it asks and to a time.
QString signatureOf(const Wish &wish, const QByteArray &cookie, qint64 time, const Settings &settings)
{
    const JsonValue all
        = JsonValue::Array{QString::fromLatin1(cookie), time, wish.client->id, wish.redirectUri,
            wish.scope.join(u','), wish.state.isNull() ? JsonValue(nullptr) : wish.state, wish.challenge};
    const QByteArray code
        = QMessageAuthenticationCode::hash(json::encode(all), settings.formKey, QCryptographicHash::Sha256);
    return QString::number(time) + u'.' + QString::fromLatin1(code.toHex());
}

QByteArray cookieOf(const HttpRequest &request)
{
    for (const QByteArray &pair : request.header("Cookie").split(';')) {
        if (pair.trimmed().startsWith(cookieName + '='))
            return pair.trimmed().mid(cookieName.size() + 1);
    }
    return {};
}

bool isOwnForm(const HttpRequest &request, const QString &form, const Wish &wish, const Settings &settings)
{
    const qint64 time = form.section(u'.', 0, 0).toLongLong();
    const qint64 age = QDateTime::currentSecsSinceEpoch() - time;
    const QByteArray cookie = cookieOf(request);
    return !cookie.isEmpty() && age >= 0 && age <= formSeconds
        && sameSecret(form.toUtf8(), signatureOf(wish, cookie, time, settings).toUtf8());
}

HttpResponse show(int status, const HttpRequest &request, const Wish &wish, const Settings &settings,
    const QString &email = {}, const QString &problem = {})
{
    const QByteArray cookie = randomHex(16);
    ConsentPage page{wish.client->name, wish.scope, wish.redirectUri, {}, email, problem};
    page.hidden = {{u"client_id"_s, wish.client->id}, {u"redirect_uri"_s, wish.redirectUri},
        {u"response_type"_s, u"code"_s}, {u"scope"_s, wish.scope.join(u',')}};
    if (!wish.state.isNull())
        page.hidden.append({u"state"_s, wish.state});
    if (!wish.challenge.isEmpty()) {
        page.hidden.append({u"code_challenge"_s, wish.challenge});
        page.hidden.append({u"code_challenge_method"_s, u"S256"_s});
    }
    page.hidden.append({u"form"_s, signatureOf(wish, cookie, QDateTime::currentSecsSinceEpoch(), settings)});
    HttpResponse response = consentPage(status, page);
    const QByteArray path = QUrl(request.baseUrl).path(QUrl::FullyEncoded).toLatin1() + "/login/authorize";
    response.setHeader("Set-Cookie",
        cookieName + '=' + cookie + "; Path=" + path + "; Max-Age=" + QByteArray::number(formSeconds)
            + "; HttpOnly; SameSite=Strict" + (request.baseUrl.startsWith(u"https:") ? "; Secure" : ""));
    return response;
}

HttpResponse giveCode(const Wish &wish, const User &user, const Settings &settings, Database &database)
{
    Grant grant{0, wish.client->id, user.id, wish.scope};
    insertGrant(database, grant, settings);
    const QByteArray code = newCode(database, grant, {wish.redirectUri, wish.challenge}, settings);
    return sendBack(wish, {{u"code"_s, QString::fromLatin1(code)}});
}

} // namespace

HttpResponse askForConsent(const HttpRequest &request, const Settings &settings)
{
    Parameters given;
    if (!given.addAll(request.query))
        return problemPage(400, u"The application that sent you here asks for the same thing twice."_s);
    const auto wish = readWish(given, settings);
    return wish ? show(200, request, *wish, settings) : wish.error();
}

void rehearseConsent(const HttpRequest &request, const Settings &settings, Database &database)
{
    const auto fields = formFields(request);
    Parameters given;
    if (!fields || !given.addAll(*fields) || given[u"decision"] != u"allow")
        return;
    const auto wish = readWish(given, settings);
    if (wish && isOwnForm(request, given[u"form"], *wish, settings))
        rehearsePassword(database, given[u"email"], given[u"password"]);
}

HttpResponse takeConsent(const HttpRequest &request, const Settings &settings, Database &database)
{
    if (request.contentType() != "application/x-www-form-urlencoded")
        return problemPage(415, u"This is no form of this service."_s);
    // The address of the form repeats the question; what counts is what was signed.
    const auto fields = formFields(request);
    Parameters given;
    if (!fields || !given.addAll(*fields))
        return problemPage(400, u"This is no form of this service."_s);
    const auto wish = readWish(given, settings);
    if (!wish)
        return wish.error();
    const QString email = given[u"email"];
    if (!isOwnForm(request, given[u"form"], *wish, settings)) {
        return show(403, request, *wish, settings, email,
            u"This form is too old, or your browser does not keep cookies. Please answer once more."_s);
    }
    if (given[u"decision"] != u"allow")
        return sendError(*wish, u"access_denied"_s);

    std::optional<User> user;
    switch (checkPassword(database, email, given[u"password"], user)) {
    case PasswordOutcome::Right:
        return giveCode(*wish, *user, settings, database);
    case PasswordOutcome::Wrong:
        return show(
            403, request, *wish, settings, email, u"The e-mail address or the password is not right."_s);
    case PasswordOutcome::TooMany:
        break;
    }
    HttpResponse response = show(429, request, *wish, settings, email,
        u"There were too many wrong passwords. Please wait a quarter of an hour."_s);
    response.setHeader("Retry-After", QByteArray::number(pauseSeconds));
    return response;
}

} // namespace rollcall::server::passport
