#include "app/service/process.h"

#include "services/server/secrets.h"

#include <QFile>
#include <QFileInfo>

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

int wakeUp = -1; // the writing end of the pipe; all that a signal handler may touch

constexpr char reloadOctet = 'r';
constexpr char endOctet = 'e';

void onSignal(int signal)
{
    const int before = errno;
    [[maybe_unused]] const ssize_t written = ::write(wakeUp, signal == SIGHUP ? &reloadOctet : &endOctet, 1);
    errno = before;
}

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

} // namespace

void hardenProcess()
{
    ::umask(077);
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifndef __SANITIZE_ADDRESS__ // whose search for leaks must be able to look into the process
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
    // A client or a console that goes away must not end the service.
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    ::sigaction(SIGPIPE, &ignore, nullptr);
}

Signals::Signals()
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("rollcalld: no pipe for signals");
    wakeUp = m_pipe[1];
    struct sigaction action = {};
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::sigaction(signal, &action, nullptr);
}

Signals::~Signals()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        ::signal(signal, SIG_DFL);
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

Signals::Wish Signals::wait(bool stdinToo) const
{
    pollfd files[2] = {{m_pipe[0], POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    while (true) {
        const int ready = ::poll(files, stdinToo ? 2 : 1, -1);
        if (ready < 0) {
            if (errno == EINTR)
                continue;
            return Wish::End;
        }
        if (files[0].revents != 0) {
            char wish = endOctet;
            if (::read(m_pipe[0], &wish, 1) == 1 && wish == reloadOctet)
                return Wish::Reload;
            return Wish::End;
        }
        if (files[1].revents != 0) {
            char rest[4096];
            const ssize_t size = ::read(STDIN_FILENO, rest, sizeof(rest));
            if (size == 0 || (size < 0 && errno != EINTR && errno != EAGAIN))
                return Wish::End;
        }
    }
}

QString newSecret(int bytes)
{
    return QString::fromLatin1(randomHex(bytes));
}

std::optional<QString> writePrivateFile(const QString &file, const QByteArray &content)
{
    const auto failed
        = [&](const QString &why) { return u"The file %1 cannot be written: %2."_s.arg(file, why); };
    const QString folder = QFileInfo(file).absolutePath();
    const QByteArray target = QFile::encodeName(file);
    const QByteArray temporary
        = QFile::encodeName(folder + u"/."_s + QFileInfo(file).fileName() + u'.' + newSecret(8));
    const int descriptor
        = ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return failed(systemError());
    qsizetype done = 0;
    while (done < content.size()) {
        const ssize_t size = ::write(
            descriptor, content.constData() + done, static_cast<std::size_t>(content.size() - done));
        if (size < 0 && errno == EINTR)
            continue;
        if (size <= 0)
            break;
        done += size;
    }
    std::optional<QString> problem;
    if (done != content.size() || ::fsync(descriptor) != 0)
        problem = failed(systemError());
    ::close(descriptor);
    if (!problem && ::rename(temporary.constData(), target.constData()) != 0)
        problem = failed(systemError());
    if (problem)
        ::unlink(temporary.constData());
    return problem;
}

} // namespace rollcall
