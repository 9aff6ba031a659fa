#include "services/server/bulk/recordmembers.h"

#include "services/server/bulk/recordcodec.h"
#include "services/server/values.h"

#include <QDateTime>

#include <cmath>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestShownName = 60;

[[noreturn]] void refuse(const QString &member, const QString &reason)
{
    throw BadRecord(u"\"%1\" %2"_s.arg(member, reason));
}

} // namespace

RecordMembers::RecordMembers(const JsonValue &record)
    : m_record(record)
{
    if (!record.isObject())
        throw BadRecord(u"it is no JSON object"_s);
}

JsonValue RecordMembers::value(const QString &member)
{
    m_taken.append(member);
    return m_record[member];
}

std::optional<QString> RecordMembers::text(const QString &member, qsizetype most)
{
    const JsonValue found = value(member);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    if (!found.isString())
        refuse(member, u"must be a text or null"_s);
    const QString text = found.toString();
    if (text.size() > most && text.toUcs4().size() > most)
        refuse(member, u"has more than %1 characters"_s.arg(most));
    if (text.contains(QChar(0)))
        refuse(member, u"has a null character"_s);
    return text;
}

QString RecordMembers::name(const QString &member, qsizetype most)
{
    const auto found = text(member, most);
    if (!found || found->isEmpty())
        refuse(member, u"must be there and not be empty"_s);
    return *found;
}

bool RecordMembers::flag(const QString &member, bool fallback)
{
    const JsonValue found = value(member);
    if (!found.isUndefined() && !found.isBool())
        refuse(member, u"must be true or false"_s);
    return found.toBool(fallback);
}

std::optional<qint64> RecordMembers::integer(const QString &member, qint64 least, qint64 most)
{
    const JsonValue found = value(member);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    const auto number = found.toInteger();
    if (!number || *number < least || *number > most)
        refuse(member, u"must be a whole number from %1 to %2"_s.arg(least).arg(most));
    return number;
}

std::optional<double> RecordMembers::real(const QString &member)
{
    const JsonValue found = value(member);
    if (found.isUndefined() || found.isNull())
        return std::nullopt;
    const double number = found.toDouble(std::numeric_limits<double>::infinity());
    if (!found.isNumber() || !std::isfinite(number))
        refuse(member, u"must be a number or null"_s);
    return number;
}

std::optional<qint64> RecordMembers::time(const QString &member)
{
    const auto given = text(member, 20);
    if (!given)
        return std::nullopt;
    const QDateTime moment = QDateTime::fromString(*given, Qt::ISODate);
    const qint64 seconds = moment.toSecsSinceEpoch();
    // Written back it must be the same: one spelling only, and no 31st of February.
    if (!moment.isValid() || timeOrNull(seconds).toString() != *given)
        refuse(member, u"must be a time like 2026-02-01T12:00:00Z"_s);
    return seconds;
}

JsonValue::Object RecordMembers::rest() const
{
    JsonValue::Object others;
    for (const JsonMember &member : m_record.object()) {
        if (!m_taken.contains(member.name))
            others.append(member);
    }
    return others;
}

void RecordMembers::nothingElse() const
{
    const JsonValue::Object others = rest();
    if (!others.isEmpty())
        refuse(others.first().name.left(longestShownName), u"is not a member of this kind"_s);
}

} // namespace rollcall
