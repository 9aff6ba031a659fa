#include "tests/acceptance/faultcases.h"

#include "services/directories/jsonrequest.h"
#include "tests/support/await.h"

#include <QBuffer>
#include <QImage>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace rollcall::test {

using namespace Qt::StringLiterals;

namespace {

const QString unsubscribeSecret = u"a secret for this run alone"_s;

QByteArray somePicture()
{
    QImage image(48, 48, QImage::Format_RGB32);
    image.fill(0x3366cc);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

//! What there is, as it is, to be changed by whoever asked for it.
FaultCase existing(FaultGround &ground, const QString &system, const RecordId &target)
{
    FaultCase given;
    given.before = ground.read(system, target.kind, target.key);
    given.change.target = target;
    given.change.seen = given.before.document;
    given.change.wanted = given.before.document;
    return given;
}

FaultCase act(FaultCase given, const QString &action, const JsonValue &answers = {})
{
    given.change.verb = Change::Verb::Act;
    given.change.action = action;
    given.change.wanted = answers;
    return given;
}

FaultCase deletion(FaultCase given)
{
    given.change.verb = Change::Verb::Delete;
    given.change.wanted = {};
    return given;
}

FaultCase creation(const RecordId &target, const JsonValue &wanted)
{
    return {.change = {.verb = Change::Verb::Create, .target = target, .wanted = wanted},
        .before = {},
        .session = {}};
}

Record after(FaultGround &ground, const FaultCase &given)
{
    const RecordId &target = given.change.target;
    return ground.read(target.connection.section(u'-', 0, 0), target.kind, target.key);
}

//! The changed member has got its new value.
auto hasGot(const QString &pointer)
{
    return [pointer](FaultGround &ground, const FaultCase &given) {
        return json::valueAt(after(ground, given).document, pointer)
            == json::valueAt(given.change.wanted, pointer);
    };
}

bool isGone(FaultGround &ground, const FaultCase &given)
{
    return after(ground, given).id.isEmpty();
}

// --- XRAS

Change newPerson(const QString &connection, const QString &username, int number)
{
    return {.verb = Change::Verb::Create,
        .target = {connection, u"person"_s, username},
        .wanted = JsonValue::Object{{u"firstName"_s, u"Tess"_s}, {u"lastName"_s, u"Ting %1"_s.arg(number)},
            {u"email"_s, username + u"@example.org"_s}, {u"isReconciled"_s, true}}};
}

QList<ChangingOperation> ofXras()
{
    const QString system = u"xras"_s;
    return {
        {.name = u"XRAS update"_s,
            .system = system,
            .prepare =
                [system](FaultGround &ground, const QString &connection) {
                    FaultCase given = existing(ground, system, {connection, u"person"_s, u"anwosu"_s});
                    given.change.wanted.set(
                        u"phone"_s, u"+1 555 %1"_s.arg(ground.next(), 4, 10, QChar(u'0')));
                    return given;
                },
            .hasHappened = hasGot(u"/phone"_s)},
        {.name = u"XRAS create"_s,
            .system = system,
            .prepare =
                [](FaultGround &ground, const QString &connection) {
                    const int number = ground.next();
                    return FaultCase{.change = newPerson(connection, u"created%1"_s.arg(number), number),
                        .before = {},
                        .session = {}};
                },
            .hasHappened = hasGot(u"/email"_s)},
        {.name = u"XRAS merge"_s,
            .system = system,
            .prepare =
                [system](FaultGround &ground, const QString &connection) {
                    const int number = ground.next();
                    const QString absorbed = u"absorbed%1"_s.arg(number);
                    ground.send(system, newPerson(system, absorbed, number));
                    return act(existing(ground, system, {connection, u"person"_s, absorbed}), u"merge"_s,
                        JsonValue::Object{{u"into"_s, u"anwosu"_s}});
                },
            .hasHappened = &isGone},
    };
}

// --- AMO

FaultCase pictureCase(FaultGround &ground, const QString &connection, bool removes)
{
    const QString key = ground.freshAccount();
    Change upload{
        .verb = Change::Verb::Act, .target = {u"amo"_s, u"account"_s, key}, .action = u"upload-picture"_s};
    upload.attachment = {.data = ground.picture(), .mediaType = u"image/png"_s, .fileName = u"p.png"_s};
    if (removes)
        ground.send(u"amo"_s, upload);
    FaultCase given = act(existing(ground, u"amo"_s, {connection, u"account"_s, key}),
        removes ? u"delete-picture"_s : u"upload-picture"_s);
    if (!removes)
        given.change.attachment = upload.attachment;
    return given;
}

// Everybody has a session of their own to lose.
FaultCase sessionCase(FaultGround &ground, const QString &connection)
{
    const QString name = u"sitter%1"_s.arg(ground.next());
    const Change making{.verb = Change::Verb::Act,
        .target = {u"amo"_s, u"self"_s, u"1"_s},
        .action = u"super-create"_s,
        .wanted = JsonValue::Object{{u"username"_s, name}}};
    const Reply made = ground.send(u"amo"_s, making);
    FaultCase given = act(
        existing(ground, u"amo"_s, {connection, u"self"_s, made.body[u"user_id"].text()}), u"end-session"_s);
    given.session = made.body[u"session_cookie"][u"value"].toString();
    return given;
}

QList<ChangingOperation> ofAmo()
{
    using Told = ChangingOperation::Told;
    const QString system = u"amo"_s;
    const auto ofAccount = [](const QString &connection, const QString &key) {
        return RecordId{connection, u"account"_s, key};
    };
    const auto hasPicture = [](FaultGround &ground, const FaultCase &given) {
        const JsonValue picture = after(ground, given).document[u"picture_url"];
        return picture.isString() && picture != given.before.document[u"picture_url"];
    };
    const auto hasNone = [](FaultGround &ground, const FaultCase &given) {
        return after(ground, given).document[u"picture_url"].isNull();
    };
    return {
        {.name = u"AMO update"_s,
            .system = system,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    FaultCase given = existing(ground, system, ofAccount(connection, u"12345"_s));
                    given.change.wanted.set(u"occupation"_s, u"Keeper of number %1"_s.arg(ground.next()));
                    return given;
                },
            .hasHappened = hasGot(u"/occupation"_s)},
        {.name = u"AMO upload picture"_s,
            .system = system,
            .prepare = [](FaultGround &ground,
                           const QString &connection) { return pictureCase(ground, connection, false); },
            .hasHappened = hasPicture},
        {.name = u"AMO delete picture"_s,
            .system = system,
            .prepare = [](FaultGround &ground,
                           const QString &connection) { return pictureCase(ground, connection, true); },
            .hasHappened = hasNone},
        {.name = u"AMO delete account"_s,
            .system = system,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    return deletion(existing(ground, system, ofAccount(connection, ground.freshAccount())));
                },
            .hasHappened = &isGone},
        {.name = u"AMO notifications"_s,
            .system = system,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    FaultCase given
                        = existing(ground, system, {connection, u"notifications"_s, ground.freshAccount()});
                    const bool isOn = given.before.document[u"reply"][u"enabled"].toBool();
                    given.change.wanted
                        = json::withValue(given.change.wanted, u"/reply/enabled"_s, JsonValue(!isOn));
                    return given;
                },
            .hasHappened = hasGot(u"/reply/enabled"_s)},
        {.name = u"AMO unsubscribe"_s,
            .system = system,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    const QString key = ground.freshAccount();
                    const QString email
                        = ground.read(system, u"account"_s, key).document[u"email"].toString();
                    return act(existing(ground, system, {connection, u"notifications"_s, key}),
                        u"unsubscribe"_s,
                        JsonValue::Object{{u"link"_s, ground.unsubscribeLink(email, u"new_features"_s)},
                            {u"notification"_s, u"new_features"_s}});
                },
            .hasHappened =
                [](FaultGround &ground, const FaultCase &given) {
                    return after(ground, given).document[u"new_features"][u"enabled"] == JsonValue(false);
                }},
        {.name = u"AMO end sessions"_s,
            .system = system,
            .prepare = &sessionCase,
            .hasHappened
            = [](FaultGround &ground, const FaultCase &given) { return !ground.isLetIn(given.session); }},
        {.name = u"AMO test account"_s,
            .system = system,
            .told = Told::Absence,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    return act(existing(ground, system, {connection, u"self"_s, u"1"_s}), u"super-create"_s,
                        JsonValue::Object{{u"username"_s, u"tester%1"_s.arg(ground.next())}});
                },
            .hasHappened =
                [=](FaultGround &ground, const FaultCase &given) {
                    return !ground.read(system, u"account"_s, given.change.wanted[u"username"].toString())
                                .id.isEmpty();
                }},
    };
}

// --- Seed Identity Store

QString numberOf(int number)
{
    return u"+2765900%1"_s.arg(number, 4, 10, QChar(u'0'));
}

JsonValue identity(int number)
{
    const JsonValue addresses = JsonValue::Object{{numberOf(number), JsonValue::emptyObject()}};
    return JsonValue::Object{{u"details"_s,
        JsonValue::Object{{u"first_name"_s, u"Lwazi"_s}, {u"last_name"_s, u"Number %1"_s.arg(number)},
            {u"default_addr_type"_s, u"msisdn"_s},
            {u"addresses"_s, JsonValue::Object{{u"msisdn"_s, addresses}}}}}};
}

//! A record of the store's own, made for this case.
FaultCase madeCase(
    FaultGround &ground, const QString &connection, const QString &kind, const JsonValue &wanted)
{
    const Reply made = ground.send(u"sis"_s, creation({u"sis"_s, kind, {}}, wanted).change);
    return existing(ground, u"sis"_s, {connection, kind, made.key});
}

FaultCase identityCase(FaultGround &ground, const QString &connection, int number)
{
    return madeCase(ground, connection, u"identity"_s, identity(number));
}

JsonValue hook(int number)
{
    return JsonValue::Object{
        {u"event"_s, u"optout.requested"_s}, {u"target"_s, u"https://hooks.example/%1"_s.arg(number)}};
}

JsonValue asked(int number)
{
    return JsonValue::Object{{u"address"_s, numberOf(number)}, {u"request_source"_s, u"support desk"_s}};
}

FaultCase hookCase(FaultGround &ground, const QString &connection)
{
    return madeCase(ground, connection, u"webhook"_s, hook(ground.next()));
}

bool isOptedOut(FaultGround &ground, const FaultCase &given)
{
    const JsonValue numbers = after(ground, given).document[u"details"][u"addresses"][u"msisdn"];
    return numbers[given.change.wanted[u"address"].toString()][u"optedout"] == JsonValue(true);
}

QList<ChangingOperation> ofSeed()
{
    using Told = ChangingOperation::Told;
    const QString system = u"sis"_s;
    return {
        {.name = u"Seed create identity"_s,
            .system = system,
            .told = Told::Never,
            .prepare =
                [](FaultGround &ground, const QString &connection) {
                    return creation({connection, u"identity"_s, {}}, identity(ground.next()));
                },
            .hasHappened =
                [=](FaultGround &ground, const FaultCase &given) {
                    const JsonValue numbers = given.change.wanted[u"details"][u"addresses"][u"msisdn"];
                    return !ground.list(system, u"identity"_s, numbers.object().first().name).isEmpty();
                }},
        {.name = u"Seed update identity"_s,
            .system = system,
            .prepare =
                [](FaultGround &ground, const QString &connection) {
                    FaultCase given = identityCase(ground, connection, ground.next());
                    given.change.wanted = json::withValue(
                        given.change.wanted, u"/details/last_name"_s, JsonValue(u"Changed"_s));
                    return given;
                },
            .hasHappened = hasGot(u"/details/last_name"_s)},
        {.name = u"Seed delete identity"_s,
            .system = system,
            .prepare =
                [](FaultGround &ground, const QString &connection) {
                    return deletion(identityCase(ground, connection, ground.next()));
                },
            .hasHappened = &isGone},
        {.name = u"Seed opt out"_s,
            .system = system,
            .prepare =
                [](FaultGround &ground, const QString &connection) {
                    const int number = ground.next();
                    return act(identityCase(ground, connection, number), u"stop"_s, asked(number));
                },
            .hasHappened = &isOptedOut},
        {.name = u"Seed opt in"_s,
            .system = system,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    const int number = ground.next();
                    const FaultCase out = act(identityCase(ground, system, number), u"stop"_s, asked(number));
                    ground.send(system, out.change);
                    return act(existing(ground, system, {connection, u"identity"_s, out.change.target.key}),
                        u"optin"_s, asked(number));
                },
            .hasHappened
            = [](FaultGround &ground, const FaultCase &given) { return !isOptedOut(ground, given); }},
        {.name = u"Seed user's token"_s,
            .system = system,
            .told = Told::Never,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    return act(existing(ground, system, {connection, u"user"_s, ground.clerk()}), u"token"_s);
                },
            .hasHappened = nullptr},
        {.name = u"Seed create webhook"_s,
            .system = system,
            .told = Told::Never,
            .prepare =
                [](FaultGround &ground, const QString &connection) {
                    return creation({connection, u"webhook"_s, {}}, hook(ground.next()));
                },
            .hasHappened =
                [=](FaultGround &ground, const FaultCase &given) {
                    const QList<Record> hooks = ground.list(system, u"webhook"_s);
                    return std::any_of(hooks.begin(), hooks.end(), [&given](const Record &one) {
                        return one.document[u"target"] == given.change.wanted[u"target"];
                    });
                }},
        {.name = u"Seed update webhook"_s,
            .system = system,
            .prepare =
                [](FaultGround &ground, const QString &connection) {
                    FaultCase given = hookCase(ground, connection);
                    given.change.wanted.set(
                        u"target"_s, u"https://hooks.example/changed/%1"_s.arg(ground.next()));
                    return given;
                },
            .hasHappened = hasGot(u"/target"_s)},
        {.name = u"Seed delete webhook"_s,
            .system = system,
            .prepare = [](FaultGround &ground,
                           const QString &connection) { return deletion(hookCase(ground, connection)); },
            .hasHappened = &isGone},
        {.name = u"Seed start metrics"_s,
            .system = system,
            .told = Told::Never,
            .prepare =
                [=](FaultGround &ground, const QString &connection) {
                    return act(existing(ground, system, {connection, u"status"_s, u"metrics"_s}),
                        u"start_metrics"_s);
                },
            .hasHappened = nullptr},
    };
}

// --- The Grid Passport

QList<ChangingOperation> ofPassport()
{
    const QString system = u"passport"_s;
    return {{.name = u"Passport update"_s,
        .system = system,
        .prepare =
            [=](FaultGround &ground, const QString &connection) {
                const QString me = ground.list(system, u"self"_s).value(0).id.key;
                FaultCase given = existing(ground, system, {connection, u"self"_s, me});
                given.change.wanted.set(u"name"_s, u"Operator %1"_s.arg(ground.next()));
                return given;
            },
        .hasHappened = hasGot(u"/name"_s)}};
}

} // namespace

FaultGround::FaultGround()
    : m_service(600,
        JsonValue::Object{{u"systems"_s,
            JsonValue::Object{{u"amo"_s, JsonValue::Object{{u"unsubscribeSecret"_s, unsubscribeSecret}}}}}})
    , m_picture(somePicture())
{ }

std::unique_ptr<SystemDirectory> FaultGround::connect(
    const QString &system, const QUrl &url, const QList<QSslCertificate> &authorities, const QString &session)
{
    const QList<System> systems = knownSystems();
    const auto known = std::find_if(
        systems.begin(), systems.end(), [&](const System &each) { return each.dialect.system == system; });
    Connection connection{
        .id = system, .name = system, .system = system, .baseUrl = url, .environment = Environment::Test};
    System::Secrets secrets;
    const JsonValue credentials = m_service.credentials(system);
    for (const Connections::Need &need : known->needs) {
        const QString value = credentials[need.name].toString();
        if (need.secret)
            secrets.insert(need.name, Secret(value.toUtf8()));
        else
            connection.settings.insert(need.name, value);
    }
    if (!session.isEmpty())
        secrets.insert(u"session"_s, Secret(session.toUtf8()));
    return known->open(connection, secrets,
        net::Endpoint{.base = url, .authorities = authorities, .timeScale = faultScale},
        {.secrets = &m_secrets, .lockFolder = m_locks.path()});
}

SystemDirectory &FaultGround::truth(const QString &system)
{
    auto &directory = m_truth[system];
    if (!directory)
        directory = connect(system, m_service.url(system));
    return *directory;
}

Record FaultGround::read(const QString &system, const QString &kind, const QString &key)
{
    const auto found = await(truth(system).read({system, kind, key}));
    if (!found)
        qWarning("the service itself cannot be read: %s", qPrintable(kindName(found.error().kind)));
    return found && found->record ? *found->record : Record{};
}

QList<Record> FaultGround::list(const QString &system, const QString &kind, const QString &text)
{
    QList<Record> records;
    Cursor from;
    do {
        const auto page = await(truth(system).list({kind, text}, from));
        if (!page) {
            qWarning("the service itself cannot be listed: %s", qPrintable(kindName(page.error().kind)));
            break;
        }
        records += page->records;
        from = page->next;
    } while (!from.isEmpty());
    return records;
}

Reply FaultGround::send(const QString &system, const Change &change)
{
    const auto reply = await(truth(system).send(change));
    if (!reply)
        qWarning("a case could not be prepared: %s", qPrintable(reply.error().detail));
    return reply.value_or(Reply());
}

QString FaultGround::clerk()
{
    const QString address = u"clerk@practice.example"_s;
    const auto find = [this, address]() -> QString {
        for (const Record &user : list(u"sis"_s, u"user"_s)) {
            if (user.document[u"username"].toString() == address)
                return user.id.key;
        }
        return {};
    };
    if (const QString key = find(); !key.isEmpty())
        return key;
    net::Request request{.method = "POST", .segments = {u"api"_s, u"v1"_s, u"user"_s, u"token"_s}};
    request.trailingSlash = true;
    static_cast<void>(
        await(truth(u"sis"_s).client().send(withJson(request, JsonValue::Object{{u"email"_s, address}}))));
    return find();
}

bool FaultGround::isLetIn(const QString &session)
{
    const auto directory = connect(u"amo"_s, m_service.url(u"amo"_s), {}, session);
    const auto found = await(directory->read({u"amo"_s, u"account"_s, u"12345"_s}));
    return found.has_value() || found.error().kind != Error::Kind::Unauthenticated;
}

QString FaultGround::unsubscribeLink(const QString &email, const QString &notification) const
{
    const QByteArray address = email.toUtf8();
    const QByteArray hash
        = QMessageAuthenticationCode::hash(address, unsubscribeSecret.toUtf8(), QCryptographicHash::Sha256)
              .toHex();
    return u"https://addons.example/en-US/firefox/users/unsubscribe/%1/%2/%3"_s.arg(
        QString::fromLatin1(address.toBase64(QByteArray::Base64UrlEncoding)), QString::fromLatin1(hash),
        notification);
}

QList<ChangingOperation> changingOperations()
{
    return ofXras() + ofAmo() + ofSeed() + ofPassport();
}

} // namespace rollcall::test
