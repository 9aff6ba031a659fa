#pragma once

#include "services/domain/directory.h"
#include "services/domain/record.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QPushButton;

namespace rollcall {

class Connections;
class PlainLabel;
class RecordForm;
class StagedRecord;

//! Under a field that holds another record's key: whom the key names, and the way there.
class LinkedRecord : public QWidget
{
    Q_OBJECT

public:
    //! \p names: connection and kind of the record that the key names; its key is left open. \p name is the
    //! object name.
    LinkedRecord(
        Connections &connections, const RecordId &names, const QString &name, QWidget *parent = nullptr);

    //! Asks the service whom \p key names: at once the first time, later when the typing pauses. Nothing is
    //! shown for an empty one.
    void setKey(const QString &key);

signals:
    void openRecord(const rollcall::RecordId &id);

private:
    void ask();
    void show(const Result<Found> &answer);
    void tell(const QString &text);
    QString connectionName() const;

    Connections &m_connections;
    RecordId m_names;
    QTimer m_pause;
    std::optional<Pending<Found>> m_reading;
    PlainLabel *m_words;
    QPushButton *m_open;
};

//! Puts a LinkedRecord under each field of \p form that holds a key, and keeps them at what \p record says.
//! They live as long as the form. \p open is called with the record a person wants to see.
void showLinkedRecords(RecordForm &form, StagedRecord &record, Connections &connections,
    const QString &connectionId, const std::function<void(const RecordId &)> &open);

} // namespace rollcall
