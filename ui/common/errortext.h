#pragma once

#include "services/domain/result.h"

#include <QString>

namespace rollcall {

//! An error in the words of a person, translated.
struct ErrorText
{
    QString whatHappened; //!< one sentence: "XRAS prod does not answer."
    QString whatToDo; //!< one sentence
    QString details; //!< the service's or library's own words, status and request number; may be empty, never
                     //!< needed to understand
    QString sentence() const { return whatHappened + QLatin1Char(' ') + whatToDo; }
};

//! \p serviceName is the connection's name. Never empty for any kind of error.
ErrorText describe(const Error &error, const QString &serviceName);

} // namespace rollcall
