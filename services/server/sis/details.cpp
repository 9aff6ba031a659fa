#include "services/server/sis/details.h"

#include "services/json/json.h"
#include "services/server/values.h"

#include <utility>

namespace rollcall::server::sis {

namespace {

// As PostgreSQL's jsonb has it: short names first.
JsonValue inStoredOrder(const JsonValue &value)
{
    return withSortedMembers(value, [](const QString &name) {
        const QByteArray text = name.toUtf8();
        return std::pair(text.size(), text);
    });
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
