#include "models/table/recordtablemodel.h"

#include "services/domain/heap.h"

#include <algorithm>
#include <chrono>

namespace rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto loadingShowsAfter = 300ms;
constexpr int placeholdersAtStart = 8;
constexpr int placeholdersAtEnd = 3;
// So many rows are filtered and sorted within a frame; more are left to the thread beside.
constexpr int arrangedAtOnce = 2'000;
// The texts of more rows are in memory only while somebody filters.
constexpr int textsAlwaysHeld = 100'000;
constexpr auto textsKeptFor = 10s;
constexpr int recordsKept = 512;
constexpr int blocksKept = 16;

// A million are kept; half the size is worth the few that are equal.
quint32 shortHash(const RecordId &id)
{
    const quint64 hash = qHash(id);
    return quint32(hash ^ (hash >> 32));
}

} // namespace

RecordTableModel::RecordTableModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_now([] { return QDateTime::currentDateTimeUtc(); })
    , m_recent(recordsKept)
    , m_unpacked(blocksKept)
    , m_textsTicket(std::make_shared<std::atomic<quint64>>(0))
    , m_arranger(std::make_shared<Arranger>())
    , m_ticket(std::make_shared<std::atomic<quint64>>(0))
{
    m_loaded.columns = std::make_shared<TableColumns>();
    m_pool.setMaxThreadCount(2);
    m_textsIdle.setSingleShot(true);
    m_textsIdle.setInterval(textsKeptFor);
    connect(&m_textsIdle, &QTimer::timeout, this, [this] { holdTexts(false); });
    m_slow.setSingleShot(true);
    m_slow.setInterval(loadingShowsAfter);
    connect(&m_slow, &QTimer::timeout, this,
        [this] { setPlaceholders(loadedCount() == 0 ? placeholdersAtStart : placeholdersAtEnd); });
}

RecordTableModel::~RecordTableModel()
{
    ++*m_ticket;
    ++*m_textsTicket;
    m_arranger.reset();
    m_pool.clear();
    m_pool.waitForDone();
    if (m_running)
        m_running->cancel();
}

void RecordTableModel::setSchema(const Schema &schema)
{
    clear();
    beginResetModel();
    m_loaded.columns = std::make_shared<TableColumns>(schema);
    m_wanted.column = -1;
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
    m_loaded = {.columns = m_loaded.columns};
    m_byHash.clear();
    m_byId.clear();
    m_marks.clear();
    m_order = {};
    m_recent.clear();
    m_unpacked.clear();
    m_shelf = std::make_shared<Shelf>();
    rowsChanged();
    ++*m_ticket;
    ++*m_textsTicket;
    m_textsIdle.stop();
    m_isArranging = false;
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
    if (!m_isFilterExpected)
        m_textsIdle.start();
    if (m_state != State::Complete)
        return;
    if (m_wanted.column >= 0)
        arrange();
    sortAhead();
}

void RecordTableModel::add(const QList<Record> &records)
{
    append(records);
    for (const Record &record : records) {
        const int row = rowOf(record.id);
        if (row >= 0 && this->record(row) != record)
            replaceRecord(record, Mark::None);
    }
    emit stateChanged();
}

void RecordTableModel::append(const QList<Record> &records)
{
    const int before = loadedCount();
    QList<Record> block;
    block.reserve(std::min(records.size(), qsizetype(RecordBlock::mostRows)));
    for (const Record &record : records) {
        const bool isOfTheBlock = block.isEmpty()
            || (block.size() < RecordBlock::mostRows
                && block.constFirst().id.connection == record.id.connection
                && block.constFirst().id.kind == record.id.kind);
        if (!isOfTheBlock)
            appendBlock(std::exchange(block, {}));
        if (!record.id.isEmpty() && remember(record.id, block))
            block.append(record);
    }
    if (!block.isEmpty())
        appendBlock(block);
    const int added = loadedCount() - before;
    if (added == 0)
        return;
    rowsChanged();
    packSoon();
    if (isFiltered()) {
        arrange();
        return;
    }
    const int first = m_order.size();
    beginInsertRows({}, first, first + added - 1);
    m_order.append(before, added);
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
    const int shown = m_order.size();
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
    m_wanted.column = column < columnCount() ? column : -1;
    m_wanted.order = order;
    if (canSort())
        arrange();
}

void RecordTableModel::setFilterText(const QString &text)
{
    if (text == m_filterText)
        return;
    m_filterText = text;
    m_wanted.words = folded(text).split(u' ', Qt::SkipEmptyParts);
    arrange();
    emit stateChanged();
}

void RecordTableModel::setConditions(const QList<Condition> &conditions)
{
    if (conditions == m_wanted.conditions)
        return;
    m_wanted.conditions = conditions;
    arrange();
    emit stateChanged();
}

void RecordTableModel::arrange()
{
    Arrangement arrangement = m_wanted;
    if (!canSort())
        arrangement.column = -1;
    const quint64 ticket = ++*m_ticket;
    const bool isEverything = !isFiltered() && arrangement.column < 0;
    if (isEverything || loadedCount() <= arrangedAtOnce) {
        const bool wasArranging = std::exchange(m_isArranging, false);
        show(isEverything ? RowOrder::asLoaded(loadedCount())
                          : RowOrder(*m_arranger->arranged(m_loaded, arrangement, [] { return false; })));
        if (wasArranging)
            emit stateChanged();
        return;
    }
    m_isArranging = true;
    m_pool.start([this, ticket, arrangement, loaded = m_loaded, arranger = m_arranger, current = m_ticket] {
        const auto rows = arranger->arranged(loaded, arrangement, [&] { return current->load() != ticket; });
        if (!rows)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, ticket, order = RowOrder(*rows)] {
                if (m_ticket->load() != ticket)
                    return;
                m_isArranging = false;
                show(order);
                emit stateChanged();
            },
            Qt::QueuedConnection);
    });
}

void RecordTableModel::show(const RowOrder &order)
{
    if (order == m_order)
        return;
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    QList<int> storages;
    storages.reserve(before.size());
    for (const QModelIndex &index : before)
        storages.append(index.row() < m_order.size() ? m_order.rowAt(index.row()) : -1);
    m_order = order;
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        const int row = storages.at(i) < 0 ? -1 : m_order.placeOf(storages.at(i));
        after.append(row < 0 ? QModelIndex() : index(row, before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void RecordTableModel::rowsChanged()
{
    // A new one, because the thread beside may be busy with the old.
    m_arranger = std::make_shared<Arranger>();
}

void RecordTableModel::appendBlock(const QList<Record> &records)
{
    m_loaded.starts.push_back(loadedCount());
    m_loaded.blocks.push_back(std::make_shared<RecordBlock>(records, m_loaded.columns, m_shelf));
}

bool RecordTableModel::remember(const RecordId &id, const QList<Record> &block)
{
    const int start = loadedCount();
    const int storage = start + int(block.size());
    const quint32 hash = shortHash(id);
    const qsizetype before = m_byHash.size();
    int &known = m_byHash[hash]; // one look, which for a long list is felt
    if (m_byHash.size() > before) {
        known = storage;
        return true;
    }
    if ((known < start ? idAt(known) : block.at(known - start).id) == id || m_byId.contains(id))
        return false;
    m_byId.insert(id, storage);
    return true;
}

void RecordTableModel::packSoon()
{
    if (loadedCount() <= arrangedAtOnce)
        return;
    std::vector<std::shared_ptr<RecordBlock>> whole;
    for (auto block = m_loaded.blocks.rbegin(); block != m_loaded.blocks.rend() && !(*block)->isPacked();
         ++block)
        whole.push_back(*block);
    m_pool.start([this, whole = std::move(whole)] {
        for (const auto &block : whole)
            block->pack();
        QMetaObject::invokeMethod(
            this,
            [whole] {
                for (const auto &block : whole)
                    block->forgetWhole();
            },
            Qt::QueuedConnection);
    });
}

void RecordTableModel::sortAhead()
{
    if (loadedCount() <= arrangedAtOnce)
        return;
    m_pool.start([loaded = m_loaded, arranger = m_arranger] {
        // The model has taken another one when it is the last that holds this.
        const auto isStale = [&arranger] { return arranger.use_count() == 1; };
        for (int column = 0; column < loaded.columns->size() && !isStale(); ++column)
            arranger->sorted(loaded, column, isStale);
        trimHeap(); // what the whole records took
    });
}

void RecordTableModel::setFilterExpected(bool isExpected)
{
    m_isFilterExpected = isExpected;
    if (isExpected)
        holdTexts(true);
    else
        m_textsIdle.start();
}

void RecordTableModel::holdTexts(bool isHeld)
{
    m_textsIdle.stop();
    if (loadedCount() <= textsAlwaysHeld)
        return;
    const quint64 ticket = ++*m_textsTicket;
    m_pool.start([blocks = m_loaded.blocks, isHeld, ticket, current = m_textsTicket] {
        for (const auto &block : blocks) {
            if (current->load() != ticket)
                return;
            if (isHeld) {
                block->takeTextBack();
            } else {
                block->pack();
                block->putTextAway();
            }
        }
        if (!isHeld)
            trimHeap();
    });
}

int RecordTableModel::storageOf(const RecordId &id) const
{
    if (const auto apart = m_byId.constFind(id); apart != m_byId.constEnd())
        return *apart;
    const auto found = m_byHash.constFind(shortHash(id));
    return found != m_byHash.constEnd() && idAt(*found) == id ? *found : -1;
}

RecordId RecordTableModel::idAt(int storage) const
{
    const int at = m_loaded.blockOf(storage);
    const RecordBlock &block = *m_loaded.blocks[size_t(at)];
    const auto key = block.key(storage - m_loaded.starts[size_t(at)]);
    return key ? RecordId{block.firstId().connection, block.firstId().kind, *key} : recordAt(storage).id;
}

const Record &RecordTableModel::recordAt(int storage) const
{
    if (const auto other = m_loaded.replaced.constFind(storage); other != m_loaded.replaced.cend())
        return *other;
    if (const Record *recent = m_recent.object(storage))
        return *recent;
    const int at = m_loaded.blockOf(storage);
    const RecordBlock &block = *m_loaded.blocks[size_t(at)];
    const int row = storage - m_loaded.starts[size_t(at)];
    // Not remembered here: a lazy document keeps the text of its whole page.
    if (block.isWhole())
        return block.wholeRecord(row);
    QByteArray *documents = m_unpacked.object(at);
    if (!documents) {
        documents = new QByteArray(block.documents());
        m_unpacked.insert(at, documents);
    }
    auto *record = new Record(block.packedRecord(row, *documents));
    m_recent.insert(storage, record);
    return *record;
}

std::optional<Record> RecordTableModel::record(int row) const
{
    return row >= 0 && row < m_order.size() ? std::optional(recordAt(m_order.rowAt(row))) : std::nullopt;
}

RecordId RecordTableModel::idOf(int row) const
{
    return row >= 0 && row < m_order.size() ? idAt(m_order.rowAt(row)) : RecordId();
}

int RecordTableModel::rowOf(const RecordId &id) const
{
    const int storage = storageOf(id);
    return storage < 0 ? -1 : m_order.placeOf(storage);
}

bool RecordTableModel::replaceRecord(const Record &record, Mark mark)
{
    const int storage = storageOf(record.id);
    if (storage < 0)
        return false;
    m_loaded.replaced.insert(storage, record);
    rowsChanged();
    m_marks.insert(storage, mark);
    changed(storage);
    return true;
}

void RecordTableModel::changed(int storage)
{
    if (const int at = m_order.placeOf(storage); at >= 0)
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
}

bool RecordTableModel::setMark(const RecordId &id, Mark mark)
{
    const int storage = storageOf(id);
    if (storage < 0)
        return false;
    m_marks.insert(storage, mark);
    changed(storage);
    return true;
}

} // namespace rollcall
