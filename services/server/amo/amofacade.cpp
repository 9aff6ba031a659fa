#include "services/server/amo/amofacade.h"

#include "services/json/json.h"
#include "services/server/amo/account.h"
#include "services/server/amo/answers.h"
#include "services/server/amo/edit.h"
#include "services/server/amo/notifications.h"
#include "services/server/amo/sessions.h"
#include "services/server/amo/signin.h"
#include "services/server/amo/supercreate.h"
#include "services/server/practice/portrait.h"
#include "services/server/secrets.h"
#include "services/server/store/database.h"

#include <QDateTime>
#include <QRegularExpression>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace server::amo;

QByteArray requestIdOf(const HttpRequest &request)
{
    static const QRegularExpression hex(u"\\A[0-9a-f]{32}\\z"_s);
    if (hex.match(request.requestId).hasMatch())
        return request.requestId.toLatin1();
    const QByteArray seed
        = request.requestId.toUtf8() + QByteArray::number(QDateTime::currentMSecsSinceEpoch());
    return sha256(seed).toHex().left(32);
}

bool isSafe(const HttpRequest &request)
{
    return request.method == "GET";
}

QByteArray entityTag(const Account &account)
{
    return '"' + QByteArray::number(account.id) + '-' + QByteArray::number(account.revision) + '"';
}

bool isStale(const HttpRequest &request, const Account &account)
{
    return !matches(request, entityTag(account));
}

HttpResponse stale()
{
    return detail(412, u"The account has changed since it was read."_s);
}

class AmoFacade : public Facade
{
public:
    explicit AmoFacade(Settings settings)
        : m_settings(std::move(settings))
    { }

    QString system() const override { return u"amo"_s; }
    JsonValue clientCredentials() const override { return m_settings.credentials; }
    bool isQuick(const HttpRequest &request) const override
    {
        return request.segments.size() == 5 && request.segments[3] == u"account";
    }

    //! A form with a picture, perhaps.
    bool isSlow(const HttpRequest &request) const override
    {
        const QStringList &path = request.segments;
        return request.method == "PATCH" && path.size() == 5 && path.at(3) == u"account"
            && request.contentType() == "multipart/form-data";
    }
    //! Nothing is decoded for somebody who may not change the account.
    std::shared_ptr<const void> prepare(const HttpRequest &request, Database &database) const override
    {
        const Viewer viewer = signIn(request, Scheme::Session, m_settings, database);
        if (viewer.refused || objection(viewer, findAccount(database, request.segments.at(4))))
            return nullptr;
        return prepareEdit(request);
    }

    HttpResponse refusal(int status, const QString &sentence) const override
    {
        switch (status) {
        case 404:
            return notFound();
        case 500:
            return detail(500, u"Internal Server Error"_s);
        default:
            return detail(status, sentence);
        }
    }

    HttpResponse handle(const HttpRequest &request, Database &database) const override
    {
        HttpResponse response = answer(request, database);
        const bool isCacheable = isSafe(request) && response.status < 400
            && !request.hasHeader("Authorization") && request.queryValue(u"disable_caching"_s).isNull();
        response.setHeader("X-AMO-Request-ID", requestIdOf(request));
        response.setHeader("Cache-Control", isCacheable ? "max-age=360" : "s-maxage=0");
        return response;
    }

private:
    HttpResponse answer(const HttpRequest &request, Database &database) const
    {
        const QStringList &path = request.segments;
        if (path.value(0) == u"userpics")
            return servePicture(request, database);
        if (path.value(0) == u"api" && m_settings.isReadOnly && !isSafe(request))
            return maintenance();
        if (path.size() < 4 || path.at(0) != u"api" || path.at(1) != u"v5" || path.at(2) != u"accounts")
            return notFound();

        const Handler handler = handlerOf(path);
        if (!handler)
            return notFound();
        return request.trailingSlash ? (this->*handler)(request, database) : redirectToSlash(request);
    }

    using Handler = HttpResponse (AmoFacade::*)(const HttpRequest &, Database &) const;

    //! What answers for a path below api/v5/accounts; null when nothing does.
    static Handler handlerOf(const QStringList &path)
    {
        const QString &first = path.at(3);
        if (first == u"account" && path.size() == 5)
            return &AmoFacade::account;
        if (first == u"account" && path.size() == 6) {
            return path.at(5) == u"picture"      ? &AmoFacade::picture
                : path.at(5) == u"notifications" ? &AmoFacade::notifications
                                                 : nullptr;
        }
        if (path.size() != 4)
            return nullptr;
        return first == u"profile"     ? &AmoFacade::profile
            : first == u"unsubscribe"  ? &AmoFacade::unsubscribe
            : first == u"session"      ? &AmoFacade::session
            : first == u"super-create" ? &AmoFacade::superCreate
                                       : nullptr;
    }

    HttpResponse notifications(const HttpRequest &request, Database &database) const
    {
        return answerNotifications(request, request.segments.at(4), m_settings, database);
    }
    HttpResponse unsubscribe(const HttpRequest &request, Database &database) const
    {
        return answerUnsubscribe(request, m_settings, database);
    }
    HttpResponse session(const HttpRequest &request, Database &database) const
    {
        return answerSession(request, m_settings, database);
    }
    HttpResponse superCreate(const HttpRequest &request, Database &database) const
    {
        return answerSuperCreate(request, m_settings, database);
    }

    static HttpResponse redirectToSlash(const HttpRequest &request)
    {
        HttpResponse response = HttpResponse::empty(301);
        const qsizetype mark = request.target.indexOf('?');
        response.setHeader(
            "Location", request.path + '/' + (mark < 0 ? QByteArray() : request.target.mid(mark)));
        return response;
    }

    static HttpResponse maintenance()
    {
        return HttpResponse::text(503, "application/json",
            "{\"error\": \"Some features are temporarily disabled while we perform website maintenance. "
            "We'll be "
            "back to full capacity shortly.\"}");
    }

    View viewFor(const HttpRequest &request, const Viewer &viewer, const Account &target) const
    {
        return {.baseUrl = request.baseUrl,
            .accountsHost = m_settings.accountsHost,
            .isReadOnly = m_settings.isReadOnly,
            .urlForEverybody = m_settings.edition == Settings::Edition::Head,
            .isInsider = viewer.mayEdit(target)};
    }

    HttpResponse wholeAccount(
        const HttpRequest &request, const Viewer &viewer, const Account &account, Database &database) const
    {
        QStringList rules = rulesOf(database, account.id);
        if (viewer.account && viewer.account->id == account.id)
            rules = viewer.rules;
        HttpResponse response
            = HttpResponse::json(200, selfObject(account, rules, viewFor(request, viewer, account)));
        response.setHeader("ETag", entityTag(account));
        return response;
    }

    HttpResponse profile(const HttpRequest &request, Database &database) const
    {
        const Viewer viewer = signIn(request, Scheme::TokenOrSession, m_settings, database);
        if (viewer.refused)
            return *viewer.refused;
        if (!viewer.isSignedIn())
            return noCredentials(Scheme::TokenOrSession);
        if (!isSafe(request))
            return methodNotAllowed(request.method, "GET, HEAD");
        return wholeAccount(request, viewer, *viewer.account, database);
    }

    //! The order of the original: bad credentials, wrong method, no such account, not signed in, not allowed.
    HttpResponse account(const HttpRequest &request, Database &database) const
    {
        const QString &key = request.segments.at(4);
        const Viewer viewer = signIn(request, Scheme::Session, m_settings, database);
        if (viewer.refused)
            return *viewer.refused;
        if (request.method == "GET")
            return show(request, viewer, key, database);
        if (request.method == "PATCH")
            return patch(request, viewer, key, database);
        if (request.method == "DELETE")
            return remove(request, viewer, key, database);
        return methodNotAllowed(request.method, "GET, PATCH, DELETE, HEAD");
    }

    HttpResponse show(
        const HttpRequest &request, const Viewer &viewer, const QString &key, Database &database) const
    {
        const auto target = findAccount(database, key);
        if (!target)
            return notFound();
        if (viewer.mayEdit(*target))
            return wholeAccount(request, viewer, *target, database);
        const View view = viewFor(request, viewer, *target);
        if (target->hasFullProfile)
            return HttpResponse::json(200, publicObject(*target, view));
        if (m_settings.edition == Settings::Edition::Head)
            return HttpResponse::json(200, minimalObject(*target, view));
        return notFound();
    }

    HttpResponse patch(
        const HttpRequest &request, const Viewer &viewer, const QString &key, Database &database) const
    {
        auto target = findAccount(database, key);
        if (const auto refused = objection(viewer, target))
            return *refused;
        const auto edit = readEdit(request, m_settings, database);
        if (!edit)
            return edit.error();

        Transaction transaction(database);
        target = accountById(database, target->id);
        if (!target)
            return notFound();
        if (isStale(request, *target))
            return stale();
        const QStringList changed = edit->changed();
        if (!changed.isEmpty()) {
            edit->applyTo(*target);
            if (edit->picture)
                storePicture(database, *target, *edit->picture);
            updateAccount(database, *target);
            record(database, u"EDIT_USER_PROPERTY"_s, *viewer.account, *target, changed);
        }
        transaction.commit();
        return wholeAccount(request, viewer, *target, database);
    }

    static void storePicture(Database &database, Account &account, const Picture &picture)
    {
        account.pictureType = picture.type;
        // Two pictures within a second, or a clock that was set back, must not share an address.
        account.pictureModified = std::max(QDateTime::currentSecsSinceEpoch(), account.pictureModified + 1);
        database.prepare("DELETE FROM amo_pictures WHERE account_id = ?").run(account.id);
        insertPicture(database, account.id, picture);
    }

    HttpResponse picture(const HttpRequest &request, Database &database) const
    {
        const QString &key = request.segments.at(4);
        const Viewer viewer = signIn(request, Scheme::Session, m_settings, database);
        if (viewer.refused)
            return *viewer.refused;
        if (request.method != "DELETE")
            return methodNotAllowed(request.method, "DELETE");
        Transaction transaction(database);
        auto target = findAccount(database, key);
        if (const auto refused = objection(viewer, target))
            return *refused;
        if (isStale(request, *target))
            return stale();
        if (target->pictureType) {
            target->pictureType.reset();
            database.prepare("DELETE FROM amo_pictures WHERE account_id = ?").run(target->id);
            updateAccount(database, *target);
            record(database, u"EDIT_USER_PROPERTY"_s, *viewer.account, *target, {u"picture_type"_s});
        }
        transaction.commit();
        return wholeAccount(request, viewer, *target, database);
    }

    HttpResponse remove(
        const HttpRequest &request, const Viewer &viewer, const QString &key, Database &database) const
    {
        Transaction transaction(database);
        auto target = findAccount(database, key);
        if (const auto refused = objection(viewer, target))
            return *refused;
        if (isStale(request, *target))
            return stale();
        record(database, u"USER_DELETED"_s, *viewer.account, *target, {});
        deleteAccount(database, *target);
        transaction.commit();

        HttpResponse response = HttpResponse::empty(204);
        if (viewer.account->id == target->id)
            clearCookies(request, response);
        return response;
    }

    //! The file behind picture_url: public, and always a PNG.
    static HttpResponse servePicture(const HttpRequest &request, Database &database)
    {
        const HttpResponse nothing = HttpResponse::html(404, "<h1>Not Found</h1>");
        if (!isSafe(request))
            return methodNotAllowed(request.method, "GET, HEAD");
        const QStringList &path = request.segments;
        if (path.size() != 5)
            return nothing;
        bool isNumber = false;
        const qint64 id = path.at(3).toLongLong(&isNumber);
        const QString expected = u"userpics/%1/%2.png"_s.arg(picturePath(id)).arg(id);
        if (!isNumber || path.join(u'/') != expected)
            return nothing;
        const auto account = accountById(database, id);
        if (!account || !account->pictureType)
            return nothing;
        Query query = database.prepare("SELECT served, portrait FROM amo_pictures WHERE account_id = ?");
        if (!query.run(id).next())
            return nothing;
        const QByteArray png = query.isNull(1) ? query.bytes(0) : drawn(query.text(1));
        HttpResponse response = HttpResponse::text(200, "image/png", png);
        response.setHeader("ETag", '"' + QByteArray::number(account->pictureModified) + '"');
        return response;
    }

    //! A practice portrait takes the road of an upload: drawn as a file, then made smaller.
    static QByteArray drawn(const QString &portrait)
    {
        const QByteArray format = portrait.section(u':', 0, 0).toLatin1();
        const quint64 number = portrait.section(u':', 1, 1).toULongLong();
        return servedPicture(practice::portraitFile(number, format), format.constData());
    }

    Settings m_settings;
};

} // namespace

std::unique_ptr<Facade> makeAmoFacade(const FacadeConfig &config)
{
    return std::make_unique<AmoFacade>(readSettings(config));
}

} // namespace rollcall
