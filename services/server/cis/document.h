#pragma once

#include "services/server/cis/profile.h"
#include "services/server/cis/visibility.h"

namespace rollcall::server::cis {

//! A profile as the second version of the API shows it, members sorted. What may not be seen is left out; the
//! groups of attributes stay, empty if need be.
JsonValue documentOf(const Profile &profile, const Visibility &visibility);

//! One attribute of it, "user_id" for example, whoever asks.
JsonValue attributeOf(const Profile &profile, QStringView path);

//! A profile as the first version of the API shows it: whatever has a value, in the order of the original.
JsonValue legacyDocumentOf(const Profile &profile);
const QStringList &legacyMembers();

} // namespace rollcall::server::cis
