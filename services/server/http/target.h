#pragma once

#include "services/server/http/head.h"

#include <QStringList>

namespace rollcall {

//! A request target taken apart. Decoding happens once, after the cut at '/', so "%2F" stays inside its
//! segment.
struct Target
{
    QByteArray path;
    QStringList segments; //!< decoded, without the empty ones of double slashes
    bool trailingSlash = false;
    QList<std::pair<QString, QString>> query;
};

//! 400 for a broken percent sign, a NUL or what is not UTF-8; 404 for "." and "..", plain or encoded: nothing
//! is ever normalised, so nothing can climb out of a mount.
std::optional<Refusal> readTarget(const QByteArray &target, Target &into);

//! "a=1&b=x+y" as a browser's form writes it. The same rules for percent signs; at most 1,000 fields.
std::optional<Refusal> readFields(const QByteArray &encoded, QList<std::pair<QString, QString>> &into);

} // namespace rollcall
