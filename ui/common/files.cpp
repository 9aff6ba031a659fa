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

void openFileDialog(const QString &name, const QString &title, const QString &filter, const QString &suffix,
    QWidget *parent, const std::function<void(const QString &)> &take)
{
    QFileDialog *dialog = makeFileDialog(name, title, filter, suffix, parent);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, take);
    dialog->open();
}

QString writeFile(const QString &fileName, const QByteArray &content)
{
    QSaveFile file(fileName);
    const bool isWritten
        = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace rollcall
