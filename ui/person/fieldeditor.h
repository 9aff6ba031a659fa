#pragma once

#include "services/domain/schema.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace rollcall {

//! The control for one field, of the kind its type asks for. Shows a value, tells what the person makes of
//! it. Undo and redo are not its own: it passes those keys on, so that they work on the staged record.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    explicit FieldEditor(const FieldSpec &field, QWidget *parent = nullptr);

    //! Shows \p value unless that is what stands there already (the cursor stays).
    void setValue(const JsonValue &value);
    void setReadOnly(bool readOnly, const QString &reason);
    void setMarks(bool staged, bool invalid);
    //! What ears hear beside the name: "changed, was …", the reason, the error.
    void setSpokenNote(const QString &note);
    QWidget *control() const; //!< the widget that takes the focus

signals:
    void textEdited(const QString &text); //!< by typing
    void choiceMade(const rollcall::JsonValue &value); //!< one step: a choice, a check
    void undoRequested();
    void redoRequested();
    void focused();
    void unfocused();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeLine();
    void makeText();
    void makeChoice();
    void makeCheck();
    void measure();

    FieldSpec m_field;
    JsonValue m_shown;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QComboBox *m_choice = nullptr;
    QCheckBox *m_check = nullptr;
    bool m_readOnly = false;
};

} // namespace rollcall
