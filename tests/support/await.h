#pragma once

#include "services/domain/pending.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace rollcall::test {

//! Waits, turning the event loop, until \p pending settles; a time-out settles as Timeout.
//! Its own loop, because QTest::qWaitFor() sleeps 10 ms between two looks, which adds up over thousands of calls.
template <typename T> Result<T> await(const Pending<T> &pending, int milliseconds = 15000)
{
    QEventLoop loop;
    std::optional<Result<T>> answer;
    pending.then(&loop, [&](const Result<T> &result) {
        answer = result;
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    if (!answer)
        return failure({.kind = Error::Kind::Timeout, .detail = QStringLiteral("the test gave up waiting")});
    return *answer;
}

} // namespace rollcall::test
