#include "services/directories/connections.h"

#include "services/directories/answers.h"
#include "services/directories/connectionwords.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

Directory *Connections::opening(const QString &) const
{
    return nullptr;
}

QByteArray Connections::exported() const
{
    return {};
}

Pending<int> Connections::import(const QByteArray &)
{
    return Result<int>(0);
}

bool Connections::signsInByBrowser(const QString &) const
{
    return false;
}

Pending<Done> Connections::signIn(const QString &, const std::function<void(const QUrl &)> &)
{
    return failure(answers::refusedHere(u"no-sign-in"_s,
        said(QT_TRANSLATE_NOOP("connections", "This connection is not signed in to with a browser."))));
}

QDateTime Connections::signedInUntil(const QString &) const
{
    return {};
}

int Connections::keptCount(const QString &) const
{
    return 0;
}

void Connections::forgetKept(const QString &)
{ }

} // namespace rollcall
