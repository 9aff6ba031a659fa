#pragma once

#include "app/service/settings.h"

#include <cstdio>

namespace rollcall {

class Database;

// What the program ends with.
constexpr int badUsage = 2;
constexpr int cannotServe = 1;

void say(FILE *to, const QString &text);
//! Says why on standard error and gives \p code back.
int fail(int code, const QString &sentence);

//! Says in the store that real people are kept in it, once and for all.
void markAsReal(Database &database);

//! Serves until a signal ends it. \p arguments are read again, with the file they name, on SIGHUP. The exit
//! code.
int serve(const QStringList &arguments, const ServiceSettings &settings);

} // namespace rollcall
