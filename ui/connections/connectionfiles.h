#pragma once

#include "ui/shell/context.h"

#include <functional>

class QWidget;

namespace rollcall {

//! What became of a file of connections, to be shown: a title and a sentence, or the reason it failed.
struct FileOutcome
{
    bool isDone = false;
    QString title;
    QString sentence;
};
using TellFile = std::function<void(const FileOutcome &)>;

//! Asks for a file and writes the operator's connections to it, without any secret.
void exportConnections(Context &context, QWidget *parent, const TellFile &tell);

//! Asks for such a file and adds what is not there yet: under ids of its own, so that no stored secret can
//! go to an address from a file, and read-only at first.
void importConnections(Context &context, QWidget *parent, const TellFile &tell);

} // namespace rollcall
