#include "services/directories/passport/dialect.h"

#include "services/directories/passport/answers.h"
#include "services/directories/schemas.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *english)
{
    return QString::fromUtf8(english);
}

KindSpec kindOf(const QString &name, const char *label)
{
    KindSpec kind;
    kind.name = name;
    kind.label = text(label);
    kind.schema = requiredSchema(u"passport"_s, name);
    return kind;
}

KindSpec self()
{
    KindSpec kind = kindOf(passport::selfKind, QT_TRANSLATE_NOOP("dialect", "You"));
    kind.canList = true;
    kind.canUpdate = true;
    return kind;
}

KindSpec others()
{
    KindSpec kind = kindOf(passport::userKind, QT_TRANSLATE_NOOP("dialect", "Other users"));
    kind.searchFor = text(QT_TRANSLATE_NOOP("dialect", "exact ID"));
    kind.searchNote = text(QT_TRANSLATE_NOOP("dialect",
        "Passport has no list of users and finds nobody by name or e-mail. Of others it shows name and "
        "picture."));
    return kind;
}

KindSpec identity()
{
    KindSpec kind = kindOf(passport::identityKind, QT_TRANSLATE_NOOP("dialect", "Your accounts elsewhere"));
    kind.canList = true;
    kind.canCreate = true;
    kind.keyIsGiven = true;
    kind.canDelete = true;
    kind.deleteLabel = text(QT_TRANSLATE_NOOP("dialect", "Disconnect account…"));
    kind.deleteEffects = {
        text(QT_TRANSLATE_NOOP("dialect", "You can no longer sign in to Passport with this account.")),
        text(QT_TRANSLATE_NOOP("dialect", "The account itself stays, and can be connected again.")),
    };
    return kind;
}

KindSpec gitHub()
{
    KindSpec kind = kindOf(passport::gitHubKind, QT_TRANSLATE_NOOP("dialect", "Your GitHub tokens"));
    kind.canList = true;
    return kind;
}

} // namespace

Dialect passportDialect()
{
    using Shape = Identifier::Shape;

    Dialect dialect;
    dialect.system = u"passport"_s;
    dialect.label = text(QT_TRANSLATE_NOOP("dialect", "The Grid Passport"));
    dialect.blurb = text(QT_TRANSLATE_NOOP("dialect",
        "Shows and corrects your own account, and the accounts elsewhere that belong to it; shows others by "
        "their ID."));
    dialect.kinds = {self(), others(), identity(), gitHub()};
    dialect.lookups = {
        {Shape::Uuid, passport::userKind, LookupRule::Match::Exact,
            text(QT_TRANSLATE_NOOP("dialect", "ID, exact"))},
    };
    const QString exactOnly = text(QT_TRANSLATE_NOOP("dialect", "finds exact IDs only"));
    for (const Shape shape : {Shape::Name, Shape::Email, Shape::Username, Shape::NumericId, Shape::UserId,
             Shape::Phone, Shape::Orcid})
        dialect.cannotLookUp.insert(shape, exactOnly);
    return dialect;
}

} // namespace rollcall
