#pragma once

#include "services/domain/jsonvalue.h"
#include "services/server/http/message.h"

namespace rollcall::server::sis {

//! The answer to a request that is not carried out. Thrown inside the façade and caught at its edge, so that
//! an open transaction rolls back on the way.
struct Refused
{
    HttpResponse response;
};

[[noreturn]] void refuse(int status, const QString &detail); //!< {"detail": ...}
[[noreturn]] void refuseList(const QString &sentence); //!< 400 ["..."]
[[noreturn]] void refuseField(const QString &field, const QString &sentence); //!< 400 {"field": ["..."]}
[[noreturn]] void refuseNotFound(); //!< 404 {"detail":"Not found."}

HttpResponse pageNotFound(); //!< what stands at an address that does not exist

//! The members of a JSON body or the fields of a form, as strings. Refuses other types, what is no object and
//! text with U+0000 anywhere.
JsonValue readBody(const HttpRequest &request);

//! Problems of several fields, told together as the original does.
class FieldProblems
{
public:
    void add(const QString &field, const QString &sentence);
    bool has(const QString &field) const { return m_problems.contains(field); }
    void refuseIfAny() const;

private:
    JsonValue m_problems = JsonValue::emptyObject();
};

//! How one text member is read.
struct TextRule
{
    qsizetype longest;
    bool isRequired = false;
    bool mayBeNull = false;
};

//! The text of \p field; nothing when it is null, absent or wrong (then \p problems says so). Numbers count
//! as text.
std::optional<QString> readText(
    const JsonValue &body, const QString &field, const TextRule &rule, FieldProblems &problems);

} // namespace rollcall::server::sis
