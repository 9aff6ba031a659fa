#include "services/directories/sis/changes.h"

#include "services/directories/answers.h"
#include "services/directories/jsonrequest.h"
#include "services/json/json.h"

namespace rollcall::sis {

using namespace Qt::StringLiterals;
using answers::refusedHere;

namespace {

// Whether \p member may be written: it is an editable field, or holds some.
bool isWritable(const Schema &schema, const QString &member)
{
    const QString pointer = u'/' + json::escapedSegment(member);
    for (const FieldSpec &field : schema.fields()) {
        if (field.editable && (field.pointer == pointer || field.pointer.startsWith(pointer + u'/')))
            return true;
    }
    return false;
}

// The members that differ, each as a whole: the store replaces details and never merges into them.
Result<JsonValue> changedMembers(const Change &change, const Schema &schema)
{
    JsonValue changed = JsonValue::emptyObject();
    QHash<QString, QString> refused;
    for (const Difference &difference : json::differences(change.seen, change.wanted)) {
        const QString member = json::segments(difference.pointer).value(0);
        if (isWritable(schema, member)) {
            const JsonValue wanted = change.wanted[member];
            changed.set(member, wanted.isUndefined() ? JsonValue(nullptr) : wanted);
        } else {
            const FieldSpec *field = schema.fieldOver(difference.pointer);
            refused.insert(difference.pointer,
                field && !field->readOnlyReason.isEmpty() ? field->readOnlyReason
                                                          : u"The store has no way to set it"_s);
        }
    }
    if (!refused.isEmpty())
        return failure(refusedHere(
            u"cannot-be-set"_s, u"The store cannot set every member that was changed."_s, refused));
    if (changed.object().isEmpty())
        return failure(refusedHere(u"nothing-to-send"_s, u"Nothing differs from what the store has."_s));
    return changed;
}

// An identity is saved with PUT when its details change, which need to be there then. Anything else goes with
// PATCH, which leaves the details to whoever is changing them.
Result<net::Request> update(const Change &change, const Schema &schema)
{
    auto members = changedMembers(change, schema);
    if (!members)
        return failure(members.error());
    const bool isWebhook = change.target.kind == u"webhook";
    const bool isWhole = isWebhook || members->contains(u"details");
    if (isWebhook) {
        for (const QString &member : {u"event"_s, u"target"_s})
            members->set(member, change.wanted[member]);
    }
    return withJson(
        requestTo(isWhole ? "PUT"_ba : "PATCH"_ba, {routeOf(change.target.kind), change.target.key}),
        *members);
}

// A new record; the store names it.
Result<net::Request> create(const Change &change, const Schema &schema)
{
    auto members = changedMembers({.seen = JsonValue::emptyObject(), .wanted = change.wanted}, schema);
    if (!members && members.error().code == u"nothing-to-send")
        members = JsonValue::emptyObject();
    if (!members)
        return failure(members.error());
    if (change.target.kind == u"identity" && !members->contains(u"details"))
        members->set(u"details"_s, JsonValue::emptyObject());
    return withJson(requestTo("POST"_ba, {routeOf(change.target.kind)}), *members);
}

// The store looks for a user whose username is the address, and makes one where there is none.
Result<net::Request> showToken(const Change &change)
{
    const QString address = change.seen[u"email"].toString();
    if (address.isEmpty() || address != change.seen[u"username"].toString()) {
        return failure(refusedHere(u"other-user"_s,
            u"The store gives tokens by username, which has to be the e-mail address. Of this user it is "
            u"not, so "
            u"that another user would be made."_s));
    }
    return withJson(requestTo("POST"_ba, {u"user"_s, u"token"_s}), JsonValue::Object{{u"email"_s, address}});
}

net::Request startMetrics()
{
    return withJson(helperRequest("POST"_ba, u"metrics"_s), JsonValue::emptyObject());
}

net::Request messageCount(const Change &change)
{
    const JsonValue data = JsonValue::Object{
        {u"identity"_s, change.target.key}, {u"delivered"_s, change.wanted[u"delivered"].toBool()}};
    return withJson(requestTo("POST"_ba, {u"identities"_s, u"message_count"_s}), JsonValue::Object{{u"data"_s, data}});
}

// The kind of an address is where it was seen: {"msisdn": {"+27…": {…}}}.
QString typeOf(const QString &address, const JsonValue &identity)
{
    for (const JsonMember &type : identity[u"details"][u"addresses"].object()) {
        if (type.value.contains(address))
            return type.name;
    }
    return {};
}

// An opt-out or opt-in of an identity; the acts are named as the store names the kinds of opt-out.
Result<net::Request> opt(const Change &change, const Schema &input)
{
    JsonValue body = JsonValue::Object{{u"identity"_s, change.target.key}};
    const bool isOptIn = change.action == u"optin";
    if (!isOptIn)
        body.set(u"optout_type"_s, change.action);
    if (input.field(u"/address"_s)) {
        const QString address = change.wanted[u"address"].toString();
        const QString type = typeOf(address, change.seen);
        if (type.isEmpty()) {
            return failure(refusedHere(u"no-such-address"_s, u"The identity does not have this address."_s,
                {{u"/address"_s, u"The identity does not have this address."_s}}));
        }
        body.set(u"address_type"_s, type);
        body.set(u"address"_s, address);
    }
    for (const QString &member : {u"request_source"_s, u"requestor_source_id"_s, u"reason"_s}) {
        if (const QString text = change.wanted[member].toString(); !text.isEmpty())
            body.set(member, text);
    }
    return withJson(requestTo("POST"_ba, {isOptIn ? u"optin"_s : u"optout"_s}), body);
}

} // namespace

net::Request requestTo(const QByteArray &method, const QStringList &route)
{
    net::Request request;
    request.method = method;
    request.segments = QStringList{u"api"_s, u"v1"_s} + route;
    request.trailingSlash = true;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    return request;
}

net::Request helperRequest(const QByteArray &method, const QString &name)
{
    net::Request request = requestTo(method, {});
    request.segments = QStringList{u"api"_s, name};
    return request;
}

QString routeOf(const QString &kind)
{
    return kind == u"identity" ? u"identities"_s : kind;
}

Result<net::Request> requestFor(const Change &change, const KindSpec &spec)
{
    const QString &kind = change.target.kind;
    const bool canChange = kind == u"identity" || kind == u"webhook";
    if (canChange && change.verb == Change::Verb::Create)
        return create(change, spec.schema);
    if (canChange && change.target.key.isEmpty())
        return failure(refusedHere(u"no-target"_s, u"The change does not say which record it is about."_s));
    if (canChange && change.verb == Change::Verb::Update)
        return update(change, spec.schema);
    if (canChange && change.verb == Change::Verb::Delete)
        return requestTo("DELETE"_ba, {routeOf(kind), change.target.key});
    if (kind == u"user" && change.action == u"token")
        return showToken(change);
    if (kind == u"identity" && change.action == u"message_count")
        return messageCount(change);
    if (kind == u"status" && change.action == u"start_metrics")
        return startMetrics();
    if (const ActionSpec *action = spec.action(change.action); action && change.verb == Change::Verb::Act)
        return opt(change, action->input);
    return failure(refusedHere(u"not-offered"_s, u"The Seed Identity Store does not offer this."_s));
}

} // namespace rollcall::sis
