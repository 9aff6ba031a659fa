#pragma once

#include "services/domain/jsonvalue.h"

#include <QString>

#include <optional>

namespace rollcall {

//! The first thing main() does: files that are made belong to their owner alone, no core dumps, no debugger
//! of the same user.
void hardenProcess();

//! Ends a wait from a signal handler: SIGTERM and SIGINT are turned into an octet in a pipe.
class EndSignal
{
public:
    EndSignal();
    ~EndSignal();
    EndSignal(const EndSignal &) = delete;
    EndSignal &operator=(const EndSignal &) = delete;
    //! Returns when a signal came or, if \p stdinToo, when the standard input has ended.
    void wait(bool stdinToo) const;

private:
    int m_pipe[2] = {-1, -1};
};

//! Lower-case hexadecimal text of \p bytes random octets, from libsodium.
QString newSecret(int bytes);

//! Writes the file anew with mode 0600, whole or not at all. Whatever had the name, a link for example, is
//! replaced, not written through. A sentence when it cannot.
std::optional<QString> writePrivateFile(const QString &file, const QByteArray &content);

} // namespace rollcall
