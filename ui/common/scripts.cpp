#include "ui/common/scripts.h"

#include <QChar>
#include <QFontDatabase>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace rollcall {

namespace {

//! The scripts for which Qt takes only fonts with rules of their own; both enumerations have them in one
//! order.
std::optional<QFontDatabase::WritingSystem> strictlyWritten(QChar::Script script)
{
    if (script >= QChar::Script_Syriac && script <= QChar::Script_Sinhala)
        return QFontDatabase::WritingSystem(QFontDatabase::Syriac + (script - QChar::Script_Syriac));
    if (script == QChar::Script_Khmer)
        return QFontDatabase::Khmer;
    if (script == QChar::Script_Nko)
        return QFontDatabase::Nko;
    return std::nullopt;
}

bool isWithoutFont(QFontDatabase::WritingSystem system)
{
    static std::array<std::optional<bool>, QFontDatabase::WritingSystemsCount> known;
    std::optional<bool> &missing = known[size_t(system)];
    if (!missing)
        missing = QFontDatabase::families(system).isEmpty();
    return *missing;
}

} // namespace

QFont fontToWrite(const QFont &font, const QString &text)
{
    constexpr char16_t firstOfThem = 0x0700; // Syriac
    const bool isWithout = std::any_of(text.begin(), text.end(), [](QChar c) {
        if (c.unicode() < firstOfThem)
            return false;
        const auto system = strictlyWritten(c.script());
        return system && isWithoutFont(*system);
    });
    if (!isWithout)
        return font;
    QFont alone = font;
    alone.setStyleStrategy(QFont::StyleStrategy(font.styleStrategy() | QFont::NoFontMerging));
    return alone;
}

} // namespace rollcall
