#pragma once

#include <QtGlobal>

namespace rollcall::practice {

//! A small generator of numbers that are the same on every machine (SplitMix64).
class Random
{
public:
    explicit Random(quint64 seed)
        : m_state(seed)
    { }
    //! The stream of one thing among many: independent of how many were asked for before.
    Random(quint64 seed, quint64 index)
        : m_state(seed ^ (index * 0xd1342543de82ef95ULL + 0x632be59bd9b4e019ULL))
    {
        next();
    }

    quint64 next()
    {
        quint64 z = (m_state += 0x9e3779b97f4a7c15ULL);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }
    //! 0 to \p bound - 1.
    int below(qint64 bound) { return static_cast<int>(next() % static_cast<quint64>(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    double real() { return static_cast<double>(next() >> 11) / 9007199254740992.0; } // 0 <= x < 1

private:
    quint64 m_state;
};

} // namespace rollcall::practice
