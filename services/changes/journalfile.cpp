#include "services/changes/journalfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QtEndian>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace rollcall {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(journalLog, "rollcall.journal")

namespace {

constexpr int applicationId = 0x524F4C4C;
constexpr int schemaVersion = 1;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;
constexpr auto columns = "number, at, entry, state, connection, system, kind, verb, action, target_hash, "
                         "payload_hash, request_id, outcome, error, http_status, personal, key_name, link"_L1;

constexpr auto createTable
    = "CREATE TABLE journal (number INTEGER PRIMARY KEY, at TEXT NOT NULL, entry INTEGER NOT NULL, "
      "state TEXT NOT NULL CHECK (state IN ('intent', 'unknown', 'outcome')), connection TEXT NOT NULL, "
      "system TEXT NOT NULL, kind TEXT NOT NULL, verb TEXT NOT NULL, action TEXT NOT NULL, "
      "target_hash BLOB NOT NULL, payload_hash BLOB NOT NULL, request_id TEXT NOT NULL, outcome TEXT NOT "
      "NULL, "
      "error TEXT NOT NULL, http_status INTEGER NOT NULL, personal BLOB NOT NULL, key_name TEXT NOT NULL, "
      "link BLOB NOT NULL) STRICT"_L1;

Error storageError(const QString &detail)
{
    return {.kind = Error::Kind::LocalStorage, .code = u"journal"_s, .detail = detail};
}

#ifdef Q_OS_UNIX
QString systemReason(const QString &path)
{
    return u"%1: %2"_s.arg(path, QString::fromLocal8Bit(std::strerror(errno)));
}

// Nothing but our own plain file is opened, and it is nobody else's to read.
Result<bool> prepareFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return failure(storageError(systemReason(path)));
    struct stat facts = {};
    QString reason;
    if (::fstat(file, &facts) != 0)
        reason = systemReason(path);
    else if (!S_ISREG(facts.st_mode) || facts.st_nlink != 1 || facts.st_uid != ::geteuid())
        reason = u"%1 is not a plain file of this user"_s.arg(path);
    else if ((facts.st_mode & 0077) != 0 && ::fchmod(file, 0600) != 0)
        reason = systemReason(path);
    ::close(file);
    if (!reason.isEmpty())
        return failure(storageError(reason));
    return true;
}

// A new name is not safe on the disk before its directory is.
bool syncDirectory(const QString &path)
{
    const int directory = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return false;
    const bool synced = ::fsync(directory) == 0;
    ::close(directory);
    return synced;
}
#else
Result<bool> prepareFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite, QFile::ReadOwner | QFile::WriteOwner))
        return failure(storageError(file.errorString()));
    return true;
}

bool syncDirectory(const QString &)
{
    return true;
}
#endif

QString timeText(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

JournalRow rowFrom(const QSqlQuery &query)
{
    JournalRow row;
    int column = 0;
    row.number = query.value(column++).toLongLong();
    row.at = QDateTime::fromString(query.value(column++).toString(), Qt::ISODateWithMs);
    row.entry = query.value(column++).toLongLong();
    row.state = query.value(column++).toString();
    row.connection = query.value(column++).toString();
    row.system = query.value(column++).toString();
    row.kind = query.value(column++).toString();
    row.verb = query.value(column++).toString();
    row.action = query.value(column++).toString();
    row.targetHash = query.value(column++).toByteArray();
    row.payloadHash = query.value(column++).toByteArray();
    row.requestId = query.value(column++).toString();
    row.outcome = query.value(column++).toString();
    row.error = query.value(column++).toString();
    row.httpStatus = query.value(column++).toInt();
    row.personal = query.value(column++).toByteArray();
    row.keyName = query.value(column++).toString();
    row.link = query.value(column++).toByteArray();
    return row;
}

// A null QString would be bound as NULL, which the table refuses.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

void bind(QSqlQuery &query, const JournalRow &row)
{
    query.addBindValue(row.number);
    query.addBindValue(timeText(row.at));
    query.addBindValue(row.entry);
    for (const QString &text : {row.state, row.connection, row.system, row.kind, row.verb, row.action})
        query.addBindValue(notNull(text));
    query.addBindValue(row.targetHash);
    query.addBindValue(row.payloadHash);
    for (const QString &text : {row.requestId, row.outcome, row.error})
        query.addBindValue(notNull(text));
    query.addBindValue(row.httpStatus);
    query.addBindValue(row.personal);
    query.addBindValue(notNull(row.keyName));
    query.addBindValue(row.link);
}

} // namespace

QByteArray JournalRow::canonical() const
{
    QByteArray out;
    const auto add = [&out](const QByteArray &field) {
        const quint32 size = qToBigEndian(static_cast<quint32>(field.size()));
        out.append(reinterpret_cast<const char *>(&size), sizeof size);
        out.append(field);
    };
    add(QByteArray::number(number));
    add(timeText(at).toUtf8());
    add(QByteArray::number(entry));
    for (const QString &text : {state, connection, system, kind, verb, action})
        add(text.toUtf8());
    add(targetHash);
    add(payloadHash);
    for (const QString &text : {requestId, outcome, error})
        add(text.toUtf8());
    add(QByteArray::number(httpStatus));
    add(personal);
    add(keyName.toUtf8());
    return out;
}

JournalFile::~JournalFile()
{
    close();
}

void JournalFile::close()
{
    if (!m_database.isValid())
        return;
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<bool> JournalFile::open(const QString &directory, const QDateTime &now)
{
    close();
    m_path = QDir(directory).filePath(u"journal.sqlite"_s);
    if (!QFileInfo(directory).isDir()) {
        if (!QDir().mkpath(directory))
            return failure(storageError(u"the directory %1 cannot be made"_s.arg(directory)));
        QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    // Twice: the second time after a damaged file has been put aside.
    for (int round = 0; round < 2; ++round) {
        if (const auto ready = prepareFile(m_path); !ready)
            return ready;
        QString reason;
        Health health = Health::Unusable;
        if (const auto connected = connectTo(m_path); connected)
            health = examine(&reason);
        else
            reason = connected.error().detail;
        if (health == Health::Good) {
            if (!syncDirectory(directory))
                qCWarning(journalLog) << "The journal's directory could not be synchronised.";
            return true;
        }
        close();
        if (health == Health::Unusable || round == 1)
            return failure(storageError(reason));
        if (const auto moved = quarantine(reason, now); !moved)
            return moved;
    }
    return failure(storageError(u"the journal cannot be opened"_s));
}

Result<bool> JournalFile::connectTo(const QString &path)
{
    const QString name = u"journal-"_s + QUuid::createUuid().toString(QUuid::Id128);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return failure(storageError(m_database.lastError().text()));
    return true;
}

bool JournalFile::execute(const QString &statement, QString *reason) const
{
    QSqlQuery query(m_database);
    if (query.exec(statement))
        return true;
    *reason = query.lastError().text();
    return false;
}

bool JournalFile::pragma(
    const QString &name, const QString &value, const QString &expected, QString *reason) const
{
    if (!execute(u"PRAGMA %1=%2"_s.arg(name, value), reason))
        return false;
    QSqlQuery query(m_database);
    if (!query.exec(u"PRAGMA "_s + name) || !query.next()) {
        *reason = query.lastError().text();
        return false;
    }
    if (query.value(0).toString() != expected) {
        *reason = u"SQLite refuses %1=%2"_s.arg(name, value);
        return false;
    }
    return true;
}

JournalFile::Health JournalFile::examine(QString *reason)
{
    // SQLite's own verdict decides what is damage; everything else may go away by itself.
    Health trouble = Health::Unusable;
    const auto first = [this, reason, &trouble](const QString &statement) -> std::optional<QVariant> {
        QSqlQuery query(m_database);
        if (query.exec(statement) && query.next())
            return query.value(0);
        *reason = query.lastError().text();
        const int code = query.lastError().nativeErrorCode().toInt() & 0xff;
        trouble = code == sqliteCorrupt || code == sqliteNotADatabase ? Health::Damaged : Health::Unusable;
        return std::nullopt;
    };

    const auto id = first(u"PRAGMA application_id"_s);
    const auto version = id ? first(u"PRAGMA user_version"_s) : std::nullopt;
    const auto tables = version ? first(u"SELECT count(*) FROM sqlite_master"_s) : std::nullopt;
    if (!tables)
        return trouble;
    const bool isNew = id->toInt() == 0 && version->toInt() == 0 && tables->toInt() == 0;
    if (isNew)
        return settle(true, reason);
    if (id->toInt() != applicationId) {
        *reason = u"the file is not a journal of Rollcall"_s;
        return Health::Damaged;
    }
    if (version->toInt() != schemaVersion) {
        *reason = u"the journal has the format %1, which this version does not know"_s.arg(version->toInt());
        return Health::Damaged;
    }
    const auto check = first(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return trouble;
    if (check->toString() != u"ok") {
        *reason = check->toString();
        return Health::Damaged;
    }
    QSqlQuery probe(m_database);
    if (!probe.exec(u"SELECT %1 FROM journal ORDER BY number DESC LIMIT 1"_s.arg(columns))) {
        *reason = probe.lastError().text();
        return Health::Damaged; // a journal by its marks, and yet without the table
    }
    probe.finish();
    return settle(false, reason);
}

JournalFile::Health JournalFile::settle(bool isNew, QString *reason)
{
    // A journal that cannot promise to be on the disk is no journal: every setting is read back.
    if (!pragma(u"journal_mode"_s, u"wal"_s, u"wal"_s, reason)
        || !pragma(u"synchronous"_s, u"FULL"_s, u"2"_s, reason)
        || !pragma(u"foreign_keys"_s, u"1"_s, u"1"_s, reason)
        || !pragma(u"trusted_schema"_s, u"0"_s, u"0"_s, reason)
        || !pragma(u"cell_size_check"_s, u"1"_s, u"1"_s, reason)
        || !pragma(u"secure_delete"_s, u"1"_s, u"1"_s, reason))
        return Health::Unusable;
    if (!isNew)
        return Health::Good;
    const bool made = execute(u"BEGIN IMMEDIATE"_s, reason) && execute(createTable, reason)
        && execute(u"CREATE INDEX journal_entry ON journal (entry, state)"_s, reason)
        && execute(u"CREATE INDEX journal_target ON journal (target_hash)"_s, reason)
        && execute(u"PRAGMA application_id=%1"_s.arg(applicationId), reason)
        && execute(u"PRAGMA user_version=%1"_s.arg(schemaVersion), reason) && execute(u"COMMIT"_s, reason);
    return made ? Health::Good : Health::Unusable;
}

Result<bool> JournalFile::quarantine(const QString &reason, const QDateTime &now)
{
    const QString base = m_path + u".damaged-"_s + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = base;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = base + u'-' + QString::number(number);
    if (!QFile::rename(m_path, name))
        return failure(storageError(u"the damaged journal %1 cannot be put aside"_s.arg(m_path)));
    for (const auto &companion : {u"-wal"_s, u"-shm"_s})
        QFile::rename(m_path + companion, name + companion);
    m_quarantined = name;
    qCWarning(journalLog) << "The journal was put aside as" << name << "because" << reason;
    return true;
}

Result<qint64> JournalFile::append(JournalRow row, const std::function<bool()> &mayAppend,
    const std::function<void(JournalRow &, const QByteArray &)> &complete)
{
    QString reason;
    if (!isOpen())
        return failure(storageError(u"the journal is not open"_s));
    if (!execute(u"BEGIN IMMEDIATE"_s, &reason))
        return failure(storageError(reason));
    const auto giveUp = [this](const QString &why) {
        QString ignored;
        execute(u"ROLLBACK"_s, &ignored);
        return failure(storageError(why));
    };

    QSqlQuery last(m_database);
    if (!last.exec(u"SELECT number, link FROM journal ORDER BY number DESC LIMIT 1"_s))
        return giveUp(last.lastError().text());
    const bool hasRows = last.next();
    row.number = hasRows ? last.value(0).toLongLong() + 1 : 1;
    const QByteArray previous = hasRows ? last.value(1).toByteArray() : QByteArray(32, '\0');
    last.finish();
    if (!mayAppend()) {
        execute(u"ROLLBACK"_s, &reason);
        return 0;
    }
    complete(row, previous);

    QSqlQuery insert(m_database);
    insert.prepare(
        u"INSERT INTO journal (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s.arg(
            columns));
    bind(insert, row);
    if (!insert.exec())
        return giveUp(insert.lastError().text());
    insert.finish();
    if (!execute(u"COMMIT"_s, &reason))
        return giveUp(reason);
    return row.number;
}

Result<QList<JournalRow>> JournalFile::select(const QString &where, const QVariantList &values) const
{
    if (!isOpen())
        return failure(storageError(u"the journal is not open"_s));
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT %1 FROM journal AS j WHERE %2"_s.arg(columns, where));
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(storageError(query.lastError().text()));
    QList<JournalRow> list;
    while (query.next())
        list.append(rowFrom(query));
    if (query.lastError().isValid())
        return failure(storageError(query.lastError().text()));
    return list;
}

Result<QList<JournalRow>> JournalFile::rows(qint64 after, int limit) const
{
    return select(u"number > ? ORDER BY number LIMIT ?"_s, {after, limit});
}

Result<QList<JournalRow>> JournalFile::newestIntents(int limit) const
{
    return select(u"state = 'intent' ORDER BY number DESC LIMIT ?"_s, {limit});
}

Result<QList<JournalRow>> JournalFile::intentsFor(const QByteArray &targetHash) const
{
    return select(u"state = 'intent' AND target_hash = ? ORDER BY number DESC"_s, {targetHash});
}

Result<QList<JournalRow>> JournalFile::openIntents() const
{
    return select(u"state = 'intent' AND NOT EXISTS (SELECT 1 FROM journal AS o WHERE o.entry = j.number "
                  "AND o.state = 'outcome') ORDER BY number DESC"_s,
        {});
}

Result<QList<JournalRow>> JournalFile::rowsOf(qint64 entry) const
{
    return select(u"entry = ? ORDER BY number"_s, {entry});
}

} // namespace rollcall
