#include "services/net/tlscheck.h"
#include "tests/support/faultserver.h"

#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

class TlsCheckTest : public QObject
{
    Q_OBJECT
private slots:
    void aChainMustEndWhereTheOperatorSaid()
    {
        const test::ThrowawayTls mine;
        const test::ThrowawayTls other;
        QVERIFY(mine.isValid() && other.isValid());
        const auto certificate = QSslCertificate::fromPath(mine.certificateFile());
        QCOMPARE(certificate.size(), 1);
        QVERIFY(net::leadsTo(certificate, mine.authorities()));
        QVERIFY(net::leadsTo(certificate + mine.authorities(), mine.authorities()));
        QVERIFY(net::leadsTo(certificate, other.authorities() + mine.authorities()));
        QVERIFY(net::leadsTo(certificate, certificate)); // the certificate itself was pinned
        QVERIFY(!net::leadsTo(certificate, other.authorities()));
        // The authority being sent along by the server makes it no better.
        QVERIFY(!net::leadsTo(certificate + mine.authorities(), other.authorities()));
        QVERIFY(!net::leadsTo({}, mine.authorities()));
        QVERIFY(!net::leadsTo(certificate, {}));
    }

    void reasonsAreToldInPlainWords_data()
    {
        QTest::addColumn<QList<QSslError>>("errors");
        QTest::addColumn<QString>("code");
        const auto errors = [](std::initializer_list<QSslError::SslError> list) {
            QList<QSslError> out;
            for (const auto error : list)
                out << QSslError(error);
            return out;
        };
        QTest::newRow("none") << errors({}) << u"handshake"_s;
        QTest::newRow("host") << errors({QSslError::HostNameMismatch}) << u"other-host"_s;
        QTest::newRow("expired") << errors({QSslError::CertificateExpired}) << u"expired"_s;
        QTest::newRow("early") << errors({QSslError::CertificateNotYetValid}) << u"not-yet-valid"_s;
        QTest::newRow("self-signed") << errors({QSslError::SelfSignedCertificate}) << u"self-signed"_s;
        QTest::newRow("unknown") << errors({QSslError::UnableToGetLocalIssuerCertificate})
                                 << u"unknown-authority"_s;
        QTest::newRow("revoked") << errors({QSslError::CertificateRevoked}) << u"revoked"_s;
        QTest::newRow("weak") << errors({QSslError::InvalidPurpose}) << u"weak"_s;
        QTest::newRow("the telling one first")
            << errors({QSslError::UnableToGetLocalIssuerCertificate, QSslError::CertificateExpired})
            << u"expired"_s;
    }

    void reasonsAreToldInPlainWords()
    {
        QFETCH(QList<QSslError>, errors);
        QFETCH(QString, code);
        const Error error = net::tlsRefused(errors, u"wrong version number"_s);
        QCOMPARE(error.kind, Error::Kind::TlsRefused);
        QCOMPARE(error.code, code);
        QVERIFY(error.detail.endsWith(u'.') || error.detail.endsWith(u'?'));
    }
};

QTEST_GUILESS_MAIN(TlsCheckTest)
#include "tst_tlscheck.moc"
