#include "services/server/passport/consentpage.h"

#include "services/server/secrets.h"

#include <QHash>
#include <QUrl>

namespace rollcall::server::passport {

using namespace Qt::StringLiterals;

namespace {

const QByteArray style = ":root{color-scheme:light dark;font:100%/1.5 system-ui,sans-serif}"
                         "body{max-width:28rem;margin:10vh auto;padding:0 1rem}"
                         "h1{font-size:1.3rem}label{display:block;margin-top:1rem}"
                         "input{box-sizing:border-box;width:100%;padding:.5rem;font:inherit}"
                         "button{margin:1.5rem .5rem 0 0;padding:.5rem 1.5rem;font:inherit}"
                         "[role=alert]{border-left:.3rem solid;padding-left:.7rem}";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped();
}

//! A scope in words.
QString meaning(const QString &scope)
{
    static const QHash<QString, QString> words{{u"content_management"_s, u"manage your content"_s},
        {u"website_management"_s, u"manage your websites"_s},
        {u"share"_s, u"share content with your sites"_s},
        {u"update_profile"_s, u"change your name and e-mail address"_s},
        {u"github"_s, u"use GitHub for you, with public repositories"_s},
        {u"github_private"_s, u"use GitHub for you, with private repositories"_s},
        {u"payment"_s, u"make payments for you"_s}, {u"balance"_s, u"see your balance"_s},
        {u"cta_management"_s, u"manage your calls to action"_s}};
    return words.value(scope, scope);
}

//! The address as the policy names it: scheme, host and port, or the scheme of a program.
QByteArray sourceOf(const QString &redirectUri)
{
    const QUrl url(redirectUri, QUrl::StrictMode);
    const QByteArray scheme = url.scheme().toLatin1();
    // A policy cannot name an address of IPv6.
    if ((scheme != "http" && scheme != "https") || url.host().contains(u':'))
        return scheme + ':';
    const QByteArray port = url.port() < 0 ? QByteArray() : ':' + QByteArray::number(url.port());
    return scheme + "://" + url.host(QUrl::FullyEncoded).toLatin1() + port;
}

HttpResponse page(int status, const QString &title, const QString &content, const QByteArray &formAction)
{
    const QString text = u"<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                         u"<meta name=\"viewport\" content=\"width=device-width\"><title>"_s
        + escaped(title) + u"</title><style>"_s + QString::fromLatin1(style)
        + u"</style></head><body><main>\n<h1>"_s + escaped(title) + u"</h1>\n"_s + content
        + u"</main></body></html>\n"_s;
    HttpResponse response = HttpResponse::html(status, text.toUtf8());
    response.setHeader("Content-Security-Policy",
        "default-src 'none'; style-src 'sha256-" + sha256(style).toBase64() + "'; form-action " + formAction
            + "; base-uri 'none'; frame-ancestors 'none'");
    response.setHeader("X-Frame-Options", "DENY");
    // Not "no-referrer": a browser would then hide the origin of our own form from us.
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    response.setHeader("X-Robots-Tag", "noindex");
    return response;
}

} // namespace

HttpResponse consentPage(int status, const ConsentPage &asked)
{
    QString content;
    if (!asked.problem.isEmpty())
        content += u"<p role=\"alert\">"_s + escaped(asked.problem) + u"</p>\n"_s;
    content += u"<p>It will be able to read your profile"_s;
    content += asked.scope.isEmpty() ? u".</p>\n"_s : u" and to:</p>\n<ul>\n"_s;
    for (const QString &scope : asked.scope)
        content += u"<li>"_s + escaped(meaning(scope)) + u"</li>\n"_s;
    content += asked.scope.isEmpty() ? QString() : u"</ul>\n"_s;
    content += u"<form method=\"post\" accept-charset=\"utf-8\">\n"_s;
    for (const auto &[name, value] : asked.hidden) {
        content += u"<input type=\"hidden\" name=\""_s + escaped(name) + u"\" value=\""_s + escaped(value)
            + u"\">\n"_s;
    }
    content += u"<label for=\"email\">E-mail address</label>\n"
               u"<input id=\"email\" name=\"email\" type=\"email\" autocomplete=\"username\" value=\""_s
        + escaped(asked.email)
        + u"\">\n<label for=\"password\">Password</label>\n"
          u"<input id=\"password\" name=\"password\" type=\"password\" autocomplete=\"current-password\">\n"
          u"<button name=\"decision\" value=\"allow\">Sign in and allow</button>"
          u"<button name=\"decision\" value=\"deny\">Cancel</button>\n</form>\n<p>You will be sent to "_s
        + escaped(QString::fromLatin1(sourceOf(asked.redirectUri))) + u"</p>\n"_s;
    // Browsers that follow the answer to a form hold it against this policy too.
    return page(
        status, asked.application + u" asks for access"_s, content, "'self' " + sourceOf(asked.redirectUri));
}

HttpResponse problemPage(int status, const QString &sentence)
{
    return page(status, u"This does not work"_s, u"<p>"_s + escaped(sentence) + u"</p>\n"_s, "'none'");
}

} // namespace rollcall::server::passport
