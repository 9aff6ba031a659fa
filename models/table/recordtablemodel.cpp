#include "models/table/recordtablemodel.h"

#include "models/table/displaytext.h"

#include <QCollator>

#include <algorithm>
#include <chrono>
#include <numeric>
#include <vector>

namespace rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto loadingShowsAfter = 300ms;
constexpr int placeholdersAtStart = 8;
constexpr int placeholdersAtEnd = 3;

} // namespace

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(loadingShowsAfter);
    connect(&m_slow, &QTimer::timeout, this,
        [this] { setPlaceholders(m_rows.isEmpty() ? placeholdersAtStart : placeholdersAtEnd); });
}

RecordTableModel::~RecordTableModel()
{
    if (m_running)
        m_running->cancel();
}

void RecordTableModel::setSchema(const Schema &schema)
{
    clear();
    beginResetModel();
    m_schema = schema;
    m_columns.clear();
    m_sortColumn = -1;
    m_columns.append({.kind = Column::Kind::Title, .label = u"Name"_s, .width = 20});
    QList<Column> fields;
    for (const FieldSpec &field : schema.fields()) {
        if (!field.inTable)
            continue;
        Column column{.kind = Column::Kind::Field,
            .pointer = field.pointer,
            .label = field.label,
            .width = field.tableWidth > 0 ? field.tableWidth : 18,
            .monospace = field.monospace,
            .alignEnd = field.type == FieldSpec::Type::Integer || field.type == FieldSpec::Type::Number};
        // The identifier stands beside the name, whatever the order of the schema file.
        if (const FieldSpec *subtitle = schema.subtitleField();
            subtitle && subtitle->pointer == field.pointer) {
            column.alignEnd = false;
            m_columns.append(column);
        } else {
            fields.append(column);
        }
    }
    m_columns.append(fields);
    m_columns.append({.kind = Column::Kind::ReadTime, .label = u"Read"_s, .width = 12});
    endResetModel();
}

void RecordTableModel::setClock(std::function<QDateTime()> now)
{
    m_now = std::move(now);
}

void RecordTableModel::setServiceName(const QString &name)
{
    m_serviceName = name;
}

void RecordTableModel::load(Loader loader)
{
    clear();
    m_loader = std::move(loader);
    askNext();
}

void RecordTableModel::clear()
{
    ++m_generation;
    const auto running = std::exchange(m_running, std::nullopt);
    m_slow.stop();
    beginResetModel();
    m_rows.clear();
    m_byId.clear();
    m_order.clear();
    m_positions.clear();
    m_placeholders = 0;
    m_next = {};
    m_askedTokens.clear();
    m_total.reset();
    m_error = {};
    m_loader = nullptr;
    endResetModel();
    if (running)
        running->cancel();
    setState(State::Idle);
}

void RecordTableModel::cancel()
{
    if (m_state != State::Loading)
        return;
    ++m_generation;
    const auto running = std::exchange(m_running, std::nullopt);
    m_slow.stop();
    setPlaceholders(0);
    if (running)
        running->cancel();
    m_error = {.kind = Error::Kind::Cancelled};
    setState(State::Failed);
}

void RecordTableModel::retry()
{
    if (m_state == State::Failed && m_loader) {
        m_askedTokens.remove(m_next.token);
        askNext();
    }
}

void RecordTableModel::ensureLoaded(int lastVisibleRow, int ahead)
{
    if (m_state == State::Partial && lastVisibleRow + ahead >= m_order.size())
        askNext();
}

bool RecordTableModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Partial;
}

void RecordTableModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        askNext();
}

void RecordTableModel::askNext()
{
    if (m_running || !m_loader)
        return;
    if (m_askedTokens.contains(m_next.token)) {
        // A list that leads back to a page already read would be walked for ever.
        m_error = {.kind = Error::Kind::BadSchema,
            .code = u"cursor"_s,
            .detail = u"the list of the service leads back to a page that was already read"_s};
        setPlaceholders(0);
        setState(State::Failed);
        return;
    }
    m_askedTokens.insert(m_next.token);
    const quint64 generation = m_generation;
    m_running = m_loader(m_next);
    if (!m_slow.isActive() && m_placeholders == 0)
        m_slow.start();
    setState(State::Loading);
    m_running->then(this, [this, generation](const Result<Page> &answer) {
        if (generation != m_generation)
            return;
        m_running.reset();
        if (answer) {
            accept(*answer);
            return;
        }
        m_slow.stop();
        setPlaceholders(0);
        m_error = answer.error();
        m_askedTokens.remove(m_next.token);
        setState(State::Failed);
    });
}

void RecordTableModel::accept(const Page &page)
{
    m_error = {};
    m_next = page.next;
    if (page.total)
        m_total = page.total;
    const bool more = !page.next.isEmpty();
    const int before = loadedCount();
    if (!more || !page.records.isEmpty())
        setPlaceholders(0);
    append(page.records);
    if (more && loadedCount() == before) {
        // A page of nothing new with a next: what is needed is still ahead.
        askNext();
        return;
    }
    m_slow.stop();
    setPlaceholders(0);
    setState(more ? State::Partial : page.capped ? State::Capped : State::Complete);
    if (m_state == State::Complete && m_sortColumn >= 0)
        reorder();
}

void RecordTableModel::add(const QList<Record> &records)
{
    append(records);
    for (const Record &record : records) {
        const int row = rowOf(record.id);
        if (row >= 0 && *this->record(row) != record)
            replaceRecord(record, Mark::None);
    }
    emit stateChanged();
}

void RecordTableModel::append(const QList<Record> &records)
{
    QList<int> shown;
    for (const Record &record : records) {
        if (record.id.isEmpty() || m_byId.contains(record.id))
            continue;
        const int storage = int(m_rows.size());
        m_byId.insert(record.id, storage);
        m_rows.append({record, QString(), Mark::None});
        if (matches(m_rows.last()))
            shown.append(storage);
    }
    if (shown.isEmpty()) {
        m_positions.clear();
        return;
    }
    const int first = int(m_order.size());
    beginInsertRows({}, first, first + int(shown.size()) - 1);
    m_order.append(shown);
    m_positions.clear();
    endInsertRows();
}

void RecordTableModel::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void RecordTableModel::setPlaceholders(int count)
{
    if (count == m_placeholders)
        return;
    const int shown = int(m_order.size());
    if (m_placeholders > 0) {
        beginRemoveRows({}, shown, shown + m_placeholders - 1);
        m_placeholders = 0;
        endRemoveRows();
    }
    if (count > 0) {
        beginInsertRows({}, shown, shown + count - 1);
        m_placeholders = count;
        endInsertRows();
    }
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column < columnCount() ? column : -1;
    m_sortOrder = order;
    if (canSort())
        reorder();
}

void RecordTableModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_filterWords = folded(text).split(u' ', Qt::SkipEmptyParts);
    reorder();
    emit stateChanged();
}

QList<int> RecordTableModel::matching()
{
    QList<int> rows;
    rows.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_filterWords.isEmpty() || matches(m_rows[i]))
            rows.append(i);
    }
    return rows;
}

void RecordTableModel::reorder()
{
    QList<int> order = matching();
    if (m_sortColumn >= 0 && canSort())
        sortRows(order);
    if (order == m_order)
        return;

    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> storages;
    storages.reserve(before.size());
    for (const QModelIndex &index : before)
        storages.append(index.row() < m_order.size() ? m_order.at(index.row()) : -1);
    m_order = order;
    m_positions.clear();
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = storages.at(i) < 0 ? -1 : positionOf(storages.at(i));
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void RecordTableModel::sortRows(QList<int> &rows) const
{
    const Column &column = m_columns.at(m_sortColumn);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    const FieldSpec *field = m_schema.field(column.pointer);
    const bool asNumber
        = field && (field->type == FieldSpec::Type::Integer || field->type == FieldSpec::Type::Number);
    const bool asTime
        = column.kind == Column::Kind::ReadTime || (field && field->type == FieldSpec::Type::DateTime);

    // Keys are made once per row: comparing prepared keys is many times cheaper than collating at each
    // comparison.
    std::vector<int> present;
    std::vector<int> absent;
    present.reserve(size_t(rows.size()));
    for (const int storage : rows) {
        const Row &row = m_rows.at(storage);
        const bool here = column.kind != Column::Kind::Field
            || m_schema.absenceOf(row.record.document, column.pointer) == Absence::Present;
        (here ? present : absent).push_back(storage);
    }
    const auto arrange = [&](auto &keys) {
        std::vector<int> places(present.size());
        std::iota(places.begin(), places.end(), 0);
        std::stable_sort(places.begin(), places.end(), [&](int a, int b) {
            return descending ? keys[size_t(b)] < keys[size_t(a)] : keys[size_t(a)] < keys[size_t(b)];
        });
        std::vector<int> sorted;
        sorted.reserve(present.size());
        for (const int place : places)
            sorted.push_back(present[size_t(place)]);
        present = std::move(sorted);
    };
    if (asNumber || asTime) {
        std::vector<double> keys;
        keys.reserve(present.size());
        for (const int storage : present) {
            const Record &record = m_rows.at(storage).record;
            if (column.kind == Column::Kind::ReadTime)
                keys.push_back(double(record.readAt.toMSecsSinceEpoch()));
            else if (asTime)
                keys.push_back(double(
                    QDateTime::fromString(memberAt(record.document, column.pointer).text(), Qt::ISODate)
                        .toMSecsSinceEpoch()));
            else
                keys.push_back(memberAt(record.document, column.pointer).toDouble());
        }
        arrange(keys);
    } else {
        QCollator collator;
        collator.setNumericMode(true);
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        std::vector<QCollatorSortKey> keys;
        keys.reserve(present.size());
        for (const int storage : present)
            keys.push_back(collator.sortKey(cellText(m_rows.at(storage), column)));
        arrange(keys);
    }
    rows = QList<int>(present.begin(), present.end());
    rows.append(QList<int>(absent.begin(), absent.end()));
}

bool RecordTableModel::matches(Row &row) const
{
    if (m_filterWords.isEmpty())
        return true;
    if (row.folded.isNull())
        row.folded = foldedTextOf(row);
    return std::all_of(m_filterWords.begin(), m_filterWords.end(),
        [&](const QString &word) { return row.folded.contains(word); });
}

QString RecordTableModel::foldedTextOf(const Row &row) const
{
    QString text = row.record.id.key;
    for (const Column &column : m_columns) {
        if (column.kind == Column::Kind::ReadTime)
            continue;
        text += u'\n';
        text += cellText(row, column);
    }
    const QString result = folded(text);
    return result.isNull() ? u""_s : result;
}

QString RecordTableModel::folded(const QString &text)
{
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString bare;
    bare.reserve(apart.size());
    for (const QChar character : apart) {
        if (character.category() != QChar::Mark_NonSpacing)
            bare += character;
    }
    return bare;
}

int RecordTableModel::positionOf(int storage) const
{
    if (m_positions.isEmpty()) {
        m_positions.fill(-1, m_rows.size());
        for (int row = 0; row < m_order.size(); ++row)
            m_positions[m_order.at(row)] = row;
    }
    return m_positions.value(storage, -1);
}

const Record *RecordTableModel::record(int row) const
{
    return row >= 0 && row < m_order.size() ? &m_rows.at(m_order.at(row)).record : nullptr;
}

int RecordTableModel::rowOf(const RecordId &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? -1 : positionOf(*found);
}

bool RecordTableModel::replaceRecord(const Record &record, Mark mark)
{
    const auto found = m_byId.constFind(record.id);
    if (found == m_byId.constEnd())
        return false;
    Row &row = m_rows[*found];
    row.record = record;
    row.folded = QString();
    row.mark = mark;
    if (const int at = positionOf(*found); at >= 0)
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    return true;
}

bool RecordTableModel::setMark(const RecordId &id, Mark mark)
{
    const auto found = m_byId.constFind(id);
    if (found == m_byId.constEnd())
        return false;
    m_rows[*found].mark = mark;
    if (const int at = positionOf(*found); at >= 0)
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    return true;
}

} // namespace rollcall
