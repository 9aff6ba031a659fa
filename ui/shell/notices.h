#pragma once

#include "ui/shell/context.h"

#include <QObject>

namespace rollcall {

class MainWindow;
class StatusLine;

//! Keeps the message bars that concern the whole console: the keychain, and changes whose outcome is not
//! known.
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
    Context &m_context;
    MainWindow &m_window;
    StatusLine &m_status;
    bool m_keychainDismissed = false;
    int m_settling = 0;
};

} // namespace rollcall
