#pragma once

#include "services/domain/condition.h"
#include "services/domain/connection.h"
#include "services/domain/identifier.h"
#include "services/domain/schema.h"

#include <QHash>
#include <QStringList>

namespace rollcall {

//! What must be true after a change, read from the service. The runner reads the subject and looks.
struct Expectation
{
    enum class Subject { Target, Argument };
    enum class Holds {
        Exists,
        IsGone,
        HasWanted, //!< every member that differs between seen and wanted reads back as wanted
        IsNull, //!< the member at \c pointer is null or absent
        HasChanged, //!< the member at \c pointer is not null and differs from what was seen
        IsOneOf, //!< the member at \c pointer is one of \c values
        IsShut //!< the service no longer takes the credentials it is read with
    };
    Subject subject = Subject::Target;
    QString
        argument; //!< for Subject::Argument: the member of Change::wanted that names the other record's key
    Holds holds = Holds::HasWanted;
    //! JSON pointer. For IsOneOf a segment "*" stands for every member that was seen there, and "{x}" for
    //! what the argument x of the act says; a path whose object was not seen expects nothing.
    QString pointer;
    QList<JsonValue> values;
};

//! A named act beside create, update and delete (merge, upload a picture, ...).
struct ActionSpec
{
    enum class Danger { None, Careful, Destructive };
    QString name; //!< "merge"
    QString label; //!< English, a verb with its object; shown through translate("dialect", ...)
    Danger danger = Danger::None;
    QStringList effects; //!< English sentences: what follows, including what this console cannot see
    QList<Expectation> expectations;
    Schema input; //!< what is asked before it is done; no fields: nothing. Answers are Change::wanted
    QString reveals; //!< JSON pointer into the answer: a secret that is shown once and kept nowhere
    bool forTests = false; //!< makes test data: not offered on a production service
    bool needsAttachment = false;
    qint64 attachmentLimit = 0; //!< bytes

    bool isOfferedOn(Environment environment) const;
};

struct KindSpec
{
    QString name; //!< "person"
    QString label; //!< English, plural ("People")
    Schema schema;
    bool canList = false;
    bool canCreate = false;
    bool keyIsGiven = false; //!< a new record gets its key from the service; otherwise it is chosen here
    bool canUpdate = false;
    bool canDelete = false;
    QString deleteLabel; //!< English, a verb with its object ("Delete account…")
    QStringList deleteEffects;
    //! Most rows one search returns; a full answer means there may be more. 0: no such limit.
    int searchCap = 0;
    QString
        searchFor; //!< English: what a search text may be ("name or username"); empty: it cannot be searched
    QString searchNote; //!< English: why the list may not be complete
    QList<AskedConditions> asked; //!< conditions the service looks at itself; all others are looked at here
    QList<ActionSpec> actions;

    const ActionSpec *action(const QString &wantedName) const;
    bool canAsk(const Condition &condition) const; //!< the service can be asked for it
};

//! How one shape of identifier is looked up on this system.
struct LookupRule
{
    enum class Match { Exact, Search };
    Identifier::Shape shape = Identifier::Shape::Name;
    QString kind;
    Match match = Match::Search;
    QString reason; //!< English: why a hit matched ("username, exact"), shown with the hit
};

//! What one kind of service can do, as data. Screens ask it; they never ask which system it is.
struct Dialect
{
    QString system; //!< "xras"
    QString label; //!< "XRAS people"
    QString blurb; //!< English: one sentence about what the service can do
    QList<KindSpec> kinds;
    QList<LookupRule> lookups;
    QHash<Identifier::Shape, QString> cannotLookUp; //!< English: why a shape is not asked ("exact ID only")
    QHash<Identifier::Shape, QString>
        lookUpNotes; //!< English: what looking up a shape can miss, said whatever was found

    const KindSpec *kind(const QString &name) const; //!< nullptr when the system has no such kind
};

} // namespace rollcall
