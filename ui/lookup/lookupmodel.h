#pragma once

#include "services/directories/connections.h"
#include "services/lookup/lookup.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QPointer>

namespace rollcall {

//! The answers of one LookupRun as rows: a head for each connection, its hits below it. Rows are inserted
//! where they belong while answers come in; the row a person stands on stays the same row.
class LookupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, //!< int of Kind
        RecordRole, //!< RecordId
        IdentifierRole,
        EmailRole,
        ReasonRole,
        MatchesRole, //!< QVariantList of start, length, start, length ... in the name
        NoteRole, //!< of a head: the count, or why there is none
        EnvironmentRole, //!< of a head
        StateRole, //!< of a head: int of LookupGroup::State
        PictureRole,
        WarningsRole //!< QStringList: what in the texts of a hit deceives the eye, as sentences
    };
    enum class Kind { Head, Hit };

    explicit LookupModel(const Connections &connections, QObject *parent = nullptr);

    //! Shows \p run, which must outlive it or be replaced; nullptr: nothing.
    void setRun(LookupRun *run, const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    QList<int> hitRows() const;
    RecordId recordAt(int row) const; //!< empty for heads

    //! Where \p typed stands in \p name, without regard to case, word by word.
    static QList<std::pair<int, int>> matches(const QString &name, const QString &typed);

private:
    struct Row
    {
        Kind kind = Kind::Head;
        int group = 0;
        int hit = 0;
    };
    const LookupGroup &groupOf(const Row &row) const;
    const KindSpec *kindOf(const RecordId &id) const;
    QVariant headData(const LookupGroup &group, int role) const;
    QVariant hitData(const LookupGroup &group, const LookupGroup::Hit &hit, int role) const;
    QString headNote(const LookupGroup &group) const;
    QString titleOf(const Record &record) const;
    QStringList warningsOf(const Record &record) const;
    void groupChanged(int index);
    void fetchPicture(const Record &record);

    const Connections &m_connections;
    QPointer<LookupRun> m_run;
    QString m_typed;
    QList<Row> m_rows;
    QHash<RecordId, QPixmap> m_pictures;
    mutable QHash<RecordId, QStringList> m_warnings; // of all hits there are now
};

} // namespace rollcall
