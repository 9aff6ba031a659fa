#pragma once

#include "services/domain/pending.h"
#include "services/sealing/localcipher.h"

namespace rollcall {

//! Writes \p text sealed, for the owner of the file alone, whole or not at all; makes the folder, which is
//! then the owner's alone as well. The name of the file is sealed with it, so that one cannot be put in the
//! place of another. LocalStorage.
Result<Done> writeSealed(const QString &path, const QByteArray &text, const LocalCipher &cipher);
//! What writeSealed() wrote; nothing when there is no such file, or it does not open.
std::optional<QByteArray> readSealed(const QString &path, const LocalCipher &cipher);

} // namespace rollcall
