#pragma once

#include "services/server/amo/account.h"
#include "services/server/amo/picture.h"
#include "services/server/amo/signin.h"
#include "services/server/http/message.h"

#include <tl/expected.hpp>

namespace rollcall::server::amo {

//! What a PATCH asks for, checked. A member without value is left alone.
struct Edit
{
    std::optional<std::optional<QString>> biography; //!< inner nothing: null
    std::optional<QString> homepage, location, occupation, displayName;
    std::optional<Picture> picture;

    void applyTo(Account &account) const; //!< everything but the picture
    QStringList changed() const; //!< the members' names on the wire
};

//! What is slow about a PATCH: its body taken apart, and a picture in it decoded.
std::shared_ptr<const void> prepareEdit(const HttpRequest &request);

//! Reads and checks the body of a PATCH, prepared or not. Unknown and read-only members are ignored, as the
//! original does. The error is the answer to give: 400 with all failing fields at once, or 415. Reads the
//! deny list from the database.
tl::expected<Edit, HttpResponse> readEdit(
    const HttpRequest &request, const Settings &settings, Database &database);

} // namespace rollcall::server::amo
