#include "ui/lookup/lookupmodel.h"

#include "models/merge/lookalike.h"
#include "models/table/masking.h"
#include "models/table/tablecolumns.h"
#include "services/json/json.h"
#include "ui/common/avatar.h"
#include "ui/common/environment.h"
#include "ui/common/errortext.h"
#include "ui/common/text.h"
#include "ui/lookup/lookupwords.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QPixmap>
#include <QUrl>

namespace rollcall {

using namespace Qt::StringLiterals;

LookupModel::LookupModel(const Connections &connections, QObject *parent)
    : QAbstractListModel(parent)
    , m_connections(connections)
{ }

void LookupModel::setRun(LookupRun *run, const QString &typed)
{
    beginResetModel();
    if (m_run)
        disconnect(m_run, nullptr, this, nullptr);
    m_run = run;
    m_typed = typed;
    m_rows.clear();
    m_warnings.clear();
    if (run) {
        for (int group = 0; group < int(run->groups().size()); ++group) {
            m_rows.append({Kind::Head, group, 0});
            for (int hit = 0; hit < int(run->groups().at(group).hits.size()); ++hit) {
                m_rows.append({Kind::Hit, group, hit});
                fetchPicture(run->groups().at(group).hits.at(hit).record);
            }
        }
        connect(run, &LookupRun::groupChanged, this, &LookupModel::groupChanged);
    }
    endResetModel();
}

void LookupModel::groupChanged(int index)
{
    int head = 0;
    while (
        head < int(m_rows.size()) && !(m_rows.at(head).kind == Kind::Head && m_rows.at(head).group == index))
        ++head;
    if (!m_run || head == int(m_rows.size()))
        return;
    m_warnings.clear();
    int known = 0;
    while (head + known + 1 < int(m_rows.size()) && m_rows.at(head + known + 1).kind == Kind::Hit)
        ++known;
    const int now = int(m_run->groups().at(index).hits.size());
    if (now > known) {
        beginInsertRows({}, head + known + 1, head + now);
        for (int hit = known; hit < now; ++hit) {
            m_rows.insert(head + 1 + hit, {Kind::Hit, index, hit});
            const Record &record = m_run->groups().at(index).hits.at(hit).record;
            if (const KindSpec *kind = kindOf(record.id))
                masking::learn(kind->schema, record.document, record.id.key);
            fetchPicture(record);
        }
        endInsertRows();
    } else if (now < known) {
        beginRemoveRows({}, head + now + 1, head + known);
        m_rows.remove(head + now + 1, known - now);
        endRemoveRows();
    }
    // A new hit may look like one of another group.
    emit dataChanged(this->index(0), this->index(int(m_rows.size()) - 1));
}

QString LookupModel::titleOf(const Record &record) const
{
    const KindSpec *kind = kindOf(record.id);
    const QString title = kind ? kind->schema.titleOf(record.document) : QString();
    return title.isEmpty() ? record.id.key : title;
}

QStringList LookupModel::warningsOf(const Record &record) const
{
    if (const auto known = m_warnings.constFind(record.id); known != m_warnings.cend())
        return *known;
    const KindSpec *kind = kindOf(record.id);
    const QString title = titleOf(record);
    QStringList warnings = deceptionsIn(title);
    if (kind)
        warnings << deceptionsIn(kind->schema.subtitleOf(record.document));
    for (const LookupGroup &group : m_run->groups()) {
        for (const LookupGroup::Hit &other : group.hits) {
            if (const QString name = titleOf(other.record); looksAlike(title, name))
                warnings << tr("Looks like another name in this list, and is not the same letters: %1")
                                .arg(isolate(visibleText(other.record.id.key, 80)));
        }
    }
    warnings.removeDuplicates();
    return *m_warnings.insert(record.id, warnings);
}

void LookupModel::fetchPicture(const Record &record)
{
    const KindSpec *kind = kindOf(record.id);
    Directory *directory = m_connections.directory(record.id.connection);
    if (!kind || !directory || kind->schema.picturePointer().isEmpty() || m_pictures.contains(record.id))
        return;
    const QUrl address(
        json::valueAt(record.document, kind->schema.picturePointer()).toString(), QUrl::StrictMode);
    if (!address.isValid() || address.isEmpty())
        return;
    directory->picture(address).then(this, [this, id = record.id](const Result<QByteArray> &bytes) {
        if (!bytes)
            return; // the initials stay; a missing picture is no news in a list
        const QPixmap picture = safePicture(*bytes, 2 * Metrics::current().pictureList);
        if (picture.isNull())
            return;
        m_pictures.insert(id, picture);
        for (int row = 0; row < int(m_rows.size()); ++row) {
            if (recordAt(row) == id)
                emit dataChanged(index(row), index(row), {PictureRole});
        }
    });
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const LookupGroup &LookupModel::groupOf(const Row &row) const
{
    return m_run->groups().at(row.group);
}

const KindSpec *LookupModel::kindOf(const RecordId &id) const
{
    const Connection *connection = m_connections.connection(id.connection);
    const Dialect *dialect = connection ? m_connections.dialectOf(connection->system) : nullptr;
    return dialect ? dialect->kind(id.kind) : nullptr;
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!m_run || !index.isValid() || index.row() >= m_rows.size())
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == KindRole)
        return int(row.kind);
    const LookupGroup &group = groupOf(row);
    if (row.kind == Kind::Head)
        return headData(group, role);
    return row.hit < group.hits.size() ? hitData(group, group.hits.at(row.hit), role) : QVariant();
}

QString LookupModel::headNote(const LookupGroup &group) const
{
    switch (group.state) {
    case LookupGroup::State::Asking:
        return tr("asking…");
    case LookupGroup::State::NotAsked: {
        const QString note = QCoreApplication::translate("dialect", group.note.toUtf8().constData());
        return note.isEmpty() ? tr("not asked") : note;
    }
    case LookupGroup::State::Failed: {
        const Connection *connection = m_connections.connection(group.connection);
        return describe(group.error, connection ? connection->name : QString()).whatHappened;
    }
    case LookupGroup::State::Answered:
        break;
    }
    if (group.hits.isEmpty())
        return tr("no one");
    if (group.isKept)
        return QCoreApplication::translate("dialect", group.note.toUtf8().constData());
    const QString count = group.mayBeMore
        ? tr("%n people, there may be more", nullptr, int(group.hits.size()))
        : tr("%n people", nullptr, int(group.hits.size()));
    return count;
}

QVariant LookupModel::headData(const LookupGroup &group, int role) const
{
    const Connection *connection = m_connections.connection(group.connection);
    const QString name = visibleText(connection ? connection->name : group.connection, 60);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return QString(name + u", "_s
            + (connection ? environmentWord(connection->environment) + u", "_s : QString())
            + headNote(group));
    case Qt::ToolTipRole: {
        QStringList lines{name, headNote(group)};
        if (group.state == LookupGroup::State::Failed)
            lines.append(describe(group.error, name).whatToDo);
        else if (!group.note.isEmpty())
            lines.append(QCoreApplication::translate("dialect", group.note.toUtf8().constData()));
        return plainToolTip(lines.join(u'\n'));
    }
    case NoteRole:
        return headNote(group);
    case EnvironmentRole:
        return connection ? QVariant(int(connection->environment)) : QVariant();
    case StateRole:
        return int(group.state);
    default:
        return {};
    }
}

QVariant LookupModel::hitData(const LookupGroup &group, const LookupGroup::Hit &hit, int role) const
{
    const KindSpec *kind = kindOf(hit.record.id);
    const JsonValue &document = hit.record.document;
    const auto name = [&] { return masking::covered(visibleText(titleOf(hit.record), 120)); };
    const auto identifier = [&] {
        const QString subtitle = kind ? kind->schema.subtitleOf(document) : QString();
        return masking::covered(visibleText(subtitle.isEmpty() ? hit.record.id.key : subtitle, 80));
    };
    const auto email = [&]() -> QString {
        if (kind) {
            for (const FieldSpec &field : kind->schema.fields()) {
                if (field.type == FieldSpec::Type::Email)
                    return masking::covered(visibleText(field.valueIn(document).text(), 120));
            }
        }
        return {};
    };
    const auto reason = [&] {
        return group.isKept ? tr("read %1", "followed by \"20 s ago\"")
                                  .arg(agoText(hit.record.readAt, QDateTime::currentDateTimeUtc()))
                            : QCoreApplication::translate("dialect", hit.reason.toUtf8().constData());
    };
    switch (role) {
    case Qt::DisplayRole:
        return name();
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList parts{name(), identifier(), email(), reason()};
        parts += warningsOf(hit.record);
        for (QString &part : parts)
            part = masking::shown(part);
        parts.removeAll(QString());
        return role == Qt::ToolTipRole ? plainToolTip(parts.join(u'\n')) : parts.join(u", "_s);
    }
    case RecordRole:
        return QVariant::fromValue(hit.record.id);
    case IdentifierRole:
        return identifier();
    case EmailRole:
        return email();
    case ReasonRole:
        return warningsOf(hit.record).isEmpty() ? reason() : tr("check the letters");
    case WarningsRole:
        return warningsOf(hit.record);
    case MatchesRole: {
        QVariantList flat;
        for (const auto &[start, length] : matches(name(), m_typed)) {
            flat.append(start);
            flat.append(length);
        }
        return flat;
    }
    case PictureRole:
        return QVariant::fromValue(m_pictures.value(hit.record.id));
    default:
        return {};
    }
}

Qt::ItemFlags LookupModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).kind == Kind::Hit
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

QList<int> LookupModel::hitRows() const
{
    QList<int> rows;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (m_rows.at(row).kind == Kind::Hit)
            rows.append(row);
    }
    return rows;
}

RecordId LookupModel::recordAt(int row) const
{
    if (!m_run || row < 0 || row >= m_rows.size() || m_rows.at(row).kind != Kind::Hit)
        return {};
    const LookupGroup &group = groupOf(m_rows.at(row));
    return m_rows.at(row).hit < group.hits.size() ? group.hits.at(m_rows.at(row).hit).record.id : RecordId();
}

QList<std::pair<int, int>> LookupModel::matches(const QString &name, const QString &typed)
{
    QList<std::pair<int, int>> found;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype at = name.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0)
            found.append({int(at), int(word.size())});
    }
    return found;
}

} // namespace rollcall
