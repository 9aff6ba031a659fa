#include "services/directories/xras/dialect.h"

#include "services/directories/schemas.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *english)
{
    return QString::fromUtf8(english);
}

ActionSpec merge()
{
    return {
        .name = u"merge"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Merge into another person")),
        .danger = ActionSpec::Danger::Destructive,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect", "XRAS deletes the absorbed person; the username no longer leads anywhere.")),
            text(QT_TRANSLATE_NOOP("dialect", "Roles on requests move to the survivor.")),
            text(QT_TRANSLATE_NOOP("dialect",
                "Person details are not copied: name, e-mail, phone and the rest of the absorbed person are lost.")),
            text(QT_TRANSLATE_NOOP("dialect",
                "Allocations and links in other systems are moved by the service, if at all; they are not visible here.")),
            text(QT_TRANSLATE_NOOP("dialect", "This cannot be undone.")),
        },
        .expectations = {
            {.subject = Expectation::Subject::Target, .holds = Expectation::Holds::IsGone},
            {.subject = Expectation::Subject::Argument, .argument = u"into"_s, .holds = Expectation::Holds::Exists},
        },
    };
}

KindSpec person()
{
    KindSpec kind;
    kind.name = u"person"_s;
    kind.label = text(QT_TRANSLATE_NOOP("dialect", "People"));
    kind.schema = requiredSchema(u"xras"_s, kind.name);
    kind.canCreate = true;
    kind.canUpdate = true;
    kind.searchCap = xrasSearchRows;
    kind.searchNote = text(QT_TRANSLATE_NOOP("dialect",
        "XRAS searches names and usernames, from two characters on, and answers with 20 people at most. "
        "A longer text narrows it down."));
    kind.searchFor = text(QT_TRANSLATE_NOOP("dialect", "name or username"));
    kind.actions = {merge()};
    return kind;
}

} // namespace

Dialect xrasDialect()
{
    using Shape = Identifier::Shape;
    using Match = LookupRule::Match;
    const QString username = text(QT_TRANSLATE_NOOP("dialect", "username, exact"));
    const QString nameOrUsername = text(QT_TRANSLATE_NOOP("dialect", "name or username, part"));
    const QString kind = u"person"_s;

    Dialect dialect;
    dialect.system = u"xras"_s;
    dialect.label = text(QT_TRANSLATE_NOOP("dialect", "XRAS people"));
    dialect.blurb = text(QT_TRANSLATE_NOOP("dialect",
        "Searches people by name or username, corrects and creates them, and merges two into one. "
        "It has no pictures and no full list."));
    dialect.kinds = {person()};
    dialect.lookups = {
        {Shape::Name, kind, Match::Search, nameOrUsername},
        {Shape::Username, kind, Match::Exact, username},
        {Shape::Username, kind, Match::Search, nameOrUsername},
        {Shape::Email, kind, Match::Search, text(QT_TRANSLATE_NOOP("dialect", "e-mail, exact"))},
        {Shape::NumericId, kind, Match::Exact, username},
        {Shape::Uuid, kind, Match::Exact, username},
        {Shape::UserId, kind, Match::Exact, username},
    };
    dialect.cannotLookUp = {
        {Shape::Phone, text(QT_TRANSLATE_NOOP("dialect", "cannot search phone numbers"))},
        {Shape::Orcid, text(QT_TRANSLATE_NOOP("dialect", "cannot search ORCID iDs"))},
    };
    dialect.lookUpNotes = {
        {Shape::Email,
            text(QT_TRANSLATE_NOOP("dialect",
                "XRAS cannot search e-mail addresses. The part before the @ was searched among names and "
                "usernames, and "
                "people with exactly this address were kept; others may have it too."))},
        {Shape::NumericId,
            text(QT_TRANSLATE_NOOP(
                "dialect", "XRAS has no numeric IDs; the digits were read as a username."))},
        {Shape::Uuid,
            text(QT_TRANSLATE_NOOP("dialect", "XRAS has no such IDs; the text was read as a username."))},
        {Shape::UserId,
            text(QT_TRANSLATE_NOOP("dialect", "XRAS has no such IDs; the text was read as a username."))},
    };
    return dialect;
}

} // namespace rollcall
