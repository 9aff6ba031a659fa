#include "services/server/practice/people.h"

#include "services/json/json.h"

#include <QFile>
#include <QUuid>

#include <stdexcept>

// Outside of every namespace, as the macro needs it.
static void initPracticeResource()
{
    Q_INIT_RESOURCE(rollcall_practice);
}

namespace rollcall::practice {

using namespace Qt::StringLiterals;

namespace {

QStringList texts(const JsonValue &array)
{
    QStringList list;
    for (const JsonValue &item : array.array())
        list.append(item.toString());
    return list;
}

QList<Name> names(const JsonValue &array)
{
    QList<Name> list;
    for (const JsonValue &item : array.array()) {
        const QString text = item.toString();
        const qsizetype equals = text.indexOf(u'=');
        list.append(equals < 0 ? Name{text, text} : Name{text.left(equals), text.mid(equals + 1)});
    }
    return list;
}

template <typename List> const auto &pick(const List &list, Random &random)
{
    return list.at(random.below(list.size()));
}

//! '#' becomes a digit.
QString phoneFrom(const QString &pattern, Random &random)
{
    QString phone = pattern;
    for (QChar &c : phone) {
        if (c == u'#')
            c = QChar(u'0' + random.below(10));
    }
    return phone;
}

} // namespace

Lists Lists::load()
{
    initPracticeResource();
    QFile file(u":/practice/people.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("The lists of invented names are missing from this program");
    const auto read = json::decode(file.readAll());
    if (!read)
        throw std::runtime_error("The lists of invented names are damaged");

    Lists lists;
    lists.statuses = texts((*read)[u"statuses"]);
    lists.occupations = texts((*read)[u"occupations"]);
    lists.biographies = texts((*read)[u"biographies"]);
    lists.named = (*read)[u"named"];
    lists.hostile = (*read)[u"hostile"];
    for (const JsonValue &entry : (*read)[u"cultures"].array()) {
        Culture culture;
        culture.countries = texts(entry[u"countries"]);
        culture.phones = texts(entry[u"phones"]);
        culture.places = texts(entry[u"places"]);
        culture.given = names(entry[u"given"]);
        culture.family = names(entry[u"family"]);
        culture.middle = names(entry[u"middle"]);
        culture.join = entry[u"join"].toString(u" "_s);
        culture.familyFirst = entry[u"familyFirst"].toBool();
        for (const JsonValue &place : entry[u"organisations"].array()) {
            culture.organisations.append(
                {place[u"name"].toString(), place[u"short"].toString(), place[u"domain"].toString()});
        }
        lists.cultures.append(culture);
    }
    return lists;
}

QString Human::fullName() const
{
    QStringList parts{given.own, family.own};
    if (culture->familyFirst) {
        std::swap(parts[0], parts[1]);
        if (!middle.own.isEmpty())
            parts.insert(1, middle.own);
    }
    return parts.join(culture->join);
}

Human inventHuman(const Lists &lists, quint64 seed, quint64 index)
{
    Random random(seed, index);
    Human human;
    human.culture = &pick(lists.cultures, random);
    human.given = pick(human.culture->given, random);
    human.family = pick(human.culture->family, random);
    if (!human.culture->middle.isEmpty() && random.chance(45))
        human.middle = pick(human.culture->middle, random);
    human.organisation = pick(human.culture->organisations, random);
    human.country = pick(human.culture->countries, random);
    human.place = pick(human.culture->places, random);
    human.phone = phoneFrom(pick(human.culture->phones, random), random);
    human.status = pick(lists.statuses, random);
    human.orcid = orcidFor(1'000'003 + 13 * index);

    const QString given = asciiLetters(human.given.latin);
    const QString family = asciiLetters(human.family.latin);
    switch (random.below(5)) {
    case 0:
        human.handle = given + u'.' + family;
        break;
    case 1:
        human.handle = family + given.left(1);
        break;
    default:
        human.handle = given.left(1) + family;
        break;
    }
    return human;
}

namespace {

bool isSecondRecord(const Lists &lists, qint64 index)
{
    if (index < lists.named.array().size())
        return lists.named.at(index).contains(u"duplicateOf");
    return (index + 1) * 3 / 100 > index * 3 / 100;
}

qint64 namedIndex(const Lists &lists, const QString &username)
{
    qint64 index = 0;
    while (lists.named.at(index)[u"username"].toString() != username)
        ++index;
    return index;
}

} // namespace

std::optional<qint64> originalOf(const Lists &lists, qint64 index, Random &random)
{
    if (!isSecondRecord(lists, index))
        return std::nullopt;
    if (index < lists.named.array().size())
        return namedIndex(lists, lists.named.at(index)[u"duplicateOf"].toString());
    // Somebody who came earlier and is no second record themselves.
    qint64 original = random.below(index);
    while (isSecondRecord(lists, original) || original < lists.named.array().size())
        original = (original + 1) % index;
    return original;
}

QString inventHex(Random &random)
{
    return QString::number(random.next(), 16).rightJustified(16, u'0');
}

QString inventUuid(Random &random)
{
    const QString high = inventHex(random);
    QByteArray octets = QByteArray::fromHex((high + inventHex(random)).toLatin1());
    octets[6] = static_cast<char>((octets[6] & 0x0f) | 0x40);
    octets[8] = static_cast<char>((octets[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(octets).toString(QUuid::WithoutBraces);
}

QString asciiLetters(const QString &text)
{
    static const QHash<QChar, QString> others{{u'ł', u"l"_s}, {u'đ', u"d"_s}, {u'ð', u"d"_s}, {u'þ', u"th"_s},
        {u'ø', u"o"_s}, {u'æ', u"ae"_s}, {u'ß', u"ss"_s}, {u'ı', u"i"_s}, {u'œ', u"oe"_s}};
    QString letters;
    for (const QChar c : text.toLower().normalized(QString::NormalizationForm_D)) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            letters += c;
        else
            letters += others.value(c);
    }
    return letters;
}

QString orcidFor(quint64 number)
{
    const QString digits = QString::number(number).rightJustified(15, u'0').right(15);
    int total = 0;
    for (const QChar c : digits)
        total = (total + c.digitValue()) * 2;
    const int check = (12 - total % 11) % 11;
    const QString all = digits + (check == 10 ? QChar(u'X') : QChar(u'0' + check));
    return u"%1-%2-%3-%4"_s.arg(all.left(4), all.mid(4, 4), all.mid(8, 4), all.mid(12, 4));
}

} // namespace rollcall::practice
