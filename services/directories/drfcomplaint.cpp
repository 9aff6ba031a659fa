#include "services/directories/drfcomplaint.h"

#include "services/json/json.h"

namespace rollcall::answers {

using namespace Qt::StringLiterals;

namespace {

QString sentences(const JsonValue &value)
{
    if (!value.isArray())
        return value.text();
    QStringList list;
    for (const JsonValue &item : value.array()) {
        if (!item.text().isEmpty())
            list << item.text();
    }
    return list.join(u"\n"_s);
}

} // namespace

Complaint drfComplaint(const JsonValue &body, const QHash<QString, QString> &pointers)
{
    Complaint complaint;
    if (body.isArray()) {
        complaint.detail = sentences(body);
        return complaint;
    }
    if (body[u"detail"].isString()) {
        complaint.detail = body[u"detail"].toString();
        complaint.code = body[u"code"].toString();
        return complaint;
    }
    for (const JsonMember &member : body.object()) {
        const QString text = sentences(member.value);
        if (text.isEmpty())
            continue;
        if (member.name == u"non_field_errors")
            complaint.detail = text;
        else
            complaint.fields.insert(
                pointers.value(member.name, u'/' + json::escapedSegment(member.name)), text);
    }
    return complaint;
}

} // namespace rollcall::answers
