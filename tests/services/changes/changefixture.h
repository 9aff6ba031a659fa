#pragma once

#include "services/changes/journaledchangerunner.h"
#include "services/secrets/memorysecretstore.h"
#include "tests/services/changes/fakedirectory.h"
#include "tests/support/await.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace rollcall::test {

inline constexpr double scale = 0.02; // 1.5 s become 30 ms, 3 s become 60 ms

inline QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

//! A console's part of the road, as it is after one start.
struct Start
{
    Start(const QString &directory, SecretStore &secrets, FakeDirectory *service)
        : journal(directory, secrets, now)
        , runner([service](const QString &id) -> Directory * { return id == u"c1" ? service : nullptr; },
              journal, now, scale)
    { }

    Journal journal;
    JournaledChangeRunner runner;
};

inline Change update(const JsonValue &seen, const JsonValue &wanted)
{
    return {.verb = Change::Verb::Update,
        .target = personId(u"jdoe"_s),
        .seen = seen,
        .wanted = wanted,
        .reason = u"T-1"_s};
}

inline Change merge()
{
    return {.verb = Change::Verb::Act,
        .target = personId(u"jdoe"_s),
        .action = u"merge"_s,
        .seen = person(u"J Doe"_s, u"j@old.example"_s),
        .wanted = JsonValue::Object{{u"into"_s, u"jane"_s}}};
}

//! A service with two people and a profile of its own, for changes to be sent.
class ChangeFixture : public QObject
{
protected:
    void begin()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_service = std::make_unique<FakeDirectory>();
        m_service->truth = {{u"jdoe"_s, m_seen}, {u"jane"_s, person(u"Jane"_s, u"jane@new.example"_s)}};
        m_secrets = std::make_unique<MemorySecretStore>();
    }

    const JsonValue m_seen = person(u"J Doe"_s, u"j@old.example"_s);
    const JsonValue m_wanted = person(u"J Doe"_s, u"j@new.example"_s);
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeDirectory> m_service;
    std::unique_ptr<MemorySecretStore> m_secrets;
};

} // namespace rollcall::test
