#pragma once

#include "services/server/http/message.h"

namespace rollcall {

//! What the engine adds to an answer.
struct ResponseFrame
{
    bool keepAlive = true;
    QString requestId;
};

//! The status line and the fields, with the empty line after them. The only place where a field of an answer
//! is written, so the only place where values are cleaned: control characters become blanks, bad names and
//! the engine's own fields are left out, and so is everything that would let web pages of other sites read
//! answers (Access-Control-*).
QByteArray responseHead(const HttpResponse &response, const ResponseFrame &frame);

//! 1xx, 204 and 304 never have one.
bool mayHaveBody(int status);

} // namespace rollcall
