#pragma once

#include "services/directories/system.h"
#include "tests/acceptance/practiceservice.h"

namespace rollcall::test {

//! The client of the practice service's Seed store, signed in with its token.
inline std::unique_ptr<SystemDirectory> seedOf(const PracticeService &service)
{
    using namespace Qt::StringLiterals;
    const QUrl url = service.url(u"sis");
    return sisSystem().open({.id = u"sis"_s, .system = u"sis"_s, .baseUrl = url},
        {{u"token"_s, Secret(service.credentials(u"sis")[u"token"].toString().toUtf8())}}, {.base = url},
        System::Surroundings());
}

} // namespace rollcall::test
