#include "services/server/xras/trigrams.h"

#include "services/server/store/database.h"

#include <algorithm>
#include <string>
#include <vector>

namespace rollcall::server::xras {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampled = 10'000; // people; others are so rare that they are rare enough
constexpr std::size_t mostPhrases = 32;
constexpr std::size_t length = 3;

// A step of the index takes some ten nanoseconds, to look at one more text takes a microsecond. But most of
// those texts would be hits, and hits are looked at anyway: by trial, sixteen is the best.
constexpr int tooMany = 16; // times as many as have the rarest

quint64 keyOf(std::u32string_view three)
{
    constexpr int bits = 21; // of a character
    return (quint64(three[0]) << 2 * bits) | (quint64(three[1]) << bits) | three[2];
}

//! Three characters in a row of a token, and which of its characters were asked for already.
struct Window
{
    std::u32string_view three;
    std::vector<bool>::iterator asked;
    int people;

    auto missing() const { return std::count(asked, asked + length, false); }
    //! Costs less for each character that it adds.
    bool isBetterThan(const Window &other) const
    {
        return people * other.missing() < other.people * missing();
    }
};

QString phrase(std::u32string_view three)
{
    QString text = QString::fromUcs4(three.data(), length);
    return u'"' + text.replace(u'"', "\"\""_L1) + u'"'; // the only special character of a phrase
}

} // namespace

TrigramCounts::TrigramCounts(Database &database)
{
    Query ends = database.prepare("SELECT MIN(id), MAX(id) FROM xras_people");
    ends.run().next();
    const qint64 first = ends.integer(0);
    const qint64 last = ends.integer(1);
    const qint64 step = std::max<qint64>(1, (last - first) / sampled);
    Query texts = database.prepare(
        "WITH RECURSIVE steps (id) AS (SELECT ? UNION ALL SELECT id + ? FROM steps WHERE id < ?) "
        "SELECT OCTETS(text) FROM steps JOIN xras_people_search ON rowid = id");
    texts.run(first, step, last);
    while (texts.next()) {
        const std::u32string text = QString::fromUtf8(texts.bytes(0)).toStdU32String();
        for (std::size_t i = 0; i + length <= text.size(); ++i)
            ++m_counts[keyOf(std::u32string_view(text).substr(i))];
    }
}

int TrigramCounts::of(std::u32string_view three) const
{
    return m_counts.value(keyOf(three), 1);
}

QString trigramQuery(const QStringList &tokens, const TrigramCounts &counts)
{
    std::vector<std::u32string> texts;
    std::vector<std::vector<bool>> asked;
    for (const QString &token : tokens) {
        texts.push_back(token.toStdU32String());
        asked.emplace_back(texts.back().size());
    }
    std::vector<Window> windows;
    for (std::size_t token = 0; token < texts.size(); ++token) {
        for (std::size_t i = 0; i + length <= texts[token].size(); ++i) {
            const auto three = std::u32string_view(texts[token]).substr(i, length);
            windows.push_back({three, asked[token].begin() + std::ptrdiff_t(i), counts.of(three)});
        }
    }
    const auto rarest = std::min_element(windows.begin(), windows.end(),
        [](const Window &one, const Window &other) { return one.people < other.people; });
    if (rarest == windows.end())
        return {};
    const int most = rarest->people * tooMany;
    windows.erase(std::remove_if(windows.begin(), windows.end(),
                      [most](const Window &window) { return window.people > most; }),
        windows.end());

    QStringList phrases;
    while (phrases.size() < qsizetype(mostPhrases)) {
        const auto best = std::min_element(windows.begin(), windows.end(),
            [](const Window &one, const Window &other) { return one.isBetterThan(other); });
        if (best->missing() == 0)
            break;
        std::fill_n(best->asked, length, true);
        if (const QString text = phrase(best->three); !phrases.contains(text))
            phrases.append(text);
    }
    return phrases.join(" AND "_L1);
}

} // namespace rollcall::server::xras
