#pragma once

#include "services/domain/change.h"
#include "services/domain/schema.h"

#include <QWidget>

namespace rollcall {

//! What was intended and what the service has now, per field: the body of the "Not as intended" banner.
class ReceiptTable : public QWidget
{
    Q_OBJECT

public:
    ReceiptTable(const Schema &schema, const QList<Receipt::Item> &items, const QString &serviceName,
        QWidget *parent = nullptr);

    //! "1 of 2 values differs, and 1 value you did not touch has changed."
    static QString summary(const QList<Receipt::Item> &items);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_rows = 0;
};

} // namespace rollcall
