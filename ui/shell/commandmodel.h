#pragma once

#include "services/domain/identifier.h"

#include <QAbstractTableModel>
#include <QAction>
#include <QPointer>

namespace rollcall {

//! Something the menus offer, as the palette lists it.
struct Command
{
    QPointer<QAction> action;
    QString menus; //!< where it stands, "View › Text size"
};

//! What can be done now, narrowed by typed words: a column of names and one of keys, or of the reason why
//! not. What is typed can always be looked up as well; that row stands first when it reads as an identifier.
class CommandModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Keys };

    using QAbstractTableModel::QAbstractTableModel;

    void setCommands(const QList<Command> &commands);
    //! All words have to be there, in the name or the menu; names that begin with the text come first.
    void setText(const QString &text);

    //! Nullptr for the row that looks the text up.
    QAction *actionAt(int row) const;
    bool isLookUp(int row) const { return row >= 0 && row == m_lookUpRow; }
    //! Empty when the command can be run.
    QString reasonAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString nameAt(int row) const;
    const Command &commandAt(int row) const;

    QList<Command> m_commands;
    QList<int> m_shown; // into m_commands
    int m_lookUpRow = -1;
    QString m_text;
    Identifier m_reading;
};

} // namespace rollcall
