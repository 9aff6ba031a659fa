#include "models/table/textsearch.h"

#include <cstring>

namespace rollcall {

namespace {

constexpr size_t stretch = 64; // places that are looked at together

} // namespace

size_t findIn(std::string_view text, std::string_view wanted, size_t from)
{
    if (wanted.size() < 2 || text.size() < from + wanted.size() + stretch)
        return text.find(wanted, from);
    const char first = wanted.front();
    const char last = wanted.back();
    const size_t distance = wanted.size() - 1;
    size_t at = from;
    for (; at + distance + stretch <= text.size(); at += stretch) {
        const char *const begins = text.data() + at;
        const char *const ends = begins + distance;
        unsigned char isAny = 0;
        for (size_t i = 0; i < stretch; ++i)
            isAny = static_cast<unsigned char>(isAny | (int(begins[i] == first) & int(ends[i] == last)));
        for (size_t i = 0; isAny != 0 && i < stretch; ++i) {
            if (begins[i] == first && ends[i] == last
                && std::memcmp(begins + i, wanted.data(), distance) == 0)
                return at + i;
        }
    }
    return text.find(wanted, at);
}

} // namespace rollcall
