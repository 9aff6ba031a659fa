#pragma once

#include "services/domain/change.h"
#include "services/domain/dialect.h"
#include "services/domain/schema.h"

#include <QList>
#include <QString>

namespace rollcall {

//! One reason why a merge cannot be sent, or not without a word about it.
struct MergeObstacle
{
    enum class Kind {
        NotOffered, //!< this kind of record cannot be merged on this service
        AbsorbedMissing,
        SurvivorMissing, //!< the service would make a new account of it
        OtherService, //!< the two are not on one connection
        SameRecord, //!< whatever the case of the letters
        ReadTooLongAgo,
        IsOperator, //!< the console signs in with the account that would be deleted
        LosesStanding //!< the one that goes has a Yes that the one that stays has not
    };
    Kind kind = Kind::NotOffered;
    bool reasonSettles = false; //!< a typed reason is enough to go on
    QString text; //!< one sentence, translated
};

//! One line of what will be done, in order.
struct MergeStep
{
    enum class Kind { ReadAgain, Merge, LookAfter, CarryOver, ReadBack };
    enum class State { Waiting, Running, Done, Failed, Unknown, Skipped };
    Kind kind = Kind::ReadAgain;
    QString text; //!< "Merge tmokoena2 into tmokoena"
    QString note; //!< "tmokoena2 is deleted"
    State state = State::Waiting;
};

//! Two accounts side by side: the absorbed one, which is deleted, and the survivor, which stays. A value;
//! makes no request.
class MergeComparison
{
public:
    enum class Side { Absorbed, Survivor, Own };

    //! One field of the two.
    struct Row
    {
        QString pointer;
        QString label; //!< translated
        bool known = true; //!< false: the schema does not know the member
        JsonValue absorbed;
        JsonValue survivor;
        Absence absorbedAbsence = Absence::Present;
        Absence survivorAbsence = Absence::Present;
        QString absorbedText; //!< one line, capped; "" when absent
        QString survivorText;
        bool equal = false;
        bool monospace = false;
        QString whyFixed; //!< why the absorbed value cannot be carried over; empty: it can
        QString whyNotOwn; //!< why no value of one's own can be set; empty: one can
        JsonValue own; //!< with Side::Own: neither account has it
        QString ownText;
        Side choice = Side::Survivor;

        bool canCarry() const { return whyFixed.isEmpty() && !equal; }
        //! The absorbed account has a value here that the survivor will not have.
        bool isLost() const
        {
            return !equal && absorbedAbsence == Absence::Present && choice != Side::Absorbed;
        }
        //! What the survivor will have.
        const JsonValue &result() const;
        QString resultText() const;
        Absence resultAbsence() const;
    };

    //! How long a reading of the two counts as fresh.
    static constexpr int freshSeconds = 60;

    MergeComparison() = default;
    //! Chooses the survivor's value everywhere, and the absorbed one's where the survivor has none and it can
    //! be set.
    MergeComparison(const Schema &schema, const Record &absorbed, const Record &survivor);

    bool isEmpty() const { return m_absorbed.id.isEmpty() || m_survivor.id.isEmpty(); }
    const Record &absorbed() const { return m_absorbed; }
    const Record &survivor() const { return m_survivor; }
    MergeComparison swapped() const { return MergeComparison(m_schema, m_survivor, m_absorbed); }

    //! Fields of the schema in its order, then members it does not know. The identifier itself is not among
    //! them.
    const QList<Row> &rows() const { return m_rows; }
    const Row *row(const QString &pointer) const;
    int differenceCount() const;
    QList<Row> losses() const;
    QList<Row>
    carried() const; //!< rows that are set on the survivor: absorbed values and values of one's own

    //! False, and nothing changes, where that value cannot be set on the survivor; Side::Own is chosen by
    //! chooseOwn().
    bool choose(const QString &pointer, Side side);
    //! Sets a value that neither account has; a text that one of them has chooses that one. False with a
    //! sentence in \p whyNot, and nothing changes, where the service would not take it.
    bool chooseOwn(const QString &pointer, const QString &text, QString *whyNot = nullptr);
    //! Takes over the choices of \p other wherever both values are still the same.
    void keepChoicesOf(const MergeComparison &other);

    //! The absorbed and the survivor documents are still what \p absorbedNow and \p survivorNow say.
    bool isStillTrue(const Record &absorbedNow, const Record &survivorNow) const;

    //! The one request of the merge.
    Change mergeChange(const QString &reason) const;
    //! The update that sets what is carried over, against the survivor as it was read after the merge. Values
    //! that the survivor has changed in the meantime are not overwritten; their labels are put into \p
    //! skipped.
    Change carryChange(const Record &survivorNow, const QString &reason, QStringList *skipped) const;

    QList<MergeStep> plan() const;

    //! What could make the eye take one account for the other, or hides in them, as translated sentences:
    //! identifiers, names and addresses are looked at. Empty for honest accounts.
    QStringList deceptions() const;

private:
    Row *find(const QString &pointer);
    QString carryNote(const QList<Row> &kept) const;

    Schema m_schema;
    Record m_absorbed;
    Record m_survivor;
    QList<Row> m_rows;
};

//! Everything that stands against merging, in the order it should be said. \p signsInWith are the names the
//! connection is used with.
QList<MergeObstacle> mergeObstacles(const KindSpec *kind, const Schema &schema,
    const std::optional<Record> &absorbed, const std::optional<Record> &survivor, const RecordId &absorbedId,
    const RecordId &survivorId, const QStringList &signsInWith, const QDateTime &now);

//! Whether two keys name the same record: services compare them without regard to case.
bool isSameKey(const QString &one, const QString &other);

} // namespace rollcall
