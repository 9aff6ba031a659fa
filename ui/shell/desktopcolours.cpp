#include "ui/shell/desktopcolours.h"

#include "portalsettings.h" // made from org.freedesktop.portal.Settings.xml

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString colourScheme = u"color-scheme"_s; // 0: no wish, 1: dark, 2: light
const QString accessibility = u"org.gnome.desktop.a11y.interface"_s;
const QString highContrast = u"high-contrast"_s;
constexpr uint dark = 1;

} // namespace

DesktopColours::DesktopColours(Scheme scheme, const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_portal(std::make_unique<OrgFreedesktopPortalSettingsInterface>(
          u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s, bus))
    , m_isDark(scheme == Scheme::Dark)
    , m_isHighContrast(scheme == Scheme::HighContrast)
{
    // Qt leaves a signal unconnected, without a word, while it does not know the names of its types.
    qRegisterMetaType<QDBusVariant>();
    connect(
        m_portal.get(), &OrgFreedesktopPortalSettingsInterface::SettingChanged, this, &DesktopColours::take);
    ask(appearance, colourScheme);
    ask(accessibility, highContrast);
}

DesktopColours::~DesktopColours() = default;

Scheme DesktopColours::scheme() const
{
    return m_isHighContrast ? Scheme::HighContrast : m_isDark ? Scheme::Dark : Scheme::Light;
}

void DesktopColours::ask(const QString &space, const QString &key)
{
    auto *watcher = new QDBusPendingCallWatcher(m_portal->Read(space, key), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, space, key, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (!answer.isError()) // desktops need not know every setting
            take(space, key, answer.value());
    });
}

void DesktopColours::take(const QString &space, const QString &key, const QDBusVariant &value)
{
    const Scheme before = scheme();
    QVariant plain = value.variant();
    while (plain.canConvert<QDBusVariant>()) // answers are wrapped twice
        plain = plain.value<QDBusVariant>().variant();
    if (space == appearance && key == colourScheme)
        m_isDark = plain.toUInt() == dark;
    else if (space == accessibility && key == highContrast)
        m_isHighContrast = plain.toBool();
    if (scheme() != before)
        emit changed();
}

} // namespace rollcall
