#include "services/server/amo/picture.h"
#include "tests/services/server/amo/amotest.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray notAnImage
    = R"({"picture_upload":["Upload a valid image. The file you uploaded was either not an image or a )"
      R"(corrupted image."]})";

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return file;
}

QImage filled(int width, int height, Qt::GlobalColor color = Qt::red)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(color);
    return image;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) ? 0xedb88320U ^ (crc >> 1) : crc >> 1;
    }
    return crc ^ 0xffffffffU;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    QByteArray length(4, 0), crc(4, 0);
    qToBigEndian(static_cast<quint32>(data.size()), length.data());
    qToBigEndian(crcOf(type + data), crc.data());
    return length + type + data + crc;
}

//! A PNG with more chunks between its header and its first data.
QByteArray withChunk(const QByteArray &png, const QByteArray &type, const QByteArray &data)
{
    const qsizetype afterHeader = 8 + 25;
    return png.left(afterHeader) + chunk(type, data) + png.mid(afterHeader);
}

//! A PNG that says it is larger than it can be.
QByteArray bomb(quint32 side)
{
    QByteArray size(8, 0);
    qToBigEndian(side, size.data());
    qToBigEndian(side, size.data() + 4);
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", size + QByteArray("\x08\x06\0\0\0", 5)) + chunk("IDAT", "x")
        + chunk("IEND", {});
}

//! Made larger, to the byte, by a chunk that readers skip.
QByteArray padded(const QByteArray &png, qsizetype size)
{
    return withChunk(png, "prVt", QByteArray(size - png.size() - 12, 'x'));
}

} // namespace

class AmoPictureTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<AmoFixture> m_service;

    QByteArray pathOf(const Answer &answer) const
    {
        const QString url = answer.json()[u"picture_url"].toString();
        return url.startsWith(m_service->url()) ? url.mid(m_service->url().size()).toLatin1() : QByteArray();
    }
    QByteArray refusal(const QByteArray &fileName, const QByteArray &content)
    {
        const Answer answer = m_service->upload(10, "s-10", fileName, content);
        return answer.status == 400 ? answer.body : "status " + QByteArray::number(answer.status);
    }

private slots:
    void init()
    {
        m_service = std::make_unique<AmoFixture>();
        QVERIFY(m_service->start());
    }
    void cleanup() { m_service.reset(); }

    void uploadStoresAPngOfAtMost200()
    {
        const QByteArray text
            = "--boundary42\r\nContent-Disposition: form-data; name=\"biography\"\r\n\r\nwith a picture\r\n";
        const QByteArray original = encoded(filled(800, 400), "png");
        const Answer answer = m_service->upload(10, "s-10", "me.png", original, text);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"biography"].toString(), u"with a picture"_s);
        QCOMPARE(answer.json()[u"picture_type"].toString(), u"image/png"_s);
        static const QRegularExpression path(u"^/amo/userpics/10/0010/10/10\\.png\\?modified=\\d+$"_s);
        QVERIFY2(path.match(QString::fromLatin1(pathOf(answer))).hasMatch(), answer.body.constData());

        const Answer picture = m_service->send("GET", pathOf(answer));
        QCOMPARE(picture.status, 200);
        QCOMPARE(picture.header("Content-Type"), QByteArray("image/png"));
        const QImage image = QImage::fromData(picture.body, "png");
        QCOMPARE(image.size(), QSize(200, 100));
        QCOMPARE(image.pixelColor(100, 50), QColor(Qt::red));

        auto stored = m_service->database().prepare(
            "SELECT original, served FROM amo_pictures WHERE account_id = 10");
        QVERIFY(stored.run().next());
        QCOMPARE(stored.bytes(0), original);
        QCOMPARE(stored.bytes(1), picture.body);
    }
    void smallPicturesAreNotEnlarged()
    {
        const Answer answer = m_service->upload(10, "s-10", "me.png", encoded(filled(20, 30), "png"));
        QCOMPARE(QImage::fromData(m_service->send("GET", pathOf(answer)).body).size(), QSize(20, 30));
    }
    void jpegIsKeptAsJpegAndServedAsPng()
    {
        const Answer answer
            = m_service->upload(10, "s-10", "me.jpg", encoded(filled(1000, 1000, Qt::blue), "jpeg"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"picture_type"].toString(), u"image/jpeg"_s);
        QVERIFY(pathOf(answer).contains("/10.png?"));
        const Answer picture = m_service->send("GET", pathOf(answer));
        QVERIFY(picture.body.startsWith("\x89PNG"));
        QCOMPARE(QImage::fromData(picture.body).size(), QSize(200, 200));
    }
    void typeIsByContentNotByName()
    {
        const Answer answer = m_service->upload(10, "s-10", "me.gif", encoded(filled(10, 10), "png"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"picture_type"].toString(), u"image/png"_s);
    }
    void metadataIsLeftOut()
    {
        QImage image = filled(50, 50);
        image.setText(u"Comment"_s, u"secret place"_s);
        const QByteArray png = withChunk(encoded(image, "png"), "eXIf", "MM\0*GPS 48.1");
        QVERIFY(png.contains("secret place"));
        const Answer answer = m_service->upload(10, "s-10", "me.png", png);
        const QByteArray served = m_service->send("GET", pathOf(answer)).body;
        QVERIFY(!served.isEmpty());
        for (const QByteArray trace : {"secret", "GPS", "eXIf", "tEXt", "iTXt", "zTXt", "iCCP"})
            QVERIFY(!served.contains(trace));
    }
    void everyPictureHasANewAddress()
    {
        qint64 last = 0;
        for (int i = 0; i < 3; ++i) {
            const Answer answer = m_service->upload(10, "s-10", "me.png", encoded(filled(10, 10 + i), "png"));
            const qint64 stamp = answer.json()[u"picture_url"].toString().section(u'=', 1).toLongLong();
            QVERIFY(stamp > last);
            last = stamp;
        }
        QCOMPARE(m_service->request("DELETE", "account/10/picture/", "Session s-10").status, 200);
        const Answer again = m_service->upload(10, "s-10", "me.png", encoded(filled(10, 10), "png"));
        QVERIFY(again.json()[u"picture_url"].toString().section(u'=', 1).toLongLong() > last);
    }

    // --- what is refused, in the order of the checks
    void textIsNoFile()
    {
        const QByteArray notAFile
            = R"({"picture_upload":["The submitted data was not a file. Check the encoding type on the form."]})";
        QCOMPARE(m_service->patch(10, "s-10", R"({"picture_upload":"me.png"})").body, notAFile);
        QCOMPARE(m_service->patch(10, "s-10", R"({"picture_upload":{}})").body, notAFile);
        QCOMPARE(m_service->patch(10, "s-10", R"({"picture_upload":null})").body,
            QByteArray(R"({"picture_upload":["This field may not be null."]})"));
        const QByteArray form
            = "--b\r\nContent-Disposition: form-data; name=\"picture_upload\"\r\n\r\ntext\r\n--b--\r\n";
        QCOMPARE(
            m_service->request(
                         "PATCH", "account/10/", "Session s-10", form, "multipart/form-data; boundary=b")
                .body,
            notAFile);
    }
    void emptyAndNamelessFilesAreRefused()
    {
        QCOMPARE(refusal("me.png", ""), QByteArray(R"({"picture_upload":["The submitted file is empty."]})"));
        QCOMPARE(refusal("", encoded(filled(5, 5), "png")),
            QByteArray(R"({"picture_upload":["No filename could be determined."]})"));
    }
    void junkIsNoImage()
    {
        const QByteArray png = encoded(filled(64, 64), "png");
        QByteArray damaged = png;
        damaged[png.size() / 2] = static_cast<char>(~damaged.at(png.size() / 2));
        for (const QByteArray &content :
            {QByteArray("this is no picture"), damaged, png.left(png.size() - 20), png.left(40),
                QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"),
                QByteArray("\xff\xd8\xff\xe0junk")})
            QCOMPARE(refusal("me.png", content), notAnImage);
        QVERIFY(!m_service->stored(10)->pictureType);
    }
    void hugeSizesAreRefusedUnread()
    {
        for (const quint32 side : {100'000U, 16'001U, 9'000U, 0x7fffffffU})
            QCOMPARE(refusal("me.png", bomb(side)), notAnImage);
    }
    void extensionMustBeAnImages()
    {
        const QByteArray answer = refusal("me.txt", encoded(filled(5, 5), "png"));
        QVERIFY2(answer.startsWith("{\"picture_upload\":[\"File extension \u201ctxt\u201d is not allowed. "
                                   "Allowed extensions are: apng, blp, bmp, "),
            answer.constData());
        QVERIFY(answer.endsWith(", xbm, xpm.\"]}"));
        QVERIFY(refusal("noextension", encoded(filled(5, 5), "png")).contains("is not allowed"));
    }
    void otherFormatsAreRefused()
    {
        const QByteArray onlyTwo = R"({"picture_upload":["Images must be either PNG or JPG."]})";
        QCOMPARE(refusal("animated.gif", "GIF89a" + QByteArray(40, 'x')), onlyTwo);
        QCOMPARE(refusal("animated.png", "GIF89a" + QByteArray(40, 'x')), onlyTwo);
        QCOMPARE(refusal("me.webp", QByteArray("RIFF\x20\0\0\0WEBPVP8 ", 16) + QByteArray(40, 'x')), onlyTwo);
        QCOMPARE(refusal("me.bmp", encoded(filled(5, 5), "bmp")), onlyTwo);
    }
    void animatedPngIsRefused()
    {
        const QByteArray apng = withChunk(encoded(filled(5, 5), "png"), "acTL", QByteArray(8, '\1'));
        QCOMPARE(refusal("me.png", apng), QByteArray(R"({"picture_upload":["Images cannot be animated."]})"));
    }
    void fourMebibytesIsTheLimit()
    {
        const QByteArray png = encoded(filled(5, 5), "png");
        const qsizetype limit = 4 * 1024 * 1024;
        QCOMPARE(refusal("me.png", padded(png, limit + 1)),
            QByteArray(R"({"picture_upload":["Please use images smaller than 4MB."]})"));
        QCOMPARE(m_service->upload(10, "s-10", "me.png", padded(png, limit)).status, 200);
        // The next check that fails is the one that is told: animated comes before too large.
        const QByteArray both = padded(withChunk(png, "acTL", QByteArray(8, '\1')), limit + 1);
        QCOMPARE(refusal("me.png", both), QByteArray(R"({"picture_upload":["Images cannot be animated."]})"));
    }
    void aBadPictureSavesNothingElse()
    {
        const QByteArray text
            = "--boundary42\r\nContent-Disposition: form-data; name=\"location\"\r\n\r\nUlm\r\n";
        QCOMPARE(m_service->upload(10, "s-10", "me.png", "junk", text).status, 400);
        QCOMPARE(m_service->stored(10)->location, QString());
    }

    // --- deleting, and who may
    void deleteTakesThePictureAway()
    {
        const Answer uploaded = m_service->upload(10, "s-10", "me.png", encoded(filled(10, 10), "png"));
        const Answer answer = m_service->request("DELETE", "account/10/picture/", "Session s-10");
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.json()[u"picture_type"].isNull());
        QVERIFY(answer.json()[u"picture_url"].isNull());
        QCOMPARE(answer.json()[u"email"].toString(), u"user10@mail.example"_s);
        QCOMPARE(m_service->send("GET", pathOf(uploaded)).status, 404);
        auto stored = m_service->database().prepare("SELECT COUNT(*) FROM amo_pictures");
        QVERIFY(stored.run().next());
        QCOMPARE(stored.integer(0), 0);
        QCOMPARE(m_service->request("DELETE", "account/10/picture/", "Session s-10").body, answer.body);
    }
    void pictureRouteOnlyDeletes()
    {
        for (const QByteArray method : {"GET", "POST", "PUT", "PATCH"}) {
            const Answer answer = m_service->request(method, "account/10/picture/", "Session s-10");
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.body, detailBody("Method \\\"" + method + "\\\" not allowed."));
            QCOMPARE(answer.header("Allow"), QByteArray("DELETE"));
        }
        QCOMPARE(m_service->request("DELETE", "account/10/picture/").status, 401);
        QCOMPARE(m_service->request("DELETE", "account/10/picture/", "Session s-11").status, 403);
        QCOMPARE(m_service->request("DELETE", "account/999/picture/").status, 404);
        QCOMPARE(m_service->request("DELETE", "account/10/picture/", "Session s-13").status, 200);
    }
    void deletedAccountsHaveNoPicture()
    {
        const Answer uploaded = m_service->upload(11, "s-11", "me.png", encoded(filled(10, 10), "png"));
        QCOMPARE(m_service->send("GET", pathOf(uploaded)).status, 200);
        QCOMPARE(m_service->request("DELETE", "account/11/", "Session s-13").status, 204);
        QCOMPARE(m_service->send("GET", pathOf(uploaded)).status, 404);
    }
    void onlyTheRightPathIsServed()
    {
        m_service->upload(10, "s-10", "me.png", encoded(filled(10, 10), "png"));
        QCOMPARE(m_service->send("GET", "/amo/userpics/10/0010/10/10.png").status, 200);
        for (const QByteArray path :
            {"/userpics/11/0010/10/10.png", "/userpics/10/0010/10/11.png", "/userpics/10/0010/10",
                "/userpics/10/0010/10/10_original.png", "/userpics/10/0010/010/10.png", "/userpics/"})
            QCOMPARE(m_service->send("GET", "/amo" + path).status, 404);
        QCOMPARE(m_service->send("DELETE", "/amo/userpics/10/0010/10/10.png").status, 405);
    }
    void pathsFollowTheId()
    {
        using server::amo::picturePath;
        QCOMPARE(picturePath(1), u"01/0001/1"_s);
        QCOMPARE(picturePath(1234), u"34/1234/1234"_s);
        QCOMPARE(picturePath(123456), u"56/3456/123456"_s);
    }
    void noPictureIsNullTwice()
    {
        const Answer answer = m_service->request("GET", "account/11/");
        QVERIFY(answer.json()[u"picture_type"].isNull() && answer.json()[u"picture_url"].isNull());
        QVERIFY(answer.json()[u"picture_upload"].isUndefined());
    }

    void everyRowHasATest()
    {
        static const Row rows[]{
            {"TestAccountViewSetUpdate test_picture_upload", "uploadStoresAPngOfAtMost200"},
            {"TestAccountViewSetUpdate test_delete_picture", "deleteTakesThePictureAway"},
            {"TestAccountViewSetUpdate test_account_picture_disallowed_verbs", "pictureRouteOnlyDeletes"},
            {"TestAccountViewSetUpdate test_picture_upload_wrong_format", "otherFormatsAreRefused"},
            {"TestAccountViewSetUpdate test_picture_upload_animated", "animatedPngIsRefused"},
            {"TestAccountViewSetUpdate test_picture_upload_not_image", "junkIsNoImage"},
            {"TestPublicUserProfileSerializer test_picture, none", "noPictureIsNullTwice"},
            {"TestPublicUserProfileSerializer test_picture, image/jpeg gives .png",
                "jpegIsKeptAsJpegAndServedAsPng"},
        };
        checkRows(this, "amo pictures", rows);
    }
};

QTEST_GUILESS_MAIN(AmoPictureTest)
#include "tst_amopicture.moc"
