#include "models/table/textsearch.h"

#include <QTest>

#include <random>
#include <string>
#include <vector>

using namespace rollcall;

//! findIn() finds what std::string_view::find finds.
class TextSearchTest : public QObject
{
    Q_OBJECT
private slots:
    void findsWhereItBegins_data()
    {
        QTest::addColumn<int>("letters"); // few: much is nearly what is looked for
        QTest::addColumn<int>("most"); // octets of the text
        QTest::newRow("two letters, short") << 2 << 70;
        QTest::newRow("two letters, long") << 2 << 700;
        QTest::newRow("many letters") << 40 << 700;
    }

    void findsWhereItBegins()
    {
        QFETCH(int, letters);
        QFETCH(int, most);
        std::mt19937 random(7);
        const auto below = [&random](int limit) { return int(random() % unsigned(limit)); };
        for (int round = 0; round < 20'000; ++round) {
            std::string text;
            for (int size = below(most); size > 0; --size)
                text += char('a' + below(letters));
            std::string wanted;
            for (int size = 1 + below(12); size > 0; --size)
                wanted += char('a' + below(letters));
            if (round % 2 && wanted.size() < text.size())
                text.replace(size_t(below(int(text.size() - wanted.size()) + 1)), wanted.size(), wanted);
            const size_t from = size_t(below(int(text.size()) + 1));
            QCOMPARE(findIn(text, wanted, from), std::string_view(text).find(wanted, from));
        }
    }

    void looksNoFurtherThanTheText()
    {
        // Under the sanitizers: an octet behind the end would be noticed.
        for (size_t size = 60; size < 200; ++size) {
            const std::vector<char> text(size, 'a');
            QCOMPARE(findIn({text.data(), size}, "ab"), std::string_view::npos);
            QCOMPARE(findIn({text.data(), size}, "aa", size - 2), size - 2);
        }
    }
};

QTEST_GUILESS_MAIN(TextSearchTest)
#include "tst_textsearch.moc"
