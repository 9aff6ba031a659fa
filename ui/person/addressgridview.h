#pragma once

#include "services/domain/jsonvalue.h"

#include <QWidget>

class QTableView;

namespace rollcall {

class AddressGrid;
class PlainLabel;

//! The addresses of a record by what is true of each, and below them the JSON that results. Hidden while there
//! are none.
class AddressGridView : public QWidget
{
    Q_OBJECT
public:
    //! \p name: of the field, for ears; \p objectName: of the table.
    AddressGridView(const QString &objectName, const QString &name, QWidget *parent = nullptr);

    void setAddresses(const JsonValue &addresses);
    void setReadOnly(bool readOnly);

signals:
    void edited(const rollcall::JsonValue &addresses);

protected:
    void changeEvent(QEvent *event) override;

private:
    void measure();

    AddressGrid *m_grid;
    QTableView *m_table;
    PlainLabel *m_json;
};

} // namespace rollcall
