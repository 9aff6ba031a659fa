#pragma once

#include "services/directories/connections.h"
#include "services/domain/record.h"

#include <QScrollArea>

#include <memory>

namespace rollcall {

//! The pane at the start edge: connections with their state, and the people opened in this session.
class Sidebar : public QScrollArea
{
    Q_OBJECT
public:
    explicit Sidebar(const Connections &connections, QWidget *parent = nullptr);
    ~Sidebar() override;

    void setCurrentConnection(const QString &id);
    //! Puts \p id on top of the recent people; the same record is listed once.
    void addRecent(const RecordId &id, const QString &title);
    QList<RecordId> recent() const;
    void focusList();

signals:
    void connectionChosen(const QString &id);
    void addConnectionRequested();
    void recordChosen(const rollcall::RecordId &id);

protected:
    bool event(QEvent *event) override;

private:
    void dress();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
