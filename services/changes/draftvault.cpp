#include "services/changes/draftvault.h"

#include "services/json/json.h"
#include "services/sealing/sealedfile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(draftsLog, "rollcall.drafts")

namespace {

JsonValue packed(const Draft &draft)
{
    JsonValue::Array staged;
    for (const Difference &difference : draft.staged) {
        JsonValue each = JsonValue::Object{{u"pointer"_s, difference.pointer}};
        each.set(u"before"_s, difference.before);
        each.set(u"after"_s, difference.after);
        staged.append(each);
    }
    JsonValue value = JsonValue::Object{{u"connection"_s, draft.id.connection}, {u"kind"_s, draft.id.kind},
        {u"key"_s, draft.id.key}, {u"title"_s, draft.title}, {u"new"_s, draft.isNew},
        {u"keptAt"_s, draft.keptAt.toString(Qt::ISODateWithMs)}, {u"staged"_s, staged}};
    value.set(u"seen"_s, draft.seen);
    return value;
}

Draft unpacked(const JsonValue &value)
{
    Draft draft{.id = {value[u"connection"].toString(), value[u"kind"].toString(), value[u"key"].toString()},
        .title = value[u"title"].toString(),
        .isNew = value[u"new"].toBool(),
        .seen = value[u"seen"],
        .keptAt = QDateTime::fromString(value[u"keptAt"].toString(), Qt::ISODateWithMs)};
    for (const JsonValue &each : value[u"staged"].array())
        draft.staged.append({each[u"pointer"].toString(), each[u"before"], each[u"after"]});
    return draft;
}

} // namespace

DraftVault::DraftVault(const QString &directory, SecretStore &secrets, Clock clock, QObject *parent)
    : Drafts(parent)
    , m_directory(QDir(directory).filePath(u"drafts"_s))
    , m_secrets(secrets)
    , m_clock(std::move(clock))
{ }

DraftVault::~DraftVault() = default;

Pending<Done> DraftVault::open()
{
    if (!m_opening) {
        m_opening.emplace();
        localKey(m_secrets, u"draft-key"_s, this).then(this, [this](const Result<LocalKey> &key) {
            adopt(*key);
        });
    }
    return m_opening->pending();
}

void DraftVault::adopt(const LocalKey &key)
{
    // With a key that is gone tomorrow nothing on the disk could be opened again.
    if (key.isPersistent) {
        m_cipher.emplace(key.key);
        const auto typedMeanwhile = std::exchange(m_drafts, {});
        readAll();
        // Where there was a draft of the same record already, whoever types takes that up and keeps both.
        for (auto it = typedMeanwhile.cbegin(); it != typedMeanwhile.cend(); ++it) {
            if (m_drafts.contains(it.key()))
                continue;
            m_drafts.insert(it.key(), it.value());
            write(it.value());
        }
    }
    m_opening->settle(Done());
    emit changed();
}

void DraftVault::readAll()
{
    const QFileInfoList files = QDir(m_directory).entryInfoList({u"*.draft"_s}, QDir::Files);
    for (const QFileInfo &info : files) {
        const auto text = readSealed(info.filePath(), *m_cipher);
        const auto value = text ? json::decode(*text) : Result<JsonValue>(JsonValue());
        if (!value || !value->isObject()) {
            qCWarning(draftsLog) << "A draft does not open and is left where it is:" << info.fileName();
            continue;
        }
        const Draft draft = unpacked(*value);
        m_drafts.insert({draft.id, draft.isNew}, draft);
    }
}

QString DraftVault::fileOf(const Place &place) const
{
    const auto &[id, isNew] = place;
    const QByteArray name
        = json::encode(JsonValue(JsonValue::Array{id.connection, id.kind, id.key, JsonValue(isNew)}));
    return QDir(m_directory).filePath(QString::fromLatin1(m_cipher->hash(name).toHex()) + u".draft"_s);
}

Result<Done> DraftVault::write(const Draft &draft) const
{
    if (!m_cipher)
        return Done();
    const auto written = writeSealed(fileOf({draft.id, draft.isNew}), json::encode(packed(draft)), *m_cipher);
    if (!written)
        qCWarning(draftsLog) << "A draft cannot be kept on the disk:" << written.error().detail;
    return written;
}

Result<Done> DraftVault::keep(Draft draft)
{
    draft.keptAt = m_clock();
    const Place place{draft.id, draft.isNew};
    const bool isAnother = !m_drafts.contains(place);
    m_drafts.insert(place, draft);
    const Result<Done> written = write(draft);
    if (isAnother)
        emit changed();
    return written;
}

void DraftVault::drop(const RecordId &id, bool isNew)
{
    const Place place{id, isNew};
    if (m_drafts.remove(place) == 0)
        return;
    if (m_cipher && !QFile::remove(fileOf(place)))
        qCWarning(draftsLog) << "A draft that was dropped cannot be removed from the disk.";
    emit changed();
}

void DraftVault::dropAll(const QString &connection)
{
    const QList<Draft> drafts = all();
    for (const Draft &draft : drafts) {
        if (draft.id.connection == connection)
            drop(draft.id, draft.isNew);
    }
}

std::optional<Draft> DraftVault::draft(const RecordId &id, bool isNew) const
{
    const auto found = m_drafts.constFind({id, isNew});
    return found == m_drafts.constEnd() ? std::nullopt : std::optional(*found);
}

QList<Draft> DraftVault::all() const
{
    QList<Draft> drafts = m_drafts.values();
    std::sort(drafts.begin(), drafts.end(),
        [](const Draft &one, const Draft &other) { return one.keptAt > other.keptAt; });
    return drafts;
}

} // namespace rollcall
