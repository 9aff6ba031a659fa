#pragma once

#include "services/changes/changerunner.h"
#include "services/changes/draftvault.h"
#include "services/desk/desk.h"
#include "services/directories/amo/dialect.h"
#include "services/directories/connections.h"
#include "services/directories/sis/dialect.h"
#include "services/directories/xras/dialect.h"
#include "services/json/json.h"
#include "ui/common/confirmer.h"
#include "ui/shell/context.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace rollcall::test {

using namespace Qt::StringLiterals;

inline JsonValue decoded(const QByteArray &text)
{
    const auto value = json::decode(text);
    if (!value)
        qFatal("test data is no JSON: %s", text.constData());
    return *value;
}

template <typename T> Pending<T> ready(T value)
{
    return Result<T>(std::move(value));
}

//! Answers from a table; counts what it was asked.
class FakeDirectory : public Directory
{
public:
    explicit FakeDirectory(Dialect dialect)
        : m_dialect(std::move(dialect))
    { }

    const Dialect &dialect() const override { return m_dialect; }
    Pending<Page> list(const Query &, const Cursor &) override { return ready(Page{}); }
    Pending<Found> read(const RecordId &id) override
    {
        ++reads;
        if (neverAnswers) {
            waiting.append(Promise<Found>());
            Promise<Found> promise = waiting.last();
            promise.onCancel([this] { cancelled = true; });
            return promise.pending();
        }
        if (error)
            return Result<Found>(failure(*error));
        const auto found = documents.constFind(id.key);
        if (found == documents.constEnd())
            return ready(Found{std::nullopt, absence});
        return ready(Found{Record{id, *found, {}, QDateTime(QDate(2026, 7, 4), QTime(9, 14, 3), Qt::UTC)},
            Found::Why::Here});
    }
    Pending<QList<Record>> lookUp(const Identifier &) override { return ready(QList<Record>{}); }
    Pending<QList<Consequence>> consequences(const Change &) override
    {
        ++followingAsks;
        return following;
    }
    Pending<Reply> send(const Change &) override
    {
        return Result<Reply>(failure({.kind = Error::Kind::Forbidden}));
    }
    Pending<QByteArray> picture(const QUrl &address) override
    {
        ++pictureAsks;
        if (missingPictures > 0) {
            --missingPictures;
            return Result<QByteArray>(failure({.kind = Error::Kind::NotFound, .httpStatus = 404}));
        }
        const auto found = pictures.constFind(address.toString());
        if (found == pictures.constEnd())
            return Result<QByteArray>(failure({.kind = Error::Kind::NotFound, .httpStatus = 404}));
        return Result<QByteArray>(*found);
    }

    QHash<QString, JsonValue> documents;
    QHash<QString, QByteArray> pictures;
    std::optional<Error> error;
    Found::Why absence = Found::Why::NoSuchRecord;
    bool neverAnswers = false;
    bool cancelled = false;
    QList<Promise<Found>> waiting;
    Pending<QList<Consequence>> following = ready(QList<Consequence>()); //!< from any change
    int followingAsks = 0;
    int reads = 0;
    int pictureAsks = 0;
    int missingPictures = 0;

private:
    Dialect m_dialect;
};

class FakeConnections : public Connections
{
public:
    FakeConnections()
        : xras(xrasDialect())
        , amo(amoDialect())
        , sis(sisDialect())
    {
        add({.id = u"x"_s,
            .name = u"XRAS prod"_s,
            .system = u"xras"_s,
            .baseUrl = QUrl(u"https://xras.example.org"_s)});
        add({.id = u"a"_s,
            .name = u"AMO"_s,
            .system = u"amo"_s,
            .baseUrl = QUrl(u"https://addons.example.org"_s)});
        add({.id = u"s"_s,
            .name = u"Seed"_s,
            .system = u"sis"_s,
            .baseUrl = QUrl(u"https://seed.example.org"_s)});
    }
    void add(const Connection &connection) { m_all.append(connection); }

    QList<Connection> all() const override { return m_all; }
    const Connection *connection(const QString &id) const override
    {
        for (const Connection &connection : m_all) {
            if (connection.id == id)
                return &connection;
        }
        return nullptr;
    }
    State state(const QString &) const override { return connected ? State::Ready : State::Unreachable; }
    QString stateDetail(const QString &) const override
    {
        return connected ? QString() : u"The cable is out."_s;
    }
    Directory *directory(const QString &id) const override
    {
        if (!connected)
            return nullptr;
        return &fake(id);
    }
    const Dialect *dialectOf(const QString &system) const override
    {
        for (FakeDirectory *each : {&xras, &amo, &sis}) {
            if (each->dialect().system == system)
                return &each->dialect();
        }
        return nullptr;
    }
    QStringList systems() const override { return {u"xras"_s, u"amo"_s, u"sis"_s}; }
    QList<Need> needsOf(const QString &) const override { return {}; }
    Pending<Done> save(const Connection &, const QMap<QString, Secret> &) override { return ready(Done{}); }
    Pending<Done> remove(const QString &) override { return ready(Done{}); }
    Pending<QList<TestStep>> test(const Connection &, const QMap<QString, Secret> &) override
    {
        return ready(QList<TestStep>{});
    }
    bool isLocked(const QString &) const override { return locked; }
    void setLocked(const QString &id, bool lock) override
    {
        locked = lock;
        emit stateChanged(id);
    }
    void setConnected(bool now)
    {
        connected = now;
        emit stateChanged(u"x"_s);
        emit stateChanged(u"a"_s);
    }

    FakeDirectory &fake(const QString &id) const { return id == "x"_L1 ? xras : id == "a"_L1 ? amo : sis; }

    mutable FakeDirectory xras;
    mutable FakeDirectory amo;
    mutable FakeDirectory sis;
    bool connected = true;
    bool locked = false;

private:
    QList<Connection> m_all;
};

//! Plays the receipts in turn; without one it does what was wanted, in the directory's table.
class FakeRunner : public ChangeRunner
{
public:
    explicit FakeRunner(FakeConnections &connections)
        : m_connections(connections)
    { }

    Pending<Receipt> run(const Change &change) override
    {
        changes.append(change);
        if (holds) {
            held = Promise<Receipt>();
            held->onCancel([this] { cancelled = true; });
            return held->pending();
        }
        return next(change);
    }
    QList<OpenChange> open() const override { return openChanges; }
    QList<PastChange> history(const RecordId &id) const override
    {
        return past.value(id);
    }
    QHash<RecordId, QList<PastChange>> past;
    Pending<Receipt> settle(const QString &entry) override
    {
        settledEntries << entry;
        return next(changes.isEmpty() ? Change{} : changes.last());
    }

    Receipt verified(const Change &change)
    {
        Receipt receipt{.outcome = Outcome::Done, .journalEntry = QString::number(++m_entry), .at = time()};
        FakeDirectory &directory = m_connections.fake(change.target.connection);
        if (change.verb == Change::Verb::Delete) {
            directory.documents.remove(change.target.key);
            return receipt;
        }
        JsonValue document = change.verb == Change::Verb::Act ? change.seen : change.wanted;
        if (change.action == "upload-picture"_L1)
            document.set(u"picture_url"_s, JsonValue(u"https://addons.example.org/new.png"_s));
        if (change.action == "delete-picture"_L1)
            document.set(u"picture_url"_s, JsonValue(nullptr));
        for (const Difference &difference : json::differences(change.seen, document))
            receipt.items.append(
                {difference.pointer, difference.after, difference.after, Receipt::Item::State::Verified});
        directory.documents.insert(change.target.key, document);
        receipt.readBack = Record{change.target, document, {}, receipt.at};
        return receipt;
    }
    static QDateTime time() { return QDateTime(QDate(2026, 7, 4), QTime(9, 14, 3), Qt::UTC); }

    QList<Change> changes;
    QList<Receipt> receipts; //!< played first
    QStringList settledEntries;
    QList<OpenChange> openChanges;
    bool holds = false;
    bool cancelled = false;
    std::optional<Promise<Receipt>> held;

private:
    Pending<Receipt> next(const Change &change)
    {
        return ready(receipts.isEmpty() ? verified(change) : receipts.takeFirst());
    }
    FakeConnections &m_connections;
    int m_entry = 0;
};

class FakeConfirmer : public Confirmer
{
public:
    Pending<bool> confirm(const Confirmation &confirmation, QWidget *) override
    {
        asked.append(confirmation);
        return ready(answer);
    }
    Pending<Leave> leave(const UnsavedWork &work, QWidget *) override
    {
        left.append(work);
        return ready(leaveAnswer);
    }
    QList<Confirmation> asked;
    QList<UnsavedWork> left;
    bool answer = true;
    Leave leaveAnswer = Leave::Discard;
};

class NoSecrets : public SecretStore
{
public:
    Pending<SecretReading> read(const SecretKey &) override { return ready(SecretReading{}); }
    Pending<SecretReading> write(const SecretKey &, const Secret &, Keeping) override
    {
        return ready(SecretReading{});
    }
    Pending<SecretReading> erase(const SecretKey &) override { return ready(SecretReading{}); }
    SecretState state() const override { return SecretState::Found; }
};

//! Everything a page needs, none of it real.
struct World
{
    FakeConnections connections;
    FakeRunner runner{connections};
    FakeConfirmer confirmer;
    NoSecrets secrets;
    Desk desk;
    DraftVault drafts{{}, secrets, [] { return FakeRunner::time(); }};
    Context context{connections, runner, secrets, drafts, desk, confirmer, {}, [] { return FakeRunner::time(); }};

    World();
};

//! A drawn portrait, as bytes of a file.
inline QImage portrait(int side)
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(QColor(0xd9, 0xc8, 0xa5));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.scale(side / 100.0, side / 100.0);
    painter.setBrush(QColor(0x23, 0x1c, 0x1a));
    painter.drawRoundedRect(QRectF(26, 12, 48, 44), 24, 24);
    painter.setBrush(QColor(0x3d, 0x6b, 0x70));
    painter.drawEllipse(QRectF(12, 74, 76, 60));
    painter.setBrush(QColor(0x8a, 0x58, 0x38));
    painter.drawRect(QRectF(43, 60, 14, 18));
    painter.drawEllipse(QRectF(32, 28, 36, 40));
    painter.setBrush(QColor(0x23, 0x1c, 0x1a));
    painter.drawEllipse(QRectF(42, 44, 4, 4));
    painter.drawEllipse(QRectF(55, 44, 4, 4));
    return image;
}

inline QByteArray pngOf(const QImage &image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

} // namespace rollcall::test
