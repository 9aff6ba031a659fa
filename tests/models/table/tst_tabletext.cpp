#include "models/table/displaytext.h"
#include "models/table/tabletext.h"
#include "services/json/json.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <memory>
#include <numeric>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

Schema schema()
{
    const auto document = json::decode(R"({
        "x-rollcall": {"system": "sis", "kind": "identity", "title": [["name"]], "subtitle": "key",
            "sections": [{"name": "a", "label": "A"}]},
        "properties": {
            "key": {"type": "string", "x-rollcall": {"label": "Key", "section": "a", "column": 10}},
            "name": {"type": "string", "x-rollcall": {"label": "Name", "section": "a"}},
            "note": {"type": "string", "x-rollcall": {"label": "Note", "section": "a", "column": 10}},
            "mail": {"type": "string", "x-rollcall": {"label": "Mail", "section": "a", "column": 10, "hiddenWhenAbsent": true}},
            "made": {"type": "string", "x-rollcall": {"label": "Made", "section": "a", "type": "dateTime", "column": 9}},
            "tags": {"type": "array", "x-rollcall": {"label": "Tags", "section": "a", "type": "list", "column": 9}},
            "token": {"type": "string", "x-rollcall": {"label": "Token", "section": "a", "secret": true}}
        }})");
    return *Schema::fromJson(*document);
}

} // namespace

class TableTextTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_model = std::make_unique<RecordTableModel>();
        m_model->setSchema(schema());
        m_document = *json::decode(R"({"key":"k1","name":"Åsa","note":"long","mail":"a@x.example",
            "made":"2026-11-29T08:00:00","tags":["b","a"],"token":"CanarySecret","more":{"kept":1}})");
    }

    void wholeValuesLeaveForOtherPrograms()
    {
        m_document.set(u"note"_s, u"x"_s.repeated(5'000) + u"\nend"_s);
        add();
        const QStringList row = tabletext::values(*m_model, 0, columns());
        QCOMPARE(tabletext::header(*m_model, columns()),
            QStringList({u"Name"_s, u"Key"_s, u"Note"_s, u"Mail"_s, u"Made"_s, u"Tags"_s, u"Read"_s}));
        QCOMPARE(row.at(2), u"x"_s.repeated(5'000) + u"\nend"_s);
        QCOMPARE(row.at(5), u"[\"b\",\"a\"]"_s);
        QCOMPARE(row.at(6), u"2026-11-29T09:00:00Z"_s);
    }

    void absencesAreEmptyOrSaySo()
    {
        m_document.set(u"note"_s, JsonValue(nullptr));
        m_document.set(u"mail"_s, JsonValue());
        add();
        QCOMPARE(tabletext::values(*m_model, 0, {2, 3}), QStringList({QString(), u"hidden"_s}));
        QCOMPARE(tabletext::cells(*m_model, 0, {2, 3}), QStringList({QString(), u"hidden"_s}));
    }

    void G48_timesLeaveWithTheirZone()
    {
        qputenv("TZ", "Africa/Johannesburg");
        tzset();
        add();
        // No offset in the service's text: it is UTC.
        QCOMPARE(tabletext::cells(*m_model, 0, {4}), QStringList{u"2026-11-29T10:00:00+02:00"_s});
        QCOMPARE(
            m_model->index(0, 4).data().toString(), shortText(QDateTime(QDate(2026, 11, 29), QTime(10, 0))));
        m_model->setClock([] { return QDateTime(QDate(2026, 11, 29), QTime(8, 30), Qt::UTC); });
        QCOMPARE(m_model->index(0, 4).data(Qt::ToolTipRole).toString(),
            u"30 min ago\n2026-11-29T10:00:00+02:00"_s);
        QCOMPARE(
            timeFrom(u"2026-11-29T10:00:00+02:00"_s), QDateTime(QDate(2026, 11, 29), QTime(8, 0), Qt::UTC));
        qputenv("TZ", "UTC");
        tzset();
    }

    void usualTimesAreReadAsQtReadsThem()
    {
        QRandomGenerator random(20261130);
        for (int i = 0; i < 20'000; ++i) {
            const QDateTime time = QDateTime::fromSecsSinceEpoch(random.bounded(4'000'000'000.0), Qt::UTC);
            QString text = time.toString(u"yyyy-MM-ddTHH:mm:ss"_s);
            if (const int digits = random.bounded(8); digits > 0)
                text += u'.'
                    + QString::number(random.bounded(quint64(1e9))).rightJustified(9, u'0').left(digits);
            text += random.bounded(8) == 0 ? u"+02:00"_s : u"Z"_s;
            if (random.bounded(8) == 0) // and what is no time
                text[random.bounded(text.size())] = QChar(u"0179-:.TZ +x"[random.bounded(12)]);
            const QDateTime expected = QDateTime::fromString(text, Qt::ISODateWithMs);
            if (expected.isValid() && expected.timeSpec() == Qt::LocalTime)
                continue;
            const QDateTime read = timeFrom(text);
            QVERIFY2(read.isValid() == expected.isValid() && (!read.isValid() || read == expected),
                qPrintable(text));
        }
    }

    void csvIsQuotedAndNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << u"Åsa"_s << u"Åsa"_s;
        QTest::newRow("delimiter") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
        QTest::newRow("lines") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_s << u"'+cmd|' /C calc'!A0"_s;
        QTest::newRow("phone") << u"+27 11 555-1234"_s << u"+27 11 555-1234"_s;
        QTest::newRow("negative") << u"-12.5"_s << u"-12.5"_s;
        QTest::newRow("blank at the end") << u"a "_s << u"\"a \""_s;
    }

    void csvIsQuotedAndNoFormula()
    {
        QFETCH(QString, cell);
        QFETCH(QString, line);
        QCOMPARE(tabletext::csvLine({cell, u"z"_s}, u','), line + u",z\r\n"_s);
    }

    void tsvStaysOnOneLine() { QCOMPARE(tabletext::tsvLine({u"a\tb"_s, u"c\r\nd"_s}), u"a b\tc d\n"_s); }

    void jsonIsTheDocumentWithoutSecrets()
    {
        add();
        const QByteArray line = tabletext::jsonLine(*m_model->record(0), m_model->schema());
        QVERIFY(!line.contains("Canary"));
        QVERIFY(line.endsWith('\n'));
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE((*json::decode(line))[u"more"], m_document[u"more"]);
    }

private:
    void add()
    {
        m_model->add({{.id = {u"c"_s, u"identity"_s, u"k1"_s},
            .document = m_document,
            .readAt = QDateTime(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC)}});
    }
    QList<int> columns() const
    {
        QList<int> all(m_model->columnCount());
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

    std::unique_ptr<RecordTableModel> m_model;
    JsonValue m_document;
};

QTEST_GUILESS_MAIN(TableTextTest)
#include "tst_tabletext.moc"
