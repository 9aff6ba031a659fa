#include "services/server/http/guard.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

GuardRules GuardRules::forPort(quint16 port, bool tls, const QStringList &further)
{
    GuardRules rules;
    rules.scheme = tls ? "https" : "http";
    const bool isDefaultPort = port == (tls ? 443 : 80);
    for (const char *name : {"127.0.0.1", "localhost", "[::1]"}) {
        rules.hosts.insert(QByteArray(name) + ':' + QByteArray::number(port));
        if (isDefaultPort)
            rules.hosts.insert(name);
    }
    for (const QString &host : further)
        rules.hosts.insert(host.toUtf8());
    return rules;
}

namespace {

Refusal noWebPages()
{
    return {403, u"This service does not answer web pages"_s};
}

bool isOwnHost(const RequestHead &head, const GuardRules &rules)
{
    return rules.hosts.contains(head.first("Host"));
}

Refusal foreignHost()
{
    return {403, u"This service does not answer under that host name"_s};
}

//! Every field called \p name has this value.
bool isOnly(const RequestHead &head, const char *name, const QByteArray &value)
{
    const QList<QByteArray> values = head.all(name);
    return std::all_of(
        values.cbegin(), values.cend(), [&](const QByteArray &given) { return given == value; });
}

bool isPreflight(const RequestHead &head)
{
    return !head.first("Access-Control-Request-Method").isNull()
        || !head.first("Access-Control-Request-Headers").isNull();
}

//! The scheme and the host that the request names: what a page of this service has as its origin.
QByteArray ownOrigin(const RequestHead &head, const GuardRules &rules)
{
    return rules.scheme + "://" + head.first("Host");
}

bool hasOwnReferer(const RequestHead &head, const QByteArray &own)
{
    const QList<QByteArray> referers = head.all("Referer");
    return std::all_of(referers.cbegin(), referers.cend(),
        [&](const QByteArray &referer) { return referer == own || referer.startsWith(own + '/'); });
}

} // namespace

QByteArray servedMethods()
{
    return "GET, HEAD, POST, PUT, PATCH, DELETE";
}

std::optional<Refusal> checkGuard(const RequestHead &head, const GuardRules &rules)
{
    if (!isOwnHost(head, rules))
        return foreignHost();
    if (!head.first("Origin").isNull() || isPreflight(head) || !isOnly(head, "Sec-Fetch-Site", "none")
        || !hasOwnReferer(head, ownOrigin(head, rules)))
        return noWebPages();
    static const QSet<QByteArray> served{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    static const QSet<QByteArray> known{"OPTIONS", "TRACE", "CONNECT"};
    if (served.contains(head.method))
        return std::nullopt;
    if (known.contains(head.method))
        return Refusal{405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(head.method))};
    return Refusal{501, u"This method is not implemented"_s};
}

std::optional<Refusal> checkPageGuard(const RequestHead &head, const GuardRules &rules)
{
    if (!isOwnHost(head, rules))
        return foreignHost();
    // Whoever says where they come from says, in the same breath, that it is a navigation of a whole page.
    const bool isPage = !isPreflight(head) && isOnly(head, "Sec-Fetch-Mode", "navigate")
        && isOnly(head, "Sec-Fetch-Dest", "document") && head.first("Sec-Purpose").isNull()
        && (head.first("Sec-Fetch-Site").isNull()
            || (!head.first("Sec-Fetch-Mode").isNull() && !head.first("Sec-Fetch-Dest").isNull()));
    const QByteArray own = ownOrigin(head, rules);
    const bool isOpened = head.method == "GET" && head.first("Origin").isNull();
    const bool isOwnForm = head.method == "POST" && isOnly(head, "Origin", own)
        && isOnly(head, "Sec-Fetch-Site", "same-origin") && hasOwnReferer(head, own);
    return isPage && (isOpened || isOwnForm) ? std::nullopt : std::optional(noWebPages());
}

} // namespace rollcall
