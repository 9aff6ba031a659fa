#include "services/changes/journal.h"

#include "services/json/json.h"

#include <QFile>
#include <QLoggingCategory>

#include <pwd.h>
#include <unistd.h>

namespace rollcall {

using namespace Qt::StringLiterals;

Q_DECLARE_LOGGING_CATEGORY(journalLog)

namespace {

constexpr auto intentState = "intent"_L1;
constexpr auto unknownState = "unknown"_L1;
constexpr auto outcomeState = "outcome"_L1;

Change::Verb verbFrom(const QString &name)
{
    for (const auto verb : {Change::Verb::Create, Change::Verb::Update, Change::Verb::Delete}) {
        if (verbName(verb) == name)
            return verb;
    }
    return Change::Verb::Act;
}

Outcome outcomeFrom(const QString &name)
{
    for (const auto outcome : {Outcome::Done, Outcome::NotDone}) {
        if (outcomeName(outcome) == name)
            return outcome;
    }
    return Outcome::Unknown;
}

// Ties a sealed text to its place: moved to another row, it does not open.
QByteArray placeOf(const JournalRow &row)
{
    return row.keyName.toUtf8() + '/' + QByteArray::number(row.number) + '/' + QByteArray::number(row.entry)
        + '/' + row.state.toUtf8();
}

QString accountOfThisComputer()
{
    const passwd *account = getpwuid(getuid());
    return account ? QFile::decodeName(account->pw_name) : QString();
}

} // namespace

Journal::Journal(const QString &directory, SecretStore &secrets, Clock clock, QObject *parent)
    : QObject(parent)
    , m_directory(directory)
    , m_secrets(secrets)
    , m_clock(std::move(clock))
{ }

Journal::~Journal() = default;

Pending<Done> Journal::open()
{
    if (m_opening)
        return m_opening->pending();
    if (!LocalCipher::start())
        return Result<Done>(
            failure({.kind = Error::Kind::LocalStorage, .detail = u"libsodium does not start"_s}));
    if (const auto opened = m_file.open(m_directory, m_clock()); !opened)
        return Result<Done>(tl::unexpected<Error>(opened.error()));
    m_opening.emplace();
    localKey(m_secrets, u"journal-key"_s, this).then(this, [this](const Result<LocalKey> &key) {
        adopt(*key);
    });
    return m_opening->pending();
}

void Journal::adopt(const LocalKey &key)
{
    m_cipher.emplace(key.key);
    m_keyPersistent = key.isPersistent;
    if (!m_keyPersistent)
        qCWarning(journalLog)
            << "No keychain keeps the journal's key: personal content is unreadable after quitting.";
    m_opening->settle(Done());
}

QByteArray Journal::targetHash(const RecordId &id) const
{
    return m_cipher->hash(json::encode(JsonValue(JsonValue::Array{id.connection, id.kind, id.key})));
}

void Journal::seal(JournalRow &row, const QByteArray &previousLink, const QByteArray &personal) const
{
    row.keyName = m_cipher->keyName();
    row.personal = m_cipher->seal(personal, placeOf(row));
    row.link = m_cipher->link(previousLink, row.canonical());
}

Result<qint64> Journal::begin(const Change &change, const QString &system)
{
    if (!isOpen())
        return failure({.kind = Error::Kind::LocalStorage, .detail = u"the journal is not open"_s});
    JsonValue personal = JsonValue::emptyObject();
    personal.set(u"key"_s, change.target.key);
    personal.set(u"seen"_s, change.seen);
    personal.set(u"wanted"_s, change.wanted);
    personal.set(u"reason"_s, change.reason);
    personal.set(u"by"_s, accountOfThisComputer());
    if (!change.attachment.isEmpty()) {
        JsonValue attachment = JsonValue::emptyObject();
        attachment.set(u"mediaType"_s, change.attachment.mediaType);
        attachment.set(u"bytes"_s, JsonValue(static_cast<qint64>(change.attachment.data.size())));
        personal.set(u"attachment"_s, attachment);
    }
    JournalRow row;
    row.at = m_clock().toUTC();
    row.state = intentState;
    row.connection = change.target.connection;
    row.system = system;
    row.kind = change.target.kind;
    row.verb = verbName(change.verb);
    row.action = change.action;
    row.targetHash = targetHash(change.target);
    const QByteArray wanted = change.wanted.isUndefined() ? QByteArray() : json::encode(change.wanted);
    row.payloadHash
        = m_cipher->hash(QByteArray::number(wanted.size()) + ':' + wanted + change.attachment.data);
    const QByteArray text = json::encode(personal);
    return m_file.append(
        row, [] { return true; },
        [this, &text](JournalRow &complete, const QByteArray &previous) {
            complete.entry = complete.number;
            seal(complete, previous, text);
        });
}

Result<Done> Journal::settle(qint64 number, const Receipt &receipt, const QString &requestId, bool final)
{
    if (!isOpen())
        return failure({.kind = Error::Kind::LocalStorage, .detail = u"the journal is not open"_s});
    const auto intent = m_file.rowsOf(number);
    if (!intent)
        return tl::unexpected<Error>(intent.error());
    if (intent->isEmpty())
        return failure({.kind = Error::Kind::LocalStorage, .detail = u"the journal has no such entry"_s});
    JournalRow row = intent->constFirst();
    row.at = m_clock().toUTC();
    row.entry = number;
    row.state = final ? outcomeState : unknownState;
    row.outcome = outcomeName(receipt.outcome);
    row.error = receipt.error ? kindName(receipt.error->kind) : QString();
    row.httpStatus = receipt.error ? receipt.error->httpStatus : 0;
    row.requestId = requestId;
    JsonValue personal = JsonValue::emptyObject();
    if (receipt.readBack) {
        personal.set(u"readBack"_s, receipt.readBack->document);
        personal.set(u"key"_s, receipt.readBack->id.key);
    }
    const QByteArray text = json::encode(personal);
    const auto written = m_file.append(
        row,
        [this, number, final] {
            // A commit that reported an error may have happened all the same; another instance may have been
            // faster.
            const auto rows = m_file.rowsOf(number);
            return rows && std::none_of(rows->begin(), rows->end(), [final](const JournalRow &earlier) {
                return earlier.state == outcomeState || (!final && earlier.state == unknownState);
            });
        },
        [this, &text](JournalRow &complete, const QByteArray &previous) { seal(complete, previous, text); });
    if (!written)
        return tl::unexpected<Error>(written.error());
    return Done();
}

JsonValue Journal::opened(const JournalRow &row) const
{
    if (!m_cipher || row.keyName != m_cipher->keyName())
        return {};
    const auto text = m_cipher->open(row.personal, placeOf(row));
    if (!text)
        return {};
    // The documents stand one or two levels deeper than they came.
    return json::decode(*text, {.depth = 70, .textBytes = 128 * 1'048'576}).value_or(JsonValue());
}

JournalEntry Journal::entryFrom(const JournalRow &intent) const
{
    JournalEntry entry;
    entry.number = QString::number(intent.number);
    entry.at = intent.at;
    entry.system = intent.system;
    entry.payloadHash = intent.payloadHash;
    entry.change.verb = verbFrom(intent.verb);
    entry.change.action = intent.action;
    entry.change.target = {intent.connection, intent.kind, {}};
    const JsonValue personal = opened(intent);
    entry.isReadable = personal.isObject();
    if (entry.isReadable) {
        entry.change.target.key = personal[u"key"].toString();
        entry.change.seen = personal[u"seen"];
        entry.change.wanted = personal[u"wanted"];
        entry.change.reason = personal[u"reason"].toString();
        entry.by = personal[u"by"].toString();
        entry.change.attachment.mediaType = personal[u"attachment"][u"mediaType"].toString();
        entry.attachmentBytes = personal[u"attachment"][u"bytes"].toInteger().value_or(0);
    }
    const auto rows = m_file.rowsOf(intent.number);
    if (!rows || rows->size() < 2)
        return entry;
    const JournalRow &last = rows->constLast();
    entry.state = last.state == outcomeState ? JournalEntry::State::Settled : JournalEntry::State::Open;
    entry.settledAt = last.at;
    entry.outcome = outcomeFrom(last.outcome);
    entry.error = last.error;
    entry.httpStatus = last.httpStatus;
    entry.requestId = last.requestId;
    const JsonValue found = opened(last);
    entry.readBack = found[u"readBack"];
    if (entry.change.target.key.isEmpty())
        entry.change.target.key = found[u"key"].toString(); // the service named it
    return entry;
}

QList<JournalEntry> Journal::entriesFrom(const Result<QList<JournalRow>> &intents) const
{
    QList<JournalEntry> list;
    if (!intents) {
        qCWarning(journalLog) << "The journal cannot be read:" << intents.error().detail;
        return list;
    }
    for (const JournalRow &intent : *intents)
        list.append(entryFrom(intent));
    return list;
}

QList<JournalEntry> Journal::entries(int newest) const
{
    return entriesFrom(m_file.newestIntents(newest));
}

QList<JournalEntry> Journal::entriesFor(const RecordId &id) const
{
    if (!isOpen())
        return {};
    return entriesFrom(m_file.intentsFor(targetHash(id)));
}

QList<JournalEntry> Journal::openEntries() const
{
    return entriesFrom(m_file.openIntents());
}

std::optional<JournalEntry> Journal::entry(const QString &number) const
{
    const auto rows = m_file.rowsOf(number.toLongLong());
    if (!rows || rows->isEmpty() || rows->constFirst().state != intentState)
        return std::nullopt;
    return entryFrom(rows->constFirst());
}

Result<JournalCheck> Journal::verify() const
{
    if (!isOpen())
        return failure({.kind = Error::Kind::LocalStorage, .detail = u"the journal is not open"_s});
    constexpr int batch = 1000;
    JournalCheck check;
    QByteArray previous(32, '\0');
    for (;;) {
        const auto rows = m_file.rows(check.rows, batch);
        if (!rows)
            return tl::unexpected<Error>(rows.error());
        for (const JournalRow &row : *rows) {
            ++check.rows;
            const bool isOurs = row.keyName == m_cipher->keyName();
            const bool isInPlace = row.number == check.rows;
            if (!isInPlace || (isOurs && row.link != m_cipher->link(previous, row.canonical()))) {
                check.firstBad = check.rows;
                return check;
            }
            if (!isOurs)
                ++check.unverified;
            previous = row.link;
        }
        if (rows->size() < batch)
            return check;
    }
}

} // namespace rollcall
