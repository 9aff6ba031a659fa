#include "services/server/practice/sis.h"

#include "services/server/practice/filler.h"
#include "services/server/sis/identity.h"

#include <array>

namespace rollcall::practice {

using namespace Qt::StringLiterals;

namespace {

using server::sis::Identity;

// Microseconds. One identity after the other, so that the newest come first in every list.
constexpr qint64 firstCreated = 1'475'233'821'693'326; // 2016-09-30
constexpr qint64 lastCreated = 1'751'328'000'000'000; // 2025-07-01

constexpr std::array languages{u"eng_ZA", u"zul_ZA", u"xho_ZA", u"afr_ZA", u"tsn_ZA", u"eng_NG", u"ibo_NG"};

//! "+27115550134": as the store keeps numbers.
QString msisdnOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c == u'+' || (c >= u'0' && c <= u'9'))
            digits += c;
    }
    return digits;
}

JsonValue addressWith(const QString &address, const JsonValue &about)
{
    JsonValue addresses = JsonValue::emptyObject();
    addresses.set(address, about);
    return addresses;
}

class SisFiller : public Filler
{
public:
    SisFiller(Database &database, const Lists &lists, quint64 seed)
        : Filler(database, lists, seed, 3, u"sis"_s)
    { }

private:
    QString add(int index, const Human &human, bool isSecond, Random &random) override
    {
        Identity identity;
        identity.id = inventUuid(random);
        identity.created
            = firstCreated + (lastCreated - firstCreated) / m_people * index + random.below(900'000);
        identity.updated = identity.created + (random.chance(60) ? 0 : random.below(1'000'000'000));
        const bool isOptedOut = random.chance(5);
        const QString phone = msisdnOf(phoneOf(human, index, isSecond));
        identity.details = detailsOf(human, index, phone, isOptedOut, isSecond, random);
        if (index > 0 && random.chance(2))
            identity.communicateThrough = m_ids.at(random.below(index));
        if (random.chance(4))
            identity.failedMessages = 1 + random.below(4);
        server::sis::insertIdentity(m_database, identity);
        if (isOptedOut)
            addOptOut(identity, phone, random);
        return identity.id;
    }

    //! The second record of somebody has another number.
    QString phoneOf(const Human &human, int index, bool isSecond) const
    {
        if (isSecond)
            return u"+2782%1"_s.arg(index % 10'000'000, 7, 10, QChar(u'0'));
        const JsonValue entry = index < m_lists.named.array().size() ? m_lists.named.at(index) : JsonValue();
        return entry[u"phone"].toString(human.phone);
    }

    JsonValue detailsOf(const Human &human, int index, const QString &phone, bool isOptedOut, bool isSecond,
        Random &random) const
    {
        JsonValue number = JsonValue::Object{{u"default"_s, true}};
        if (isOptedOut)
            number.set(u"optedout"_s, true);
        JsonValue addresses = JsonValue::Object{{u"msisdn"_s, addressWith(phone, number)}};
        if (random.chance(60)) {
            JsonValue mail = JsonValue::emptyObject();
            if (random.chance(5))
                mail.set(u"inactive"_s, true);
            addresses.set(u"email"_s, addressWith(mailOf(human, index, isSecond), mail));
        }
        const bool isNamed = index < m_lists.named.array().size();
        const JsonValue entry = isNamed ? m_lists.named.at(index) : JsonValue();
        return JsonValue::Object{{u"default_addr_type"_s, u"msisdn"_s}, {u"addresses"_s, addresses},
            {u"first_name"_s, entry[u"first"].toString(human.given.own)},
            {u"last_name"_s, entry[u"last"].toString(human.family.own)},
            {u"lang_code"_s,
                QString::fromUtf16(languages[static_cast<std::size_t>(random.below(languages.size()))])},
            {u"consent"_s, random.chance(90)}, {u"source"_s, random.chance(70) ? u"clinic"_s : u"ussd"_s}};
    }

    QString mailOf(const Human &human, int index, bool isSecond) const
    {
        if (index < m_lists.named.array().size()) {
            const QString email = m_lists.named.at(index)[u"email"].toString();
            if (!email.isEmpty())
                return email;
        }
        return human.handle + QString::number(index) + (isSecond ? u"@old-"_s : u"@"_s)
            + human.organisation.domain;
    }

    void addOptOut(const Identity &identity, const QString &phone, Random &random)
    {
        m_database
            .prepare("INSERT INTO sis_opts (id, is_optin, optout_type, identity, address_type, address, "
                     "request_source, reason, created_at) VALUES (?, 0, 'stop', ?, 'msisdn', ?, 'sms', ?, ?)")
            .run(inventUuid(random), identity.id, phone, u"asked by message"_s, identity.updated);
    }
};

} // namespace

void fillSis(Database &database, const Lists &lists, int people, quint64 seed)
{
    SisFiller(database, lists, seed).fill(people);
}

} // namespace rollcall::practice
