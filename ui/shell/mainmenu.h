#pragma once

#include "ui/shell/commandmodel.h"

#include <QActionGroup>
#include <QMenuBar>

namespace rollcall {

class Appearance;

//! The menus with their keys. Actions are public: the window connects them, tests and the keys page read
//! them.
class MainMenu : public QMenuBar
{
    Q_OBJECT
public:
    MainMenu(Appearance &appearance, QWidget *parent);

    QAction *newConnection, *closeTab, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *find, *review;
    QAction *back, *forward, *refresh, *showSidebar, *showPreview, *showRequests, *mask, *larger, *smaller,
        *normalSize;
    QAction *lookUp, *phoneDesk, *palette, *lock, *connections, *startOver;
    QAction *newPerson, *pin;
    QAction *nextTab, *previousTab, *nextPane, *previousPane, *people;
    QAction *start, *manual, *keys, *about;
    QMenu *person;
    QMenu *window;

    //! What the current page offers, below what is always there.
    void setPersonActions(const QList<QAction *> &actions);
    //! Why no record can be made here; empty: one can.
    void setNewPersonReason(const QString &whyNot);
    //! What the menus offer now, in their order; without what opens the palette of all this.
    QList<Command> commands() const;

private:
    QAction *make(QMenu *menu, const QString &name, const QString &text, const QString &iconName = {});
    void addAppearance(QMenu *view, Appearance &appearance);
    QAction *m_noPerson;
    QAction *m_personRule;
};

} // namespace rollcall
