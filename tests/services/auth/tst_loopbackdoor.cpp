#include "services/auth/loopbackdoor.h"
#include "tests/support/await.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;
using namespace rollcall::test;

namespace {

const LoopbackDoor::Expected expected{
    .path = u"/"_s, .state = u"k0rrect-state"_s, .issuer = u"https://passport.example"_s};

} // namespace

//! What a browser, or something that poses as one, can bring to the door.
class LoopbackDoorTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void init()
    {
        m_door = std::make_unique<LoopbackDoor>();
        const auto port = m_door->open(expected);
        QVERIFY(port);
        m_port = *port;
    }

    void theAnswerIsTakenAndTheDoorClosed();
    void refusalOfThePersonEndsTheWaiting();
    void nothingElseIsLetIn_data();
    void nothingElseIsLetIn();
    void twoHundredHostileCallers();
    void longAndSlowHeadsEnd();
    void waitingEndsByItself();
    void cancellingClosesTheDoor();
    void portThatIsTakenIsSaid();

private:
    QByteArray head(const QByteArray &target, const QByteArray &host = {}) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: "
            + (host.isEmpty() ? "127.0.0.1:" + QByteArray::number(m_port) : host) + "\r\n\r\n";
    }
    //! All that is answered to \p bytes; null when there is no connection.
    QByteArray said(const QByteArray &bytes) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 500))
            return {};
        socket.write(bytes);
        const bool isOver
            = QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 8000);
        return isOver ? socket.readAll() : "still open"_ba;
    }
    bool isOpen() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        return QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState; }, 300);
    }

    std::unique_ptr<LoopbackDoor> m_door;
    quint16 m_port = 0;
};

void LoopbackDoorTest::theAnswerIsTakenAndTheDoorClosed()
{
    const QByteArray page = said(head("/?code=c%2B1&state=k0rrect-state&iss=https%3A%2F%2Fpassport.example"));
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
    QCOMPARE(*await(m_door->code()), u"c+1"_s);
    QVERIFY(!isOpen());
}

void LoopbackDoorTest::refusalOfThePersonEndsTheWaiting()
{
    QVERIFY(said(head("/?error=access_denied&error_description=No%2C%20thanks&state=k0rrect-state"))
                .contains("refused"));
    const auto answer = await(m_door->code());
    QCOMPARE(answer.error().kind, Error::Kind::Forbidden);
    QCOMPARE(answer.error().detail, u"No, thanks"_s);
    QVERIFY(!isOpen());
}

void LoopbackDoorTest::nothingElseIsLetIn_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::newRow("no parameters") << "/"_ba;
    QTest::newRow("no state") << "/?code=c"_ba;
    QTest::newRow("empty state") << "/?code=c&state="_ba;
    QTest::newRow("wrong state") << "/?code=c&state=other"_ba;
    QTest::newRow("state in other letters") << "/?code=c&state=K0RRECT-STATE"_ba;
    QTest::newRow("state twice") << "/?code=c&state=k0rrect-state&state=k0rrect-state"_ba;
    QTest::newRow("code twice") << "/?code=c&code=d&state=k0rrect-state"_ba;
    QTest::newRow("code and error") << "/?code=c&error=e&state=k0rrect-state"_ba;
    QTest::newRow("neither") << "/?state=k0rrect-state"_ba;
    QTest::newRow("empty code") << "/?code=&state=k0rrect-state"_ba;
    QTest::newRow("another issuer") << "/?code=c&state=k0rrect-state&iss=https%3A%2F%2Fevil.example"_ba;
    QTest::newRow("issuer twice")
        << "/?code=c&state=k0rrect-state&iss=https%3A%2F%2Fpassport.example&iss=https%3A%2F%2Fevil.example"_ba;
    QTest::newRow("another path") << "/x?code=c&state=k0rrect-state"_ba;
    QTest::newRow("html in an error") << "/?error=%3Cscript%3Ealert(1)%3C%2Fscript%3E&state=x"_ba;
    QTest::newRow("fragment") << "/#?code=c&state=k0rrect-state"_ba;
}

void LoopbackDoorTest::nothingElseIsLetIn()
{
    QFETCH(QByteArray, target);
    const QByteArray page = said(head(target));
    QVERIFY2(page.startsWith("HTTP/1.1 4"), page.left(40).constData());
    QVERIFY(!page.contains("<script>"));
    QVERIFY(!m_door->code().isSettled());
    QVERIFY(isOpen()); // the true answer can still come
}

void LoopbackDoorTest::twoHundredHostileCallers()
{
    QRandomGenerator random(28);
    const QList<QByteArray> parts{"code=c", "code=", "state=k0rrect-stat", "state=k0rrect-statee", "error=e",
        "iss=x", "state=%6b0rrect-state%00", "code[]=c", "scope=all", "state=k0rrect-state%0d%0aX:y"};
    const QList<QByteArray> others{"POST /?code=c&state=k0rrect-state HTTP/1.1\r\nHost: h\r\n\r\n",
        "GET /?code=c&state=k0rrect-state HTTP/1.1\r\n\r\n", // no host
        head("/?code=c&state=k0rrect-state", "evil.example"), // a name that leads here
        head("/?code=c&state=k0rrect-state", "localhost:" + QByteArray::number(m_port)),
        "GET  /?code=c&state=k0rrect-state HTTP/1.1\r\n\r\n", "\r\n\r\n", QByteArray(300, '\0') + "\r\n\r\n",
        "GET http://127.0.0.1/?code=c&state=k0rrect-state HTTP/1.1\r\nHost: x\r\n\r\n"};
    for (int i = 0; i < 200; ++i) {
        QByteArray bytes = others.at(i % others.size());
        if (i % 2 == 0) {
            QByteArray target = "/?";
            for (int n = random.bounded(5); n >= 0; --n)
                target += parts.at(random.bounded(parts.size())) + '&';
            bytes = head(target);
        }
        const QByteArray page = said(bytes);
        QVERIFY2(!page.isNull() && !page.startsWith("HTTP/1.1 2"), bytes.constData());
        QVERIFY2(!m_door->code().isSettled(), bytes.constData());
    }
    QVERIFY(said(head("/?code=the-one&state=k0rrect-state")).startsWith("HTTP/1.1 200"));
    QCOMPARE(*await(m_door->code()), u"the-one"_s);
}

void LoopbackDoorTest::longAndSlowHeadsEnd()
{
    QCOMPARE(said("GET /?" + QByteArray(9000, 'x')), QByteArray(""));
    QCOMPARE(said("GET /?code=c"), QByteArray("")); // and then nothing
    QVERIFY(!m_door->code().isSettled());
}

void LoopbackDoorTest::waitingEndsByItself()
{
    LoopbackDoor door(std::chrono::milliseconds(50));
    const auto port = door.open(expected);
    QVERIFY(port);
    QCOMPARE(await(door.code()).error().kind, Error::Kind::Timeout);
    m_port = *port;
    QVERIFY(!isOpen());
}

void LoopbackDoorTest::cancellingClosesTheDoor()
{
    m_door->code().cancel();
    QCOMPARE(await(m_door->code()).error().kind, Error::Kind::Cancelled);
    QVERIFY(!isOpen());
}

void LoopbackDoorTest::portThatIsTakenIsSaid()
{
    LoopbackDoor other;
    const auto port = other.open(expected, m_port);
    QVERIFY(!port);
    QCOMPARE(port.error().code, u"no-door"_s);
}

QTEST_GUILESS_MAIN(LoopbackDoorTest)
#include "tst_loopbackdoor.moc"
