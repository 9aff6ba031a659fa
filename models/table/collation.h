#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>

struct UCollator;

namespace rollcall {

//! Texts in the order of the console's language, without regard to case, numbers in them by their value.
//! ICU's order: it makes of each text a key whose bytes are in that order.
class Collation
{
public:
    Collation();
    ~Collation();
    Collation(const Collation &) = delete;
    Collation &operator=(const Collation &) = delete;

    //! Appends the key of \p text.
    void append(std::string &keys, std::u16string_view text) const;
    //! Appends a key that can be compared with other such keys alone and takes a tenth of the time. False,
    //! and nothing is appended, where \p text is not ASCII that can be told letter by letter in this
    //! language.
    bool appendPlain(std::string &keys, std::string_view text) const;

private:
    void rankLetters();

    std::unique_ptr<UCollator, void (*)(UCollator *)> m_collator;
    std::array<char, 128> m_ranks{}; //!< of the ASCII characters; 0: not told letter by letter
};

} // namespace rollcall
