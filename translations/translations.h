#pragma once

#include <QLocale>

class QCoreApplication;

namespace rollcall {

//! Installs the console's texts and Qt's own for \p locale and sets the layout direction with them. The sources
//! are English; for English itself only singulars and plurals are needed.
void installTranslations(QCoreApplication &application, const QLocale &locale);

} // namespace rollcall
