#include "models/editing/picturestage.h"

#include <QBuffer>
#include <QImageReader>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace rollcall {

namespace {

QByteArray bytesOf(const QImage &image, const char *format, int quality = -1)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, format, quality))
        qFatal("the test could not write a picture");
    return bytes;
}

// Red on the left, blue on the right, so a turn shows.
QImage redBlue(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::red);
    QPainter painter(&image);
    painter.fillRect(width / 2, 0, width - width / 2, height, Qt::blue);
    return image;
}

QImage noise(int side, quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(side, side, QImage::Format_RGB32);
    for (int y = 0; y < side; ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < side; ++x)
            line[x] = random.generate() | 0xff000000u;
    }
    return image;
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

// Behind signature (8) and IHDR (25).
QByteArray withPngChunk(QByteArray png, const QByteArray &name, const QByteArray &data)
{
    return png.insert(33, bigEndian(quint32(data.size())) + name + data + bigEndian(0));
}

// APP1 with Exif: orientation, and a GPS directory's tag so that there is a place to remove.
QByteArray withExif(const QByteArray &jpeg, quint16 orientation)
{
    QByteArray tiff("MM\0*\0\0\0\x08\0\x02", 10);
    tiff += QByteArray("\x01\x12\0\x03\0\0\0\x01", 8) + char(orientation >> 8) + char(orientation & 0xff)
        + QByteArray(2, '\0');
    tiff += QByteArray("\x88\x25\0\x04\0\0\0\x01\0\0\0\0", 12) + QByteArray(4, '\0');
    const QByteArray body = QByteArray("Exif\0\0", 6) + tiff;
    const quint16 length = quint16(body.size() + 2);
    return jpeg.left(2) + QByteArray("\xff\xe1", 2) + char(length >> 8) + char(length & 0xff) + body
        + jpeg.mid(2);
}

bool isReddish(QRgb pixel)
{
    return qRed(pixel) > 200 && qBlue(pixel) < 60;
}
bool isBluish(QRgb pixel)
{
    return qBlue(pixel) > 200 && qRed(pixel) < 60;
}

} // namespace

class PictureStageTest : public QObject
{
    Q_OBJECT

private slots:
    void formatsAreFoundByContent_data()
    {
        using Format = PictureFacts::Format;
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("problem");
        const auto row
            = [](const char *name, const QByteArray &bytes, Format format, PictureProblem problem) {
                  QTest::newRow(name) << bytes << int(format) << int(problem);
              };
        const QByteArray png = bytesOf(redBlue(40, 20), "png");
        row("png", png, Format::Png, PictureProblem::None);
        row("jpeg", bytesOf(redBlue(40, 20), "jpg"), Format::Jpeg, PictureProblem::None);
        row("nothing", {}, Format::Unknown, PictureProblem::Empty);
        row("text", "hello", Format::Unknown, PictureProblem::NotAPicture);
        row("html", "<!doctype html><html></html>", Format::Unknown, PictureProblem::NotAPicture);
        row("svg", "<svg xmlns='http://www.w3.org/2000/svg'/>", Format::Svg, PictureProblem::WrongFormat);
        row("svg behind a prologue", "<?xml version='1.0'?>\n<!-- x --><svg/>", Format::Svg,
            PictureProblem::WrongFormat);
        row("gif", "GIF89a\x01\0\x01\0", Format::Gif, PictureProblem::WrongFormat);
        row("bmp", bytesOf(redBlue(4, 4), "bmp"), Format::Bmp, PictureProblem::WrongFormat);
        row("webp", QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16), Format::WebP, PictureProblem::WrongFormat);
        row("apng", withPngChunk(png, "acTL", QByteArray(8, '\1')), Format::Png, PictureProblem::Animated);
        row("only the signature", png.left(8), Format::Png, PictureProblem::Damaged);
        row("jpeg without a frame", QByteArray("\xff\xd8\xff\xe0\0\x04xx\xff\xd9", 10), Format::Jpeg,
            PictureProblem::Damaged);
    }
    void formatsAreFoundByContent()
    {
        QFETCH(QByteArray, bytes);
        const PictureCheck found = picture::check(bytes);
        QTEST(int(found.facts.format), "format");
        QTEST(int(found.problem), "problem");
    }

    void tooManyPixelsAreRefusedFromTheHeader()
    {
        // 30,000 x 30,000 according to the header; decoding it would take 3.6 GB.
        QByteArray png = bytesOf(redBlue(4, 4), "png");
        png.replace(16, 8, bigEndian(30000) + bigEndian(30000));
        QCOMPARE(picture::check(png).problem, PictureProblem::TooManyPixels);
        png.replace(16, 8, bigEndian(0xffffffff) + bigEndian(0xffffffff));
        QCOMPARE(picture::check(png).problem, PictureProblem::TooManyPixels);
    }

    void everyCutOfAFileIsSurvived()
    {
        QLoggingCategory::setFilterRules(u"qt.gui.imageio.jpeg=false"_s);
        const QList<QByteArray> files{withPngChunk(bytesOf(redBlue(9, 9), "png"), "eXIf", "MM\0*\0\0\0\x08"),
            withExif(bytesOf(redBlue(9, 9), "jpg"), 6)};
        for (const QByteArray &file : files) {
            for (qsizetype length = 0; length < file.size(); ++length) {
                const PictureCheck found = picture::check(file.left(length));
                if (found.problem == PictureProblem::None)
                    (void)picture::decode(file.left(length), found.facts);
            }
        }
        QRandomGenerator random(7);
        for (int round = 0; round < 2000; ++round) {
            QByteArray file = files.at(round % 2);
            for (int i = 0; i < 6; ++i)
                file[random.bounded(int(file.size()))] = char(random.bounded(256));
            const PictureFacts facts = picture::factsOf(file);
            QVERIFY(facts.orientation >= 1 && facts.orientation <= 8);
        }
    }

    void orientationIsAppliedAndThenGone_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("red"); // a point of the red half when upright
        QTest::addColumn<QPoint>("blue");
        const QSize flat(64, 32);
        const QSize tall(32, 64);
        const QPoint left(8, 16), right(56, 16), top(16, 8), bottom(16, 56);
        QTest::newRow("1") << 1 << flat << left << right;
        QTest::newRow("2") << 2 << flat << right << left;
        QTest::newRow("3") << 3 << flat << right << left;
        QTest::newRow("4") << 4 << flat << left << right;
        QTest::newRow("5") << 5 << tall << top << bottom;
        QTest::newRow("6") << 6 << tall << top << bottom;
        QTest::newRow("7") << 7 << tall << bottom << top;
        QTest::newRow("8") << 8 << tall << bottom << top;
    }
    void orientationIsAppliedAndThenGone()
    {
        QFETCH(int, orientation);
        QFETCH(QPoint, red);
        QFETCH(QPoint, blue);
        const QByteArray file = withExif(bytesOf(redBlue(64, 32), "jpg", 95), quint16(orientation));
        const PictureFacts facts = picture::factsOf(file);
        QCOMPARE(facts.orientation, orientation);
        QVERIFY(facts.hasMetadata);
        const QImage image = picture::decode(file, facts);
        QTEST(image.size(), "size");
        QVERIFY(isReddish(image.pixel(red)));
        QVERIFY(isBluish(image.pixel(blue)));

        const auto encoded
            = picture::encode(image, QRect(QPoint(0, 0), QSize(32, 32)), 0, facts.format, u"a.jpg"_s);
        QVERIFY(encoded);
        QCOMPARE(encoded->attachment.mediaType, u"image/jpeg"_s);
        QVERIFY(!picture::factsOf(encoded->attachment.data).hasMetadata);
        QVERIFY(!encoded->attachment.data.contains("Exif"));
    }

    void textAndProfilesOfAPngAreLeftBehind()
    {
        QImage image = redBlue(30, 30);
        image.setText(u"Author"_s, u"Amara at 6.5 E"_s);
        const QByteArray file = bytesOf(image, "png");
        const PictureFacts facts = picture::factsOf(file);
        QVERIFY(facts.hasMetadata);
        const auto encoded
            = picture::encode(picture::decode(file, facts), QRect(0, 0, 30, 30), 0, facts.format, u"x.svg"_s);
        QVERIFY(encoded);
        QVERIFY(!picture::factsOf(encoded->attachment.data).hasMetadata);
        QVERIFY(!encoded->attachment.data.contains("Amara"));
        QCOMPARE(encoded->attachment.fileName, u"x.png"_s);
    }

    void theCutOutIsWhatIsSent()
    {
        const QImage image = redBlue(60, 30);
        auto encoded = picture::encode(image, QRect(0, 0, 30, 30), 0, PictureFacts::Format::Png, u"a"_s);
        QVERIFY(encoded);
        QCOMPARE(encoded->size, QSize(30, 30));
        QImage sent = QImage::fromData(encoded->attachment.data, "png");
        QVERIFY(isReddish(sent.pixel(2, 2)) && isReddish(sent.pixel(28, 28)));

        encoded = picture::encode(image, QRect(15, 0, 30, 30), 1, PictureFacts::Format::Png, u"a"_s);
        QVERIFY(encoded);
        sent = QImage::fromData(encoded->attachment.data, "png");
        QVERIFY(isReddish(sent.pixel(15, 2))); // left before the turn is top after it
        QVERIFY(isBluish(sent.pixel(15, 27)));
    }

    void whatIsTooLargeIsMadeSmaller()
    {
        const QByteArray file = bytesOf(noise(1400, 3), "png");
        QVERIFY(file.size() > 5 * 1024 * 1024);
        const PictureCheck found = picture::check(file);
        QCOMPARE(found.problem, PictureProblem::None);
        const auto encoded = picture::encode(
            picture::decode(file, found.facts), QRect(0, 0, 1400, 1400), 0, found.facts.format, u"n.png"_s);
        QVERIFY(encoded);
        QVERIFY(encoded->madeSmaller);
        QVERIFY(encoded->attachment.data.size() <= 4 * 1024 * 1024);
        QCOMPARE(encoded->size.width(), encoded->size.height());
        QVERIFY(!QImage::fromData(encoded->attachment.data, "png").isNull());
    }

    void squaresStayInside()
    {
        QCOMPARE(picture::middleSquare(QSize(100, 40)), QRect(30, 0, 40, 40));
        QCOMPARE(picture::fittedSquare(QRect(-5, 90, 50, 50), QSize(100, 100)), QRect(0, 50, 50, 50));
        QCOMPARE(picture::fittedSquare(QRect(0, 0, 500, 500), QSize(100, 40)), QRect(0, 0, 40, 40));
        QCOMPARE(picture::fittedSquare(QRect(0, 0, 1, 1), QSize(8, 8)), QRect(0, 0, 8, 8));
    }

    void stageLoadsAndEncodesAwayFromTheScreen()
    {
        PictureStage stage;
        QSignalSpy encoded(&stage, &PictureStage::encoded);
        stage.loadBytes(withExif(bytesOf(redBlue(64, 32), "jpg"), 6), u"phone.jpg"_s);
        QCOMPARE(stage.state(), PictureStage::State::Loading);
        QTRY_COMPARE(stage.state(), PictureStage::State::Ready);
        QCOMPARE(stage.image().size(), QSize(32, 64));
        stage.encode(QRect(0, 0, 16, 16), 0);
        stage.encode(QRect(0, 0, 32, 32), 0); // overtakes
        QTRY_COMPARE(encoded.count(), 1);
        QCOMPARE(stage.result()->size, QSize(32, 32));
        QVERIFY(!encoded.wait(100));
    }

    void theNewestFileWins()
    {
        PictureStage stage;
        stage.loadBytes(bytesOf(noise(900, 1), "png"), u"old.png"_s);
        stage.loadBytes("no picture", u"new.png"_s);
        QTRY_COMPARE(stage.state(), PictureStage::State::Refused);
        QTest::qWait(300);
        QCOMPARE(stage.state(), PictureStage::State::Refused);
        QCOMPARE(stage.problem(), PictureProblem::NotAPicture);
        QVERIFY(!stage.problemText().isEmpty());
    }

    void filesAreReadByContentAndOnlyRegularOnes()
    {
        QTemporaryDir folder;
        QFile svg(folder.filePath(u"drawing.png"_s));
        QVERIFY(svg.open(QIODevice::WriteOnly));
        svg.write("<svg><image href='/etc/passwd'/></svg>");
        svg.close();
        PictureStage stage;
        stage.loadFile(svg.fileName());
        QTRY_COMPARE(stage.state(), PictureStage::State::Refused);
        QCOMPARE(stage.facts().format, PictureFacts::Format::Svg);
        QVERIFY(stage.problemText().contains(u"SVG"_s));

        const QString pipe = folder.filePath(u"pipe.png"_s);
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        stage.loadFile(pipe);
        QTRY_COMPARE(stage.state(), PictureStage::State::Refused);
        QCOMPARE(stage.problem(), PictureProblem::CannotRead);
        stage.loadFile(folder.filePath(u"gone.png"_s));
        QTRY_COMPARE(stage.state(), PictureStage::State::Refused);
    }

    void clipboardImagesAreTaken()
    {
        PictureStage stage;
        stage.loadImage(redBlue(50, 50));
        QTRY_COMPARE(stage.state(), PictureStage::State::Ready);
        QCOMPARE(stage.facts().format, PictureFacts::Format::Png);
        stage.loadImage(QImage());
        QTRY_COMPARE(stage.state(), PictureStage::State::Refused);
    }

    void everyProblemHasItsSentence()
    {
        PictureStage stage;
        const QList<QByteArray> files{QByteArray(), "text", "GIF89a",
            withPngChunk(bytesOf(redBlue(4, 4), "png"), "acTL", "12345678"),
            bytesOf(redBlue(40, 20), "png").left(60)};
        QStringList sentences;
        for (const QByteArray &file : files) {
            stage.loadBytes(file, u"x.png"_s);
            QTRY_COMPARE(stage.state(), PictureStage::State::Refused);
            sentences << stage.problemText();
        }
        QVERIFY(!sentences.contains(QString()));
        QCOMPARE(sentences.removeDuplicates(), 0);
    }
};

} // namespace rollcall

QTEST_MAIN(rollcall::PictureStageTest)
#include "tst_picturestage.moc"
