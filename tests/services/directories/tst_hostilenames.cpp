#include "tests/services/directories/support.h"

#include <QTest>

using namespace rollcall;
using namespace rollcall::test;

namespace {

constexpr int rounds = 120;

} // namespace

//! Whatever a person is called, a request reaches that person's address or none at all.
class HostileNamesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void nameStaysOneSegment_data();
    void nameStaysOneSegment();

private:
    QString name();
    quint32 random(quint32 below);

    quint32 m_seed = 20260919;
};

quint32 HostileNamesTest::random(quint32 below)
{
    m_seed = m_seed * 1664525 + 1013904223;
    return (m_seed >> 8) % below;
}

// One to eight pieces of what has a meaning somewhere between here and a database.
QString HostileNamesTest::name()
{
    static const QStringList pieces{u".."_s, u"."_s, u"/"_s, u"//"_s, u"\\"_s, u"%2e%2e"_s, u"%2F"_s,
        u"%00"_s, u"?"_s, u"#"_s, u"&"_s, u"="_s, u";"_s, u"@"_s, u":"_s, u"|"_s, u" "_s, u"+"_s, u"*"_s,
        u"'"_s, u"\""_s, u"<"_s, u">"_s, u"{}"_s, u"[]"_s, u"merge"_s, u"picture"_s, u"v1"_s,
        u"http://evil.example"_s, u"//evil.example"_s, u"a"_s, u"é"_s, u"名"_s, u"𝒥"_s, u"\u202e"_s,
        u"\u200b"_s, u"\ufeff"_s, u"\u2044"_s, u"~"_s, u"^"_s, u"`"_s, QString(QChar(0)), u"\r\n"_s, u"\t"_s,
        u"\u0085"_s, QString(QChar(0xd800))};
    QString text;
    const quint32 count = 1 + random(8);
    for (quint32 i = 0; i < count; ++i)
        text += pieces.at(static_cast<qsizetype>(random(static_cast<quint32>(pieces.size()))));
    return text;
}

void HostileNamesTest::nameStaysOneSegment_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("XRAS read") << u"xras"_s << "/base/v1/people/"_ba
                               << ""_ba
                               << "GET"_ba;
    QTest::newRow("XRAS merge, absorbed") << u"xras"_s << "/base/v1/people/"_ba
                                          << "/merge/keep"_ba
                                          << "POST"_ba;
    QTest::newRow("XRAS merge, survivor") << u"xras"_s << "/base/v1/people/go/merge/"_ba
                                          << ""_ba
                                          << "POST"_ba;
    QTest::newRow("AMO read") << u"amo"_s << "/base/api/v5/accounts/account/"_ba
                              << "/"_ba
                              << "GET"_ba;
    QTest::newRow("AMO delete") << u"amo"_s << "/base/api/v5/accounts/account/"_ba
                                << "/"_ba
                                << "DELETE"_ba;
    QTest::newRow("AMO delete picture") << u"amo"_s << "/base/api/v5/accounts/account/"_ba
                                        << "/picture/"_ba
                                        << "DELETE"_ba;
    QTest::newRow("Seed read") << u"sis"_s << "/base/api/v1/identities/"_ba
                               << "/"_ba
                               << "GET"_ba;
    QTest::newRow("Seed delete") << u"sis"_s << "/base/api/v1/identities/"_ba
                                 << "/"_ba
                                 << "DELETE"_ba;
    QTest::newRow("CIS profile") << u"cis"_s << "/base/v1/profile/"_ba
                                 << ""_ba
                                 << "GET"_ba;
    QTest::newRow("CIS way to sign in") << u"cis"_s << "/base/v1/connection/"_ba
                                        << ""_ba
                                        << "GET"_ba;
    QTest::newRow("Passport user") << u"passport"_s << "/base/api/user/"_ba
                                   << ""_ba
                                   << "GET"_ba;
}

void HostileNamesTest::nameStaysOneSegment()
{
    QFETCH(QString, system);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QByteArray, method);
    LoopbackServer server;
    server.otherwise(
        [](const SeenRequest &) { return Canned{.status = 404, .body = R"({"detail":"Not found."})"}; });
    const Canned token{.body = R"({"access_token":"t","expires_in":86400})"};
    server.on("POST", "/base/oauth/token", token);
    server.on("PUT", "/base/api/auth/token", token);
    const auto directory = directoryAt(system, server.url(u"/base"_s));
    static_cast<void>(await(directory->probe())); // whatever it says, it has its token then
    const QHash<QString, QString> kinds{{u"xras"_s, u"person"_s}, {u"amo"_s, u"account"_s},
        {u"sis"_s, u"identity"_s}, {u"passport"_s, u"user"_s}};
    const QString kind = system == u"cis" && before.contains("connection")
        ? u"connection"_s
        : kinds.value(system, u"profile_v1"_s);

    int refused = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString text = name();
        const qsizetype known = server.seen().size();
        const RecordId id{.connection = u"c"_s, .kind = kind, .key = text};
        Error::Sent sent = Error::Sent::Yes;
        if (method == "GET") {
            const auto found = await(directory->read(id));
            sent = found ? Error::Sent::Yes : found.error().sent;
        } else {
            Change change{.verb = Change::Verb::Delete, .target = id};
            if (after == "/picture/")
                change = {.verb = Change::Verb::Act, .target = id, .action = u"delete-picture"_s};
            if (system == u"xras") {
                const bool absorbed = !after.isEmpty();
                change = {.verb = Change::Verb::Act,
                    .target = {.connection = u"c"_s, .kind = kind, .key = absorbed ? text : u"go"_s},
                    .action = u"merge"_s,
                    .wanted = JsonValue(JsonValue::Object{{u"into"_s, absorbed ? u"keep"_s : text}})};
            }
            const auto reply = await(directory->send(change));
            QVERIFY(!reply);
            sent = reply.error().sent;
        }

        if (server.seen().size() == known) {
            QCOMPARE(sent, Error::Sent::No);
            ++refused;
            continue;
        }
        QCOMPARE(server.seen().size(), known + 1);
        const QByteArray target = server.seen().constLast().target;
        QCOMPARE(server.seen().constLast().method, method);
        QVERIFY2(target.startsWith(before) && target.endsWith(after), target.constData());
        const QByteArray segment = target.mid(before.size(), target.size() - before.size() - after.size());
        QVERIFY2(
            !segment.contains('/') && !segment.contains('?') && !segment.contains('#'), target.constData());
        QVERIFY2(segment != "." && segment != ".." && !segment.isEmpty(), target.constData());
        QCOMPARE(QByteArray::fromPercentEncoding(segment), text.toUtf8());
    }
    QVERIFY(refused > rounds / 20); // the impossible ones were among them
    QVERIFY(refused < rounds * 7 / 10);
}

QTEST_GUILESS_MAIN(HostileNamesTest)
#include "tst_hostilenames.moc"
