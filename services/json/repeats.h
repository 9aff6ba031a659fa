#pragma once

#include "services/json/wanted.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>
#include <bit>
#include <cstring>
#include <memory>
#include <string_view>
#include <vector>

//! What repeats from record to record of one text, so that it is read and kept once. Private to
//! services/json. Everything here looks into the text being decoded and must not outlive it.
namespace rollcall::json::detail {

//! The names of an object's members, as the first object of a list has them. The others are mostly alike, so
//! that the next name is the expected one: it need not be read, nor compared with others to be found unique.
class Shape
{
public:
    //! Goes through the members of one object.
    class Walk
    {
    public:
        //! \p wanted: what of the object is; nullptr when nothing is.
        explicit Walk(Shape &shape, const Wanted *wanted = nullptr)
            : m_shape(shape)
        {
            if (shape.m_wanted == wanted) // mostly
                return;
            shape.m_wanted = wanted;
            for (Member &member : shape.m_members)
                member.wanted = memberOf(wanted, member.name);
        }

        //! \p rest: the text from the first letter of a name on. The name, when it is one that is expected
        //! from here on; otherwise it has to be read and told by met().
        const QString *expected(std::string_view rest)
        {
            for (std::size_t at = m_next; at < m_shape.m_members.size(); ++at) {
                const std::string_view raw = m_shape.m_members[at].raw;
                if (raw.size() < rest.size() && rest[raw.size()] == '"'
                    && std::memcmp(rest.data(), raw.data(), raw.size()) == 0)
                    return take(at) ? &m_shape.m_members[at].name : nullptr;
            }
            return nullptr;
        }

        //! False when the object is known to have a member \p name already.
        bool met(std::string_view raw, const QString &name)
        {
            std::vector<Member> &members = m_shape.m_members;
            for (std::size_t at = 0; at < members.size(); ++at) {
                if (members[at].name == name) // elsewhere in the order, or written with other escapes
                    return take(at);
            }
            if (members.size() < m_shape.m_room) {
                members.push_back({raw, name, memberOf(m_shape.m_wanted, name), nullptr});
                return take(members.size() - 1);
            }
            m_at = most;
            m_others.append(name);
            return true;
        }

        //! What of the last member is wanted.
        const Wanted *wanted() const
        {
            return m_at < most ? m_shape.m_members[m_at].wanted : memberOf(m_shape.m_wanted, m_others.last());
        }

        //! Of the objects that the last member is, or has in its list.
        std::unique_ptr<Shape> &inside()
        {
            return m_at < most ? m_shape.m_members[m_at].inside : m_shape.m_insideOthers;
        }

        //! After the last of so many members. False when there were two of one name.
        bool end(qsizetype members)
        {
            m_shape.m_usualSize = std::min(members, qsizetype(most));
            m_shape.m_room = std::min(m_shape.m_room, m_shape.m_members.size() + learnedLater);
            if (m_others.size() < 2)
                return true;
            std::sort(m_others.begin(), m_others.end());
            return std::adjacent_find(m_others.begin(), m_others.end()) == m_others.end();
        }

    private:
        static const Wanted *memberOf(const Wanted *wanted, const QString &name)
        {
            return wanted ? wanted->member(name) : nullptr;
        }

        bool take(std::size_t at)
        {
            const quint64 bit = quint64(1) << at;
            if (m_seen & bit)
                return false;
            m_seen |= bit;
            m_at = at;
            m_next = at + 1;
            return true;
        }

        Shape &m_shape;
        std::size_t m_at = most;
        std::size_t m_next = 0;
        quint64 m_seen = 0; // of the shape's members
        QVarLengthArray<QString, 4> m_others; // beyond them
    };

    static Shape &of(std::unique_ptr<Shape> &place)
    {
        if (!place)
            place = std::make_unique<Shape>();
        return *place;
    }

    qsizetype usualSize() const { return m_usualSize; }

private:
    static constexpr std::size_t most = 64; // bits of Walk::m_seen
    static constexpr std::size_t learnedLater = 4; // few, for where names are keys they never come again

    struct Member
    {
        std::string_view raw;
        QString name;
        const Wanted *wanted;
        std::unique_ptr<Shape> inside;
    };

    const Wanted *m_wanted = nullptr; // of the object that was walked last
    std::vector<Member> m_members;
    std::size_t m_room = most;
    qsizetype m_usualSize = 0;
    std::unique_ptr<Shape> m_insideOthers;
};

//! Short texts met lately: countries, states, first names. One QString is shared by all that are equal.
class RepeatedTexts
{
public:
    //! \p textBytes: of the whole text; a short one is read before many places for texts were made.
    explicit RepeatedTexts(std::size_t textBytes)
        : m_entries(std::bit_ceil(std::clamp(textBytes / 64, std::size_t(1), mostPlaces)))
    { }

    //! nullptr when \p raw was not met lately.
    const QString *known(std::string_view raw) const
    {
        if (raw.empty() || raw.size() > longest)
            return nullptr;
        const Entry &entry = m_entries[placeOf(raw)];
        return entry.raw == raw ? &entry.text : nullptr;
    }

    void remember(std::string_view raw, const QString &text)
    {
        if (!raw.empty() && raw.size() <= longest)
            m_entries[placeOf(raw)] = {raw, text};
    }

private:
    static constexpr std::size_t longest = 32;
    static constexpr std::size_t mostPlaces = 256;

    struct Entry
    {
        std::string_view raw;
        QString text;
    };

    // Two texts in one place cost a conversion, nothing else; so the cheapest that tells usual texts apart.
    std::size_t placeOf(std::string_view raw) const
    {
        const auto at = [&raw](std::size_t i) { return static_cast<unsigned char>(raw[i]); };
        const std::size_t size = raw.size();
        return (size * 7 + at(0) * 31u + at(size / 2) * 5u + at(size - 1) * 3u) & (m_entries.size() - 1);
    }

    std::vector<Entry> m_entries; // a power of two
};

} // namespace rollcall::json::detail
