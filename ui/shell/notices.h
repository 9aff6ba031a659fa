#pragma once

#include "services/domain/record.h"
#include "ui/shell/context.h"

#include <QList>
#include <QObject>
#include <QSet>

namespace rollcall {

class MainWindow;
class StatusLine;

//! Keeps the message bars that concern the whole console: the keychain, changes whose outcome is not known, and
//! drafts that no tab shows.
class Notices : public QObject
{
    Q_OBJECT
public:
    Notices(Context &context, MainWindow &window, StatusLine &status);

private:
    void showKeychain();
    void dismissKeychain();
    void showOpenChanges();
    void settleAll();
    void showDrafts();

    Context &m_context;
    MainWindow &m_window;
    StatusLine &m_status;
    bool m_keychainDismissed = false;
    int m_settling = 0;
    QList<RecordId> m_shownDrafts;
    QSet<RecordId> m_dismissedDrafts; // until a tab shows them again
};

} // namespace rollcall
