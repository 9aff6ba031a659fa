#pragma once

#include "services/domain/schema.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace rollcall {

//! One column of a table of records.
struct TableColumn
{
    enum class Kind { Title, Field, ReadTime };
    Kind kind = Kind::Field;
    QString pointer;
    QString label; //!< English; "schema" context
    int width = 0; //!< in average characters
    bool monospace = false;
    bool alignEnd = false;
    bool isNumber = false; //!< sorted by its value
    bool isTime = false;

    //! Names the column among those of its kind of record, for what is kept: "name", "read", or the pointer.
    QString name() const;
};

//! The columns of a kind of record, and what stands in them. A value that does not change; any thread.
class TableColumns
{
public:
    TableColumns() = default;
    //! Name first, identifier second, then the fields of the schema that are for tables, the read time last.
    explicit TableColumns(const Schema &schema);

    const Schema &schema() const { return m_schema; }
    const QList<TableColumn> &all() const { return m_columns; }
    qsizetype size() const { return m_columns.size(); }
    const TableColumn &at(int column) const { return m_columns.at(column); }

    //! What a person reads in the cell; "" where there is nothing. Not for the read time, which ages.
    QString text(int column, const JsonValue &document) const;
    //! What \p document has in a column of a field, otherwise Undefined. Good while \p document is.
    const JsonValue &value(int column, const JsonValue &document) const;
    //! The value of a number or a time (ms since 1970), nothing when there is none.
    std::optional<double> number(int column, const JsonValue &document) const;
    //! What stands in a column of times, among them that of reading; invalid when there is none.
    QDateTime time(int column, const Record &record) const;
    Absence absence(int column, const Record &record) const;

private:
    Schema m_schema;
    QList<TableColumn> m_columns;
    QList<std::optional<FieldSpec>> m_fields; // of each column
};

//! "2 min ago", "yesterday", "19 Nov".
QString agoText(const QDateTime &time, const QDateTime &now);
//! Letters without case, accents and width, for comparing what people type.
QString folded(const QString &text);

} // namespace rollcall
