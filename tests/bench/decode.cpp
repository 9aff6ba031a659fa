// A page of a thousand people, decoded into whole records by Rollcall, or by QJsonDocument with eight members
// of each read as texts: bench_decode ours|qt TIMES

#include "services/domain/record.h"
#include "services/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

const char *const firstNames[]
    = {"Amara", "José", "Sinéad", "Wei", "Priya", "Lerato", "Olga", "Yuki", "Thomas", "Nomsa", "Élodie",
        "Kofi", "Ana", "Björn", "Fatima", "Liam", "Zanele", "Marek", "Aoife", "Hana"};
const char *const lastNames[] = {"Nwosu-Adéyẹmí", "García", "Ó Briain", "Chen", "Raman", "Mokoena", "Ivanova",
    "Tanaka", "Müller", "Dlamini", "Lefèvre", "Mensah", "Silva", "Ångström", "Haddad", "Walsh", "Khumalo",
    "Nowak", "Byrne", "Kim", "Okafor", "Rossi", "Jensen"};
const char *const countries[] = {"ZA", "GB", "IE", "BR", "JP", "IN", "DE", "GH", "SE", "FR", "NG"};

// As the service of a university gives it: about 700 bytes a person, some values common and some their own.
QByteArray page()
{
    QByteArray text = R"({"count":1000,"next":null,"results":[)";
    for (unsigned i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(i * 7919 % 1'000'003).rightJustified(7, '0');
        const QByteArray first = firstNames[i * 31 % std::size(firstNames)];
        const QByteArray last = lastNames[i * 17 % std::size(lastNames)];
        const QByteArray country = countries[i * 13 % std::size(countries)];
        text += (i == 0 ? "" : ",");
        text += R"({"id":"5f0c2e1a-7b1d-4c55-9a55-00000)" + number + R"(","username":"user)" + number
            + R"(","firstName":")" + first + R"(","middleName":")" + (i % 3 == 0 ? "Maria" : "")
            + R"(","lastName":")" + last + R"(","email":"user)" + number
            + R"(@lakeview.example","phone":"+27)" + number + R"(42","organization":"Institute )"
            + QByteArray::number(i % 150) + R"(","academicStatus":")"
            + (i % 4 == 0 ? "postgraduate" : "staff") + R"(","residenceCountry":")" + country
            + R"(","biography":")" + (i % 2 == 0 ? "Reads about marine policy; born in 19" + number : "")
            + R"(","picture":"https://img.example/)" + number + R"(/large.png","isReconciled":true,"logins":)"
            + QByteArray::number(i % 300) + R"(,"groups":["students","course-)" + QByteArray::number(i % 90)
            + R"("],"identities":[{"provider":"ldap","subject":"s)" + number
            + R"("}],"addresses":{"msisdn":{"+27)" + number + R"(42":{"default":true}},"email":{"user)"
            + number + R"(@lakeview.example":{}}}})";
    }
    return text + "]}";
}

// Whole records, of which every member can be read, changed and sent back as it came.
qsizetype byRollcall(const QByteArray &text)
{
    QList<rollcall::Record> records;
    const auto document = rollcall::json::decode(text);
    for (const rollcall::JsonValue &one : (*document)[u"results"].array())
        records.append({.id = {u"c"_s, u"person"_s, one[u"id"].text()}, .document = one});
    return records.size();
}

// What a table shows of them.
struct Person
{
    QString id, username, firstName, lastName, email, organization, status, country;
    qsizetype groups = 0;
};

qsizetype byQt(const QByteArray &text)
{
    QList<Person> records;
    for (const QJsonValue &one : QJsonDocument::fromJson(text)[u"results"].toArray()) {
        const QJsonObject person = one.toObject();
        records.append(
            {person["id"_L1].toString(), person["username"_L1].toString(), person["firstName"_L1].toString(),
                person["lastName"_L1].toString(), person["email"_L1].toString(),
                person["organization"_L1].toString(), person["academicStatus"_L1].toString(),
                person["residenceCountry"_L1].toString(), person["groups"_L1].toArray().size()});
    }
    return records.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isOurs = argc == 3 && qstrcmp(argv[1], "ours") == 0;
    const int times = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    const QByteArray text = page();
    qsizetype records = 0;
    for (int i = 0; i < times; ++i)
        records += isOurs ? byRollcall(text) : byQt(text);
    std::printf("%lld records\n", static_cast<long long>(records));
    return records == 1000 * qsizetype(times) && times > 0 ? 0 : 1;
}
