#pragma once

#include "services/domain/connection.h"

#include <QColor>
#include <QEvent>
#include <QFont>

class QApplication;
class QPalette;

namespace rollcall {

enum class Scheme { Light, Dark, HighContrast };

//! The colours of one scheme. Read them through of(palette()), never keep a copy: the scheme can change while
//! a window is open.
struct Tokens
{
    //! Colours of an environment's band and tag. Production is filled, the others are a tint with a line.
    struct Band
    {
        QColor ground;
        QColor text;
        QColor line;
    };

    QColor window, base, alt, header, button;
    QColor text, muted, faint;
    QColor line, control;
    QColor accent, focus, onAccent;
    QColor soft, softLine;
    QColor selected, selectedText, selectedIdle;
    QColor link, visited;
    QColor bad, badGround, badLine, onBad;
    QColor warn, warnGround, warnLine;
    QColor ok, okGround, okLine;
    QColor tooltip, tooltipText;
    Band production, staging, test, practice;

    const Band &band(Environment environment) const;

    static const Tokens &of(Scheme scheme);
    //! The tokens of the scheme that \p palette was made for.
    static const Tokens &of(const QPalette &palette);
};

//! Every distance of the console, in device independent pixels; nothing else may be written in pixels but 1-3
//! px lines. Read again on QEvent::ApplicationFontChange.
struct Metrics
{
    int s = 4; //!< the unit: 0.3 of the font's pixel size
    int gap1 = 0, gap2 = 0, gap3 = 0, gap4 = 0, gap5 = 0, gap7 = 0;
    int cellInset = 0; //!< beside the text of a cell or a column header
    int rowHeight = 0; //!< table rows, sidebar rows, headers, buttons, editors, band, menu bar
    int rowHeightTwo = 0; //!< rows of two lines
    int lookupRow = 0; //!< rows of lookup results
    int formRow = 0, formGap = 0;
    int toolRow = 0, tabRow = 0, chipRow = 0, statusRow = 0;
    int radius = 4, tagRadius = 3;
    int icon = 16, iconEmpty = 32;
    int pictureList = 24, picturePreview = 52, pictureHeader = 64, picturePage = 204;
    int sidebar = 220, sidebarMin = 160, preview = 328, previewMin = 260, contents = 164;
    int lookupWidth = 616, scopeWidth = 168;
    int label = 136, editor = 328; //!< columns of a form

    static Metrics of(const QFont &font);
    static Metrics current(); //!< of QApplication::font()
};

//! Roles of text; sizes are factors of the application's font.
enum class TextRole {
    Body,
    PageTitle,
    Direction,
    CardTitle,
    Section,
    Header,
    Note,
    Tag,
    Shortcut,
    Fixed,
    Button
};
QFont fontFor(TextRole role);

QPalette paletteFor(Scheme scheme);

//! Qt tells windows, and only them, later that the application has another font or palette; they hand it on
//! to what is in them. This tells them at once.
void tellWindows(QEvent::Type change);

//! Style and palette of the whole application. May be called again at any time.
void applyTheme(QApplication &application, Scheme scheme);

//! WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor &one, const QColor &other);

} // namespace rollcall
