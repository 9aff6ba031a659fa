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
    connections.sis.documents.insert(u"8a1f"_s,
        decoded(R"({"id":"8a1f","version":1,"details":{"first_name":"Amara","last_name":"Nwosu","hh_size":4,
            "addresses":{"msisdn":{"+27115550134":{"default":true,"optedout":true},"+27825550101":{}},"email":{}}},
            "communicate_through":null,"operator":null,"created_at":"2016-10-01T06:18:23.574247Z","created_by":1,
            "updated_at":"2016-10-01T06:18:23.574247Z","updated_by":1})"));
}

} // namespace rollcall::test
