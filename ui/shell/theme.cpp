#include "ui/shell/theme.h"

#include "ui/shell/style.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPalette>
#include <QToolTip>
#include <QWidget>

#include <cmath>
#include <optional>

namespace rollcall {

namespace {

constexpr QColor rgb(unsigned value)
{
    return QColor(int(value >> 16 & 0xff), int(value >> 8 & 0xff), int(value & 0xff));
}

Tokens lightTokens()
{
    Tokens t;
    t.window = rgb(0xF2F3F5);
    t.base = rgb(0xFFFFFF);
    t.alt = rgb(0xF8F9FA);
    t.header = rgb(0xECEEF1);
    t.button = rgb(0xFFFFFF);
    t.text = rgb(0x1A1E24);
    t.muted = rgb(0x505963);
    t.faint = rgb(0x5F6771);
    t.line = rgb(0xD8DCE1);
    t.control = rgb(0x78808A);
    t.accent = t.focus = rgb(0x1D5FBF);
    t.onAccent = rgb(0xFFFFFF);
    t.soft = rgb(0xE4EDFA);
    t.softLine = rgb(0xA9C4EA);
    t.selected = rgb(0xDCE8F9);
    t.selectedText = t.text;
    t.selectedIdle = rgb(0xE6E8EB);
    t.link = rgb(0x1D5FBF);
    t.visited = rgb(0x6A4196);
    t.bad = rgb(0xB3261E);
    t.badGround = rgb(0xFCEDEB);
    t.badLine = rgb(0xE3A9A4);
    t.onBad = rgb(0xFFFFFF);
    t.warn = rgb(0x7F4F00);
    t.warnGround = rgb(0xFFF5DF);
    t.warnLine = rgb(0xE2C27F);
    t.ok = rgb(0x1C6A3C);
    t.okGround = rgb(0xE9F5ED);
    t.okLine = rgb(0xA5D0B4);
    t.tooltip = rgb(0x1A1E24);
    t.tooltipText = rgb(0xFFFFFF);
    t.production = {rgb(0x6B1E54), rgb(0xFFFFFF), rgb(0x6B1E54)};
    t.staging = {rgb(0xFBE7BE), rgb(0x4A3000), rgb(0xA86B06)};
    t.test = {rgb(0xD6EBE6), rgb(0x0F4A40), rgb(0x2C8373)};
    t.practice = {rgb(0xE4E2F3), rgb(0x3A3368), rgb(0x7469B8)};
    return t;
}

Tokens darkTokens()
{
    Tokens t;
    t.window = rgb(0x1F2226);
    t.base = rgb(0x17191C);
    t.alt = rgb(0x1B1E21);
    t.header = rgb(0x26292E);
    t.button = rgb(0x2A2E33);
    t.text = rgb(0xE4E7EA);
    t.muted = rgb(0xAEB6BF);
    t.faint = rgb(0x9FA7B0);
    t.line = rgb(0x363B41);
    t.control = rgb(0x7E8792);
    t.accent = t.focus = rgb(0x78AEF8);
    t.onAccent = rgb(0x0B1A2E);
    t.soft = rgb(0x1F2F45);
    t.softLine = rgb(0x3D5B85);
    t.selected = rgb(0x24374F);
    t.selectedText = t.text;
    t.selectedIdle = rgb(0x2C3035);
    t.link = rgb(0x78AEF8);
    t.visited = rgb(0xC3A2EE);
    t.bad = rgb(0xFF8F85);
    t.badGround = rgb(0x3A1F1E);
    t.badLine = rgb(0x7C3C38);
    t.onBad = rgb(0x2A0705);
    t.warn = rgb(0xF0BC55);
    t.warnGround = rgb(0x352A15);
    t.warnLine = rgb(0x6F5722);
    t.ok = rgb(0x74CB94);
    t.okGround = rgb(0x1A3023);
    t.okLine = rgb(0x35634A);
    t.tooltip = rgb(0xE4E7EA);
    t.tooltipText = rgb(0x17191C);
    t.production = {rgb(0x7A2762), rgb(0xFFFFFF), rgb(0xC77BB0)};
    t.staging = {rgb(0x3D2E0D), rgb(0xF6D48A), rgb(0xC98A1E)};
    t.test = {rgb(0x15342E), rgb(0x9FDACB), rgb(0x3C9A87)};
    t.practice = {rgb(0x2B2845), rgb(0xCBC5F2), rgb(0x8A7FD0)};
    return t;
}

Tokens highContrastTokens()
{
    Tokens t;
    t.window = t.base = t.alt = t.header = t.button = rgb(0x000000);
    t.text = t.muted = rgb(0xFFFFFF);
    t.faint = rgb(0xD0D0D0);
    t.line = rgb(0xA0A0A0);
    t.control = rgb(0xFFFFFF);
    t.accent = rgb(0x7FD6FF);
    t.focus = rgb(0xFFE14D);
    t.onAccent = rgb(0x000000);
    t.soft = rgb(0x000000);
    t.softLine = rgb(0x7FD6FF);
    t.selected = rgb(0xFFE14D);
    t.selectedText = rgb(0x000000);
    t.selectedIdle = rgb(0x5A5A5A);
    t.link = rgb(0x7FD6FF);
    t.visited = rgb(0xD9B8FF);
    t.bad = rgb(0xFF9C94);
    t.badGround = rgb(0x000000);
    t.badLine = rgb(0xFF9C94);
    t.onBad = rgb(0x000000);
    t.warn = t.warnLine = rgb(0xFFD24D);
    t.warnGround = rgb(0x000000);
    t.ok = t.okLine = rgb(0x86E8A6);
    t.okGround = rgb(0x000000);
    t.tooltip = rgb(0xFFFFFF);
    t.tooltipText = rgb(0x000000);
    t.production = {rgb(0xFFFFFF), rgb(0x000000), rgb(0xFFFFFF)};
    t.staging = {rgb(0x000000), rgb(0xFFD24D), rgb(0xFFD24D)};
    t.test = {rgb(0x000000), rgb(0x8FF0DC), rgb(0x8FF0DC)};
    t.practice = {rgb(0x000000), rgb(0xD6CEFF), rgb(0xD6CEFF)};
    return t;
}

double luminance(const QColor &color)
{
    const auto channel
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * channel(double(color.redF())) + 0.7152 * channel(double(color.greenF()))
        + 0.0722 * channel(double(color.blueF()));
}

} // namespace

const Tokens::Band &Tokens::band(Environment environment) const
{
    switch (environment) {
    case Environment::Production:
        return production;
    case Environment::Staging:
        return staging;
    case Environment::Test:
        return test;
    case Environment::Practice:
        return practice;
    }
    return production;
}

const Tokens &Tokens::of(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    static const Tokens highContrast = highContrastTokens();
    switch (scheme) {
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    case Scheme::Light:
        break;
    }
    return light;
}

const Tokens &Tokens::of(const QPalette &palette)
{
    // A page with a base ground has Window = base, so the placeholder decides: no two schemes share it.
    const QColor mark = palette.color(QPalette::Active, QPalette::Link);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        if (of(scheme).link == mark)
            return of(scheme);
    }
    return of(palette.color(QPalette::Base).lightness() < 128 ? Scheme::Dark : Scheme::Light);
}

Metrics Metrics::of(const QFont &font)
{
    const QFontInfo info(font);
    const QFontMetrics metrics(font);
    const int pixels = info.pixelSize();
    Metrics m;
    m.s = qMax(1, qRound(0.3 * pixels));
    const int s = m.s;
    // The line of text may be taller than the Latin of the pictures (13 px font, 18 px line); rows grow with
    // it.
    const int line = qMax(metrics.height(), qRound(1.38 * pixels));
    m.gap1 = s;
    m.gap2 = 2 * s;
    m.gap3 = 3 * s;
    m.gap4 = 4 * s;
    m.gap5 = 5 * s;
    m.gap7 = 7 * s;
    m.cellInset = qRound(2.5 * s);
    m.rowHeight = line + qRound(2.5 * s);
    m.rowHeightTwo = 2 * line + qRound(2.5 * s);
    m.lookupRow = line + qRound(4.5 * s);
    m.formRow = m.rowHeight + s / 2;
    m.formGap = s;
    m.toolRow = qMax(11 * s, m.rowHeight + 4 * s);
    m.tabRow = qMax(8 * s, m.rowHeight + s);
    m.chipRow = qMax(10 * s, m.rowHeight + 3 * s);
    m.statusRow = qMax(qRound(6.5 * s), line + 2 * s);
    const double scale = pixels / 13.0;
    const auto step = [](double wanted) { return wanted >= 28 ? 32 : wanted >= 20 ? 22 : 16; };
    m.icon = step(16 * scale);
    m.iconEmpty = qMax(32, qRound(32 * scale));
    const auto scaled = [scale](int value) { return qMax(1, qRound(value * scale)); };
    m.pictureList = scaled(24);
    m.picturePreview = scaled(52);
    m.pictureHeader = scaled(64);
    m.picturePage = scaled(204);
    m.sidebar = scaled(220);
    m.sidebarMin = scaled(160);
    m.preview = scaled(328);
    m.previewMin = scaled(260);
    m.contents = scaled(164);
    m.lookupWidth = scaled(616);
    m.scopeWidth = scaled(168);
    m.label = scaled(136);
    m.editor = scaled(328);
    return m;
}

Metrics Metrics::current()
{
    // Asked at every step of drawing.
    static QFont known;
    static std::optional<Metrics> measured;
    const QFont font = QApplication::font();
    if (!measured || font != known) {
        known = font;
        measured = of(font);
    }
    return *measured;
}

QFont fontFor(TextRole role)
{
    QFont font = QApplication::font();
    const double size = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    const auto set = [&](double factor, QFont::Weight weight) {
        font.setPointSizeF(size * factor);
        font.setWeight(weight);
    };
    switch (role) {
    case TextRole::Body:
        break;
    case TextRole::PageTitle:
        set(1.5, QFont::DemiBold);
        break;
    case TextRole::Direction:
        set(1.4, QFont::DemiBold);
        break;
    case TextRole::CardTitle:
        set(1.15, QFont::DemiBold);
        break;
    case TextRole::Section:
        set(1.0, QFont::DemiBold);
        break;
    case TextRole::Header:
        set(0.92, QFont::DemiBold);
        break;
    case TextRole::Note:
        set(0.92, QFont::Normal);
        break;
    case TextRole::Tag:
        set(0.85, QFont::DemiBold);
        break;
    case TextRole::Shortcut:
        set(0.85, QFont::Normal);
        break;
    case TextRole::Button:
        set(1.0, QFont::Medium);
        break;
    case TextRole::Fixed: {
        QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        fixed.setPointSizeF(size * 0.92);
        return fixed;
    }
    }
    return font;
}

QPalette paletteFor(Scheme scheme)
{
    const Tokens &t = Tokens::of(scheme);
    QPalette palette;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const bool active = group == QPalette::Active;
        const bool disabled = group == QPalette::Disabled;
        palette.setColor(group, QPalette::Window, t.window);
        palette.setColor(group, QPalette::Midlight, t.window);
        palette.setColor(group, QPalette::Light, t.window);
        palette.setColor(group, QPalette::Base, disabled ? t.window : t.base);
        palette.setColor(group, QPalette::AlternateBase, t.alt);
        palette.setColor(group, QPalette::Button, disabled ? t.window : t.button);
        palette.setColor(group, QPalette::WindowText, disabled ? t.faint : t.text);
        palette.setColor(group, QPalette::Text, disabled ? t.faint : t.text);
        palette.setColor(group, QPalette::ButtonText, disabled ? t.faint : t.text);
        palette.setColor(group, QPalette::PlaceholderText, t.faint);
        palette.setColor(group, QPalette::BrightText, t.bad);
        palette.setColor(group, QPalette::Mid, t.line);
        palette.setColor(group, QPalette::Dark, t.control);
        palette.setColor(group, QPalette::Shadow, t.control);
        palette.setColor(group, QPalette::Highlight, active ? t.selected : t.selectedIdle);
        palette.setColor(group, QPalette::HighlightedText, active ? t.selectedText : t.text);
        palette.setColor(group, QPalette::Link, t.link);
        palette.setColor(group, QPalette::LinkVisited, t.visited);
        palette.setColor(group, QPalette::ToolTipBase, t.tooltip);
        palette.setColor(group, QPalette::ToolTipText, t.tooltipText);
    }
    return palette;
}

void tellWindows(QEvent::Type change)
{
    QEvent event(change);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        QApplication::sendEvent(window, &event);
}

void applyTheme(QApplication &application, Scheme scheme)
{
    const QPalette palette = paletteFor(scheme);
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    tellWindows(QEvent::ApplicationPaletteChange); // who is dressed anew with the style looks at its colours
    application.setStyle(new ConsoleStyle);
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

} // namespace rollcall
