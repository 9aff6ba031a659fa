#pragma once

#include "services/domain/condition.h"
#include "services/domain/record.h"
#include "services/domain/result.h"

#include <QObject>

#include <optional>

namespace rollcall {

//! How a list is looked at: what was asked, what is filtered, in which order.
struct ListView
{
    QString system; //!< Connection::system
    QString kind;
    QString text; //!< what the service was asked to search for; null: it was not asked
    QString filter;
    QList<Condition> conditions;
    QString sortedBy; //!< TableColumn::name(); empty: in the order of the service
    bool isDescending = false;

    bool operator==(const ListView &) const = default;
};

//! One that a person gave a name.
struct SavedView
{
    QString name;
    ListView view;

    bool operator==(const SavedView &) const = default;
};

//! A record that is kept at hand.
struct Pin
{
    RecordId id;
    QString title; //!< as it was read last

    bool operator==(const Pin &) const = default;
};

//! What a person arranged on this computer for themselves: saved views, pinned people, and how each list was
//! left. Holds names of people and what was searched for, so wherever it is kept it is sealed (DeskFile). GUI
//! thread.
class Desk : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    const QList<SavedView> &views() const { return m_views; }
    QList<SavedView> viewsOf(const QString &system, const QString &kind) const;
    //! A view of that list that has the name already is replaced.
    void saveView(const SavedView &view);
    //! It keeps its place; another view of that list that has the name already is replaced.
    void renameView(SavedView view, const QString &name);
    void removeView(const SavedView &view);

    const QList<Pin> &pins() const { return m_pins; }
    bool isPinned(const RecordId &id) const;
    void pin(const RecordId &id, const QString &title); //!< or gives the pin another title
    void unpin(const RecordId &id);

    //! How a list was left, and on which row.
    struct Left
    {
        QString connection;
        ListView view;
        QString row; //!< RecordId::key; may be empty

        bool operator==(const Left &) const = default;
    };
    std::optional<Left> left(const QString &connection, const QString &kind) const;
    void leave(const Left &left);

    //! Pins and lists of a connection that was removed.
    void forget(const QString &connection);

    //! As text for another computer: views alone, without pins and without anything of connections.
    QByteArray exportedViews() const;
    //! How many were new. BadJson, or BadSchema where it is no list of views; then nothing is taken.
    Result<int> importViews(const QByteArray &text);

    QByteArray packed() const;
    //! Takes what packed() gave in an earlier run; what was arranged meanwhile stays. False when it is no
    //! such text.
    bool unpack(const QByteArray &text);

signals:
    void changed(); //!< views or pins
    void listLeft(); //!< leave() was told something new
    void unpacked(); //!< what earlier runs left is there now

private:
    QList<SavedView> m_views;
    QList<Pin> m_pins;
    QList<Left> m_left; // newest last
};

} // namespace rollcall
