#pragma once

#include "app/service/settings.h"

namespace rollcall {

// The commands that work on the database without serving it. Each says how it went and gives the exit code.
int backup(const CommandLine &line);
int check(const ServiceSettings &settings);
int importFile(const CommandLine &line);
int exportFile(const CommandLine &line);

} // namespace rollcall
