#pragma once

#include "app/common/backends.h"

#include <QStringList>

namespace rollcall {

//! What the command line of rollcallctl asks for. Source of the names: rollcallctl(1).
struct Arguments
{
    enum class Format { Table, Json };

    QString verb;
    QStringList words; //!< what follows the verb
    QString profile; //!< empty: the user's data folder
    Backends backends; //!< not empty: these for this run, and none of the profile
    QString credentials;
    QString caFile;
    QString connection; //!< id or name; empty: whichever has the kind, or all
    QString reason; //!< for the journal
    Format format = Format::Table;
    qsizetype limit = 100; //!< of list and journal; 0: everything
    bool isAgreed = false; //!< --yes
    bool unlocks = false; //!< --unlock
    bool removes = false; //!< --remove, of picture
    double timeScale = 1;
};

//! A verb and what follows it.
struct VerbSpec
{
    const char *name;
    const char *synopsis; //!< "KIND KEY FIELD=VALUE..."
    const char *text;
    qsizetype fewest; //!< words
    qsizetype most; //!< -1: any number
};

const QList<VerbSpec> &verbSpecs();

//! Reads \p arguments (without the program's name). The error's detail is the sentence for the terminal.
//! \p isTerminal: whether a person reads the output, who gets tables; programs get JSON.
Result<Arguments> readArguments(const QStringList &arguments, bool isTerminal);

//! What was not understood or not agreed to, as one sentence: the program ends with 2.
tl::unexpected<Error> usage(const QString &sentence);

QString ctlHelpText();

} // namespace rollcall
