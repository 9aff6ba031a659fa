#include "services/domain/secret.h"

#include <sodium.h>

#include <utility>

namespace rollcall {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{ }

Secret::~Secret()
{
    wipe();
}

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_value = other.m_value;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::exchange(other.m_value, {});
    }
    return *this;
}

void Secret::wipe()
{
    // Only the last owner may wipe: data() on shared bytes would copy them first, and leave the original
    // behind.
    if (!m_value.isEmpty() && m_value.isDetached())
        sodium_memzero(m_value.data(), static_cast<size_t>(m_value.size()));
}

} // namespace rollcall
