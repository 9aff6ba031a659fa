#pragma once

#include "services/directories/connections.h"
#include "ui/common/signs.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>
#include <QTimer>

namespace rollcall {

//! The connections as rows. Follows the Connections it was made with.
class ConnectionListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole, NoteRole, SignRole, LockedRole, EnvironmentRole };

    explicit ConnectionListModel(const Connections &connections, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QModelIndex indexOf(const QString &connectionId) const;

private:
    const Connections &m_connections;
    QList<Connection> m_rows;
    QTimer m_burst; // of changes of states
};

//! How a connection's state looks and reads.
Sign connectionSign(Connections::State state);
QString connectionStateWord(Connections::State state);

//! Two lines: sign, name, note; at the end a lock (sidebar) or the environment's tag (page).
class ConnectionDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum class End { Lock, Tag };
    explicit ConnectionDelegate(End end, QObject *parent = nullptr);
    void setCurrentConnection(const QString &id) { m_current = id; } //!< its name is DemiBold

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    End m_end;
    QString m_current;
};

//! A list as high as its rows.
class ContentListView : public QListView
{
    Q_OBJECT
public:
    explicit ContentListView(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }
    void setModel(QAbstractItemModel *model) override;

protected:
    void changeEvent(QEvent *event) override;
};

} // namespace rollcall
