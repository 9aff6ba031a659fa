#include "models/table/collation.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

std::string icuKey(const Collation &collation, const std::string &text)
{
    std::string key;
    collation.append(key, std::u16string(text.begin(), text.end()));
    return key;
}

int sign(int order)
{
    return order < 0 ? -1 : int(order > 0);
}

// What stands in the cells of tables, and what is hard about order.
std::string randomText(QRandomGenerator &random)
{
    static const std::string letters
        = "abcdefghijklmnopqrstuvwxyzABCXYZ0123456789000 -_.,@+/'()#&~!?:;\"*%$<>=[]{}|^`\\";
    std::string text;
    for (int i = random.bounded(1, 9); i > 0; --i)
        text += letters[size_t(random.bounded(int(letters.size())))];
    return text;
}

} // namespace

//! Keys of plain texts are in the order of ICU's, in each language, or are not made.
class CollationTest : public QObject
{
    Q_OBJECT
private slots:
    void plainOrderIsIcus_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language :
            {"en", "de", "fr", "es", "ar", "ja", "sv", "da", "cs", "hu", "cy", "th", "lt", "et", "C"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void plainOrderIsIcus()
    {
        QFETCH(const QString, language);
        const QLocale before;
        QLocale::setDefault(QLocale(language));
        const Collation collation;
        QRandomGenerator random(20261129);
        int compared = 0;
        for (int round = 0; round < 20'000; ++round) {
            const std::string a = randomText(random);
            const std::string b = random.bounded(3)
                ? a.substr(0, size_t(random.bounded(int(a.size())))) + randomText(random)
                : randomText(random);
            std::string plainA;
            std::string plainB;
            if (!collation.appendPlain(plainA, a) || !collation.appendPlain(plainB, b))
                continue;
            ++compared;
            const int expected = sign(icuKey(collation, a).compare(icuKey(collation, b)));
            QVERIFY2(sign(plainA.compare(plainB)) == expected,
                qPrintable(u"\"%1\" and \"%2\""_s.arg(QString::fromStdString(a), QString::fromStdString(b))));
        }
        QLocale::setDefault(before);
        static const QStringList whole{u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s, u"ja"_s};
        QVERIFY2(compared == 20'000 || !whole.contains(language), qPrintable(QString::number(compared)));
    }

    void whatIsNotPlainIsLeftToIcu()
    {
        const Collation collation;
        std::string keys = "before";
        QVERIFY(!collation.appendPlain(keys, "caf\xc3\xa9"));
        QVERIFY(!collation.appendPlain(keys, "a\tb"));
        QVERIFY(!collation.appendPlain(keys, "x" + std::string(300, '7')));
        QCOMPARE(keys, std::string("before"));
        QVERIFY(collation.appendPlain(keys, "x" + std::string(300, '0') + "7"));
    }
};

QTEST_GUILESS_MAIN(CollationTest)
#include "tst_collation.moc"
