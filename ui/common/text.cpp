#include "ui/common/text.h"

#include <QChar>
#include <QRegularExpression>
#include <QTextDocument>

namespace rollcall {

namespace {

constexpr char32_t firstStrongIsolate = 0x2068;
constexpr char32_t leftToRightIsolate = 0x2066;
constexpr char32_t popIsolate = 0x2069;

bool isJoiner(char32_t c)
{
    return c == 0x200C || c == 0x200D;
}

//! Characters that change what is seen without being seen.
bool isDeceptive(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        break;
    }
    // Default-ignorable although letters or marks: Hangul fillers, Braille blank, variation selectors, tags,
    // graphem joiner.
    return c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x2800
        || c == 0x3164 || c == 0xFFA0 || (c >= 0x180B && c <= 0x180F) || (c >= 0xFE00 && c <= 0xFE0E)
        || (c >= 0xE0000 && c <= 0xE0FFF);
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing;
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

//! Whether a word goes on across the edge of an isolate. Japanese writes its particles at the name itself,
//! and Arabic its prefixes: there the name is in another script, or a tatweel stands between.
bool isOneWord(QChar outside, QChar inside)
{
    constexpr QChar tatweel(0x0640);
    if (!isWord(outside) || outside == tatweel)
        return false;
    switch (outside.script()) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Arabic:
        return outside.script() == inside.script();
    default:
        return true;
    }
}

//! Where the isolates of \p text are that wrap whole words and are closed again.
QList<bool> wrappingIsolates(const QString &text)
{
    QList<bool> wraps(text.size(), false);
    QList<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t c = text.at(i).unicode();
        if (c == firstStrongIsolate || c == leftToRightIsolate) {
            open.append(i);
        } else if (c == popIsolate && !open.isEmpty()) {
            const qsizetype start = open.takeLast();
            const bool wholeWords = (start == 0 || !isOneWord(text.at(start - 1), text.at(start + 1)))
                && (i + 1 == text.size() || !isOneWord(text.at(i + 1), text.at(i - 1)));
            wraps[start] = wraps[i] = wholeWords;
        }
    }
    return wraps;
}

QString codePoint(char32_t c)
{
    return QStringLiteral("⟨U+%1⟩").arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
}

} // namespace

QString isolate(const QString &text)
{
    return QChar(char16_t(firstStrongIsolate)) + text + QChar(char16_t(popIsolate));
}

QString isolateLtr(const QString &text)
{
    return QChar(char16_t(leftToRightIsolate)) + text + QChar(char16_t(popIsolate));
}

namespace {

QString made(const QString &text, int limit, bool lines, const QList<bool> &kept)
{
    constexpr int longestMarks = 8; // more than any script stacks; a long run takes seconds to paint
    QString shown;
    shown.reserve(qMin<qsizetype>(text.size(), limit));
    int count = 0;
    int marks = 0;
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), text.at(++i).unicode());
        if (count >= limit) {
            shown += QChar(0x2026);
            break;
        }
        ++count;
        if (kept.value(i)) {
            shown += text.at(i);
        } else if (c == U'\n' || c == U'\r' || c == U'\t') {
            if (lines && c == U'\n')
                shown += QLatin1Char('\n');
            else if (!lines || c == U'\t')
                shown += QLatin1Char(' ');
            marks = 0;
        } else if (isMark(c) && !isDeceptive(c)) {
            if (++marks <= longestMarks)
                shown += QString::fromUcs4(&c, 1);
        } else if (isJoiner(c) && (QChar::isLetter(before) || isMark(before))) {
            shown += QString::fromUcs4(&c, 1);
        } else if (c == 0xFE0F) {
            shown += QString::fromUcs4(&c, 1); // asks for the colour form of a sign; harmless
        } else if (isDeceptive(c)) {
            shown += codePoint(c);
            marks = 0;
        } else {
            shown += QString::fromUcs4(&c, 1);
            marks = 0;
        }
        before = c;
    }
    return shown;
}

} // namespace

QString visibleText(const QString &text, int limit, bool lines)
{
    return made(text, limit, lines, {});
}

QString visibleSentence(const QString &text, int limit, bool lines)
{
    return made(text, limit, lines, wrappingIsolates(text));
}

QString menuPath(const QString &menus, const QString &name)
{
    return menus.isEmpty() ? name : menus + QStringLiteral(" › ") + name;
}

QString withoutMnemonic(QString text)
{
    // Where no letter of the word can be underlined, one stands behind it: "ファイル(&F)".
    static const QRegularExpression apart(QStringLiteral(" ?\\(&[^&)]\\)"));
    text.remove(apart);
    constexpr QChar kept(1);
    text.replace(QLatin1String("&&"), QString(kept));
    text.remove(u'&');
    return text.replace(kept, u'&');
}

QString plainToolTip(const QString &text)
{
    QString shown = visibleSentence(text, 512, true);
    if (Qt::mightBeRichText(shown)) {
        // An invisible joiner inside whatever could begin markup: reads the same, is no markup.
        shown.replace(QLatin1Char('<'), QStringLiteral("<\u2060"));
        shown.replace(QLatin1String("&lt;"), QStringLiteral("&\u2060lt;"));
    }
    return shown;
}

} // namespace rollcall
