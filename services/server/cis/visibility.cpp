#include "services/server/cis/visibility.h"

#include <array>
#include <utility>

namespace rollcall::server::cis {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array classificationScopes{
    std::pair{"classification:workgroup"_L1, "WORKGROUP CONFIDENTIAL"_L1},
    std::pair{"classification:workgroup:staff_only"_L1, "WORKGROUP CONFIDENTIAL: STAFF ONLY"_L1},
    std::pair{"classification:mozilla_confidential"_L1, "MOZILLA CONFIDENTIAL"_L1},
    std::pair{"classification:individual"_L1, "INDIVIDUAL CONFIDENTIAL"_L1}};

// "display:private" alone opens nothing: the original forgot it.
constexpr std::array displayScopes{std::pair{"display:none"_L1, "null"_L1},
    std::pair{"display:authenticated"_L1, "authenticated"_L1}, std::pair{"display:vouched"_L1, "vouched"_L1},
    std::pair{"display:ndaed"_L1, "ndaed"_L1}, std::pair{"display:staff"_L1, "staff"_L1}};

template <typename Table>
QSet<QString> allowedBy(const Table &table, const QStringList &scopes, QString always)
{
    QSet<QString> allowed{std::move(always)};
    for (const auto &[scope, what] : table) {
        if (scopes.contains(scope))
            allowed.insert(what);
    }
    return allowed;
}

bool passes(const std::optional<QSet<QString>> &allowed, const QString &what)
{
    return !allowed || allowed->contains(what);
}

} // namespace

bool Visibility::shows(const JsonValue &metadata) const
{
    const QString level = metadata[u"display"].toString(u"null"_s);
    return passes(classifications, metadata[u"classification"].toString()) && passes(levels, level)
        && passes(narrowed, level);
}

Visibility visibilityOf(const QStringList &scopes)
{
    Visibility visibility;
    if (!scopes.contains("read:fullprofile"_L1))
        visibility.classifications = allowedBy(classificationScopes, scopes, u"PUBLIC"_s);
    if (!scopes.contains("display:all"_L1))
        visibility.levels = allowedBy(displayScopes, scopes, u"public"_s);
    return visibility;
}

QSet<QString> levelsUpTo(const QString &name)
{
    static const QStringList order{
        u"public"_s, u"authenticated"_s, u"vouched"_s, u"ndaed"_s, u"staff"_s, u"private"_s};
    const QStringList levels = order.first(qMax<qsizetype>(1, order.indexOf(name) + 1));
    return {levels.cbegin(), levels.cend()};
}

} // namespace rollcall::server::cis
