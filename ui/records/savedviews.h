#pragma once

#include "services/desk/desk.h"

#include <QAbstractListModel>

#include <functional>

class QMenu;

namespace rollcall {

//! The saved views of the list that is shown, as rows of the sidebar; the first row is the list without any.
class SavedViews : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { IconNameRole = Qt::UserRole, CountRole };

    //! What it needs to know of the list, and can do with it.
    struct List
    {
        std::function<ListView()> now;
        std::function<void(const ListView &)> show;
        std::function<QString()> countOfAll; //!< as it is said: "412"
    };

    SavedViews(Desk &desk, List list, QWidget *page);

    //! The list is another one, or looked at differently.
    void update();
    int currentRow() const; //!< -1: as none of them

    void choose(int row);
    void askForName(); //!< and saves the list under it, as it is now
    void askForNewName(int row);
    void remove(int row);
    QMenu *makeMenu(int row, QWidget *parent); //!< row -1: what needs none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

signals:
    void currentChanged();
    void told(bool isGood, const QString &headline, const QString &text); //!< how an export or import ended

private:
    //! \p take gets the name that was given, if any was.
    void openNameDialog(const QString &title, const QString &button, const QString &now,
        const std::function<void(const QString &)> &take);
    void exportAll();
    void importSome();

    Desk &m_desk;
    List m_list;
    QWidget *m_page;
    QList<SavedView> m_views;
};

} // namespace rollcall
