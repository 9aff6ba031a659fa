#include "services/directories/pictures.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace rollcall;

namespace {

const QByteArray pngMagic("\x89PNG\r\n\x1a\n", 8);

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray length(4, '\0');
    for (int i = 0; i < 4; ++i)
        length[i] = static_cast<char>((data.size() >> (8 * (3 - i))) & 0xff);
    return length + type + data + QByteArray(4, '\0');
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT
private slots:
    void formatIsToldByTheBytes_data();
    void formatIsToldByTheBytes();
    void animationIsSeenBeforeTheImageData();
    void brokenChunksEndTheWalk();
    void exactlyTheLimitPasses();
    void refusalsNameThePicture();
};

void PicturesTest::formatIsToldByTheBytes_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("png") << QByteArray(pngMagic + "rest") << "image/png"_ba;
    QTest::newRow("jpeg") << "\xff\xd8\xff\xe0rest"_ba
                          << "image/jpeg"_ba;
    QTest::newRow("svg") << "<svg xmlns='http://www.w3.org/2000/svg'/>"_ba
                         << ""_ba;
    QTest::newRow("gif") << "GIF89a"_ba
                         << ""_ba;
    QTest::newRow("ico") << QByteArray("\0\0\1\0", 4) << ""_ba;
    QTest::newRow("cut png") << pngMagic.left(7) << ""_ba;
    QTest::newRow("nothing") << ""_ba
                             << ""_ba;
}

void PicturesTest::formatIsToldByTheBytes()
{
    QFETCH(QByteArray, data);
    QFETCH(QByteArray, type);
    QCOMPARE(pictures::mediaType(data), type);
}

void PicturesTest::animationIsSeenBeforeTheImageData()
{
    const QByteArray header = pngMagic + chunk("IHDR"_ba, QByteArray(13, '\1'));
    const QByteArray image = chunk("IDAT"_ba, "xx"_ba);
    const QByteArray animation = chunk("acTL"_ba, QByteArray(8, '\1'));
    QVERIFY(pictures::isAnimated(header + animation + image));
    QVERIFY(!pictures::isAnimated(header + image));
    QVERIFY(!pictures::isAnimated(header + image + animation));
    // The letters alone, inside another chunk, are no animation.
    QVERIFY(!pictures::isAnimated(header + chunk("tEXt"_ba, "acTL"_ba) + image));
}

void PicturesTest::brokenChunksEndTheWalk()
{
    QVERIFY(!pictures::isAnimated(pngMagic + "\xff\xff\xff\xffIHDR"_ba + QByteArray(64, 'a')));
    for (qsizetype size = 0; size < 40; ++size)
        QVERIFY(!pictures::isAnimated(
            (pngMagic + chunk("IHDR"_ba, QByteArray(13, '\1')) + chunk("acTL"_ba, "x"_ba)).left(size)));
}

void PicturesTest::exactlyTheLimitPasses()
{
    const QByteArray full = pngMagic + QByteArray(pictures::limit - pngMagic.size(), '\0');
    const auto accepted = pictures::checked({.data = full}, u"/picture_url"_s);
    QVERIFY(accepted);
    QCOMPARE(*accepted, "image/png"_ba);
    const auto refused = pictures::checked({.data = full + 'x'}, u"/picture_url"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"too-large"_s);
}

void PicturesTest::refusalsNameThePicture()
{
    for (const QByteArray &data : {""_ba, "GIF89a"_ba, "<svg/>"_ba}) {
        // The name and the declared type count for nothing.
        const auto refused = pictures::checked(
            {.data = data, .mediaType = u"image/png"_s, .fileName = u"me.png"_s}, u"/picture_url"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Validation);
        QCOMPARE(refused.error().sent, Error::Sent::No);
        QVERIFY(!refused.error().fields.value(u"/picture_url"_s).isEmpty());
    }
}

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
