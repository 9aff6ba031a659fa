#pragma once

#include "services/directories/answers.h"
#include "services/domain/record.h"

namespace rollcall::xras {

//! What XRAS calls itself in sentences.
QString serviceName();

//! The person or people in a body: what is under "result" of an envelope, or the bare body.
JsonValue resultOf(const JsonValue &body);

//! Reads the shapes of a refusal: {"message","result"}, a list of errors under result, and the texts of its
//! parameter checks, which name the parameter.
answers::Complaint complaintOf(const JsonValue &body);

//! The error of an answer that is no success: wrong address for a web page, a fact about the configuration
//! for 401.
Error refusal(const net::Response &response);

//! Whether the body is in the envelope of XRAS, which also says "not found" in it; a bare {} is not.
bool isOfXras(const net::Response &response);

//! One person of \p connection. BadSchema when it is no object or has no username.
Result<Record> personFrom(const JsonValue &person, const QString &connection, const net::Response &response);

} // namespace rollcall::xras
