#pragma once

#include "services/directories/connections.h"
#include "services/domain/record.h"

#include <QScrollArea>

#include <memory>

namespace rollcall {

class Desk;
class SavedViews;

//! The pane at the start edge: connections with their state, the saved views of the list that is shown, and
//! people: those that are pinned and those opened in this session.
class Sidebar : public QScrollArea
{
    Q_OBJECT
public:
    Sidebar(const Connections &connections, Desk &desk, QWidget *parent = nullptr);
    ~Sidebar() override;

    void setCurrentConnection(const QString &id);
    //! Puts \p id on top of the recent people; the same record is listed once.
    void nameAll(); //!< people anew, where what may be shown has changed
    void addRecent(const RecordId &id, const QString &title);
    QList<RecordId> recent() const;
    //! Those of the page that is shown; nullptr: it is no list.
    void setViews(SavedViews *views);
    void focusList();

signals:
    void connectionChosen(const QString &id);
    void addConnectionRequested();
    void recordChosen(const rollcall::RecordId &id);

protected:
    bool event(QEvent *event) override;

private:
    void dress();
    void showPins();
    void showCurrentView();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
