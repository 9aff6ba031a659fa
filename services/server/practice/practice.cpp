#include "services/server/practice/practice.h"

#include "services/server/amo/account.h"
#include "services/server/practice/cis.h"
#include "services/server/practice/filler.h"
#include "services/server/practice/passport.h"
#include "services/server/practice/sis.h"
#include "services/server/sis/identity.h"
#include "services/server/store/database.h"
#include "services/server/store/lateindexes.h"
#include "services/server/xras/person.h"

#include <QSet>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

using namespace practice;
using server::amo::Account;
using server::xras::Person;
using server::xras::Searchable;

constexpr qint64 firstAccount = 20'000; // ids of accounts without a fixed one start here
constexpr qint64 oldest = 1'325'376'000; // 2012-01-01
constexpr qint64 newest = 1'751'328'000; // 2025-07-01

QString hex32(Random &random)
{
    const QString high = inventHex(random);
    return high + inventHex(random);
}

//! Hands out every name once: the second "jdoe" becomes "jdoe2".
class UniqueNames
{
public:
    QString take(const QString &wanted)
    {
        const QString base = wanted.isEmpty() ? u"user"_s : wanted;
        QString name = base;
        while (m_taken.contains(name))
            name = base + QString::number(++m_counters[base] + 1);
        m_taken.insert(name);
        return name;
    }

private:
    QSet<QString> m_taken;
    QHash<QString, int> m_counters;
};

//! XRAS and AMO, whose records know of each other.
class PeopleFiller
{
public:
    PeopleFiller(Database &database, const Lists &lists, int people, quint64 seed)
        : m_database(database)
        , m_lists(lists)
        , m_people(people)
        , m_seed(seed)
    {
        for (const JsonValue &entry : m_lists.named.array()) {
            m_usernames.take(entry[u"username"].toString());
            m_accountNames.take(entry[u"amo"][u"username"].toString(entry[u"username"].toString()));
        }
        for (const JsonValue &entry : m_lists.hostile.array())
            m_accountNames.take(entry[u"username"].toString());
        m_accountNames.take(u"operator"_s);
    }

    void fill()
    {
        addOperator();
        for (int i = 0; i < m_people; ++i) {
            if (i < m_lists.named.array().size())
                addNamed(i, m_lists.named.at(i));
            else
                addInvented(i);
        }
    }

private:
    void addOperator()
    {
        Query group = m_database.prepare("INSERT INTO amo_groups (id, name, rules) VALUES (?, ?, ?)");
        group.run(1, u"Staff"_s, u"Users:Edit"_s);
        group.run(2, u"Reviewers"_s, u"Addons:Review"_s);
        group.run(3, u"Admins"_s, u"*:*"_s);
        Account account;
        account.id = 1;
        account.username = u"operator"_s;
        account.displayName = u"Practice operator"_s;
        account.email = u"operator@practice.example"_s;
        account.created = oldest;
        account.readDevAgreement = oldest;
        server::amo::insertAccount(m_database, account);
        m_database.prepare("INSERT INTO amo_group_members (account_id, group_id) VALUES (?, ?)").run(1, 1);
    }

    void addNamed(int index, const JsonValue &entry)
    {
        const Human human = inventHuman(m_lists, m_seed, static_cast<quint64>(index));
        Random random(m_seed + 1, static_cast<quint64>(index));
        const auto text = [&](QStringView name) {
            const JsonValue value = entry[name];
            return value.isString() ? std::optional<QString>(value.toString()) : std::nullopt;
        };
        Person person;
        person.username = entry[u"username"].toString();
        person.firstName = text(u"first");
        person.middleName = text(u"middle");
        person.lastName = text(u"last");
        person.email = text(u"email");
        person.phone = text(u"phone");
        person.organization = text(u"organisation");
        person.academicStatus = text(u"status");
        person.residenceCountry = text(u"country");
        if (entry[u"orcid"].toBool()) {
            person.orcid = human.orcid;
            person.hasOrcidToken = index % 2 == 1;
        }
        server::xras::insertPerson(m_database, person, Searchable::Now);
        if (const auto original = text(u"duplicateOf"))
            addDuplicate(m_database, u"xras"_s, person.username, *original);

        const JsonValue amo = entry[u"amo"];
        Account account;
        account.id = amo[u"id"].toInteger().value_or(firstAccount + index);
        account.username = amo[u"username"].toString(person.username);
        account.displayName = amo[u"name"].toString(
            person.firstName.value_or(QString()) + u' ' + person.lastName.value_or(QString()));
        account.email = amo[u"email"].toString(person.email.value_or(QString()));
        account.homepage = amo[u"homepage"].toString(u""_s);
        account.location = amo[u"location"].toString(u""_s);
        account.occupation = amo[u"occupation"].toString(u""_s);
        if (amo.contains(u"biography"))
            account.biography = amo[u"biography"].toString();
        const bool isDeveloper = amo[u"developer"].toBool();
        finishAccount(account, isDeveloper, amo[u"picture"].toString(), random);
    }

    void addInvented(int index)
    {
        Random random(m_seed + 1, static_cast<quint64>(index));
        const auto number = static_cast<quint64>(index);
        const auto original = originalOf(m_lists, index, random);
        if (!original) {
            addPerson(index, inventHuman(m_lists, m_seed, number), random);
            return;
        }
        addSecondRecord(
            index, *original, inventHuman(m_lists, m_seed, static_cast<quint64>(*original)), random);
    }

    void addPerson(int index, const Human &human, Random &random)
    {
        const bool isPlaceholder = random.chance(4);
        const bool usesOwnScript = random.chance(55);
        Person person;
        if (isPlaceholder) {
            const QString token = QString::number(index + 1).rightJustified(5, u'0');
            person.username = m_usernames.take(asciiLetters(human.family.latin) + u"-user-"_s + token);
        } else {
            person.username = m_usernames.take(human.handle);
        }
        person.isReconciled = !isPlaceholder;
        person.firstName = usesOwnScript ? human.given.own : human.given.latin;
        person.lastName = usesOwnScript ? human.family.own : human.family.latin;
        if (!human.middle.own.isEmpty())
            person.middleName = usesOwnScript ? human.middle.own : human.middle.latin;
        person.email = person.username + u'@' + human.organisation.domain;
        if (random.chance(4))
            person.email = random.chance(50) ? std::optional<QString>(QString::fromLatin1("")) : std::nullopt;
        if (random.chance(70))
            person.phone = human.phone;
        person.organization = human.organisation.name;
        if (random.chance(93))
            person.academicStatus = human.status;
        if (random.chance(95))
            person.residenceCountry = human.country;
        if (!isPlaceholder && random.chance(60)) {
            person.orcid = human.orcid;
            person.hasOrcidToken = random.chance(50);
        }
        if (random.chance(3))
            person.additional
                = u"{\"department\":\"Computing\",\"citizenships\":[\"%1\"]}"_s.arg(human.country);
        server::xras::insertPerson(m_database, person, Searchable::Now);
        remember(index, person.username);
        addAccount(index, human, person.email.value_or(QString()), random);
    }

    //! The same human once more, as it happens in life: another spelling, another address, an older employer.
    void addSecondRecord(int index, qint64 original, const Human &human, Random &random)
    {
        const QString family = asciiLetters(human.family.latin);
        Person person;
        person.username = m_usernames.take(random.chance(50)
                ? human.handle + QString::number(2 + random.below(8))
                : family + u'_' + asciiLetters(human.given.latin).left(1 + random.below(3)));
        person.firstName = human.given.latin;
        person.lastName = human.family.latin;
        switch (random.below(5)) {
        case 0:
            person.firstName = human.given.latin.left(1) + u'.';
            break;
        case 1: // the parts in the wrong fields
            std::swap(person.firstName, person.lastName);
            break;
        case 2: // a slip of the keyboard
            if (human.family.latin.size() > 3) {
                const int at = 1 + random.below(human.family.latin.size() - 2);
                person.lastName = human.family.latin.left(at) + human.family.latin.mid(at + 1);
            }
            break;
        case 3: // no accents, in capitals
            person.lastName = asciiLetters(human.family.latin).toUpper();
            break;
        default:
            person.firstName = human.given.own;
            person.lastName = human.family.own;
        }
        const bool isSameOrganisation = random.chance(40);
        person.email
            = person.username + (isSameOrganisation ? u"@"_s : u"@old-"_s) + human.organisation.domain;
        if (random.chance(35))
            person.phone = human.phone;
        person.organization = random.chance(60) ? human.organisation.shortName : human.organisation.name;
        person.academicStatus = m_lists.statuses.at(random.below(m_lists.statuses.size()));
        person.residenceCountry = human.country;
        if (random.chance(30))
            person.orcid = human.orcid;
        server::xras::insertPerson(m_database, person, Searchable::Now);
        remember(index, person.username);
        addDuplicate(m_database, u"xras"_s, person.username, m_usernameOf.value(static_cast<int>(original)));
        addDuplicate(m_database, u"amo"_s, QString::number(firstAccount + index),
            QString::number(firstAccount + original));
        addAccount(index, human, *person.email, random);
    }

    void addAccount(int index, const Human &human, const QString &email, Random &random)
    {
        Account account;
        account.id = firstAccount + index;
        const bool isAnonymous = random.chance(15);
        const QString given = asciiLetters(human.given.latin);
        if (isAnonymous)
            account.username = u"anonymous-"_s + hex32(random);
        else
            account.username = m_accountNames.take(
                random.chance(60) ? human.handle : given + QString::number(random.below(100)));
        if (!isAnonymous || random.chance(40)) {
            account.displayName = random.chance(60) ? human.fullName()
                : random.chance(50)                 ? human.given.latin + u' ' + human.family.latin
                                                    : human.given.own;
        }
        // Two characters at least, as the service demands of a name.
        if (account.displayName && account.displayName->size() < 2)
            account.displayName = human.fullName();
        const bool isSameAddress = !email.isEmpty() && random.chance(70);
        account.email = isSameAddress ? email : given + u"."_s + QString::number(index) + u"@mail.example"_s;
        if (random.chance(20))
            account.homepage = u"https://%1/~%2"_s.arg(human.organisation.domain, human.handle);
        if (random.chance(45))
            account.location = human.place;
        if (random.chance(30))
            account.occupation = m_lists.occupations.at(random.below(m_lists.occupations.size()));
        if (random.chance(35))
            account.biography = m_lists.biographies.at(random.below(m_lists.biographies.size()));
        const int hostile = index - static_cast<int>(m_lists.named.array().size());
        bool isDeveloper = random.chance(45);
        if (hostile < m_lists.hostile.array().size()) {
            const JsonValue entry = m_lists.hostile.at(hostile);
            account.username = entry[u"username"].toString();
            account.displayName = entry[u"name"].toString();
            account.biography = entry[u"biography"].toString();
            account.homepage = entry[u"homepage"].toString(u""_s);
            isDeveloper = true;
        }
        const QString picture = !random.chance(33) ? QString() : random.chance(50) ? u"png"_s : u"jpeg"_s;
        finishAccount(account, isDeveloper, picture, random);
    }

    void finishAccount(Account &account, bool isDeveloper, const QString &picture, Random &random)
    {
        // No two accounts share an address, whatever the case of its letters.
        QString address = account.email.value_or(QString());
        while (m_addresses.contains(address.toCaseFolded()))
            address.insert(address.indexOf(u'@'), QString::number(account.id));
        m_addresses.insert(address.toCaseFolded());
        account.email = address;
        account.fxaId = hex32(random);
        account.authId = hex32(random);
        account.created = oldest + static_cast<qint64>(random.real() * static_cast<double>(newest - oldest));
        if (random.chance(85)) {
            account.lastLogin = account.created
                + static_cast<qint64>(random.real() * static_cast<double>(newest - account.created));
            account.lastLoginIp = u"192.0.2.%1"_s.arg(1 + random.below(254));
        }
        account.hasFullProfile = isDeveloper;
        account.isAddonDeveloper = isDeveloper && random.chance(90);
        account.isArtist = random.chance(8);
        if (isDeveloper) {
            account.addonsListed = 1 + random.below(6);
            account.readDevAgreement = account.created + 3600;
            if (random.chance(80))
                account.averageRating = 2.5 + random.below(26) / 10.0;
        }
        if (!picture.isEmpty()) {
            account.pictureType = u"image/"_s + picture;
            account.pictureModified = account.created + 60;
        }
        server::amo::insertAccount(m_database, account);
        if (!picture.isEmpty()) {
            m_database.prepare("INSERT INTO amo_pictures (account_id, portrait) VALUES (?, ?)")
                .run(account.id, picture + u':' + QString::number(random.next() >> 1));
        }
    }

    void remember(int index, const QString &username) { m_usernameOf.insert(index, username); }

    Database &m_database;
    const Lists &m_lists;
    int m_people;
    quint64 m_seed;
    UniqueNames m_usernames, m_accountNames;
    QSet<QString> m_addresses; // of accounts, folded
    QHash<int, QString> m_usernameOf;
};

} // namespace

void fillPractice(Database &database, int people, quint64 seed)
{
    for (const QString &system : {u"xras"_s, u"amo"_s, u"passport"_s, u"sis"_s, u"cis"_s, u"practice"_s})
        migrate(database, system);
    server::sis::bringDetailsUpToDate(database); // of nobody yet: later there is nothing to be indexed again
    const Lists lists = Lists::load();
    LateIndexes indexes(database);
    PeopleFiller(database, lists, people, seed).fill();
    fillPassport(database, lists, people, seed);
    fillSis(database, lists, people, seed);
    fillCis(database, lists, people, seed);
    indexes.build();
    server::xras::settleSearch(database);
}

} // namespace rollcall
