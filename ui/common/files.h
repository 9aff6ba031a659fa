#pragma once

#include <QByteArray>
#include <QString>

class QFileDialog;
class QWidget;

namespace rollcall {

//! A dialog for one file that goes when it closes; not the desktop's own, so that it speaks the console's
//! language. \p filter: "Views (*.json)".
QFileDialog *makeFileDialog(
    const QString &name, const QString &title, const QString &filter, const QString &suffix, QWidget *parent);

//! Writes \p content as the whole of that file, or leaves the file as it was. What was wrong; empty: nothing.
QString writeFile(const QString &fileName, const QByteArray &content);

} // namespace rollcall
