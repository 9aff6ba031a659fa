#include "services/directories/amo/dialect.h"

#include "services/directories/amo/answers.h"
#include "services/directories/pictures.h"
#include "services/directories/schemas.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString picturePointer = u"/picture_url"_s;

QString text(const char *english)
{
    return QString::fromUtf8(english);
}

ActionSpec uploadPicture()
{
    return {
        .name = u"upload-picture"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Upload a picture")),
        .danger = ActionSpec::Danger::None,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect", "The present picture is replaced; AMO keeps no earlier one.")),
            text(QT_TRANSLATE_NOOP("dialect",
                "AMO makes a small version of at most 200 × 200 in the background: it can take a moment to appear.")),
        },
        .expectations = {{.holds = Expectation::Holds::HasChanged, .pointer = picturePointer}},
        .needsAttachment = true,
        .attachmentLimit = pictures::limit,
    };
}

ActionSpec deletePicture()
{
    return {
        .name = u"delete-picture"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Delete the picture")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect", "The picture is removed; only uploading it again brings it back.")),
        },
        .expectations = {{.holds = Expectation::Holds::IsNull, .pointer = picturePointer}},
    };
}

Schema schemaOf(const QString &name)
{
    return requiredSchema(u"amo"_s, name);
}

KindSpec notifications()
{
    KindSpec kind;
    kind.name = amo::notificationsKind;
    kind.label = text(QT_TRANSLATE_NOOP("dialect", "Notifications"));
    kind.schema = schemaOf(kind.name);
    kind.canUpdate = true;
    kind.searchFor = text(QT_TRANSLATE_NOOP("dialect", "exact ID of an account"));
    kind.actions = {{
        .name = u"unsubscribe"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Use an unsubscribe link")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect",
                "The notification in the link is turned off for the account the link was sent to, whichever account is "
                "shown here.")),
            text(QT_TRANSLATE_NOOP("dialect", "It can be turned on again here.")),
        },
        .expectations = {{.holds = Expectation::Holds::IsOneOf,
            .pointer = u"/{notification}/enabled"_s,
            .values = {JsonValue(false)}}},
        .input = schemaOf(u"unsubscribe"_s),
    }};
    return kind;
}

KindSpec account()
{
    KindSpec kind;
    kind.name = amo::accountKind;
    kind.label = text(QT_TRANSLATE_NOOP("dialect", "Accounts"));
    kind.schema = schemaOf(kind.name);
    kind.canUpdate = true;
    kind.canDelete = true;
    kind.deleteLabel = text(QT_TRANSLATE_NOOP("dialect", "Delete account…"));
    kind.deleteEffects = {
        text(
            QT_TRANSLATE_NOOP("dialect", "The account answers to nobody any more, administrators included.")),
        text(QT_TRANSLATE_NOOP("dialect",
            "Display name, biography, homepage, location, occupation and picture are emptied; the username "
            "is replaced.")),
        text(QT_TRANSLATE_NOOP("dialect",
            "Collections and ratings go. Add-ons without another author are deleted; from the others only "
            "the name goes.")),
        text(QT_TRANSLATE_NOOP(
            "dialect", "Every session of the person ends, and AMO may tell the person by e-mail.")),
        text(QT_TRANSLATE_NOOP("dialect",
            "AMO keeps the e-mail address and the last sign-in address for a while: this is not an "
            "erasure.")),
        text(QT_TRANSLATE_NOOP("dialect", "This cannot be undone here.")),
    };
    kind.searchNote = text(QT_TRANSLATE_NOOP("dialect",
        "AMO finds accounts by exact ID or username only. It does not say whether an account is missing or "
        "hidden from you."));
    kind.actions = {uploadPicture(), deletePicture()};
    return kind;
}

ActionSpec endSession()
{
    return {
        .name = u"end-session"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "End your sessions")),
        .danger = ActionSpec::Danger::Destructive,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect",
                "Every session of yours ends, in browsers as well, and this connection can do nothing more until a new "
                "session is typed in.")),
        },
        .expectations = {{.holds = Expectation::Holds::IsShut}},
    };
}

ActionSpec superCreate()
{
    return {
        .name = u"super-create"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Make a test account")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect", "A new account is made that nobody signs in to; its session is shown once.")),
            text(QT_TRANSLATE_NOOP("dialect", "Needs an API key and the right Accounts:SuperCreate.")),
        },
        .expectations = {{.subject = Expectation::Subject::Argument,
            .argument = u"username"_s,
            .holds = Expectation::Holds::Exists}},
        .input = schemaOf(u"supercreate"_s),
        .reveals = u"/session_cookie/value"_s,
        .forTests = true,
    };
}

KindSpec self()
{
    KindSpec kind;
    kind.name = amo::selfKind;
    kind.label = text(QT_TRANSLATE_NOOP("dialect", "You"));
    kind.schema = schemaOf(amo::accountKind);
    kind.canList = true;
    kind.canUpdate = true;
    kind.actions = {uploadPicture(), deletePicture(), endSession(), superCreate()};
    return kind;
}

} // namespace

Dialect amoDialect()
{
    using Shape = Identifier::Shape;
    using Match = LookupRule::Match;
    const QString kind = amo::accountKind;
    const QString exactOnly = text(QT_TRANSLATE_NOOP("dialect", "cannot search; exact ID or username only"));

    Dialect dialect;
    dialect.system = u"amo"_s;
    dialect.label = text(QT_TRANSLATE_NOOP("dialect", "AMO accounts"));
    dialect.blurb = text(QT_TRANSLATE_NOOP("dialect",
        "Reads one account by ID or username, corrects its profile, changes its picture and deletes it. It "
        "cannot search."));
    dialect.kinds = {account(), self(), notifications()};
    dialect.lookups = {
        {Shape::NumericId, kind, Match::Exact, text(QT_TRANSLATE_NOOP("dialect", "ID, exact"))},
        {Shape::Username, kind, Match::Exact, text(QT_TRANSLATE_NOOP("dialect", "username, exact"))},
    };
    dialect.cannotLookUp = {
        {Shape::Name, exactOnly},
        {Shape::Email, exactOnly},
        {Shape::Uuid, exactOnly},
        {Shape::UserId, exactOnly},
        {Shape::Phone, exactOnly},
        {Shape::Orcid, exactOnly},
    };
    return dialect;
}

} // namespace rollcall
