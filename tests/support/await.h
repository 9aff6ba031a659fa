#pragma once

#include "services/domain/pending.h"

#include <QTest>

namespace rollcall::test {

//! Waits, turning the event loop, until \p pending settles; a time-out settles as Timeout.
template <typename T> Result<T> await(const Pending<T> &pending, int milliseconds = 15000)
{
    QObject context;
    std::optional<Result<T>> answer;
    pending.then(&context, [&](const Result<T> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, milliseconds))
        return failure({.kind = Error::Kind::Timeout, .detail = QStringLiteral("the test gave up waiting")});
    return *answer;
}

} // namespace rollcall::test
