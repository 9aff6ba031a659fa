#include "services/directories/passport/changes.h"

#include "services/directories/jsonrequest.h"
#include "services/directories/passport/answers.h"
#include "services/json/json.h"

namespace rollcall::passport {

using namespace Qt::StringLiterals;
using answers::refusedHere;

namespace {

const QString identities = u"identities"_s;

// Two members can be set; the address has to be there whatever is changed.
Result<net::Request> update(const Change &change)
{
    QHash<QString, QString> refused;
    for (const Difference &difference : json::differences(change.seen, change.wanted)) {
        if (difference.pointer != u"/email" && difference.pointer != u"/name")
            refused.insert(difference.pointer, u"Passport has no way to set it"_s);
    }
    if (!refused.isEmpty()) {
        return failure(refusedHere(
            u"cannot-be-set"_s, u"Passport cannot set every member that was changed."_s, refused));
    }
    JsonValue body = JsonValue::Object{{u"email"_s, change.wanted[u"email"]}};
    if (const JsonValue name = change.wanted[u"name"]; name != change.seen[u"name"])
        body.set(u"name"_s, name);
    else if (change.wanted[u"email"] == change.seen[u"email"])
        return failure(refusedHere(u"nothing-to-send"_s, u"Nothing differs from what Passport has."_s));
    return withJson(requestTo("PUT"_ba), body);
}

Result<net::Request> create(const Change &change)
{
    JsonValue body = JsonValue::emptyObject();
    for (const QString &member : {u"provider"_s, u"token"_s, u"token_secret"_s}) {
        if (const QString text = change.wanted[member].toString(); !text.isEmpty())
            body.set(member, text);
    }
    return withJson(requestTo("POST"_ba, {identities}), body);
}

} // namespace

Result<net::Request> requestFor(const Change &change)
{
    const QString &kind = change.target.kind;
    if (kind == selfKind && change.verb == Change::Verb::Update)
        return update(change);
    if (kind == identityKind && change.verb == Change::Verb::Create)
        return create(change);
    if (kind == identityKind && change.verb == Change::Verb::Delete)
        return requestTo("DELETE"_ba, {identities, change.target.key});
    return failure(refusedHere(u"not-offered"_s, u"Passport does not offer this."_s));
}

} // namespace rollcall::passport
