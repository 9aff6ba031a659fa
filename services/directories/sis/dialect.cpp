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

Schema schemaOf(const QString &name)
{
    return requiredSchema(u"sis"_s, name);
}

KindSpec kindOf(const QString &name, const char *label)
{
    KindSpec kind;
    kind.name = name;
    kind.label = text(label);
    kind.canList = true;
    kind.schema = schemaOf(name);
    return kind;
}

const char *const toldAsItIsNow = QT_TRANSLATE_NOOP("dialect",
    "Receivers of your own webhooks for opt-outs are sent the identity with all its details, as it is before "
    "this.");

//! Whether the one address that was asked for, or every one, is opted out.
Expectation optedOut(const QString &address, bool isOptedOut)
{
    return {.holds = Expectation::Holds::IsOneOf,
        .pointer = u"/details/addresses/*/"_s + address + u"/optedout"_s,
        .values = {JsonValue(isOptedOut)}};
}

ActionSpec optOut()
{
    return {
        .name = u"stop"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Opt out an address")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect",
                "Nothing is sent to this address any more; the others stay as they are.")),
            text(toldAsItIsNow),
            text(QT_TRANSLATE_NOOP("dialect", "Opting the address in again takes it back.")),
        },
        .expectations = {optedOut(u"{address}"_s, true)},
        .input = schemaOf(u"optrequest"_s),
    };
}

ActionSpec optIn()
{
    return {
        .name = u"optin"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Opt in an address")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect", "The person can be written to at this address again.")),
            text(QT_TRANSLATE_NOOP(
                "dialect", "Receivers of your own webhooks for opt-ins are sent the identity.")),
        },
        .expectations = {optedOut(u"{address}"_s, false)},
        .input = schemaOf(u"optrequest"_s).without(u"/reason"_s),
    };
}

ActionSpec optOutEverywhere()
{
    return {
        .name = u"stopall"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Opt out every address")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect", "Nothing is sent to any address of this identity any more.")),
            text(toldAsItIsNow),
            text(QT_TRANSLATE_NOOP("dialect", "Each address can be opted in again, one after the other.")),
        },
        .expectations = {optedOut(u"*"_s, true)},
        .input = schemaOf(u"optrequest"_s).without(u"/address"_s),
    };
}

ActionSpec unsubscribe()
{
    return {
        .name = u"unsubscribe"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Record that the person unsubscribed")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect",
                "The store writes down the opt-out and changes nothing in the identity: its addresses stay in use.")),
            text(toldAsItIsNow),
        },
        .expectations = {{.holds = Expectation::Holds::Exists}},
        .input = schemaOf(u"optrequest"_s).without(u"/address"_s),
    };
}

ActionSpec forget()
{
    return {
        .name = u"forget"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Forget the person")),
        .danger = ActionSpec::Danger::Destructive,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect",
                "Every detail is replaced by the word “redacted”, and every address is removed.")),
            text(QT_TRANSLATE_NOOP("dialect", "It is no longer reached through another identity.")),
            text(toldAsItIsNow),
            text(QT_TRANSLATE_NOOP("dialect", "Opt-outs recorded before keep the address they name.")),
            text(QT_TRANSLATE_NOOP("dialect", "This cannot be undone, neither here nor by the store.")),
        },
        .expectations = {
            {.holds = Expectation::Holds::IsOneOf,
                .pointer = u"/details/*"_s,
                .values = {JsonValue(u"redacted"_s), JsonValue::emptyObject()}},
            {.holds = Expectation::Holds::IsNull, .pointer = u"/communicate_through"_s},
        },
        .input = schemaOf(u"optrequest"_s).without(u"/address"_s),
    };
}

// What programs that send messages report, for the day on which one of them does not.
ActionSpec countMessage()
{
    return {
        .name = u"message_count"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Record what became of a message")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect",
                "The store counts messages in a row that did not arrive; one that arrived sets the count to nought.")),
            text(QT_TRANSLATE_NOOP("dialect",
                "From the fifth failure on, receivers of your own webhooks for failures are told of each.")),
            text(QT_TRANSLATE_NOOP("dialect", "The store does not show the count, so that it cannot be read back.")),
        },
        .expectations = {{.holds = Expectation::Holds::Exists}},
        .input = schemaOf(u"delivery"_s),
    };
}

// Details that are text are compared by the store; numbers, switches and dates among them it does not find. An
// address is found whole.
QList<AskedConditions> askedOfIdentities(const Schema &schema)
{
    using Relation = Condition::Relation;
    QList<AskedConditions> asked{
        {u"/details/*"_s, {Relation::Is, Relation::Contains, Relation::StartsWith}},
        {u"/details/addresses/*"_s, {Relation::Is}},
    };
    for (const FieldSpec &field : schema.fields()) {
        const bool isDetail = field.pointer.startsWith(u"/details/") && field.pointer.count(u'/') == 2;
        const bool isText = field.type == FieldSpec::Type::Text || field.type == FieldSpec::Type::LongText
            || field.type == FieldSpec::Type::Choice;
        if (isDetail && !isText)
            asked.append({field.pointer, {}});
    }
    return asked;
}

KindSpec identity()
{
    KindSpec kind = kindOf(u"identity"_s, QT_TRANSLATE_NOOP("dialect", "Identities"));
    kind.canCreate = true;
    kind.keyIsGiven = true;
    kind.canUpdate = true;
    kind.canDelete = true;
    kind.deleteLabel = text(QT_TRANSLATE_NOOP("dialect", "Delete identity…"));
    kind.deleteEffects = {
        text(QT_TRANSLATE_NOOP("dialect", "The identity is removed from the store; no webhook reports it.")),
        text(QT_TRANSLATE_NOOP("dialect", "Its opt-outs and opt-ins stay, without saying whose they were.")),
        text(QT_TRANSLATE_NOOP(
            "dialect", "Identities that are reached through it, or that it registered, lose that link.")),
        text(QT_TRANSLATE_NOOP("dialect", "This cannot be undone here.")),
    };
    kind.searchFor = text(QT_TRANSLATE_NOOP("dialect", "name, phone, e-mail or ID"));
    kind.searchNote = text(QT_TRANSLATE_NOOP(
        "dialect", "Seed finds whole phone numbers and whole e-mail addresses, and parts of names."));
    kind.asked = askedOfIdentities(kind.schema);
    kind.actions = {optOut(), optIn(), optOutEverywhere(), unsubscribe(), countMessage(), forget()};
    return kind;
}

KindSpec webhook()
{
    KindSpec kind = kindOf(u"webhook"_s, QT_TRANSLATE_NOOP("dialect", "Webhooks"));
    kind.canCreate = true;
    kind.keyIsGiven = true;
    kind.canUpdate = true;
    kind.canDelete = true;
    kind.deleteLabel = text(QT_TRANSLATE_NOOP("dialect", "Delete webhook…"));
    kind.deleteEffects = {
        text(QT_TRANSLATE_NOOP("dialect", "The receiver is told of nothing any more, whoever set it up.")),
        text(QT_TRANSLATE_NOOP("dialect", "Reports that are on their way may still arrive.")),
    };
    return kind;
}

KindSpec user()
{
    KindSpec kind = kindOf(u"user"_s, QT_TRANSLATE_NOOP("dialect", "Users"));
    kind.actions = {{
        .name = u"token"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Show or create the token")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {
            text(QT_TRANSLATE_NOOP("dialect",
                "The token in use is shown to you: it is not renewed, and whoever has it acts as this user.")),
            text(QT_TRANSLATE_NOOP("dialect", "Where there is no token yet, one is made.")),
            text(QT_TRANSLATE_NOOP("dialect",
                "A token that is taken away in the store may go on working for some minutes.")),
            text(QT_TRANSLATE_NOOP("dialect", "That you had it shown is written into the journal; the token is not.")),
        },
        .expectations = {{.holds = Expectation::Holds::Exists}},
        .reveals = u"/token"_s,
    }};
    return kind;
}

KindSpec optOutRecord()
{
    KindSpec kind = kindOf(u"optout"_s, QT_TRANSLATE_NOOP("dialect", "Opt-outs"));
    kind.searchFor = text(QT_TRANSLATE_NOOP("dialect", "address, or ID of an identity"));
    kind.searchNote = text(QT_TRANSLATE_NOOP("dialect",
        "The store tells at most the newest 1,000 opt-outs at once. It tells of no opt-ins."));
    kind.searchCap = 1000;
    return kind;
}

// Which addresses of an identity the store would hand out to whoever sends messages.
KindSpec address()
{
    KindSpec kind = kindOf(u"address"_s, QT_TRANSLATE_NOOP("dialect", "Addresses in use"));
    kind.canList = false;
    kind.searchFor = text(QT_TRANSLATE_NOOP("dialect", "ID of an identity, then the kind of address"));
    kind.searchNote = text(QT_TRANSLATE_NOOP("dialect",
        "The store leaves out an address that is opted out, and every address behind it. Look at the "
        "identity to see "
        "all of them."));
    return kind;
}

// What the store tells of itself: health, metrics, names of details.
KindSpec status()
{
    KindSpec kind = kindOf(u"status"_s, QT_TRANSLATE_NOOP("dialect", "The store itself"));
    kind.actions = {{
        .name = u"start_metrics"_s,
        .label = text(QT_TRANSLATE_NOOP("dialect", "Start the scheduled metrics")),
        .danger = ActionSpec::Danger::Careful,
        .effects = {text(QT_TRANSLATE_NOOP(
            "dialect", "The store is told to report its scheduled metrics now. Most stores have none."))},
        .expectations = {{.holds = Expectation::Holds::Exists}},
    }};
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
        "Finds identities by phone number, e-mail address, name or ID, corrects them, opts them out and in, "
        "deletes them; shows users, groups and webhooks."));
    dialect.kinds = {identity(), user(), kindOf(u"group"_s, QT_TRANSLATE_NOOP("dialect", "Groups")),
        optOutRecord(), webhook(), address(), status()};
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
