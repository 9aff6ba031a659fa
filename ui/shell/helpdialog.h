#pragma once

class QWidget;

namespace rollcall {

//! Name, version, licence. Not modal.
void showAbout(QWidget *parent);

} // namespace rollcall
