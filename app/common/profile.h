#pragma once

#include "services/domain/result.h"

#include <QString>

namespace rollcall {

//! The folder that holds everything this console keeps: connections, journal, layout, the practice database.
class Profile
{
public:
    //! Opens or makes \p directory (empty: the user's data folder) with mode 0700. LocalStorage with a plain
    //! sentence when it belongs to somebody else, is a link, or others may write to it.
    static Result<Profile> open(const QString &directory);

    QString path() const { return m_path; }
    QString file(const QString &name) const;
    //! A folder inside, made with mode 0700 when it is not there.
    QString folder(const QString &name) const;

private:
    QString m_path;
};

} // namespace rollcall
