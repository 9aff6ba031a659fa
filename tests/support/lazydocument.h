#pragma once

#include "services/domain/lazyobject.h"
#include "services/json/json.h"

#include <atomic>
#include <memory>
#include <string_view>

namespace rollcall::test {

inline std::atomic<int> looks; //!< into lazy documents: how many had to be read

//! \p text as a document of a long list, which knows what is at \p paths without being looked into.
inline std::shared_ptr<const LazyObject> lazyDocument(
    const QByteArray &text, const LazyObject::Paths &paths = std::make_shared<const QList<QStringList>>())
{
    const auto whole = json::decode(text);
    QList<JsonValue> known;
    for (const QStringList &path : *paths)
        known.append(whole->within(path));
    const auto read = [](std::string_view octets) {
        ++looks;
        return json::decode(QByteArray(octets.data(), qsizetype(octets.size())))->object();
    };
    return std::make_shared<const LazyObject>(
        text, std::string_view(text.constData(), std::size_t(text.size())), read, paths, known);
}

} // namespace rollcall::test
