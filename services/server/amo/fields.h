#pragma once

#include "services/server/http/body.h"

#include <QHash>

#include <optional>

namespace rollcall::server::amo {

//! One value of the body: JSON as it came, text of a form, or a file.
struct Field
{
    JsonValue value;
    std::optional<MultipartPart> file;
};
using Fields = QHash<QString, Field>;

//! The members of a body that is a JSON object or a form of either kind; of a name that stands twice in a
//! form the last counts. The error is the answer to give: 400 or 415.
tl::expected<Fields, HttpResponse> readFields(const HttpRequest &request);

} // namespace rollcall::server::amo
