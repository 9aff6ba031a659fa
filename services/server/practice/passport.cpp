#include "services/server/practice/passport.h"

#include "services/server/passport/settings.h"
#include "services/server/practice/filler.h"

#include <QSet>

#include <array>

namespace rollcall::practice {

using namespace Qt::StringLiterals;

namespace {

using server::passport::User;

constexpr qint64 firstActivation = 1'420'070'400'000; // 2015-01-01
constexpr qint64 lastActivation = 1'751'328'000'000; // 2025-07-01

struct Plan
{
    const char16_t *id;
    qint64 sites;
    const char16_t *canUse;
};

constexpr std::array plans{Plan{u"6f0e3b52-5d5c-4f0e-9d3f-2f5f5f6b7c01", 1,
                               u"{\"siteMediaCta\":false,\"edCta\":false,\"edEmbed\":false}"},
    Plan{u"6f0e3b52-5d5c-4f0e-9d3f-2f5f5f6b7c02", 3,
        u"{\"siteMediaCta\":true,\"edCta\":false,\"edEmbed\":true}"},
    Plan{u"6f0e3b52-5d5c-4f0e-9d3f-2f5f5f6b7c03", 7,
        u"{\"siteMediaCta\":true,\"edCta\":true,\"edEmbed\":true}"}};

class PassportFiller : public Filler
{
public:
    PassportFiller(Database &database, const Lists &lists, quint64 seed)
        : Filler(database, lists, seed, 2, u"passport"_s)
    { }

private:
    void addOperator() override
    {
        User user;
        user.id = server::passport::practiceOperatorId;
        user.email = takeAddress(server::passport::practiceOperatorEmail, 0);
        user.name = u"Practice operator"_s;
        user.founder = 1;
        Random random(m_seed + m_stream);
        givePlan(user, 2, random);
        server::passport::insertUser(m_database, user);
        addGitHub(user, u"grid-operator"_s, false, random);
        addGitHub(user, u"grid-operator"_s, true, random);
        addIdentity(user, u"twitter"_s, u"grid_operator"_s);
    }

    QString add(int index, const Human &human, bool isSecond, Random &random) override
    {
        User user;
        user.id = inventUuid(random);
        const bool isNamed = index < m_lists.named.array().size();
        if (isNamed)
            takeNamed(user, m_lists.named.at(index), index);
        else
            takeInvented(user, human, index, isSecond, random);
        if (random.chance(10))
            user.founder = 2 + index;
        if (random.chance(80))
            givePlan(user, random.below(plans.size()), random);
        server::passport::insertUser(m_database, user);

        // Usernames elsewhere are nobody else's.
        const QString handle = human.handle + QString::number(index);
        if (random.chance(40))
            addGitHub(user, handle, false, random);
        if (random.chance(15))
            addGitHub(user, handle, true, random);
        if (random.chance(50))
            addIdentity(user, u"github"_s, handle, human.place);
        if (random.chance(30))
            addIdentity(user, u"twitter"_s, handle);
        return user.id;
    }

    void takeNamed(User &user, const JsonValue &entry, int index)
    {
        user.name = (entry[u"first"].toString() + u' ' + entry[u"last"].toString()).trimmed();
        if (const QString email = entry[u"email"].toString(); !email.isEmpty())
            user.email = takeAddress(email, index);
        user.avatar = avatarOf(user.id);
    }

    //! \p isSecond: the same human once more, with an older address and in Latin letters.
    void takeInvented(User &user, const Human &human, int index, bool isSecond, Random &random)
    {
        const int hostile = index - static_cast<int>(m_lists.named.array().size());
        if (hostile < m_lists.hostile.array().size())
            user.name = m_lists.hostile.at(hostile)[u"name"].toString();
        if (user.name.isEmpty()) {
            user.name = isSecond || random.chance(30) ? human.given.latin + u' ' + human.family.latin
                                                      : human.fullName();
        }
        if (random.chance(85)) {
            const QString domain = isSecond ? u"old-"_s + human.organisation.domain
                : random.chance(70)         ? human.organisation.domain
                                            : u"mail.example"_s;
            user.email = takeAddress(human.handle + u'@' + domain, index);
        }
        if (random.chance(60))
            user.avatar = avatarOf(user.id);
    }

    static QString avatarOf(const QString &id)
    {
        return u"https://avatars.practice.example/%1.png"_s.arg(id);
    }

    static void givePlan(User &user, int number, Random &random)
    {
        const Plan &plan = plans[static_cast<std::size_t>(number)];
        user.plan = QString::fromUtf16(plan.id);
        user.quotaSites = plan.sites;
        user.canUse = QString::fromUtf16(plan.canUse);
        user.activatedAt = firstActivation
            + static_cast<qint64>(random.real() * static_cast<double>(lastActivation - firstActivation));
    }

    //! No two users share an address, whatever the case of its letters.
    QString takeAddress(QString address, int index)
    {
        while (m_addresses.contains(server::passport::emailKey(address)))
            address.insert(address.indexOf(u'@'), QString::number(index));
        m_addresses.insert(server::passport::emailKey(address));
        return address;
    }

    void addGitHub(const User &user, const QString &username, bool isPrivate, Random &random)
    {
        m_database
            .prepare("INSERT INTO passport_github (user_id, is_private, username, token) VALUES (?, ?, ?, ?)")
            .run(user.id, isPrivate, username, u"practice-"_s + inventHex(random));
    }

    void addIdentity(
        const User &user, const QString &provider, const QString &username, const QString &location = {})
    {
        m_database
            .prepare(
                "INSERT INTO passport_identities (user_id, provider, username, url, description, location) "
                "VALUES (?, ?, ?, ?, ?, ?)")
            .run(user.id, provider, username, u"https://%1.practice.example/%2"_s.arg(provider, username),
                u"Identity only"_s, location.isEmpty() ? std::nullopt : std::optional(location));
    }

    QSet<QString> m_addresses; // folded
};

} // namespace

void fillPassport(Database &database, const Lists &lists, int people, quint64 seed)
{
    PassportFiller(database, lists, seed).fill(people);
}

} // namespace rollcall::practice
