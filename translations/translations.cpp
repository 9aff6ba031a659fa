#include "translations/translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

// Resources of a static library are only linked in when asked for, and the macro may not stand in a namespace.
static void makeResourcesKnown()
{
    Q_INIT_RESOURCE(translations);
}

namespace rollcall {

using namespace Qt::StringLiterals;

void installTranslations(QCoreApplication &application, const QLocale &locale)
{
    makeResourcesKnown();
    QLocale::setDefault(locale);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    // English only counts ("1 change", "2 changes"). It lies below every other language, so that no language shows the
    // sources' "change(s)".
    auto *english = new QTranslator(&application);
    if (english->load(u":/i18n/rollcall_en.qm"_s))
        QCoreApplication::installTranslator(english);
    auto *own = new QTranslator(&application);
    if (own->load(locale, u"rollcall"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(own);
}

} // namespace rollcall
