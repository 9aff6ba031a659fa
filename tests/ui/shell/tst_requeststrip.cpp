#include "tests/support/bare.h"
#include "tests/ui/shell/fakes.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/requestlog.h"
#include "ui/shell/requeststrip.h"
#include "ui/shell/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTableView>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

RequestFacts facts(int underway, int service, int here, qint64 ago = 0)
{
    using Time = RequestFacts::Time;
    return {.method = "GET",
        .path = u"/v1/people/anwosu"_s,
        .startedAt = QDateTime::currentDateTimeUtc().addMSecs(-ago - underway - service - here),
        .status = 200,
        .failure = {},
        .attempts = 1,
        .underway = Time(underway * 1000),
        .service = Time(service * 1000),
        .here = Time(here * 1000)};
}

} // namespace

//! The strip says where the time of the last requests went.
class RequestStripTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void N21_tellsTheParts()
    {
        World world;
        RequestStrip strip(world.connections);
        auto *sentence = strip.findChild<PlainLabel *>(u"requestSentence"_s);
        QVERIFY(sentence->fullText().contains(u"Nothing"_s));
        QAbstractItemModel *log = strip.findChild<QTableView *>()->model();
        const QAbstractItemModelTester tester(log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        emit world.connections.requestFinished(u"xras"_s, facts(20, 280, 12));
        RequestFacts failed = facts(1500, 0, 2000);
        failed.status = 0;
        failed.failure = Error::Kind::ConnectFailed;
        failed.attempts = 3;
        emit world.connections.requestFinished(u"gone"_s, failed);
        QCOMPARE(log->rowCount(), 2);
        const auto text = [&](int row, int column) {
            return bare(log->index(row, column).data(Qt::AccessibleTextRole).toString());
        };
        QCOMPARE(text(1, RequestLog::Where), u"XRAS prod"_s); // the newest is first
        QCOMPARE(text(1, RequestLog::What), u"GET /v1/people/anwosu"_s);
        QCOMPARE(text(1, RequestLog::Answer), u"200"_s);
        QCOMPARE(text(1, RequestLog::Parts), u"20 ms on the way, 280 ms at the service, 12 ms here"_s);
        QCOMPARE(text(1, RequestLog::Total), u"312 ms"_s);
        QCOMPARE(text(0, RequestLog::Where), u"gone"_s);
        QCOMPARE(text(0, RequestLog::Answer), u"no answer, attempt 3"_s);
        QCOMPARE(text(0, RequestLog::Total), u"3.5 s"_s);
        // Both belong to one act: the failed one began before the other had ended.
        QVERIFY(
            bare(sentence->fullText()).contains(u"1.5 s on the way, 280 ms at the services, 2.0 s here"_s));
    }

    void anActEndsWithAPause()
    {
        World world;
        RequestLog log(world.connections);
        emit world.connections.requestFinished(u"xras"_s, facts(10, 10, 10, 60'000));
        emit world.connections.requestFinished(u"xras"_s, facts(10, 10, 10));
        emit world.connections.requestFinished(u"xras"_s, facts(10, 10, 10));
        QCOMPARE(log.lastAct().size(), 2);
    }

    void keepsTheLast()
    {
        World world;
        RequestLog log(world.connections);
        const QAbstractItemModelTester tester(&log, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 0; i < RequestLog::most + 10; ++i) {
            RequestFacts one = facts(1, 1, 1);
            one.path = QString::number(i);
            emit world.connections.requestFinished(u"xras"_s, one);
        }
        QCOMPARE(log.rowCount(), RequestLog::most);
        QCOMPARE(log.index(0, 0).data(RequestLog::FactsRole).value<RequestFacts>().path,
            QString::number(RequestLog::most + 9));
    }
};

QTEST_MAIN(RequestStripTest)
#include "tst_requeststrip.moc"
