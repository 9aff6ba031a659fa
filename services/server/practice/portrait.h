#pragma once

#include <QByteArray>
#include <QImage>

namespace rollcall::practice {

//! A flat, friendly face that nobody has: the same number always gives the same picture. No fonts are used,
//! so any thread of a program without a display can draw.
QImage drawPortrait(quint64 number, int side);

//! The picture as a person would have uploaded it: a square of 384 to 640 pixels. \p format is "png" or
//! "jpeg".
QByteArray portraitFile(quint64 number, const QByteArray &format);

} // namespace rollcall::practice
