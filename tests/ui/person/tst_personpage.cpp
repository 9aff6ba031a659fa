#include "tests/ui/person/pagetest.h"
#include "ui/common/banner.h"
#include "ui/person/contentslist.h"
#include "ui/person/fieldeditor.h"
#include "ui/person/fieldrow.h"
#include "ui/person/picturepanel.h"
#include "ui/person/recordform.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalSpy>
#include <QStatusTipEvent>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace rollcall {

using test::decoded;

namespace {

//! Notes what the status line would be told.
class StatusTips : public QObject
{
public:
    explicit StatusTips(QStringList &told)
        : m_told(told)
    { }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StatusTip)
            m_told << static_cast<QStatusTipEvent *>(event)->tip();
        return false;
    }

private:
    QStringList &m_told;
};

} // namespace

class PersonPageTest : public test::PageTest
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        PageTest::cleanup();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }

    void G10_showsEveryFieldOfTheSchema()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QCOMPARE(m_page->title(), u"Amara Nwosu"_s);
        for (const FieldSpec &field : m_world->connections.xras.dialect().kind(u"person"_s)->schema.fields())
            QVERIFY2(m_page->findChild<FieldRow *>(u"row"_s + QString(field.pointer).replace(u'/', u'_')),
                qPrintable(field.pointer));
        QCOMPARE(label("personIdentifier"), u"anwosu"_s);
        QCOMPARE(label("personState"), u"Read 09:14:03"_s);
        QVERIFY(!strip()->isVisible());
        QCOMPARE(m_page->state(), TabPage::State::Calm);
    }

    void unknownMembersAreThereAsText()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QCOMPARE(label("other_siteCode"), u"9007199254740993"_s);
        QCOMPARE(label("other_extra"), u"{\"note\":\"<b>bold</b>\"}"_s);
        const auto *raw = m_page->findChild<QPlainTextEdit *>(u"rawJson"_s);
        QCOMPARE(
            decoded(raw->toPlainText().toUtf8()), m_world->connections.xras.documents.value(u"anwosu"_s));
    }

    void G19_textAndFieldsAreTwoViewsOfTheSameChanges()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        auto *raw = m_page->findChild<QPlainTextEdit *>(u"rawJson"_s);
        QVERIFY(!raw->isReadOnly());
        type("field_details_last_name", u"Other"_s);
        QVERIFY(raw->toPlainText().contains(u"\"Other\""_s));
        raw->setPlainText(QString(raw->toPlainText()).replace(u"\"Other\""_s, u"\"Third\""_s));
        QCOMPARE(line("field_details_last_name")->text(), u"Third"_s);
        QVERIFY(strip()->isVisible());

        const QString good = raw->toPlainText();
        raw->setPlainText(good.chopped(2)); // the last brace is missing
        QVERIFY(m_page->hasUnsavedWork());
        const auto problems = m_page->findChildren<QPushButton *>(u"rawProblem"_s);
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.constFirst()->text().startsWith(u"Line "_s));
        QVERIFY(!m_page->findChild<QPushButton *>(u"sendChanges"_s)->isEnabled());
        m_page->reviewWork();
        m_page->reviewWork();
        QTest::qWait(20);
        QVERIFY(m_world->runner.changes.isEmpty());
        QTest::mouseClick(problems.constFirst(), Qt::LeftButton);
        QVERIFY(raw->hasFocus());
        QVERIFY(raw->textCursor().position() > good.size() / 2);

        m_world->confirmer.leaveAnswer = Leave::KeepEditing;
        QCOMPARE(m_page->keeping(), TabPage::Keeping::NotAtAll);
        raw->setPlainText(good);
        QVERIFY(m_page->findChildren<QPushButton *>(u"rawProblem"_s).isEmpty());
        QVERIFY(m_page->findChild<QPushButton *>(u"sendChanges"_s)->isEnabled());
        m_world->connections.setLocked(u"s"_s, true);
        QVERIFY(raw->isReadOnly());
        m_world->connections.setLocked(u"s"_s, false);
        raw->setPlainText(good.chopped(2));
        m_page->discardWork();
        QVERIFY(!m_page->hasUnsavedWork());
        QVERIFY(raw->toPlainText().endsWith(u'}'));
    }

    void G14_typingStagesAndTypingBackClears()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_lastName", u"Nwosu-Adeyemi"_s);
        QVERIFY(strip()->isVisible());
        QVERIFY(m_page->hasUnsavedWork());
        QCOMPARE(m_page->state(), TabPage::State::Staged);
        QCOMPARE(label("old_lastName"), u"Nwosu"_s);
        QVERIFY(line("field_lastName")->property("staged").toBool());
        QCOMPARE(strip()->lines().size(), 1);
        QCOMPARE(strip()->lines().first().before, u"Nwosu"_s);
        QCOMPARE(strip()->lines().first().after, u"Nwosu-Adeyemi"_s);
        type("field_lastName", u"Nwosu"_s);
        QVERIFY(!m_page->hasUnsavedWork());
        QVERIFY(!strip()->isVisible());
        QVERIFY(!line("field_lastName")->property("staged").toBool());
    }

    void whatIsSaidUnderThePointerIsTakenBack()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        auto *editor = m_page->findChild<FieldRow *>(u"row_phone"_s)->editor();
        QStringList told;
        StatusTips tips(told);
        editor->installEventFilter(&tips);
        editor->setAttribute(Qt::WA_UnderMouse);
        editor->setReadOnly(true, u"being sent"_s);
        editor->setReadOnly(false, {});
        QCOMPARE(told, (QStringList{u"being sent"_s, QString()}));
    }

    void G14_controlZStepsBackInTheField()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_phone", u"1"_s);
        type("field_lastName", u"One"_s);
        QTest::keyClicks(line("field_lastName"), u" Two"_s);
        QTest::keySequence(line("field_lastName"), QKeySequence::Undo);
        QCOMPARE(line("field_lastName")->text(), u"One "_s);
        for (int i = 0; i < 4; ++i)
            QTest::keySequence(line("field_lastName"), QKeySequence::Undo);
        QCOMPARE(line("field_lastName")->text(), u"Nwosu"_s);
        QCOMPARE(line("field_phone")->text(), u"1"_s);
        QTest::keySequence(line("field_lastName"), QKeySequence::Redo);
        QVERIFY(line("field_lastName")->text() != u"Nwosu"_s);
        QTest::mouseClick(m_page->findChild<QToolButton *>(u"undo_phone"_s), Qt::LeftButton);
        QCOMPARE(line("field_phone")->text(), u"+27 11 555 0134"_s);
    }

    void G14_refreshKeepsStagedEdits()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_phone", u"1"_s);
        changeElsewhere(u"lastName"_s, u"Nwosu-Okeke"_s);
        m_page->refresh();
        QTRY_COMPARE(line("field_lastName")->text(), u"Nwosu-Okeke"_s);
        QCOMPARE(line("field_phone")->text(), u"1"_s);
        QVERIFY(!banner());

        m_world->connections.xras.error = Error{.kind = Error::Kind::Timeout};
        m_page->refresh();
        QTRY_VERIFY(banner());
        QCOMPARE(line("field_phone")->text(), u"1"_s);
    }

    void aLockedConnectionShowsEverythingAndTakesNothing()
    {
        m_world->connections.locked = true;
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QVERIFY(line("field_lastName")->isReadOnly());
        QVERIFY(m_page->findChild<Banner *>(u"lockBanner"_s)->isVisible());
        QVERIFY(line("field_lastName")->accessibleDescription().contains(u"locked"_s));
        QTest::keyClicks(line("field_lastName"), u"x"_s);
        QVERIFY(!m_page->hasUnsavedWork());
        m_world->connections.setLocked(u"x"_s, false);
        QVERIFY(!line("field_lastName")->isReadOnly());
        QVERIFY(!m_page->findChild<Banner *>(u"lockBanner"_s)->isVisible());
    }

    void theGuardIsAskedBeforeDiscarding()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        type("field_phone", u"1"_s);
        m_world->confirmer.leaveAnswer = Leave::KeepEditing;
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"discardChanges"_s), Qt::LeftButton);
        QTRY_COMPARE(m_world->confirmer.left.size(), 1);
        QVERIFY(m_world->confirmer.left.first().summaries.first().contains(u"Amara Nwosu"_s));
        QVERIFY(m_page->hasUnsavedWork());
        m_world->confirmer.leaveAnswer = Leave::Discard;
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"discardChanges"_s), Qt::LeftButton);
        QTRY_VERIFY(!m_page->hasUnsavedWork());
        QCOMPARE(line("field_phone")->text(), u"+27 11 555 0134"_s);
    }

    void absenceIsSaidInWords()
    {
        m_world->connections.amo.documents.insert(
            u"7"_s, decoded(R"({"id":7,"name":"Firefox user 7","url":"","username":"seven"})"));
        open(u"a"_s, u"account"_s, u"7"_s);
        QCOMPARE(label("value_email"), u"Hidden from you"_s);

        m_world->connections.amo.absence = Found::Why::NoSuchOrHidden;
        open(u"a"_s, u"account"_s, u"404"_s);
        QTRY_COMPARE(label("nothingHeadline"), u"No such person, or AMO does not let you see them."_s);
        open(u"x"_s, u"person"_s, u"nobody"_s);
        QTRY_COMPARE(label("nothingHeadline"), u"XRAS prod has no nobody."_s);
        QVERIFY(m_page->findChild<QPushButton *>(u"nothingAct"_s)->isVisible());
    }

    void aFailedReadCanBeRetried()
    {
        m_world->connections.xras.error = Error{.kind = Error::Kind::DnsFailed};
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QTRY_VERIFY(!label("nothingHeadline").isEmpty());
        m_world->connections.xras.error.reset();
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"nothingAct"_s), Qt::LeftButton);
        QTRY_COMPARE(m_page->title(), u"Amara Nwosu"_s);
    }

    void aMissingConnectionIsWaitedFor()
    {
        m_world->connections.connected = false;
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QCOMPARE(label("nothingHeadline"), u"XRAS prod is not connected."_s);
        QCOMPARE(label("nothingDetails"), u"The cable is out."_s);
        m_world->connections.setConnected(true);
        QTRY_COMPARE(m_page->title(), u"Amara Nwosu"_s);
    }

    void loadingShowsBarsLateAndCanBeCancelled()
    {
        m_world->connections.xras.neverAnswers = true;
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        auto *cancel = m_page->findChild<QPushButton *>(u"cancelLoading"_s);
        QVERIFY(!cancel->isVisible());
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(m_world->connections.xras.cancelled);
        m_world->connections.xras.waiting.first().settle(failure({.kind = Error::Kind::Cancelled}));
        QTRY_COMPARE(label("nothingHeadline"), u"Reading was cancelled."_s);
    }

    void T14_hostileTextStaysText()
    {
        QString tables = u"<table><tr><td>"_s.repeated(20);
        JsonValue document = m_world->connections.amo.documents.value(u"12345"_s);
        document.set(u"biography"_s, JsonValue(u"<img src=\"/dev/zero\">"_s + tables));
        document.set(u"name"_s, JsonValue(u"<img src=\"/dev/zero\">"_s + tables));
        document.set(u"display_name"_s, JsonValue(u"<img src=/dev/zero><b>x"_s));
        document.set(u"email"_s, JsonValue(tables));
        document.set(u"unknown"_s, JsonValue(tables));
        document.set(u"marks"_s, JsonValue(u"a"_s + QString(100'000, QChar(0x0301))));
        m_world->connections.amo.documents.insert(u"12345"_s, document);
        QElapsedTimer clock;
        clock.start();
        open(u"a"_s, u"account"_s, u"12345"_s);
        type("field_location", u"Here"_s);
        m_page->grab();
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(label("personName"), u"<img src=/dev/zero><b>x"_s);
        for (const QLabel *anyLabel : m_page->findChildren<QLabel *>())
            QCOMPARE(anyLabel->textFormat(), Qt::PlainText);
    }

    void deletingNamesTheConsequences()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        m_world->confirmer.answer = false;
        auto *button = m_page->findChild<QPushButton *>(u"deleteRecord"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(m_world->confirmer.asked.size(), 1);
        const Confirmation asked = m_world->confirmer.asked.first();
        QCOMPARE(asked.connection.id, u"a"_s);
        QVERIFY(asked.headline.contains(u"Amara Nwosu"_s));
        QCOMPARE(asked.typedName, u"12345"_s);
        QVERIFY(asked.consequences.contains(u"Public add-ons: 3"_s));
        QVERIFY(asked.consequences.size() > 3);
        QTest::qWait(20);
        QVERIFY(m_world->runner.changes.isEmpty());

        m_world->confirmer.answer = true;
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(label("personState"), u"Deleted, verified 09:14:03"_s);
        QCOMPARE(m_world->runner.changes.first().verb, Change::Verb::Delete);
        QCOMPARE(label("nothingHeadline"), u"Amara Nwosu has been deleted."_s);
        QVERIFY(!m_page->hasUnsavedWork());
        QSignalSpy closed(m_page.get(), &TabPage::closeRequested);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"nothingAct"_s), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
    }

    void thingsAreNotSaidToLackAPicture()
    {
        m_world->connections.sis.documents.insert(
            u"1"_s, decoded(R"({"url":"1","username":"u","email":"u@seed.example"})"));
        for (const auto &[kind, key, isPerson] :
            {std::tuple(u"identity"_s, u"8a1f"_s, true), std::tuple(u"user"_s, u"1"_s, false)}) {
            open(u"s"_s, kind, key);
            QCOMPARE(m_page->findChild<PicturePanel *>()->isVisible(), isPerson);
            QVERIFY(isPerson || !m_page->findChild<QWidget *>(u"section_picture"_s)->isVisible());
            const QList<PlainLabel *> labels = m_page->findChildren<PlainLabel *>();
            QVERIFY(isPerson || std::none_of(labels.begin(), labels.end(), [](const PlainLabel *label) {
                return label->isVisible() && label->fullText().contains(u"ot offered");
            }));
        }
    }

    void whatIsBesideTheFieldsInsideAMemberIsShown()
    {
        open(u"s"_s, u"identity"_s, u"8a1f"_s);
        QCOMPARE(label("other_details/hh_size"), u"4"_s);
    }

    void actsFollowTheDialect()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QVERIFY(!m_page->findChild<QPushButton *>(u"deleteRecord"_s));
        QSignalSpy merge(m_page.get(), &TabPage::openMerge);
        QTest::mouseClick(m_page->findChild<QPushButton *>(u"mergeWith"_s), Qt::LeftButton);
        QCOMPARE(merge.count(), 1);
        QCOMPARE(merge.first().first().value<RecordId>().key, u"anwosu"_s);
        open(u"a"_s, u"account"_s, u"12345"_s);
        QVERIFY(!m_page->findChild<QPushButton *>(u"mergeWith"_s));
        QVERIFY(m_page->findChild<QPushButton *>(u"deleteRecord"_s));
    }

    void copiesAsJson()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        m_page->findChild<QAction *>(u"copyJsonAction"_s)->trigger();
        QCOMPARE(decoded(QApplication::clipboard()->text().toUtf8()),
            m_world->connections.xras.documents.value(u"anwosu"_s));
    }

    void sectionsAreReachedByNumber()
    {
        open(u"x"_s, u"person"_s, u"anwosu"_s);
        QVERIFY(m_page->showSection(2));
        QVERIFY(line("field_email")->hasFocus());
        QCOMPARE(m_page->findChild<ContentsList *>()->currentRow(), 1);
        QVERIFY(!m_page->showSection(9));
        QVERIFY(!m_page->showSection(0));
    }

    void creatingProvesTheNameIsFree()
    {
        m_page.reset(PersonPage::forCreate(m_world->context, u"x"_s, u"person"_s));
        show();
        auto *key = m_page->findChild<QLineEdit *>(u"createKey"_s);
        QTest::keyClicks(key, u".."_s);
        QTest::keyClick(key, Qt::Key_Return);
        QVERIFY(label("createAnswer").contains(u"cannot be used"_s));
        QCOMPARE(m_world->connections.xras.reads, 0);
        key->clear();
        QTest::keyClicks(key, u"anwosu"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY(label("createAnswer").contains(u"is taken"_s));
        key->clear();
        QTest::keyClicks(key, u"newone"_s);
        QTest::keyClick(key, Qt::Key_Return);
        QTRY_VERIFY(m_page->findChild<RecordForm *>());
        QTRY_VERIFY(line("field_firstName")->isVisible());

        auto *reconciled = m_page->findChild<QCheckBox *>(u"field_isReconciled"_s);
        QVERIFY(reconciled && reconciled->isVisible());
        QCOMPARE(reconciled->checkState(), Qt::Unchecked);
        type("field_firstName", u"New"_s);
        type("field_lastName", u"One"_s);
        sendStaged();
        QTRY_COMPARE(label("personState"), u"Verified 09:14:03"_s);
        const Change &change = m_world->runner.changes.first();
        QCOMPARE(change.verb, Change::Verb::Create);
        QCOMPARE(change.target.key, u"newone"_s);
        QCOMPARE(change.wanted[u"isReconciled"], JsonValue(false));
        QCOMPARE(m_page->title(), u"New One"_s);
        QCOMPARE(m_page->record().key, u"newone"_s);
        QVERIFY(!m_page->hasUnsavedWork());
    }

    void G44_everyInteractiveWidgetHasANameAndIsReachable()
    {
        open(u"a"_s, u"account"_s, u"12345"_s);
        type("field_location", u"Here"_s);
        for (const QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool interactive = qobject_cast<const QAbstractButton *>(widget)
                || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                || qobject_cast<const QPlainTextEdit *>(widget);
            if (!interactive || !widget->isVisible() || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                qPrintable(widget->objectName()));
            QVERIFY2(!widget->isEnabled() || widget->focusPolicy() != Qt::NoFocus,
                qPrintable(widget->objectName()));
        }
    }

    void nothingIsClippedAtTwiceTheSize_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void nothingIsClippedAtTwiceTheSize()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QApplication::setLayoutDirection(direction);
        QFont font = m_font;
        font.setPointSizeF(m_font.pointSizeF() * 2);
        QApplication::setFont(font);
        applyTheme(*qApp, Scheme::Light);
        open(u"a"_s, u"account"_s, u"12345"_s);
        type("field_location", u"Here"_s);
        QTest::qWait(50);
        for (const auto *anyLabel : m_page->findChildren<PlainLabel *>()) {
            if (!anyLabel->isVisible() || anyLabel->fullText().isEmpty())
                continue;
            const int height = anyLabel->wordWrap() ? anyLabel->heightForWidth(anyLabel->width())
                                                    : anyLabel->minimumSizeHint().height();
            QVERIFY2(anyLabel->height() >= height,
                qPrintable(anyLabel->objectName() + u' ' + anyLabel->fullText()));
        }
        for (const auto *button : m_page->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->height() >= button->sizeHint().height()
                        && button->width() >= button->sizeHint().width(),
                    qPrintable(button->objectName()));
        }
        const auto *row = m_page->findChild<FieldRow *>(u"row_location"_s);
        const QPoint editor = line("field_location")->mapTo(row, QPoint(0, 0));
        if (direction == Qt::LeftToRight)
            QVERIFY(editor.x() < row->width() / 2);
        else
            QVERIFY(editor.x() + line("field_location")->width() > row->width() / 2);
    }

private:
    QFont m_font = QApplication::font();
};

} // namespace rollcall

QTEST_MAIN(rollcall::PersonPageTest)
#include "tst_personpage.moc"
