#include "tests/ui/shell/window.h"
#include "ui/merge/mergepage.h"
#include "ui/person/personpage.h"
#include "ui/records/recordspage.h"
#include "ui/shell/manual.h"

#include <QListWidget>
#include <QLocale>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

//! F1 opens the manual where it is about what is on the screen.
class ManualTest : public QObject
{
    Q_OBJECT
private slots:
    void F1OpensItOnceAndTheWindowStaysUsable();
    void everyTopicOfAPageIsAHeading();
    void aHeadingThatIsChosenIsShown();
    void everyPictureIsThereAndFits_data();
    void everyPictureIsThereAndFits();
    void translationsHaveTheSameHeadings();

private:
    static Manual *opened(const Window &w)
    {
        QTest::keyClick(w.window.get(), Qt::Key_F1);
        return w.window->findChild<Manual *>();
    }
};

void ManualTest::F1OpensItOnceAndTheWindowStaysUsable()
{
    Window w;
    Manual *manual = opened(w);
    QVERIFY(manual && manual->isVisible());
    QVERIFY(!manual->isModal());
    QCOMPARE(opened(w), manual);
    QVERIFY(manual->findChild<QTextBrowser *>()->toPlainText().size() > 5000);
    QTest::keyClick(manual, Qt::Key_Escape);
    QTRY_VERIFY(!w.window->findChild<Manual *>());
}

void ManualTest::everyTopicOfAPageIsAHeading()
{
    Window w;
    const Manual *manual = opened(w);
    const auto *contents = manual->findChild<QListWidget *>();
    const PersonPage person(w.desk.context, recordId(u"anwosu"_s));
    const MergePage merge(w.desk.context, recordId(u"anwosu"_s), recordId(u"adaeze.n"_s));
    const RecordsPage records(w.desk.context);
    const ConnectionsPage connections(w.desk.context);
    for (const TabPage *page : QList<const TabPage *>{&person, &merge, &records, &connections})
        QCOMPARE(contents->findItems(page->helpTopic(), Qt::MatchExactly).size(), 1);
}

void ManualTest::aHeadingThatIsChosenIsShown()
{
    Window w;
    Manual *manual = opened(w);
    auto *contents = manual->findChild<QListWidget *>();
    const auto *text = manual->findChild<QTextBrowser *>();
    QListWidgetItem *merging = contents->findItems(u"Merge two accounts"_s, Qt::MatchExactly).constFirst();
    contents->setCurrentItem(merging);
    emit contents->itemActivated(merging);
    QCOMPARE(text->textCursor().block().text(), u"Merge two accounts"_s);
    const int y = text->cursorRect().top();
    QVERIFY2(y >= 0 && y < text->viewport()->height() / 2, qPrintable(QString::number(y)));
    QCOMPARE(contents->currentItem(), merging);
}

void ManualTest::everyPictureIsThereAndFits_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s, u"ja"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void ManualTest::everyPictureIsThereAndFits()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    const auto asBefore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    Window w;
    Manual *manual = opened(w);
    auto *text = manual->findChild<QTextBrowser *>();
    int pictures = 0;
    for (QTextBlock block = text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QVERIFY(!part.fragment().charFormat().fontItalic());
            const QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            ++pictures;
            const auto picture
                = text->loadResource(QTextDocument::ImageResource, QUrl(format.name())).value<QImage>();
            QVERIFY2(!picture.isNull(), qPrintable(format.name()));
            QVERIFY(picture.deviceIndependentSize().width() <= text->viewport()->width());
            QVERIFY(!format.property(QTextFormat::ImageAltText).toString().isEmpty());
        }
    }
    QCOMPARE(pictures, 6);
    QVERIFY(!text->horizontalScrollBar()->isVisible());
}

void ManualTest::translationsHaveTheSameHeadings()
{
    const auto asBefore = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    const auto headings = [](const QString &language) {
        QLocale::setDefault(QLocale(language));
        Window w;
        Manual *manual = opened(w);
        QStringList all;
        const auto *contents = manual->findChild<QListWidget *>();
        for (int row = 0; row < contents->count(); ++row)
            all.append(contents->item(row)->text());
        // Opened about merging, it is there in every language.
        Manual::open(w.window.get(), u"Merge two accounts"_s);
        all.append(contents->currentItem()->text());
        return all;
    };
    const QStringList english = headings(u"en"_s);
    const auto merging = english.indexOf(u"Merge two accounts"_s);
    QVERIFY(merging > 0);
    for (const QString &language : {u"de"_s, u"fr"_s, u"es"_s, u"ar"_s, u"ja"_s}) {
        const QStringList translated = headings(language);
        QCOMPARE(translated.size(), english.size());
        QVERIFY(translated.at(merging) != english.at(merging));
        QCOMPARE(translated.constLast(), translated.at(merging));
    }
    QCOMPARE(headings(u"nl"_s), english); // there is none
}

QTEST_MAIN(ManualTest)
#include "tst_manual.moc"
