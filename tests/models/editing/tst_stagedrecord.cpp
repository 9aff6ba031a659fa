#include "models/editing/stagedrecord.h"
#include "services/json/json.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace rollcall {

namespace {

JsonValue decoded(const QByteArray &text)
{
    const auto value = json::decode(text);
    if (!value)
        qFatal("test data is no JSON: %s", text.constData());
    return *value;
}

Schema personSchema()
{
    const auto schema = Schema::fromJson(decoded(R"({
      "x-rollcall": {"system": "xras", "kind": "person", "title": [["firstName", "lastName"]], "subtitle": "username",
        "sections": [{"name": "identity", "label": "Identity"}, {"name": "contact", "label": "Contact"}]},
      "properties": {
        "username": {"type": "string", "x-rollcall": {"label": "Username", "section": "identity", "readOnly": "Set at creation"}},
        "firstName": {"type": ["string", "null"], "maxLength": 50, "x-rollcall": {"label": "First name", "section": "identity", "required": true}},
        "lastName": {"type": ["string", "null"], "x-rollcall": {"label": "Last name", "section": "identity"}},
        "email": {"type": "string", "x-rollcall": {"label": "E-mail", "section": "contact", "type": "email", "sensitive": true}},
        "phone": {"type": ["string", "null"], "x-rollcall": {"label": "Phone", "section": "contact"}},
        "isReconciled": {"type": "boolean", "x-rollcall": {"label": "Reconciled", "section": "identity", "type": "boolean", "readOnly": "Set at creation", "createOnly": true}},
        "number": {"type": "integer", "x-rollcall": {"label": "Number", "section": "identity", "type": "integer"}}
      }})"));
    if (!schema)
        qFatal("the test's schema is wrong: %s", qPrintable(schema.error().code));
    return *schema;
}

const QByteArray Amara
    = R"({"username":"anwosu","firstName":"Amara","lastName":"Nwosu","email":"anwosu@old-mail.example",
    "phone":null,"isReconciled":true,"number":9007199254740993,"more":{"deep":[1,2.50,{"x":null}]}})";

// Any JSON value, with the things that get lost elsewhere: digits beyond a double, nulls, both forms of "é".
JsonValue randomValue(QRandomGenerator &random, int depth)
{
    switch (random.bounded(depth > 0 ? 8 : 6)) {
    case 0:
        return JsonValue(nullptr);
    case 1:
        return JsonValue(random.bounded(2) == 0);
    case 2:
        return JsonValue(JsonValue::Number{QByteArray::number(9007199254740993ll + random.bounded(1000))});
    case 3:
        return JsonValue(
            JsonValue::Number{QByteArrayLiteral("1.50e") + QByteArray::number(random.bounded(300))});
    case 4:
        return JsonValue(u"caf\u00e9"_s);
    case 5:
        return JsonValue(u"cafe\u0301"_s + QString::number(random.bounded(100)));
    case 6: {
        JsonValue::Array items;
        for (int i = random.bounded(4); i > 0; --i)
            items.append(randomValue(random, depth - 1));
        return JsonValue(items);
    }
    default: {
        JsonValue object = JsonValue::emptyObject();
        for (int i = random.bounded(4); i > 0; --i)
            object.set(u"k%1/~é"_s.arg(random.bounded(50)), randomValue(random, depth - 1));
        return object;
    }
    }
}

JsonValue randomDocument(QRandomGenerator &random)
{
    JsonValue document = JsonValue::emptyObject();
    for (int i = random.bounded(6); i > 0; --i)
        document.set(u"before%1"_s.arg(i), randomValue(random, 4));
    for (const char *name : {"username", "firstName", "lastName", "email", "phone"}) {
        if (random.bounded(4) != 0)
            document.set(
                QString::fromLatin1(name), random.bounded(3) == 0 ? JsonValue(nullptr) : JsonValue(u"old"_s));
    }
    for (int i = random.bounded(6); i > 0; --i)
        document.set(u"after%1"_s.arg(i), randomValue(random, 4));
    return document;
}

} // namespace

class StagedRecordTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_record = std::make_unique<StagedRecord>(personSchema());
        m_record->reset(decoded(Amara));
    }

    void startsClean()
    {
        QVERIFY(!m_record->isDirty());
        QVERIFY(m_record->isValid());
        QCOMPARE(m_record->wanted(), decoded(Amara));
        QVERIFY(m_record->differences().isEmpty());
    }

    void typingTheOriginalBackClearsTheMark()
    {
        QSignalSpy spy(m_record.get(), &StagedRecord::fieldChanged);
        m_record->stageText(u"/firstName"_s, u"Amar"_s);
        QVERIFY(m_record->isStaged(u"/firstName"_s));
        m_record->stageText(u"/firstName"_s, u"Amara"_s);
        QVERIFY(!m_record->isDirty());
        QCOMPARE(spy.count(), 2);
    }

    void aNumberTypedAsItWasWrittenIsNoChange()
    {
        m_record->stageText(u"/number"_s, u"12"_s);
        QVERIFY(m_record->isStaged(u"/number"_s));
        m_record->stageText(u"/number"_s, u"9007199254740993"_s);
        QVERIFY(!m_record->isDirty());
        QCOMPARE(m_record->wanted()[u"number"].numberToken(), QByteArrayLiteral("9007199254740993"));
    }

    void emptyIsNullWhereTheFieldMayBeNullAndEmptyTextElsewhere()
    {
        m_record->stageText(u"/lastName"_s, QString());
        m_record->stageText(u"/email"_s, QString());
        QVERIFY(m_record->wanted()[u"lastName"].isNull());
        QCOMPARE(m_record->wanted()[u"email"], JsonValue(QString()));
        m_record->stageText(u"/phone"_s, u"1"_s);
        m_record->stageText(u"/phone"_s, QString());
        QVERIFY(!m_record->isStaged(u"/phone"_s));
    }

    void changingOneFieldChangesOnlyThatPath()
    {
        QRandomGenerator random(20260704);
        for (int round = 0; round < 500; ++round) {
            const JsonValue document = randomDocument(random);
            const QStringList pointers{u"/firstName"_s, u"/lastName"_s, u"/email"_s, u"/phone"_s};
            const QString pointer = pointers.at(random.bounded(int(pointers.size())));
            StagedRecord record(personSchema());
            record.reset(document);
            record.stageText(pointer, u"new value %1"_s.arg(round));

            const JsonValue wanted = record.wanted();
            const QList<Difference> found = json::differences(document, wanted);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().pointer, pointer);
            QCOMPARE(found, record.differences());
            // To the letter, not only by meaning: undo the one change and compare the bytes.
            QByteArray back
                = json::encode(json::withValue(wanted, pointer, json::valueAt(document, pointer)));
            QCOMPARE(back, json::encode(document));
            record.unstage(pointer);
            QCOMPARE(json::encode(record.wanted()), json::encode(document));
        }
    }

    void undoStepsBackPerField()
    {
        for (const QString &text : {u"A"_s, u"Ab"_s, u"Abc"_s}) {
            m_record->stageText(u"/lastName"_s, text, StagedRecord::Step::Whole);
            m_record->stageText(u"/phone"_s, text + u"1"_s, StagedRecord::Step::Whole);
        }
        QVERIFY(m_record->undo(u"/lastName"_s));
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"Ab"_s);
        QCOMPARE(m_record->value(u"/phone"_s).toString(), u"Abc1"_s);
        QVERIFY(m_record->undo(u"/lastName"_s));
        QVERIFY(m_record->undo(u"/lastName"_s));
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"Nwosu"_s);
        QVERIFY(!m_record->isStaged(u"/lastName"_s));
        QVERIFY(!m_record->undo(u"/lastName"_s));
        QVERIFY(m_record->redo(u"/lastName"_s));
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"A"_s);
        m_record->stageText(u"/lastName"_s, u"Z"_s, StagedRecord::Step::Whole);
        QVERIFY(!m_record->canRedo(u"/lastName"_s));
    }

    void typingIsOneStepPerWord()
    {
        const QString words = u"Nwosu Lake view"_s;
        for (qsizetype i = 6; i <= words.size(); ++i)
            m_record->stageText(u"/lastName"_s, words.left(i));
        QVERIFY(m_record->undo(u"/lastName"_s));
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"Nwosu Lake "_s);
        QVERIFY(m_record->undo(u"/lastName"_s));
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"Nwosu "_s);
        QVERIFY(m_record->undo(u"/lastName"_s));
        QVERIFY(!m_record->isDirty());
        QVERIFY(!m_record->canUndo(u"/lastName"_s));
    }

    void undoLastTakesTheNewestFieldFirst()
    {
        m_record->stageText(u"/lastName"_s, u"A"_s);
        m_record->stageText(u"/phone"_s, u"1"_s);
        QCOMPARE(m_record->undoLast(), u"/phone"_s);
        QCOMPARE(m_record->undoLast(), u"/lastName"_s);
        QCOMPARE(m_record->undoLast(), QString());
        QCOMPARE(m_record->redoLast(), u"/lastName"_s);
        QCOMPARE(m_record->redoLast(), u"/phone"_s);
        QCOMPARE(m_record->redoLast(), QString());
        QCOMPARE(m_record->stagedPointers(), QStringList({u"/lastName"_s, u"/phone"_s}));
    }

    void rebaseKeepsWhatIsStaged()
    {
        m_record->stageText(u"/lastName"_s, u"Mine"_s);
        JsonValue fresh = decoded(Amara);
        fresh.set(u"firstName"_s, JsonValue(u"Theirs"_s));
        QVERIFY(m_record->rebase(fresh).isEmpty());
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"Mine"_s);
        QCOMPARE(m_record->wanted()[u"firstName"].toString(), u"Theirs"_s);
    }

    void rebaseDropsWhatTheServiceHasAlready()
    {
        m_record->stageText(u"/lastName"_s, u"Same"_s);
        JsonValue fresh = decoded(Amara);
        fresh.set(u"lastName"_s, JsonValue(u"Same"_s));
        QVERIFY(m_record->rebase(fresh).isEmpty());
        QVERIFY(!m_record->isDirty());
    }

    void aChangeUnderAStagedFieldIsAConflict()
    {
        m_record->stageText(u"/lastName"_s, u"Mine"_s);
        m_record->stageText(u"/phone"_s, u"5"_s);
        JsonValue fresh = decoded(Amara);
        fresh.set(u"lastName"_s, JsonValue(u"Theirs"_s));
        const QList<StagedRecord::Conflict> expected{
            {u"/lastName"_s, JsonValue(u"Nwosu"_s), JsonValue(u"Theirs"_s), JsonValue(u"Mine"_s)}};
        QCOMPARE(m_record->rebase(fresh), expected);
        // Reading once more changes nothing about it: it stays until it is settled.
        QCOMPARE(m_record->rebase(fresh), expected);

        m_record->settle(u"/lastName"_s, JsonValue(u"Mine"_s));
        QVERIFY(m_record->conflicts().isEmpty());
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"Mine"_s);
        QVERIFY(m_record->rebase(fresh).isEmpty());

        fresh.set(u"phone"_s, JsonValue(u"7"_s));
        QCOMPARE(m_record->rebase(fresh).size(), 1);
        m_record->settle(u"/phone"_s, JsonValue(u"7"_s));
        QVERIFY(m_record->conflicts().isEmpty());
        QCOMPARE(m_record->value(u"/phone"_s).toString(), u"7"_s);
        QVERIFY(!m_record->isStaged(u"/phone"_s));
    }

    void undoingAConflictToTheBaseSettlesIt()
    {
        m_record->stageText(u"/lastName"_s, u"Mine"_s);
        JsonValue fresh = decoded(Amara);
        fresh.set(u"lastName"_s, JsonValue(u"Theirs"_s));
        QCOMPARE(m_record->rebase(fresh).size(), 1);
        QVERIFY(m_record->undo(u"/lastName"_s));
        QVERIFY(m_record->conflicts().isEmpty());
        QCOMPARE(m_record->value(u"/lastName"_s).toString(), u"Theirs"_s);
    }

    void validatesOnlyWhatIsStaged()
    {
        JsonValue odd = decoded(Amara);
        odd.set(u"email"_s, JsonValue(u"not an address"_s));
        m_record->reset(odd);
        QVERIFY(m_record->isValid());
        m_record->stageText(u"/email"_s, u"still not"_s);
        QVERIFY(!m_record->isValid());
        QCOMPARE(m_record->invalidPointers(), QStringList{u"/email"_s});
        QVERIFY(!m_record->problem(u"/email"_s).isEmpty());
        m_record->stageText(u"/email"_s, u"a@b.example"_s);
        QVERIFY(m_record->isValid());
        m_record->stageText(u"/firstName"_s, u"  "_s);
        QVERIFY(!m_record->isValid());
    }

    void creatingOpensCreateOnlyFieldsAndWantsTheRequiredOnes()
    {
        m_record->reset(JsonValue::emptyObject());
        m_record->setCreating(true);
        QVERIFY(m_record->isEditable(*m_record->schema().field(u"/isReconciled"_s)));
        QVERIFY(!m_record->isEditable(*m_record->schema().field(u"/username"_s)));
        QVERIFY(!m_record->isValid());
        QVERIFY(m_record->problem(u"/firstName"_s).isEmpty());
        m_record->stageText(u"/firstName"_s, u"Ada"_s);
        m_record->stage(u"/isReconciled"_s, JsonValue(false));
        QVERIFY(m_record->isValid());
        QCOMPARE(m_record->wanted(), decoded(R"({"firstName":"Ada","isReconciled":false})"));
    }

    void theServicesWordsStandUntilTheFieldIsEdited()
    {
        m_record->stageText(u"/lastName"_s, u"Mine"_s);
        m_record->setServerMessages({{u"/lastName"_s, u"Too plain."_s}, {u"/nowhere"_s, u"Odd."_s}});
        QCOMPARE(m_record->problem(u"/lastName"_s), u"Too plain."_s);
        QCOMPARE(m_record->unplacedMessages(), QStringList{u"Odd."_s});
        QVERIFY(m_record->isValid());
        m_record->stageText(u"/lastName"_s, u"Mine!"_s);
        QVERIFY(m_record->problem(u"/lastName"_s).isEmpty());
        QCOMPARE(m_record->unplacedMessages(), QStringList{u"Odd."_s});
    }

    void unstageAllCanBeUndone()
    {
        m_record->stageText(u"/lastName"_s, u"Mine"_s);
        m_record->stageText(u"/phone"_s, u"5"_s);
        m_record->unstageAll();
        QVERIFY(!m_record->isDirty());
        QVERIFY(!m_record->undoLast().isEmpty());
        QVERIFY(!m_record->undoLast().isEmpty());
        QCOMPARE(m_record->differences().size(), 2);
    }

private:
    std::unique_ptr<StagedRecord> m_record;
};

} // namespace rollcall

QTEST_GUILESS_MAIN(rollcall::StagedRecordTest)
#include "tst_stagedrecord.moc"
