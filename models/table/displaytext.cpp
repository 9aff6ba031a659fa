#include "models/table/displaytext.h"

#include "services/json/json.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <optional>

namespace rollcall {

using namespace Qt::StringLiterals;

QString cappedLine(const QString &text)
{
    const auto breaksLine = [](QChar character) {
        const char16_t code = character.unicode();
        const bool isPrinted = code >= 0x20 && code < 0x7f; // mostly
        return !isPrinted
            && (code < 0x20 || code == 0x7f || code == 0x85 || code == 0x2028 || code == 0x2029);
    };
    const bool cut = text.size() > displayLimit;
    if (!cut && std::none_of(text.begin(), text.end(), breaksLine))
        return text;
    QString line = text.left(displayLimit);
    std::replace_if(line.begin(), line.end(), breaksLine, u' ');
    if (cut) {
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    return line;
}

namespace {

// "+27 82 …", and behind it what is not as usual.
QString addressesText(const JsonValue::Object &addresses)
{
    QString all;
    for (const JsonMember &address : addresses) {
        QStringList notes;
        if (addresses.size() > 1 && address.value[u"default"].toBool())
            notes << QCoreApplication::translate("RecordTable", "default", "of several addresses");
        if (address.value[u"optedout"].toBool())
            notes << QCoreApplication::translate("RecordTable", "opted out");
        if (const JsonValue inactive = address.value[u"inactive"];
            inactive.toBool() || inactive.toString().compare(u"true"_s, Qt::CaseInsensitive) == 0)
            notes << QCoreApplication::translate("RecordTable", "inactive");
        if (!all.isEmpty())
            all += u", "_s;
        all += notes.isEmpty() ? cappedLine(address.name)
                               : QCoreApplication::translate("RecordTable", "%1 (%2)", "address and notes")
                                     .arg(cappedLine(address.name), notes.join(u", "_s));
        if (all.size() > displayLimit)
            return cappedLine(all);
    }
    return all;
}

// One entry of a list. An entry of several parts has the telling one under "value" or "name".
QString itemText(const JsonValue &item)
{
    if (!item.isObject())
        return cappedLine(item.text());
    for (const QStringView part : {u"value", u"name"}) {
        if (const QString text = item[part].text(); !text.isEmpty())
            return cappedLine(text);
    }
    return cappedLine(QString::fromUtf8(json::encode(item)));
}

bool isOfPairs(const JsonValue::Object &members)
{
    return std::all_of(members.begin(), members.end(),
        [](const JsonMember &member) { return !member.value.isObject() && !member.value.isArray(); });
}

// A list that is an object: "blog: https://…", or the name alone where nothing else is said.
QString pairsText(const JsonValue::Object &pairs)
{
    QStringList texts;
    for (const JsonMember &pair : pairs) {
        const QString value = pair.value.text();
        texts << (value.isEmpty() ? cappedLine(pair.name)
                                  : QCoreApplication::translate("RecordTable", "%1: %2", "name and value")
                                        .arg(cappedLine(pair.name), cappedLine(value)));
        if (texts.size() > 50) // the cap below cuts far earlier
            break;
    }
    return cappedLine(texts.join(u", "_s));
}

//! Milliseconds since 1970 of "2026-02-01T12:00:00.123456Z", as services write times; nothing for all other
//! forms. Qt reads them as well, and takes ten times as long, which for a long list is a tenth of all.
std::optional<qint64> usualTimeFrom(QStringView text)
{
    const auto number = [text](qsizetype at, qsizetype digits) {
        int value = 0;
        for (const QChar c : text.mid(at, digits)) {
            if (c < u'0' || c > u'9')
                return -1;
            value = value * 10 + (c.unicode() - u'0');
        }
        return value;
    };
    constexpr qsizetype seconds = 19; // "2026-02-01T12:00:00"
    const qsizetype fraction = text.size() - seconds - 2; // digits after the point
    if (text.size() <= seconds || text.back() != u'Z' || text[4] != u'-' || text[7] != u'-'
        || text[10] != u'T' || text[13] != u':' || text[16] != u':'
        || (fraction != -1 && fraction != 3 && fraction != 6) || (fraction > 0 && text[seconds] != u'.'))
        return std::nullopt;
    const std::array parts{number(0, 4), number(5, 2), number(8, 2), number(11, 2), number(14, 2),
        number(17, 2), fraction > 0 ? number(seconds + 1, fraction) : 0};
    const QDate day(parts[0], parts[1], parts[2]);
    const QTime time(parts[3], parts[4], parts[5]);
    if (std::find(parts.begin(), parts.end(), -1) != parts.end() || !day.isValid() || !time.isValid())
        return std::nullopt;
    const qint64 days = day.toJulianDay() - QDate(1970, 1, 1).toJulianDay();
    return days * 86'400'000 + time.msecsSinceStartOfDay()
        + (fraction == 6 ? (parts[6] + 500) / 1000 : parts[6]);
}

} // namespace

QDateTime timeFrom(const QString &text)
{
    if (const auto usual = usualTimeFrom(text))
        return QDateTime::fromMSecsSinceEpoch(*usual, Qt::UTC);
    QDateTime time = QDateTime::fromString(text.left(64), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time;
}

QString zonedText(const QDateTime &time)
{
    const QDateTime local = time.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

static QString withoutMarks(QString text)
{
    return text.removeIf(
        [](QChar c) { return c == QChar(0x200e) || c == QChar(0x200f) || c == QChar(0x061c); });
}

QString shortText(const QDateTime &time)
{
    return withoutMarks(QLocale().toString(time, QLocale::ShortFormat));
}

QString shortText(QDate day)
{
    return withoutMarks(QLocale().toString(day, QLocale::ShortFormat));
}

QString displayText(const FieldSpec &field, const JsonValue &value)
{
    if (field.secret && !value.text().isEmpty())
        return QString(12, u'•'); // whatever the length: that is part of the secret
    switch (value.type()) {
    case JsonValue::Type::Undefined:
    case JsonValue::Type::Null:
        return {};
    case JsonValue::Type::Bool:
        return value.toBool() ? QCoreApplication::translate("RecordTable", "Yes")
                              : QCoreApplication::translate("RecordTable", "No");
    case JsonValue::Type::Array: {
        QStringList items;
        for (const JsonValue &item : value.array()) {
            items << itemText(item);
            if (items.size() > 50) // the cap below cuts far earlier
                break;
        }
        return cappedLine(items.join(u", "_s));
    }
    case JsonValue::Type::Object:
        if (field.type == FieldSpec::Type::Addresses)
            return addressesText(value.object());
        if (isOfPairs(value.object()))
            return pairsText(value.object());
        return cappedLine(QString::fromUtf8(json::encode(value)));
    case JsonValue::Type::Number:
    case JsonValue::Type::String:
        break;
    }
    if (field.type == FieldSpec::Type::DateTime) {
        const QDateTime time = timeFrom(value.text());
        if (time.isValid())
            return shortText(time.toLocalTime());
    }
    return cappedLine(value.text());
}

QString mailText(const Schema &schema, const JsonValue &document)
{
    for (const FieldSpec &field : schema.fields()) {
        if (field.type == FieldSpec::Type::Email && field.absenceIn(document) == Absence::Present)
            return displayText(field, field.valueIn(document));
    }
    return {};
}

QString absenceText(Absence absence)
{
    switch (absence) {
    case Absence::Present:
        return {};
    case Absence::Empty:
        return QCoreApplication::translate("RecordTable", "empty");
    case Absence::Hidden:
        return QCoreApplication::translate("RecordTable", "hidden");
    case Absence::NotOffered:
        return QCoreApplication::translate("RecordTable", "not offered");
    case Absence::NotLoaded:
        return QCoreApplication::translate("RecordTable", "not loaded yet");
    }
    return {};
}

QString absenceSentence(Absence absence, const QString &serviceName)
{
    switch (absence) {
    case Absence::Hidden:
        return QCoreApplication::translate("RecordTable", "hidden from you");
    case Absence::NotOffered:
        return serviceName.isEmpty()
            ? absenceText(absence)
            : QCoreApplication::translate("RecordTable", "not offered by %1").arg(serviceName);
    case Absence::Present:
    case Absence::Empty:
    case Absence::NotLoaded:
        break;
    }
    return absenceText(absence);
}

QString plainTip(const QString &text)
{
    // Qt looks for a tag or "&lt;"; a word joiner after the sign ends the search and is not visible.
    QString plain;
    for (const QChar character : text) {
        plain += character;
        if (character == u'<' || character == u'&')
            plain += QChar(0x2060);
    }
    return plain;
}

} // namespace rollcall
