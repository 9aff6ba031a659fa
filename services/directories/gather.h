#pragma once

#include "services/domain/pending.h"

#include <QList>

#include <memory>
#include <optional>

namespace rollcall {

//! All answers of \p questions, in their order, once the last has arrived. Never fails itself: each answer
//! carries its own error. Cancelling cancels every question. Settles as Cancelled when \p context dies first.
template <typename T> Pending<QList<Result<T>>> gathered(const QList<Pending<T>> &questions, QObject *context)
{
    struct Collection
    {
        QList<std::optional<Result<T>>> answers;
        qsizetype open = 0;
    };
    if (questions.isEmpty())
        return Result<QList<Result<T>>>(QList<Result<T>>());

    Promise<QList<Result<T>>> promise;
    auto collection = std::make_shared<Collection>();
    collection->open = questions.size();
    collection->answers.resize(questions.size());
    promise.onCancel([questions] {
        for (const Pending<T> &question : questions)
            question.cancel();
    });
    for (qsizetype i = 0; i < questions.size(); ++i) {
        questions.at(i).then(context, [promise, collection, i](const Result<T> &answer) {
            collection->answers[i] = answer;
            if (--collection->open > 0)
                return;
            QList<Result<T>> all;
            for (const auto &one : std::as_const(collection->answers))
                all.append(*one);
            promise.settle(all);
        });
    }
    return promise.pending();
}

} // namespace rollcall
