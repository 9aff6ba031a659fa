#pragma once

class QWidget;

namespace rollcall {

class MainMenu;

//! The keys of the console, read from the menus. Not modal.
void showKeys(const MainMenu &menu, QWidget *parent);
//! Name, version, licence. Not modal.
void showAbout(QWidget *parent);

} // namespace rollcall
