#include "tests/ui/shell/fakes.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/startpage.h"
#include "ui/shell/appearance.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

struct Sheet
{
    Sheet()
        : page(desk.context)
    {
        page.resize(1200, 800);
        page.show();
        QApplication::setActiveWindow(&page);
    }
    QLineEdit *edit(const QString &name) { return page.findChild<QLineEdit *>(name); }
    QAbstractButton *button(const QString &name) { return page.findChild<QAbstractButton *>(name); }
    PlainLabel *label(const QString &name) { return page.findChild<PlainLabel *>(name); }
    void type(const QString &name, const QString &text)
    {
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }
    World desk;
    ConnectionsPage page;
};

} // namespace

class ConnectionsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void theFormAsksForWhatTheKindNeeds();
    void secretsAreMaskedAndNeverShown();
    void aNewConnectionIsSavedWithItsSecrets();
    void badInputIsNamedBesideItsField_data();
    void badInputIsNamedBesideItsField();
    void aFailedSaveKeepsWhatWasTyped();
    void theTestTellsEveryStep();
    void leavingAChangedFormAsks();
    void removingIsConfirmed();
    void N17_whoIsKeptIsChosenAndForgotten();
    void practiceIsNotEdited();
    void onlySystemsWithABrowserAreSignedInTo();
    void signInWaitsForTheBrowserAndTellsHowItEnded();
    void waitingForTheBrowserCanBeStopped();
    void firstStepsAskAndTick();
    void G46_theFormFollowsTheSizeOfText();
};

void ConnectionsPageTest::G46_theFormFollowsTheSizeOfText()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"layout.ini"_s), QSettings::IniFormat);
    Appearance appearance(settings);
    appearance.setTextSize(200);
    Sheet s;
    s.page.showConnection({});
    const auto *grid
        = qobject_cast<QGridLayout *>(s.page.findChild<QWidget *>(u"connectionForm"_s)->layout());
    for (const int size : {200, 100}) {
        appearance.setTextSize(size);
        const Metrics metrics = Metrics::current();
        QCOMPARE(s.label(u"connectionNameLabel"_s)->minimumHeight(), metrics.formRow);
        QCOMPARE(grid->verticalSpacing(), metrics.formGap);
        QCOMPARE(grid->columnMinimumWidth(0), metrics.label - metrics.gap4);
        const auto needs = s.page.findChildren<PlainLabel *>(QRegularExpression(u"^need-.*Label$"_s));
        QVERIFY(!needs.isEmpty());
        for (const PlainLabel *need : needs)
            QCOMPARE(need->minimumHeight(), metrics.formRow);
    }
}

void ConnectionsPageTest::theFormAsksForWhatTheKindNeeds()
{
    Sheet s;
    s.page.showConnection({});
    auto *kind = s.page.findChild<QComboBox *>(u"connectionKind"_s);
    QVERIFY(s.edit(u"need-XA-USER"_s));
    kind->setCurrentIndex(kind->findData(u"amo"_s));
    QVERIFY(!s.edit(u"need-XA-USER"_s));
    QVERIFY(s.edit(u"need-session"_s));
    QVERIFY(!s.label(u"connectionKindNote"_s)->text().isEmpty());
}

void ConnectionsPageTest::secretsAreMaskedAndNeverShown()
{
    Sheet s;
    s.desk.secrets.stored = {u"xras/XA-API-KEY"_s};
    s.page.showConnection(u"amo"_s);
    s.page.showConnection(u"xras"_s);
    QLineEdit *key = s.edit(u"need-XA-API-KEY"_s);
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QVERIFY(key->text().isEmpty());
    QTRY_VERIFY(s.label(u"need-XA-API-KEYNote"_s)->text().contains(u"GNOME Keyring"_s));
}

void ConnectionsPageTest::aNewConnectionIsSavedWithItsSecrets()
{
    Sheet s;
    s.page.showConnection({});
    s.type(u"connectionName"_s, u"Mine"_s);
    s.type(u"connectionUrl"_s, u"https://xras.test.example/api/"_s);
    s.type(u"need-XA-USER"_s, u"operator"_s);
    s.type(u"need-XA-API-KEY"_s, u"s3cret"_s);
    QTest::mouseClick(s.button(u"testButton"_s), Qt::LeftButton);
    QTest::mouseClick(s.button(u"saveConnectionButton"_s), Qt::LeftButton);
    QTRY_COMPARE(s.desk.connections.saved.size(), 1);
    const auto &[connection, secrets] = s.desk.connections.saved.first();
    QCOMPARE(connection.name, u"Mine"_s);
    QCOMPARE(connection.baseUrl, QUrl(u"https://xras.test.example/api"_s)); // no slash at the end
    QCOMPARE(connection.environment, Environment::Test);
    QCOMPARE(connection.settings.value(u"XA-USER"_s), u"operator"_s);
    QVERIFY(!connection.settings.contains(u"XA-API-KEY"_s));
    QVERIFY(connection.startLocked);
    QVERIFY(!connection.id.isEmpty());
    QCOMPARE(secrets.value(u"XA-API-KEY"_s).reveal(), QByteArray("s3cret"));
    QTRY_VERIFY(s.edit(u"need-XA-API-KEY"_s)->text().isEmpty());
    QVERIFY(!s.page.hasUnsavedWork());
}

void ConnectionsPageTest::badInputIsNamedBesideItsField_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("missing") << QString();
    QTest::newRow("no scheme") << u"xras.example.org"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s;
    QTest::newRow("with password") << u"https://user:pw@xras.example.org"_s;
    QTest::newRow("with query") << u"https://xras.example.org/?a=b"_s;
}

void ConnectionsPageTest::badInputIsNamedBesideItsField()
{
    QFETCH(QString, url);
    Sheet s;
    s.page.showConnection({});
    s.type(u"connectionName"_s, u"Mine"_s);
    s.edit(u"connectionUrl"_s)->setText(url);
    s.page.reviewWork();
    QCOMPARE(s.desk.connections.saved.size(), 0);
    QVERIFY(s.label(u"connectionUrlNote"_s)->isVisible());
    QVERIFY(s.label(u"connectionUrlNote"_s)->text().endsWith(u'.'));
    QVERIFY(s.edit(u"connectionUrl"_s)->property("invalid").toBool());
    QCOMPARE(s.edit(u"connectionUrl"_s)->text(), url);
}

void ConnectionsPageTest::aFailedSaveKeepsWhatWasTyped()
{
    Sheet s;
    s.desk.connections.saveError = Error{.kind = Error::Kind::LocalStorage};
    s.page.showConnection(u"xras"_s);
    s.type(u"connectionName"_s, u"Renamed"_s);
    s.page.reviewWork();
    auto *problem = s.page.findChild<Banner *>(u"connectionProblem"_s);
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->headline().contains(u"disk"_s));
    QCOMPARE(s.edit(u"connectionName"_s)->text(), u"Renamed"_s);
    QVERIFY(s.page.hasUnsavedWork());
}

void ConnectionsPageTest::theTestTellsEveryStep()
{
    Sheet s;
    s.desk.connections.steps
        = {{u"Name found"_s, u"here"_s, TestStep::State::Passed, std::chrono::milliseconds(8)},
            {u"Key accepted"_s, u"no"_s, TestStep::State::Failed, std::chrono::milliseconds(5)}};
    s.page.showConnection(u"xras"_s);
    QTest::mouseClick(s.button(u"testConnectionButton"_s), Qt::LeftButton);
    QTRY_COMPARE(s.page.findChildren<PlainLabel *>(u"testStepTitle"_s).size(), 2);
    QCOMPARE(s.desk.connections.tested.size(), 1);
    auto *verdict = s.page.findChild<Banner *>(u"testVerdict"_s);
    QVERIFY(verdict->isVisible());
    QCOMPARE(verdict->kind(), BannerKind::Bad);
}

void ConnectionsPageTest::leavingAChangedFormAsks()
{
    Sheet s;
    s.page.showConnection(u"xras"_s);
    s.type(u"connectionName"_s, u"Renamed"_s);
    QVERIFY(s.page.hasUnsavedWork());
    s.desk.confirmer.nextLeave = Leave::KeepEditing;
    s.page.showConnection(u"amo"_s);
    QTRY_COMPARE(s.desk.confirmer.leaves.size(), 1);
    QCoreApplication::processEvents();
    QCOMPARE(s.page.connectionId(), u"xras"_s);
    s.desk.confirmer.nextLeave = Leave::Discard;
    s.page.showConnection(u"amo"_s);
    QTRY_COMPARE(s.page.connectionId(), u"amo"_s);
    QVERIFY(!s.page.hasUnsavedWork());
}

void ConnectionsPageTest::removingIsConfirmed()
{
    Sheet s;
    s.page.showConnection(u"amo"_s);
    QTest::mouseClick(s.button(u"removeConnectionButton"_s), Qt::LeftButton);
    QTRY_COMPARE(s.desk.confirmer.confirmations.size(), 1);
    QCoreApplication::processEvents();
    QVERIFY(s.desk.connections.connection(u"amo"_s));
    QVERIFY(s.desk.confirmer.confirmations.first().confirmText.contains(u"AMO"_s));
    s.desk.confirmer.nextConfirm = true;
    QTest::mouseClick(s.button(u"removeConnectionButton"_s), Qt::LeftButton);
    QTRY_VERIFY(!s.desk.connections.connection(u"amo"_s));
}

void ConnectionsPageTest::N17_whoIsKeptIsChosenAndForgotten()
{
    Sheet s;
    s.desk.connections.kept = {{u"amo"_s, 7}};
    s.page.showConnection(u"amo"_s);
    auto *kept = s.page.findChild<QComboBox *>(u"connectionKept"_s);
    QCOMPARE(kept->currentData().toInt(), 0); // until the program ends, unless somebody says otherwise
    QVERIFY(s.button(u"forgetKeptButton"_s)->isEnabled());
    QVERIFY(s.button(u"forgetKeptButton"_s)->text().contains(u'7'));
    QTest::mouseClick(s.button(u"forgetKeptButton"_s), Qt::LeftButton);
    QVERIFY(s.desk.connections.kept.isEmpty());
    QVERIFY(!s.button(u"forgetKeptButton"_s)->isEnabled());
    QVERIFY(!s.page.hasUnsavedWork()); // forgetting is no change of the settings
    kept->setCurrentIndex(kept->findData(30));
    QVERIFY(s.page.hasUnsavedWork());
    QTest::mouseClick(s.button(u"saveConnectionButton"_s), Qt::LeftButton);
    QTRY_COMPARE(s.desk.connections.saved.size(), 1);
    QCOMPARE(s.desk.connections.saved.constFirst().first.keptDays, 30);
}

void ConnectionsPageTest::practiceIsNotEdited()
{
    Sheet s;
    s.desk.add(u"practice-xras"_s, u"XRAS practice"_s, u"xras"_s, Environment::Practice, nullptr, false);
    emit s.desk.connections.changed();
    s.page.showConnection(u"practice-xras"_s);
    QVERIFY(!s.edit(u"connectionName"_s)->isEnabled());
    QVERIFY(!s.button(u"saveConnectionButton"_s)->isEnabled());
    QVERIFY(!s.button(u"saveConnectionButton"_s)->toolTip().isEmpty());
    QVERIFY(!s.page.hasUnsavedWork());
}

void ConnectionsPageTest::firstStepsAskAndTick()
{
    World desk;
    StartPage start(desk.context);
    start.resize(900, 800);
    start.show();
    QSignalSpy asked(&start, &TabPage::lookUpRequested);
    QTest::mouseClick(start.findChild<QAbstractButton *>(u"try-nwosu"_s), Qt::LeftButton);
    QCOMPARE(asked.first().first().toString(), u"nwosu"_s);
    start.setPracticeNote(u"10,000 invented people."_s);
    QCOMPARE(start.findChild<PlainLabel *>(u"startNote"_s)->text(), u"10,000 invented people."_s);
    start.noteProgress(TabPage::Progress::PersonOpened);
    const auto signs = start.findChild<QWidget *>(u"step2"_s)->findChildren<SignLabel *>();
    QCOMPARE(signs.first()->sign(), Sign::Verified);
}

void ConnectionsPageTest::onlySystemsWithABrowserAreSignedInTo()
{
    Sheet s;
    s.page.showConnection(u"amo"_s);
    QVERIFY(!s.button(u"signInButton"_s)->isVisible());
    s.desk.connections.byBrowser = true;
    s.page.showConnection(u"xras"_s);
    QVERIFY(!s.button(u"signInButton"_s)->isVisible());
    s.page.showConnection(u"amo"_s);
    QVERIFY(s.button(u"signInButton"_s)->isVisible());
    s.type(u"connectionName"_s, u"Changed"_s);
    QVERIFY(!s.button(u"signInButton"_s)->isEnabled()); // what is not saved is not signed in to
    s.page.showConnection({});
    s.page.discardWork();
}

void ConnectionsPageTest::signInWaitsForTheBrowserAndTellsHowItEnded()
{
    Sheet s;
    s.desk.connections.byBrowser = true;
    s.page.showConnection(u"amo"_s);
    auto *banner = s.page.findChild<Banner *>(u"connectionProblem"_s);
    QTest::mouseClick(s.button(u"signInButton"_s), Qt::LeftButton);
    QCOMPARE(s.desk.connections.signedIn, QStringList{u"amo"_s});
    QVERIFY(banner->isVisible());
    QTest::mouseClick(s.button(u"copySignInAddress"_s), Qt::LeftButton);
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"rollcalltest://login.example"));
    s.desk.connections.signingIn->settle(
        failure({.kind = Error::Kind::Forbidden, .code = u"access_denied"_s, .detail = u"<b>No</b>"_s}));
    QTRY_COMPARE(banner->headline(), u"Nobody was signed in."_s);
    QCOMPARE(banner->text(), u"<b>No</b>"_s); // as plain text
    QVERIFY(!s.button(u"copySignInAddress"_s));

    QTest::mouseClick(s.button(u"signInButton"_s), Qt::LeftButton);
    s.desk.connections.signingIn->settle(Done{});
    QTRY_COMPARE(s.label(u"connectionSaved"_s)->text(), u"Signed in"_s);
    QVERIFY(!banner->isVisible());
    QCOMPARE(s.desk.connections.tested.size(), 1); // and is tried at once
}

void ConnectionsPageTest::waitingForTheBrowserCanBeStopped()
{
    Sheet s;
    s.desk.connections.byBrowser = true;
    s.page.showConnection(u"amo"_s);
    QTest::mouseClick(s.button(u"signInButton"_s), Qt::LeftButton);
    QCOMPARE(s.button(u"signInButton"_s)->text(), u"Stop waiting"_s);
    QTest::mouseClick(s.button(u"signInButton"_s), Qt::LeftButton);
    QTRY_VERIFY(s.button(u"signInButton"_s)->text() != u"Stop waiting"_s);
    QVERIFY(!s.page.findChild<Banner *>(u"connectionProblem"_s)->isVisible());
    // Whoever goes to another connection stops waiting as well.
    QTest::mouseClick(s.button(u"signInButton"_s), Qt::LeftButton);
    s.page.showConnection(u"xras"_s);
    QTRY_VERIFY(s.desk.connections.signingIn->isSettled());
}

QTEST_MAIN(ConnectionsPageTest)
#include "tst_connectionspage.moc"
