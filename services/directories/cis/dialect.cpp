#include "services/directories/cis/dialect.h"

#include "services/directories/cis/answers.h"
#include "services/directories/schemas.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *english)
{
    return QString::fromUtf8(english);
}

KindSpec kindOf(const QString &name, const char *label, const char *searchFor)
{
    KindSpec kind;
    kind.name = name;
    kind.label = text(label);
    kind.searchFor = text(searchFor);
    kind.schema = requiredSchema(u"cis"_s, name);
    return kind;
}

KindSpec profile()
{
    KindSpec kind = kindOf(cis::profileKind, QT_TRANSLATE_NOOP("dialect", "Profiles"),
        QT_TRANSLATE_NOOP("dialect", "exact e-mail, username or ID"));
    kind.canList = true;
    kind.searchNote = text(QT_TRANSLATE_NOOP(
        "dialect", "The list has active profiles only; looking somebody up finds the others as well."));
    return kind;
}

} // namespace

Dialect cisDialect()
{
    using Shape = Identifier::Shape;
    using Match = LookupRule::Match;

    Dialect dialect;
    dialect.system = u"cis"_s;
    dialect.label = text(QT_TRANSLATE_NOOP("dialect", "CIS profiles"));
    dialect.blurb = text(QT_TRANSLATE_NOOP("dialect",
        "Shows profiles of Mozilla's Person API, who published each value and who may see it. It changes "
        "nothing."));
    dialect.kinds = {profile(),
        kindOf(cis::firstProfileKind, QT_TRANSLATE_NOOP("dialect", "Profiles, first version"),
            QT_TRANSLATE_NOOP("dialect", "exact user ID")),
        kindOf(cis::connectionKind, QT_TRANSLATE_NOOP("dialect", "Ways to sign in"),
            QT_TRANSLATE_NOOP("dialect", "exact e-mail"))};
    dialect.lookups = {
        {Shape::UserId, cis::profileKind, Match::Exact, text(QT_TRANSLATE_NOOP("dialect", "user ID, exact"))},
        {Shape::Uuid, cis::profileKind, Match::Exact, text(QT_TRANSLATE_NOOP("dialect", "UUID, exact"))},
        {Shape::Email, cis::profileKind, Match::Exact, text(QT_TRANSLATE_NOOP("dialect", "e-mail, exact"))},
        {Shape::Username, cis::profileKind, Match::Exact,
            text(QT_TRANSLATE_NOOP("dialect", "username, exact"))},
    };
    const QString exactOnly
        = text(QT_TRANSLATE_NOOP("dialect", "finds exact e-mail addresses, usernames and IDs only"));
    dialect.cannotLookUp = {
        {Shape::Name, exactOnly},
        {Shape::Phone, exactOnly},
        {Shape::NumericId, exactOnly},
        {Shape::Orcid, exactOnly},
    };
    dialect.lookUpNotes = {
        {Shape::Email,
            text(QT_TRANSLATE_NOOP("dialect",
                "CIS compares addresses with regard to case, and finds nobody by an address that is not the "
                "primary "
                "one."))},
    };
    return dialect;
}

} // namespace rollcall
