#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace rollcall {

//! The few things a keychain is asked, so that its failures can be played in tests. GUI thread.
class KeychainBackend
{
public:
    enum class Task { Read, Write, Erase };
    //! The errors of QtKeychain 0.13, in its order.
    enum class Trouble {
        None,
        EntryNotFound,
        CouldNotDeleteEntry,
        AccessDeniedByUser,
        AccessDenied,
        NoBackendAvailable,
        NotImplemented,
        OtherError
    };
    struct Answer
    {
        Trouble trouble = Trouble::None;
        QString text; //!< the library's words
        QByteArray data; //!< of a successful read
    };
    enum class Lock {
        Unlocked,
        Locked,
        NoKeychain, //!< the service runs, but no default keychain has been made
        NoService, //!< no session bus, or nobody on it keeps secrets
        NoAnswer, //!< it was asked and said nothing in time
        Unclear //!< it said something that does not answer the question
    };

    virtual ~KeychainBackend() = default;

    //! Starts one job. \p done is called at most once, from the event loop; possibly late, possibly never.
    virtual void start(
        Task task, const QString &key, const QByteArray &data, std::function<void(const Answer &)> done)
        = 0;
    //! Whether the keychain is open. Called back once, within \p milliseconds.
    virtual void askLock(int milliseconds, std::function<void(Lock, const QString &name)> done) = 0;
};

} // namespace rollcall
