#pragma once

#include "services/server/http/head.h"

#include <QSet>

namespace rollcall {

//! Who may be spoken to under which name.
struct GuardRules
{
    QSet<QByteArray> hosts; //!< exact values of Host, "127.0.0.1:8080"
    QByteArray scheme = "http";

    //! The names of a listener on this computer, and \p further ones from the configuration.
    static GuardRules forPort(quint16 port, bool tls, const QStringList &further);
};

//! Keeps web pages out, in front of every handler: a page that rebinds a name to 127.0.0.1 comes with a
//! foreign Host, one that sends a request across sites comes with Origin, Sec-Fetch-Site or a foreign
//! Referer. 403; and 405 or 501 for methods that no handler is asked about (OPTIONS among them, so a
//! preflight never finds anything allowed).
std::optional<Refusal> checkGuard(const RequestHead &head, const GuardRules &rules);

//! The same for a page that is meant for browsers: a GET may come from anywhere when it opens the page as a
//! whole window, a POST only from a form of this very service. Frames, scripts, images and prefetching with
//! either are refused, and so is everything that has nothing to do with browsers in checkGuard().
std::optional<Refusal> checkPageGuard(const RequestHead &head, const GuardRules &rules);

//! What goes out in Allow with 405.
QByteArray servedMethods();

} // namespace rollcall
