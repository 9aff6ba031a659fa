#pragma once

#include "services/domain/directory.h"
#include "services/json/json.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>

namespace rollcall::test {

using namespace Qt::StringLiterals;

//! A service inside the test: what it holds, how it answers a change, and whether it can be read.
class FakeDirectory : public Directory
{
public:
    //! How the answer to a change gets lost, or not.
    enum class Answering { Answer, Lose, Refuse, Break, NeverSend, Hang };

    FakeDirectory()
    {
        KindSpec kind;
        kind.name = u"person"_s;
        kind.canCreate = kind.canUpdate = kind.canDelete = true;
        kind.actions = {{.name = u"merge"_s,
                            .expectations = {{.holds = Expectation::Holds::IsGone},
                                {.subject = Expectation::Subject::Argument,
                                    .argument = u"into"_s,
                                    .holds = Expectation::Holds::Exists}}},
            {.name = u"upload-picture"_s,
                .expectations = {{.holds = Expectation::Holds::HasChanged, .pointer = u"/picture"_s}},
                .needsAttachment = true},
            {.name = u"delete-picture"_s,
                .expectations = {{.holds = Expectation::Holds::IsNull, .pointer = u"/picture"_s}}}};
        kind.actions.append({.name = u"token"_s,
            .expectations = {{.holds = Expectation::Holds::Exists}},
            .reveals = u"/token"_s});
        KindSpec hook;
        hook.name = u"hook"_s;
        hook.canCreate = hook.keyIsGiven = true;
        hook.schema = *Schema::fromJson(*json::decode(
            R"({"x-rollcall":{"system":"fake","kind":"hook","sections":[{"name":"s","label":"S"}]},"properties":{)"
            R"("name":{"type":"string","x-rollcall":{"label":"Name","section":"s"}},)"
            R"("key":{"type":"string","x-rollcall":{"label":"Key","section":"s","secret":true,"readOnly":"no"}}}})"));
        m_dialect.system = u"fake"_s;
        m_dialect.kinds = {kind, hook};
    }

    QHash<QString, JsonValue> truth; // by key
    Answering answering = Answering::Answer;
    QString keyGiven; // to what is created without one
    JsonValue answerBody;
    bool applies = true;
    bool isReadable = true;
    int readMilliseconds = 0;
    int sends = 0;
    int reads = 0;
    std::function<void(const Change &)> onSend;
    std::function<void()> afterRead;
    std::function<JsonValue(JsonValue)> normalise; // what the service makes of what it is told
    Error refusal{.kind = Error::Kind::Validation,
        .sent = Error::Sent::Yes,
        .httpStatus = 400,
        .fields = {{u"/email"_s, u"not an address"_s}},
        .requestId = u"r-1"_s};

    const Dialect &dialect() const override { return m_dialect; }
    Pending<Page> list(const Query &, const Cursor &) override { return Result<Page>(Page{}); }
    Pending<QList<Record>> lookUp(const Identifier &) override
    {
        return Result<QList<Record>>(QList<Record>());
    }
    Pending<QByteArray> picture(const QUrl &) override { return Result<QByteArray>(QByteArray()); }

    Pending<Found> read(const RecordId &id) override
    {
        ++reads;
        if (!isReadable)
            return Result<Found>(failure({.kind = Error::Kind::ConnectFailed}));
        Found found{.why = Found::Why::NoSuchRecord};
        if (const auto it = truth.constFind(id.key); it != truth.constEnd())
            found = {.record = Record{.id = id, .document = *it}};
        if (afterRead)
            afterRead();
        if (readMilliseconds == 0)
            return Result<Found>(found);
        Promise<Found> promise;
        QTimer::singleShot(
            readMilliseconds, Qt::PreciseTimer, qApp, [promise, found] { promise.settle(found); });
        return promise.pending();
    }

    Pending<Reply> send(const Change &change) override
    {
        ++sends;
        if (onSend)
            onSend(change);
        if (applies && answering != Answering::Refuse && answering != Answering::NeverSend)
            apply(change);
        switch (answering) {
        case Answering::Answer:
            return Result<Reply>(
                Reply{.httpStatus = 200, .body = answerBody, .requestId = u"r-1"_s, .key = keyGiven});
        case Answering::Refuse:
            return Result<Reply>(failure(refusal));
        case Answering::Break:
            return Result<Reply>(failure({.kind = Error::Kind::ServerError,
                .sent = Error::Sent::Yes,
                .httpStatus = 503,
                .attempts = 1}));
        case Answering::NeverSend:
            return Result<Reply>(
                failure({.kind = Error::Kind::ConnectFailed, .sent = Error::Sent::No, .attempts = 1}));
        case Answering::Hang: {
            m_hanging.emplace();
            m_hanging->onCancel([this] {
                m_hanging->settle(
                    failure({.kind = Error::Kind::Cancelled, .sent = Error::Sent::Yes, .attempts = 1}));
            });
            return m_hanging->pending();
        }
        case Answering::Lose:
            break;
        }
        return Result<Reply>(
            failure({.kind = Error::Kind::ConnectionLost, .sent = Error::Sent::Yes, .attempts = 1}));
    }

    //! What a service that is asked to do it would do.
    void apply(const Change &change)
    {
        const QString &key = change.target.key.isEmpty() ? keyGiven : change.target.key;
        if (change.verb == Change::Verb::Delete || change.action == u"merge")
            truth.remove(key);
        else if (change.action == u"upload-picture")
            truth[key].set(u"picture"_s, u"https://pictures.example/%1-%2.png"_s.arg(key).arg(sends));
        else if (change.action == u"token")
            return;
        else if (change.action == u"delete-picture")
            truth[key].set(u"picture"_s, nullptr);
        else
            truth[key] = normalise ? normalise(change.wanted) : change.wanted;
    }

private:
    Dialect m_dialect;
    std::optional<Promise<Reply>> m_hanging;
};

inline JsonValue person(const QString &name, const QString &email)
{
    return JsonValue::Object{{u"name"_s, name}, {u"email"_s, email}, {u"picture"_s, nullptr}};
}

inline RecordId personId(const QString &key)
{
    return {u"c1"_s, u"person"_s, key};
}

} // namespace rollcall::test
