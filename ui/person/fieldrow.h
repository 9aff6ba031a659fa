#pragma once

#include "services/domain/schema.h"

#include <QWidget>

class QBoxLayout;
class QSpacerItem;
class QToolButton;
class QVBoxLayout;

namespace rollcall {

class AddressGridView;
class FieldEditor;
class PlainLabel;
class SecretField;
class SignLabel;
class StagedRecord;

//! One field of the person page: bar when staged, label, editor or value, undo or lock, note.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    //! Reads from and stages into \p record, which outlives the row. \p serviceName stands in the words about
    //! absence.
    FieldRow(
        const FieldSpec &field, StagedRecord &record, const QString &serviceName, QWidget *parent = nullptr);

    const FieldSpec &field() const { return m_field; }
    //! Editors stay in sight but take nothing while there is a reason.
    void setLocked(const QString &reason);
    void update(); //!< shows what the record says now
    //! Under the row, beginning where the editor does; it may be wider.
    void placeBelow(QWidget *widget);
    void focusEditor();
    bool hasEditor() const { return m_editor != nullptr; }
    FieldEditor *editor() const { return m_editor; }

signals:
    void undoRequested();
    void redoRequested();
    void focused(); //!< the person works in this field

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void needMarks();
    void needProblem();
    void measure();
    void adapt(); // to the width there is
    void showValue();
    void showNote();
    QString readOnlyNote() const;
    QString spokenNote(const QString &problem, bool staged) const;

    FieldSpec m_field;
    StagedRecord &m_record;
    QString m_serviceName;
    QString m_lockReason;
    QBoxLayout *m_columns;
    QSpacerItem *m_inset = nullptr; // before what is placed below
    PlainLabel *m_label;
    FieldEditor *m_editor = nullptr;
    AddressGridView *m_grid = nullptr; // of addresses
    QWidget *m_place; // of editor or value
    SignLabel *m_absenceSign = nullptr;
    PlainLabel *m_value = nullptr;
    SecretField *m_secret = nullptr;
    QWidget *m_slot;
    QToolButton *m_undo = nullptr; //!< this and the rest of the marks from needMarks()
    SignLabel *m_lock;
    QWidget *m_problemLine = nullptr; //!< from needProblem()
    PlainLabel *m_problem = nullptr;
    QWidget *m_wasLine = nullptr;
    PlainLabel *m_was = nullptr;
    PlainLabel *m_old = nullptr;
    QVBoxLayout *m_notes = nullptr;
    PlainLabel *m_reason;
};

//! A row for something a service has no place for ("Phone: not offered by AMO").
class NotOfferedRow : public QWidget
{
    Q_OBJECT

public:
    NotOfferedRow(
        const QString &label, const QString &serviceName, const QString &reason, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QBoxLayout *m_columns;
    PlainLabel *m_name;
};

} // namespace rollcall
