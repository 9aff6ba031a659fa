#pragma once

#include "services/domain/change.h"
#include "services/domain/jsonvalue.h"
#include "services/domain/lazyobject.h"
#include "services/domain/result.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace rollcall::json {

//! Bounds of what is accepted from outside.
struct Limits
{
    int depth = 64;
    qsizetype elements = 100'000; //!< members and items of one object or array
    qsizetype stringBytes = 1'048'576; //!< of one string, in UTF-8
    qsizetype textBytes = 32 * 1'048'576;
};

//! A text that has room for so many octets more is read where it stands; others are copied first.
inline constexpr qsizetype readingRoom = 64;

//! Reads one JSON text strictly (RFC 8259 grammar, valid UTF-8, no duplicate members, no lone surrogates; a
//! BOM is accepted). BadJson with the byte offset in Error::code, BadEncoding, or TooLarge. Any thread.
//!
//! \p atOnce: given for a list of which little is looked at: its objects are checked as all else is, but then
//! lazy, knowing what is at these paths. They share the text, which lives as long as any of them.
Result<JsonValue> decode(
    const QByteArray &text, const Limits &limits = {}, const LazyObject::Paths &atOnce = nullptr);

//! Compact UTF-8; members in document order, numbers as they were written.
QByteArray encode(const JsonValue &value);
void append(const JsonValue &value, std::string &out); //!< the same behind what \p out has
//! The same over several lines, for people.
QByteArray encodeIndented(const JsonValue &value, int spaces = 2);

//! RFC 6901. Undefined when nothing is there.
JsonValue valueAt(const JsonValue &root, const QString &pointer);
//! \p root with the value at \p pointer replaced, added, or (Undefined) removed; missing objects on the way
//! are made.
JsonValue withValue(JsonValue root, const QString &pointer, JsonValue value);
QString escapedSegment(const QString &name); //!< "a/b" -> "a~1b"
QStringList segments(const QString &pointer); //!< "/a~1b/c" -> {"a/b", "c"}; empty for what is no pointer

//! What changed, per leaf (arrays as wholes), in document order.
QList<Difference> differences(const JsonValue &before, const JsonValue &after);

} // namespace rollcall::json
