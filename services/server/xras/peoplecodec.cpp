#include "services/server/xras/peoplecodec.h"

#include "services/json/json.h"
#include "services/server/bulk/recordmembers.h"
#include "services/server/xras/person.h"

namespace rollcall::server::xras {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 255; // in characters, as the service takes it
constexpr qsizetype mostAdditional = 64 * 1024; // octets
constexpr int rowsAtOnce = 500;

class PeopleCodec : public RecordCodec
{
public:
    QString kind() const override { return u"xras/people"_s; }
    QString uniqueMembers() const override { return u"username"_s; }

    Store read(const JsonValue &record) const override
    {
        RecordMembers members(record);
        Person person;
        person.username = members.name(u"username"_s, longestText);
        if (person.username == "."_L1 || person.username == ".."_L1)
            throw BadRecord(u"\"username\" cannot stand in an address"_s);
        person.firstName = members.text(u"firstName"_s, longestText);
        person.middleName = members.text(u"middleName"_s, longestText);
        person.lastName = members.text(u"lastName"_s, longestText);
        person.email = members.text(u"email"_s, longestText);
        person.phone = members.text(u"phone"_s, longestText);
        person.organization = members.text(u"organization"_s, longestText);
        person.academicStatus = members.text(u"academicStatus"_s, longestText);
        person.residenceCountry = members.text(u"residenceCountry"_s, longestText);
        person.isReconciled = members.flag(u"isReconciled"_s, true);
        person.orcid = members.text(u"orcid"_s, longestText);
        person.hasOrcidToken = members.flag(u"hasOrcidToken"_s, false);
        if (const JsonValue::Object rest = members.rest(); !rest.isEmpty())
            person.additional = additionalFrom(rest);
        return [person, names = foldedNames(person)](Database &database) {
            Person added = person;
            insertPerson(database, added, names, Searchable::Now);
        };
    }

    void settle(Database &database, qint64 stored) const override
    {
        if (stored * 2 >= countPeople(database))
            settleSearch(database);
    }

    void write(Database &database, const std::function<void(const JsonValue &)> &take) const override
    {
        qint64 last = 0;
        for (QList<Person> people; !(people = peopleAfter(database, last, rowsAtOnce)).isEmpty();) {
            for (const Person &person : people)
                take(toJson(person));
            last = people.last().id;
        }
    }

private:
    static QString additionalFrom(const JsonValue::Object &members)
    {
        const QByteArray text = json::encode(members);
        if (text.size() > mostAdditional)
            throw BadRecord(u"its additional members have more than %1 octets"_s.arg(mostAdditional));
        return QString::fromUtf8(text);
    }
};

} // namespace

std::unique_ptr<RecordCodec> makePeopleCodec()
{
    return std::make_unique<PeopleCodec>();
}

} // namespace rollcall::server::xras
