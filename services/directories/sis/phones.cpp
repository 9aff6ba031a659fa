#include "services/directories/sis/phones.h"

#include <phonenumbers/phonenumberutil.h>

#include <optional>

namespace rollcall::sis {

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

QString digitsOf(const std::string &text)
{
    QString digits = QString::fromStdString(text);
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

std::optional<PhoneNumber> parsed(const QString &text, const QString &region)
{
    PhoneNumber number;
    const auto &util = *PhoneNumberUtil::GetInstance();
    if (util.Parse(text.toStdString(), region.toUpper().toStdString(), &number)
        != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return number;
}

} // namespace

QStringList phoneForms(const QString &text, const QString &region)
{
    const auto &util = *PhoneNumberUtil::GetInstance();
    QString typed = text.trimmed();
    if (typed.startsWith(u"00"))
        typed = u'+' + typed.mid(2);
    auto number = parsed(typed, region);
    // "27115551234": the country code without its plus, as many exports have it.
    if (!typed.startsWith(u'+') && !typed.startsWith(u'0') && (!number || !util.IsValidNumber(*number))) {
        const auto international = parsed(u'+' + typed, {});
        if (international && (!number || util.IsValidNumber(*international)))
            number = international;
    }
    if (!number || !util.IsPossibleNumber(*number))
        return {};
    std::string e164;
    std::string national;
    util.Format(*number, PhoneNumberUtil::E164, &e164);
    util.Format(*number, PhoneNumberUtil::NATIONAL, &national);
    QStringList forms{QString::fromStdString(e164), digitsOf(e164), digitsOf(national)};
    forms.removeDuplicates();
    return forms;
}

} // namespace rollcall::sis
