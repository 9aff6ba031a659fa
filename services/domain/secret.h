#pragma once

#include <QByteArray>

class QDataStream;
class QDebug;
class QTextStream;

namespace rollcall {

//! A secret that cannot be printed, logged, streamed or put into a QVariant. Zeroed when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value);
    ~Secret();
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    const QByteArray &reveal() const { return m_value; }
    bool isEmpty() const { return m_value.isEmpty(); }

private:
    void wipe();

    QByteArray m_value;
};

QDebug operator<<(QDebug, const Secret &) = delete;
QTextStream &operator<<(QTextStream &, const Secret &) = delete;
QDataStream &operator<<(QDataStream &, const Secret &) = delete;

} // namespace rollcall
