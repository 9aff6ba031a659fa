#pragma once

#include "services/directories/system.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/acceptance/practiceservice.h"

#include <QTemporaryDir>

#include <functional>
#include <map>

namespace rollcall::test {

constexpr double faultScale = 0.1; // 30 s for a request become 3 s, 1.5 s between two readings 150 ms

//! Beyond the scaled limits, for a machine that is busy otherwise. Milliseconds.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 faultSlack = 5'000; // everything runs several times as slowly
#else
constexpr qint64 faultSlack = 1'000;
#endif

//! One prepared change, and what there was before.
struct FaultCase
{
    Change change; //!< for the connection it was prepared for
    Record before; //!< of the target; empty for what is made
    QString session; //!< to be signed in with instead; empty: as always
};

//! A practice service, asked directly: for preparing cases, and for the truth afterwards. Knows nothing of
//! the runner's own comparing.
class FaultGround
{
public:
    FaultGround();
    bool isReady() const { return m_service.isReady(); }
    QString authority(QStringView system) const { return m_service.authority(system); }

    //! A client of \p system behind \p url, as the console opens it. \p session: of AMO, instead of the
    //! usual.
    std::unique_ptr<SystemDirectory> connect(const QString &system, const QUrl &url,
        const QList<QSslCertificate> &authorities = {}, const QString &session = {});

    Record read(const QString &system, const QString &kind, const QString &key);
    QList<Record> list(const QString &system, const QString &kind, const QString &text = {});
    Reply send(const QString &system, const Change &change);
    QString clerk(); //!< a user of the Seed store whose token can be asked for
    bool isLetIn(const QString &session); //!< whether AMO still takes it
    int next() { return ++m_number; }
    QString freshAccount() { return QString::number(m_account++); }
    QString unsubscribeLink(const QString &email, const QString &notification) const;
    const QByteArray &picture() const { return m_picture; }

private:
    SystemDirectory &truth(const QString &system);

    PracticeService m_service;
    QTemporaryDir m_locks;
    MemorySecretStore m_secrets;
    std::map<QString, std::unique_ptr<SystemDirectory>> m_truth;
    QByteArray m_picture;
    int m_number = 0;
    int m_account = 20'100;
};

//! A request that changes something.
struct ChangingOperation
{
    //! What reading can tell once the answer is lost.
    enum class Told {
        Always, //!< whether it was done
        Absence, //!< that it was not done; otherwise nothing
        Never
    };
    QString name;
    QString system;
    Told told = Told::Always;
    std::function<FaultCase(FaultGround &, const QString &connection)> prepare;
    //! Whether it has happened; null where nobody can see it from outside.
    std::function<bool(FaultGround &, const FaultCase &)> hasHappened;
};

//! All 22 of the five services.
QList<ChangingOperation> changingOperations();

} // namespace rollcall::test
