#pragma once

#include "services/domain/connection.h"
#include "services/domain/directory.h"

#include <QDateTime>
#include <QString>

namespace rollcall {

//! English constants of the services in the words of the person, for the person screens.
QString fieldLabel(const FieldSpec &field);
QString sectionLabel(const SectionSpec &section);
QString schemaText(const QString &english); //!< reasons and help
QString dialectText(const QString &english); //!< acts, effects

//! "Webhooks that are told: https://…, https://…": what was read of a change's consequences, each one line, or
//! why \p service did not tell them. Of many things only the first are named; how many there are is said.
QStringList consequenceTexts(const Result<QList<Consequence>> &consequences, const QString &service);

//! A value as it reads in a sentence: displayText, or "Empty" for nothing. One line, capped.
QString spokenValue(const FieldSpec &field, const JsonValue &value);

//! "09:14:03", local time.
QString clockTime(const QDateTime &utc);

//! "Amara Nwosu", or the key when the record has no name.
QString recordName(const Schema &schema, const JsonValue &document, const QString &key);

//! "4 MB" in the units of the person's language.
QString dataSize(qint64 bytes);

} // namespace rollcall
