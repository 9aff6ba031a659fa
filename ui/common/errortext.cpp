#include "ui/common/errortext.h"

#include "ui/common/text.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("rollcall::ErrorText", text);
}

QString waitText(std::chrono::seconds wait)
{
    if (wait.count() <= 0)
        return tr("Wait a minute, then try again.");
    if (wait.count() < 120)
        return QCoreApplication::translate("rollcall::ErrorText",
            "It asks to wait %n second(s) before the next try.", nullptr, int(wait.count()));
    return QCoreApplication::translate("rollcall::ErrorText",
        "It asks to wait %n minute(s) before the next try.", nullptr, int((wait.count() + 59) / 60));
}

ErrorText timeoutText(const Error &error, const QString &name)
{
    switch (error.phase) {
    case Error::Phase::Connect:
        return {tr("%1 could not be reached in time.").arg(name),
            tr("Check the network and the base URL, then try again."), {}};
    case Error::Phase::Silence:
        return {tr("%1 accepted the question and then fell silent.").arg(name),
            tr("Try again; if it stays silent, tell the people who run it."), {}};
    case Error::Phase::Total:
    case Error::Phase::None:
        break;
    }
    return {tr("%1 answered too slowly and the console stopped waiting.").arg(name),
        tr("Try again later; asking for less may help."), {}};
}

ErrorText notFoundText(const Error &error, const QString &name)
{
    if (error.fields.isEmpty() && error.code == "no-such-endpoint"_L1)
        return {tr("%1 has nothing at this address.").arg(name),
            tr("Check the base URL of the connection, with its path."), {}};
    return {tr("%1 has no such person, or does not let you see them.").arg(name),
        tr("Check the identifier, or look the person up by name."), {}};
}

//! Everything but the words of the service.
ErrorText sentencesFor(const Error &error, const QString &name)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return {
            tr("The question to %1 was stopped.").arg(name), tr("Ask again when you need the answer."), {}};
    case Error::Kind::Offline:
        return {tr("This computer has no network, so %1 was not asked.").arg(name),
            tr("Connect to the network, then try again."), {}};
    case Error::Kind::DnsFailed:
        return {tr("The address of %1 is not known to the network.").arg(name),
            tr("Check the host name in the base URL, or whether a VPN is needed."), {}};
    case Error::Kind::ConnectFailed:
        return {tr("Nothing answers at the address of %1.").arg(name),
            tr("Check host and port in the base URL, or ask whether the service is running."), {}};
    case Error::Kind::TlsRefused:
        return {tr("The certificate of %1 was refused, so nothing was sent.").arg(name),
            tr("Check the host name and, for a private authority, choose its certificate file in the "
               "connection."),
            {}};
    case Error::Kind::Timeout:
        return timeoutText(error, name);
    case Error::Kind::ConnectionLost:
        return {tr("%1 broke off in the middle of its answer.").arg(name),
            tr("Try again; what you typed is kept."), {}};
    case Error::Kind::RedirectRefused:
        return {tr("%1 pointed to another address, and the console does not follow with your credentials.")
                    .arg(name),
            tr("Put the final address into the base URL of the connection."), {}};
    case Error::Kind::TooLarge:
        if (error.sent == Error::Sent::No && error.httpStatus == 0)
            return {tr("What was to be sent to %1 is larger than it accepts.").arg(name),
                tr("Choose a smaller picture or a shorter text."), {}};
        if (error.httpStatus == 413)
            return {tr("%1 refused it because it is too large.").arg(name),
                tr("Choose a smaller picture or a shorter text."), {}};
        return {tr("The answer of %1 is larger than the console accepts.").arg(name),
            tr("Ask for less, or check that the base URL is that of the service."), {}};
    case Error::Kind::BadEncoding:
        return {tr("The answer of %1 contains text that cannot be read.").arg(name),
            tr("Nothing was changed here; tell the people who run the service."), {}};
    case Error::Kind::BadContentType:
        return {tr("%1 answered with a web page or something else instead of data.").arg(name),
            tr("Check the base URL; a sign-in page or a proxy may stand in between."), {}};
    case Error::Kind::BadJson:
        return {tr("The answer of %1 is damaged or incomplete.").arg(name),
            tr("Try again; if it stays so, tell the people who run the service."), {}};
    case Error::Kind::BadSchema:
        return {tr("The answer of %1 does not look as its interface describes it.").arg(name),
            tr("Check the base URL and the kind of the connection."), {}};
    case Error::Kind::Unauthenticated:
        return {tr("%1 does not accept the key or the sign-in.").arg(name),
            tr("Open the connection and enter the credentials again; staged changes are kept."), {}};
    case Error::Kind::Forbidden:
        return {tr("%1 does not allow this with your credentials.").arg(name),
            tr("Ask an administrator of the service for the permission."), {}};
    case Error::Kind::NotFound:
        return notFoundText(error, name);
    case Error::Kind::Conflict:
        return {tr("%1 refused it because it does not fit what is there now.").arg(name),
            tr("Refresh, look at the difference, and decide again."), {}};
    case Error::Kind::PreconditionFailed:
        return {tr("Someone changed this at %1 after you had read it; nothing was changed.").arg(name),
            tr("Refresh and compare; your edits are kept."), {}};
    case Error::Kind::Validation:
        return {tr("%1 did not accept a value; nothing was changed.").arg(name),
            tr("Correct the marked field and send again."), {}};
    case Error::Kind::RateLimited:
        return {tr("%1 was asked too often.").arg(name), waitText(error.retryAfter), {}};
    case Error::Kind::ServerError:
        return {tr("%1 failed inside.").arg(name),
            tr("Try again later; if it stays so, report it with the request number."), {}};
    case Error::Kind::Maintenance:
        return {tr("%1 is closed for maintenance.").arg(name), waitText(error.retryAfter), {}};
    case Error::Kind::OutcomeUnknown:
        return {tr("Unknown whether %1 carried it out: the answer never came.").arg(name),
            tr("Look again at the record before you send anything twice."), {}};
    case Error::Kind::LocalStorage:
        return {tr("The console could not write to its own disk, so nothing was sent to %1.").arg(name),
            tr("Make room or check the permissions of the profile folder, then try again."), {}};
    case Error::Kind::Keychain:
        return {
            tr("The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.")
                .arg(name),
            tr("Unlock the keychain and try again, or enter the key for this session only."), {}};
    }
    return {tr("%1 could not do it.").arg(name), tr("Try again."), {}};
}

} // namespace

ErrorText describe(const Error &error, const QString &serviceName)
{
    const QString name = serviceName.isEmpty() ? tr("The service") : isolate(visibleText(serviceName, 80));
    ErrorText text = sentencesFor(error, name);
    QStringList details;
    if (!error.detail.isEmpty())
        details.append(visibleText(error.detail));
    if (error.httpStatus > 0)
        details.append(tr("HTTP status %1").arg(error.httpStatus));
    if (error.attempts > 1)
        details.append(
            QCoreApplication::translate("rollcall::ErrorText", "asked %n times", nullptr, error.attempts));
    if (!error.requestId.isEmpty())
        details.append(tr("request %1").arg(isolateLtr(visibleText(error.requestId, 80))));
    text.details = details.join(u" · "_s);
    return text;
}

} // namespace rollcall
