#include "services/cache/keptrecords.h"

#include "services/json/json.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 packedVersion = 1;
// Whoever asked for a list is waiting to see it.
constexpr std::chrono::milliseconds onceShown{100};

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

//! Of what a phone number is written with only what tells numbers apart; empty for what is none.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!u" +-()./\u00a0"_s.contains(c))
            return {};
    }
    const auto first = std::find_if(digits.cbegin(), digits.cend(), [](QChar c) { return c != u'0'; });
    digits.remove(0, first - digits.cbegin());
    return digits.size() < 6 ? QString() : digits;
}

// Services also keep addresses as the names of members; a name of a property is a plain word.
bool mayBeAddress(const QString &name)
{
    return std::any_of(name.begin(), name.end(), [](QChar c) { return c.isDigit() || c == u'@'; });
}

void gatherWords(const JsonValue &value, QString &words)
{
    if (value.isString() || value.isNumber())
        words += folded(value.text()) + u'\n';
    for (const JsonValue &each : value.array())
        gatherWords(each, words);
    for (const JsonMember &member : value.object()) {
        if (mayBeAddress(member.name))
            words += folded(member.name) + u'\n';
        gatherWords(member.value, words);
    }
}

bool isConfidential(const JsonValue &attribute)
{
    return attribute[u"metadata"][u"classification"].toString() == "INDIVIDUAL CONFIDENTIAL"_L1;
}

JsonValue withoutConfidential(const JsonValue &value)
{
    if (!value.isObject())
        return value;
    JsonValue rest = JsonValue::emptyObject();
    for (const JsonMember &member : value.object()) {
        if (!isConfidential(member.value))
            rest.set(member.name, withoutConfidential(member.value));
    }
    return rest;
}

} // namespace

KeptRecords::KeptRecords(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_takingIn.setSingleShot(true);
    connect(&m_takingIn, &QTimer::timeout, this, [this] {
        for (Shelf &shelf : m_shelves)
            takeIn(shelf);
    });
}

void KeptRecords::setLife(const QString &connection, int days)
{
    Shelf &shelf = m_shelves[connection];
    takeIn(shelf);
    shelf.days = days;
    shelf.records.removeIf([&](const auto &entry) { return !isFresh(shelf, entry.value()); });
    emit changed(connection);
}

QStringList KeptRecords::lasting() const
{
    QStringList all;
    for (auto it = m_shelves.cbegin(); it != m_shelves.cend(); ++it) {
        if (it->days > 0)
            all << it.key();
    }
    return all;
}

bool KeptRecords::isFresh(const Shelf &shelf, const Kept &kept) const
{
    return shelf.days == 0 || (shelf.days > 0 && kept.readAt.addDays(shelf.days) > m_clock());
}

void KeptRecords::keep(const Record &record)
{
    const auto shelf = m_shelves.find(record.id.connection);
    if (shelf == m_shelves.end() || shelf->days < 0 || record.id.isEmpty())
        return;
    shelf->came.append(record);
    if (!record.readAt.isValid())
        shelf->came.last().readAt = m_clock();
    if (!m_takingIn.isActive())
        m_takingIn.start(onceShown);
    emit changed(record.id.connection);
}

void KeptRecords::takeIn(Shelf &shelf) const
{
    for (const Record &record : std::exchange(shelf.came, {})) {
        const JsonValue document = withoutConfidential(record.document);
        Kept kept{.readAt = record.readAt,
            .words = u'\n' + folded(record.id.key) + u'\n',
            .document = json::encode(document)};
        gatherWords(document, kept.words);
        shelf.records.insert({record.id.kind, record.id.key}, kept);
        makeRoom(shelf);
    }
}

KeptRecords::Shelf *KeptRecords::shelfOf(const QString &connection) const
{
    const auto shelf = m_shelves.find(connection);
    if (shelf == m_shelves.end())
        return nullptr;
    takeIn(*shelf);
    return &*shelf;
}

void KeptRecords::makeRoom(Shelf &shelf) const
{
    if (shelf.records.size() <= most)
        return;
    QList<QDateTime> times;
    for (const Kept &kept : std::as_const(shelf.records))
        times << kept.readAt;
    // A tenth at once, so that not every reading looks for the oldest.
    const auto bound = times.begin() + most / 10;
    std::nth_element(times.begin(), bound, times.end());
    shelf.records.removeIf([oldest = *bound](const auto &entry) { return entry.value().readAt <= oldest; });
}

void KeptRecords::drop(const RecordId &id)
{
    Shelf *shelf = shelfOf(id.connection);
    if (shelf && shelf->records.remove({id.kind, id.key}))
        emit changed(id.connection);
}

void KeptRecords::forget(const QString &connection)
{
    Shelf *shelf = shelfOf(connection);
    if (!shelf)
        return;
    shelf->records.clear();
    emit changed(connection);
}

int KeptRecords::count(const QString &connection) const
{
    const Shelf *shelf = shelfOf(connection);
    return shelf ? int(shelf->records.size()) : 0;
}

bool KeptRecords::isEmpty(const QString &connection) const
{
    const auto shelf = m_shelves.constFind(connection);
    return shelf == m_shelves.cend() || (shelf->records.isEmpty() && shelf->came.isEmpty());
}

std::optional<Record> KeptRecords::record(const RecordId &id) const
{
    const Shelf *shelf = shelfOf(id.connection);
    if (!shelf)
        return std::nullopt;
    const auto kept = shelf->records.constFind({id.kind, id.key});
    if (kept == shelf->records.cend() || !isFresh(*shelf, *kept))
        return std::nullopt;
    const auto document = json::decode(kept->document);
    if (!document)
        return std::nullopt;
    return Record{.id = id, .document = *document, .revision = {}, .readAt = kept->readAt};
}

QList<Record> KeptRecords::chosen(const QString &connection, const QString &kind,
    const std::function<bool(const QString &words)> &fits) const
{
    const Shelf *shelf = shelfOf(connection);
    if (!shelf)
        return {};
    // Documents are unpacked last: of what is found only the latest are.
    QList<std::pair<QDateTime, Name>> names;
    for (auto it = shelf->records.cbegin(); it != shelf->records.cend(); ++it) {
        const bool isOfKind = kind.isEmpty() || it.key().first == kind;
        if (isOfKind && isFresh(*shelf, *it) && fits(it->words))
            names.append({it->readAt, it.key()});
    }
    const auto last = names.begin() + std::min<qsizetype>(mostFound, names.size());
    std::partial_sort(names.begin(), last, names.end(), [](const auto &a, const auto &b) {
        return std::tie(b.first, a.second) < std::tie(a.first, b.second);
    });
    QList<Record> found;
    for (auto it = names.begin(); it != last; ++it) {
        if (const auto one = record({connection, it->second.first, it->second.second}))
            found.append(*one);
    }
    return found;
}

QList<Record> KeptRecords::search(const QString &connection, const QString &kind, const QString &text) const
{
    const QStringList tokens = folded(text).split(u' ', Qt::SkipEmptyParts);
    return chosen(connection, kind, [&tokens](const QString &words) {
        return std::all_of(
            tokens.begin(), tokens.end(), [&words](const QString &token) { return words.contains(token); });
    });
}

QList<Record> KeptRecords::find(const QString &connection, const Identifier &identifier) const
{
    if (identifier.shape == Identifier::Shape::Name)
        return search(connection, {}, identifier.text);
    if (identifier.shape == Identifier::Shape::Phone) {
        const QString wanted = digitsOf(identifier.text);
        if (wanted.isEmpty())
            return {};
        return chosen(connection, {}, [&wanted](const QString &words) {
            const auto lines = QStringView(words).split(u'\n', Qt::SkipEmptyParts);
            return std::any_of(lines.begin(), lines.end(), [&wanted](QStringView line) {
                const QString digits = digitsOf(line.toString());
                return !digits.isEmpty() && (digits.endsWith(wanted) || wanted.endsWith(digits));
            });
        });
    }
    const QString line = u'\n' + folded(identifier.text) + u'\n';
    return chosen(connection, {}, [&line](const QString &words) { return words.contains(line); });
}

QByteArray KeptRecords::packed(const QString &connection) const
{
    QByteArray text;
    QDataStream out(&text, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    const Shelf *shelf = shelfOf(connection);
    const QHash<Name, Kept> records = shelf ? shelf->records : QHash<Name, Kept>();
    out << packedVersion << connection << quint32(records.size());
    for (auto it = records.cbegin(); it != records.cend(); ++it)
        out << it.key().first << it.key().second << it->readAt << it->words << it->document;
    return text;
}

bool KeptRecords::unpack(const QString &connection, const QByteArray &text)
{
    QDataStream in(text);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    quint32 count = 0;
    QString of;
    in >> version >> of >> count;
    if (in.status() != QDataStream::Ok || version != packedVersion || of != connection)
        return false;
    QHash<Name, Kept> records;
    for (quint32 i = 0; i < count; ++i) {
        Name name;
        Kept kept;
        in >> name.first >> name.second >> kept.readAt >> kept.words >> kept.document;
        if (in.status() != QDataStream::Ok)
            return false;
        records.insert(name, kept);
    }
    Shelf &shelf = m_shelves[connection];
    takeIn(shelf);
    for (auto it = records.cbegin(); it != records.cend(); ++it) {
        const auto present = shelf.records.constFind(it.key());
        if (isFresh(shelf, *it) && (present == shelf.records.cend() || present->readAt < it->readAt))
            shelf.records.insert(it.key(), *it);
    }
    makeRoom(shelf);
    emit changed(connection);
    return true;
}

} // namespace rollcall
