#pragma once

#include "services/domain/identifier.h"
#include "services/domain/record.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace rollcall {

//! People as they were last read, so that they can be found and looked at while their service does not
//! answer. Keeps the latest of each connection, each with the moment of its reading; what a service calls
//! confidential to the individual is left out. In memory; KeptFile puts on the disk what may be there. GUI
//! thread.
class KeptRecords : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>; //!< UTC

    static constexpr int most = 5000; //!< of one connection
    static constexpr int mostFound = 500; //!< by one search; the latest

    explicit KeptRecords(Clock clock, QObject *parent = nullptr);

    //! How long records of \p connection are kept, as Connection::keptDays; what is older goes. Without a
    //! life nothing is kept.
    void setLife(const QString &connection, int days);
    //! Connections whose records outlive the program.
    QStringList lasting() const;

    //! It is looked into a little later, or when somebody asks.
    void keep(const Record &record);
    void drop(const RecordId &id); //!< the service says that there is none
    void forget(const QString &connection);

    int count(const QString &connection) const;
    bool isEmpty(const QString &connection) const;
    std::optional<Record> record(const RecordId &id) const;
    //! The latest of those in which every word of \p text stands somewhere; read last first. An empty \p
    //! kind: of any.
    QList<Record> search(const QString &connection, const QString &kind, const QString &text) const;
    //! Those in which \p identifier stands as a whole, phone numbers in whatever form; names as search().
    QList<Record> find(const QString &connection, const Identifier &identifier) const;

    QByteArray packed(const QString &connection) const;
    //! Takes what packed() gave; what was read since stays. False when it is no such text.
    bool unpack(const QString &connection, const QByteArray &text);

signals:
    void changed(const QString &connection); //!< what is kept of it, or for how long

private:
    struct Kept
    {
        QDateTime readAt;
        QString words; //!< folded texts of the document, one on a line, each line between two line feeds
        QByteArray document;
    };
    using Name = std::pair<QString, QString>; // kind and key
    struct Shelf
    {
        int days = 0;
        QHash<Name, Kept> records;
        QList<Record> came; // and are not among them yet
    };

    Shelf *shelfOf(const QString &connection) const; // with all that came; nullptr when it has no life
    void takeIn(Shelf &shelf) const;
    bool isFresh(const Shelf &shelf, const Kept &kept) const;
    void makeRoom(Shelf &shelf) const;
    QList<Record> chosen(const QString &connection, const QString &kind,
        const std::function<bool(const QString &words)> &fits) const;

    Clock m_clock;
    mutable QHash<QString, Shelf> m_shelves; // mutable: what came is taken in when somebody looks
    QTimer m_takingIn;
};

} // namespace rollcall
