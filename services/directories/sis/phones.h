#pragma once

#include <QStringList>

namespace rollcall::sis {

//! The ways a store may have written the number that \p text means, likeliest first: "+27115551234",
//! "27115551234", "0115551234". At most three; empty when \p text is no number. \p region: ISO 3166 code of
//! the country whose numbers are written without country code ("ZA"); empty or unknown: only numbers with one
//! are understood. Any thread.
QStringList phoneForms(const QString &text, const QString &region);

} // namespace rollcall::sis
