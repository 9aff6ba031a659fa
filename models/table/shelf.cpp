#include "models/table/shelf.h"

#include <QDir>
#include <QStandardPaths>

#include <utility>

namespace rollcall {

Shelf::Shelf(qint64 inMemory)
    : m_memoryLeft(inMemory)
{ }

Shelf::~Shelf() = default;

Shelf::Place Shelf::put(const QByteArray &octets)
{
    Place place{.inMemory = octets};
    QMutexLocker lock(&m_using);
    if (m_memoryLeft >= octets.size() || !open()) {
        m_memoryLeft -= octets.size();
        return place;
    }
    lock.unlock();
    const QByteArray sealed = m_cipher->seal(octets, {});
    lock.relock();
    if (!m_isFileUsable)
        return place;
    m_isFileUsable = m_file->seek(m_end) && m_file->write(sealed) == sealed.size() && m_file->flush();
    if (!m_isFileUsable) {
        qWarning("rollcall.table: %s", qPrintable(m_file->errorString()));
        return place;
    }
    return {.offset = std::exchange(m_end, m_end + sealed.size()), .size = sealed.size()};
}

QByteArray Shelf::at(const Place &place) const
{
    if (place.offset < 0)
        return place.inMemory;
    QMutexLocker lock(&m_using);
    const QByteArray sealed = m_file->seek(place.offset) ? m_file->read(place.size) : QByteArray();
    lock.unlock();
    const auto octets = m_cipher->open(sealed, {});
    if (!octets)
        qWarning("rollcall.table: rows that were put away cannot be read again");
    return octets.value_or(QByteArray());
}

bool Shelf::open()
{
    if (m_file || !m_isFileUsable)
        return m_isFileUsable;
    m_isFileUsable = false;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    if (folder.isEmpty() || !QDir().mkpath(folder) || !LocalCipher::start())
        return false;
    // On Linux it has no name, and is gone with the program however that ends.
    auto file = std::make_unique<QTemporaryFile>(folder + QStringLiteral("/list-XXXXXX"));
    if (!file->open()) {
        qWarning("rollcall.table: %s", qPrintable(file->errorString()));
        return false;
    }
    m_cipher.emplace(LocalCipher::makeKey());
    m_file = std::move(file);
    m_isFileUsable = true;
    return true;
}

} // namespace rollcall
