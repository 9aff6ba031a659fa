#pragma once

#include "services/domain/jsonvalue.h"

#include <QString>

#include <optional>

namespace rollcall {

//! The first thing main() does: files that are made belong to their owner alone, no core dumps, no debugger
//! of the same user.
void hardenProcess();

//! Signals turned into octets in a pipe, for a wait outside of the handler. One of these at a time.
class Signals
{
public:
    enum class Wish { End, Reload };

    Signals();
    ~Signals();
    Signals(const Signals &) = delete;
    Signals &operator=(const Signals &) = delete;
    //! End after SIGTERM, SIGINT or, if \p stdinToo, the end of the standard input; Reload after SIGHUP.
    Wish wait(bool stdinToo) const;

private:
    int m_pipe[2] = {-1, -1};
};

//! Lower-case hexadecimal text of \p bytes random octets, from libsodium.
QString newSecret(int bytes);

//! Writes the file anew with mode 0600, whole or not at all. Whatever had the name, a link for example, is
//! replaced, not written through. A sentence when it cannot.
std::optional<QString> writePrivateFile(const QString &file, const QByteArray &content);

} // namespace rollcall
