#pragma once

#include "services/domain/jsonvalue.h"
#include "services/server/http/message.h"

#include <QString>

#include <functional>
#include <memory>
#include <stdexcept>

namespace rollcall {

class Database;

//! What a façade is made from. A factory that cannot work with it throws ConfigProblem.
struct FacadeConfig
{
    JsonValue settings; //!< the member of the configuration's "systems" named like the system; Undefined when
                        //!< there is none
    bool practice = false; //!< practice data are served: make fresh credentials with newSecret
    //! Lower-case hexadecimal text of this many random bytes.
    std::function<QString(int)> newSecret;
};

//! A setting that a façade cannot work with, in one sentence for the person who wrote it.
class ConfigProblem : public std::runtime_error
{
public:
    explicit ConfigProblem(const QString &sentence)
        : std::runtime_error(sentence.toStdString())
    { }
    QString sentence() const { return QString::fromUtf8(what()); }
};

//! One system as a service speaks it. Made once, shared by all worker threads: const and free of changing
//! state (what must be remembered is in the database). A StoreError or any other exception that leaves
//! handle() becomes refusal(500, ...); open transactions roll back on the way.
class Facade
{
public:
    Facade() = default;
    virtual ~Facade() = default;
    Facade(const Facade &) = delete;
    Facade &operator=(const Facade &) = delete;

    virtual QString system() const = 0; //!< "xras": the name of the mount and of the folder of migrations
    //! Once, after the migrations and before the engine listens: lays into the store what the settings say.
    virtual void prepareStore(Database &) const { }
    //! Worker thread. Paths are relative to the mount.
    virtual HttpResponse handle(const HttpRequest &request, Database &database) const = 0;
    //! True for a request that reads a few rows by their key and writes nothing: it may then be answered in
    //! the socket thread, over a connection that cannot write. Should handle() try to write nevertheless, a
    //! worker is asked instead. Socket thread.
    virtual bool isQuick(const HttpRequest &request) const;
    //! True for a change with a part that is slow and needs no transaction, a picture to decode for example:
    //! prepare() is then run before handle(). Socket thread, paths relative to the mount.
    virtual bool isSlow(const HttpRequest &request) const;
    //! The slow part; handle() finds in HttpRequest::prepared what it gives, or null when it failed, and must
    //! get by without. Worker thread, while other changes go on, with a connection that cannot write: it is
    //! the place to find out that a request is not worth the work.
    virtual std::shared_ptr<const void> prepare(const HttpRequest &request, Database &database) const;
    //! True for a page that people open in a browser: other sites may send a browser there (GET, as a whole
    //! page and in no frame), and the form on it may be sent back to it (POST from this very service). Every
    //! other request of a browser is refused before handle(). Socket thread, paths relative to the mount.
    virtual bool isForBrowsers(const HttpRequest &request) const;
    //! What a client needs to sign in, as it is written into the credentials file; Undefined for nothing.
    virtual JsonValue clientCredentials() const { return {}; }
    //! An answer in the shape of this system for what never reaches handle(): 404, 405, 413, 500, ...
    //! \p sentence is fixed text of ours, never anything the request or the database said.
    virtual HttpResponse refusal(int status, const QString &sentence) const;
};

} // namespace rollcall
