#pragma once

#include <QtGlobal>

#include <chrono>

namespace rollcall {

//! What one connection and one request may cost. The defaults are the service's promise; tests scale them
//! down.
struct HttpLimits
{
    using Milliseconds = std::chrono::milliseconds;

    qsizetype requestLineBytes = 8 * 1024; //!< method, target and version: 414 beyond
    qsizetype headBytes = 64 * 1024; //!< request line and all fields: 431 beyond
    int fields = 100; //!< 431 beyond
    qsizetype bodyBytes = 8 * 1024 * 1024; //!< 413 beyond
    qsizetype multipartBytes
        = 5 * 1024 * 1024; //!< of a multipart/form-data body, which carries pictures: 413 beyond
    qsizetype drainBytes
        = 16 * 1024 * 1024; //!< read and thrown away after a refusal, so that the client can see it

    // Totals, not pauses: a client that sends one octet a second runs into them as well.
    Milliseconds headTime{10'000};
    Milliseconds bodyTime{30'000};
    Milliseconds idleTime{15'000}; //!< between two requests on a connection
    Milliseconds writeTime{30'000};
    Milliseconds drainTime{2'000};
    Milliseconds stopTime{5'000}; //!< how long answers in flight may take once the server is told to stop

    int connections = 64; //!< of one listener; the one that has been silent longest makes room for a new one
};

} // namespace rollcall
