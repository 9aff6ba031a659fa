#include "services/server/sis/details.h"

#include "services/json/json.h"

#include <algorithm>

namespace rollcall::server::sis {

namespace {

JsonValue inStoredOrder(const JsonValue &value)
{
    if (value.isArray()) {
        JsonValue::Array items;
        for (const JsonValue &item : value.array())
            items.append(inStoredOrder(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QList<std::pair<QByteArray, JsonMember>> members;
    for (const JsonMember &member : value.object())
        members.append({member.name.toUtf8(), {member.name, inStoredOrder(member.value)}});
    std::sort(members.begin(), members.end(), [](const auto &a, const auto &b) {
        return a.first.size() != b.first.size() ? a.first.size() < b.first.size() : a.first < b.first;
    });
    JsonValue::Object ordered;
    for (const auto &[name, member] : members)
        ordered.append(member);
    return ordered;
}

} // namespace

Details::Details()
    : Details(JsonValue::emptyObject())
{ }

Details::Details(const JsonValue &value)
    : m_value(value)
{ }

Details Details::stored(const QByteArray &text)
{
    Details details;
    details.m_value.reset();
    details.m_text = text;
    return details;
}

const JsonValue &Details::value() const
{
    if (!m_value)
        m_value = json::decode(*m_text).value_or(JsonValue::emptyObject());
    return *m_value;
}

QByteArray Details::text() const
{
    return m_text ? *m_text : json::encode(*m_value);
}

QByteArray Details::storedText() const
{
    return m_text ? *m_text : json::encode(inStoredOrder(*m_value));
}

} // namespace rollcall::server::sis
