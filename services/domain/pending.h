#pragma once

#include "services/domain/result.h"

#include <QList>
#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

namespace rollcall {

template <typename T> class Promise;

//! An answer that arrives later, on the GUI thread.
//!
//! Any number of listeners; each is called exactly once, from the event loop, never from inside \c then(), and never
//! after its context has died. The producer holds a Promise; a promise that is dropped unanswered settles the answer as
//! Cancelled, so nothing waits for ever. Not thread-safe: workers hand their result over through a queued call.
template <typename T> class [[nodiscard]] Pending
{
public:
    using Value = T;
    using Listener = std::function<void(const Result<T> &)>;

    //! An answer that is already here.
    Pending(Result<T> ready) // NOLINT(google-explicit-constructor): returning a value or an Error is the point
        : m_state(std::make_shared<State>())
    {
        m_state->settle(std::move(ready));
    }

    //! A failure that is already here: return failure({...}).
    Pending(tl::unexpected<Error> error) // NOLINT(google-explicit-constructor)
        : Pending(Result<T>(std::move(error)))
    {
    }

    //! Calls \p listener once, from the event loop, unless \p context has been destroyed by then.
    void then(QObject *context, Listener listener) const
    {
        if (m_state->result)
            State::deliver(m_state, context, std::move(listener));
        else
            m_state->listeners.append({QPointer<QObject>(context), std::move(listener)});
    }

    //! On success continues with the call that \p next starts (a function from const T & to Pending<U>);
    //! a failure passes through untouched. Cancelling the returned answer cancels whichever step is running.
    template <typename F> auto andThen(QObject *context, F next) const -> std::invoke_result_t<F, const T &>
    {
        using Next = std::invoke_result_t<F, const T &>;
        Promise<typename Next::Value> promise;
        auto running = std::make_shared<std::function<void()>>([first = *this] { first.cancel(); });
        promise.onCancel([running] { (*running)(); });
        then(context, [promise, running, context, next = std::move(next)](const Result<T> &result) mutable {
            if (!result) {
                promise.settle(tl::unexpected<Error>(result.error()));
                return;
            }
            Next second = next(*result);
            *running = [second] { second.cancel(); };
            second.then(context, [promise](const Result<typename Next::Value> &answer) mutable {
                promise.settle(answer);
            });
        });
        return promise.pending();
    }

    //! Stops the work underneath; the answer then settles as the producer decides, normally as Cancelled.
    void cancel() const
    {
        if (!m_state->result && m_state->canceller) {
            const auto canceller = m_state->canceller;
            canceller();
        }
    }

    bool isSettled() const { return m_state->result.has_value(); }

private:
    friend class Promise<T>;

    struct State
    {
        std::optional<Result<T>> result;
        QList<std::pair<QPointer<QObject>, Listener>> listeners;
        std::function<void()> canceller;

        static void deliver(const std::shared_ptr<State> &self, QObject *context, Listener listener)
        {
            QMetaObject::invokeMethod(
                context, [self, listener = std::move(listener)] { listener(*self->result); },
                Qt::QueuedConnection);
        }

        void settle(Result<T> value)
        {
            result.emplace(std::move(value));
            canceller = nullptr;
        }
    };

    explicit Pending(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    std::shared_ptr<State> m_state;
};

//! The producer's end of a Pending. Copies share one answer; the first settle() wins.
template <typename T> class Promise
{
public:
    Promise()
        : m_token(std::make_shared<Token>())
    {
    }

    Pending<T> pending() const { return Pending<T>(m_token->state); }

    void settle(Result<T> result) const { m_token->settle(std::move(result)); }

    bool isSettled() const { return m_token->state->result.has_value(); }

    //! \p canceller must not own a copy of this promise.
    void onCancel(std::function<void()> canceller) const
    {
        if (!isSettled())
            m_token->state->canceller = std::move(canceller);
    }

private:
    using State = typename Pending<T>::State;

    struct Token
    {
        std::shared_ptr<State> state = std::make_shared<State>();

        void settle(Result<T> result) const
        {
            if (state->result)
                return;
            state->settle(std::move(result));
            const auto listeners = std::exchange(state->listeners, {});
            for (const auto &[context, listener] : listeners) {
                if (context)
                    State::deliver(state, context, listener);
            }
        }

        ~Token() { settle(failure({.kind = Error::Kind::Cancelled})); }
    };

    std::shared_ptr<Token> m_token;
};

//! For calls whose success carries nothing but the fact.
struct Done
{
    bool operator==(const Done &) const = default;
};

} // namespace rollcall
