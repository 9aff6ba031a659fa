#pragma once

#include "services/directories/connections.h"
#include "ui/common/signs.h"

#include <QElapsedTimer>
#include <QStatusBar>
#include <QTimer>

class QPushButton;

namespace rollcall {

class PlainLabel;

//! What runs, what is out of order, and how much was asked.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(const Connections &connections, QWidget *parent = nullptr);

    void setNote(const QString &text);
    void setActivity(const QString &text); //!< what runs now; empty: nothing
    void setJournal(Sign sign, const QString &text);
    void setOpenChanges(int count);
    void setMasked(bool masked); //!< for a shared screen

signals:
    void requestsRequested(); //!< more about them

protected:
    bool event(QEvent *event) override;

private:
    struct Item
    {
        QWidget *box = nullptr;
        SignLabel *sign = nullptr;
        PlainLabel *text = nullptr;
    };
    Item addItem(const QString &name);
    void set(const Item &item, Sign sign, const QString &text);
    void updateConnections();
    void requestDone(const RequestFacts &facts);
    void updateSignIn();
    void dress();

    const Connections &m_connections;
    Item m_masked, m_note, m_activity, m_unreachable, m_signIn, m_open, m_journal;
    QTimer m_minute; //!< how long a sign-in lasts changes by itself
    QPushButton *m_requests;
    QElapsedTimer m_sinceLast;
    int m_count = 0;
    RequestFacts::Time m_time{0};
};

} // namespace rollcall
