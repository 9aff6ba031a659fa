#include "tests/ui/person/fakes.h"

namespace rollcall::test {

World::World()
{
    connections.xras.documents.insert(
        u"anwosu"_s, decoded(R"({"username":"anwosu","firstName":"Amara","middleName":null,
            "lastName":"Nwosu","email":"anwosu@old-mail.example","phone":"+27 11 555 0134","organization":"Lakeview University",
            "academicStatus":"Faculty","residenceCountry":"South Africa","isReconciled":true,"orcid":"0000-0002-4410-7731",
            "hasOrcidToken":false,"siteCode":9007199254740993,"extra":{"note":"<b>bold</b>"}})"));
    connections.amo.documents.insert(u"12345"_s,
        decoded(R"({"id":12345,"name":"Amara Nwosu","url":"https://addons.example.org/user/12345/",
            "username":"anwosu","display_name":"Amara Nwosu","biography":"Makes maps.","homepage":"","location":"Johannesburg",
            "occupation":null,"picture_url":null,"picture_type":null,"num_addons_listed":3,"created":"2021-05-01T09:30:00Z",
            "is_addon_developer":true,"is_artist":false,"average_addon_rating":4.5,"email":"anwosu@old-mail.example",
            "permissions":["Addons:Review"],"deleted":false})"));
}

} // namespace rollcall::test
