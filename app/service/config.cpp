#include "app/service/settings.h"
#include "services/json/json.h"

#include <QFile>

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cstring>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostConfigBytes = 1024 * 1024;

using Problem = std::optional<QString>;

//! One member that may be in an object, and what to do with it.
struct Member
{
    QString name;
    std::function<Problem(const JsonValue &)> apply; //!< the problem without the name: "must be ..."
};

Problem applyMembers(const JsonValue &object, const QString &where, const QList<Member> &members)
{
    if (!object.isObject())
        return u"%1 must be an object in braces."_s.arg(
            where.isEmpty() ? u"The configuration"_s : u'"' + where + u'"');
    for (const JsonMember &member : object.object()) {
        const QString name = where.isEmpty() ? member.name : where + u'.' + member.name;
        const auto known = std::find_if(members.cbegin(), members.cend(),
            [&](const Member &candidate) { return candidate.name == member.name; });
        if (known == members.cend())
            return u"\"%1\" is not a setting of rollcalld."_s.arg(name);
        if (const Problem problem = known->apply(member.value))
            return problem->startsWith(u'"') ? *problem : u"\"%1\" %2"_s.arg(name, *problem);
    }
    return std::nullopt;
}

template <typename T> std::function<Problem(const JsonValue &)> integer(T &into, qint64 least, qint64 most)
{
    return [&into, least, most](const JsonValue &value) -> Problem {
        const auto number = value.toInteger();
        if (!value.isNumber() || !number || *number < least || *number > most)
            return u"must be a whole number from %1 to %2."_s.arg(least).arg(most);
        into = static_cast<T>(*number);
        return std::nullopt;
    };
}

std::function<Problem(const JsonValue &)> seconds(HttpLimits::Milliseconds &into)
{
    return [&into](const JsonValue &value) -> Problem {
        const auto number = value.toInteger();
        if (!value.isNumber() || !number || *number < 1 || *number > 3600)
            return u"must be a whole number of seconds from 1 to 3600."_s;
        into = std::chrono::seconds(*number);
        return std::nullopt;
    };
}

std::function<Problem(const JsonValue &)> yesOrNo(bool &into)
{
    return [&into](const JsonValue &value) -> Problem {
        if (!value.isBool())
            return u"must be true or false."_s;
        into = value.toBool();
        return std::nullopt;
    };
}

std::function<Problem(const JsonValue &)> words(QString &into)
{
    return [&into](const JsonValue &value) -> Problem {
        if (!value.isString() || value.toString().isEmpty())
            return u"must be a text in quotation marks."_s;
        into = value.toString();
        return std::nullopt;
    };
}

Problem applyListener(const JsonValue &value, QList<HttpListener> &listeners)
{
    QString address = value.toString();
    HttpListener files;
    if (value.isObject()) {
        const Problem problem = applyMembers(value, u"listen"_s,
            {{u"address"_s, words(address)}, {u"certificate"_s, words(files.certificateFile)},
                {u"key"_s, words(files.keyFile)}});
        if (problem)
            return problem;
    } else if (!value.isString()) {
        return u"must be a list of addresses like \"127.0.0.1:8080\"."_s;
    }
    if (files.certificateFile.isEmpty() != files.keyFile.isEmpty())
        return u"needs both a certificate and a key for TLS, or neither."_s;
    auto listener = readListener(address);
    if (!listener)
        return u"is not right: "_s + listener.error();
    listener->certificateFile = files.certificateFile;
    listener->keyFile = files.keyFile;
    listeners.append(*listener);
    return std::nullopt;
}

Problem applyListeners(const JsonValue &value, ServiceSettings &settings)
{
    if (!value.isArray() || value.array().isEmpty())
        return u"must be a list of addresses like \"127.0.0.1:8080\"."_s;
    settings.listeners.clear();
    for (const JsonValue &one : value.array()) {
        if (const Problem problem = applyListener(one, settings.listeners))
            return problem;
    }
    return std::nullopt;
}

Problem applyHosts(const JsonValue &value, ServiceSettings &settings)
{
    const Problem problem
        = u"must be a list of host names as they stand in requests, like \"people.example.org:8443\"."_s;
    if (!value.isArray())
        return problem;
    settings.allowedHosts.clear();
    for (const JsonValue &host : value.array()) {
        const QString text = host.toString();
        const bool isPlain = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
            return c.unicode() > 0x20 && c.unicode() < 0x7f && c != u'/' && c != u'@' && c != u'*';
        });
        if (!isPlain)
            return problem;
        settings.allowedHosts.append(text);
    }
    return std::nullopt;
}

Problem applyLimits(const JsonValue &value, HttpLimits &limits)
{
    return applyMembers(value, u"limits"_s,
        {{u"connections"_s, integer(limits.connections, 1, 10'000)},
            {u"bodyBytes"_s, integer(limits.bodyBytes, 1024, 64 * 1024 * 1024)},
            {u"multipartBytes"_s, integer(limits.multipartBytes, 1024, 64 * 1024 * 1024)},
            {u"headSeconds"_s, seconds(limits.headTime)}, {u"bodySeconds"_s, seconds(limits.bodyTime)},
            {u"idleSeconds"_s, seconds(limits.idleTime)}, {u"writeSeconds"_s, seconds(limits.writeTime)},
            {u"stopSeconds"_s, seconds(limits.stopTime)}});
}

Problem applyLogLevel(const JsonValue &value, LogLevel &level)
{
    const QHash<QString, LogLevel> levels{
        {u"error"_s, LogLevel::Error}, {u"warning"_s, LogLevel::Warning}, {u"info"_s, LogLevel::Info}};
    const auto found = levels.constFind(value.toString());
    if (!value.isString() || found == levels.cend())
        return u"must be \"error\", \"warning\" or \"info\"."_s;
    level = *found;
    return std::nullopt;
}

Problem applyWebhooks(const JsonValue &value, ServiceSettings &settings)
{
    WebhookOptions &webhooks = settings.webhooks;
    const auto decide = [](std::optional<bool> &into) {
        return [&into](const JsonValue &answer) { return yesOrNo(into.emplace())(answer); };
    };
    return applyMembers(value, u"webhooks"_s,
        {{u"allowPrivateTargets"_s, decide(settings.privateWebhooks)},
            {u"allowHttp"_s, decide(settings.plainWebhooks)},
            {u"timeoutSeconds"_s, seconds(webhooks.rules.timeout)},
            {u"firstRetrySeconds"_s, seconds(webhooks.first)},
            {u"retryFactor"_s, integer(webhooks.factor, 1, 10)},
            {u"longestRetrySeconds"_s,
                [&](const JsonValue &number) -> Problem {
                    qint64 wait = 0;
                    const Problem problem = integer(wait, 1, 7 * 24 * 60 * 60)(number);
                    webhooks.longest = std::chrono::seconds(wait);
                    return problem;
                }},
            {u"attempts"_s, integer(webhooks.attempts, 1, 50)},
            {u"keepDays"_s, integer(webhooks.keepDays, 1, 3650)},
            {u"caFile"_s, words(webhooks.rules.caFile)}});
}

Problem applySystems(const JsonValue &value, ServiceSettings &settings)
{
    if (!value.isObject())
        return u"must be an object in braces."_s;
    for (const JsonMember &member : value.object()) {
        if (!knownSystems().contains(member.name))
            return u"\"systems.%1\" is not a system; there are %2."_s.arg(
                member.name, knownSystems().join(u" and "_s));
        if (!member.value.isObject())
            return u"\"systems.%1\" must be an object in braces."_s.arg(member.name);
    }
    settings.systems = value;
    return std::nullopt;
}

} // namespace

std::optional<QString> applyConfig(const JsonValue &config, ServiceSettings &settings)
{
    QString ignored;
    return applyMembers(config, {},
        {{u"$schema"_s, words(ignored)}, {u"practice"_s, yesOrNo(settings.practice)},
            {u"people"_s, integer(settings.people, 1, 1'000'000)},
            {u"seed"_s, integer(settings.seed, 0, std::numeric_limits<qint64>::max())},
            {u"db"_s,
                [&](const JsonValue &value) -> Problem {
                    const auto url = readDatabaseUrl(value.toString());
                    if (!value.isString() || value.toString().isEmpty())
                        return u"must name a database like \"sqlite:/var/lib/rollcall/people.sqlite\"."_s;
                    if (!url)
                        return u"must name a database. "_s + url.error();
                    settings.databaseUrl = *url;
                    return std::nullopt;
                }},
            {u"credentials"_s, words(settings.credentialsFile)},
            {u"listen"_s, [&](const JsonValue &value) { return applyListeners(value, settings); }},
            {u"allowedHosts"_s, [&](const JsonValue &value) { return applyHosts(value, settings); }},
            {u"allowNonLoopback"_s, yesOrNo(settings.allowNonLoopback)},
            {u"workers"_s, integer(settings.workers, 1, 64)},
            {u"log"_s, [&](const JsonValue &value) { return applyLogLevel(value, settings.logLevel); }},
            {u"metrics"_s, yesOrNo(settings.metrics)},
            {u"limits"_s, [&](const JsonValue &value) { return applyLimits(value, settings.limits); }},
            {u"webhooks"_s, [&](const JsonValue &value) { return applyWebhooks(value, settings); }},
            {u"systems"_s, [&](const JsonValue &value) { return applySystems(value, settings); }}});
}

std::optional<QString> applyConfigFile(const QString &name, ServiceSettings &settings)
{
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    QFile file;
    if (descriptor < 0 || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        return u"The configuration %1 cannot be read: %2."_s.arg(
            name, QString::fromLocal8Bit(std::strerror(errno)));
    }
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode))
        return u"The configuration %1 is not a regular file."_s.arg(name);
    if ((info.st_mode & (S_IWGRP | S_IWOTH)) != 0)
        return u"The configuration %1 can be written by other users; close it to them (chmod go-w)."_s.arg(
            name);
    if (info.st_size > mostConfigBytes)
        return u"The configuration %1 is larger than 1 MiB."_s.arg(name);
    const Result<JsonValue> config = json::decode(file.readAll());
    if (!config) {
        const QString place
            = config.error().code.isEmpty() ? QString() : u" (at octet %1)"_s.arg(config.error().code);
        return u"The configuration %1 is not proper JSON%2."_s.arg(name, place);
    }
    if (const Problem problem = applyConfig(*config, settings))
        return u"In the configuration %1: %2"_s.arg(name, *problem);
    return std::nullopt;
}

} // namespace rollcall
