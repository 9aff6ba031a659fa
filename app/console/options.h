#pragma once

#include "app/common/backends.h"

#include <QString>

namespace rollcall {

//! What the command line asks for. Source of the names: README, "The options".
struct Options
{
    bool practice = false;
    QString profile; //!< empty: the user's data folder
    Backends backends; //!< from --backend-url
    QString credentials; //!< file with what signing in needs, by system
    QString caFile; //!< PEM of additional authorities, for every connection without its own
    QString language; //!< empty: the desktop's
    QString theme; //!< empty: as it was left
    double timeScale = 1; //!< 0.01 to 1, for tests; refused for production connections
};

//! Reads \p arguments (with the program's name first). The error's detail is the sentence for the terminal.
//! --help and --version print and end the program, as everywhere.
Result<Options> readOptions(const QStringList &arguments);

} // namespace rollcall
