#pragma once

#include "services/domain/pending.h"
#include "services/domain/record.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace rollcall {

class Connections;
class PlainLabel;
class SignLabel;

//! First step of creating a record whose key the person chooses: proves that it is free by reading it.
class CreateStep : public QWidget
{
    Q_OBJECT

public:
    CreateStep(Connections &connections, const QString &connectionId, const QString &kind,
        const QString &keyLabel, QWidget *parent = nullptr);

    void focusKey();
    QString key() const;
    void setKey(const QString &key);

signals:
    void proven(const QString &key); //!< nobody has it
    void openRecord(const rollcall::RecordId &id);

private:
    void check();
    void tell(int sign, const QString &text);

    Connections &m_connections;
    QString m_connectionId;
    QString m_kind;
    quint64 m_round = 0;
    std::optional<Pending<Found>> m_pending;
    QLineEdit *m_key;
    QPushButton *m_check;
    QPushButton *m_open;
    SignLabel *m_sign;
    PlainLabel *m_answer;
};

} // namespace rollcall
