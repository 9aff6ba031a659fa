#pragma once

#include "services/domain/jsonvalue.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <mutex>
#include <string_view>

namespace rollcall {

//! A JSON object that is its text until somebody looks for a member, beside a few values that were read with the
//! text: a long list shows those, keeps the text, and seldom needs more. It does not change. Any thread.
class LazyObject
{
public:
    //! Ways from member to member; none leads through another one's end.
    using Paths = std::shared_ptr<const QList<QStringList>>;
    using Reader = JsonValue::Object (*)(std::string_view text);

    //! \p text: an object, as \p read reads it, in \p whole, which is shared and lives on with this one.
    //! \p known: the value at each of \p paths, Undefined where none is.
    LazyObject(QByteArray whole, std::string_view text, Reader read, Paths paths, QList<JsonValue> known);

    std::string_view text() const { return m_text; }
    //! What is at \p path, where that was read with the text; nullptr when it was not.
    const JsonValue *known(const QStringList &path) const;
    const JsonValue *known(QStringView member) const;
    const JsonValue::Object &members() const; //!< reads the text, once

private:
    const QByteArray m_whole;
    const std::string_view m_text;
    const Reader m_read;
    const Paths m_paths;
    const QList<JsonValue> m_known;
    mutable std::once_flag m_isRead;
    mutable JsonValue::Object m_members;
};

} // namespace rollcall
