#include "models/editing/origin.h"

#include "models/table/displaytext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Origin", text);
}

struct Word
{
    const char16_t *name;
    const char *text;
};

// Names that a service uses, in words; one that is not known is shown as it is.
QString inWords(const QString &name, std::initializer_list<Word> words)
{
    for (const Word &word : words) {
        if (name == QStringView(word.name))
            return said(word.text);
    }
    return name;
}

QString publisherWords(const QString &name)
{
    return inWords(name,
        {{u"ldap", QT_TRANSLATE_NOOP("Origin", "LDAP")},
            {u"mozilliansorg", QT_TRANSLATE_NOOP("Origin", "the people directory")},
            {u"hris", QT_TRANSLATE_NOOP("Origin", "the HR system")},
            {u"cis", QT_TRANSLATE_NOOP("Origin", "CIS itself")},
            {u"access_provider", QT_TRANSLATE_NOOP("Origin", "the sign-in service")}});
}

QString classificationWords(const QString &name)
{
    return inWords(name,
        {{u"PUBLIC", QT_TRANSLATE_NOOP("Origin", "public")},
            {u"MOZILLA CONFIDENTIAL", QT_TRANSLATE_NOOP("Origin", "Mozilla confidential")},
            {u"WORKGROUP CONFIDENTIAL", QT_TRANSLATE_NOOP("Origin", "workgroup confidential")},
            {u"WORKGROUP CONFIDENTIAL: STAFF ONLY",
                QT_TRANSLATE_NOOP("Origin", "workgroup confidential, staff only")},
            {u"INDIVIDUAL CONFIDENTIAL", QT_TRANSLATE_NOOP("Origin", "individual confidential")}});
}

QString displayWords(const QString &name)
{
    return inWords(name,
        {{u"public", QT_TRANSLATE_NOOP("Origin", "everybody")},
            {u"authenticated", QT_TRANSLATE_NOOP("Origin", "whoever is signed in")},
            {u"vouched", QT_TRANSLATE_NOOP("Origin", "vouched people")},
            {u"ndaed", QT_TRANSLATE_NOOP("Origin", "people under an agreement (NDA)")},
            {u"staff", QT_TRANSLATE_NOOP("Origin", "staff")},
            {u"private", QT_TRANSLATE_NOOP("Origin", "nobody else")}});
}

} // namespace

QStringList originOf(const FieldSpec &field, const JsonValue &document)
{
    JsonValue about = document;
    for (const QString &member : field.origin)
        about = about[member];
    const JsonValue metadata = about[u"metadata"];
    if (field.origin.isEmpty() || !metadata.isObject())
        return {};
    QStringList lines;
    const QString publisher = about[u"signature"][u"publisher"][u"name"].toString();
    const QDateTime at = QDateTime::fromString(metadata[u"last_modified"].toString(), Qt::ISODate);
    if (!publisher.isEmpty()) {
        lines << (at.isValid()
                ? said(QT_TRANSLATE_NOOP("Origin", "Published by %1, %2"))
                      .arg(publisherWords(publisher), shortText(at.toLocalTime().date()))
                : said(QT_TRANSLATE_NOOP("Origin", "Published by %1")).arg(publisherWords(publisher)));
    }
    const QString classification = metadata[u"classification"].toString();
    const QString display = metadata[u"display"].toString();
    const QString levels = display.isEmpty()
        ? said(QT_TRANSLATE_NOOP("Origin", "no display level"))
        : said(QT_TRANSLATE_NOOP("Origin", "shown to %1")).arg(displayWords(display));
    lines << (classification.isEmpty()
            ? levels
            : said(QT_TRANSLATE_NOOP("Origin", "%1; %2")).arg(classificationWords(classification), levels));
    if (const JsonValue verified = metadata[u"verified"]; verified.isBool() && !verified.toBool())
        lines << said(QT_TRANSLATE_NOOP("Origin", "not verified"));
    return lines;
}

} // namespace rollcall
