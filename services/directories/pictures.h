#pragma once

#include "services/domain/change.h"
#include "services/domain/result.h"

#include <QByteArray>

namespace rollcall::pictures {

constexpr qint64 limit = 4 * 1'048'576; //!< bytes, exactly this many still pass

//! "image/png" or "image/jpeg" by the first bytes, whatever a name or a header says; empty for everything
//! else.
QByteArray mediaType(const QByteArray &data);

//! True for a PNG with an animation chunk before its image data.
bool isAnimated(const QByteArray &data);

//! Refuses (Validation, nothing sent, the message at \p pointer) what a service would refuse anyway: no
//! picture, another format, an animation, too many bytes.
Result<QByteArray> checked(const Attachment &attachment, const QString &pointer);

} // namespace rollcall::pictures
