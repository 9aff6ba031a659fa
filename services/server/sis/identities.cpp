#include "services/server/sis/identities.h"

#include "services/server/sis/answers.h"
#include "services/server/sis/hooks.h"
#include "services/server/sis/identity.h"
#include "services/server/sis/opts.h"
#include "services/server/sis/paging.h"
#include "services/server/sis/users.h"
#include "services/server/store/database.h"

#include <algorithm>

namespace rollcall::server::sis {

using namespace Qt::StringLiterals;

namespace {

QByteArray entityTag(const Identity &identity)
{
    return '"' + identity.id.toLatin1() + '-' + QByteArray::number(identity.revision) + '"';
}

void refuseWhenStale(const HttpRequest &request, const Identity &identity)
{
    if (!matches(request, entityTag(identity)))
        refuse(412, u"The identity has changed since it was read."_s);
}

HttpResponse answerWith(int status, const Identity &identity)
{
    HttpResponse response = HttpResponse::text(status, "application/json", jsonText(identity));
    response.setHeader("ETag", entityTag(identity));
    return response;
}

Identity identityAt(Database &database, const QString &key)
{
    const auto id = uuidFrom(key);
    auto identity = id ? findIdentity(database, *id) : std::nullopt;
    if (!identity)
        refuseNotFound();
    return *identity;
}

void readVersion(const JsonValue &value, Identity &identity, FieldProblems &problems)
{
    if (value.isUndefined())
        return;
    bool isNumber = false;
    const qint64 version = value.text().toLongLong(&isNumber);
    if (value.isNull())
        problems.add(u"version"_s, u"This field may not be null."_s);
    else if (!isNumber || value.isBool())
        problems.add(u"version"_s, u"A valid integer is required."_s);
    else if (version > 2147483647)
        problems.add(u"version"_s, u"Ensure this value is less than or equal to 2147483647."_s);
    else if (version < -2147483648LL)
        problems.add(u"version"_s, u"Ensure this value is greater than or equal to -2147483648."_s);
    else
        identity.version = version;
}

//! As the original takes a key: a text of digits or a number, which loses its fraction, or a truth value.
std::optional<qint64> userKey(const JsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isNumber())
        return static_cast<qint64>(value.toDouble());
    bool isNumber = false;
    const qint64 id = value.toString().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(id) : std::nullopt;
}

std::optional<qint64> readUser(const JsonValue &value, FieldProblems &problems, Database &database)
{
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const auto id = userKey(value);
    if (!id) {
        problems.add(u"created_by"_s,
            u"Incorrect type. Expected pk value, received %1."_s.arg(value.isString() ? u"str"_s
                    : value.isArray()                                                 ? u"list"_s
                                                                                      : u"dict"_s));
    } else if (!hasUser(database, *id)) {
        problems.add(u"created_by"_s, u"Invalid pk \"%1\" - object does not exist."_s.arg(value.text()));
    }
    return id;
}

//! What \p body says is put into \p identity; what it does not name stays.
void readIdentity(const JsonValue &body, bool isPartial, bool isNew, Identity &identity, Database &database)
{
    FieldProblems problems;
    readVersion(body[u"version"], identity, problems);
    const JsonValue details = body[u"details"];
    if (details.isUndefined() && !isPartial)
        problems.add(u"details"_s, u"This field is required."_s);
    else if (details.isNull())
        problems.add(u"details"_s, u"This field may not be null."_s);
    else if (isNew && !details.isUndefined() && !details.isObject())
        problems.add(u"details"_s, u"Expected a dictionary."_s);
    else if (!details.isUndefined())
        identity.details = details;
    const auto through = readIdentityKey(body, u"communicate_through"_s, problems, database);
    if (body.contains(u"communicate_through"))
        identity.communicateThrough = through;
    const auto operatorId = readIdentityKey(body, u"operator"_s, problems, database);
    if (body.contains(u"operator"))
        identity.operatorId = operatorId;
    const auto createdBy = readUser(body[u"created_by"], problems, database);
    if (body.contains(u"created_by") && !isNew)
        identity.createdBy = createdBy;
    problems.refuseIfAny();
}

HttpResponse update(const HttpRequest &request, const QString &key, const Caller &caller, Database &database)
{
    Transaction transaction(database);
    Identity identity = identityAt(database, key);
    refuseWhenStale(request, identity);
    readIdentity(readBody(request), request.method == "PATCH", false, identity, database);
    identity.updated = now();
    identity.updatedBy = caller.id;
    updateIdentity(database, identity);
    transaction.commit();
    return answerWith(200, identity);
}

HttpResponse remove(const HttpRequest &request, const QString &key, Database &database)
{
    Transaction transaction(database);
    const Identity identity = identityAt(database, key);
    refuseWhenStale(request, identity);
    database.prepare("DELETE FROM sis_identities WHERE id = ?").run(identity.id);
    transaction.commit();
    return HttpResponse::empty(204);
}

JsonValue::Array sendableAddresses(const Identity &identity, const QString &type, bool isDefaultOnly)
{
    const JsonValue::Object stored = identity.details.value()[u"addresses"][type].object();
    JsonValue::Array found;
    for (const JsonMember &address : stored) {
        if (isFlagged(address.value[u"optedout"]))
            break; // as the original does: nothing after the first one that is opted out
        const bool isDefault = isFlagged(address.value[u"default"]) || stored.size() == 1;
        if (!isDefaultOnly || isDefault)
            found.append(JsonValue::Object{{u"address"_s, address.name}});
    }
    return found;
}

QString lowestWithNumber(Database &database, const QString &number)
{
    const QStringList ids = identitiesAt(database, u"msisdn"_s, number);
    if (ids.isEmpty())
        refuseList(u"No identity found for given address"_s);
    return ids[0];
}

} // namespace

HttpResponse createIdentity(
    const HttpRequest &request, const Caller &caller, const Settings &settings, Database &database)
{
    const JsonValue body = readBody(request);
    Transaction transaction(database);
    Identity identity;
    readIdentity(body, false, true, identity, database);
    identity.id = newId();
    identity.created = identity.updated = now();
    identity.createdBy = identity.updatedBy = caller.id;
    insertIdentity(database, identity);
    fireCreated(database, settings, identity);
    transaction.commit();
    return answerWith(201, identity);
}

HttpResponse oneIdentity(
    const HttpRequest &request, const QString &key, const Caller &caller, Database &database)
{
    if (request.method == "GET")
        return answerWith(200, identityAt(database, key));
    return request.method == "DELETE" ? remove(request, key, database)
                                      : update(request, key, caller, database);
}

HttpResponse addressesOf(
    const HttpRequest &request, const QString &key, const QString &type, int pageSize, Database &database)
{
    Identity identity = identityAt(database, key);
    if (!request.queryValue(u"use_communicate_through"_s).isNull() && identity.communicateThrough)
        identity = identityAt(database, *identity.communicateThrough);
    const JsonValue::Array all
        = sendableAddresses(identity, type, !request.queryValue(u"default"_s).isNull());

    const int wanted = request.queryValue(u"limit"_s).toInt();
    const qsizetype limit = wanted > 0 ? wanted : pageSize;
    const qsizetype offset = std::max(0, request.queryValue(u"offset"_s).toInt());
    const auto link = [&](qsizetype to) {
        return linkTo(request,
            {{u"limit"_s, QString::number(limit)}, {u"offset"_s, to > 0 ? QString::number(to) : QString()}});
    };
    const bool hasNext = offset + limit < all.size();
    return HttpResponse::json(200,
        JsonValue::Object{{u"count"_s, all.size()},
            {u"next"_s, hasNext ? JsonValue(link(offset + limit)) : JsonValue(nullptr)},
            {u"previous"_s, offset > 0 ? JsonValue(link(offset - limit)) : JsonValue(nullptr)},
            {u"results"_s, all.mid(std::min(offset, all.size()), limit)}});
}

HttpResponse countMessage(
    const HttpRequest &request, const Caller &caller, const Settings &settings, Database &database)
{
    const JsonValue data = readBody(request)[u"data"];
    if (data.isUndefined())
        refuseList(u"\"data\" must be supplied"_s);
    if (!data.isObject())
        refuseField(u"data"_s, u"Expected a dictionary."_s);
    if (!data.contains(u"identity") && !data.contains(u"to_addr"))
        refuseList(u"\"data\" must contain either \"identity\" or \"to_addr\" keys"_s);
    if (!data[u"delivered"].isBool())
        refuseField(u"delivered"_s, u"Must be a valid boolean."_s);

    Transaction transaction(database);
    Identity identity = identityAt(database,
        data.contains(u"identity") ? data[u"identity"].toString()
                                   : lowestWithNumber(database, data[u"to_addr"].toString()));
    const qint64 before = identity.failedMessages.value_or(0);
    identity.failedMessages = data[u"delivered"].toBool() ? 0 : before + 1;
    if (before != *identity.failedMessages)
        updateIdentity(database, identity);
    if (*identity.failedMessages >= settings.mostFailures) {
        fire(database, settings, u"identity.max_failures"_s, caller.id, [&](const JsonValue &hook) {
            return JsonValue::Object{{u"hook"_s, hook},
                {u"data"_s,
                    JsonValue::Object{
                        {u"identity_id"_s, identity.id}, {u"failure_count"_s, *identity.failedMessages}}}};
        });
    }
    transaction.commit();
    return HttpResponse::empty(200);
}

} // namespace rollcall::server::sis
