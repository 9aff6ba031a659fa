#pragma once

#include "models/table/recordtablemodel.h"

namespace rollcall {

//! What leaves the console of a table. Empty cells are empty; a hidden value, and one that is not offered,
//! says so.
namespace tabletext {

QStringList header(const RecordTableModel &model, const QList<int> &columns);
//! The cells of \p row in \p columns as they read, times to the second with their zone.
QStringList cells(const RecordTableModel &model, int row, const QList<int> &columns);
//! The same with whole values as the service sent them, lists as JSON; for what another program reads.
QStringList values(const RecordTableModel &model, int row, const QList<int> &columns);

//! One line, ended by a line feed; tabs and line breaks in cells are blanks.
QString tsvLine(const QStringList &cells);
//! RFC 4180, ended by CR LF. A cell that a spreadsheet would take for a formula begins with an apostrophe; a
//! telephone number ("+27 11 …") and a negative number do not.
QString csvLine(const QStringList &cells, QChar delimiter);
//! The record's document as the service sent it, without secrets, on one line ended by a line feed.
QByteArray jsonLine(const Record &record, const Schema &schema);

} // namespace tabletext

} // namespace rollcall
