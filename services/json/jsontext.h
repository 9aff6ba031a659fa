#pragma once

#include "services/domain/result.h"
#include "services/json/json.h"

#include <QString>

#include <optional>
#include <string_view>

//! Grammar shared by the fast decoder and the exact scanner. Private to services/json.
namespace rollcall::json::detail {

//! Why a text was refused: what, and at which byte.
struct Problem
{
    Error::Kind kind = Error::Kind::BadJson;
    qsizetype offset = 0;
    QString detail; //!< English, one sentence
};

inline bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

inline std::string_view trimmed(std::string_view token)
{
    while (!token.empty() && isBlank(token.back()))
        token.remove_suffix(1);
    while (!token.empty() && isBlank(token.front()))
        token.remove_prefix(1);
    return token;
}

//! Length of the number at the front of \p text by RFC 8259; 0 when there is none.
qsizetype numberLength(std::string_view text);

//! Offset of the first byte that is not valid UTF-8; nothing when all is well. Encoded surrogates are not
//! valid.
std::optional<qsizetype> firstBadUtf8(std::string_view text);

//! Offset of the quote that ends the string whose content begins at the front of \p text; npos when there is
//! none.
std::size_t closingQuote(std::string_view text);

//! Valid UTF-8 as text, a byte order mark at its front included.
QString decodedUtf8(std::string_view text);

//! The content of a string (between its quotes, valid UTF-8, no raw control characters) with its escapes
//! resolved. The offset of a Problem counts from the front of \p content.
tl::expected<QString, Problem> unescaped(std::string_view content);

//! Bytes that \p content needs in UTF-8 once its escapes are resolved.
qsizetype utf8Length(std::string_view content, const QString &resolved);

//! Reads \p text from the front to the first thing that is wrong with it; nothing when the text is
//! acceptable. Exact and slow: it runs only when the fast decoder has refused.
std::optional<Problem> firstProblem(std::string_view text, const Limits &limits);

//! Nesting that no caller may exceed: both readers recurse.
constexpr int deepestAllowed = 1000;

} // namespace rollcall::json::detail
