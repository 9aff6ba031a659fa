#include "services/directories/amo/changes.h"

#include "services/directories/amo/answers.h"
#include "services/directories/answers.h"
#include "services/directories/jsonrequest.h"
#include "services/directories/pictures.h"
#include "services/json/json.h"

#include <QUrl>
#include <QUuid>

#include <chrono>

namespace rollcall::amo {

using namespace Qt::StringLiterals;
using answers::refusedHere;

namespace {

constexpr std::chrono::seconds uploadTime{120};

// The members that differ, and nothing else: what was not touched cannot be overwritten.
Result<net::Request> update(const Change &change, const Schema &schema)
{
    JsonValue patch = JsonValue::emptyObject();
    QHash<QString, QString> refused;
    for (const Difference &difference : json::differences(change.seen, change.wanted)) {
        const FieldSpec *field = schema.field(difference.pointer);
        if (!field || !field->editable) {
            refused.insert(
                difference.pointer, field ? field->readOnlyReason : u"AMO ignores changes of this"_s);
            continue;
        }
        const bool empty = difference.after.isUndefined() || difference.after.isNull();
        const JsonValue nothing = field->nullable ? JsonValue(nullptr) : JsonValue(QString());
        patch.set(field->pointer.mid(1), empty ? nothing : difference.after);
    }
    if (!refused.isEmpty())
        return failure(
            refusedHere(u"cannot-be-set"_s, u"AMO cannot set every member that was changed."_s, refused));
    if (patch.object().isEmpty())
        return failure(refusedHere(u"nothing-to-send"_s, u"Nothing differs from what AMO has."_s));
    return withJson(requestTo("PATCH"_ba, {u"account"_s, change.target.key}), patch);
}

// Only what was changed: AMO refuses the whole when a mandatory one is among them.
Result<net::Request> notifications(const Change &change)
{
    JsonValue body = JsonValue::emptyObject();
    QHash<QString, QString> refused;
    for (const JsonMember &member : change.wanted.object()) {
        const JsonValue enabled = member.value[u"enabled"];
        if (!member.value.isObject() || enabled == change.seen[member.name][u"enabled"])
            continue;
        if (member.value[u"mandatory"].toBool())
            refused.insert(u'/' + member.name + u"/enabled"_s, u"AMO sends this in any case"_s);
        body.set(member.name, enabled);
    }
    if (!refused.isEmpty())
        return failure(refusedHere(u"mandatory"_s, u"Mandatory notifications cannot be changed."_s, refused));
    if (body.object().isEmpty())
        return failure(refusedHere(u"nothing-to-send"_s, u"Nothing differs from what AMO has."_s));
    return withJson(requestTo("POST"_ba, {u"account"_s, change.target.key, u"notifications"_s}), body);
}

// ".../users/unsubscribe/<token>/<hash>/<notification>", as it stands in a letter.
Result<net::Request> unsubscribe(const QString &link, const QString &notification)
{
    const QStringList parts = QUrl(link.trimmed()).path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    const qsizetype at = parts.indexOf(u"unsubscribe"_s);
    if (at < 0 || parts.size() != at + 4) {
        const QString sentence = u"This is no unsubscribe link of an AMO letter."_s;
        return failure(refusedHere(u"bad-link"_s, sentence, {{u"/link"_s, sentence}}));
    }
    if (parts.at(at + 3) != notification) {
        return failure(refusedHere(u"other-notification"_s, u"The link is for another notification."_s,
            {{u"/notification"_s, u"The link is for “%1”."_s.arg(parts.at(at + 3).left(40))}}));
    }
    return withJson(requestTo("POST"_ba, {u"unsubscribe"_s}),
        JsonValue::Object{{u"token"_s, parts.at(at + 1)}, {u"hash"_s, parts.at(at + 2)},
            {u"notification"_s, parts.at(at + 3)}});
}

// What is left out AMO makes up. A name is always given: by it an account can be found whose answer was lost.
Result<net::Request> superCreate(const JsonValue &asked)
{
    JsonValue body = JsonValue::emptyObject();
    for (const QString &member : {u"username"_s, u"email"_s, u"fxa_id"_s, u"group"_s}) {
        if (const QString text = asked[member].toString(); !text.isEmpty())
            body.set(member, text);
    }
    if (!body.contains(u"username"_s)) {
        const QString sentence = u"A name is needed, so that the account can be found again."_s;
        return failure(refusedHere(u"no-username"_s, sentence, {{u"/username"_s, sentence}}));
    }
    return withJson(requestTo("POST"_ba, {u"super-create"_s}), body);
}

QByteArray boundaryFor(const QByteArray &data)
{
    QByteArray boundary;
    do {
        boundary = "rollcall-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    } while (data.contains(boundary));
    return boundary;
}

// One part, named as AMO names it. The file's own name stays here: it is nobody's business, and the service
// looks at nothing but its ending.
Result<net::Request> upload(const Change &change)
{
    const auto type = pictures::checked(change.attachment, u"/picture_url"_s);
    if (!type)
        return failure(type.error());
    const QByteArray boundary = boundaryFor(change.attachment.data);
    const QByteArray name = *type == "image/png" ? "picture.png"_ba : "picture.jpg"_ba;
    net::Request request = requestTo("PATCH"_ba, {u"account"_s, change.target.key});
    request.contentType = "multipart/form-data; boundary=" + boundary;
    request.body = "--" + boundary
        + "\r\nContent-Disposition: form-data; name=\"picture_upload\"; filename=\"" + name
        + "\"\r\nContent-Type: " + *type + "\r\n\r\n" + change.attachment.data + "\r\n--" + boundary
        + "--\r\n";
    request.total = uploadTime;
    return request;
}

} // namespace

net::Request requestTo(const QByteArray &method, const QStringList &route)
{
    net::Request request;
    request.method = method;
    request.segments = QStringList{u"api"_s, u"v5"_s, u"accounts"_s} + route;
    request.trailingSlash = true;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    return request;
}

Result<net::Request> requestFor(const Change &change, const Schema &schema)
{
    const bool isOwn = change.target.kind == selfKind;
    if (isOwn && change.action == u"end-session")
        return requestTo("DELETE"_ba, {u"session"_s});
    if (isOwn && change.action == u"super-create")
        return superCreate(change.wanted);
    if (change.target.kind == notificationsKind && !change.target.key.isEmpty()) {
        if (change.verb == Change::Verb::Update)
            return notifications(change);
        if (change.action == u"unsubscribe")
            return unsubscribe(change.wanted[u"link"].toString(), change.wanted[u"notification"].toString());
    }
    if ((change.target.kind != accountKind && !isOwn) || change.target.key.isEmpty())
        return failure(refusedHere(u"no-target"_s, u"The change does not say which account it is about."_s));
    switch (change.verb) {
    case Change::Verb::Update:
        return update(change, schema);
    case Change::Verb::Delete:
        return requestTo("DELETE"_ba, {u"account"_s, change.target.key});
    case Change::Verb::Act:
        if (change.action == u"upload-picture")
            return upload(change);
        if (change.action == u"delete-picture")
            return requestTo("DELETE"_ba, {u"account"_s, change.target.key, u"picture"_s});
        break;
    case Change::Verb::Create:
        break;
    }
    return failure(refusedHere(u"not-offered"_s, u"AMO does not offer this."_s));
}

} // namespace rollcall::amo
