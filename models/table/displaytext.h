#pragma once

#include "services/domain/schema.h"

#include <QDateTime>
#include <QString>

namespace rollcall {

//! Longest text a view is given for one value, in UTF-16 units. Documents may hold a megabyte; a cell must
//! not lay it out.
inline constexpr qsizetype displayLimit = 512;

//! \p text on one line: line breaks and tabs become blanks, and what exceeds displayLimit is cut at a
//! character and replaced by "…". The text itself is not interpreted.
QString cappedLine(const QString &text);

//! What a person reads for \p value: Yes/No, local dates, lists joined by commas; "" for null and undefined.
//! One line, capped.
QString displayText(const FieldSpec &field, const JsonValue &value);
//! The first e-mail address of \p document, as displayText() says it; "" when it has none.
QString mailText(const Schema &schema, const JsonValue &document);

//! The time that \p text says in ISO 8601; without an offset it is UTC, as services write it. Invalid when it
//! is none.
QDateTime timeFrom(const QString &text);

//! A time to the second with its zone, for tool tips and copies: "2026-11-22T10:00:00+01:00".
QString zonedText(const QDateTime &time);

//! Day and time, or the day alone, as the language writes them shortly. Without the marks of direction that
//! some languages have in there: where server text is shown, such marks are shown as what they are.
QString shortText(const QDateTime &time);
QString shortText(QDate day);

//! The words for an absence ("hidden", "not offered"), for cells and for ears; "" for Present.
QString absenceText(Absence absence);

//! The same as a sentence part with its reason: "not offered by AMO".
QString absenceSentence(Absence absence, const QString &serviceName);

//! \p text for a tool tip. Tool tips guess whether a text is markup; this one they never take for it.
QString plainTip(const QString &text);

} // namespace rollcall
