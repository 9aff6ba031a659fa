#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace rollcall {
class Database;
}

namespace rollcall::server::amo {

//! An uploaded picture that may be kept.
struct Picture
{
    QString type; //!< "image/png" or "image/jpeg": what the upload was, whatever it called itself
    QByteArray original; //!< as it was sent
    QByteArray served; //!< PNG without any metadata, at most 200 x 200
};

//! Checks an upload in the original's order and makes the served file. The error is the sentence for the
//! field. Only PNG and JPEG are ever decoded, and only once their size is known to be reasonable. Any thread.
tl::expected<Picture, QString> readPicture(const QString &fileName, const QByteArray &content);

//! Keeps the picture of an account that has none.
void insertPicture(Database &database, qint64 account, const Picture &picture);

//! The served form of a picture that is known to be good; empty when it cannot be decoded.
QByteArray servedPicture(const QByteArray &original, const char *format);

} // namespace rollcall::server::amo
