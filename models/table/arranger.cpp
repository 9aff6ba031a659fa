#include "models/table/arranger.h"

#include "models/table/conditions.h"
#include "models/table/displaytext.h"

#include <QLocale>

#include <unicode/ucol.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <string>

namespace rollcall {

namespace {

using Stale = std::function<bool()>;
using Marks = std::vector<bool>; // a bit for each loaded row

std::string foldedText(const std::shared_ptr<const TableColumns> &columns, const Record &record)
{
    // A block of one row says it as all blocks do.
    RecordBlock block({record}, columns);
    block.pack();
    return std::string(block.text(0));
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
void markWords(const RecordBlock &block, int start, const std::vector<std::string> &words, Marks &marks)
{
    const std::string &whole = block.wholeText();
    const std::string &first = words.front();
    const char *at = whole.data();
    const char *const end = whole.data() + whole.size();
    while (at < end) {
        const void *hit = memmem(at, size_t(end - at), first.data(), first.size());
        if (!hit)
            return;
        const int row = block.rowAt(size_t(static_cast<const char *>(hit) - whole.data()));
        const std::string_view text = block.text(row);
        marks[size_t(start + row)] = words.size() == 1 || hasAll(text, words);
        at = text.data() + text.size();
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
    for (int row = 0; row < block.size(); ++row) {
        const size_t at = size_t(start + row);
        if (!marks[at] || loaded.replaced.contains(int(at)))
            continue;
        // Cells of very long values are cut and do not tell everything; such rows are looked at.
        const std::string_view text = block.text(row);
        if (qsizetype(text.size()) <= displayLimit && !hasAll(text, needed)) {
            marks[at] = false;
            continue;
        }
        if (documents.isNull())
            documents = block.documents();
        marks[at] = allHold(conditions, block.packedRecord(row, documents).document);
    }
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
    for (size_t i = 0; i < loaded.blocks.size(); ++i) {
        if (isStale())
            return std::nullopt;
        RecordBlock &block = *loaded.blocks[i];
        block.pack();
        if (!words.empty())
            markWords(block, loaded.starts[i], words, marks);
        if (!arrangement.conditions.isEmpty())
            keepWhereConditionsHold(block, loaded.starts[i], loaded, arrangement.conditions, needed, marks);
    }
    for (auto it = loaded.replaced.cbegin(); it != loaded.replaced.cend(); ++it) {
        marks[size_t(it.key())] = hasAll(foldedText(loaded.columns, it.value()), words)
            && allHold(arrangement.conditions, it.value().document);
    }
    return marks;
}

// Texts in the order of the language, without regard to case, numbers in them by their value. ICU makes of
// each a key whose bytes are in that order.
class Collation
{
public:
    Collation()
        : m_collator(nullptr, &ucol_close)
    {
        UErrorCode error = U_ZERO_ERROR;
        m_collator.reset(ucol_open(QLocale().bcp47Name().toLatin1().constData(), &error));
        ucol_setStrength(m_collator.get(), UCOL_SECONDARY);
        ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
    }

    //! Appends the key of \p text.
    void append(std::string &keys, const char16_t *text, qsizetype size) const
    {
        std::array<uint8_t, 128> shortKey;
        const auto *letters = reinterpret_cast<const UChar *>(text);
        const int32_t needed = ucol_getSortKey(
            m_collator.get(), letters, int32_t(size), shortKey.data(), int32_t(shortKey.size()));
        if (needed <= int32_t(shortKey.size())) {
            keys.append(reinterpret_cast<const char *>(shortKey.data()), size_t(needed));
            return;
        }
        std::vector<uint8_t> longKey(static_cast<size_t>(needed));
        ucol_getSortKey(m_collator.get(), letters, int32_t(size), longKey.data(), needed);
        keys.append(reinterpret_cast<const char *>(longKey.data()), longKey.size());
    }

private:
    std::unique_ptr<UCollator, decltype(&ucol_close)> m_collator;
};

struct NumberKey
{
    double value = 0;
    int row = 0;
};

struct TextKey
{
    quint64 head = 0; // the first eight bytes as a number: enough to tell most rows apart
    size_t offset = 0;
    size_t size = 0;
    int row = 0;
};

// The keys of a column, row after row.
class Keys
{
public:
    void addNumber(int row, std::optional<double> value)
    {
        if (value)
            m_numbers.push_back({*value, row});
        else
            m_absent.push_back(row);
    }

    void addText(int row, const QString &text)
    {
        addLetters(row, reinterpret_cast<const char16_t *>(text.utf16()), text.size());
    }

    void addPlain(int row, std::string_view text)
    {
        m_letters.assign(text.begin(), text.end());
        addLetters(row, m_letters.data(), qsizetype(m_letters.size()));
    }

    void addAbsent(int row) { m_absent.push_back(row); }

    SortedColumn sorted()
    {
        SortedColumn result;
        const size_t all = m_numbers.size() + m_texts.size() + m_absent.size();
        result.rows.reserve(all);
        result.startsGroup.reserve(all);
        arrange(m_numbers, result, [](const NumberKey &a, const NumberKey &b) {
            return a.value < b.value ? -1 : int(b.value < a.value);
        });
        arrange(m_texts, result, [this](const TextKey &a, const TextKey &b) {
            return a.head < b.head ? -1 : b.head < a.head ? 1 : whole(a).compare(whole(b));
        });
        result.present = result.rows.size();
        std::sort(m_absent.begin(), m_absent.end());
        result.rows.insert(result.rows.end(), m_absent.begin(), m_absent.end());
        return result;
    }

private:
    void addLetters(int row, const char16_t *text, qsizetype size)
    {
        TextKey key{.offset = m_bytes.size(), .row = row};
        m_collation.append(m_bytes, text, size);
        key.size = m_bytes.size() - key.offset;
        for (size_t i = 0; i < sizeof key.head; ++i)
            key.head = (key.head << 8) | (i < key.size ? uchar(m_bytes[key.offset + i]) : 0U);
        m_texts.push_back(key);
    }

    std::string_view whole(const TextKey &key) const
    {
        return std::string_view(m_bytes).substr(key.offset, key.size);
    }

    template <typename Key, typename Compare>
    static void arrange(std::vector<Key> &keys, SortedColumn &out, const Compare &compare)
    {
        std::sort(keys.begin(), keys.end(), [&compare](const Key &a, const Key &b) {
            const int order = compare(a, b);
            return order < 0 || (order == 0 && a.row < b.row); // as loaded where they are equal
        });
        for (size_t i = 0; i < keys.size(); ++i) {
            out.rows.push_back(keys[i].row);
            out.startsGroup.push_back(i == 0 || compare(keys[i - 1], keys[i]) != 0);
        }
    }

    Collation m_collation;
    std::vector<NumberKey> m_numbers;
    std::vector<TextKey> m_texts;
    std::vector<int> m_absent;
    std::string m_bytes;
    std::u16string m_letters;
};

// The rows of \p marks in the order of \p column; in the other order groups turn round and stay as they are
// inside.
QList<int> pick(const SortedColumn &column, const Marks &marks, Qt::SortOrder order)
{
    QList<int> rows;
    rows.reserve(std::count(marks.begin(), marks.end(), true));
    const auto take = [&](size_t from, size_t to) {
        for (size_t i = from; i < to; ++i) {
            if (marks[size_t(column.rows[i])])
                rows.append(column.rows[i]);
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
    take(column.present, column.rows.size());
    return rows;
}

} // namespace

int LoadedRows::blockOf(int row) const
{
    return int(std::upper_bound(starts.begin(), starts.end(), row) - starts.begin()) - 1;
}

std::shared_ptr<const SortedColumn> Arranger::sorted(
    const LoadedRows &loaded, int column, const Stale &isStale)
{
    {
        const QMutexLocker lock(&m_keeping);
        if (const auto known = m_sorted.value(column))
            return known;
    }
    const TableColumns &columns = *loaded.columns;
    const TableColumn &spec = columns.at(column);
    const bool isReadTime = spec.kind == TableColumn::Kind::ReadTime;
    Keys keys;
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
    for (size_t i = 0; i < loaded.blocks.size(); ++i) {
        if (isStale())
            return nullptr;
        RecordBlock &block = *loaded.blocks[i];
        block.pack();
        for (int at = 0; at < block.size(); ++at) {
            const int row = loaded.starts[i] + at;
            if (const auto now = loaded.replaced.constFind(row); now != loaded.replaced.cend())
                addRecord(row, *now);
            else if (isReadTime)
                keys.addNumber(row, double(block.readAt(at)));
            else if (spec.isNumber || spec.isTime)
                keys.addNumber(row, block.number(at, column));
            else if (const std::string_view cell = block.cell(at, column); cell.empty())
                keys.addAbsent(row);
            else if (const auto other = block.other(at, column))
                keys.addText(row, QString::fromUtf8(other->data(), qsizetype(other->size())));
            else
                keys.addPlain(row, cell);
        }
    }
    if (isStale())
        return nullptr;
    auto made = std::make_shared<const SortedColumn>(keys.sorted());
    const QMutexLocker lock(&m_keeping);
    m_sorted.insert(column, made);
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
