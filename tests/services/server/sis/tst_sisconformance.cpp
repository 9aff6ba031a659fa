#include "tests/services/server/sis/sistest.h"

#include <QElapsedTimer>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray inactiveNumber = R"({"addresses":{"msisdn":{"+27123":{"inactive":true}}}})";
const QByteArray mail = R"({"addresses":{"email":{"foo@bar.com":{}}}})";
const QByteArray twoNumbers = R"({"addresses":{"msisdn":{"+27123":{"default":true},"+27456":{}}}})";
const QByteArray fourKeys
    = R"({"name":"Ada","default_addr_type":"msisdn","personnel_code":"1","addresses":{"msisdn":{"+27123":{}}}})";
const QByteArray byAddress = R"({"request_source":"test","address_type":"msisdn","address":"+27123"})";

} // namespace

//! What the original's own tests hold, one by one and in their order.
class SisConformanceTest : public QObject, protected SisFixture
{
    Q_OBJECT

    qsizetype results(const QByteArray &path) const
    {
        const JsonValue list = request("GET", path).json()[u"results"];
        return list.isArray() ? list.array().size() : -1;
    }
    static QByteArrayList idsOf(const JsonValue &page)
    {
        QByteArrayList ids;
        for (const JsonValue &row : page[u"results"].array())
            ids.append(row[u"id"].toString().toLatin1());
        return ids;
    }
    QStringList sendable(const QByteArray &id, const QByteArray &query) const
    {
        QStringList numbers;
        const JsonValue page = request("GET", "v1/identities/" + id + "/addresses/msisdn" + query).json();
        for (const JsonValue &row : page[u"results"].array())
            numbers.append(row[u"address"].toString());
        return numbers;
    }
    QByteArray counted(const QByteArray &whom, bool isDelivered) const
    {
        return said("POST", "v1/identities/message_count/",
            "{\"data\":{" + whom + ",\"delivered\":" + (isDelivered ? "true" : "false") + "}}");
    }
    int count(const char *sql) const { return rollcall::test::count(m_service->database(), sql); }

private slots:
    void init() { start(); }
    void cleanup() { m_service.reset(); }

    void rowsOfTheContract()
    {
        static constexpr Row rows[]{{"1", "login"}, {"2", "listUser"}, {"3", "listGroup"},
            {"4", "createUserAndToken"}, {"5", "createUserAndTokenFailNonadmin"},
            {"6", "createUserAndTokenNotCreated"}, {"7", "createUserNewTokenNonadmin"},
            {"8", "listPaginationOnePage"}, {"9", "listPaginationTwoPages"}, {"10", "readOptouts"},
            {"11", "readOptoutsInvalid"}, {"12", "readOptoutsFilter"}, {"13", "readIdentity"},
            {"14", "readIdentitySearchMsisdnSingle"}, {"15", "readIdentitySearchMsisdnMultiple"},
            {"16", "readIdentitySearchMsisdnInactiveFilter"}, {"17", "readIdentitySearchEmail"},
            {"18", "readIdentitySearchMsisdnEmailInactiveFilter"},
            {"19", "readIdentitySearchMsisdnEmailAndMsisdn"}, {"20", "readIdentitySearchPersonnelCode"},
            {"21", "readIdentitySearchVersion"}, {"22", "readIdentitySearchCommunicateThrough"},
            {"23", "readIdentityAddressesOneNoDefault"}, {"24", "readIdentityAddressesTwoWithDefault"},
            {"25", "readIdentityAddressesTwoWithOptout"},
            {"26", "readIdentityAddressesWithCommunicateThrough"},
            {"27", "readIdentityAddressesWithoutCommunicateThrough"}, {"28", "updateIdentity"},
            {"29", "deleteIdentity"}, {"30", "createIdentity"}, {"31", "createIdentityNoDetails"},
            {"32", "createIdentityDetailkeys"}, {"33", "createIdentityDetailkeysTwoNew"},
            {"34", "identityDetailkeysView"}, {"35", "updateFailedMessageCountIdentityGiven"},
            {"36", "updateFailedMessageCountAddressGiven"}, {"37", "reachedMaxFailedMessageCount"},
            {"38", "updateFailedMessageCountResetOnSuccess"}, {"39", "updateFailedMessageCountSuccess"},
            {"40", "updateFailedMessageCountNoIdentitySupplied"},
            {"41", "updateFailedMessageCountNonexistingAddress"}, {"42", "createOptinWithIdentity"},
            {"43", "createOptinWithAddress"}, {"44", "createOptinNoMatchingAddress"},
            {"45", "createOptinMultipleMatchingAddresses"}, {"46", "createWebhook"},
            {"47", "deliverHookTaskOfOptin"}, {"48", "optin"}, {"49", "createOptoutWithIdentity"},
            {"50", "createOptoutWithAddress"}, {"51", "createOptoutNoMatchingAddress"},
            {"52", "createOptOutMultipleMatchingAddresses"}, {"53", "listWebhook"},
            {"54", "createWebhookOfOptout"}, {"55", "deliverHookTaskOfOptout"},
            {"56", "optoutWebhookCombination"}, {"57", "optoutWebhookStop"}, {"58", "optoutWebhookStopAll"},
            {"59", "optoutForgetRemoveAddress"}, {"60", "optoutForgetRemoveAddressFromOptin"},
            {"61", "healthcheckRead"}, {"62", "metricsRead"}, {"63", "postMetrics"}, {"64", "authRequired"},
            {"65", "passwordsAreRememberedForAWhile"}, {"66", "internalAccess"}, {"67", "externalAccess"}};
        checkRows(this, "seed identity store", rows);
    }

    void login()
    {
        QCOMPARE(said("POST", "token-auth/", R"({"username":"boss","password":"secret of boss"})", {}),
            "200 {\"token\":\"" + staff + "\"}");
    }
    void listUser()
    {
        QCOMPARE(results("v1/user/"), 2);
        QCOMPARE(follow(request("GET", "v1/user/").json()[u"next"])[u"results"].array().size(), 1);
    }
    void listGroup() { QCOMPARE(results("v1/group/"), 0); }
    void createUserAndToken()
    {
        const Answer answer = request("POST", "v1/user/token/", R"({"email":"new@mail.example"})");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"token"].toString().size(), 40);
    }
    void createUserAndTokenFailNonadmin()
    {
        QCOMPARE(said("POST", "v1/user/token/", R"({"email":"new@mail.example"})", "Token " + clerk),
            QByteArray(R"(403 {"detail":"You do not have permission to perform this action."})"));
    }
    void createUserAndTokenNotCreated()
    {
        const QByteArray body = R"({"email":"new@mail.example"})";
        const QByteArray first = said("POST", "v1/user/token/", body);
        QVERIFY(first.startsWith("201 "));
        QCOMPARE(said("POST", "v1/user/token/", body), first);
    }
    void createUserNewTokenNonadmin()
    {
        const QByteArray body = R"({"email":"new@mail.example"})";
        const QString token = request("POST", "v1/user/token/", body).json()[u"token"].toString();
        QCOMPARE(said("POST", "v1/user/token/", body, "Token " + token.toLatin1()),
            QByteArray(R"(403 {"detail":"You do not have permission to perform this action."})"));
    }
    void listPaginationOnePage()
    {
        create("{}");
        const JsonValue page = request("GET", "v1/identities/").json();
        QCOMPARE(page[u"results"].array().size(), 1);
        QVERIFY(page[u"previous"].isNull() && page[u"next"].isNull() && !page.contains(u"count"));
    }
    void listPaginationTwoPages()
    {
        const QByteArray oldest = create("{}"), middle = create("{}"), newest = create("{}");
        const JsonValue first = request("GET", "v1/identities/").json();
        QCOMPARE(idsOf(first), (QByteArrayList{newest, middle}));
        QVERIFY(first[u"previous"].isNull());
        const JsonValue second = follow(first[u"next"]);
        QCOMPARE(idsOf(second), QByteArrayList{oldest});
        QVERIFY(second[u"next"].isNull());
        const JsonValue back = follow(second[u"previous"]);
        QCOMPARE(idsOf(back), idsOf(first));
        QVERIFY(back[u"previous"].isNull());
    }
    void readOptouts()
    {
        create(number);
        QCOMPARE(optout(R"("address_type":"msisdn","address":"+27123","reason":"lost")"), QByteArray("201"));
        QCOMPARE(results("v1/optouts/search/?reason=lost"), 1);
    }
    void readOptoutsInvalid()
    {
        QCOMPARE(request("GET", "v1/optouts/search/?foo=bar").json().at(0).toString(),
            u"Cannot resolve keyword 'foo' into field. Choices are: address, address_type, created_at, "
            "created_by, created_by_id, id, identity, identity_id, optout_type, reason, request_source, "
            "requestor_source_id"_s);
    }
    void readOptoutsFilter()
    {
        create(number);
        optout(R"("address_type":"msisdn","address":"+27123","reason":"lost")");
        QCOMPARE(results("v1/optouts/search/?reason=other"), 0);
    }
    void readIdentity() { QCOMPARE(read(create(number))[u"version"].toInteger(), 1); }
    void readIdentitySearchMsisdnSingle()
    {
        create(number);
        create(R"({"addresses":{"msisdn":{"+27555":{}}}})");
        QCOMPARE(found("details__addresses__msisdn=%2B27123"), 1);
    }
    void readIdentitySearchMsisdnMultiple()
    {
        create(number);
        create(number);
        QCOMPARE(found("details__addresses__msisdn=%2B27123"), 2);
    }
    void readIdentitySearchMsisdnInactiveFilter()
    {
        create(number);
        create(inactiveNumber);
        QCOMPARE(found("details__addresses__msisdn=%2B27123"), 2);
        QCOMPARE(found("details__addresses__msisdn=%2B27123&include_inactive=True"), 2);
        QCOMPARE(found("details__addresses__msisdn=%2B27123&include_inactive=False"), 1);
        QCOMPARE(found("details__addresses__msisdn=%2B27123&include_inactive=false"), 1);
        QCOMPARE(found("details__addresses__msisdn=%2B27123&include_inactive=FALSE"), 2);
    }
    void readIdentitySearchEmail()
    {
        create(mail);
        create(mail, R"(,"version":2)");
        QCOMPARE(found("details__addresses__email=foo%40bar.com&version=1&include_inactive=False"), 1);
    }
    void readIdentitySearchMsisdnEmailInactiveFilter()
    {
        create(mail);
        create(R"({"addresses":{"email":{"foo@bar.com":{"inactive":"True"}}}})");
        QCOMPARE(found("details__addresses__email=foo%40bar.com&include_inactive=True"), 2);
        QCOMPARE(found("details__addresses__email=foo%40bar.com&include_inactive=False"), 1);
    }
    void readIdentitySearchMsisdnEmailAndMsisdn()
    {
        const QByteArray both = R"({"addresses":{"msisdn":{"+27123":{}},"email":{"foo@bar.com":{}}}})";
        const QByteArray query
            = "details__addresses__msisdn=%2B27123&details__addresses__email=foo%40bar.com";
        create(number);
        create(mail);
        for (int i = 0; i < 3; ++i)
            create(both);
        create(R"({"addresses":{"msisdn":{"+27123":{}},"email":{"foo@bar.com":{"inactive":true}}}})");
        const JsonValue page = request("GET", "v1/identities/search/?" + query).json();
        QCOMPARE(page[u"results"].array().size(), 2);
        QCOMPARE(follow(page[u"next"])[u"results"].array().size(), 2);
        const JsonValue active
            = request("GET", "v1/identities/search/?include_inactive=False&" + query).json();
        QCOMPARE(follow(active[u"next"])[u"results"].array().size(), 1);
    }
    void readIdentitySearchPersonnelCode()
    {
        create(R"({"personnel_code":"23456"})");
        create(R"({"personnel_code":"12345"})");
        QCOMPARE(found("details__personnel_code=23456"), 1);
    }
    void readIdentitySearchVersion()
    {
        create("{}");
        create("{}", R"(,"version":2)");
        QCOMPARE(found("version=2"), 1);
    }
    void readIdentitySearchCommunicateThrough()
    {
        const QByteArray id = create("{}");
        create("{}", ",\"communicate_through\":\"" + id + '"');
        QCOMPARE(found("communicate_through=" + id), 1);
    }
    void readIdentityAddressesOneNoDefault()
    {
        QCOMPARE(sendable(create(number), "?default=True"), QStringList{u"+27123"_s});
    }
    void readIdentityAddressesTwoWithDefault()
    {
        QCOMPARE(sendable(create(twoNumbers), "?default=True"), QStringList{u"+27123"_s});
    }
    void readIdentityAddressesTwoWithOptout()
    {
        const QByteArray id
            = create(R"({"addresses":{"msisdn":{"+27123":{"default":true,"optedout":true},"+27456":{}}}})");
        QCOMPARE(sendable(id, "?default=True"), QStringList());
    }
    void readIdentityAddressesWithCommunicateThrough()
    {
        const QByteArray id = create(twoNumbers);
        const QByteArray other
            = create(R"({"addresses":{"msisdn":{"+27999":{}}}})", ",\"communicate_through\":\"" + id + '"');
        QCOMPARE(sendable(other, "?default=True&use_communicate_through=True"), QStringList{u"+27123"_s});
    }
    void readIdentityAddressesWithoutCommunicateThrough()
    {
        const QByteArray id = create(twoNumbers);
        const QByteArray other
            = create(R"({"addresses":{"msisdn":{"+27999":{}}}})", ",\"communicate_through\":\"" + id + '"');
        QCOMPARE(sendable(other, "?default=True"), QStringList{u"+27999"_s});
    }
    void updateIdentity()
    {
        const QByteArray id = create(number);
        QCOMPARE(request("PATCH", "v1/identities/" + id + '/', R"({"details":{"name":"Bea"}})").status, 200);
        QCOMPARE(json::encode(read(id)[u"details"]), QByteArray(R"({"name":"Bea"})"));
        QCOMPARE(read(id)[u"version"].toInteger(), 1);
    }
    void deleteIdentity()
    {
        const QByteArray id = create(number);
        QCOMPARE(said("DELETE", "v1/identities/" + id + '/'), QByteArray("204 "));
        QCOMPARE(count("SELECT COUNT(*) FROM sis_identities"), 0);
    }
    void createIdentity()
    {
        const QByteArray id = create("{}");
        const Answer answer = request("POST", "v1/identities/",
            "{\"communicate_through\":\"" + id + "\",\"operator\":\"" + id
                + "\",\"details\":{\"name\":\"Ada\",\"addresses\":\"msisdn:+27123\"}}");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"communicate_through"].toString().toLatin1(), id);
        QCOMPARE(answer.json()[u"operator"].toString().toLatin1(), id);
        QCOMPARE(answer.json()[u"created_by"].toInteger(), 1);
    }
    void createIdentityNoDetails()
    {
        const Answer answer = request("POST", "v1/identities/", R"({"details":{}})");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"details"], JsonValue::emptyObject());
        QCOMPARE(answer.json()[u"version"].toInteger(), 1);
    }
    void createIdentityDetailkeys()
    {
        create(fourKeys);
        QCOMPARE(count("SELECT COUNT(*) FROM sis_detail_keys"), 4);
    }
    void createIdentityDetailkeysTwoNew()
    {
        create(fourKeys);
        create(R"({"name":"Bea","uuid":"1","system_id":"2"})");
        QCOMPARE(count("SELECT COUNT(*) FROM sis_detail_keys"), 6);
    }
    void identityDetailkeysView()
    {
        create(fourKeys);
        QCOMPARE(said("GET", "v1/detailkeys/"),
            QByteArray(R"(200 {"key_names":["name","default_addr_type","personnel_code","addresses"]})"));
    }
    void updateFailedMessageCountIdentityGiven()
    {
        const QByteArray id = create(number);
        QCOMPARE(counted("\"identity\":\"" + id + '"', false), QByteArray("200 "));
        QCOMPARE(found("failed_message_count=1"), 1);
    }
    void updateFailedMessageCountAddressGiven()
    {
        create(number);
        QCOMPARE(counted(R"("to_addr":"+27123")", false), QByteArray("200 "));
        QCOMPARE(found("failed_message_count=1"), 1);
    }
    void reachedMaxFailedMessageCount()
    {
        const QByteArray id = create(number);
        hook("identity.max_failures");
        hook("identity.max_failures", clerk);
        for (int i = 0; i < 5; ++i)
            counted("\"identity\":\"" + id + '"', false);
        QCOMPARE(deliveries(),
            QStringList{QString::fromLatin1("{\"hook\":{\"id\":1,\"event\":\"identity.max_failures\","
                                            "\"target\":\"http://localhost:8000/\"},"
                                            "\"data\":{\"identity_id\":\""
                + id + "\",\"failure_count\":5}}")});
    }
    void updateFailedMessageCountResetOnSuccess()
    {
        create(number);
        counted(R"("to_addr":"+27123")", false);
        counted(R"("to_addr":"+27123")", false);
        QCOMPARE(counted(R"("to_addr":"+27123")", true), QByteArray("200 "));
        QCOMPARE(found("failed_message_count=0"), 1);
    }
    void updateFailedMessageCountSuccess()
    {
        const QByteArray id = create(number);
        counted("\"identity\":\"" + id + '"', false);
        counted("\"identity\":\"" + id + '"', true);
        const int before = count("SELECT revision FROM sis_identities");
        QCOMPARE(counted("\"identity\":\"" + id + '"', true), QByteArray("200 "));
        QCOMPARE(count("SELECT revision FROM sis_identities"), before);
    }
    void updateFailedMessageCountNoIdentitySupplied()
    {
        QCOMPARE(said("POST", "v1/identities/message_count/", R"({"data":{"delivered":false}})"),
            QByteArray(
                "400 [\"\\\"data\\\" must contain either \\\"identity\\\" or \\\"to_addr\\\" keys\"]"));
    }
    void updateFailedMessageCountNonexistingAddress()
    {
        QCOMPARE(counted(R"("to_addr":"+27123")", false),
            QByteArray(R"(400 ["No identity found for given address"])"));
    }
    void createOptinWithIdentity()
    {
        const QByteArray id = create(number);
        const Answer answer = request("POST", "v1/optin/",
            "{\"identity\":\"" + id
                + "\",\"address_type\":\"msisdn\",\"address\":\"+27123\",\"request_source\":\"web\","
                  "\"requestor_source_id\":7}");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"identity"].toString().toLatin1(), id);
        QCOMPARE(answer.json()[u"requestor_source_id"].toString(), u"7"_s);
        QVERIFY(!answer.json().contains(u"optout_type") && !answer.json().contains(u"created_by"));
    }
    void createOptinWithAddress()
    {
        const QByteArray id = create(number);
        const Answer answer = request("POST", "v1/optin/", byAddress);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"identity"].toString().toLatin1(), id);
    }
    void createOptinNoMatchingAddress()
    {
        QCOMPARE(said("POST", "v1/optin/", byAddress),
            QByteArray(R"(400 ["There is no identity with this address."])"));
    }
    void createOptinMultipleMatchingAddresses()
    {
        create(number);
        create(number);
        QCOMPARE(said("POST", "v1/optin/", byAddress),
            QByteArray(R"(400 ["There are multiple identities with this address."])"));
    }
    void createWebhook()
    {
        const Answer answer = request("POST", "v1/webhook/",
            "{\"event\":\"optin.requested\",\"target\":\"http://localhost:8000/hook/\"}", "Token " + clerk);
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"user"].toInteger(), 2);
    }
    void deliverHookTaskOfOptin()
    {
        create(number);
        hook("optin.requested");
        QCOMPARE(request("POST", "v1/optin/", byAddress).status, 201);
        QCOMPARE(count("SELECT COUNT(*) FROM webhook_deliveries WHERE target = 'http://localhost:8000/'"), 1);
    }
    void optin()
    {
        const QByteArray id
            = create(R"({"addresses":{"msisdn":{"+27123":{"optedout":true,"x":1},"+2":{}}}})");
        hook("optin.requested");
        QCOMPARE(request("POST", "v1/optin/", byAddress).status, 201);
        QCOMPARE(json::encode(read(id)[u"details"]),
            QByteArray(R"({"addresses":{"msisdn":{"+2":{},"+27123":{"x":1,"optedout":false}}}})"));
        QCOMPARE(deliveries().size(), 1);
        QVERIFY(
            deliveries()[0].endsWith(u"\"optin_address_type\":\"msisdn\",\"optin_address\":\"+27123\"}"_s));
    }
    void createOptoutWithIdentity()
    {
        const QByteArray id = create(number);
        const Answer answer = request("POST", "v1/optout/",
            "{\"identity\":\"" + id
                + "\",\"address_type\":\"msisdn\",\"address\":\"+27123\",\"request_source\":\"web\"}");
        QCOMPARE(answer.status, 201);
        QCOMPARE(answer.json()[u"identity"].toString().toLatin1(), id);
        QCOMPARE(answer.json()[u"optout_type"].toString(), u"stop"_s);
        QVERIFY(answer.json()[u"reason"].isNull());
    }
    void createOptoutWithAddress()
    {
        const QByteArray id = create(number);
        const Answer answer
            = request("POST", "v1/optout/", QByteArray(byAddress).replace("}", R"(,"reason":"no more"})"));
        QCOMPARE(answer.json()[u"identity"].toString().toLatin1(), id);
        QCOMPARE(answer.json()[u"reason"].toString(), u"no more"_s);
    }
    void createOptoutNoMatchingAddress()
    {
        QCOMPARE(said("POST", "v1/optout/", byAddress),
            QByteArray(R"(400 ["There is no identity with this address."])"));
    }
    void createOptOutMultipleMatchingAddresses()
    {
        create(number);
        create(number);
        QCOMPARE(
            said("POST", "v1/optout/", QByteArray(byAddress).replace("}", R"(,"optout_type":"forget"})")),
            QByteArray(R"(400 ["There are multiple identities with this address."])"));
    }
    void listWebhook() { QCOMPARE(results("v1/webhook/"), 0); }
    void createWebhookOfOptout()
    {
        hook("optout.requested");
        QCOMPARE(request("GET", "v1/webhook/1/").json()[u"event"].toString(), u"optout.requested"_s);
        QCOMPARE(results("v1/webhook/"), 1);
    }
    void deliverHookTaskOfOptout()
    {
        create(number);
        hook("optout.requested");
        QCOMPARE(request("POST", "v1/optout/", byAddress).status, 201);
        QCOMPARE(count("SELECT COUNT(*) FROM webhook_deliveries WHERE target = 'http://localhost:8000/'"), 1);
    }
    void optoutWebhookCombination()
    {
        const QByteArray id = create(R"({"name":"Ada","age":41,"addresses":{"msisdn":{"+27123":{}}}})");
        hook("optout.requested");
        QCOMPARE(optout("\"optout_type\":\"forget\",\"identity\":\"" + id + '"'), QByteArray("201"));
        QCOMPARE(deliveries().size(), 1);
        QVERIFY(deliveries()[0].contains(u"\"name\":\"Ada\""_s));
        QCOMPARE(json::encode(read(id)[u"details"]),
            QByteArray(R"({"age":"redacted","name":"redacted","addresses":{}})"));
        QCOMPARE(found("details__addresses__msisdn=%2B27123"), 0);
        QCOMPARE(found("details__name=Ada"), 0);
    }
    void optoutWebhookStop()
    {
        const QByteArray id = create(twoNumbers);
        QCOMPARE(optout(R"("address_type":"msisdn","address":"+27123")"), QByteArray("201"));
        const JsonValue numbers = read(id)[u"details"][u"addresses"][u"msisdn"];
        QCOMPARE(numbers[u"+27123"][u"optedout"], JsonValue(true));
        QVERIFY(!numbers[u"+27456"].contains(u"optedout"));
    }
    void optoutWebhookStopAll()
    {
        const QByteArray id
            = create(R"({"addresses":{"msisdn":{"+27123":{},"+27456":{}},"email":{"a@b.example":{}}}})");
        QCOMPARE(optout("\"optout_type\":\"stopall\",\"identity\":\"" + id + '"'), QByteArray("201"));
        const JsonValue addresses = read(id)[u"details"][u"addresses"];
        QCOMPARE(addresses[u"msisdn"][u"+27123"][u"optedout"], JsonValue(true));
        QCOMPARE(addresses[u"msisdn"][u"+27456"][u"optedout"], JsonValue(true));
        QCOMPARE(addresses[u"email"][u"a@b.example"][u"optedout"], JsonValue(true));
    }
    void optoutForgetRemoveAddress()
    {
        create(number);
        const Answer answer = request(
            "POST", "v1/optout/", QByteArray(byAddress).replace("}", R"(,"optout_type":"forget"})"));
        QCOMPARE(answer.json()[u"address"].toString(), u"+27123"_s);
        QCOMPARE(count("SELECT COUNT(*) FROM sis_opts WHERE is_optin = 0 AND address = 'redacted'"), 1);
    }
    void optoutForgetRemoveAddressFromOptin()
    {
        const QByteArray id = create(number);
        request("POST", "v1/optin/", byAddress);
        optout(R"("address_type":"msisdn","address":"+27123")");
        QCOMPARE(optout("\"optout_type\":\"forget\",\"identity\":\"" + id + '"'), QByteArray("201"));
        QCOMPARE(count("SELECT COUNT(*) FROM sis_opts WHERE is_optin = 1 AND address = 'redacted'"), 1);
        QCOMPARE(count("SELECT COUNT(*) FROM sis_opts WHERE is_optin = 0 AND address = '+27123'"), 1);
    }
    void healthcheckRead()
    {
        const JsonValue health = request("GET", "health/").json();
        QCOMPARE(health[u"up"], JsonValue(true));
        QCOMPARE(health[u"result"][u"database"].toString(), u"Accessible"_s);
    }
    void metricsRead() { QCOMPARE(said("GET", "metrics/"), QByteArray(R"(200 {"metrics_available":[]})")); }
    void postMetrics()
    {
        QCOMPARE(said("POST", "metrics/"), QByteArray(R"(201 {"scheduled_metrics_initiated":true})"));
    }
    void authRequired()
    {
        const Answer answer = request("GET", "v1/identities/", {}, {});
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.header("WWW-Authenticate"), QByteArray("Basic realm=\"api\""));
    }
    void passwordsAreRememberedForAWhile()
    {
        const QByteArray basic = "Basic " + QByteArray("boss:secret of boss").toBase64();
        QCOMPARE(request("GET", "v1/", {}, basic).status, 200);
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 20; ++i)
            QCOMPARE(request("GET", "v1/", {}, basic).status, 200);
        QVERIFY2(clock.elapsed() < 1500, "twenty times the work of a password");
        // A changed password is not remembered, whatever the old one was.
        Query change = m_service->database().prepare("UPDATE sis_users SET password_hash = ? WHERE id = 1");
        change.run(hashedPassword(u"another"_s));
        QCOMPARE(request("GET", "v1/", {}, basic).status, 401);
    }
    void internalAccess()
    {
        QCOMPARE(m_service->send("GET", "/sis/metrics", {{"X-Forwarded-For", "1.2.3.4"}}).status, 200);
    }
    void externalAccess()
    {
        QCOMPARE(
            m_service->send("GET", "/sis/metrics", {{"X-Forwarded-For", "1.2.3.4, 5.6.7.8"}}).status, 403);
    }
};

QTEST_GUILESS_MAIN(SisConformanceTest)
#include "tst_sisconformance.moc"
