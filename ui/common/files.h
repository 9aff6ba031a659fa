#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace rollcall {

//! A dialog for one file that goes when it closes; not the desktop's own, so that it speaks the console's
//! language. \p filter: "Views (*.json)", several with ";;" between them.
QFileDialog *makeFileDialog(
    const QString &name, const QString &title, const QString &filter, const QString &suffix, QWidget *parent);
//! The same for a file that is there; \p take gets its name.
void openFileDialog(const QString &name, const QString &title, const QString &filter, const QString &suffix,
    QWidget *parent, const std::function<void(const QString &)> &take);

//! Writes \p content as the whole of that file, or leaves the file as it was. What was wrong; empty: nothing.
QString writeFile(const QString &fileName, const QByteArray &content);

} // namespace rollcall
