#pragma once

#include "models/table/arranger.h"
#include "models/table/roworder.h"
#include "models/table/tablecolumns.h"
#include "services/domain/directory.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <functional>

namespace rollcall {

//! Records of one kind as a table whose columns come from the schema.
//!
//! Pages come from a loader, one after another, ahead of need; every record is shown once however often the
//! service repeats it, and answers to a question that is no longer asked are dropped. Nothing is counted that
//! was not loaded. Sorting is offered only where the list is complete, because sorting a part would pretend
//! to sort the whole. Rows are kept compressed (RecordBlock), and a long list is filtered and sorted by a
//! thread beside, so that a million of them are no burden. GUI thread.
class RecordTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Loader = std::function<Pending<Page>(const Cursor &)>;

    enum Role {
        IdRole = Qt::UserRole + 1, //!< RecordId of the row; empty for a row on its way
        AbsenceRole, //!< int(Absence) of the cell
        MarkRole, //!< int(Mark) of the row
        PointerRole, //!< JSON pointer of the column's field, "" for name and read time
        MonospaceRole //!< bool
    };

    enum class State {
        Idle, //!< nothing was asked
        Loading,
        Partial, //!< more can be loaded
        Complete, //!< the service says that this is all
        Capped, //!< the service cut the list; it cannot be paged further
        Failed //!< error() says why; retry() asks again
    };

    //! What happened to a row since it was loaded. It stays where it is until the next load.
    enum class Mark { None, Changed, Gone };

    explicit RecordTableModel(QObject *parent = nullptr);
    ~RecordTableModel() override;

    //! Sets the columns and forgets all rows: name first, identifier second, the read time last.
    void setSchema(const Schema &schema);
    const Schema &schema() const { return m_loaded.columns->schema(); }
    const TableColumns &columns() const { return *m_loaded.columns; }
    //! The clock behind "2 min ago"; the system's unless a test says otherwise.
    void setClock(std::function<QDateTime()> now);
    //! How the service is called in sentences ("not offered by AMO").
    void setServiceName(const QString &name);

    //! Forgets all rows and asks for the first page. An answer still on its way is cancelled and, should it
    //! arrive, dropped.
    void load(Loader loader);
    //! Adds records that were loaded elsewhere (a lookup); a known record is replaced in place.
    void add(const QList<Record> &records);
    void clear();
    //! Stops the request on its way; what is loaded stays.
    void cancel();
    //! After Failed: asks for the page that failed.
    void retry();
    //! Tells how far the view shows. Asks for the next page when fewer than \p ahead rows follow.
    void ensureLoaded(int lastVisibleRow, int ahead);

    State state() const { return m_state; }
    const Error &error() const { return m_error; }
    int loadedCount() const { return m_loaded.count(); }
    int matchingCount() const { return m_order.size(); }
    //! Only what the service said.
    std::optional<qint64> total() const { return m_total; }

    bool canSort() const { return m_state == State::Complete; }
    int sortColumn() const { return m_wanted.column; } //!< -1: in the order of the service
    Qt::SortOrder sortOrder() const { return m_wanted.order; }
    //! Remembered while canSort() is false, applied when the list is complete. Equal rows keep their order,
    //! empty ones come last. -1 goes back to the order of the service.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    //! Shows only loaded rows that contain every word of \p text, whatever case, accents or width.
    void setFilterText(const QString &text);
    QString filterText() const { return m_filterText; }
    //! Somebody is about to filter, or no longer: a long list has its texts in memory as long.
    void setFilterExpected(bool isExpected);
    //! Shows only loaded rows for which all \p conditions hold.
    void setConditions(const QList<Condition> &conditions);
    const QList<Condition> &conditions() const { return m_wanted.conditions; }
    bool isFiltered() const { return !m_wanted.words.isEmpty() || !m_wanted.conditions.isEmpty(); }
    //! A long list is being filtered or sorted; stateChanged() when it is done. What is shown is still as
    //! before.
    bool isArranging() const { return m_isArranging; }

    std::optional<Record> record(int row) const; //!< nothing for rows on their way
    RecordId idOf(int row) const; //!< empty for rows on their way
    int rowOf(const RecordId &id) const; //!< -1 when not shown
    bool isPlaceholder(int row) const { return row >= m_order.size(); }
    Absence absence(int row, int column) const;
    //! Replaces the document in place and marks the row; the row stays visible, and where it is, until the
    //! next load or change of filter or order. False when the record is not loaded.
    bool replaceRecord(const Record &record, Mark mark = Mark::Changed);
    bool setMark(const RecordId &id, Mark mark);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void stateChanged();

private:
    void askNext();
    void accept(const Page &page);
    void setState(State state);
    void setPlaceholders(int count);
    void append(const QList<Record> &records);
    //! \p id is the next one behind \p block, which is the next one behind what is loaded. False when either
    //! has it already.
    bool remember(const RecordId &id, const QList<Record> &block);
    void appendBlock(const QList<Record> &records);
    void packSoon();
    void sortAhead(); //!< all columns, so that whoever sorts by one need not wait
    void holdTexts(bool isHeld); //!< of a long list, in memory
    void arrange(); //!< makes what is shown as m_wanted says, at once or in a while
    void show(const RowOrder &order); //!< keeping persistent indexes on their records
    void rowsChanged(); //!< what was sorted before is no longer true
    int storageOf(const RecordId &id) const; //!< -1 when it is not loaded
    RecordId idAt(int storage) const;
    const Record &recordAt(int storage) const; //!< until the next call
    QString cellText(const Record &record, int column) const;
    void changed(int storage);

    QString m_serviceName;
    std::function<QDateTime()> m_now;

    LoadedRows m_loaded; // as loaded, never reordered
    std::shared_ptr<Shelf> m_shelf;
    QHash<quint32, int> m_byHash; // of the id, into m_loaded
    QHash<RecordId, int> m_byId; // those whose hash another one has
    QHash<int, Mark> m_marks;
    RowOrder m_order;
    mutable QCache<int, Record> m_recent; // unpacked lately
    mutable QCache<int, QByteArray> m_unpacked; // documents of blocks
    int m_placeholders = 0;

    Loader m_loader;
    std::optional<Pending<Page>> m_running;
    Cursor m_next;
    QSet<QString> m_askedTokens;
    quint64 m_generation = 0;
    State m_state = State::Idle;
    Error m_error;
    std::optional<qint64> m_total;
    QTimer m_slow; // grey rows only when an answer takes longer than a blink

    QString m_filterText;
    Arrangement m_wanted; // the column is remembered while the list cannot be sorted
    bool m_isArranging = false;
    bool m_isFilterExpected = false;
    QTimer m_textsIdle; // nobody has filtered for a while
    std::shared_ptr<std::atomic<quint64>> m_textsTicket; // of the last word on whether they are in memory
    std::shared_ptr<Arranger> m_arranger;
    std::shared_ptr<std::atomic<quint64>> m_ticket; // of the arrangement that is waited for
    QThreadPool m_pool; // one for what is waited for, one for what may be
};

} // namespace rollcall

Q_DECLARE_METATYPE(rollcall::Absence)
