#pragma once

#include <QFont>
#include <QString>

namespace rollcall {

//! \p font, to write \p text with. Looking for a script that no font of this machine has, one of India say,
//! Qt loads every one of them, which the eye notices, and then draws boxes; with this font it draws boxes at
//! once. Only from the GUI thread.
QFont fontToWrite(const QFont &font, const QString &text);

} // namespace rollcall
