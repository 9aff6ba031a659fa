#pragma once

#include "services/domain/connection.h"
#include "services/domain/dialect.h"

#include <QDialog>

#include <memory>

class QPushButton;

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
    //! for the choices it holds.
    ActionDialog(const Connection &connection, const ActionSpec &action, const QString &name,
        const QString &identifier, const JsonValue &document, QWidget *parent = nullptr);
    ~ActionDialog() override;

    JsonValue answers() const; //!< what was filled in, by the members of ActionSpec::input

private:
    void submit();

    std::unique_ptr<StagedRecord> m_answers;
    QList<FieldRow *> m_rows;
};

} // namespace rollcall
