#include "models/table/documentshelf.h"

#include <QDir>
#include <QStandardPaths>

#include <sodium.h>

#include <array>
#include <cstring>
#include <utility>

namespace rollcall {

namespace {

constexpr qint64 tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
using Nonce = std::array<unsigned char, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES>;

// No place of a file is written twice with one key.
Nonce nonceOf(qint64 offset)
{
    Nonce nonce{};
    std::memcpy(nonce.data(), &offset, sizeof offset);
    return nonce;
}

unsigned char *octets(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *octets(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

} // namespace

void DocumentShelf::Forget::operator()(unsigned char *key) const
{
    sodium_free(key); // overwritten first
}

DocumentShelf::DocumentShelf(qint64 inMemory)
    : m_memoryLeft(inMemory)
{ }

DocumentShelf::~DocumentShelf() = default;

DocumentShelf::Place DocumentShelf::put(const QByteArray &documents)
{
    const QMutexLocker lock(&m_using);
    Place place{.inMemory = documents, .size = documents.size()};
    if (m_memoryLeft >= documents.size() || !open()) {
        m_memoryLeft -= documents.size();
        return place;
    }
    QByteArray sealed(documents.size() + tagBytes, Qt::Uninitialized);
    crypto_aead_xchacha20poly1305_ietf_encrypt(octets(sealed), nullptr, octets(documents),
        static_cast<unsigned long long>(documents.size()), nullptr, 0, nullptr, nonceOf(m_end).data(),
        m_key.get());
    m_isFileUsable = m_file->seek(m_end) && m_file->write(sealed) == sealed.size() && m_file->flush();
    if (!m_isFileUsable) {
        qWarning("rollcall.table: %s", qPrintable(m_file->errorString()));
        return place;
    }
    place.inMemory = {};
    place.offset = std::exchange(m_end, m_end + sealed.size());
    return place;
}

QByteArray DocumentShelf::at(const Place &place) const
{
    if (place.offset < 0)
        return place.inMemory;
    const QMutexLocker lock(&m_using);
    const qint64 length = place.size + tagBytes;
    const QByteArray sealed = m_file->seek(place.offset) ? m_file->read(length) : QByteArray();
    QByteArray documents(place.size, Qt::Uninitialized);
    if (sealed.size() != length
        || crypto_aead_xchacha20poly1305_ietf_decrypt(octets(documents), nullptr, nullptr, octets(sealed),
               static_cast<unsigned long long>(length), nullptr, 0, nonceOf(place.offset).data(), m_key.get())
            != 0) {
        qWarning("rollcall.table: documents that were put away cannot be read again: %s",
            qPrintable(m_file->errorString()));
        return {};
    }
    return documents;
}

bool DocumentShelf::open()
{
    if (m_file || !m_isFileUsable)
        return m_isFileUsable;
    m_isFileUsable = false;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder) || sodium_init() < 0)
        return false;
    // On Linux it has no name, and is gone with the program however that ends.
    auto file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/list-XXXXXX"));
    m_key.reset(static_cast<unsigned char *>(sodium_malloc(crypto_aead_xchacha20poly1305_ietf_KEYBYTES)));
    if (!m_key || !file->open()) {
        qWarning("rollcall.table: %s", qPrintable(file->errorString()));
        return false;
    }
    crypto_aead_xchacha20poly1305_ietf_keygen(m_key.get());
    m_file = std::move(file);
    m_isFileUsable = true;
    return true;
}

} // namespace rollcall
