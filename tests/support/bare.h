#pragma once

#include <QString>

namespace rollcall::test {

//! \p text without isolates: they are for the eye, not for comparing.
inline QString bare(QString text)
{
    for (const char16_t mark : {u'\u2066', u'\u2067', u'\u2068', u'\u2069'})
        text.remove(QChar(mark));
    return text;
}

} // namespace rollcall::test
