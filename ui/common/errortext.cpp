#include "ui/common/errortext.h"

#include "ui/common/text.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::ErrorText)
};

QString waitText(std::chrono::seconds wait)
{
    const int seconds = int(wait.count());
    if (seconds <= 0)
        return Words::tr("Wait a minute, then try again.");
    if (seconds < 120)
        return Words::tr("It asks to wait %n second(s) before the next try.", nullptr, seconds);
    const int minutes = (seconds + 59) / 60;
    return Words::tr("It asks to wait %n minute(s) before the next try.", nullptr, minutes);
}

ErrorText timeoutText(const Error &error, const QString &name)
{
    switch (error.phase) {
    case Error::Phase::Connect:
        return {Words::tr("%1 could not be reached in time.").arg(name),
            Words::tr("Check the network and the base URL, then try again."), {}};
    case Error::Phase::Silence:
        return {Words::tr("%1 accepted the question and then fell silent.").arg(name),
            Words::tr("Try again; if it stays silent, tell the people who run it."), {}};
    case Error::Phase::Total:
    case Error::Phase::None:
        break;
    }
    return {Words::tr("%1 answered too slowly and the console stopped waiting.").arg(name),
        Words::tr("Try again later; asking for less may help."), {}};
}

ErrorText notFoundText(const Error &error, const QString &name)
{
    if (error.fields.isEmpty() && error.code == "no-such-endpoint"_L1)
        return {Words::tr("%1 has nothing at this address.").arg(name),
            Words::tr("Check the base URL of the connection, with its path."), {}};
    return {Words::tr("%1 has no such person, or does not let you see them.").arg(name),
        Words::tr("Check the identifier, or look the person up by name."), {}};
}

//! Everything but the words of the service.
ErrorText sentencesFor(const Error &error, const QString &name)
{
    switch (error.kind) {
    case Error::Kind::Cancelled:
        return {Words::tr("The question to %1 was stopped.").arg(name),
            Words::tr("Ask again when you need the answer."), {}};
    case Error::Kind::Offline:
        return {Words::tr("This computer has no network, so %1 was not asked.").arg(name),
            Words::tr("Connect to the network, then try again."), {}};
    case Error::Kind::DnsFailed:
        return {Words::tr("The address of %1 is not known to the network.").arg(name),
            Words::tr("Check the host name in the base URL, or whether a VPN is needed."), {}};
    case Error::Kind::ConnectFailed:
        return {Words::tr("Nothing answers at the address of %1.").arg(name),
            Words::tr("Check host and port in the base URL, or ask whether the service is running."), {}};
    case Error::Kind::TlsRefused:
        return {Words::tr("The certificate of %1 was refused, so nothing was sent.").arg(name),
            Words::tr("Check the host name and, for a private authority, choose its certificate file in the "
                      "connection."),
            {}};
    case Error::Kind::Timeout:
        return timeoutText(error, name);
    case Error::Kind::ConnectionLost:
        return {Words::tr("%1 broke off in the middle of its answer.").arg(name),
            Words::tr("Try again; what you typed is kept."), {}};
    case Error::Kind::RedirectRefused:
        return {
            Words::tr("%1 pointed to another address, and the console does not follow with your credentials.")
                .arg(name),
            Words::tr("Put the final address into the base URL of the connection."), {}};
    case Error::Kind::TooLarge:
        if (error.sent == Error::Sent::No && error.httpStatus == 0)
            return {Words::tr("What was to be sent to %1 is larger than it accepts.").arg(name),
                Words::tr("Choose a smaller picture or a shorter text."), {}};
        if (error.httpStatus == 413)
            return {Words::tr("%1 refused it because it is too large.").arg(name),
                Words::tr("Choose a smaller picture or a shorter text."), {}};
        return {Words::tr("The answer of %1 is larger than the console accepts.").arg(name),
            Words::tr("Ask for less, or check that the base URL is that of the service."), {}};
    case Error::Kind::BadEncoding:
        return {Words::tr("The answer of %1 contains text that cannot be read.").arg(name),
            Words::tr("Nothing was changed here; tell the people who run the service."), {}};
    case Error::Kind::BadContentType:
        return {Words::tr("%1 answered with a web page or something else instead of data.").arg(name),
            Words::tr("Check the base URL; a sign-in page or a proxy may stand in between."), {}};
    case Error::Kind::BadJson:
        return {Words::tr("The answer of %1 is damaged or incomplete.").arg(name),
            Words::tr("Try again; if it stays so, tell the people who run the service."), {}};
    case Error::Kind::BadSchema:
        return {Words::tr("The answer of %1 does not look as its interface describes it.").arg(name),
            Words::tr("Check the base URL and the kind of the connection."), {}};
    case Error::Kind::Unauthenticated:
        return {Words::tr("%1 does not accept the key or the sign-in.").arg(name),
            Words::tr("Open the connection and enter the credentials again; staged changes are kept."), {}};
    case Error::Kind::Forbidden:
        return {Words::tr("%1 does not allow this with your credentials.").arg(name),
            Words::tr("Ask an administrator of the service for the permission."), {}};
    case Error::Kind::NotFound:
        return notFoundText(error, name);
    case Error::Kind::Conflict:
        return {Words::tr("%1 refused it because it does not fit what is there now.").arg(name),
            Words::tr("Refresh, look at the difference, and decide again."), {}};
    case Error::Kind::PreconditionFailed:
        return {Words::tr("Someone changed this at %1 after you had read it; nothing was changed.").arg(name),
            Words::tr("Refresh and compare; your edits are kept."), {}};
    case Error::Kind::Validation:
        return {Words::tr("%1 did not accept a value; nothing was changed.").arg(name),
            Words::tr("Correct the marked field and send again."), {}};
    case Error::Kind::RateLimited:
        return {Words::tr("%1 was asked too often.").arg(name), waitText(error.retryAfter), {}};
    case Error::Kind::ServerError:
        return {Words::tr("%1 failed inside.").arg(name),
            Words::tr("Try again later; if it stays so, report it with the request number."), {}};
    case Error::Kind::Maintenance:
        return {Words::tr("%1 is closed for maintenance.").arg(name), waitText(error.retryAfter), {}};
    case Error::Kind::OutcomeUnknown:
        return {Words::tr("Unknown whether %1 carried it out: the answer never came.").arg(name),
            Words::tr("Look again at the record before you send anything twice."), {}};
    case Error::Kind::LocalStorage:
        return {
            Words::tr("The console could not write to its own disk, so nothing was sent to %1.").arg(name),
            Words::tr("Make room or check the permissions of the profile folder, then try again."), {}};
    case Error::Kind::Keychain:
        return {
            Words::tr(
                "The keychain of this computer is locked or does not answer, so %1 cannot be signed in to.")
                .arg(name),
            Words::tr("Unlock the keychain and try again, or enter the key for this session only."), {}};
    }
    return {Words::tr("%1 could not do it.").arg(name), Words::tr("Try again."), {}};
}

} // namespace

ErrorText describe(const Error &error, const QString &serviceName)
{
    const QString name
        = serviceName.isEmpty() ? Words::tr("The service") : isolate(visibleText(serviceName, 80));
    ErrorText text = sentencesFor(error, name);
    QStringList details;
    if (!error.detail.isEmpty())
        details.append(visibleText(error.detail));
    if (error.httpStatus > 0)
        details.append(Words::tr("HTTP status %1").arg(error.httpStatus));
    if (error.attempts > 1)
        details.append(
            QCoreApplication::translate("rollcall::ErrorText", "asked %n times", nullptr, error.attempts));
    if (!error.requestId.isEmpty())
        details.append(Words::tr("request %1").arg(isolateLtr(visibleText(error.requestId, 80))));
    text.details = details.join(u" · "_s);
    return text;
}

} // namespace rollcall
