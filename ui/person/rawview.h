#pragma once

#include "models/editing/rawedit.h"

#include <QWidget>

class QPlainTextEdit;
class QVBoxLayout;

namespace rollcall {

class PlainLabel;
class StagedRecord;

//! The record as text, a second view of the same changes: what is typed here stands in the fields as well,
//! and the other way round. What cannot be read or sent is listed below, each a way to its place.
class RawView : public QWidget
{
    Q_OBJECT
public:
    explicit RawView(StagedRecord &record, QWidget *parent = nullptr);

    void setLocked(bool locked);
    void dropProblems(); //!< and the text that has them
    void update(); //!< shows what the record says now, unless something here waits to be put right
    QWidget *editor() const;
    bool hasProblems() const { return !m_problems.isEmpty(); }

signals:
    void problemsChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void typed();
    void showProblems();
    void goTo(qsizetype position);

    StagedRecord &m_record;
    PlainLabel *m_title;
    QPlainTextEdit *m_text;
    QWidget *m_problemPlace;
    QList<RawEdit::Problem> m_problems;
    bool m_canBeEdited = false;
    bool m_locked = false;
    bool m_taking = false; // what was typed into the record
};

} // namespace rollcall
