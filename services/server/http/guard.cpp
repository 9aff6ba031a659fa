#include "services/server/http/guard.h"

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

QByteArray servedMethods()
{
    return "GET, HEAD, POST, PUT, PATCH, DELETE";
}

std::optional<Refusal> checkGuard(const RequestHead &head, const GuardRules &rules)
{
    const QByteArray host = head.first("Host");
    if (!rules.hosts.contains(host))
        return Refusal{403, u"This service does not answer under that host name"_s};
    for (const char *name : {"Origin", "Access-Control-Request-Method", "Access-Control-Request-Headers"}) {
        if (!head.first(name).isNull())
            return Refusal{403, u"This service does not answer web pages"_s};
    }
    for (const QByteArray &site : head.all("Sec-Fetch-Site")) {
        if (site != "none")
            return Refusal{403, u"This service does not answer web pages"_s};
    }
    const QByteArray own = rules.scheme + "://" + host;
    for (const QByteArray &referer : head.all("Referer")) {
        if (referer != own && !referer.startsWith(own + '/'))
            return Refusal{403, u"This service does not answer web pages"_s};
    }
    static const QSet<QByteArray> served{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};
    static const QSet<QByteArray> known{"OPTIONS", "TRACE", "CONNECT"};
    if (served.contains(head.method))
        return std::nullopt;
    if (known.contains(head.method))
        return Refusal{405, u"Method \"%1\" not allowed."_s.arg(QString::fromLatin1(head.method))};
    return Refusal{501, u"This method is not implemented"_s};
}

} // namespace rollcall
