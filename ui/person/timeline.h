#pragma once

#include "services/changes/changerunner.h"
#include "services/domain/dialect.h"

#include <QWidget>

class QVBoxLayout;

namespace rollcall {

//! What happened to a record, newest first: what this console did, with what was and what came of it, and the
//! dates that the service keeps.
class Timeline : public QWidget
{
    Q_OBJECT
public:
    explicit Timeline(const KindSpec &kind, QWidget *parent = nullptr);

    //! \p document is the record as it was read last.
    void show(const QList<PastChange> &history, const JsonValue &document);

private:
    struct Event
    {
        QDateTime at;
        const PastChange *change = nullptr; // otherwise a date of the service
        QString label;
    };
    void add(const Event &event);
    void addDifferences(QVBoxLayout *column, const PastChange &change);
    QString whatWasDone(const PastChange &change) const;
    QWidget *makeLine(const Difference &difference, bool isNew) const;

    KindSpec m_kind;
    QVBoxLayout *m_column;
};

} // namespace rollcall
