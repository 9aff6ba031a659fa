#include "models/merge/lookalike.h"
#include "services/json/json.h"

#include <QFile>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

struct Culture
{
    QStringList given, family;
};

QStringList ownNames(const JsonValue &list)
{
    QStringList names;
    for (const JsonValue &name : list.array())
        names << (name.isString() ? name.toString() : name.array().constFirst().toString());
    return names;
}

QList<Culture> cultures()
{
    QFile file(QStringLiteral(ROLLCALL_PRACTICE_PEOPLE));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = json::decode(file.readAll());
    QList<Culture> all;
    for (const JsonValue &culture : (*document)[u"cultures"].array())
        all.append({ownNames(culture[u"given"]), ownNames(culture[u"family"])});
    return all;
}

} // namespace

class LookalikeTest : public QObject
{
    Q_OBJECT
private slots:
    void spoofedPairsLookAlike_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const QString &one, const QString &other) {
            QTest::newRow(name) << one << other;
        };
        row("Cyrillic a", u"admin"_s, u"\u0430dmin"_s);
        row("Cyrillic whole word", u"scope"_s, u"\u0455\u0441\u043E\u0440\u0435"_s);
        row("Greek omicron", u"tmokoena"_s, u"tm\u03BFk\u03BFena"_s);
        row("one for l", u"paypal"_s, u"paypa1"_s);
        row("rn for m", u"modern"_s, u"rnodern"_s);
        row("zero for O", u"O\u2019Neill"_s, u"0\u2019Neill"_s);
        row("zero width space", u"admin"_s, u"admin\u200B"_s);
        row("zero width joiner", u"admin"_s, u"ad\u200Dmin"_s);
        row("soft hyphen", u"admin"_s, u"ad\u00ADmin"_s);
        row("right to left override", u"nimda"_s, u"\u202Enimda"_s);
        row("tag characters", u"admin"_s, u"admin\U000E0061"_s);
        row("grapheme joiner", u"admin"_s, u"adm\u034Fin"_s);
        row("Hangul filler", u"admin"_s, u"admin\u3164"_s);
        row("address", u"ann@ngi.example"_s, u"\u0430nn@ngi.example"_s);
        row("fullwidth", u"admin"_s, u"\uFF41dmin"_s);
    }

    void spoofedPairsLookAlike()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QVERIFY(looksAlike(one, other));
        QVERIFY(looksAlike(other, one));
    }

    void differentPeopleDoNotLookAlike()
    {
        QVERIFY(!looksAlike(u"tmokoena"_s, u"tmokoena2"_s));
        QVERIFY(!looksAlike(u"TMokoena"_s, u"tmokoena"_s)); // case is no disguise
        QVERIFY(!looksAlike(u"José"_s, u"Jose\u0301"_s)); // one name, composed and decomposed
        QVERIFY(!looksAlike({}, u"\u200B"_s));
    }

    void hiddenCharactersAreNamed()
    {
        for (const char16_t c : {u'\u202E', u'\u200B', u'\u2066', u'\u00AD', u'\u0007', u'\u061C'}) {
            const QStringList said = deceptionsIn(u"tmok"_s + QChar(c) + u"oena"_s);
            QCOMPARE(said.size(), 1);
            QVERIFY(said.constFirst().contains(u"⟨U+%1⟩"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper()));
        }
        QVERIFY(deceptionsIn(u"می\u200Cخواهم"_s).isEmpty()); // Persian needs it
        QVERIFY(deceptionsIn(u"क\u094D\u200Dष"_s).isEmpty()); // Hindi needs it
    }

    void mixedWordsAreNamed()
    {
        QCOMPARE(deceptionsIn(u"p\u0430ypal"_s).size(), 1);
        QCOMPARE(deceptionsIn(u"Thandi M\u03BFkoena"_s).size(), 1);
        QVERIFY(deceptionsIn(u"Олена (Olena) Hrytsenko"_s).isEmpty()); // whole words of two scripts
        QVERIFY(deceptionsIn(u"山本 さくら"_s).isEmpty());
        QVERIFY(deceptionsIn(u"김 민서 金"_s).isEmpty());
    }

    void honestNamesAreLeftAlone()
    {
        int names = 0, marked = 0, pairs = 0, alike = 0;
        const QList<Culture> all = cultures();
        QVERIFY(all.size() > 20);
        QString before;
        for (const Culture &culture : all) {
            for (const QString &given : culture.given) {
                for (const QString &family : culture.family) {
                    const QString name = given + u' ' + family;
                    ++names;
                    marked += deceptionsIn(name).isEmpty() ? 0 : 1;
                    ++pairs;
                    alike += looksAlike(before, name) ? 1 : 0;
                    before = name;
                }
            }
        }
        qInfo("%d names, %d marked; %d pairs, %d alike", names, marked, pairs, alike);
        QVERIFY(names > 2000);
        QVERIFY(marked * 100 <= names);
        QVERIFY(alike * 100 <= pairs);
    }
};

QTEST_GUILESS_MAIN(LookalikeTest)
#include "tst_lookalike.moc"
