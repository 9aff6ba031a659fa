#pragma once

class QWidget;

namespace rollcall {

//! Shows a window above the others and gives it the keyboard.
void bringForward(QWidget &window);

} // namespace rollcall
