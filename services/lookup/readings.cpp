#include "services/lookup/lookup.h"

#include <QRegularExpression>
#include <QStringView>
#include <QUrl>

#include <algorithm>
#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;
using Shape = Identifier::Shape;

namespace {

// What is longer was not meant as an identifier; only its beginning is read, as a name.
constexpr qsizetype longest = 1000;

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

// Blanks, and what comes along unseen when text is copied from a page or a mail: zero-width and direction
// marks, a BOM.
bool isPadding(QChar character)
{
    return character.isSpace() || character.category() == QChar::Other_Format
        || character.category() == QChar::Other_Control;
}

QString withoutPadding(QString text)
{
    while (!text.isEmpty() && isPadding(text.back()))
        text.chop(1);
    qsizetype start = 0;
    while (start < text.size() && isPadding(text.at(start)))
        ++start;
    return text.mid(start);
}

QString withoutQuotes(QString text)
{
    struct Pair
    {
        char16_t open, close;
    };
    static constexpr std::array<Pair, 9> pairs{{{u'"', u'"'}, {u'\'', u'\''}, {u'`', u'`'}, {u'“', u'”'},
        {u'„', u'“'}, {u'‘', u'’'}, {u'«', u'»'}, {u'»', u'«'}, {u'<', u'>'}}};
    for (;;) {
        text = withoutPadding(text);
        const QChar last = text.isEmpty() ? QChar() : text.back();
        // A line of a log or of JSON ends like this; a name or address never does.
        if (text.size() > 1 && (last == u',' || last == u';')) {
            text.chop(1);
            continue;
        }
        // "a": "b" is two quotations, not one.
        const QString inside = text.mid(1, std::max<qsizetype>(0, text.size() - 2));
        const bool quoted
            = !inside.isEmpty() && std::any_of(pairs.begin(), pairs.end(), [&](const Pair &pair) {
                  return text.front() == pair.open && text.back() == pair.close && !inside.contains(pair.open)
                      && !inside.contains(pair.close);
              });
        if (!quoted)
            return text;
        text = inside;
    }
}

// Digits of any script as 0 to 9.
QString withPlainDigits(QString text)
{
    for (QChar &character : text) {
        if (character.isDigit() && character.digitValue() >= 0)
            character = QChar(u'0' + character.digitValue());
    }
    return text;
}

QString asName(const QString &text)
{
    return QString(text).replace(u',', u' ').simplified();
}

bool looksLikeEmail(const QString &text)
{
    static const QRegularExpression pattern(u"^[^\\s@]+@[^\\s@.]+(?:\\.[^\\s@.]+)+$"_s);
    return matches(text, pattern);
}

bool looksLikePhone(const QString &text)
{
    static const QRegularExpression pattern(u"^(?:\\+|00|\\(|0)?[0-9][0-9 ()./\\x{a0}-]*[0-9]$"_s);
    const auto digits
        = std::count_if(text.begin(), text.end(), [](QChar character) { return character.isDigit(); });
    return digits >= 7 && digits <= 15 && matches(text, pattern);
}

// One word that people write as a name: a capital and small letters, or letters beyond ASCII.
bool looksLikeName(const QString &word)
{
    const bool letters = std::all_of(word.begin(), word.end(), [](QChar character) {
        return character.isLetter() || character.isMark() || character.isSurrogate() || character == u'-'
            || character == u'\'' || character == u'’';
    });
    const bool beyondAscii
        = std::any_of(word.begin(), word.end(), [](QChar character) { return character.unicode() > 0x7f; });
    const bool capitalised = word.front().isUpper()
        && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isLower(); });
    return letters && (beyondAscii || capitalised);
}

using Readings = QList<Identifier>;

void add(Readings &list, Shape shape, const QString &text)
{
    const Identifier identifier{.shape = shape, .text = text};
    if (!text.isEmpty() && !list.contains(identifier))
        list.append(identifier);
}

void addPlain(Readings &list, const QString &text)
{
    static const QRegularExpression uuid(u"^[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}$"_s);
    static const QRegularExpression orcid(u"^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{3}[0-9Xx]$"_s);
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    static const QRegularExpression unlikeNames(u"[/\\\\_#=]"_s);

    const QString plain = withPlainDigits(text);
    if (matches(text, uuid)) {
        add(list, Shape::Uuid, text.toLower());
        add(list, Shape::Username, text);
    } else if (matches(plain, orcid)) {
        add(list, Shape::Orcid, plain.toUpper());
        add(list, Shape::Username, text);
    } else if (matches(plain, digits)) {
        add(list, Shape::NumericId, plain);
        add(list, Shape::Username, text);
        if (looksLikePhone(plain))
            add(list, Shape::Phone, plain);
    } else if (looksLikeEmail(text)) {
        add(list, Shape::Email, text);
        add(list, Shape::Username, text);
    } else if (text.contains(u'|')) {
        add(list, Shape::UserId, text);
        add(list, Shape::Username, text);
    } else if (looksLikePhone(plain)) {
        add(list, Shape::Phone, plain);
        add(list, Shape::Username, text);
    } else if (!text.contains(u' ') ? looksLikeName(text) : !matches(text, unlikeNames)) {
        add(list, Shape::Name, asName(text));
        add(list, Shape::Username, text);
    } else {
        add(list, Shape::Username, text);
        add(list, Shape::Name, asName(text));
    }
}

// The address of a person's page, of an API call, or of an ORCID record.
void addUrl(Readings &list, const QUrl &url)
{
    static const QStringList collections{
        u"user"_s, u"users"_s, u"account"_s, u"accounts"_s, u"people"_s, u"person"_s};
    QStringList segments;
    for (const QString &segment : url.path(QUrl::FullyEncoded).split(u'/', Qt::SkipEmptyParts))
        segments << QUrl::fromPercentEncoding(segment.toUtf8());
    QString identifier = segments.isEmpty() ? QString() : segments.constLast();
    for (qsizetype i = 0; i + 1 < segments.size(); ++i) {
        if (collections.contains(segments.at(i)))
            identifier = segments.at(i + 1);
    }
    if (identifier.isEmpty())
        return;
    // Whatever stands in an address was meant as an identifier, never as a name.
    Readings inside;
    addPlain(inside, identifier);
    std::stable_partition(
        inside.begin(), inside.end(), [](const Identifier &one) { return one.shape != Shape::Name; });
    for (const Identifier &one : std::as_const(inside))
        add(list, one.shape, one.text);
}

// "username: jdoe", "userId=5", "\"email\": \"a@b.c\",": what the label says comes first.
QString addLabelled(Readings &list, const QString &text)
{
    static const QRegularExpression pattern(
        u"^[\"']?(user ?name|login|user[_ ]?id|user|uid|id|uuid|e-?mail(?: address)?|mail|first ?name|last "
        u"?name|full name|"
        "display[_ ]name|name|phone|tel|mobile|orcid(?: id)?)[\"']?\\s*[:=]\\s*(.+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    const QString label = match.captured(1).toLower();
    const QString value = withoutQuotes(match.captured(2));
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    if (label.endsWith(u"id") && !label.startsWith(u"orcid") && label != u"uuid") {
        if (!matches(value, digits))
            add(list, value.contains(u'|') ? Shape::UserId : Shape::Username, value);
    } else if (label.startsWith(u"user") || label == u"login") {
        add(list, Shape::Username, value);
    } else if (label.contains(u"mail")) {
        if (value.contains(u'@'))
            add(list, Shape::Email, value);
    } else if (label.endsWith(u"name")) {
        add(list, Shape::Name, asName(value));
    } else if (label == u"phone" || label == u"tel" || label == u"mobile") {
        add(list, Shape::Phone, value);
    }
    return value;
}

} // namespace

QList<Identifier> readings(const QString &text)
{
    Readings list;
    QString rest = withoutQuotes(text.left(longest));
    if (rest.isEmpty() || text.size() > longest) {
        // Nothing inside the quotes: then they were meant. Blank texts stay without a reading.
        const bool blank = rest.isEmpty();
        add(list, blank ? Shape::Username : Shape::Name,
            blank ? withoutPadding(text.left(longest)) : asName(rest));
        return list;
    }

    rest = addLabelled(list, rest);
    if (rest.startsWith(u"mailto:", Qt::CaseInsensitive))
        rest = withoutQuotes(QUrl::fromPercentEncoding(rest.mid(7).section(u'?', 0, 0).toUtf8()));
    else if (rest.startsWith(u"urn:uuid:", Qt::CaseInsensitive))
        rest = rest.mid(9);

    static const QRegularExpression mailbox(u"^([^<>]*)<([^<>\\s@]+@[^<>\\s@]+)>$"_s);
    if (const auto match = mailbox.match(rest); match.hasMatch()) {
        add(list, Shape::Email, match.captured(2));
        add(list, Shape::Name, asName(withoutQuotes(match.captured(1))));
        return list;
    }
    if (rest.startsWith(u"https://", Qt::CaseInsensitive)
        || rest.startsWith(u"http://", Qt::CaseInsensitive)) {
        addUrl(list, QUrl(rest));
        if (!list.isEmpty())
            return list;
    }
    addPlain(list, rest);
    // Only padding and quotes, or a text no shape takes: look for it as it stands.
    if (list.isEmpty())
        add(list, Shape::Username, withoutPadding(text));
    return list;
}

} // namespace rollcall
