#include "ui/person/words.h"

#include "models/table/displaytext.h"
#include "ui/common/errortext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *context, const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate(context, english.toUtf8().constData());
}

} // namespace

QString fieldLabel(const FieldSpec &field)
{
    return translated("schema", field.label);
}

QString sectionLabel(const SectionSpec &section)
{
    return translated("schema", section.label);
}

QString schemaText(const QString &english)
{
    return translated("schema", english);
}

QString dialectText(const QString &english)
{
    return translated("dialect", english);
}

QStringList consequenceTexts(const Result<QList<Consequence>> &consequences, const QString &service)
{
    if (!consequences) {
        return {QCoreApplication::translate("PersonPage", "What else follows could not be read. %1")
                    .arg(describe(consequences.error(), service).whatHappened)};
    }
    constexpr qsizetype shown = 10;
    QStringList texts;
    for (const Consequence &consequence : *consequences) {
        QStringList things;
        for (const QString &thing : consequence.things.first(std::min(shown, consequence.things.size())))
            things << cappedLine(thing);
        QString list = things.join(u", "_s);
        const auto others = static_cast<int>(consequence.things.size() - things.size());
        if (consequence.mayBeMore)
            list += u' ' + QCoreApplication::translate("PersonPage", "and more");
        else if (others > 0)
            list += u' ' + QCoreApplication::translate("PersonPage", "and %n more", nullptr, others);
        texts << dialectText(consequence.sentence) + u' ' + list;
    }
    return texts;
}

QString spokenValue(const FieldSpec &field, const JsonValue &value)
{
    const QString text = displayText(field, value);
    return text.isEmpty() ? QCoreApplication::translate("PersonPage", "Empty") : text;
}

QString clockTime(const QDateTime &utc)
{
    return QLocale().toString(utc.toLocalTime().time(), u"HH:mm:ss"_s);
}

QString recordName(const Schema &schema, const JsonValue &document, const QString &key)
{
    const QString name = cappedLine(schema.titleOf(document));
    return name.isEmpty() ? key : name;
}

QString dataSize(qint64 bytes)
{
    return QLocale().formattedDataSize(
        bytes, bytes < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace rollcall
