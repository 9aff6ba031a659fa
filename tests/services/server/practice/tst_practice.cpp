#include "services/server/amo/account.h"
#include "services/server/amo/picture.h"
#include "services/server/practice/people.h"
#include "services/server/practice/portrait.h"
#include "services/server/practice/practice.h"
#include "services/server/xras/person.h"
#include "tests/services/server/practice/servicefixture.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QRegularExpression>

#include <set>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int many = 10'000;
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 mostMilliseconds = 90'000;
#else
constexpr qint64 mostMilliseconds = 20'000;
#endif

//! A store of its own, filled.
struct Filled
{
    explicit Filled(int people, quint64 seed)
        : database({.url = place.url()})
    {
        migrate(database, u"xras"_s);
        migrate(database, u"amo"_s);
        migrate(database, u"passport"_s);
        migrate(database, u"sis"_s);
        migrate(database, u"cis"_s);
        QElapsedTimer clock;
        clock.start();
        Transaction transaction(database);
        fillPractice(database, people, seed);
        transaction.commit();
        milliseconds = clock.elapsed();
    }
    qint64 number(const char *sql)
    {
        Query query = database.prepare(sql);
        return query.run().next() ? query.integer(0) : -1;
    }
    //! Everything that was made up, as one checksum.
    QByteArray fingerprint()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        const std::pair<const char *, int> tables[]{
            {"SELECT username, first_name, middle_name, last_name, email, phone, organization, "
             "academic_status, "
             "residence_country, is_reconciled, orcid, has_orcid_token, additional FROM xras_people ORDER BY "
             "id",
                13},
            {"SELECT id, username, display_name, email, fxa_id, average_rating, biography, homepage, "
             "location, occupation, "
             "has_full_profile, created, last_login, picture_type, picture_modified, auth_id FROM "
             "amo_accounts ORDER BY id",
                16},
            {"SELECT id, email, name, avatar, founder, plan, quota_sites, can_use, activated_at FROM "
             "passport_users ORDER BY id",
                9},
            {"SELECT user_id, is_private, username, token FROM passport_github ORDER BY user_id, is_private",
                4},
            {"SELECT user_id, provider, username, url FROM passport_identities ORDER BY id", 4},
            {"SELECT id, details, communicate_through, created_at FROM sis_identities ORDER BY id", 4},
            {"SELECT id, identity, address FROM sis_opts ORDER BY id", 3},
            {"SELECT id, uuid, primary_email, primary_username, is_active, attributes FROM cis_profiles "
             "ORDER BY id",
                6},
            {"SELECT account_id, portrait FROM amo_pictures ORDER BY account_id", 2},
            {"SELECT system, record, same_as FROM practice_duplicates ORDER BY system, record", 3}};
        for (const auto &[sql, columns] : tables) {
            Query query = database.prepare(sql);
            query.run();
            while (query.next()) {
                for (int i = 0; i < columns; ++i)
                    hash.addData(query.text(i).toUtf8() + '\0');
            }
        }
        return hash.result().toHex();
    }

    TestDatabase place;
    Database database;
    qint64 milliseconds = 0;
};

} // namespace

class PracticeTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Filled> m_filled;

private slots:
    void initTestCase()
    {
        m_filled = std::make_unique<Filled>(many, 1);
        qInfo("%d people in every system: %lld ms", many, static_cast<long long>(m_filled->milliseconds));
        // A sanitizer's pace, on a file: the usual figure is printed above.
        QVERIFY(m_filled->place.isPostgres() || m_filled->milliseconds < mostMilliseconds);
    }
    void cleanupTestCase() { m_filled.reset(); }

    void countsAreAsAsked()
    {
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM xras_people"), many);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM xras_people_search"), many);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM amo_accounts"), many + 1); // and the operator
    }
    // The filling takes the indexes away and makes them anew.
    void nothingOfTheStoreIsMissing()
    {
        const auto indexes = [](Database &database) {
            Query query = database.kind() == DatabaseKind::Sqlite
                ? database.prepare("SELECT coalesce(sql, name) FROM sqlite_master WHERE type = 'index'")
                : database.prepare("SELECT indexdef FROM pg_indexes WHERE schemaname = current_schema()");
            query.run();
            QStringList all;
            while (query.next()) // each place has a schema of its own
                all.append(query.text(0).remove(QRegularExpression(u"ON \\w+\\."_s)));
            all.sort();
            return all;
        };
        TestDatabase place;
        Database empty({.url = place.url()});
        for (const QString &system : {u"xras"_s, u"amo"_s, u"passport"_s, u"sis"_s, u"cis"_s, u"practice"_s})
            migrate(empty, system);
        empty.setFact(u"kind"_s, u"nobody"_s); // the table of facts is made for the first
        QVERIFY(indexes(empty).size() > 40);
        QCOMPARE(indexes(m_filled->database), indexes(empty));
        // So that the first start has nothing to do again.
        QCOMPARE(m_filled->database.fact(u"sis details indexed"_s), u"1"_s);
        QCOMPARE(m_filled->number("SELECT COUNT(DISTINCT identity) FROM sis_details"), many);
    }
    void threeInAHundredAreSecondRecords()
    {
        const auto planted
            = m_filled->number("SELECT COUNT(*) FROM practice_duplicates WHERE system = 'xras'");
        QVERIFY2(planted > many * 29 / 1000 && planted < many * 31 / 1000,
            QByteArray::number(planted).constData());
        QCOMPARE(m_filled->number(
                     "SELECT COUNT(*) FROM practice_duplicates d JOIN xras_people p ON p.username = d.record "
                     "JOIN xras_people o ON o.username = d.same_as WHERE d.system = 'xras'"),
            planted);
        QCOMPARE(
            m_filled->number("SELECT COUNT(*) FROM practice_duplicates d JOIN amo_accounts a ON CAST(a.id AS "
                             "TEXT) = d.record "
                             "JOIN amo_accounts o ON CAST(o.id AS TEXT) = d.same_as WHERE d.system = 'amo'"),
            m_filled->number("SELECT COUNT(*) FROM practice_duplicates WHERE system = 'amo'"));
    }
    void passportHasTheSameHumans()
    {
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM passport_users"), many + 1); // and the operator
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM passport_users WHERE name = 'Amara Nwosu' AND "
                                  "email = 'anwosu@old-mail.example'"),
            1);
        const auto planted
            = m_filled->number("SELECT COUNT(*) FROM practice_duplicates WHERE system = 'passport'");
        QVERIFY2(planted > many * 29 / 1000 && planted < many * 31 / 1000,
            QByteArray::number(planted).constData());
        QCOMPARE(
            m_filled->number("SELECT COUNT(*) FROM practice_duplicates d JOIN passport_users u ON u.id = "
                             "d.record JOIN passport_users o ON o.id = d.same_as WHERE d.system = "
                             "'passport' AND d.record <> d.same_as"),
            planted);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM passport_users WHERE email NOT LIKE '%.example'"), 0);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM passport_users WHERE password_hash <> ''"), 0);
        const auto tokens = m_filled->number("SELECT COUNT(*) FROM passport_github WHERE is_private = 0");
        QVERIFY2(
            tokens > many * 38 / 100 && tokens < many * 42 / 100, QByteArray::number(tokens).constData());
        QVERIFY(m_filled->number("SELECT COUNT(*) FROM passport_identities") > many / 2);
    }
    void identityStoreHasTheSameHumans()
    {
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM sis_identities"), many);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM sis_addresses a JOIN sis_identities i ON i.id = "
                                  "a.identity WHERE a.type = 'msisdn' AND a.address = '+27115550134' AND "
                                  "i.details LIKE '%\"first_name\":\"Amara\"%'"),
            1);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM sis_addresses WHERE type = 'msisdn'"), many);
        const auto optedOut = m_filled->number("SELECT COUNT(*) FROM sis_opts");
        QVERIFY2(
            optedOut > many * 4 / 100 && optedOut < many * 6 / 100, QByteArray::number(optedOut).constData());
        QCOMPARE(
            m_filled->number("SELECT COUNT(*) FROM sis_opts o JOIN sis_identities i ON i.id = o.identity "
                             "WHERE i.details LIKE '%\"optedout\":true%'"),
            optedOut);
        const auto planted
            = m_filled->number("SELECT COUNT(*) FROM practice_duplicates WHERE system = 'sis'");
        QVERIFY2(planted > many * 29 / 1000 && planted < many * 31 / 1000,
            QByteArray::number(planted).constData());
        QVERIFY(m_filled->number("SELECT COUNT(*) FROM sis_identities WHERE communicate_through IS NOT NULL")
            > many / 100);
    }
    void personApiHasTheSameHumans()
    {
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM cis_profiles"), many);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM cis_profiles WHERE primary_username = 'anwosu' AND "
                                  "attributes LIKE '%\"value\":\"Amara\"%'"),
            1);
        const auto staff
            = m_filled->number("SELECT COUNT(*) FROM cis_terms WHERE path = 'staff_information.staff'");
        QVERIFY2(staff > many * 23 / 100 && staff < many * 27 / 100, QByteArray::number(staff).constData());
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM cis_profiles WHERE id LIKE 'ad|%'"), staff);
        // Chance alone gave two of many people one number: each has a thousand of their own to draw from.
        QSet<qint64> thousands;
        auto ids = m_filled->database.prepare(
            "SELECT id FROM cis_profiles WHERE id LIKE 'github|%' OR id LIKE 'google-oauth2|%'");
        ids.run();
        int numbered = 0;
        for (; ids.next(); ++numbered)
            thousands.insert(ids.text(0).section(u'|', 1).toLongLong() / 1000);
        QCOMPARE(thousands.size(), numbered);
        const auto inactive = m_filled->number("SELECT COUNT(*) FROM cis_profiles WHERE is_active = 0");
        QVERIFY2(
            inactive > many * 3 / 100 && inactive < many * 5 / 100, QByteArray::number(inactive).constData());
        const auto planted
            = m_filled->number("SELECT COUNT(*) FROM practice_duplicates WHERE system = 'cis'");
        QVERIFY2(planted > many * 29 / 1000 && planted < many * 31 / 1000,
            QByteArray::number(planted).constData());
        QCOMPARE(
            m_filled->number("SELECT COUNT(*) FROM cis_profiles WHERE primary_email NOT LIKE '%.example'"),
            0);
    }
    void sameSeedSamePeople()
    {
        QCOMPARE(Filled(300, 7).fingerprint(), Filled(300, 7).fingerprint());
        QVERIFY(Filled(300, 7).fingerprint() != Filled(300, 8).fingerprint());
    }
    void smallPracticesWork_data()
    {
        QTest::addColumn<int>("people");
        for (const int people : {0, 1, 5, 22, 23, 40})
            QTest::addRow("%d", people) << people;
    }
    void smallPracticesWork()
    {
        QFETCH(const int, people);
        Filled filled(people, 3);
        QCOMPARE(filled.number("SELECT COUNT(*) FROM xras_people"), people);
    }
    void namedPeopleAreThere()
    {
        const auto amara = server::xras::findPerson(m_filled->database, u"anwosu"_s);
        QVERIFY(amara);
        QCOMPARE(amara->firstName, u"Amara"_s);
        QCOMPARE(amara->lastName, u"Nwosu"_s);
        const auto account = server::amo::accountById(m_filled->database, 12345);
        QVERIFY(account);
        QCOMPARE(account->username, u"anwosu"_s);
        QVERIFY(!account->pictureType);
        const auto first = server::xras::findPerson(m_filled->database, u"tmokoena"_s);
        const auto second = server::xras::findPerson(m_filled->database, u"tmokoena2"_s);
        QVERIFY(first && second);
        QVERIFY(first->email != second->email);
        QCOMPARE(second->firstName, u"Thandi"_s);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM practice_duplicates WHERE record = 'tmokoena2' AND "
                                  "same_as = 'tmokoena'"),
            1);
        const auto someone = server::amo::findAccount(m_filled->database, u"operator"_s);
        QVERIFY(someone);
        QCOMPARE(someone->id, 1);
        QVERIFY(server::amo::isGranted(server::amo::rulesOf(m_filled->database, 1), u"Users", u"Edit"));
    }
    void aThirdHasAPortraitInBothFormats()
    {
        const auto pictures = m_filled->number("SELECT COUNT(*) FROM amo_pictures");
        QVERIFY2(pictures > many * 30 / 100 && pictures < many * 36 / 100,
            QByteArray::number(pictures).constData());
        QVERIFY(m_filled->number("SELECT COUNT(*) FROM amo_accounts WHERE picture_type = 'image/png'")
            > many / 8);
        QVERIFY(m_filled->number("SELECT COUNT(*) FROM amo_accounts WHERE picture_type = 'image/jpeg'")
            > many / 8);
        QCOMPARE(
            m_filled->number("SELECT COUNT(*) FROM amo_accounts a JOIN amo_pictures p ON p.account_id = a.id "
                             "WHERE p.portrait LIKE substr(a.picture_type, 7) || ':%'"),
            pictures);
    }
    void portraitsDecodeAndDiffer()
    {
        std::set<QByteArray> different;
        for (quint64 number = 0; number < 12; ++number) {
            const QByteArray format = number % 2 == 0 ? "png" : "jpeg";
            const QByteArray file = practice::portraitFile(number, format);
            QVERIFY(file.startsWith(format == "png" ? "\x89PNG" : "\xff\xd8\xff"));
            QVERIFY(file.size() < 4 * 1024 * 1024);
            const QImage image = QImage::fromData(file, format.constData());
            QVERIFY(image.width() >= 384 && image.width() == image.height());
            QCOMPARE(practice::portraitFile(number, format), file);
            const QByteArray served = server::amo::servedPicture(file, format.constData());
            QCOMPARE(QImage::fromData(served, "png").size(), QSize(200, 200));
            different.insert(served);
        }
        QCOMPARE(different.size(), size_t(12));
    }
    void identifiersAreSound()
    {
        QCOMPARE(practice::orcidFor(21'825'009), u"0000-0002-1825-0097"_s); // the example everybody knows
        Query query = m_filled->database.prepare("SELECT orcid FROM xras_people WHERE orcid IS NOT NULL");
        query.run();
        int count = 0;
        while (query.next()) {
            const QString digits = query.text(0).remove(u'-');
            QCOMPARE(digits.size(), 16);
            // ISO 7064 11,2: the weighted sum with the check digit leaves 1.
            int rest = 0;
            for (const QChar c : digits)
                rest = (rest * 2 + (c == u'X' ? 10 : c.digitValue())) % 11;
            QCOMPARE(rest, 1);
            QVERIFY(digits.left(15).toLongLong() < 15'000'000); // below what is given to people
            ++count;
        }
        QVERIFY(count > many / 3);
        QCOMPARE(m_filled->number(
                     "SELECT COUNT(*) FROM xras_people WHERE email <> '' AND email NOT LIKE '%.example'"),
            0);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM amo_accounts WHERE email NOT LIKE '%.example'"), 0);
        QCOMPARE(m_filled->number("SELECT COUNT(*) FROM xras_people WHERE phone LIKE '%#%'"), 0);
    }
    void namesComeInManyScripts()
    {
        std::set<QChar::Script> scripts;
        Query query = m_filled->database.prepare("SELECT first_name || last_name FROM xras_people");
        query.run();
        while (query.next()) {
            for (const uint point : query.text(0).toUcs4()) {
                if (QChar::isLetter(point))
                    scripts.insert(QChar::script(point));
            }
        }
        for (const QChar::Script script : {QChar::Script_Latin, QChar::Script_Cyrillic, QChar::Script_Greek,
                 QChar::Script_Arabic, QChar::Script_Hebrew, QChar::Script_Han, QChar::Script_Hiragana,
                 QChar::Script_Hangul, QChar::Script_Devanagari, QChar::Script_Thai, QChar::Script_Georgian,
                 QChar::Script_Armenian, QChar::Script_Ethiopic, QChar::Script_Tamil, QChar::Script_Bengali})
            QVERIFY2(scripts.contains(script), QByteArray::number(script).constData());
    }
    void theSameHumansDifferBetweenTheSystems()
    {
        // Record i of one system and account 20000 + i of the other are one human.
        const char *pairs
            = "SELECT COUNT(*) FROM xras_people p JOIN amo_accounts a ON a.id = 20000 + p.id - 1 ";
        Query same = m_filled->database.prepare("SELECT COUNT(*) FROM xras_people p JOIN amo_accounts a "
                                                "ON a.id = 20000 + p.id - 1 WHERE a.email = p.email");
        QVERIFY(same.run().next());
        const auto together = m_filled->number(pairs);
        QVERIFY(together > many * 9 / 10);
        QVERIFY(same.integer(0) > together * 55 / 100 && same.integer(0) < together * 80 / 100);
    }
    void placeholdersAndHostileTextsAreThere()
    {
        const auto placeholders
            = m_filled->number("SELECT COUNT(*) FROM xras_people WHERE is_reconciled = 0");
        QVERIFY(placeholders > many * 3 / 100 && placeholders < many * 5 / 100);
        QCOMPARE(m_filled->number(
                     "SELECT COUNT(*) FROM xras_people WHERE is_reconciled = 0 AND username LIKE '%-user-%'"),
            placeholders);
        for (const QString &name : {u"bio-script"_s, u"bio-image"_s, u"bio-tables"_s}) {
            const auto account = server::amo::findAccount(m_filled->database, name);
            QVERIFY(account && account->biography);
        }
        QCOMPARE(
            server::amo::findAccount(m_filled->database, u"bio-tables"_s)->biography->count(u"<table>"_s),
            20);
        QVERIFY(
            server::amo::findAccount(m_filled->database, u"bio-image"_s)->biography->contains(u"/dev/zero"));
        const auto developers
            = m_filled->number("SELECT COUNT(*) FROM amo_accounts WHERE has_full_profile = 1");
        QVERIFY(developers > many * 40 / 100 && developers < many * 50 / 100);
    }
    void portraitsAreServed()
    {
        ServiceFixture service({.practice = true});
        Transaction transaction(service.database());
        fillPractice(service.database(), 60, 1);
        transaction.commit();
        QVERIFY(service.start());
        const QByteArray session
            = "Session " + service.credentials()[u"amo"][u"session"].toString().toLatin1();
        const Answer answer
            = service.send("GET", "/amo/api/v5/accounts/account/tmokoena/", {{"Authorization", session}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"picture_type"].toString(), u"image/jpeg"_s);
        const QString url = answer.json()[u"picture_url"].toString();
        QVERIFY(url.startsWith(service.url()));
        const Answer picture = service.send("GET", url.mid(service.url().size()).toLatin1());
        QCOMPARE(picture.status, 200);
        QCOMPARE(QImage::fromData(picture.body, "png").size(), QSize(200, 200));
    }
};

QTEST_GUILESS_MAIN(PracticeTest)
#include "tst_practice.moc"
