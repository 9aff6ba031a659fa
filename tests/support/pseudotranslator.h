#pragma once

#include <QHash>
#include <QRegularExpression>
#include <QTranslator>

namespace rollcall::test {

//! A language nobody speaks: every text comes back accented, two fifths longer and in ⟦brackets⟧, so that a
//! text that was never offered for translation, or has no room to grow, shows itself. Place markers (%1, %n,
//! %L1) and the & of mnemonics stay what they are.
class PseudoTranslator : public QTranslator
{
public:
    static constexpr QChar opening = u'⟦';
    static constexpr QChar closing = u'⟧';

    bool isEmpty() const override { return false; }

    QString translate(const char *, const char *source, const char *, int) const override
    {
        static const QHash<QChar, QChar> accents{{u'a', u'á'}, {u'e', u'é'}, {u'i', u'í'}, {u'o', u'ó'},
            {u'u', u'ú'}, {u'n', u'ñ'}, {u'A', u'Å'}, {u'E', u'É'}, {u'O', u'Ö'}, {u'U', u'Ü'}};
        const QString text = QString::fromUtf8(source);
        if (text.isEmpty())
            return text;
        QString out(opening);
        bool marker = false; // behind a %
        for (const QChar c : text) {
            out += marker ? c : accents.value(c, c);
            marker = c == u'%' || (marker && c == u'L');
        }
        return out + QString((text.size() * 2 + 4) / 5, u'·') + closing;
    }
};

//! \p text if a word of it was never offered for translation: it stands in no brackets, is none of \p foreign
//! (names, values) and no key. Empty otherwise.
inline QString untranslated(const QString &text, const QStringList &foreign)
{
    static const QRegularExpression bracketed(
        QStringLiteral("⟦[^⟦⟧]*(⟧|$)")); // a shortened text has lost its end
    static const QRegularExpression key(QStringLiteral("\\b(Ctrl|Alt|Shift|F\\d+)\\b"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2,}"));
    QString rest = text;
    while (rest.contains(bracketed))
        rest.remove(bracketed);
    for (const QString &known : foreign)
        rest.remove(known, Qt::CaseInsensitive);
    return rest.remove(key).contains(word) ? rest.trimmed() : QString();
}

} // namespace rollcall::test
