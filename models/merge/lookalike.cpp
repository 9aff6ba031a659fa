#include "models/merge/lookalike.h"

#include "models/table/displaytext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <memory>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t zeroWidthNonJoiner = 0x200C;
constexpr char32_t zeroWidthJoiner = 0x200D;
constexpr char32_t colourVariant = 0xFE0F;

struct Closer
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

// One for skeletons and script levels; made once, only read afterwards.
const USpoofChecker *checker()
{
    static const std::unique_ptr<USpoofChecker, Closer> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<USpoofChecker, Closer> fresh(uspoof_open(&status));
        if (U_FAILURE(status))
            qFatal("ICU offers no spoof checker: %s", u_errorName(status));
        uspoof_setChecks(fresh.get(), USPOOF_RESTRICTION_LEVEL, &status);
        uspoof_setRestrictionLevel(fresh.get(), USPOOF_HIGHLY_RESTRICTIVE);
        return fresh;
    }();
    return made.get();
}

bool isJoiner(char32_t c)
{
    return c == zeroWidthJoiner || c == zeroWidthNonJoiner;
}

// Scripts whose spelling needs the joiners; in the others they only hide.
bool joins(char32_t letter)
{
    UErrorCode status = U_ZERO_ERROR;
    switch (uscript_getScript(UChar32(letter), &status)) {
    case USCRIPT_COMMON:
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARMENIAN:
    case USCRIPT_GEORGIAN:
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_HEBREW:
        return false;
    default:
        return U_SUCCESS(status);
    }
}

bool isHidden(char32_t c)
{
    const auto type = u_charType(UChar32(c));
    return u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT)
        || u_hasBinaryProperty(UChar32(c), UCHAR_BIDI_CONTROL) || type == U_FORMAT_CHAR
        || type == U_CONTROL_CHAR;
}

QString named(char32_t c)
{
    return u"⟨U+%1⟩"_s.arg(uint(c), 4, 16, QChar(u'0')).toUpper();
}

// The text without what nobody sees, and the names of that. ICU calls "admin" with a U+200B in it harmless.
QString stripped(const QString &text, QStringList *hidden)
{
    QString seen;
    char32_t before = U' ';
    for (const char32_t c : text.toUcs4()) {
        const bool honestJoiner = isJoiner(c) && joins(before);
        if (isHidden(c) && !honestJoiner && c != colourVariant && c != U'\n' && c != U'\t') {
            if (hidden && !hidden->contains(named(c)))
                hidden->append(named(c));
        } else if (!isHidden(c)) {
            seen += QString::fromUcs4(&c, 1);
        }
        before = c;
    }
    return seen;
}

bool mixesScripts(const QString &word)
{
    UErrorCode status = U_ZERO_ERROR;
    const int32_t found = uspoof_check(
        checker(), reinterpret_cast<const UChar *>(word.utf16()), int32_t(word.size()), nullptr, &status);
    return U_SUCCESS(status) && (found & USPOOF_RESTRICTION_LEVEL);
}

QString skeleton(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    QString bones(text.size() * 4 + 16, Qt::Uninitialized);
    const int32_t length = uspoof_getSkeleton(checker(), 0, reinterpret_cast<const UChar *>(text.utf16()),
        int32_t(text.size()), reinterpret_cast<UChar *>(bones.data()), int32_t(bones.size()), &status);
    if (U_FAILURE(status))
        return text;
    bones.truncate(length);
    return bones;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

} // namespace

QStringList deceptionsIn(const QString &text)
{
    QStringList sentences;
    QStringList hidden;
    const QString seen = stripped(text.left(displayLimit), &hidden);
    if (!hidden.isEmpty()) {
        sentences << QCoreApplication::translate("Merge", "“%1” contains characters that nobody sees: %2.")
                         .arg(cappedLine(seen), QLocale().createSeparatedList(hidden));
    }
    static const QRegularExpression between(
        u"[^\\p{L}\\p{M}\\p{N}]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    for (const QString &word : seen.split(between, Qt::SkipEmptyParts)) {
        if (mixesScripts(word)) {
            sentences << QCoreApplication::translate(
                "Merge", "“%1” mixes letters of several scripts that can look the same.")
                             .arg(word);
        }
    }
    return sentences;
}

bool looksAlike(const QString &one, const QString &other)
{
    const QString first = one.left(displayLimit);
    const QString second = other.left(displayLimit);
    if (folded(first) == folded(second))
        return false;
    const QString seenFirst = stripped(first, nullptr);
    const QString seenSecond = stripped(second, nullptr);
    if (seenFirst.isEmpty() || seenSecond.isEmpty())
        return false;
    return folded(seenFirst) == folded(seenSecond) || skeleton(seenFirst) == skeleton(seenSecond)
        || skeleton(folded(seenFirst)) == skeleton(folded(seenSecond));
}

} // namespace rollcall
