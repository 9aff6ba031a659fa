#include "ui/common/adaptiverow.h"
#include "ui/common/avatar.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QImage>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

using namespace rollcall;
using namespace Qt::StringLiterals;

class CommonTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void everyErrorSaysWhatHappenedAndWhatToDo();
    void errorsThatDifferReadDifferently();
    void errorsKeepTheServicesWordsApart();
    void invisibleCharactersAreMadeVisible();
    void isolatesRoundNamesAreKeptInEveryScript();
    void markRunsAndLengthAreCapped();
    void scriptsKeepTheirJoiners();
    void labelsStayPlainWhateverTheySay();
    void toolTipsStayPlain();
    void elidedLabelsTellTheWhole();
    void labelsStandOnTheSideOfTheWindow_data();
    void labelsStandOnTheSideOfTheWindow();
    void rowsStackWhereTheyDoNotFit();
    void initialsSuitTheScript();
    void picturesAreTakenByContentOnly();
    void bannersSayTheirSentence();
    void namesAreWithoutMnemonics();
    void buttonsExplainWhyTheyAreOff();
    void everySignIsDrawn();
};

void CommonTest::everyErrorSaysWhatHappenedAndWhatToDo()
{
    for (int kind = 0; kind <= int(Error::Kind::Keychain); ++kind) {
        for (const auto phase :
            {Error::Phase::None, Error::Phase::Connect, Error::Phase::Silence, Error::Phase::Total}) {
            const ErrorText text = describe({.kind = Error::Kind(kind), .phase = phase}, u"XRAS prod"_s);
            QVERIFY2(text.whatHappened.endsWith(u'.'), qPrintable(kindName(Error::Kind(kind))));
            QVERIFY2(text.whatToDo.endsWith(u'.'), qPrintable(kindName(Error::Kind(kind))));
            QVERIFY(text.whatHappened.contains(u"XRAS prod"_s));
            // Codes and class names are for logs.
            QVERIFY(!text.sentence().contains(kindName(Error::Kind(kind))));
            QVERIFY(!text.sentence().contains(u"rror"_s));
        }
    }
}

void CommonTest::errorsThatDifferReadDifferently()
{
    QSet<QString> seen;
    for (int kind = 0; kind <= int(Error::Kind::Keychain); ++kind)
        seen.insert(describe({.kind = Error::Kind(kind)}, u"S"_s).whatHappened);
    QCOMPARE(int(seen.size()), int(Error::Kind::Keychain) + 1);
    const ErrorText fallen = describe({.kind = Error::Kind::Timeout, .phase = Error::Phase::Silence}, u"S"_s);
    const ErrorText unreachable
        = describe({.kind = Error::Kind::Timeout, .phase = Error::Phase::Connect}, u"S"_s);
    QVERIFY(fallen.whatHappened != unreachable.whatHappened);
    const ErrorText wait
        = describe({.kind = Error::Kind::RateLimited, .retryAfter = std::chrono::seconds(30)}, u"S"_s);
    QVERIFY(wait.whatToDo.contains(u"30"_s));
}

void CommonTest::errorsKeepTheServicesWordsApart()
{
    const ErrorText text = describe({.kind = Error::Kind::ServerError,
                                        .httpStatus = 500,
                                        .attempts = 3,
                                        .detail = u"<b>boom</b>"_s,
                                        .requestId = u"r-17"_s},
        u"S"_s);
    QVERIFY(!text.sentence().contains(u"boom"_s));
    QVERIFY(text.details.contains(u"<b>boom</b>"_s));
    QVERIFY(text.details.contains(u"500"_s));
    QVERIFY(text.details.contains(u"r-17"_s));
}

void CommonTest::invisibleCharactersAreMadeVisible()
{
    QCOMPARE(visibleText(u"\u202Enimda"_s), u"⟨U+202E⟩nimda"_s);
    QCOMPARE(visibleText(u"admin\u200B"_s), u"admin⟨U+200B⟩"_s);
    QCOMPARE(visibleText(u"a\nb"_s), u"a b"_s);
    QCOMPARE(visibleText(u"a\nb"_s, 512, true), u"a\nb"_s);
    QCOMPARE(visibleText(u"Łukasz 林怡君 ليلى"_s), u"Łukasz 林怡君 ليلى"_s);
    QVERIFY(visibleText(QString(QChar(0))).contains(u"U+0000"_s));
}

void CommonTest::isolatesRoundNamesAreKeptInEveryScript()
{
    const QString latin = isolate(u"XRAS"_s);
    const QString japanese = isolate(u"山本"_s);
    // Particles and prefixes stand at the name itself.
    for (const QString &sentence : {u"Ask %1 again"_s.arg(latin), latin + u"に接続しました"_s,
             japanese + u"の変更"_s, u"لـ"_s + latin + u" سجل"_s, u"لـ"_s + isolate(u"ليلى"_s)})
        QCOMPARE(visibleSentence(sentence), sentence);
    // Inside of a word they deceive, whatever its script.
    for (const QString &word : {u"ad"_s + isolate(u"m"_s) + u"in"_s, u"山"_s + isolate(u"本"_s),
             u"لي"_s + isolate(u"لى"_s), u"а"_s + isolate(u"dmin"_s)})
        QVERIFY2(visibleSentence(word).contains(u"⟨U+2068⟩"_s), qPrintable(word));
    QVERIFY(visibleSentence(u"a\u2069\u2068b"_s).contains(u"⟨U+2069⟩"_s)); // not wrapping anything
}

void CommonTest::markRunsAndLengthAreCapped()
{
    const QString zalgo = u'a' + QString(100'000, QChar(0x0301));
    QVERIFY(visibleText(zalgo).size() < 20);
    QCOMPARE(visibleText(QString(1000, u'x')).size(), 513);
    PlainLabel label(zalgo);
    label.resize(300, 40);
    QElapsedTimer timer;
    timer.start();
    label.grab();
    QVERIFY(timer.elapsed() < 500);
}

void CommonTest::scriptsKeepTheirJoiners()
{
    const QString persian = u"می\u200Cخواهم"_s;
    QCOMPARE(visibleText(persian), persian);
    QVERIFY(visibleText(u"\u200Dadmin"_s) != u"\u200Dadmin"_s);
}

void CommonTest::labelsStayPlainWhateverTheySay()
{
    const QString hostile = u"<img src=\"/dev/zero\"><b>x</b>"_s;
    PlainLabel label(hostile);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.text(), hostile);
    label.setSelectable(true);
    label.grab();
    label.setText(u"&lt;b&gt;"_s);
    QCOMPARE(label.text(), u"&lt;b&gt;"_s);
}

void CommonTest::toolTipsStayPlain()
{
    for (const QString &text :
        {u"<b>x</b>"_s, u"  <img src='/dev/zero'>"_s, u"&lt;b&gt;"_s, u"<?xml ?><p>"_s, u"plain"_s})
        QVERIFY2(!Qt::mightBeRichText(plainToolTip(text)), qPrintable(text));
    QCOMPARE(plainToolTip(u"plain"_s), u"plain"_s);
}

void CommonTest::elidedLabelsTellTheWhole()
{
    PlainLabel label(u"a long name that does not fit in here by any means"_s);
    label.setElided(true);
    label.resize(60, 20);
    label.show();
    QCOMPARE(label.toolTip(), label.fullText());
    QVERIFY(label.minimumSizeHint().width() < 60);
    label.resize(900, 20);
    QVERIFY(label.toolTip().isEmpty());
}

void CommonTest::labelsStandOnTheSideOfTheWindow_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("text");
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const QByteArray from = direction == Qt::LeftToRight ? "from the left" : "from the right";
        QTest::addRow("Latin %s", from.constData()) << direction << u"Amara"_s;
        QTest::addRow("Arabic %s", from.constData()) << direction << u"\u0623\u0645\u0627\u0631\u0629"_s;
    }
}

void CommonTest::labelsStandOnTheSideOfTheWindow()
{
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(QString, text);
    PlainLabel label(text);
    label.setLayoutDirection(direction);
    label.setAutoFillBackground(true);
    label.resize(label.sizeHint().width() * 4, label.sizeHint().height());
    label.show();
    const QImage image = label.grab().toImage();
    const QColor ground = image.pixelColor(image.width() / 2, image.height() / 2);
    int left = 0;
    int right = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != ground)
                ++(x < image.width() / 2 ? left : right);
        }
    }
    QVERIFY(left + right > 20);
    QCOMPARE(direction == Qt::LeftToRight ? right : left, 0);
}

void CommonTest::rowsStackWhereTheyDoNotFit()
{
    QWidget window;
    auto *row = new AdaptiveRow(&window);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    for (const int width : {100, 60}) {
        auto *item = new QWidget;
        item->setFixedSize(width, 20);
        row->addWidget(item);
    }
    QCOMPARE(row->minimumSize().width(), 100);
    window.resize(170, 100);
    window.show();
    QCOMPARE(row->itemAt(1)->geometry().x(), 110);
    window.resize(169, 100);
    QTRY_COMPARE(row->itemAt(1)->geometry().x(), 0);
    QVERIFY(row->itemAt(1)->geometry().y() >= 30);
    QCOMPARE(row->minimumSize().height(), 50);
    row->itemAt(1)->widget()->hide();
    window.resize(100, 100);
    QTRY_COMPARE(row->minimumSize().height(), 20);
    row->itemAt(1)->widget()->show();
    window.resize(300, 100);
    QTRY_COMPARE(row->itemAt(1)->geometry().y(), row->itemAt(0)->geometry().y());
}

void CommonTest::initialsSuitTheScript()
{
    QCOMPARE(Avatar::initials(u"Amara Nwosu"_s), u"AN"_s);
    QCOMPARE(Avatar::initials(u"Ana María de la Cruz"_s), u"AC"_s);
    QCOMPARE(Avatar::initials(u"林怡君"_s), u"林"_s);
    QCOMPARE(Avatar::initials(u"  "_s), u"?"_s);
    QCOMPARE(Avatar::initials(u"<b> 123"_s), u"?"_s);
    QCOMPARE(Avatar::colorFor(u"Amara"_s), Avatar::colorFor(u"amara"_s));
}

void CommonTest::picturesAreTakenByContentOnly()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray png;
    QBuffer buffer(&png);
    QVERIFY(buffer.open(QIODevice::WriteOnly));
    QVERIFY(image.save(&buffer, "PNG"));
    const QPixmap picture = safePicture(png, 64);
    QVERIFY(!picture.isNull());
    QVERIFY(picture.width() <= 100);
    QVERIFY(safePicture("<svg xmlns='http://www.w3.org/2000/svg'/>", 64).isNull());
    QVERIFY(safePicture("BM", 64).isNull());
    QVERIFY(safePicture(png.left(40), 64).isNull());
    QVERIFY(safePicture(png + QByteArray(5 * 1024 * 1024, 'x'), 64).isNull());
}

void CommonTest::bannersSayTheirSentence()
{
    Banner banner(BannerKind::Bad, u"S does not answer."_s, u"Try again."_s);
    banner.resize(900, 60);
    banner.show();
    QCOMPARE(banner.accessibleName(), u"S does not answer. Try again."_s);
    QPushButton *act = banner.addAct(u"retry"_s, u"Try now"_s);
    QVERIFY(act->isVisible());
    QCOMPARE(act->objectName(), u"retry"_s);
    banner.clearActs();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!banner.findChild<QPushButton *>(u"retry"_s));
}

void CommonTest::namesAreWithoutMnemonics()
{
    QCOMPARE(withoutMnemonic(u"&Find && go"_s), u"Find & go"_s);
    QCOMPARE(withoutMnemonic(u"ファイル(&F)"_s), u"ファイル"_s);
    QCOMPARE(withoutMnemonic(u"接続を追加(&A)..."_s), u"接続を追加..."_s);
    QCOMPARE(withoutMnemonic(u"Find (all)"_s), u"Find (all)"_s);
}

void CommonTest::buttonsExplainWhyTheyAreOff()
{
    const std::unique_ptr<QPushButton> button(
        makeButton(u"sendButton"_s, u"Send"_s, u"document-send"_s, ButtonKind::Primary, u"Ctrl+S"_s));
    const int width = button->sizeHint().width();
    setShortcutHint(button.get(), {});
    QVERIFY(button->sizeHint().width() < width); // the key takes room of its own
    setDisabledReason(button.get(), u"Locked: read-only."_s);
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), u"Locked: read-only."_s);
    QCOMPARE(button->accessibleDescription(), u"Locked: read-only."_s);
    setDisabledReason(button.get(), {});
    QVERIFY(button->isEnabled());
}

void CommonTest::everySignIsDrawn()
{
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const QPalette palette = paletteFor(scheme);
        for (int sign = int(Sign::Verified); sign <= int(Sign::ChoiceMade); ++sign) {
            const QImage image = signPixmap(Sign(sign), palette, 16).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 60;
            }
            QVERIFY2(drawn > 5, qPrintable(QString::number(sign)));
            QVERIFY(contrast(signColor(Sign(sign), palette), Tokens::of(scheme).base) >= 3.0);
        }
    }
}

QTEST_MAIN(CommonTest)
#include "tst_common.moc"
