#pragma once

#include <QString>
#include <QStringList>

namespace rollcall {

//! What in \p text deceives the eye, as whole translated sentences: invisible and direction characters, and
//! words that mix scripts no language mixes. Empty for honest text. Joiners are honest where their script
//! needs them.
QStringList deceptionsIn(const QString &text);

//! Whether the two are different texts that look the same: "admin" with a Cyrillic а, "paypa1", "rn" for "m",
//! or one with something invisible in it. Upper and lower case alone is no difference.
bool looksAlike(const QString &one, const QString &other);

} // namespace rollcall
