#pragma once

#include "services/domain/requestfacts.h"

#include <QAbstractTableModel>

#include <deque>

namespace rollcall {

class Connections;

//! The last requests of all connections, newest first, and where the time of each went. In memory alone.
class RequestLog : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Where, What, Answer, Parts, Total, ColumnCount };
    enum Role {
        FactsRole = Qt::UserRole + 1, //!< RequestFacts
        LongestRole //!< of all that are listed, in microseconds
    };
    static constexpr int most = 200;

    explicit RequestLog(const Connections &connections, QObject *parent = nullptr);

    //! What belongs to one act comes close together: the requests of the last act, newest first.
    QList<RequestFacts> lastAct() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Entry
    {
        QString connection;
        RequestFacts facts;
    };
    void add(const QString &connection, const RequestFacts &facts);

    const Connections &m_connections;
    std::deque<Entry> m_entries;
};

//! "0.3 s", "12 ms": as exact as it matters.
QString durationText(RequestFacts::Time time);

} // namespace rollcall
