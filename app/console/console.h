#pragma once

#include "app/common/profile.h"
#include "app/console/options.h"
#include "app/console/practiceservice.h"
#include "services/cache/keptfile.h"
#include "services/changes/draftvault.h"
#include "services/changes/journal.h"
#include "services/changes/journaledchangerunner.h"
#include "services/desk/deskfile.h"
#include "services/directories/liveconnections.h"
#include "services/secrets/keychainsecretstore.h"
#include "ui/common/confirmer.h"
#include "ui/shell/context.h"
#include "ui/shell/mainwindow.h"

#include <QObject>

#include <memory>

class QApplication;

namespace rollcall {

//! Translates \p application, and mirrors it for a language that is written from the right.
void applyLanguage(QApplication &application, const Options &options);

//! The composition root: makes every implementation, hands them to the window, and says what the window
//! cannot know (the practice service, the keychain, the journal). Members stand in the order of their lives.
class Console : public QObject
{
    Q_OBJECT
public:
    Console(const Options &options, const Profile &profile, QObject *parent = nullptr);
    ~Console() override;

    //! Shows the window at once; services, keychain and journal report when they are there.
    void start();
    void activate();
    MainWindow &window() { return *m_window; }
    LiveConnections &connections() { return m_connections; }

private:
    void showOutcomeOfOpening(const Result<Done> &opened);
    void showKeychainState(SecretState state);
    void startPractice();
    void connectBackends();
    void report(const Pending<Done> &connecting, const QString &note);
    void tell(const QString &key, BannerKind kind, const QString &headline, const QString &text);

    const Options m_options;
    const Profile m_profile;
    KeychainSecretStore m_secrets;
    KeptRecords m_kept;
    KeptFile m_keptFile;
    LiveConnections m_connections;
    Journal m_journal;
    JournaledChangeRunner m_runner;
    DraftVault m_drafts;
    Desk m_desk;
    DeskFile m_deskFile;
    DialogConfirmer m_confirmer;
    Context m_context;
    std::unique_ptr<PracticeService> m_practice;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace rollcall
