#include "app/ctl/printer.h"

#include "services/json/json.h"

#include <algorithm>
#include <cstdio>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestCell = 60;

void write(std::FILE *file, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), file);
    std::fputc('\n', file);
}

QString harmless(const QString &text)
{
    QString plain = text;
    for (QChar &c : plain) {
        if (c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            c = u' ';
    }
    return plain;
}

QString cell(const QString &text)
{
    const QString plain = harmless(text);
    return plain.size() > widestCell ? plain.left(widestCell - 1) + u'…' : plain;
}

} // namespace

Printer::~Printer()
{
    if (m_format == Arguments::Format::Json || m_rows.isEmpty())
        return;
    QList<QStringList> rows = m_rows;
    rows.prepend(m_heads);
    QList<qsizetype> widths(m_heads.size(), 0);
    for (const QStringList &row : std::as_const(rows)) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        write(stdout, line.toUtf8());
    }
}

void Printer::row(const QStringList &cells, const JsonValue &object)
{
    if (m_format == Arguments::Format::Json) {
        write(stdout, json::encode(object));
        return;
    }
    QStringList plain;
    for (const QString &text : cells)
        plain << cell(text);
    m_rows << plain;
}

void Printer::document(const JsonValue &document, const JsonValue &object)
{
    if (m_format == Arguments::Format::Json) {
        write(stdout, json::encode(object));
        return;
    }
    for (const QByteArray &line : json::encodeIndented(document).split('\n'))
        write(stdout, harmless(QString::fromUtf8(line)).toUtf8());
}

JsonValue idObject(const RecordId &id, const QString &system)
{
    return JsonValue::Object{
        {u"connection"_s, id.connection}, {u"system"_s, system}, {u"kind"_s, id.kind}, {u"key"_s, id.key}};
}

JsonValue errorObject(const Error &error)
{
    JsonValue object = JsonValue::Object{{u"kind"_s, kindName(error.kind)}, {u"detail"_s, error.detail}};
    if (!error.code.isEmpty())
        object.set(u"code"_s, error.code);
    if (error.httpStatus != 0)
        object.set(u"status"_s, error.httpStatus);
    if (!error.requestId.isEmpty())
        object.set(u"requestId"_s, error.requestId);
    JsonValue fields = JsonValue::emptyObject();
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it)
        fields.set(it.key(), it.value());
    if (!fields.object().isEmpty())
        object.set(u"fields"_s, fields);
    return object;
}

void complain(const Error &error, Arguments::Format format)
{
    if (format == Arguments::Format::Json) {
        write(stderr, json::encode(JsonValue::Object{{u"error"_s, errorObject(error)}}));
        return;
    }
    QStringList parts;
    if (error.code != u"usage")
        parts << kindName(error.kind);
    if (!error.detail.isEmpty())
        parts << error.detail;
    for (auto it = error.fields.cbegin(); it != error.fields.cend(); ++it)
        parts << it.key().mid(1) + u": "_s + it.value();
    if (!error.requestId.isEmpty())
        parts << u"request "_s + error.requestId;
    write(stderr, "rollcallctl: " + harmless(parts.join(u"; "_s)).toLocal8Bit());
}

} // namespace rollcall
