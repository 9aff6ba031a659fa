#include "models/table/collation.h"

#include <QLocale>

#include <unicode/ucol.h>
#include <unicode/uset.h>

#include <algorithm>
#include <map>
#include <vector>

namespace rollcall {

namespace {

constexpr char firstPrintable = 0x20;
constexpr char lastPrintable = 0x7e;
constexpr size_t mostDigits = 200; // of a number that is told by its length

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Whether the language takes letters of ASCII together, as Czech does with "ch".
bool joinsLetters(const UCollator *collator)
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<USet, decltype(&uset_close)> joined(uset_openEmpty(), &uset_close);
    ucol_getContractionsAndExpansions(collator, joined.get(), nullptr, false, &error);
    if (U_FAILURE(error))
        return true;
    const int32_t items = uset_getItemCount(joined.get());
    for (int32_t i = 0; i < items; ++i) {
        std::array<UChar, 32> text{};
        UChar32 start = 0;
        UChar32 end = 0;
        UErrorCode failed = U_ZERO_ERROR;
        const int32_t length
            = uset_getItem(joined.get(), i, &start, &end, text.data(), int32_t(text.size()), &failed);
        if (U_FAILURE(failed))
            return true;
        // Ranges (length 0) are of single characters.
        if (length > 1 && std::all_of(text.begin(), text.begin() + length, [](UChar c) { return c < 0x80; }))
            return true;
    }
    return false;
}

} // namespace

Collation::Collation()
    : m_collator(nullptr, &ucol_close)
{
    UErrorCode error = U_ZERO_ERROR;
    m_collator.reset(ucol_open(QLocale().bcp47Name().toLatin1().constData(), &error));
    ucol_setStrength(m_collator.get(), UCOL_SECONDARY);
    ucol_setAttribute(m_collator.get(), UCOL_NUMERIC_COLLATION, UCOL_ON, &error);
    const bool isSimple = U_SUCCESS(error)
        && ucol_getAttribute(m_collator.get(), UCOL_ALTERNATE_HANDLING, &error) == UCOL_NON_IGNORABLE
        && !joinsLetters(m_collator.get());
    if (isSimple)
        rankLetters();
}

Collation::~Collation() = default;

void Collation::rankLetters()
{
    const auto lettersByKey = [this] {
        std::map<std::string, std::vector<char>> byKey;
        for (char c = firstPrintable; c <= lastPrintable; ++c) {
            const char16_t letter = char16_t(c);
            std::string key;
            append(key, {&letter, 1});
            byKey[key].push_back(c);
        }
        return byKey;
    };
    const auto byKey = lettersByKey();
    // Letters that differ only when all the rest is equal, as "i" and "y" in Lithuanian, are not told one by
    // one.
    ucol_setStrength(m_collator.get(), UCOL_PRIMARY);
    const bool isByLetter = lettersByKey().size() == byKey.size();
    ucol_setStrength(m_collator.get(), UCOL_SECONDARY);
    if (!isByLetter)
        return;
    char rank = 0;
    for (const auto &[key, letters] : byKey) {
        ++rank;
        for (const char c : letters)
            m_ranks[size_t(c)] = rank;
    }
}

void Collation::append(std::string &keys, std::u16string_view text) const
{
    std::array<uint8_t, 128> shortKey;
    const int32_t needed = ucol_getSortKey(
        m_collator.get(), text.data(), int32_t(text.size()), shortKey.data(), int32_t(shortKey.size()));
    if (needed <= int32_t(shortKey.size())) {
        keys.append(reinterpret_cast<const char *>(shortKey.data()), size_t(needed));
        return;
    }
    std::vector<uint8_t> longKey(static_cast<size_t>(needed));
    ucol_getSortKey(m_collator.get(), text.data(), int32_t(text.size()), longKey.data(), needed);
    keys.append(reinterpret_cast<const char *>(longKey.data()), longKey.size());
}

bool Collation::appendPlain(std::string &keys, std::string_view text) const
{
    const size_t before = keys.size();
    for (size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char rank = (c & 0x80) ? char(0) : m_ranks[size_t(c)];
        if (rank == 0) {
            keys.resize(before);
            return false;
        }
        if (!isDigit(c)) {
            keys.push_back(rank);
            continue;
        }
        // A number: the longer is the greater, among equally long ones the digits tell.
        size_t end = i;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        size_t start = i;
        while (start < end && text[start] == '0')
            ++start;
        if (end - start > mostDigits) {
            keys.resize(before);
            return false;
        }
        keys.push_back(m_ranks[size_t('0')]);
        keys.push_back(char(1 + (end - start)));
        keys.append(text.substr(start, end - start));
        i = end - 1;
    }
    return true;
}

} // namespace rollcall
