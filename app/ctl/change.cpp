#include "app/ctl/printer.h"
#include "app/ctl/verbs.h"
#include "models/editing/fieldvalue.h"
#include "models/editing/kindfacts.h"
#include "services/directories/pictures.h"
#include "services/json/json.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

// The verbs that change something. Each reads the record first, and all take the one road of ChangeRunner.

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> refused(Error::Kind kind, const QString &sentence)
{
    return failure({.kind = kind, .detail = sentence});
}

tl::unexpected<Error> notOffered(const Session::Place &place)
{
    return refused(Error::Kind::Validation,
        u"%1 does not offer this for records of the kind %2."_s.arg(
            place.connection->name, place.kind->name));
}

// What the receipt says, as the exit code of the program.
int tell(const Receipt &receipt, const Change &change, Session &session)
{
    // A service may name a new record itself.
    const RecordId target
        = change.target.key.isEmpty() && receipt.readBack ? receipt.readBack->id : change.target;
    JsonValue items{JsonValue::Array()};
    for (const Receipt::Item &item : receipt.items) {
        using State = Receipt::Item::State;
        items.append(JsonValue::Object{{u"field"_s, item.pointer},
            {u"intended"_s, item.intended.isUndefined() ? JsonValue(nullptr) : item.intended},
            {u"now"_s, item.now.isUndefined() ? JsonValue(nullptr) : item.now},
            {u"state"_s,
                item.state == State::Verified      ? u"verified"_s
                    : item.state == State::Differs ? u"differs"_s
                                                   : u"changed beside"_s}});
    }
    JsonValue object = idObject(target, session.connections().connection(target.connection)->system);
    object.set(u"outcome"_s, outcomeName(receipt.outcome));
    object.set(u"items"_s, items);
    object.set(u"journal"_s, receipt.journalEntry);
    if (receipt.error)
        object.set(u"error"_s, errorObject(*receipt.error));
    if (!receipt.revealed.isEmpty())
        object.set(u"revealed"_s, receipt.revealed);
    Printer printer(session.arguments().format);
    QStringList heads{u"OUTCOME"_s, u"RECORD"_s, u"AS INTENDED"_s, u"JOURNAL"_s};
    QStringList cells{outcomeName(receipt.outcome), target.kind + u' ' + target.key,
        receipt.isAsIntended() ? u"yes"_s : u"no"_s, receipt.journalEntry};
    if (!receipt.revealed.isEmpty()) {
        heads << u"SHOWN ONCE"_s;
        cells << receipt.revealed;
    }
    printer.setHeads(heads);
    printer.row(cells, object);
    if (receipt.error)
        complain(*receipt.error, session.arguments().format);
    return receipt.outcome == Outcome::Unknown ? ExitUnknown : receipt.isAsIntended() ? ExitDone : ExitFailed;
}

Pending<int> run(Session &session, Change change)
{
    if (session.connections().isLocked(change.target.connection)) {
        return Pending<int>(refused(
            Error::Kind::Forbidden, u"The connection is locked; --unlock allows changes for this run."_s));
    }
    change.reason = session.arguments().reason;
    return session.runner().run(change).andThen(&session,
        [&session, change](const Receipt &receipt) { return Pending<int>(tell(receipt, change, session)); });
}

//! A secret never stands on the command line, where every program on the computer can read it.
Result<QString> secretIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(Error::Kind::LocalStorage,
            u"This is a secret: give the file it is in. %1: %2"_s.arg(path, file.errorString()));
    }
    return QString::fromUtf8(file.readAll()).trimmed();
}

//! \p document with "FIELD=VALUE" applied, by the fields of \p schema.
Result<JsonValue> filled(JsonValue document, const Schema &schema, const QStringList &assignments, bool isNew)
{
    const JsonValue base = document;
    for (const QString &assignment : assignments) {
        const qsizetype equals = assignment.indexOf(u'=');
        QString name = assignment.left(equals);
        if (equals < 1)
            return usage(u"%1 is no FIELD=VALUE."_s.arg(assignment));
        if (!name.startsWith(u'/'))
            name.prepend(u'/');
        const FieldSpec *field = schema.field(name);
        if (!field) {
            QStringList names;
            for (const FieldSpec &each : schema.fields())
                names << each.pointer.mid(1);
            return usage(u"There is no field %1; there are %2."_s.arg(name.mid(1), names.join(u", "_s)));
        }
        if (!field->editable && !(isNew && field->createOnly)) {
            return failure({.kind = Error::Kind::Validation,
                .detail = u"%1 cannot be set."_s.arg(name.mid(1)),
                .fields = {{name, field->readOnlyReason}}});
        }
        const auto text = field->secret ? secretIn(assignment.mid(equals + 1)) : assignment.mid(equals + 1);
        if (!text)
            return failure(text.error());
        const JsonValue value
            = field->type == FieldSpec::Type::Boolean && (*text == u"true" || *text == u"false")
            ? JsonValue(*text == u"true")
            : FieldValue::fromText(*field, json::valueAt(base, name), *text);
        document = json::withValue(document, name, value);
    }
    Error problems{.kind = Error::Kind::Validation, .detail = u"Some fields cannot be sent like this."_s};
    for (const FieldSpec &field : schema.fields()) {
        const JsonValue value = json::valueAt(document, field.pointer);
        const bool isTouched = value != json::valueAt(base, field.pointer);
        const bool isAsked = isNew && field.required;
        const QString problem = isTouched || isAsked ? FieldValue::problem(field, value) : QString();
        if (!problem.isEmpty())
            problems.fields.insert(field.pointer, problem);
    }
    if (!problems.fields.isEmpty())
        return failure(problems);
    return document;
}

//! The place and the record that KIND KEY name, for what has to have been read before.
Pending<Record> recordNamed(Session &session, const Session::Place &place, const QString &key)
{
    return place.directory->read(place.id(key)).andThen(&session, [place, key](const Found &found) {
        if (!found.record) {
            return Pending<Record>(
                refused(Error::Kind::NotFound, u"There is no %1 %2 here."_s.arg(place.kind->name, key)));
        }
        return Pending<Record>(*found.record);
    });
}

//! Refuses \p change for want of --yes, with all that follows from it.
Pending<int> refuseUnagreed(
    Session &session, const Session::Place &place, const Change &change, const QString &sentence)
{
    return place.directory->consequences(change).andThen(
        &session, [sentence](const QList<Consequence> &consequences) {
            QStringList sentences{sentence};
            for (const Consequence &consequence : consequences) {
                sentences << consequence.sentence + u' ' + consequence.things.join(u", "_s)
                        + (consequence.mayBeMore ? u" and more."_s : u"."_s);
            }
            return Pending<int>(usage(sentences.join(u' ')));
        });
}

//! Sends \p change of the record that it is about, once that has been read. \p whatFollows: what is said
//! instead where it takes --yes and that was not given; empty: it takes none.
Pending<int> runOnceRead(Session &session, const Session::Place &place, const QString &key,
    const std::function<Result<Change>(const Record &)> &changeOf, const QString &whatFollows = {})
{
    return recordNamed(session, place, key)
        .andThen(&session, [&session, place, changeOf, whatFollows](const Record &record) {
            auto change = changeOf(record);
            if (!change)
                return Pending<int>(failure(change.error()));
            change->target = record.id;
            change->seen = record.document;
            if (!whatFollows.isEmpty() && !session.arguments().isAgreed)
                return refuseUnagreed(session, place, *change, whatFollows);
            return run(session, *change);
        });
}

} // namespace

Pending<int> saveRecord(Session &session)
{
    const QStringList words = session.arguments().words;
    const auto place = session.place(words.at(0));
    if (!place)
        return Pending<int>(failure(place.error()));
    if (!place->kind->canUpdate)
        return Pending<int>(notOffered(*place));
    const Schema schema = place->kind->schema;
    return runOnceRead(session, *place, words.at(1), [schema, words](const Record &record) -> Result<Change> {
        const auto wanted = filled(record.document, schema, words.mid(2), false);
        if (!wanted)
            return failure(wanted.error());
        return Change{.verb = Change::Verb::Update, .wanted = *wanted};
    });
}

Pending<int> createRecord(Session &session)
{
    const QStringList words = session.arguments().words;
    const auto place = session.place(words.at(0));
    if (!place)
        return Pending<int>(failure(place.error()));
    const FieldSpec *keyField = place->kind->schema.subtitleField();
    const bool keyIsGiven = place->kind->keyIsGiven;
    if (!place->kind->canCreate || (!keyIsGiven && !keyField))
        return Pending<int>(notOffered(*place));
    if (!keyIsGiven && words.size() < 2)
        return Pending<int>(usage(u"A new record of this kind takes KEY."_s));
    JsonValue begun = presetsOf(place->kind->schema);
    if (!keyIsGiven)
        begun = json::withValue(begun, keyField->pointer, JsonValue(words.at(1)));
    // A flag with a default at the service is never left to it.
    for (const FieldSpec &field : place->kind->schema.fields()) {
        if (field.createOnly && field.type == FieldSpec::Type::Boolean)
            begun = json::withValue(begun, field.pointer, JsonValue(false));
    }
    const auto wanted = filled(begun, place->kind->schema, words.mid(keyIsGiven ? 1 : 2), true);
    if (!wanted)
        return Pending<int>(failure(wanted.error()));
    if (keyIsGiven)
        return run(session, {.verb = Change::Verb::Create, .target = place->id({}), .wanted = *wanted});
    const RecordId id = place->id(words.at(1));
    return place->directory->read(id).andThen(&session, [&session, id, wanted = *wanted](const Found &found) {
        if (found.record) {
            return Pending<int>(refused(
                Error::Kind::Conflict, u"%1 %2 exists already; nothing was sent."_s.arg(id.kind, id.key)));
        }
        return run(session, {.verb = Change::Verb::Create, .target = id, .wanted = wanted});
    });
}

Pending<int> deleteRecord(Session &session)
{
    const QStringList words = session.arguments().words;
    const auto place = session.place(words.at(0));
    if (!place)
        return Pending<int>(failure(place.error()));
    if (!place->kind->canDelete)
        return Pending<int>(notOffered(*place));
    return runOnceRead(
        session, *place, words.at(1),
        [](const Record &) -> Result<Change> { return Change{.verb = Change::Verb::Delete}; },
        u"Deleting takes --yes. What follows: %1"_s.arg(place->kind->deleteEffects.join(u' ')));
}

Pending<int> actOnRecord(Session &session)
{
    const QStringList words = session.arguments().words;
    const auto place = session.place(words.at(1));
    if (!place)
        return Pending<int>(failure(place.error()));
    const ActionSpec *action = place->kind->action(words.at(0));
    const auto isOffered = [&place](const ActionSpec &each) {
        return !each.needsAttachment && each.name != u"merge"
            && each.isOfferedOn(place->connection->environment);
    };
    if (!action || !isOffered(*action)) {
        QStringList names;
        for (const ActionSpec &each : place->kind->actions) {
            if (isOffered(each))
                names << each.name;
        }
        return Pending<int>(
            usage(u"There is no act %1 here; there are: %2."_s.arg(words.at(0), names.join(u", "_s))));
    }
    // Which choices there are follows from the record; the service's client looks whether the chosen one is
    // among them.
    Schema input = action->input;
    for (FieldSpec field : action->input.fields()) {
        field.openChoice = field.openChoice || !field.choicesFrom.isEmpty();
        input = input.with(field);
    }
    const auto answers = filled(presetsOf(input), input, words.mid(3), true);
    if (!answers)
        return Pending<int>(failure(answers.error()));
    const bool takesYes = action->danger == ActionSpec::Danger::Destructive;
    return runOnceRead(
        session, *place, words.at(2),
        [name = action->name, answers = *answers](const Record &) -> Result<Change> {
            return Change{.verb = Change::Verb::Act, .action = name, .wanted = answers};
        },
        takesYes ? u"This takes --yes. What follows: %1"_s.arg(action->effects.join(u' ')) : QString());
}

Pending<int> changePicture(Session &session)
{
    const QStringList words = session.arguments().words;
    const bool removes = session.arguments().removes;
    const auto place = session.place(words.at(0));
    if (!place)
        return Pending<int>(failure(place.error()));
    if (removes == (words.size() == 3))
        return Pending<int>(usage(u"Usage: rollcallctl picture KIND KEY FILE, or KIND KEY --remove"_s));
    const ActionSpec *action = removes ? removalOf(*place->kind) : uploadOf(*place->kind);
    if (!action)
        return Pending<int>(notOffered(*place));
    Attachment attachment;
    if (!removes) {
        QFile file(words.at(2));
        if (!file.open(QIODevice::ReadOnly))
            return Pending<int>(
                refused(Error::Kind::LocalStorage, u"%1: %2"_s.arg(words.at(2), file.errorString())));
        attachment.data = file.read(action->attachmentLimit + 1);
        attachment.mediaType = QString::fromLatin1(pictures::mediaType(attachment.data));
        attachment.fileName = QFileInfo(file).fileName();
    }
    return runOnceRead(
        session, *place, words.at(1), [name = action->name, attachment](const Record &) -> Result<Change> {
            return Change{.verb = Change::Verb::Act, .action = name, .attachment = attachment};
        });
}

Pending<int> mergeRecords(Session &session)
{
    const QStringList words = session.arguments().words;
    const auto place = session.place(words.at(0));
    if (!place)
        return Pending<int>(failure(place.error()));
    const ActionSpec *merge = place->kind->action(u"merge"_s);
    if (!merge)
        return Pending<int>(notOffered(*place));
    if (!session.arguments().isAgreed) {
        return Pending<int>(
            usage(u"Merging takes --yes. %1 will be deleted, %2 stays. What follows: %3"_s.arg(
                words.at(1), words.at(2), merge->effects.join(u' '))));
    }
    // A mistyped survivor would be made and take everything: both have to be there.
    return recordNamed(session, *place, words.at(2))
        .andThen(&session, [&session, place = *place, words](const Record &survivor) {
            return runOnceRead(session, place, words.at(1), [survivor](const Record &) -> Result<Change> {
                return Change{.verb = Change::Verb::Act,
                    .action = u"merge"_s,
                    .wanted = JsonValue::Object{{u"into"_s, survivor.id.key}}};
            });
        });
}

} // namespace rollcall
