#include "services/net/httpclient.h"

#include "services/net/address.h"
#include "services/net/httpcall.h"

#include <QHostInfo>
#include <QRandomGenerator>

#include <algorithm>

namespace rollcall::net {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pictureTime{30'000};

Error notAllowed(const QString &code, const QString &detail)
{
    return {.kind = Error::Kind::Forbidden, .code = code, .detail = detail};
}

bool isMethod(const QByteArray &method)
{
    return !method.isEmpty()
        && std::all_of(method.begin(), method.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

} // namespace

QByteArray Response::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(),
        [&](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    return found == headers.end() ? QByteArray() : found->second;
}

std::optional<Pending<Done>> Authorizer::beforeSigning(const Request &)
{
    return std::nullopt;
}

std::optional<Pending<Done>> Authorizer::afterRefusal(const Response &, const QByteArray &)
{
    return std::nullopt;
}

HttpClient::HttpClient(Endpoint endpoint, std::shared_ptr<Authorizer> authorizer, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(Private{.endpoint = std::move(endpoint),
          .authorizer = std::move(authorizer),
          .retries = RetryPolicy([] { return QRandomGenerator::global()->generateDouble(); })}))
{
    d->endpoint.timeScale = std::clamp(d->endpoint.timeScale, 0.01, 1.0);
    d->clock.start();
}

HttpClient::~HttpClient()
{
    // The calls use what is in d, so they must not outlive it.
    qDeleteAll(findChildren<QObject *>(u"call"_s, Qt::FindDirectChildrenOnly));
}

Pending<Response> HttpClient::send(const Request &request)
{
    if (d->endpoint.readOnly && !request.isSafe())
        return failure(
            notAllowed(u"read-only"_s, u"This connection is locked: nothing is changed through it."_s));
    if (!isMethod(request.method))
        return failure({.kind = Error::Kind::Validation, .code = u"bad-method"_s});
    const auto url
        = requestUrl(d->endpoint.base, request.segments, request.trailingSlash, request.query, request.keep);
    if (!url)
        return failure(url.error());
    if (d->noted) {
        d->noted->append(Call(*this, request, *url, true).asCurl());
        return Promise<Response>().pending();
    }
    auto *call = new Call(*this, request, *url, true);
    call->setObjectName(u"call"_s);
    auto pending = call->pending();
    call->start();
    return pending;
}

QStringList HttpClient::asCurl(const std::function<void()> &act)
{
    QStringList commands;
    d->noted = &commands;
    act();
    d->noted = nullptr;
    return commands;
}

Pending<Response> HttpClient::fetchPublic(const QUrl &address, qint64 limit)
{
    Request request{.headers = {{"Accept", "image/png, image/jpeg"}}};
    request.total = pictureTime;
    request.bodyLimit = limit;
    const auto start = [this, request](const QUrl &url) {
        auto *call = new Call(*this, request, url, false);
        call->setObjectName(u"call"_s);
        auto pending = call->pending();
        call->start();
        return pending;
    };
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return failure(notAllowed(u"bad-address"_s, u"The address of the picture is not valid."_s));
    const QUrl url = address.adjusted(QUrl::RemoveFragment);
    if (sameOrigin(url, d->endpoint.base))
        return start(url);
    if (url.scheme() != "https"_L1)
        return failure(notAllowed(u"not-https"_s, u"The picture is at an address without encryption."_s));

    // Elsewhere: a name must not lead into this computer or its neighbourhood.
    const auto inside = [] {
        return failure(
            notAllowed(u"private-address"_s, u"The picture is at an address inside a private network."_s));
    };
    const QHostAddress literal(url.host());
    if (!literal.isNull())
        return isPublic(literal) ? start(url) : Pending<Response>(inside());
    Promise<Response> promise;
    QHostInfo::lookupHost(url.host(), this, [this, promise, start, url, inside](const QHostInfo &info) {
        const QList<QHostAddress> addresses = info.addresses();
        if (info.error() != QHostInfo::NoError || addresses.isEmpty()) {
            promise.settle(failure(
                {.kind = Error::Kind::DnsFailed, .detail = u"The host name of the picture is not known."_s}));
        } else if (!std::all_of(addresses.begin(), addresses.end(), isPublic)) {
            promise.settle(inside());
        } else {
            start(url).then(this, [promise](const Result<Response> &result) { promise.settle(result); });
        }
    });
    return promise.pending();
}

const Endpoint &HttpClient::endpoint() const
{
    return d->endpoint;
}

void HttpClient::setReadOnly(bool readOnly)
{
    d->endpoint.readOnly = readOnly;
}

} // namespace rollcall::net
