#include "services/directories/sis/dialect.h"

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
    kind.canList = true;
    if (auto schema = bundledSchema(u"sis"_s, name))
        kind.schema = *schema;
    else
        qFatal("the schema of Seed %s is broken: %s", qUtf8Printable(name),
            qUtf8Printable(schema.error().code + schema.error().detail));
    return kind;
}

KindSpec identity()
{
    KindSpec kind = kindOf(u"identity"_s, QT_TRANSLATE_NOOP("dialect", "Identities"));
    kind.canUpdate = true;
    kind.canDelete = true;
    kind.deleteEffects = {
        text(QT_TRANSLATE_NOOP("dialect", "The identity is removed from the store; no webhook reports it.")),
        text(QT_TRANSLATE_NOOP("dialect", "Its opt-outs and opt-ins stay, without saying whose they were.")),
        text(QT_TRANSLATE_NOOP(
            "dialect", "Identities that are reached through it, or that it registered, lose that link.")),
        text(QT_TRANSLATE_NOOP("dialect", "This cannot be undone here.")),
    };
    kind.searchNote = text(QT_TRANSLATE_NOOP("dialect",
        "Seed finds phone numbers and e-mail addresses only when they are written exactly as they are "
        "stored."));
    return kind;
}

KindSpec webhook()
{
    KindSpec kind = kindOf(u"webhook"_s, QT_TRANSLATE_NOOP("dialect", "Webhooks"));
    kind.canUpdate = true;
    kind.canDelete = true;
    kind.deleteEffects = {
        text(QT_TRANSLATE_NOOP("dialect", "The receiver is told of nothing any more, whoever set it up.")),
        text(QT_TRANSLATE_NOOP("dialect", "Reports that are on their way may still arrive.")),
    };
    return kind;
}

} // namespace

Dialect sisDialect()
{
    using Shape = Identifier::Shape;
    using Match = LookupRule::Match;
    const QString kind = u"identity"_s;
    const QString phone = text(QT_TRANSLATE_NOOP("dialect", "phone, exact"));

    Dialect dialect;
    dialect.system = u"sis"_s;
    dialect.label = text(QT_TRANSLATE_NOOP("dialect", "Seed identities"));
    dialect.blurb = text(QT_TRANSLATE_NOOP("dialect",
        "Finds identities by phone number, e-mail address, name or ID, corrects and deletes them; shows "
        "users, "
        "groups and webhooks."));
    dialect.kinds = {identity(), kindOf(u"user"_s, QT_TRANSLATE_NOOP("dialect", "Users")),
        kindOf(u"group"_s, QT_TRANSLATE_NOOP("dialect", "Groups")), webhook()};
    dialect.lookups = {
        {Shape::Uuid, kind, Match::Exact, text(QT_TRANSLATE_NOOP("dialect", "ID, exact"))},
        {Shape::Phone, kind, Match::Exact, phone},
        {Shape::NumericId, kind, Match::Exact, phone},
        {Shape::Email, kind, Match::Exact, text(QT_TRANSLATE_NOOP("dialect", "e-mail, exact"))},
        {Shape::Name, kind, Match::Search, text(QT_TRANSLATE_NOOP("dialect", "name, part"))},
    };
    const QString notByThat
        = text(QT_TRANSLATE_NOOP("dialect", "knows no usernames; phone, e-mail, name or ID only"));
    dialect.cannotLookUp = {
        {Shape::Username, notByThat},
        {Shape::UserId, notByThat},
        {Shape::Orcid, notByThat},
    };
    return dialect;
}

} // namespace rollcall
