#pragma once

#include "services/domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace rollcall {

//! Where the time of one request went. Nothing of its bodies, and no credential. The three parts are the whole time from
//! the call to the moment when whoever asked has worked on the answer.
struct RequestFacts
{
    using Time = std::chrono::microseconds;

    QByteArray method;
    QString path; //!< decoded, with the query; it may name a person
    QDateTime startedAt; //!< UTC
    int status = 0; //!< 0: there was no complete answer
    std::optional<Error::Kind> failure; //!< in place of an answer
    int attempts = 0; //!< 0: nothing was sent
    Time underway{0}; //!< finding the service and connecting, of all attempts
    Time service{0}; //!< from the first byte of the request to the last of the answer, of all attempts
    Time here{0}; //!< waiting for a turn, for a token, for another attempt, and reading the answer

    Time total() const { return underway + service + here; }
};

} // namespace rollcall

Q_DECLARE_METATYPE(rollcall::RequestFacts)
