#include "services/secrets/secretstore.h"

#include <sodium.h>

namespace rollcall {

Secret::Secret(QByteArray value)
    : m_value(std::move(value))
{
}

Secret::~Secret()
{
    // Only the last owner may wipe: data() on shared bytes would copy them first, and leave the original behind.
    if (!m_value.isEmpty() && m_value.isDetached())
        sodium_memzero(m_value.data(), static_cast<size_t>(m_value.size()));
}

} // namespace rollcall
