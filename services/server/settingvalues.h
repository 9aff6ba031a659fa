#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>

namespace rollcall {

// Settings of a system taken apart. All throw ConfigProblem. \p owner begins the sentence: "passport: each
// client".

//! A text that is there and not empty, trimmed.
QString textSetting(const JsonValue &entry, const QString &name, const QString &owner);
//! SHA-256 of the secret \p name, which stands in the settings in clear or as \p name + "Sha256".
QByteArray secretSetting(const JsonValue &entry, const QString &name, const QString &owner);
//! \p fallback when it is absent.
int numberSetting(
    const JsonValue &settings, const QString &name, int fallback, int most, const QString &system);

} // namespace rollcall
