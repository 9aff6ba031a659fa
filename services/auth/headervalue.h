#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QString>

namespace rollcall {

//! \p value as bytes for a request header. A value with a control character is refused (Validation, nothing
//! sent): a line break in it would begin a header of its own. \p name says which setting it was; the value is
//! never quoted.
Result<QByteArray> headerValue(const QByteArray &value, const QString &name);

} // namespace rollcall
