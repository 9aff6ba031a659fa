#pragma once

#include "services/sealing/localcipher.h"

#include <QByteArray>
#include <QMutex>
#include <QTemporaryFile>

#include <memory>
#include <optional>

namespace rollcall {

//! Where a long list lays down what it seldom looks at: in memory, and once that is much in a temporary file,
//! so that a million records need no more memory than a program of its size takes. What is in the file is
//! sealed with a key that is nowhere but in this object, and goes with it. When the file cannot be written,
//! memory serves again. Any thread.
class Shelf
{
public:
    //! What was put away.
    struct Place
    {
        QByteArray inMemory;
        qint64 offset = -1; //!< in the file; -1: it is in memory
        qint64 size = 0; //!< there, in octets
    };

    //! \p inMemory: octets that are kept before the file is used.
    explicit Shelf(qint64 inMemory = 1024 * 1024);
    ~Shelf();
    Shelf(const Shelf &) = delete;
    Shelf &operator=(const Shelf &) = delete;

    Place put(const QByteArray &octets);
    //! The same again; null when the file can no longer be read, which is logged.
    QByteArray at(const Place &place) const;

private:
    bool open();

    mutable QMutex m_using;
    std::optional<LocalCipher> m_cipher; // together with the file
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_memoryLeft;
    qint64 m_end = 0; // of the file
    bool m_isFileUsable = true;
};

} // namespace rollcall
