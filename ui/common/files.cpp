#include "ui/common/files.h"

#include <QFileDialog>
#include <QSaveFile>

namespace rollcall {

QFileDialog *makeFileDialog(
    const QString &name, const QString &title, const QString &filter, const QString &suffix, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setObjectName(name);
    dialog->setAccessibleName(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(suffix);
    return dialog;
}

QString writeFile(const QString &fileName, const QByteArray &content)
{
    QSaveFile file(fileName);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace rollcall
