#include "models/table/recordblock.h"

#include "models/table/displaytext.h"
#include "services/json/json.h"

#include <zstd.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int compression = 3;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();

struct Compressor
{
    ZSTD_CCtx *context = ZSTD_createCCtx();
    Compressor() = default;
    Compressor(const Compressor &) = delete;
    Compressor &operator=(const Compressor &) = delete;
    ~Compressor() { ZSTD_freeCCtx(context); }
};

QByteArray compressed(const QByteArray &text)
{
    thread_local Compressor compressor;
    QByteArray small(qsizetype(ZSTD_compressBound(size_t(text.size()))), Qt::Uninitialized);
    const size_t size = ZSTD_compressCCtx(compressor.context, small.data(), size_t(small.size()),
        text.constData(), size_t(text.size()), compression);
    if (ZSTD_isError(size))
        qFatal("zstd: %s", ZSTD_getErrorName(size)); // only without memory
    small.resize(qsizetype(size));
    small.squeeze();
    return small;
}

// Appends \p text folded, and tells whether it was plain.
bool appendFolded(std::string &out, const QString &text)
{
    const bool isPlain
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80 && c != u'\n'; });
    if (isPlain) {
        for (const QChar c : text) {
            const char letter = char(c.unicode());
            out += letter >= 'A' && letter <= 'Z' ? char(letter + 32) : letter;
        }
    } else {
        QString line = folded(text);
        line.replace(u'\n', u' ');
        out += line.toStdString();
    }
    out += '\n';
    return isPlain;
}

std::string_view stretch(const std::string &text, const std::vector<quint32> &ends, int row)
{
    const quint32 start = row == 0 ? 0 : ends[size_t(row) - 1];
    return std::string_view(text).substr(start, ends[size_t(row)] - start);
}

} // namespace

RecordBlock::RecordBlock(QList<Record> records, std::shared_ptr<const TableColumns> columns)
    : m_size(int(records.size()))
    , m_columns(std::move(columns))
    , m_firstId(records.constFirst().id)
    , m_whole(std::move(records))
{ }

RecordBlock::~RecordBlock() = default;

void RecordBlock::pack()
{
    const QMutexLocker lock(&m_packing);
    if (isPacked())
        return;
    m_numbers.resize(size_t(m_columns->size()));
    for (int column = 0; column < m_columns->size(); ++column) {
        if (m_columns->at(column).isNumber || m_columns->at(column).isTime)
            m_numbers[size_t(column)].assign(size_t(m_size), std::numeric_limits<double>::quiet_NaN());
    }
    m_plain.resize(size_t(m_size));
    QByteArray documents;
    for (int row = 0; row < m_size; ++row)
        packRow(row, documents);
    m_documents = compressed(documents);
    m_text.shrink_to_fit();
    bool keysAreFolded = true;
    for (int row = 0; row < m_size && keysAreFolded; ++row) {
        const std::string_view line = text(row);
        keysAreFolded = line.substr(0, line.find('\n')) == m_whole.at(row).id.key.toStdString();
    }
    for (int row = 0; row < m_size && !keysAreFolded; ++row) {
        m_keys += m_whole.at(row).id.key.toStdString();
        m_keyEnds.push_back(quint32(m_keys.size()));
    }
    m_packed.store(true, std::memory_order_release);
}

void RecordBlock::packRow(int row, QByteArray &documents)
{
    const Record &record = m_whole.at(row);
    if (!record.document.isUndefined())
        documents += json::encode(record.document);
    m_documentEnds.push_back(quint32(documents.size()));
    m_readAt.push_back(record.readAt.isValid() ? record.readAt.toMSecsSinceEpoch() : noTime);
    if (!record.revision.isEmpty())
        m_revisions.insert(row, record.revision);

    bool isPlain = appendFolded(m_text, record.id.key);
    for (int column = 0; column < m_columns->size(); ++column) {
        const TableColumn &spec = m_columns->at(column);
        QString cell;
        if (spec.isTime) {
            // The day as the service writes it: how it is shown depends on where one is.
            const auto time = m_columns->number(column, record.document);
            m_numbers[size_t(column)][size_t(row)] = time.value_or(std::numeric_limits<double>::quiet_NaN());
            cell = memberAt(record.document, spec.pointer).text().left(10);
        } else if (spec.kind != TableColumn::Kind::ReadTime) {
            cell = m_columns->text(column, record.document);
            if (spec.isNumber && !cell.isEmpty())
                m_numbers[size_t(column)][size_t(row)] = m_columns->number(column, record.document)
                                                             .value_or(std::numeric_limits<double>::quiet_NaN());
        }
        isPlain = appendFolded(m_text, cell) && isPlain;
    }
    m_plain[size_t(row)] = isPlain;
    m_textEnds.push_back(quint32(m_text.size()));
}

std::string_view RecordBlock::text(int row) const
{
    return stretch(m_text, m_textEnds, row);
}

std::string_view RecordBlock::cell(int row, int column) const
{
    std::string_view rest = text(row);
    for (int skip = 0; skip <= column; ++skip)
        rest.remove_prefix(rest.find('\n') + 1);
    return rest.substr(0, rest.find('\n'));
}

int RecordBlock::rowAt(size_t textOffset) const
{
    return int(std::upper_bound(m_textEnds.begin(), m_textEnds.end(), quint32(textOffset)) - m_textEnds.begin());
}

std::optional<double> RecordBlock::number(int row, int column) const
{
    const double value = m_numbers[size_t(column)][size_t(row)];
    return std::isnan(value) ? std::nullopt : std::optional(value);
}

QByteArray RecordBlock::documents() const
{
    QByteArray text(m_documentEnds.empty() ? 0 : qsizetype(m_documentEnds.back()), Qt::Uninitialized);
    const size_t size = ZSTD_decompress(
        text.data(), size_t(text.size()), m_documents.constData(), size_t(m_documents.size()));
    if (size != size_t(text.size()))
        qFatal("zstd: a block of this program's own memory is damaged");
    return text;
}

std::string_view RecordBlock::documentIn(const QByteArray &documents, int row) const
{
    const quint32 start = row == 0 ? 0 : m_documentEnds[size_t(row) - 1];
    return {documents.constData() + start, m_documentEnds[size_t(row)] - start};
}

QString RecordBlock::packedKey(int row) const
{
    std::string_view key;
    if (m_keyEnds.empty()) {
        key = text(row);
        key = key.substr(0, key.find('\n'));
    } else {
        key = stretch(m_keys, m_keyEnds, row);
    }
    return QString::fromUtf8(key.data(), qsizetype(key.size()));
}

QString RecordBlock::key(int row) const
{
    return m_whole.isEmpty() ? packedKey(row) : m_whole.at(row).id.key;
}

Record RecordBlock::record(int row) const
{
    return m_whole.isEmpty() ? packedRecord(row) : m_whole.at(row);
}

Record RecordBlock::packedRecord(int row) const
{
    return packedRecord(row, documents());
}

Record RecordBlock::packedRecord(int row, const QByteArray &documents) const
{
    const std::string_view text = documentIn(documents, row);
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
