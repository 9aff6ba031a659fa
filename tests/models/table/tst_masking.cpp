#include "models/table/masking.h"
#include "services/json/json.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

const QString dots = QString(6, u'•');

} // namespace

//! What is personal of a record is found wherever it stands, and nothing else is touched.
class MaskingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        masking::learn(
            *json::decode(R"({"name": "Amara Nwosu", "first": "Amara", "phones": {"+27115550134": {}},
            "mail": "amara@example.org", "account": 9007199254740993, "visits": 12, "state": true,
            "about": "Reads maps.\nLives in Ikeja."})"));
        masking::learn(u"typed"_s);
        masking::learn(u"ab"_s); // too short to be told from a word
    }
    void cleanup() { masking::setOn(false); }

    void N22_masksWholeWordsWhereverTheyStand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("whole", u"Amara Nwosu"_s, dots); // the longest, not word by word
        row("sentence", u"Amara will be deleted. Nwosu stays."_s, dots + u" will be deleted. Nwosu stays."_s);
        row("twice", u"Amara (amara@example.org)"_s, u"%1 (%1)"_s.arg(dots));
        row("isolated", u"\u2068Amara Nwosu\u2069 (\u2066+27115550134\u2069)"_s,
            u"\u2068%1\u2069 (\u2066%1\u2069)"_s.arg(dots));
        row("in other words", u"Amaranth and Tamara"_s, u"Amaranth and Tamara"_s);
        row("number that names", u"9007199254740993"_s, dots);
        row("number that counts", u"12 visits"_s, u"12 visits"_s);
        row("line of a text", u"About: Lives in Ikeja."_s, u"About: %1"_s.arg(dots));
        row("what was typed", u"nobody by “typed”"_s, u"nobody by “%1”"_s.arg(dots));
        row("too short", u"ab"_s, u"ab"_s);
        row("nothing", QString(), QString());
        row("own words", u"First name"_s, u"First name"_s);
    }

    void N22_masksWholeWordsWhereverTheyStand()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, shown);
        QCOMPARE(masking::shown(text), text); // it is off
        masking::setOn(true);
        QCOMPARE(masking::shown(text), shown);
        QCOMPARE(masking::covered(text), text.isEmpty() ? QString() : dots);
    }

    // However much was learned, a text is looked through at once.
    void N22_thousandsOfPeopleCostNothing()
    {
        for (int i = 0; i < 20'000; ++i)
            masking::learn(JsonValue(u"person%1@example.org"_s.arg(i)));
        masking::setOn(true);
        const QString text = u"One of many: person19999@example.org, and words around it. "_s.repeated(8);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i)
            QVERIFY(!masking::shown(text).contains(u'@'));
        QVERIFY2(timer.elapsed() < 2000, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "tst_masking.moc"
