#include "ui/shell/appearance.h"

#include "ui/shell/desktopcolours.h"

#include <QApplication>
#include <QLayout>
#include <QWidget>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto schemeKey = "appearance/scheme"_L1; // nothing: as the desktop
constexpr auto desktopSchemeKey = "appearance/desktopScheme"_L1; // what it asked for last
constexpr auto textSizeKey = "appearance/textSize"_L1;
constexpr auto desktopFontProperty = "rollcallDesktopFont";

QString nameOf(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Dark:
        return u"dark"_s;
    case Scheme::HighContrast:
        return u"high-contrast"_s;
    case Scheme::Light:
        break;
    }
    return u"light"_s;
}

Scheme schemeOf(const QString &name)
{
    for (const Scheme scheme : {Scheme::Dark, Scheme::HighContrast}) {
        if (nameOf(scheme) == name)
            return scheme;
    }
    return Scheme::Light;
}

//! What is in windows hears only where its own font changes; measures hang on the application's everywhere.
void tellParts()
{
    QEvent event(QEvent::ApplicationFontChange);
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (!widget->isWindow())
            QApplication::sendEvent(widget, &event);
    }
    // What is hidden keeps sizes from before, and a scroll area that is shown later believes them.
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto layouts = window->findChildren<QLayout *>();
        for (QLayout *layout : layouts)
            layout->invalidate();
    }
}

} // namespace

Appearance::Appearance(QSettings &layout, QObject *parent)
    : QObject(parent)
    , m_layout(layout)
    , m_scheme(schemeOf(layout.value(layout.contains(schemeKey) ? schemeKey : desktopSchemeKey).toString()))
    , m_textSize(qBound(smallest, layout.value(textSizeKey, 100).toInt(), largest))
{
    // A second window in the same process must not scale the scaled font again.
    const QVariant known = qApp->property(desktopFontProperty);
    m_desktopFont = known.isValid() ? known.value<QFont>() : QApplication::font();
    if (!known.isValid())
        qApp->setProperty(desktopFontProperty, m_desktopFont);
    apply();
    if (!layout.contains(schemeKey))
        followDesktop();
}

Appearance::~Appearance() = default;

const QList<int> &Appearance::steps()
{
    static const QList<int> all{80, 90, 100, 110, 125, 150, 175, 200};
    return all;
}

void Appearance::setScheme(Scheme scheme)
{
    m_desktop.reset();
    m_layout.setValue(schemeKey, nameOf(scheme));
    show(scheme);
}

void Appearance::followDesktop()
{
    if (m_desktop)
        return;
    m_layout.remove(schemeKey);
    m_desktop = std::make_unique<DesktopColours>(
        schemeOf(m_layout.value(desktopSchemeKey).toString()), QDBusConnection::sessionBus());
    connect(m_desktop.get(), &DesktopColours::changed, this, [this] {
        m_layout.setValue(desktopSchemeKey, nameOf(m_desktop->scheme()));
        show(m_desktop->scheme());
    });
    show(m_desktop->scheme());
}

void Appearance::show(Scheme scheme)
{
    if (scheme != m_scheme) {
        m_scheme = scheme;
        apply();
    }
    emit changed();
}

void Appearance::setTextSize(int percent)
{
    percent = qBound(smallest, percent, largest);
    if (percent == m_textSize)
        return;
    m_textSize = percent;
    m_layout.setValue(textSizeKey, percent);
    apply();
    emit changed();
}

void Appearance::apply()
{
    QFont font = m_desktopFont;
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(size * m_textSize / 100);
    const bool resized = font != QApplication::font();
    if (resized) {
        QApplication::setFont(font);
        tellWindows(
            QEvent::ApplicationFontChange); // before the style is asked for sizes, some of which Qt keeps
    }
    applyTheme(*qApp, m_scheme);
    if (resized)
        tellParts();
}

} // namespace rollcall
