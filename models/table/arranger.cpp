#include "models/table/arranger.h"

#include "models/table/collation.h"
#include "models/table/conditions.h"
#include "models/table/displaytext.h"
#include "models/table/textsearch.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <memory>
#include <string>
#include <thread>

namespace rollcall {

namespace {

using Stale = std::function<bool()>;
using Marks = std::vector<bool>; // a bit for each loaded row

constexpr int worthAThread = 50'000; // rows

std::string foldedText(const std::shared_ptr<const TableColumns> &columns, const Record &record)
{
    // A block of one row says it as all blocks do.
    RecordBlock block({record}, columns, std::make_shared<Shelf>());
    block.pack();
    return std::string(block.text()->row(0));
}

bool hasAll(std::string_view text, const std::vector<std::string> &words)
{
    return std::all_of(words.begin(), words.end(),
        [text](const std::string &word) { return text.find(word) != std::string_view::npos; });
}

bool allHold(const QList<Condition> &conditions, const JsonValue &document)
{
    return std::all_of(conditions.begin(), conditions.end(),
        [&document](const Condition &condition) { return holds(condition, document); });
}

// Rows of a block with all words: the first is looked for in all its text at once.
void markWords(const BlockText &text, int start, const std::vector<std::string> &words, Marks &marks)
{
    const std::string_view whole = text.whole();
    for (size_t hit = findIn(whole, words.front()); hit != std::string_view::npos;) {
        const int row = text.rowAt(hit);
        const std::string_view cells = text.row(row);
        marks[size_t(start + row)] = words.size() == 1 || hasAll(cells, words);
        hit = findIn(whole, words.front(), size_t(cells.data() + cells.size() - whole.data()));
    }
}

// What a row with the condition must have in its text, if it can be told from there.
std::optional<std::string> neededText(const TableColumns &columns, const Condition &condition)
{
    const auto &all = columns.all();
    const auto found = std::find_if(all.begin(), all.end(), [&](const TableColumn &column) {
        return column.kind == TableColumn::Kind::Field && column.pointer == condition.pointer;
    });
    const FieldSpec *field = columns.schema().field(condition.pointer);
    const bool showsTheValue = field
        && (field->type == FieldSpec::Type::Text || field->type == FieldSpec::Type::Email
            || field->type == FieldSpec::Type::Phone || field->type == FieldSpec::Type::Orcid);
    if (found == all.end() || !showsTheValue || field->secret || !condition.hasValue()
        || condition.value.size() > 256)
        return std::nullopt;
    for (const QChar c : condition.value) {
        if (c.unicode() < 0x20 || c.unicode() >= 0x7f) // such letters may read otherwise in the cell
            return std::nullopt;
    }
    return folded(condition.value).toStdString();
}

void keepWhereConditionsHold(const RecordBlock &block, int start, const LoadedRows &loaded,
    const QList<Condition> &conditions, const std::vector<std::string> &needed, Marks &marks)
{
    QByteArray documents;
    const auto texts = block.text();
    for (int row = 0; row < block.size(); ++row) {
        const size_t at = size_t(start + row);
        if (!marks[at] || loaded.replaced.contains(int(at)))
            continue;
        // Cells of very long values are cut and do not tell everything; such rows are looked at.
        const std::string_view text = texts->row(row);
        if (qsizetype(text.size()) <= displayLimit && !hasAll(text, needed)) {
            marks[at] = false;
            continue;
        }
        if (documents.isNull())
            documents = block.documents();
        marks[at] = allHold(conditions, block.packedRecord(row, documents).document);
    }
}

// The block from which on a thread beside looks; all blocks when that is not worth one. The marks of a block
// share no word in memory with those before it.
size_t middleOf(const LoadedRows &loaded)
{
    constexpr size_t marksOfAWord = 64;
    const size_t blocks = loaded.blocks.size();
    if (loaded.count() < worthAThread)
        return blocks;
    size_t middle = blocks / 2;
    while (middle < blocks && size_t(loaded.starts[middle]) % marksOfAWord != 0)
        ++middle;
    return middle;
}

std::optional<Marks> matching(const LoadedRows &loaded, const Arrangement &arrangement, const Stale &isStale)
{
    std::vector<std::string> words;
    for (const QString &word : arrangement.words)
        words.push_back(word.toStdString());
    // The longest is in the fewest rows.
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.size() > b.size(); });
    std::vector<std::string> needed;
    for (const Condition &condition : arrangement.conditions) {
        if (auto text = neededText(*loaded.columns, condition))
            needed.push_back(std::move(*text));
    }
    Marks marks(size_t(loaded.count()), words.empty());
    std::atomic<bool> isOver = false;
    const auto look = [&](size_t from, size_t to) {
        for (size_t i = from; i < to && !isOver; ++i) {
            if (isStale()) {
                isOver = true;
                return;
            }
            RecordBlock &block = *loaded.blocks[i];
            block.pack();
            if (!words.empty())
                markWords(*block.text(), loaded.starts[i], words, marks);
            if (!arrangement.conditions.isEmpty())
                keepWhereConditionsHold(
                    block, loaded.starts[i], loaded, arrangement.conditions, needed, marks);
        }
    };
    const size_t middle = middleOf(loaded);
    std::thread beside;
    if (middle < loaded.blocks.size())
        beside = std::thread(look, middle, loaded.blocks.size());
    look(0, middle);
    if (beside.joinable())
        beside.join();
    if (isOver)
        return std::nullopt;
    for (auto it = loaded.replaced.cbegin(); it != loaded.replaced.cend(); ++it) {
        marks[size_t(it.key())] = hasAll(foldedText(loaded.columns, it.value()), words)
            && allHold(arrangement.conditions, it.value().document);
    }
    return marks;
}

struct NumberKey
{
    double value = 0;
    int row = 0;
};

struct TextKey
{
    quint64 head = 0; // the first eight bytes as a number: enough to tell most rows apart
    size_t offset = 0;
    quint32 size = 0;
    int row = 0;
};

// The first eight bytes are compared as a number, the first byte the highest.
quint64 headOf(std::string_view key)
{
    quint64 head = 0;
    for (size_t i = 0; i < sizeof head; ++i)
        head = (head << 8) | (i < key.size() ? uchar(key[i]) : 0U);
    return head;
}

// Half of it beside, where that is worth a thread.
template <typename Item, typename Less> void sortAll(std::vector<Item> &items, const Less &less)
{
    if (items.size() < size_t(worthAThread)) {
        std::sort(items.begin(), items.end(), less);
        return;
    }
    const auto middle = items.begin() + std::ptrdiff_t(items.size() / 2);
    std::thread beside([&] { std::sort(middle, items.end(), less); });
    std::sort(items.begin(), middle, less);
    beside.join();
    std::inplace_merge(items.begin(), middle, items.end(), less);
}

// Text keys of one sort, in one string.
class TextKeys
{
public:
    void close(int row, size_t begin)
    {
        const std::string_view key = std::string_view(bytes).substr(begin);
        keys.push_back({.head = headOf(key), .offset = begin, .size = quint32(key.size()), .row = row});
    }
    std::string_view whole(const TextKey &key) const
    {
        return std::string_view(bytes).substr(key.offset, key.size);
    }
    int compare(const TextKey &a, const TextKey &b) const
    {
        return a.head < b.head ? -1 : b.head < a.head ? 1 : whole(a).compare(whole(b));
    }
    // As loaded where they are equal.
    void sort()
    {
        sortAll(keys, [this](const TextKey &a, const TextKey &b) {
            const int order = compare(a, b);
            return order < 0 || (order == 0 && a.row < b.row);
        });
    }

    std::string bytes;
    std::vector<TextKey> keys;
};

// The keys of a column, row after row.
class Keys
{
public:
    //! Of so many rows, as a rule all with numbers or all with plain texts. What is not used costs nothing.
    Keys(int rows, bool areNumbers)
    {
        if (areNumbers) {
            m_numbers.reserve(size_t(rows));
        } else {
            m_plain.bytes.reserve(size_t(rows) * 16);
            m_plain.keys.reserve(size_t(rows));
            m_plainTexts.reserve(size_t(rows));
        }
    }

    void addNumber(int row, std::optional<double> value)
    {
        if (value)
            m_numbers.push_back({*value, row});
        else
            m_absent.push_back(row);
    }

    void addText(int row, const QString &text)
    {
        const size_t begin = m_texts.bytes.size();
        m_collation.append(
            m_texts.bytes, {reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size())});
        m_texts.close(row, begin);
    }

    //! \p text is ASCII and outlives this.
    void addPlain(int row, std::string_view text)
    {
        const size_t begin = m_plain.bytes.size();
        if (m_collation.appendPlain(m_plain.bytes, text)) {
            m_plain.close(row, begin);
            m_plainTexts.resize(size_t(row) + 1);
            m_plainTexts.back() = text;
        } else {
            addText(row, QString::fromLatin1(text.data(), qsizetype(text.size())));
        }
    }

    void addAbsent(int row) { m_absent.push_back(row); }

    SortedColumn sorted()
    {
        SortedColumn result;
        const size_t all = m_numbers.size() + m_texts.keys.size() + m_plain.keys.size() + m_absent.size();
        result.rows.reserve(all);
        result.startsGroup.reserve(all);
        arrangeNumbers(result);
        m_plain.sort();
        m_texts.sort();
        arrangeTexts(result);
        result.present = result.rows.size();
        std::sort(m_absent.begin(), m_absent.end());
        result.rows.insert(result.rows.end(), m_absent.begin(), m_absent.end());
        result.startsGroup.resize(all);
        if (std::is_sorted(result.rows.begin(), result.rows.end()))
            result.rows = {};
        return result;
    }

private:
    void arrangeNumbers(SortedColumn &out)
    {
        sortAll(m_numbers, [](const NumberKey &a, const NumberKey &b) {
            return a.value < b.value || (a.value == b.value && a.row < b.row);
        });
        for (size_t i = 0; i < m_numbers.size(); ++i) {
            out.rows.push_back(m_numbers[i].row);
            out.startsGroup.push_back(i == 0 || m_numbers[i - 1].value != m_numbers[i].value);
        }
    }

    // Both sorts of keys are in order; the few of one are put among the many of the other by ICU's keys.
    void arrangeTexts(SortedColumn &out) const
    {
        size_t next = 0; // of the plain ones
        // All up to \p end; the first of them stands behind another plain one, or at the very beginning.
        const auto putPlain = [&](size_t end) {
            for (; next < end; ++next) {
                out.rows.push_back(m_plain.keys[next].row);
                out.startsGroup.push_back(
                    next == 0 || m_plain.compare(m_plain.keys[next - 1], m_plain.keys[next]) != 0);
            }
        };
        const TextKey *before = nullptr;
        for (const TextKey &text : m_texts.keys) {
            const size_t end = firstBehind(text, next);
            const bool isBehindPlain = end > next;
            if (isBehindPlain && before)
                putFirstPlain(*before, next, out);
            putPlain(end);
            const bool isNew = isBehindPlain ? plainKey(end - 1) != m_texts.whole(text)
                : before                     ? m_texts.compare(*before, text) != 0
                                             : true;
            out.rows.push_back(text.row);
            out.startsGroup.push_back(isNew);
            before = &text;
        }
        if (before && next < m_plain.keys.size())
            putFirstPlain(*before, next, out);
        putPlain(m_plain.keys.size());
    }

    // The one behind a text of the other sort begins a group, unless both are equal for ICU.
    void putFirstPlain(const TextKey &before, size_t &next, SortedColumn &out) const
    {
        out.rows.push_back(m_plain.keys[next].row);
        out.startsGroup.push_back(plainKey(next) != m_texts.whole(before));
        ++next;
    }

    // The first of the plain ones, from \p from on, that comes behind \p text.
    size_t firstBehind(const TextKey &text, size_t from) const
    {
        const auto isBefore = [&](size_t plain) {
            const int order = plainKey(plain).compare(m_texts.whole(text));
            return order < 0 || (order == 0 && m_plain.keys[plain].row < text.row);
        };
        size_t low = from;
        size_t step = 1; // most are close by
        while (low + step <= m_plain.keys.size() && isBefore(low + step - 1)) {
            low += step;
            step *= 2;
        }
        size_t high = std::min(low + step - 1, m_plain.keys.size());
        while (low < high) {
            const size_t middle = low + (high - low) / 2;
            if (isBefore(middle))
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // What ICU makes of one of the plain ones.
    std::string plainKey(size_t index) const
    {
        const std::string_view text = m_plainTexts[size_t(m_plain.keys[index].row)];
        const std::u16string letters(text.begin(), text.end());
        std::string key;
        m_collation.append(key, letters);
        return key;
    }

    Collation m_collation;
    std::vector<NumberKey> m_numbers;
    TextKeys m_texts; // with ICU's keys
    TextKeys m_plain;
    std::vector<std::string_view> m_plainTexts; // by row
    std::vector<int> m_absent;
};

// The rows of \p marks in the order of \p column; in the other order groups turn round and stay as they are
// inside.
QList<int> pick(const SortedColumn &column, const Marks &marks, Qt::SortOrder order)
{
    QList<int> rows;
    rows.reserve(std::count(marks.begin(), marks.end(), true));
    const auto take = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            if (const int row = column.rowAt(i); marks[size_t(row)])
                rows.append(row);
        }
    };
    if (order == Qt::AscendingOrder) {
        take(0, column.present);
    } else {
        size_t end = column.present;
        for (size_t start = end; start-- > 0;) {
            if (column.startsGroup[start]) {
                take(start, end);
                end = start;
            }
        }
    }
    take(column.present, column.count());
    return rows;
}

} // namespace

int LoadedRows::blockOf(int row) const
{
    return int(std::upper_bound(starts.begin(), starts.end(), row) - starts.begin()) - 1;
}

std::optional<SortedColumn> Arranger::kept(int column) const
{
    const QMutexLocker lock(&m_keeping);
    const auto known = m_sorted.constFind(column);
    if (known == m_sorted.cend())
        return std::nullopt;
    SortedColumn sorted = known->column;
    if (known->rows) {
        const QByteArray rows = m_shelf.at(*known->rows);
        if (rows.isNull())
            return std::nullopt;
        sorted.rows.resize(size_t(rows.size()) / sizeof(int));
        std::memcpy(sorted.rows.data(), rows.constData(), size_t(rows.size()));
    }
    return sorted;
}

void Arranger::keep(int column, const SortedColumn &sorted)
{
    const QMutexLocker lock(&m_keeping);
    Kept &kept = m_sorted[column];
    kept.column = {.startsGroup = sorted.startsGroup, .present = sorted.present};
    kept.rows.reset();
    if (!sorted.rows.empty())
        kept.rows = m_shelf.put({reinterpret_cast<const char *>(sorted.rows.data()),
            qsizetype(sorted.rows.size() * sizeof(int))});
}

std::optional<SortedColumn> Arranger::sorted(const LoadedRows &loaded, int column, const Stale &isStale)
{
    if (auto known = kept(column))
        return known;
    const TableColumns &columns = *loaded.columns;
    const TableColumn &spec = columns.at(column);
    const bool isReadTime = spec.kind == TableColumn::Kind::ReadTime;
    Keys keys(loaded.count(), isReadTime || spec.isNumber || spec.isTime);
    const auto addRecord = [&](int row, const Record &record) {
        if (isReadTime)
            keys.addNumber(row, double(record.readAt.toMSecsSinceEpoch()));
        else if (spec.isNumber || spec.isTime)
            keys.addNumber(row, columns.number(column, record.document));
        else if (const QString text = columns.text(column, record.document); !text.isEmpty())
            keys.addText(row, text);
        else
            keys.addAbsent(row);
    };
    std::vector<std::shared_ptr<const BlockText>> texts; // the keys look into them
    for (size_t i = 0; i < loaded.blocks.size(); ++i) {
        if (isStale())
            return std::nullopt;
        RecordBlock &block = *loaded.blocks[i];
        block.pack();
        const BlockText &text = *texts.emplace_back(block.text());
        const SortValues values = isReadTime ? SortValues() : block.sortValues(column);
        for (int at = 0; at < block.size(); ++at) {
            const int row = loaded.starts[i] + at;
            if (const auto now = loaded.replaced.constFind(row); now != loaded.replaced.cend())
                addRecord(row, *now);
            else if (isReadTime)
                keys.addNumber(row, double(block.readAt(at)));
            else if (spec.isNumber || spec.isTime)
                keys.addNumber(row, values.number(at, column));
            else if (const std::string_view cell = text.cell(at, column); cell.empty())
                keys.addAbsent(row);
            else if (const auto other = values.other(at, column))
                keys.addText(row, QString::fromUtf8(other->data(), qsizetype(other->size())));
            else
                keys.addPlain(row, cell);
        }
    }
    if (isStale())
        return std::nullopt;
    SortedColumn made = keys.sorted();
    keep(column, made);
    return made;
}

std::optional<QList<int>> Arranger::arranged(
    const LoadedRows &loaded, const Arrangement &arrangement, const Stale &isStale)
{
    const auto marks = matching(loaded, arrangement, isStale);
    if (!marks)
        return std::nullopt;
    if (arrangement.column >= 0) {
        const auto column = sorted(loaded, arrangement.column, isStale);
        return column ? std::optional(pick(*column, *marks, arrangement.order)) : std::nullopt;
    }
    QList<int> rows;
    for (size_t row = 0; row < marks->size(); ++row) {
        if ((*marks)[row])
            rows.append(int(row));
    }
    return rows;
}

} // namespace rollcall
