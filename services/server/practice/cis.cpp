#include "services/server/practice/cis.h"

#include "services/server/cis/profile.h"
#include "services/server/practice/filler.h"

#include <QDateTime>
#include <QSet>

#include <array>

namespace rollcall::practice {

using namespace Qt::StringLiterals;

namespace {

using server::cis::Profile;

constexpr qint64 oldest = 1'325'376'000; // 2012-01-01
constexpr qint64 newest = 1'751'328'000; // 2025-07-01

constexpr std::array teams{
    u"Release Engineering", u"Web Platform", u"Security", u"Localisation", u"Data", u"Support"};
constexpr std::array offices{u"Berlin", u"Toronto", u"Remote", u"London", u"Taipei"};
constexpr std::array languages{u"English", u"German", u"French", u"Japanese", u"Arabic", u"Spanish"};
constexpr std::array pronouns{u"she/her", u"he/him", u"they/them"};

template <typename Array> QString oneOf(const Array &array, Random &random)
{
    return QString::fromUtf16(array[static_cast<std::size_t>(random.below(std::ssize(array)))]);
}

QString timeText(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODateWithMs);
}

JsonValue setOf(const QStringList &names)
{
    JsonValue set = JsonValue::emptyObject();
    for (const QString &name : names)
        set.set(name, nullptr);
    return set;
}

JsonValue mapOf(const QString &name, const QString &value)
{
    return JsonValue::Object{{name, value}};
}

class CisFiller : public Filler
{
public:
    CisFiller(Database &database, const Lists &lists, quint64 seed)
        : Filler(database, lists, seed, 4, u"cis"_s)
    { }

private:
    QString add(int index, const Human &human, bool isSecond, Random &random) override
    {
        Profile profile;
        const bool isStaff = random.chance(25);
        const QString handle = takeHandle(handleOf(human, index, isSecond), index);
        addKeys(profile, human, handle, index, isStaff, random);
        addName(profile, human, index, isSecond, random);
        addAbout(profile, human, random);
        if (isStaff)
            addStaff(profile, handle, random);
        else if (random.chance(10))
            profile.set(u"access_information.mozilliansorg"_s, setOf({u"nda"_s}), u"ndaed"_s);
        server::cis::insertProfile(m_database, profile);
        return profile.text(u"user_id");
    }

    QString handleOf(const Human &human, int index, bool isSecond) const
    {
        if (index < m_lists.named.array().size())
            return m_lists.named.at(index)[u"username"].toString();
        return isSecond ? human.handle + u"2"_s : human.handle;
    }

    QString takeHandle(const QString &wanted, int index)
    {
        // A dash stands in no other handle.
        const QString handle = m_handles.contains(wanted) ? wanted + u'-' + QString::number(index) : wanted;
        m_handles.insert(handle);
        return handle;
    }

    void addKeys(Profile &profile, const Human &human, const QString &handle, int index, bool isStaff,
        Random &random) const
    {
        const qint64 created
            = oldest + static_cast<qint64>(random.real() * static_cast<double>(newest - oldest));
        const qint64 modified
            = created + static_cast<qint64>(random.real() * static_cast<double>(newest - created));
        const bool isNamed = index < m_lists.named.array().size();
        const QString own = isNamed ? m_lists.named.at(index)[u"email"].toString() : QString();
        const QString email = isStaff ? handle + u"@staff.practice.example"_s
            : own.isEmpty()           ? handle + u'@' + human.organisation.domain
                                      : own;
        const auto [id, method] = identityOf(handle, index, isStaff, random);
        profile.set(u"user_id"_s, id);
        profile.set(u"uuid"_s, inventUuid(random));
        profile.set(u"login_method"_s, method);
        profile.set(u"primary_username"_s, handle);
        profile.set(u"primary_email"_s, email, isStaff ? JsonValue(u"staff"_s) : JsonValue());
        profile.set(u"active"_s, !random.chance(4));
        profile.set(u"created"_s, timeText(created));
        profile.set(u"last_modified"_s, timeText(modified));
    }

    //! The user_id, nobody else's, and the method that it shows.
    static std::pair<QString, QString> identityOf(
        const QString &handle, int index, bool isStaff, Random &random)
    {
        if (isStaff)
            return {u"ad|Mozilla-LDAP|"_s + handle, u"Mozilla-LDAP"_s};
        const QString number = QString::number(10'000'000 + qint64(1000) * index + random.below(1000));
        switch (random.below(4)) {
        case 0:
            return {u"github|"_s + number, u"github"_s};
        case 1:
            return {u"google-oauth2|"_s + number, u"google-oauth2"_s};
        case 2:
            return {u"oauth2|firefoxaccounts|"_s + inventHex(random), u"firefoxaccounts"_s};
        default:
            return {u"email|"_s + inventHex(random) + inventHex(random), u"email"_s};
        }
    }

    void addName(Profile &profile, const Human &human, int index, bool isSecond, Random &random) const
    {
        const bool isLatin = isSecond || random.chance(40);
        QString first = isLatin ? human.given.latin : human.given.own;
        QString last = isLatin ? human.family.latin : human.family.own;
        const auto named = m_lists.named.array().size();
        if (index < named) {
            first = m_lists.named.at(index)[u"first"].toString();
            last = m_lists.named.at(index)[u"last"].toString();
        } else if (index - named < m_lists.hostile.array().size()) {
            first = m_lists.hostile.at(index - named)[u"name"].toString();
        }
        const JsonValue level = random.chance(60) ? JsonValue(u"public"_s) : JsonValue(u"staff"_s);
        profile.set(u"first_name"_s, first, level);
        profile.set(u"last_name"_s, last, level);
    }

    static void addAbout(Profile &profile, const Human &human, Random &random)
    {
        if (random.chance(50))
            profile.set(u"location"_s, human.place, u"authenticated"_s);
        if (random.chance(40))
            profile.set(u"phone_numbers"_s, mapOf(u"work"_s, human.phone), u"private"_s, false);
        if (random.chance(40))
            profile.set(u"languages"_s, setOf({oneOf(languages, random)}), u"public"_s);
        if (random.chance(20))
            profile.set(u"pronouns"_s, oneOf(pronouns, random), u"vouched"_s);
        if (random.chance(30)) {
            profile.set(u"uris"_s,
                mapOf(u"blog"_s, u"https://%1/~%2"_s.arg(human.organisation.domain, human.handle)),
                u"public"_s, false);
        }
        if (random.chance(25))
            profile.set(u"tags"_s, setOf({u"practice"_s, oneOf(languages, random).toLower()}), u"public"_s);
    }

    static void addStaff(Profile &profile, const QString &handle, Random &random)
    {
        const QString email = profile.text(u"primary_email");
        const QString team = oneOf(teams, random);
        profile.set(u"identities.mozilla_ldap_id"_s, u"mail=%1,o=com,dc=practice"_s.arg(email));
        profile.set(u"identities.mozilla_ldap_primary_email"_s, email);
        profile.set(u"identities.mozilla_posix_id"_s, handle);
        profile.set(u"access_information.ldap"_s, setOf({u"all_staff"_s, u"team_"_s + asciiLetters(team)}),
            u"staff"_s);
        profile.set(u"access_information.mozilliansorg"_s, setOf({u"nda"_s}), u"ndaed"_s);
        profile.set(u"staff_information.staff"_s, true);
        profile.set(u"staff_information.manager"_s, random.chance(15));
        profile.set(u"staff_information.director"_s, random.chance(3));
        profile.set(u"staff_information.team"_s, team);
        profile.set(u"staff_information.title"_s, u"Engineer"_s);
        profile.set(u"staff_information.worker_type"_s, u"Employee"_s);
        profile.set(u"staff_information.office_location"_s, oneOf(offices, random));
    }

    QSet<QString> m_handles;
};

} // namespace

void fillCis(Database &database, const Lists &lists, int people, quint64 seed)
{
    CisFiller(database, lists, seed).fill(people);
}

} // namespace rollcall::practice
