#include "models/table/recordblock.h"

#include "models/table/displaytext.h"
#include "services/json/json.h"

#include <QDataStream>
#include <QStringEncoder>

#include <zstd.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <functional>
#include <limits>
#include <unordered_map>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int compression = 1; // as small as with 3, in three quarters of the time
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

struct Compressor
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    Compressor() = default;
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;
    ~Compressor() { ZSTD_freeCCtx(context); }
};

QByteArray compressed(std::string_view text)
{
    thread_local Compressor compressor;
    thread_local std::string small; // the room of the last text's
    small.resize(std::max(small.size(), ZSTD_compressBound(text.size())));
    const size_t size = ZSTD_compressCCtx(
        compressor.context, small.data(), small.size(), text.data(), text.size(), compression);
    if (ZSTD_isError(size))
        qFatal("zstd: %s", ZSTD_getErrorName(size)); // only without memory
    return {small.data(), qsizetype(size)};
}

// Nothing of nothing.
QByteArray decompressed(const QByteArray &packed)
{
    if (packed.isNull())
        return {};
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    QByteArray text(qsizetype(size), Qt::Uninitialized);
    if (ZSTD_decompress(text.data(), size_t(size), packed.constData(), size_t(packed.size())) != size)
        qFatal("zstd: a block of this program's own memory is damaged");
    return text;
}

//! Names come again and again, and to fold letters beside ASCII ones takes ten times as long as to know them.
const std::string &foldedWord(QStringView word)
{
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(QStringView text) const { return qHash(text); }
    };
    constexpr size_t most = 4096;
    thread_local std::unordered_map<QString, std::string, Hash, std::equal_to<>> known;
    if (const auto found = known.find(word); found != known.end())
        return found->second;
    if (known.size() >= most)
        known.clear();
    const QString text = word.toString();
    return known.emplace(text, folded(text).replace(u'\n', u' ').toStdString()).first->second;
}

//! Behind \p out, and '\n' behind that. False when \p text has letters beside ASCII ones.
bool appendFolded(std::string &out, QStringView text)
{
    const std::size_t start = out.size();
    out.resize(start + std::size_t(text.size()) + 1, '\n');
    char16_t all = 0;
    for (const QChar c : text)
        all |= c.unicode();
    std::transform(text.begin(), text.end(), out.data() + start, [](QChar c) {
        const auto letter = static_cast<unsigned char>(c.unicode());
        const bool isUpper = static_cast<unsigned char>(letter - 'A') < 26;
        return char(letter + (isUpper ? 32 : 0));
    });
    if (all < 0x80 && std::memchr(out.data() + start, '\n', std::size_t(text.size())) == nullptr)
        return true;
    out.resize(start);
    for (const QStringView word : text.tokenize(u' '))
        out.append(foldedWord(word)).append(1, ' ');
    out.back() = '\n';
    return false;
}

//! As UTF-8, behind \p octets.
void append(QStringView text, auto &octets)
{
    QStringEncoder toUtf8(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const auto start = octets.size();
    octets.resize(start + decltype(start)(toUtf8.requiredSpace(text.size())));
    const char *const end = toUtf8.appendToBuffer(octets.data() + start, text);
    octets.resize(decltype(start)(end - octets.data()));
}

// Where things end, as octets; what comes behind them begins at the end of these.
QByteArray withEnds(const std::vector<quint32> &ends, std::string_view rest)
{
    QByteArray octets(reinterpret_cast<const char *>(ends.data()), qsizetype(ends.size() * sizeof(quint32)));
    return octets.append(rest.data(), qsizetype(rest.size()));
}

std::vector<quint32> endsOf(const QByteArray &octets, int count)
{
    std::vector<quint32> ends(static_cast<size_t>(count));
    std::memcpy(ends.data(), octets.constData(), ends.size() * sizeof(quint32));
    return ends;
}

std::string_view behindEnds(const QByteArray &octets, int count)
{
    return std::string_view(octets.constData(), size_t(octets.size()))
        .substr(size_t(count) * sizeof(quint32));
}

std::string_view stretch(std::string_view text, const std::vector<quint32> &ends, int row)
{
    const quint32 start = row == 0 ? 0 : ends[size_t(row) - 1];
    return text.substr(start, ends[size_t(row)] - start);
}

} // namespace

std::optional<double> SortValues::number(int row, int column) const
{
    const QList<double> values = m_numbers.value(column);
    const double value = row < values.size() ? values.at(row) : std::numeric_limits<double>::quiet_NaN();
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

std::optional<std::string_view> SortValues::other(int row, int column) const
{
    const auto wanted = quint32(row * m_columns + column);
    const auto found = std::lower_bound(m_otherEnds.begin(), m_otherEnds.end(), wanted,
        [](const auto &entry, quint32 cell) { return entry.first < cell; });
    if (found == m_otherEnds.end() || found->first != wanted)
        return std::nullopt;
    const quint32 start = found == m_otherEnds.begin() ? 0 : std::prev(found)->second;
    return std::string_view(m_others.constData() + start, found->second - start);
}

RecordBlock::RecordBlock(
    QList<Record> records, std::shared_ptr<const TableColumns> columns, std::shared_ptr<Shelf> shelf)
    : m_size(int(records.size()))
    , m_columns(std::move(columns))
    , m_firstId(records.constFirst().id)
    , m_whole(std::move(records))
    , m_shelf(std::move(shelf))
{ }

RecordBlock::~RecordBlock() = default;

void RecordBlock::pack()
{
    const QMutexLocker lock(&m_packing);
    if (isPacked())
        return;
    std::vector<quint32> ends;
    ends.reserve(2 * size_t(m_size));
    thread_local std::string documents; // the room of the last block's
    const size_t start = 2 * size_t(m_size) * sizeof(quint32); // room for the ends, as withEnds() has them
    documents.assign(start, '\0');
    for (int row = 0; row < m_size; ++row) {
        const Record &record = m_whole.at(row);
        if (const LazyObject *lazy = record.document.lazyObject())
            documents += lazy->text();
        else if (!record.document.isUndefined())
            json::append(record.document, documents);
        ends.push_back(quint32(documents.size() - start));
        append(record.id.key, documents);
        ends.push_back(quint32(documents.size() - start));
        m_readAt.push_back(record.readAt.isValid() ? record.readAt.toMSecsSinceEpoch() : noTime);
        if (!record.revision.isEmpty())
            m_revisions.insert(row, record.revision);
    }
    std::memcpy(documents.data(), ends.data(), start);
    m_documents = m_shelf->put(compressed(documents));

    if (std::adjacent_find(m_readAt.begin(), m_readAt.end(), std::not_equal_to<>()) == m_readAt.end())
        m_readAt.resize(1);
    m_readAt.shrink_to_fit();

    // Mostly the identifier beside the name is the key, and need not be kept twice.
    const int identifier = 1;
    auto text = std::make_shared<BlockText>();
    SortValues values;
    if (m_columns->size() <= identifier || !packTexts(identifier, *text, values))
        packTexts(-1, *text, values);
    text->m_whole.shrink_to_fit();
    m_text = std::move(text);
    const size_t columns = std::min(size_t(m_columns->size()), m_hasSortValues.size());
    for (size_t column = 0; column < columns; ++column)
        m_hasSortValues[column] = !values.m_numbers.at(qsizetype(column)).isEmpty();
    for (const auto &other : std::as_const(values.m_otherEnds)) {
        if (const size_t column = other.first % size_t(m_columns->size()); column < columns)
            m_hasSortValues.set(column);
    }
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream << values.m_numbers << values.m_others << values.m_otherEnds;
    m_sortValues = m_shelf->put(compressed({packed.constData(), size_t(packed.size())}));
    m_packed.store(true, std::memory_order_release);
}

// False when the cells of \p keyColumn are not the keys.
bool RecordBlock::packTexts(int keyColumn, BlockText &text, SortValues &values)
{
    m_keyColumn = keyColumn;
    text = {};
    text.m_keysFirst = keyColumn < 0;
    values = {};
    values.m_numbers.resize(m_columns->size());
    for (int row = 0; row < m_size; ++row) {
        const QString &key = m_whole.at(row).id.key;
        if (keyColumn < 0)
            appendFolded(text.m_whole, key);
        for (int column = 0; column < m_columns->size(); ++column)
            packCell(row, column, text, values);
        text.m_ends.push_back(quint32(text.m_whole.size()));
        if (keyColumn < 0)
            continue;
        const std::string_view cell = text.cell(row, keyColumn);
        if (QAnyStringView(QUtf8StringView(cell.data(), qsizetype(cell.size()))) != QAnyStringView(key))
            return false;
    }
    return true;
}

void RecordBlock::packCell(int row, int column, BlockText &into, SortValues &values)
{
    const TableColumn &spec = m_columns->at(column);
    const JsonValue &document = m_whole.at(row).document;
    QString whole;
    if (spec.isTime)
        whole = m_columns->value(column, document).text();
    else if (spec.kind != TableColumn::Kind::ReadTime)
        whole = m_columns->text(column, document);
    // The day as the service writes it: how it is shown depends on where one is.
    const QStringView text = spec.isTime ? QStringView(whole).left(10) : QStringView(whole);
    if (spec.isTime || spec.isNumber)
        values.m_numbers[column]
            << m_columns->number(column, document).value_or(std::numeric_limits<double>::quiet_NaN());
    if (!appendFolded(into.m_whole, text)) {
        append(text, values.m_others);
        values.m_otherEnds.emplace_back(
            quint32(row * int(m_columns->size()) + column), quint32(values.m_others.size()));
    }
}

std::string_view BlockText::row(int row) const
{
    return stretch(m_whole, m_ends, row);
}

std::string_view BlockText::cell(int row, int column) const
{
    std::string_view rest = this->row(row);
    for (int skip = m_keysFirst ? -1 : 0; skip < column; ++skip)
        rest.remove_prefix(rest.find('\n') + 1);
    return rest.substr(0, rest.find('\n'));
}

int BlockText::rowAt(size_t offset) const
{
    return int(std::upper_bound(m_ends.begin(), m_ends.end(), quint32(offset)) - m_ends.begin());
}

std::shared_ptr<const BlockText> RecordBlock::text() const
{
    const QMutexLocker lock(&m_holding);
    return m_text ? m_text : textFromShelf();
}

bool RecordBlock::hasText() const
{
    const QMutexLocker lock(&m_holding);
    return m_text != nullptr;
}

void RecordBlock::putTextAway()
{
    const QMutexLocker lock(&m_holding);
    if (!m_textAway && m_text)
        m_textAway = m_shelf->put(withEnds(m_text->m_ends, m_text->m_whole));
    m_text.reset();
}

void RecordBlock::takeTextBack()
{
    const QMutexLocker lock(&m_holding);
    if (!m_text && m_textAway)
        m_text = textFromShelf();
}

std::shared_ptr<const BlockText> RecordBlock::textFromShelf() const
{
    auto text = std::make_shared<BlockText>();
    text->m_keysFirst = m_keyColumn < 0;
    const QByteArray away = m_textAway ? m_shelf->at(*m_textAway) : QByteArray();
    if (away.isNull()) {
        text->m_ends.resize(size_t(m_size));
        return text;
    }
    text->m_ends = endsOf(away, m_size);
    text->m_whole = behindEnds(away, m_size);
    return text;
}

SortValues RecordBlock::sortValues(int column) const
{
    SortValues values;
    if (size_t(column) < m_hasSortValues.size() && !m_hasSortValues.test(size_t(column)))
        return values;
    const QByteArray packed = decompressed(m_shelf->at(m_sortValues));
    QDataStream stream(packed);
    stream >> values.m_numbers >> values.m_others >> values.m_otherEnds;
    values.m_columns = int(m_columns->size());
    return values;
}

QByteArray RecordBlock::documents() const
{
    return decompressed(m_shelf->at(m_documents));
}

std::optional<QString> RecordBlock::key(int row) const
{
    if (!m_whole.isEmpty())
        return m_whole.at(row).id.key;
    const QMutexLocker lock(&m_holding);
    if (m_keyColumn < 0 || !m_text)
        return std::nullopt;
    const std::string_view key = m_text->cell(row, m_keyColumn);
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

Record RecordBlock::packedRecord(int row, const QByteArray &documents) const
{
    std::string_view text;
    std::string_view key;
    if (!documents.isNull()) {
        const int parts = 2 * m_size;
        const std::string_view all = behindEnds(documents, parts);
        const std::vector<quint32> ends = endsOf(documents, parts);
        text = stretch(all, ends, 2 * row);
        key = stretch(all, ends, 2 * row + 1);
    }
    json::Limits limits; // what was taken once is taken again
    limits.elements = limits.stringBytes = limits.textBytes;
    const auto document = json::decode(QByteArray::fromRawData(text.data(), qsizetype(text.size())), limits);
    Record record{
        .id = {m_firstId.connection, m_firstId.kind, QString::fromUtf8(key.data(), qsizetype(key.size()))},
        .document = document ? *document : JsonValue(),
        .revision = m_revisions.value(row)};
    if (const qint64 at = readAt(row); at != noTime)
        record.readAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return record;
}

} // namespace rollcall
