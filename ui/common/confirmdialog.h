#pragma once

#include "ui/common/confirmer.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QPushButton;

namespace rollcall {

class PlainLabel;
class SignLabel;

//! The last question before something is gone for good.
class ConfirmDialog : public QDialog
{
    Q_OBJECT
public:
    ConfirmDialog(const Confirmation &confirmation, int armingDelay, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void weigh();
    Confirmation m_confirmation;
    QTimer m_arming;
    int m_secondsLeft = 0;
    QLineEdit *m_typed = nullptr;
    SignLabel *m_tick = nullptr;
    PlainLabel *m_reason;
    QPushButton *m_confirm;
    QPushButton *m_cancel;
};

//! What to do with staged work when its page closes.
class LeaveDialog : public QDialog
{
    Q_OBJECT
public:
    explicit LeaveDialog(const UnsavedWork &work, QWidget *parent = nullptr);
    Leave answer() const { return m_answer; }

private:
    Leave m_answer = Leave::KeepEditing;
};

} // namespace rollcall
