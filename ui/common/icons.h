#pragma once

#include <QIcon>
#include <QString>

namespace rollcall {

//! One of our line icons by its Breeze name ("edit-find"), in the colours of the current scheme: muted at
//! rest, text when active or checked, faint when disabled. Icons with a direction are mirrored for
//! right-to-left windows. Null for an unknown name. Drawn when painted, so it follows a change of scheme.
QIcon icon(const QString &name);
//! The same in one colour, for grounds of their own (bands, primary buttons).
QPixmap iconPixmap(const QString &name, int size, const QColor &color, qreal devicePixelRatio);

//! Of windows and task bars; in its own colours.
QIcon applicationIcon();

} // namespace rollcall
