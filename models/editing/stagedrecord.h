#pragma once

#include "models/editing/threeway.h"
#include "services/domain/change.h"
#include "services/domain/schema.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace rollcall {

//! A record with what a person wants to change about it, none of it sent. The document as read stays whole;
//! staged values lie over it per field, so members that no schema knows come out exactly as they came in. GUI
//! thread.
class StagedRecord : public QObject
{
    Q_OBJECT

public:
    //! What is staged and was changed by somebody else meanwhile: \c was is what the person had seen, \c theirs
    //! what the service has now, \c mine what is staged. The pointer leads to a field, or to a member inside it.
    using Conflict = Clash;
    //! Typing gathers letters into one undo step; anything else is a step of its own.
    enum class Step { Typed, Whole };

    explicit StagedRecord(const Schema &schema, QObject *parent = nullptr);

    const Schema &schema() const { return m_schema; }
    const JsonValue &base() const { return m_base; }

    //! Begins anew with \p document: nothing staged, no history, no messages.
    void reset(const JsonValue &document);
    //! Puts a fresh reading underneath and keeps what is staged. What the service has already is no longer
    //! staged; what somebody else changed inside a staged field comes into it; what both changed is a
    //! conflict, and stays one until it is settled here or by undoing.
    QList<Conflict> rebase(const JsonValue &fresh);
    const QList<Conflict> &conflicts() const { return m_conflicts; }
    //! Ends the conflict at \p pointer with \p value: theirs, mine, or another one.
    void settle(const QString &pointer, const JsonValue &value);

    //! The staged value, else the one that was read. Undefined when there is neither.
    JsonValue value(const QString &pointer) const;
    JsonValue baseValue(const QString &pointer) const;
    bool isStaged(const QString &pointer) const { return m_staged.contains(pointer); }
    bool isDirty() const { return !m_staged.isEmpty(); }
    QStringList stagedPointers() const; //!< in the order of the schema

    //! Stages \p value. The value that was read clears the mark.
    void stage(const QString &pointer, const JsonValue &value, Step step = Step::Whole);
    //! Stages what \p text stands for in that field.
    void stageText(const QString &pointer, const QString &text, Step step = Step::Typed);
    void unstage(const QString &pointer);
    void unstageAll();
    //! The next letter typed begins a new undo step (the focus moved).
    void endTyping() { m_typing.clear(); }

    bool canUndo(const QString &pointer) const;
    bool canRedo(const QString &pointer) const;
    bool undo(const QString &pointer); //!< false when there is nothing to undo
    bool redo(const QString &pointer);
    QString undoLast(); //!< the field that was last changed; its pointer, empty when there is none
    QString redoLast();

    //! The document as it shall be: as read, with the staged leaves in it.
    JsonValue wanted() const;
    //! What wanted() changes, in the order of the schema.
    QList<Difference> differences() const;

    //! With this, createOnly fields may be set and every required field must be; all but \p keyPointer, which
    //! is decided.
    void setCreating(bool creating, const QString &keyPointer = {});
    bool isCreating() const { return m_creating; }
    //! Problems of a new record are told from now on even for fields that were never touched.
    void insist();
    bool isEditable(const FieldSpec &field) const;

    //! The service's words about a field, else what is wrong with the staged value. Empty: nothing.
    QString problem(const QString &pointer) const;
    //! Nothing that is staged is known to be refused here. The service's own messages do not count: it may
    //! answer otherwise.
    bool isValid() const;
    QStringList invalidPointers() const;
    //! Messages of the service by JSON pointer. A field's message goes when the field is edited.
    void setServerMessages(const QHash<QString, QString> &messages);
    QString serverMessage(const QString &pointer) const { return m_messages.value(pointer); }
    //! Messages whose pointer is no field of the schema; they have no editor to stand beside.
    QStringList unplacedMessages() const;

signals:
    void fieldChanged(const QString &pointer); //!< value, mark or message
    void changed(); //!< after any of it, once per call

private:
    using Staged = std::optional<JsonValue>; // nullopt: what was read
    struct History
    {
        struct Entry
        {
            Staged before;
            Staged after;
            quint64 serial = 0;
        };
        QList<Entry> done;
        QList<Entry> undone;
    };

    Staged staged(const QString &pointer) const;
    void put(const QString &pointer, const Staged &value);
    void remember(const QString &pointer, const Staged &before, const Staged &after, Step step);
    bool continuesTyping(const QString &pointer, const Staged &before, const Staged &after);
    QString localProblem(const FieldSpec &field) const;
    QList<Conflict> openConflicts(const QString &pointer, const ThreeWay &result) const;
    void forgetConflicts(const QString &pointer); // at it and inside
    //! The staged field that \p pointer is, or is inside of; empty when there is none.
    QString stagedOver(const QString &pointer) const;

    Schema m_schema;
    JsonValue m_base;
    QHash<QString, JsonValue> m_staged;
    QHash<QString, History> m_histories;
    QHash<QString, QString> m_messages;
    QList<Conflict> m_conflicts;
    QString m_typing; // the field whose last step was typing
    int m_direction = 0;
    quint64 m_serial = 0;
    bool m_creating = false;
    bool m_insisting = false;
    QString m_keyPointer;
};

} // namespace rollcall
