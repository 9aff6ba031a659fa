#include "services/server/sis/identity.h"
#include "tests/services/server/sis/sistest.h"

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! Searches: what they find, and that they do not read everything for it.
class SisSearchTest : public QObject, protected SisFixture
{
    Q_OBJECT

    Database &database() const { return m_service->database(); }

private slots:
    void init() { start(); }
    void cleanup() { m_service.reset(); }

    void rowsOfTheContract()
    {
        static constexpr Row rows[]{{"has_key of an address", "nameBelowAddressesIsAPlace"},
            {"text equality", "textsAreFoundWhereverTheyAre"}, {"lookups", "lookupsCompare"},
            {"fields", "everyFieldIsFound"}, {"updated_from, updated_to", "changesAreFoundByTheirTime"},
            {"isnull", "isnullIsTheOtherWayRound"}, {"unknown fields", "unknownFieldsAreRefused"},
            {"opt-outs by field", "optoutsAreFoundByEveryField"},
            {"created_by that is none", "creatorOfTheWrongKind"},
            {"token-auth without a password", "passwordThatIsNone"}};
        checkRows(this, "seed identity store, searches", rows);
    }

    void nameBelowAddressesIsAPlace()
    {
        create(number);
        QCOMPARE(found("details__addresses__msisdn=%2B27123"), 1);
        QCOMPARE(found("details__addresses__msisdn__has_key=%2B27123"), 0);
        QCOMPARE(found("details__addresses__msisdn__icontains=27"), 0);
        QCOMPARE(found("details__addresses__msisdn__isnull="), 0);
        create(R"({"addresses":{"msisdn":{"+1":{"default":true}}}})");
        QCOMPARE(found("details__addresses__msisdn__%2B1=default"), 1);
    }
    void textsAreFoundWhereverTheyAre()
    {
        create(R"({"name":"Zoë","language":{"home":"xho_ZA"},"list":["one","two"],"same":"x","again":"x"})");
        create(R"({"name":"zoë","language":"xho_ZA"})");
        QCOMPARE(found("details__name=Zo%C3%AB"), 1);
        QCOMPARE(found("details__language__home=xho_ZA"), 1);
        QCOMPARE(found("details__language=xho_ZA"), 1);
        QCOMPARE(found("details__list__1=two"), 1);
        QCOMPARE(found("details__list__0=two"), 0);
        QCOMPARE(found("details__name=Zo%C3%AB&details__same=x"), 1);
        QCOMPARE(found("details__name=Zo%C3%AB&details__same=y"), 0);
        const QByteArray text(1000, 'a');
        const QByteArray id = create("{\"long\":\"" + text + "\"}");
        create("{\"long\":\"" + text + "b\"}");
        QCOMPARE(found("details__long=" + text), 1);
        QCOMPARE(
            request("PATCH", "v1/identities/" + id + '/', R"({"details":{"long":"short"}})").status, 200);
        QCOMPARE(found("details__long=" + text), 0);
        QCOMPARE(found("details__long=short"), 1);
        QCOMPARE(request("DELETE", "v1/identities/" + id + '/').status, 204);
        QCOMPARE(found("details__long=short"), 0);
        create(R"({"addresses":"a text"})");
        QCOMPARE(found("details__addresses=a%20text"), 1);
    }
    void lookupsCompare()
    {
        create(R"({"name":"Ada Nwosu","age":41,"half":0.5,"yes":true,"nothing":null})");
        for (const QByteArray query :
            {"details__name__icontains=NWO", "details__name__contains=Nwo", "details__name__startswith=Ada",
                "details__name__istartswith=ada", "details__name__endswith=su",
                "details__name__iexact=ada%20nwosu", "details__age__gt=40", "details__age__gte=41",
                "details__age__lt=42", "details__age__lte=41", "details__half__lt=1", "details__has_key=age"})
            QVERIFY2(found(query) == 1, query.constData());
        for (const QByteArray query : {"details__name__contains=nwo", "details__age=41", "details__yes=true",
                 "details__nothing=null", "details__age__gt=41", "details__name__startswith=ada"})
            QVERIFY2(found(query) == 0, query.constData());
    }
    void everyFieldIsFound()
    {
        const QByteArray other = create("{}");
        const QByteArray id = create(
            "{}", ",\"version\":3,\"communicate_through\":\"" + other + "\",\"operator\":\"" + other + '"');
        const QByteArray created = read(id)[u"created_at"].toString().toLatin1();
        QCOMPARE(request("PATCH", "v1/identities/" + id + '/', "{\"created_by\":2}").status, 200);
        QCOMPARE(found("version=3"), 1);
        QCOMPARE(found("version=3&operator=" + other), 1);
        QCOMPARE(found("version=1&operator=" + other), 0);
        QCOMPARE(found("communicate_through=" + other.toUpper()), 1);
        QCOMPARE(found("operator=" + other), 1);
        QCOMPARE(found("id=" + id), 1);
        QCOMPARE(found("created_at=" + created), 1);
        QCOMPARE(found("created_by=2"), 1);
        QCOMPARE(found("updated_by=1"), 2);
        QCOMPARE(found("version__gte=2"), 1);
        QCOMPARE(request("GET", "v1/identities/?operator=" + other).json()[u"results"].array().size(), 1);
        QCOMPARE(request("GET", "v1/identities/?created_by=2").json()[u"results"].array().size(), 1);
    }
    void changesAreFoundByTheirTime()
    {
        const QByteArray old = create("{}"), young = create("{}");
        Query move = database().prepare("UPDATE sis_identities SET updated_at = ? WHERE id = ?");
        move.run(qint64(1'500'000'000'000'000), QString::fromLatin1(old)); // 2017-07-14
        const auto listed = [&](const QByteArray &query) {
            const Answer answer = request("GET", "v1/identities/?" + query);
            return answer.status == 200 ? answer.json()[u"results"].array().size() : -answer.status;
        };
        QCOMPARE(listed("updated_to=2018-01-01T00:00:00"), 1);
        QCOMPARE(listed("updated_from=2018-01-01T00:00:00Z"), 1);
        QCOMPARE(listed("updated_from=2017-01-01T00:00:00Z&updated_to=2018-01-01T00:00:00Z"), 1);
        QCOMPARE(listed("updated_from=2016-01-01T00:00:00Z&updated_to=2017-01-01T00:00:00Z"), 0);
        QCOMPARE(listed("updated_at=2017-07-14T02:40:00Z"), 1);
        QCOMPARE(listed("created_to=2018-01-01T00:00:00Z"), 0);
        QCOMPARE(found("updated_at__lt=2018-01-01T00:00:00Z"), 1);
    }
    void aStretchOfTimeIsWalkedThroughFromEitherEnd()
    {
        constexpr qint64 year2020 = 1'577'836'800'000'000, day = 86'400'000'000;
        Query move = database().prepare("UPDATE sis_identities SET created_at = ? WHERE id = ?");
        QStringList ids; // of days 0, 0, 1, 1, ...
        for (int i = 0; i < 10; ++i) {
            ids.append(QString::fromLatin1(create("{}")));
            move.run(year2020 + i / 2 * day, ids.constLast());
        }
        const auto dayText = [](int number) {
            return QDate(2020, 1, 1).addDays(number).toString(Qt::ISODate).toLatin1() + "T00:00:00Z";
        };
        const auto idsOf = [](const JsonValue &page) {
            QStringList found;
            for (const JsonValue &item : page[u"results"].array())
                found.append(item[u"id"].toString());
            return found;
        };
        const auto follow = [this](const QString &link) {
            return request("GET", link.mid(link.indexOf(u"v1/")).toLatin1()).json();
        };
        for (int from = 0; from < 6; ++from) {
            for (int to = 0; to < 6; ++to) {
                QStringList expected = ids.mid(2 * from, std::max(0, 2 * (std::min(to, 4) - from + 1)));
                expected.sort();
                JsonValue page = request(
                    "GET", "v1/identities/?created_from=" + dayText(from) + "&created_to=" + dayText(to))
                                     .json();
                QStringList met = idsOf(page);
                int pages = 1;
                for (; !page[u"next"].isNull(); ++pages) {
                    page = follow(page[u"next"].toString());
                    met += idsOf(page);
                }
                // And back again.
                QStringList back = idsOf(page);
                for (; !page[u"previous"].isNull(); --pages) {
                    page = follow(page[u"previous"].toString());
                    back += idsOf(page);
                }
                QCOMPARE(pages, 1);
                met.sort();
                back.sort();
                QCOMPARE(met, expected);
                QCOMPARE(back, expected);
            }
        }
        QCOMPARE(found("created_at__gt=" + dayText(1) + "&created_at__lt=" + dayText(3)), 2);
        QCOMPARE(found("created_at__gte=" + dayText(9)), 0);
    }
    void isnullIsTheOtherWayRound()
    {
        create("{\"age\":1}");
        create("{}");
        QCOMPARE(found("details__age__isnull=False"), 1);
        QCOMPARE(found("details__age__isnull=True"), 1);
        QCOMPARE(found("details__age__isnull="), 1);
        QCOMPARE(found("operator__isnull=True"), 2);
    }
    void unknownFieldsAreRefused()
    {
        for (const QByteArray query : {"foo=1", "page=2", "limit=1", "ordering=id", "version=abc", "id=x",
                 "created_at=yesterday", "created_by__username=clerk", "details____=1", "format=json"})
            QVERIFY2(found(query) == -400, query.constData());
    }
    void optoutsAreFoundByEveryField()
    {
        const QByteArray id = create(number);
        create(R"({"addresses":{"msisdn":{"+1":{}}}})");
        QCOMPARE(optout("\"identity\":\"" + id
                     + "\",\"address_type\":\"msisdn\",\"address\":\"+27123\",\"reason\":\"lost\","
                       "\"requestor_source_id\":\"7\""),
            QByteArray("201"));
        QCOMPARE(optout(R"("optout_type":"unsubscribe","address_type":"msisdn","address":"+1")"),
            QByteArray("201"));
        const auto searched = [&](const QByteArray &query) {
            return request("GET", "v1/optouts/search/?" + query).json()[u"results"].array().size();
        };
        for (const QByteArray &query : {QByteArray("identity=" + id), QByteArray("identity_id=" + id),
                 QByteArray("address=%2B27123"), QByteArray("reason=lost"),
                 QByteArray("requestor_source_id=7"), QByteArray("optout_type=stop"),
                 QByteArray("reason__isnull=True"), QByteArray("reason__icontains=OS"),
                 QByteArray("optout_type=stop&address=%2B27123&created_by=1")})
            QVERIFY2(searched(query) == 1, query.constData());
        QCOMPARE(searched("request_source=test"), 2);
        QCOMPARE(searched("created_by=1"), 2);
        QCOMPARE(searched("address_type=msisdn"), 2);
        QCOMPARE(searched("optout_type=stop&address=%2B1"), 0);
        QCOMPARE(searched("created_at__gte=2020-01-01T00:00:00Z"), 2);
    }
    void creatorOfTheWrongKind()
    {
        const auto refusal = [&](const QByteArray &value) {
            return request("POST", "v1/identities/", "{\"details\":{},\"created_by\":" + value + '}').body;
        };
        QCOMPARE(
            refusal("\"abc\""), R"({"created_by":["Incorrect type. Expected pk value, received str."]})");
        QCOMPARE(refusal("[1]"), R"({"created_by":["Incorrect type. Expected pk value, received list."]})");
        QCOMPARE(refusal("{}"), R"({"created_by":["Incorrect type. Expected pk value, received dict."]})");
        QCOMPARE(refusal("99"), "{\"created_by\":[\"Invalid pk \\\"99\\\" - object does not exist.\"]}");
        QVERIFY(refusal("\"2\"").contains("\"created_by\":1"));
    }
    void passwordThatIsNone()
    {
        const auto refusal = [&](const QByteArray &password) {
            return said("POST", "token-auth/", "{\"username\":\"boss\",\"password\":" + password + '}', {});
        };
        QCOMPARE(refusal("null"), QByteArray(R"(400 {"password":["This field may not be null."]})"));
        QCOMPARE(refusal("\"\""), QByteArray(R"(400 {"password":["This field may not be blank."]})"));
        QCOMPARE(refusal("[]"), QByteArray(R"(400 {"password":["Not a valid string."]})"));
        QVERIFY(refusal("7").contains("Unable to log in"));
    }
    void pagesOfASearchGoBothWays()
    {
        for (int i = 0; i < 5; ++i)
            create("{\"team\":\"red\"}", i % 2 == 0 ? ",\"version\":2" : "");
        for (const QByteArray query :
            {"details__team=red", "version=2", "updated_at__gte=2020-01-01T00:00:00Z"}) {
            const auto [forward, backward] = bothWays("v1/identities/search/?" + query);
            QCOMPARE(forward.size(), query == "version=2" ? 3 : 5);
            QCOMPARE(backward, forward);
        }
    }
    void searchesUseIndexes()
    {
        if (database().kind() != DatabaseKind::Sqlite)
            QSKIP("PostgreSQL reads so small a table as a whole");
        using namespace server::sis;
        QList<std::pair<ListIndex, QString>> indexes{{allIdentities(), u"sis_identities_created"_s},
            {identitiesWithDetail(u"a"_s, u"b"_s), u"sis_details"_s},
            {identitiesUpdated(database(), 0, 1).value(), u"sis_identities_updated"_s}};
        for (const QString &column : {u"version"_s, u"communicate_through"_s, u"operator"_s, u"created_by"_s,
                 u"updated_by"_s, u"failed_message_count"_s})
            indexes.append({identitiesWith(column, 1).value(), u"sis_identities_by_"_s});
        for (const auto &[index, name] : std::as_const(indexes)) {
            for (const char *sql : {index.older, index.newer}) {
                const QString plan = planOf(sql);
                QVERIFY2(plan.contains(name), qPrintable(plan + u'\n' + QString::fromLatin1(sql)));
                QVERIFY2(!plan.contains("SCAN sis_"_L1) || plan.contains("USING INDEX"_L1), qPrintable(plan));
            }
        }
    }
    //! A store of an earlier version of this program has no index of texts.
    void olderStoresAreIndexedAtTheStart()
    {
        create(R"({"team":"red"})");
        create(R"({"team":"blue"})");
        database().execute(u"DELETE FROM sis_details"_s);
        database().setFact(u"sis details indexed"_s, {});
        QCOMPARE(found("details__team=red"), 0);
        server::sis::bringDetailsUpToDate(database());
        QCOMPARE(found("details__team=red"), 1);
    }
    //! One of another earlier version kept the members as they were sent.
    void olderStoresArePutInOrderAtTheStart()
    {
        create(R"({"team":"red"})");
        database().execute(uR"(UPDATE sis_identities SET details = '{"team":"red","b":[{"zz":1,"a":2}]}')"_s);
        database().setFact(u"sis details ordered"_s, {});
        server::sis::bringDetailsUpToDate(database());
        const QByteArray page = said("GET", "v1/identities/");
        QVERIFY2(page.contains(R"("details":{"b":[{"a":2,"zz":1}],"team":"red"},)"), page.constData());
    }

private:
    //! The plan of a statement; the values do not matter for it.
    QString planOf(const char *sql)
    {
        m_plans.push_back(std::make_unique<QByteArray>(QByteArray("EXPLAIN QUERY PLAN ") + sql));
        Query plan = database().prepare(m_plans.back()->constData());
        switch (QByteArray(sql).count('?')) {
        case 3:
            plan.run(1, u"x"_s, 1);
            break;
        case 4:
            plan.run(1, 1, u"x"_s, 1);
            break;
        default:
            plan.run(1, 1, 1, u"x"_s, 1);
        }
        QString text;
        while (plan.next())
            text += plan.text(3) + u'\n';
        return text;
    }

    std::vector<std::unique_ptr<QByteArray>> m_plans; // statements live as long as the database
};

QTEST_GUILESS_MAIN(SisSearchTest)
#include "tst_sissearch.moc"
