#include "ui/common/confirmer.h"

#include "ui/common/confirmdialog.h"

#include <QDialog>

namespace rollcall {

DialogConfirmer::DialogConfirmer(int armingDelay)
    : m_armingDelay(armingDelay)
{ }

Pending<bool> DialogConfirmer::confirm(const Confirmation &confirmation, QWidget *parent)
{
    Promise<bool> promise;
    auto *dialog = new ConfirmDialog(confirmation, m_armingDelay, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::finished, dialog,
        [promise](int result) { promise.settle(result == QDialog::Accepted); });
    promise.onCancel([shown = QPointer<ConfirmDialog>(dialog)] {
        if (shown)
            shown->reject();
    });
    dialog->open();
    return promise.pending();
}

Pending<Leave> DialogConfirmer::leave(const UnsavedWork &work, QWidget *parent)
{
    Promise<Leave> promise;
    auto *dialog = new LeaveDialog(work, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [promise, dialog] { promise.settle(dialog->answer()); });
    promise.onCancel([shown = QPointer<LeaveDialog>(dialog)] {
        if (shown)
            shown->reject();
    });
    dialog->open();
    return promise.pending();
}

} // namespace rollcall
