#pragma once

#include "app/ctl/session.h"

namespace rollcall {

//! What the program ends with, as rollcallctl(1) promises it.
enum ExitCode { ExitDone = 0, ExitFailed = 1, ExitUsage = 2, ExitUnknown = 3 };

//! One verb: does it with \p session, prints to standard output, and gives the exit code.
using Verb = Pending<int> (*)(Session &session);

Pending<int> showConnections(Session &session);
Pending<int> signIn(Session &session);
Pending<int> lookUp(Session &session);
Pending<int> listRecords(Session &session);
Pending<int> showRecord(Session &session);
Pending<int> saveRecord(Session &session);
Pending<int> createRecord(Session &session);
Pending<int> deleteRecord(Session &session);
Pending<int> actOnRecord(Session &session);
Pending<int> changePicture(Session &session);
Pending<int> mergeRecords(Session &session);
Pending<int> showJournal(Session &session);

} // namespace rollcall
