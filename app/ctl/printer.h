#pragma once

#include "app/ctl/arguments.h"
#include "services/domain/change.h"

#include <QList>

namespace rollcall {

//! Writes the answers of a verb to standard output: JSON objects, one to a line and at once, or an aligned
//! table at the end. Text of the services cannot steer a terminal: control characters are left out of tables.
class Printer
{
public:
    explicit Printer(Arguments::Format format)
        : m_format(format)
    { }
    ~Printer();
    Q_DISABLE_COPY(Printer)

    void setHeads(const QStringList &heads) { m_heads = heads; }
    //! \p cells under the heads, or \p object.
    void row(const QStringList &cells, const JsonValue &object);
    //! \p document whole: indented for people.
    void document(const JsonValue &document, const JsonValue &object);

private:
    Arguments::Format m_format;
    QStringList m_heads;
    QList<QStringList> m_rows;
};

//! The identity of a record as members of an answer.
JsonValue idObject(const RecordId &id, const QString &system);
JsonValue errorObject(const Error &error);

//! One line for the terminal: what happened, and where to look.
void complain(const Error &error, Arguments::Format format);

} // namespace rollcall
