#pragma once

#include "services/domain/connection.h"
#include "services/domain/directory.h"
#include "services/domain/pending.h"
#include "services/domain/requestfacts.h"
#include "services/secrets/secretstore.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QObject>

#include <functional>

namespace rollcall {

//! One step of a connection test, in the order run.
struct TestStep
{
    enum class State { Passed, Warned, Failed, Skipped };
    QString title; //!< English, translated through "connections"
    QString detail;
    State state = State::Passed;
    std::chrono::milliseconds took{0};
};

//! The console's connections: what is configured, what is connected, and the Directory of each. GUI thread.
//! An interface, so that screens and their tests need no network.
class Connections : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    enum class State { NotConnected, Connecting, Ready, Unreachable, SignInNeeded };

    virtual QList<Connection> all() const = 0;
    virtual const Connection *connection(const QString &id) const = 0; //!< nullptr when there is none
    virtual State state(const QString &id) const = 0;
    virtual QString stateDetail(
        const QString &id) const = 0; //!< the sentence behind Unreachable or SignInNeeded
    //! The service, or nullptr while there is none. Valid until aboutToForget(id). While the service is
    //! Unreachable it answers from the people who are kept on this computer, if there are any: each Record
    //! says when it was read, and whatever would have to be sent fails as Offline.
    virtual Directory *directory(const QString &id) const = 0;
    //! The service of a connection that is Connecting: a list can be asked for while it is not known yet
    //! whether the connection will do, which saves the time of one request. Such answers are void unless it
    //! becomes Ready. nullptr in any other state, and until openingBegan(id); valid until aboutToForget(id).
    virtual Directory *opening(const QString &id) const;
    //! The service does not answer, and directory() tells what was read of it earlier.
    bool answersFromKept(const QString &id) const { return state(id) == State::Unreachable && directory(id); }
    virtual const Dialect *dialectOf(const QString &system) const = 0; //!< of a known system
    virtual QStringList systems() const = 0;
    //! Names of the secrets and plain settings a system signs in with, in the order of a form.
    struct Need
    {
        QString name;
        QString label;
        bool secret = false;
        bool required = true;
        QString help;
        QString unless; //!< a plain need: where that is filled in, this one is not required
    };
    virtual QList<Need> needsOf(const QString &system) const = 0;

    //! Adds or replaces by id, keeps \p secrets in the SecretStore, saves the list, connects.
    virtual Pending<Done> save(const Connection &connection, const QMap<QString, Secret> &secrets) = 0;
    virtual Pending<Done> remove(const QString &id) = 0;
    //! Runs the steps one after another with the given settings; nothing but reads is sent.
    virtual Pending<QList<TestStep>> test(const Connection &connection, const QMap<QString, Secret> &secrets)
        = 0;

    //! The connections that are kept, as the content of a file. No secret is in it.
    virtual QByteArray exported() const;
    //! Adds those of such a file that are not there yet and saves them; settles with how many that were. They
    //! get ids of their own, so that no stored secret can go to an address from a file, and start read-only.
    //! BadJson or BadSchema for a file that is no list of connections.
    virtual Pending<int> import(const QByteArray &file);

    //! Whether a person signs in to this system in a browser; then signIn() is what SignInNeeded asks for.
    virtual bool signsInByBrowser(const QString &system) const;
    //! Starts a sign-in and hands \p browser the address a person has to open. Settles once the connection is
    //! Ready, or with what prevented it; cancelling closes the door that the browser would come back through.
    virtual Pending<Done> signIn(const QString &id, const std::function<void(const QUrl &)> &browser);
    //! Until when the present credentials last (UTC); not valid when they have no end, or it is not known.
    virtual QDateTime signedInUntil(const QString &id) const;

    //! How many people of it are kept for when it does not answer.
    virtual int keptCount(const QString &id) const;
    //! Throws them away, on the disk as well; what is read from now on is kept again.
    virtual void forgetKept(const QString &id);

    virtual bool isLocked(const QString &id) const = 0;
    virtual void setLocked(const QString &id, bool locked) = 0; //!< enforced below, in HttpClient

signals:
    void changed(); //!< the list
    void stateChanged(const QString &id); //!< state, lock
    void openingBegan(const QString &id); //!< opening() has a service
    void aboutToForget(const QString &id); //!< drop the Directory pointer now
    void requestFinished(const QString &id, const rollcall::RequestFacts &facts);
};

} // namespace rollcall
