#include "tests/ui/person/pagetest.h"
#include "ui/common/avatar.h"
#include "ui/common/banner.h"
#include "ui/person/cropdialog.h"
#include "ui/person/cropview.h"
#include "ui/person/pictureloader.h"
#include "ui/person/picturepanel.h"
#include "ui/person/reviewstrip.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGestureEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace rollcall {

class PicturePanelTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void aServiceWithoutPicturesSaysSo()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QVERIFY(label("pictureFacts").startsWith(u"Not offered"_s));
        QVERIFY(!m_page->findChild<QPushButton *>(u"changePicture"_s)->isVisible());
    }

    void showsWhatTheServiceHas()
    {
        givePicture();
        open(u"a"_s, u"account"_s, u"12345"_s);
        QTRY_VERIFY(m_page->findChild<Avatar *>(u"pagePicture"_s)->hasPicture());
        QVERIFY(label("pictureFacts").contains(u"300 × 300"_s));
        QVERIFY(m_page->findChild<QPushButton *>(u"removePicture"_s)->isVisible());
    }

    void chosenCroppedReviewedSentAndShownMeanwhile()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        panel()->loader()->setFirstPause(5);
        CropDialog *dialog = panel()->openCropDialog();
        dialog->loadBytes(test::pngOf(test::portrait(400)), u"me.svg"_s);
        auto *stage = dialog->findChild<QPushButton *>(u"stagePicture"_s);
        QTRY_VERIFY(stage->isEnabled());
        QTest::mouseClick(stage, Qt::LeftButton);
        QTRY_VERIFY(!panel()->staged().isEmpty());
        QCOMPARE(panel()->staged().picture->mediaType, u"image/png"_s);
        QCOMPARE(panel()->staged().picture->fileName, u"me.png"_s);
        QVERIFY(m_page->hasUnsavedWork());

        // A text change goes first, the picture after it.
        auto *location = m_page->findChild<QLineEdit *>(u"field_location"_s);
        location->setFocus();
        location->selectAll();
        QTest::keyClicks(location, u"Lagos"_s);
        QCOMPARE(m_page->findChild<ReviewStrip *>()->lines().size(), 2);
        QCOMPARE(m_page->findChild<ReviewStrip *>()->lines().last().label, u"Picture"_s);

        m_world->connections.amo.missingPictures = 2;
        m_world->connections.amo.pictures.insert(
            u"https://addons.example.org/new.png"_s, test::pngOf(test::portrait(200)));
        m_page->reviewWork();
        m_page->reviewWork();
        QTRY_COMPARE(m_world->runner.changes.size(), 2);
        QCOMPARE(m_world->runner.changes.at(0).verb, Change::Verb::Update);
        QCOMPARE(m_world->runner.changes.at(1).action, u"upload-picture"_s);
        QVERIFY(!m_world->runner.changes.at(1).attachment.isEmpty());
        // What the first change left behind has been seen by then.
        QCOMPARE(m_world->runner.changes.at(1).seen[u"location"].toString(), u"Lagos"_s);
        QTRY_VERIFY(!m_page->hasUnsavedWork());
        QVERIFY(m_page->findChild<Avatar *>(u"pagePicture"_s)->hasPicture());
        QTRY_COMPARE(m_world->connections.amo.pictureAsks, 3);
        QTRY_VERIFY(label("pictureFacts").contains(u"200 × 200"_s));
    }

    void T12_fiveTriesAndNoMore()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        panel()->loader()->setFirstPause(1);
        QSignalSpy failed(panel()->loader(), &PictureLoader::failed);
        panel()->setAddress(u"https://addons.example.org/never.png"_s, true);
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_world->connections.amo.pictureAsks, 5);
        QVERIFY(m_page->findChild<QPushButton *>(u"retryPicture"_s)->isVisible());
        QTest::qWait(50);
        QCOMPARE(m_world->connections.amo.pictureAsks, 5);
    }

    void theFirstSurpriseStopsTheRest()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        stagePicture();
        auto *location = m_page->findChild<QLineEdit *>(u"field_location"_s);
        location->setFocus();
        QTest::keyClicks(location, u"!"_s);
        m_world->runner.receipts
            = {Receipt{.outcome = Outcome::NotDone, .error = Error{.kind = Error::Kind::Maintenance}}};
        m_page->reviewWork();
        m_page->reviewWork();
        QTRY_VERIFY(m_page->findChild<Banner *>(u"outcomeBanner"_s));
        QCOMPARE(m_world->runner.changes.size(), 1);
        QVERIFY(m_page->findChild<Banner *>(u"outcomeBanner"_s)->text().contains(u"Not sent: Picture."_s));
        QVERIFY(!panel()->staged().isEmpty());
    }

    void removalIsStagedAndSent()
    {
        givePicture();
        open(u"a"_s, u"account"_s, u"12345"_s);
        QTRY_VERIFY(m_page->findChild<Avatar *>(u"pagePicture"_s)->hasPicture());
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"removePicture"_s), Qt::LeftButton);
        QVERIFY(panel()->staged().removal);
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"undoPicture"_s), Qt::LeftButton);
        QVERIFY(panel()->staged().isEmpty());
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"removePicture"_s), Qt::LeftButton);
        m_page->reviewWork();
        m_page->reviewWork();
        QTRY_COMPARE(m_world->runner.changes.size(), 1);
        QCOMPARE(m_world->runner.changes.first().action, u"delete-picture"_s);
        QTRY_VERIFY(!panel()->hasPicture());
        QVERIFY(!m_page->findChild<Avatar *>(u"pagePicture"_s)->hasPicture());
    }

    void pastingOpensTheCropDialog()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        QApplication::clipboard()->setImage(test::portrait(80));
        auto *change = m_page->findChild<QPushButton *>(u"changePicture"_s);
        change->setFocus();
        QTest::keySequence(change, QKeySequence::Paste);
        QTRY_VERIFY(m_page->findChild<CropDialog *>());
        QTRY_COMPARE(m_page->findChild<CropDialog *>()->view()->image().size(), QSize(80, 80));
    }

    void droppingAFileOpensTheCropDialog()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"drop.jpg"_s);
        QVERIFY(test::portrait(90).save(path));
        open(u"a"_s, u"account"_s, u"12345"_s);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(panel(), &drop);
        QTRY_VERIFY(m_page->findChild<CropDialog *>());
        QTRY_COMPARE(m_page->findChild<CropDialog *>()->view()->image().size(), QSize(90, 90));
    }

    void theFileDialogIsOurOwnAndDoesNotBlock()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"me.png"_s);
        QVERIFY(test::portrait(64).save(path));
        open(u"a"_s, u"account"_s, u"12345"_s);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"changePicture"_s), Qt::LeftButton);
        auto *files = m_page->findChild<QFileDialog *>(u"pictureFileDialog"_s);
        QVERIFY(files && files->isVisible());
        auto *name = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
        QVERIFY(name);
        // Typed letter by letter, Qt's dialog gathers every folder on the way as chosen; a pasted path it
        // takes whole.
        QApplication::clipboard()->setText(path);
        QTest::keySequence(name, QKeySequence::Paste);
        auto *buttons = files->findChild<QDialogButtonBox *>();
        QVERIFY(buttons);
        QTest::mouseClick(buttons->button(QDialogButtonBox::Open), Qt::LeftButton);
        QTRY_VERIFY(m_page->findChild<CropDialog *>());
    }

    void keysMoveResizeAndTurn()
    {
        CropView view;
        view.resize(400, 400);
        view.setImage(QImage(400, 200, QImage::Format_RGB32));
        view.show();
        QCOMPARE(view.square(), QRect(100, 0, 200, 200));
        QTest::keyClick(&view, Qt::Key_Minus);
        QCOMPARE(view.square().width(), 190);
        const QPoint before = view.square().topLeft();
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.square().topLeft(), before + QPoint(1, 0));
        QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view.square().topLeft(), before + QPoint(-9, 0));
        QTest::keyClick(&view, Qt::Key_R);
        QCOMPARE(view.quarterTurns(), 1);
        // Turned clockwise, "down" on screen is "right" in the picture.
        const QPoint turned = view.square().topLeft();
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.square().topLeft(), turned + QPoint(1, 0));
        QTest::keyClick(&view, Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(view.quarterTurns(), 0);
        for (int i = 0; i < 50; ++i)
            QTest::keyClick(&view, Qt::Key_Plus);
        QCOMPARE(view.square().size(), QSize(200, 200));
        for (int i = 0; i < 500; ++i)
            QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(view.square().right(), 399);
    }

    void cornersAreDragged()
    {
        CropView view;
        view.resize(400, 400);
        view.setImage(QImage(400, 400, QImage::Format_RGB32));
        view.show();
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(2, 2));
        QTest::mouseMove(&view, QPoint(100, 100));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(100, 100));
        QVERIFY(std::abs(view.square().left() - 100) <= 2);
        QVERIFY(std::abs(view.square().width() - 300) <= 2);
        const QRect small = view.square();
        QTest::mousePress(&view, Qt::LeftButton, {}, QPoint(250, 250));
        QTest::mouseMove(&view, QPoint(230, 240));
        QTest::mouseRelease(&view, Qt::LeftButton, {}, QPoint(230, 240));
        QCOMPARE(view.square().size(), small.size());
        QVERIFY(std::abs(view.square().left() - (small.left() - 20)) <= 2);
    }

    void wheelsAndFingersResize()
    {
        CropView view;
        view.resize(400, 400);
        view.setImage(QImage(400, 400, QImage::Format_RGB32));
        view.setSizePercent(50);
        view.show();
        const QPoint centre = view.square().center();
        const QPointF at(200, 200);
        const auto wheel = [&](int angle) {
            QWheelEvent event(at, view.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(&view, &event);
            return event.isAccepted(); // what lies around does not scroll
        };
        QVERIFY(wheel(120));
        QCOMPARE(view.square().width(), 210);
        QVERIFY(wheel(-120));
        QCOMPARE(view.square().width(), 200);
        for (int i = 0; i < 60; ++i) // a touchpad: each of them is less than a pixel
            wheel(4);
        QVERIFY(std::abs(view.square().width() - 221) <= 1);
        const auto touchpad = [&](double by) {
            QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at,
                at, view.mapToGlobal(at), by, {});
            QCoreApplication::sendEvent(&view, &event);
        };
        view.setSizePercent(50);
        touchpad(0.2);
        QCOMPARE(view.square().width(), 240);
        touchpad(-0.5);
        QCOMPARE(view.square().width(), 120);
        QPinchGesture pinch;
        pinch.setScaleFactor(1.5);
        QGestureEvent spread({&pinch});
        QCoreApplication::sendEvent(&view, &spread);
        QCOMPARE(view.square().width(), 180);
        QVERIFY(spread.isAccepted(&pinch));
        QVERIFY((view.square().center() - centre).manhattanLength() <= 2);
        touchpad(100);
        QCOMPARE(view.square().size(), QSize(400, 400));
        for (int i = 0; i < 20; ++i)
            touchpad(-0.9);
        QVERIFY(view.square().width() >= 16);
        CropView empty;
        touchpad(0.1); // and one without a picture takes no harm
        QWheelEvent event(at, at, {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&empty, &event);
        QVERIFY(empty.square().isEmpty());
    }

    void refusedFilesSayWhy()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        CropDialog *dialog = panel()->openCropDialog();
        dialog->loadBytes("<svg xmlns='http://www.w3.org/2000/svg'/>", u"photo.png"_s);
        QTRY_VERIFY(dialog->findChild<PlainLabel *>(u"pictureNotice"_s));
        QTRY_VERIFY(dialog->findChild<PlainLabel *>(u"pictureNotice"_s)->fullText().contains(u"SVG"_s));
        QVERIFY(!dialog->findChild<QPushButton *>(u"stagePicture"_s)->isEnabled());
        QVERIFY(panel()->staged().isEmpty());
    }

private:
    void givePicture()
    {
        JsonValue document = m_world->connections.amo.documents.value(u"12345"_s);
        document.set(u"picture_url"_s, JsonValue(u"https://addons.example.org/1.png"_s));
        m_world->connections.amo.documents.insert(u"12345"_s, document);
        m_world->connections.amo.pictures.insert(
            u"https://addons.example.org/1.png"_s, test::pngOf(test::portrait(300)));
    }
    void stagePicture()
    {
        CropDialog *dialog = panel()->openCropDialog();
        dialog->loadBytes(test::pngOf(test::portrait(100)), u"me.png"_s);
        auto *stage = dialog->findChild<QPushButton *>(u"stagePicture"_s);
        QTRY_VERIFY(stage->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!panel()->staged().isEmpty());
    }
    PicturePanel *panel() const { return m_page->picturePanel(); }
};

} // namespace rollcall

QTEST_MAIN(rollcall::PicturePanelTest)
#include "tst_picturepanel.moc"
