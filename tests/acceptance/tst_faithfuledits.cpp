#include "models/editing/stagedrecord.h"
#include "tests/acceptance/practiceseed.h"
#include "tests/support/await.h"

#include <QRandomGenerator>
#include <QTest>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

//! Members as somebody else's program may have written them.
class Inventor
{
public:
    explicit Inventor(quint32 seed)
        : m_random(seed)
    { }

    JsonValue value(int depth)
    {
        switch (m_random.bounded(depth > 0 ? 8 : 6)) {
        case 0:
            return JsonValue(nullptr);
        case 1:
            return JsonValue(m_random.bounded(2) == 0);
        case 2:
            return JsonValue(JsonValue::Number{number()});
        case 6: {
            JsonValue::Array list;
            for (int i = m_random.bounded(4); i > 0; --i)
                list.append(value(depth - 1));
            return JsonValue(list);
        }
        case 7:
            return object(depth - 1);
        default:
            return JsonValue(text());
        }
    }

    JsonValue object(int depth)
    {
        JsonValue members = JsonValue::emptyObject();
        for (int i = 1 + m_random.bounded(5); i > 0; --i)
            members.set(u"x_"_s + text(), value(depth));
        return members;
    }

    int bounded(int bound) { return m_random.bounded(bound); }

private:
    QByteArray number()
    {
        static const QList<QByteArray> numbers{"0", "-1", "2147483648", "9007199254740993",
            "9223372036854775808", "1234567890123456789012345678901234567890", "-0.10", "1.50", "2.5e-7"};
        return numbers.at(m_random.bounded(int(numbers.size())));
    }

    QString text()
    {
        // Both forms of é, a letter outside the first plane, joined signs, right-to-left, what JSON escapes.
        static const QStringList texts{u"e\u0301"_s, u"\u00e9"_s, u"\U00020BB7"_s, u"👩‍💻"_s,
            u"שלום"_s, u"a/b~c"_s, u"\"\\\n\t"_s, u" "_s, u"İ"_s, u"ﬁ"_s, u"<b>"_s, u"\u200b"_s};
        return texts.at(m_random.bounded(int(texts.size()))) + QString::number(m_random.bounded(100));
    }

    QRandomGenerator m_random;
};

// Names of the members of \p wanted that are not the same, byte for byte.
QStringList differing(const JsonValue &found, const JsonValue &wanted)
{
    QStringList names;
    for (const JsonMember &member : wanted.object()) {
        if (json::encode(found[member.name]) != json::encode(member.value))
            names << member.name;
    }
    return names;
}

} // namespace

//! What nobody touched is the same afterwards, to the last digit and letter: the real client, the real
//! service.
class FaithfulEditsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void G18_savingChangesOnePathAlone();
    void R16_idsSurviveToTheLastDigit();

private:
    Record made(const JsonValue &details);

    PracticeService m_service{100};
    std::unique_ptr<SystemDirectory> m_seed;
};

void FaithfulEditsTest::initTestCase()
{
    QVERIFY(m_service.isReady());
    m_seed = seedOf(m_service);
}

Record FaithfulEditsTest::made(const JsonValue &details)
{
    const auto reply = await(m_seed->send({.verb = Change::Verb::Create,
        .target = {u"sis"_s, u"identity"_s, {}},
        .wanted = JsonValue::Object{{u"details"_s, details}, {u"version"_s, JsonValue(1)}}}));
    if (!reply) {
        qWarning("not made: %s", qPrintable(reply.error().detail));
        return {};
    }
    return await(m_seed->read({u"sis"_s, u"identity"_s, reply->key}))->record.value_or(Record());
}

void FaithfulEditsTest::G18_savingChangesOnePathAlone()
{
    const Schema &schema = m_seed->dialect().kind(u"identity"_s)->schema;
    const QList<std::pair<QString, QString>> edits{{u"/details/first_name"_s, u"Zoë"_s},
        {u"/details/source"_s, u"desk"_s}, {u"/details/lang_code"_s, u"zul_ZA"_s}, {u"/version"_s, u"7"_s}};
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("ROLLCALL_EDITS", &isGiven);
    const auto edited = quint32(isGiven ? given : 120);
    for (quint32 seed = 0; seed < edited; ++seed) {
        Inventor inventor(seed);
        JsonValue details = inventor.object(4);
        details.set(u"first_name"_s, u"Zoe"_s);
        const Record seen = made(details);
        QVERIFY2(!seen.id.isEmpty(), qPrintable(QString::number(seed)));
        QCOMPARE(seen.document[u"details"], details); // the store has an order of its own

        // As the page does it: opened, one field typed over, saved.
        StagedRecord staged(schema);
        staged.reset(seen.document);
        const auto &[pointer, text] = edits.at(inventor.bounded(int(edits.size())));
        staged.stageText(pointer, text);
        QVERIFY(await(m_seed->send({.verb = Change::Verb::Update,
            .target = seen.id,
            .seen = seen.document,
            .wanted = staged.wanted()})));

        const Record now = *await(m_seed->read(seen.id))->record;
        const QList<Difference> differences = json::differences(seen.document, now.document);
        for (const Difference &difference : differences) {
            const bool isMeant = difference.pointer == pointer || difference.pointer == u"/updated_at"
                || difference.pointer == u"/updated_by";
            QVERIFY2(isMeant, qPrintable(u"%1 in %2"_s.arg(difference.pointer).arg(seed)));
        }
        QCOMPARE(json::valueAt(now.document, pointer).text(), text);
        const JsonValue undone
            = json::withValue(now.document[u"details"], u"/first_name"_s, JsonValue(u"Zoe"_s));
        if (pointer == u"/details/first_name")
            QCOMPARE(
                json::encode(undone), json::encode(seen.document[u"details"])); // spelling and order as well
    }
}

void FaithfulEditsTest::R16_idsSurviveToTheLastDigit()
{
    // Around the limits of the usual integers and of doubles, as numbers and, with leading zeros, as texts.
    JsonValue numbers = JsonValue::emptyObject();
    const QList<quint64> limits{(quint64(1) << 31), (quint64(1) << 53), (quint64(1) << 63)};
    for (const quint64 limit : limits) {
        for (int i = -83; i < 84; ++i) {
            const QByteArray digits = QByteArray::number(limit + quint64(qint64(i)));
            numbers.set(u"n"_s + QString::fromLatin1(digits), JsonValue(JsonValue::Number{digits}));
            numbers.set(
                u"t"_s + QString::fromLatin1(digits), JsonValue(u"000"_s + QString::fromLatin1(digits)));
        }
    }
    QVERIFY(numbers.object().size() >= 1000);
    JsonValue details = JsonValue::Object{{u"first_name"_s, u"Zoe"_s}, {u"ids"_s, numbers}};
    const Record seen = made(details);
    QCOMPARE(differing(seen.document[u"details"][u"ids"], numbers), QStringList());
    StagedRecord staged(m_seed->dialect().kind(u"identity"_s)->schema);
    staged.reset(seen.document);
    staged.stageText(u"/details/first_name"_s, u"Zoë"_s);
    QVERIFY(await(m_seed->send({.verb = Change::Verb::Update,
        .target = seen.id,
        .seen = seen.document,
        .wanted = staged.wanted()})));
    const Record now = *await(m_seed->read(seen.id))->record;
    QCOMPARE(differing(now.document[u"details"][u"ids"], numbers), QStringList());
}

QTEST_GUILESS_MAIN(FaithfulEditsTest)
#include "tst_faithfuledits.moc"
