#pragma once

#include "services/domain/connection.h"
#include "services/domain/directory.h"

#include <QDialog>

#include <memory>

class QPushButton;
class QVBoxLayout;

namespace rollcall {

class FieldRow;
class StagedRecord;

//! Asks for what an act needs and says what follows from it, before it is done. Which fields it asks for is
//! in ActionSpec::input.
class ActionDialog : public QDialog
{
    Q_OBJECT
public:
    //! \p name and \p identifier: whom the act is about, "Amara Nwosu", "anwosu". \p document: the record,
    //! for the choices it holds. \p consequences: being read; nothing that destroys is gone on with before.
    ActionDialog(const Connection &connection, const ActionSpec &action, const QString &name,
        const QString &identifier, const JsonValue &document,
        const Pending<QList<Consequence>> &consequences, QWidget *parent = nullptr);
    ~ActionDialog() override;

    JsonValue answers() const; //!< what was filled in, by the members of ActionSpec::input
    QStringList consequences() const { return m_consequences; } //!< in words, as they were shown

protected:
    bool event(QEvent *event) override;

private:
    void submit();
    void addEffect(const QString &text, bool isLoss);
    void showConsequences(const Result<QList<Consequence>> &answer, const QString &service, bool isLoss);

    QVBoxLayout *m_effects;
    QWidget *m_reading; // until the consequences are there
    QPushButton *m_go = nullptr;
    QStringList m_consequences;
    std::unique_ptr<StagedRecord> m_answers;
    QList<FieldRow *> m_rows;
};

} // namespace rollcall
