#include "services/auth/codesignin.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

// 256 bits from the system, in letters that every address may hold.
QString random256()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof(words));
    return QString::fromLatin1(bytes.toBase64(base64Url));
}

QString challengeOf(const QString &verifier)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256).toBase64(base64Url));
}

// Encoded throughout, so that a plus sign stays one.
QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

} // namespace

CodeSignIn::CodeSignIn(Flow flow, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_flow(std::move(flow))
    , m_client(oauth::forTokens(m_flow.token), nullptr)
    , m_door(limit)
{ }

Pending<oauth::Grant> CodeSignIn::run(const std::function<void(const QUrl &)> &browser)
{
    const QString path = m_flow.redirect.path().isEmpty() ? u"/"_s : m_flow.redirect.path();
    const LoopbackDoor::Expected expected{.path = path, .state = random256(), .issuer = m_flow.issuer};
    const auto port = m_door.open(expected, static_cast<quint16>(m_flow.redirect.port(0)));
    if (!port)
        return failure(port.error());
    m_flow.redirect.setPort(*port);
    m_flow.redirect.setPath(path);
    m_verifier = random256();

    QUrlQuery query;
    const QList<std::pair<QString, QString>> parameters{{u"response_type"_s, u"code"_s},
        {u"client_id"_s, m_flow.clientId}, {u"redirect_uri"_s, m_flow.redirect.toString()},
        {u"scope"_s, m_flow.scope}, {u"state"_s, expected.state},
        {u"code_challenge"_s, challengeOf(m_verifier)}, {u"code_challenge_method"_s, u"S256"_s}};
    for (const auto &[name, value] : parameters)
        query.addQueryItem(name, encoded(value));
    QUrl address = m_flow.authorize;
    address.setQuery(query);
    browser(address);
    return m_door.code().andThen(this, [this](const QString &code) { return redeem(code); });
}

Pending<oauth::Grant> CodeSignIn::redeem(const QString &code)
{
    QList<std::pair<QString, QString>> fields{{u"grant_type"_s, u"authorization_code"_s},
        {u"client_id"_s, m_flow.clientId}, {u"code"_s, code}, {u"redirect_uri"_s, m_flow.redirect.toString()},
        {u"code_verifier"_s, m_verifier}};
    if (!m_flow.clientSecret.isEmpty())
        fields.append({u"client_secret"_s, QString::fromUtf8(m_flow.clientSecret.reveal())});
    return m_client.send(oauth::form(fields)).andThen(this, [](const net::Response &response) {
        return Pending<oauth::Grant>(oauth::grantFrom(response, QDateTime::currentDateTimeUtc()));
    });
}

} // namespace rollcall
