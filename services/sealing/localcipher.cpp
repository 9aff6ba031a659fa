#include "services/sealing/localcipher.h"

#include <sodium.h>

namespace rollcall {

namespace {

constexpr char context[crypto_kdf_CONTEXTBYTES + 1] = "rolljrnl";
constexpr auto nonceBytes = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
constexpr auto tagBytes = static_cast<qsizetype>(crypto_aead_xchacha20poly1305_ietf_ABYTES);

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned long long length(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

Secret derived(const Secret &key, quint64 number, size_t size)
{
    QByteArray subkey(static_cast<qsizetype>(size), '\0');
    crypto_kdf_derive_from_key(bytes(subkey), size, number, context, bytes(key.reveal()));
    return Secret(std::move(subkey));
}

} // namespace

bool LocalCipher::start()
{
    return sodium_init() >= 0;
}

Secret LocalCipher::makeKey()
{
    QByteArray key(keyBytes, '\0');
    randombytes_buf(bytes(key), keyBytes);
    return Secret(std::move(key));
}

LocalCipher::LocalCipher(const Secret &key)
    : m_sealing(derived(key, 1, crypto_aead_xchacha20poly1305_ietf_KEYBYTES))
    , m_chaining(derived(key, 2, crypto_auth_hmacsha256_KEYBYTES))
    , m_hashing(derived(key, 3, crypto_generichash_KEYBYTES))
    , m_keyName(QString::fromLatin1(derived(key, 4, crypto_kdf_BYTES_MIN).reveal().left(8).toHex()))
{
    static_assert(keyBytes == crypto_kdf_KEYBYTES);
}

QByteArray LocalCipher::seal(const QByteArray &text, const QByteArray &rowContext) const
{
    QByteArray sealed(nonceBytes + text.size() + tagBytes, '\0');
    randombytes_buf(bytes(sealed), static_cast<size_t>(nonceBytes));
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed) + nonceBytes, nullptr, bytes(text), length(text),
        bytes(rowContext), length(rowContext), nullptr, bytes(sealed), bytes(m_sealing.reveal()));
    return sealed;
}

std::optional<QByteArray> LocalCipher::open(const QByteArray &sealed, const QByteArray &rowContext) const
{
    if (sealed.size() < nonceBytes + tagBytes)
        return std::nullopt;
    QByteArray text(sealed.size() - nonceBytes - tagBytes, '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(text), nullptr, nullptr,
        bytes(sealed) + nonceBytes, length(sealed) - static_cast<unsigned long long>(nonceBytes),
        bytes(rowContext), length(rowContext), bytes(sealed), bytes(m_sealing.reveal()));
    if (failed != 0)
        return std::nullopt;
    return text;
}

QByteArray LocalCipher::link(const QByteArray &previous, const QByteArray &row) const
{
    QByteArray mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(
        &state, bytes(m_chaining.reveal()), static_cast<size_t>(m_chaining.reveal().size()));
    crypto_auth_hmacsha256_update(&state, bytes(previous), length(previous));
    crypto_auth_hmacsha256_update(&state, bytes(row), length(row));
    crypto_auth_hmacsha256_final(&state, bytes(mac));
    sodium_memzero(&state, sizeof state);
    return mac;
}

QByteArray LocalCipher::hash(const QByteArray &text) const
{
    QByteArray digest(crypto_generichash_BYTES, '\0');
    crypto_generichash(bytes(digest), static_cast<size_t>(digest.size()), bytes(text), length(text),
        bytes(m_hashing.reveal()), static_cast<size_t>(m_hashing.reveal().size()));
    return digest;
}

} // namespace rollcall
