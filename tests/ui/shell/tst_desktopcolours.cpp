#include "ui/shell/appearance.h"
#include "ui/shell/desktopcolours.h"
#include "ui/shell/mainmenu.h"

#include <QDBusContext>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

const QString colours = u"org.freedesktop.appearance"_s;
const QString accessibility = u"org.gnome.desktop.a11y.interface"_s;

} // namespace

//! The settings portal of a desktop: the same address and words, on a bus of the test's own.
class Portal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    QHash<QString, QVariant> settings; // "space key"
    int asked = 0;

    void tell(const QString &space, const QString &key, const QVariant &value)
    {
        settings.insert(space + u' ' + key, value);
        emit SettingChanged(space, key, QDBusVariant(value));
    }

public slots:
    QDBusVariant Read(const QString &space, const QString &key) // NOLINT: the portal's name
    {
        ++asked;
        if (!settings.contains(space + u' ' + key))
            sendErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"Requested setting not found"_s);
        // A variant in a variant, as real portals answer.
        return QDBusVariant(QVariant::fromValue(QDBusVariant(settings.value(space + u' ' + key))));
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

//! The console is dark when the desktop is, and changes with it while it runs.
class DesktopColoursTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void G45_theDesktopIsAskedAndFollowed();
    void highContrastComesBeforeDark();
    void aDesktopThatSaysNothingChangesNothing();
    void G45_theConsoleFollowsUntilAPersonChooses();

private:
    QDBusConnection bus(const QString &name) const { return QDBusConnection::connectToBus(m_address, name); }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Portal> m_portal;
};

void DesktopColoursTest::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    QVERIFY2(!program.isEmpty(), "dbus-daemon is not installed");
    m_daemon.start(program, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead(10'000));
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8()); // before anybody asks for the session's
}

void DesktopColoursTest::init()
{
    m_portal = std::make_unique<Portal>();
    QDBusConnection desktop = bus(u"desktop"_s);
    QVERIFY(desktop.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
        QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(desktop.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void DesktopColoursTest::cleanup()
{
    QDBusConnection desktop = bus(u"desktop"_s);
    desktop.unregisterService(u"org.freedesktop.portal.Desktop"_s);
    desktop.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    m_portal.reset();
}

void DesktopColoursTest::cleanupTestCase()
{
    for (const QString &name : {u"desktop"_s, u"console"_s})
        QDBusConnection::disconnectFromBus(name);
    m_daemon.terminate();
    QVERIFY(m_daemon.waitForFinished(10'000));
}

void DesktopColoursTest::G45_theDesktopIsAskedAndFollowed()
{
    m_portal->settings.insert(colours + u" color-scheme"_s, 1u);
    const DesktopColours desktop(Scheme::Light, bus(u"console"_s));
    QCOMPARE(desktop.scheme(), Scheme::Light); // until it has answered
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
    QTRY_COMPARE(m_portal->asked, 2);
    QSignalSpy changed(&desktop, &DesktopColours::changed);
    m_portal->tell(colours, u"color-scheme"_s, 2u);
    QTRY_COMPARE(desktop.scheme(), Scheme::Light);
    m_portal->tell(colours, u"accent-color"_s, u"red"_s);
    m_portal->tell(u"org.example"_s, u"color-scheme"_s, 1u);
    m_portal->tell(colours, u"color-scheme"_s, 0u); // no wish: light, as it is
    m_portal->tell(colours, u"color-scheme"_s, 1u);
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
    QCOMPARE(changed.count(), 2);
}

void DesktopColoursTest::highContrastComesBeforeDark()
{
    m_portal->settings.insert(colours + u" color-scheme"_s, 1u);
    m_portal->settings.insert(accessibility + u" high-contrast"_s, true);
    const DesktopColours desktop(Scheme::Light, bus(u"console"_s));
    QTRY_COMPARE(desktop.scheme(), Scheme::HighContrast);
    QTRY_COMPARE(m_portal->asked, 2);
    m_portal->tell(accessibility, u"high-contrast"_s, false);
    QTRY_COMPARE(desktop.scheme(), Scheme::Dark);
}

void DesktopColoursTest::aDesktopThatSaysNothingChangesNothing()
{
    const DesktopColours without(Scheme::Dark, bus(u"console"_s)); // refuses both questions
    m_portal->tell(accessibility, u"cursor-size"_s, 24);
    QTest::qWait(200);
    QCOMPARE(without.scheme(), Scheme::Dark);
    const DesktopColours nowhere(Scheme::HighContrast, QDBusConnection(u"there is no such bus"_s));
    QTest::qWait(50);
    QCOMPARE(nowhere.scheme(), Scheme::HighContrast);
}

void DesktopColoursTest::G45_theConsoleFollowsUntilAPersonChooses()
{
    m_portal->settings.insert(colours + u" color-scheme"_s, 1u);
    const QTemporaryDir dir;
    QSettings layout(dir.filePath(u"layout.ini"_s), QSettings::IniFormat);
    const auto checked = [](const MainMenu &menu) {
        for (const QString &name : {u"desktop"_s, u"light"_s, u"dark"_s, u"highContrast"_s}) {
            if (menu.findChild<QAction *>(name + u"SchemeAction"_s)->isChecked())
                return name;
        }
        return QString();
    };
    {
        Appearance appearance(layout);
        const MainMenu menu(appearance, nullptr);
        QVERIFY(appearance.followsDesktop());
        QTRY_COMPARE(appearance.scheme(), Scheme::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), Tokens::of(Scheme::Dark).window);
        QCOMPARE(checked(menu), u"desktop"_s);
    }
    {
        Appearance appearance(layout); // begins as it was left, without a flash of light
        const MainMenu menu(appearance, nullptr);
        QCOMPARE(appearance.scheme(), Scheme::Dark);
        appearance.setScheme(Scheme::Light);
        QCOMPARE(checked(menu), u"light"_s);
        m_portal->tell(colours, u"color-scheme"_s, 2u);
        m_portal->tell(colours, u"color-scheme"_s, 1u);
        QTest::qWait(200);
        QCOMPARE(appearance.scheme(), Scheme::Light);
    }
    Appearance appearance(layout);
    const MainMenu menu(appearance, nullptr);
    QVERIFY(!appearance.followsDesktop());
    QCOMPARE(appearance.scheme(), Scheme::Light);
    menu.findChild<QAction *>(u"desktopSchemeAction"_s)->trigger();
    QTRY_COMPARE(appearance.scheme(), Scheme::Dark);
    QCOMPARE(checked(menu), u"desktop"_s);
}

QTEST_MAIN(DesktopColoursTest)
#include "tst_desktopcolours.moc"
