#pragma once

#include "services/server/bulk/recordcodec.h"

#include <QIODevice>

#include <optional>

namespace rollcall {

//! A line that is not what its kind takes.
struct BadLine
{
    qint64 number = 0; //!< from 1
    QString reason; //!< the end of a sentence
};

//! What others want to know while it goes on; called in the thread that works.
struct BulkWatcher
{
    //! After each batch: how many are stored or written so far, and for how many octets of the file.
    std::function<void(qint64 records, qint64 octets)> progress;
    std::function<void(const BadLine &)>
        skipped; //!< in the order of the lines, once what is around it is kept
};

struct ImportReport
{
    qint64 stored = 0;
    qint64 skipped = 0;
    qint64 keptLines = 0; //!< so many from the front of the file are done with, for good
    std::optional<BadLine> stoppedAt; //!< nothing of its batch is stored, and nothing after it
};

constexpr int recordsAtOnce = 20'000; //!< of one transaction; fewer when they are long

//! Stores a record for each line of \p file, in batches that are kept as a whole; while one is stored,
//! another thread reads the next, unless \p file is a pipe, which may keep one waiting. A line that is bad
//! ends it, or is left out when \p keepsGoing. Throws StoreError; the batches before are kept then too.
ImportReport importRecords(QIODevice &file, const RecordCodec &codec, Database &database, bool keepsGoing,
    const BulkWatcher &watcher);

//! Hands every record as a line with its end to \p take, all as they were at one moment, while others go on
//! writing. How many. Throws StoreError.
qint64 exportRecords(Database &database, const RecordCodec &codec,
    const std::function<void(const QByteArray &)> &take, const BulkWatcher &watcher);

} // namespace rollcall
