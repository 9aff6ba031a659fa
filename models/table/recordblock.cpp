#include "models/table/recordblock.h"

#include "models/table/displaytext.h"
#include "services/json/json.h"

#include <zstd.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

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

QByteArray compressed(const std::string &text)
{
    thread_local Compressor compressor;
    QByteArray small(qsizetype(ZSTD_compressBound(text.size())), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(
        compressor.context, small.data(), size_t(small.size()), text.data(), text.size(), compression);
    if (ZSTD_isError(size))
        qFatal("zstd: %s", ZSTD_getErrorName(size)); // only without memory
    small.resize(qsizetype(size));
    small.squeeze();
    return small;
}

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c != u'\n'; });
}

void appendFolded(std::string &out, const QString &text)
{
    if (isPlain(text)) {
        const std::size_t start = out.size();
        out.resize(start + std::size_t(text.size()));
        std::transform(text.begin(), text.end(), out.data() + start, [](QChar c) {
            const char letter = char(c.unicode());
            return letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter;
        });
    } else {
        QString line = folded(text);
        line.replace(u'\n', u' ');
        out += line.toStdString();
    }
    out += '\n';
}

std::string_view stretch(std::string_view text, const std::vector<quint32> &ends, int row)
{
    const quint32 start = row == 0 ? 0 : ends[size_t(row) - 1];
    return text.substr(start, ends[size_t(row)] - start);
}

} // namespace

RecordBlock::RecordBlock(
    QList<Record> records, std::shared_ptr<const TableColumns> columns, std::shared_ptr<DocumentShelf> shelf)
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
    std::string documents;
    for (int row = 0; row < m_size; ++row) {
        const Record &record = m_whole.at(row);
        if (!record.document.isUndefined())
            json::append(record.document, documents);
        m_documentEnds.push_back(quint32(documents.size()));
        m_readAt.push_back(record.readAt.isValid() ? record.readAt.toMSecsSinceEpoch() : noTime);
        if (!record.revision.isEmpty())
            m_revisions.insert(row, record.revision);
    }
    m_documents = m_shelf->put(compressed(documents));

    if (std::adjacent_find(m_readAt.begin(), m_readAt.end(), std::not_equal_to<>()) == m_readAt.end())
        m_readAt = {m_readAt.front()};

    m_numbers.resize(size_t(m_columns->size()));
    for (int column = 0; column < m_columns->size(); ++column) {
        if (m_columns->at(column).isNumber || m_columns->at(column).isTime)
            m_numbers[size_t(column)].assign(size_t(m_size), std::numeric_limits<double>::quiet_NaN());
    }
    // Mostly the identifier beside the name is the key, and need not be kept twice.
    const int identifier = 1;
    if (m_columns->size() <= identifier || !packTexts(identifier))
        packTexts(-1);
    m_text.shrink_to_fit();
    m_others.shrink_to_fit();
    m_otherEnds.shrink_to_fit();
    m_packed.store(true, std::memory_order_release);
}

// False when the cells of \p keyColumn are not the keys.
bool RecordBlock::packTexts(int keyColumn)
{
    m_keyColumn = keyColumn;
    m_text.clear();
    m_textEnds.clear();
    m_others.clear();
    m_otherEnds.clear();
    for (int row = 0; row < m_size; ++row) {
        const QString &key = m_whole.at(row).id.key;
        if (keyColumn < 0) {
            appendFolded(m_text, key);
            m_keys += key.toStdString();
            m_keyEnds.push_back(quint32(m_keys.size()));
        }
        for (int column = 0; column < m_columns->size(); ++column)
            packCell(row, column);
        m_textEnds.push_back(quint32(m_text.size()));
        if (keyColumn >= 0 && cell(row, keyColumn) != key.toStdString())
            return false;
    }
    return true;
}

void RecordBlock::packCell(int row, int column)
{
    const TableColumn &spec = m_columns->at(column);
    const JsonValue &document = m_whole.at(row).document;
    QString text;
    if (spec.isTime) {
        // The day as the service writes it: how it is shown depends on where one is.
        text = m_columns->value(column, document).text().left(10);
    } else if (spec.kind != TableColumn::Kind::ReadTime) {
        text = m_columns->text(column, document);
    }
    if (spec.isTime || spec.isNumber)
        m_numbers[size_t(column)][size_t(row)]
            = m_columns->number(column, document).value_or(std::numeric_limits<double>::quiet_NaN());
    appendFolded(m_text, text);
    if (!isPlain(text)) {
        m_others += text.toStdString();
        m_otherEnds.emplace_back(quint32(row * int(m_columns->size()) + column), quint32(m_others.size()));
    }
}

std::string_view RecordBlock::text(int row) const
{
    return stretch(m_text, m_textEnds, row);
}

std::string_view RecordBlock::cell(int row, int column) const
{
    std::string_view rest = text(row);
    for (int skip = m_keyColumn < 0 ? -1 : 0; skip < column; ++skip)
        rest.remove_prefix(rest.find('\n') + 1);
    return rest.substr(0, rest.find('\n'));
}

std::optional<std::string_view> RecordBlock::other(int row, int column) const
{
    const auto wanted = quint32(row * int(m_columns->size()) + column);
    const auto found = std::lower_bound(m_otherEnds.begin(), m_otherEnds.end(), wanted,
        [](const auto &entry, quint32 cell) { return entry.first < cell; });
    if (found == m_otherEnds.end() || found->first != wanted)
        return std::nullopt;
    const quint32 start = found == m_otherEnds.begin() ? 0 : std::prev(found)->second;
    return std::string_view(m_others).substr(start, found->second - start);
}

int RecordBlock::rowAt(size_t textOffset) const
{
    return int(
        std::upper_bound(m_textEnds.begin(), m_textEnds.end(), quint32(textOffset)) - m_textEnds.begin());
}

std::optional<double> RecordBlock::number(int row, int column) const
{
    const double value = m_numbers[size_t(column)][size_t(row)];
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

QByteArray RecordBlock::documents() const
{
    const QByteArray packed = m_shelf->at(m_documents);
    if (packed.isNull())
        return {};
    QByteArray text(m_documentEnds.empty() ? 0 : qsizetype(m_documentEnds.back()), Qt::Uninitialized);
    const size_t size
        = ZSTD_decompress(text.data(), size_t(text.size()), packed.constData(), size_t(packed.size()));
    if (size != size_t(text.size()))
        qFatal("zstd: a block of this program's own memory is damaged");
    return text;
}

QString RecordBlock::packedKey(int row) const
{
    const std::string_view key = m_keyColumn >= 0 ? cell(row, m_keyColumn) : stretch(m_keys, m_keyEnds, row);
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

QString RecordBlock::key(int row) const
{
    return m_whole.isEmpty() ? packedKey(row) : m_whole.at(row).id.key;
}

Record RecordBlock::record(int row) const
{
    return m_whole.isEmpty() ? packedRecord(row, documents()) : m_whole.at(row);
}

Record RecordBlock::packedRecord(int row, const QByteArray &documents) const
{
    const std::string_view text = documents.isNull()
        ? std::string_view()
        : stretch({documents.constData(), size_t(documents.size())}, m_documentEnds, row);
    json::Limits limits; // what was taken once is taken again
    limits.elements = limits.stringBytes = limits.textBytes;
    const auto document = json::decode(QByteArray::fromRawData(text.data(), qsizetype(text.size())), limits);
    Record record{.id = {m_firstId.connection, m_firstId.kind, packedKey(row)},
        .document = document ? *document : JsonValue(),
        .revision = m_revisions.value(row)};
    if (const qint64 at = readAt(row); at != noTime)
        record.readAt = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return record;
}

} // namespace rollcall
