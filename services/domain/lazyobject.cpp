#include "services/domain/lazyobject.h"

#include <algorithm>

namespace rollcall {

LazyObject::LazyObject(
    QByteArray whole, std::string_view text, Reader read, Paths paths, QList<JsonValue> known)
    : m_whole(std::move(whole))
    , m_text(text)
    , m_read(read)
    , m_paths(std::move(paths))
    , m_known(std::move(known))
{ }

const JsonValue *LazyObject::known(const QStringList &path) const
{
    // Mostly it is the very same list, as a field of a schema has it.
    for (qsizetype i = 0; i < m_paths->size(); ++i) {
        if (m_paths->at(i).constData() == path.constData())
            return &m_known.at(i);
    }
    for (qsizetype i = 0; i < m_paths->size(); ++i) {
        const QStringList &to = m_paths->at(i);
        if (path.size() >= to.size() && std::equal(to.begin(), to.end(), path.begin()))
            return path.size() == to.size() ? &m_known.at(i) : &m_known.at(i).within(path.mid(to.size()));
    }
    return nullptr;
}

const JsonValue *LazyObject::known(QStringView member) const
{
    for (qsizetype i = 0; i < m_paths->size(); ++i) {
        const QStringList &to = m_paths->at(i);
        if (to.size() == 1 && to.constFirst() == member)
            return &m_known.at(i);
    }
    return nullptr;
}

const JsonValue::Object &LazyObject::members() const
{
    std::call_once(m_isRead, [this] { m_members = m_read(m_text); });
    return m_members;
}

} // namespace rollcall
