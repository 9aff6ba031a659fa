#include "services/directories/xras/changes.h"

#include "services/directories/answers.h"
#include "services/json/json.h"

#include <QUrl>

namespace rollcall::xras {

using namespace Qt::StringLiterals;
using answers::refusedHere;

namespace {

net::Request postTo(const QStringList &segments)
{
    net::Request request;
    request.method = "POST"_ba;
    request.segments = QStringList{u"v1"_s, u"people"_s} + segments;
    request.headers = {{"Accept"_ba, "application/json"_ba}};
    return request;
}

// application/x-www-form-urlencoded: everything but letters, digits and "-._~" as %XX, so no blank is ever a
// "+".
QByteArray formBody(const QList<std::pair<QString, QString>> &parameters)
{
    QByteArrayList parts;
    for (const auto &[name, value] : parameters)
        parts << QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return parts.join('&');
}

Result<net::Request> upsert(const Change &change, const Schema &schema)
{
    const bool creating = change.verb == Change::Verb::Create;
    QList<std::pair<QString, QString>> parameters;
    QHash<QString, QString> refused;
    const JsonValue before = creating || change.seen.isUndefined() ? JsonValue::emptyObject() : change.seen;
    for (const Difference &difference : json::differences(before, change.wanted)) {
        const FieldSpec *field = schema.field(difference.pointer);
        const bool empty = difference.after.isUndefined() || difference.after.isNull();
        if (difference.pointer == u"/username" || (creating && empty))
            continue; // the path names the person; a new person needs no empty members
        if (difference.pointer == u"/isReconciled" && creating) {
            parameters.append({u"isReconciled"_s, difference.after.toBool() ? u"true"_s : u"false"_s});
            continue;
        }
        if (!field || !field->editable) {
            refused.insert(
                difference.pointer, field ? field->readOnlyReason : u"XRAS has no way to set this"_s);
            continue;
        }
        if (!empty && !difference.after.isString()) {
            refused.insert(difference.pointer, u"XRAS takes text here"_s);
            continue;
        }
        parameters.append({field->pointer.mid(1), difference.after.toString()}); // empty clears the member
    }
    if (creating && !change.wanted[u"isReconciled"].isBool()) {
        const QString message = u"Say whether the new person counts as reconciled; XRAS takes it only now."_s;
        refused.insert(u"/isReconciled"_s, message);
    }
    if (!refused.isEmpty())
        return failure(
            refusedHere(u"cannot-be-set"_s, u"XRAS cannot set every member that was changed."_s, refused));
    if (parameters.isEmpty())
        return failure(refusedHere(u"nothing-to-send"_s, u"Nothing differs from what XRAS has."_s));

    net::Request request = postTo({change.target.key});
    request.contentType = "application/x-www-form-urlencoded"_ba;
    request.body = formBody(parameters);
    return request;
}

Result<net::Request> merge(const Change &change)
{
    const QString survivor = change.wanted[u"into"].toString();
    if (survivor.isEmpty())
        return failure(refusedHere(u"no-survivor"_s, u"The merge does not say who stays."_s));
    if (survivor.compare(change.target.key, Qt::CaseInsensitive) == 0)
        return failure(refusedHere(u"same-person"_s, u"Nobody can be merged with themselves."_s));
    return postTo({change.target.key, u"merge"_s, survivor});
}

} // namespace

Result<net::Request> requestFor(const Change &change, const Schema &schema)
{
    if (change.target.kind != u"person" || change.target.key.isEmpty())
        return failure(refusedHere(u"no-target"_s, u"The change does not say whom it is about."_s));
    switch (change.verb) {
    case Change::Verb::Create:
    case Change::Verb::Update:
        return upsert(change, schema);
    case Change::Verb::Act:
        if (change.action == u"merge")
            return merge(change);
        break;
    case Change::Verb::Delete:
        break;
    }
    return failure(refusedHere(u"not-offered"_s, u"XRAS does not offer this."_s));
}

} // namespace rollcall::xras
