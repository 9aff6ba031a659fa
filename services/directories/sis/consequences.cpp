#include "services/directories/sis/consequences.h"

#include <QCoreApplication>

namespace rollcall::sis {

using namespace Qt::StringLiterals;

namespace {

QString text(const char *english)
{
    return QString::fromUtf8(english);
}

bool isAct(const Change &change, QStringView name)
{
    return change.verb == Change::Verb::Act && change.action == name;
}

bool isMore(const Page &page)
{
    return page.capped || !page.next.isEmpty();
}

QStringList peopleIn(const Page &page, const Schema &schema)
{
    QStringList people;
    for (const Record &record : page.records) {
        const QString name = schema.titleOf(record.document);
        people << (name.isEmpty() || name == record.id.key ? record.id.key : name + u" – "_s + record.id.key);
    }
    return people;
}

// "+27820000001 (stop)"; without an address what it was is all there is.
QStringList optOutsIn(const Page &page)
{
    QStringList all;
    for (const Record &record : page.records) {
        const QString address = record.document[u"address"].text();
        const QString type = record.document[u"optout_type"].text();
        all << (address.isEmpty() ? type : u"%1 (%2)"_s.arg(address, type));
    }
    return all;
}

QStringList targetsOf(const Page &page, const QString &event)
{
    QStringList targets;
    for (const Record &record : page.records) {
        if (record.document[u"event"].text() == event)
            targets << record.document[u"target"].text();
    }
    return targets;
}

QStringList addressesOf(const JsonValue &identity)
{
    QStringList addresses;
    for (const JsonMember &type : identity[u"details"][u"addresses"].object()) {
        for (const JsonMember &address : type.value.object())
            addresses << address.name;
    }
    return addresses;
}

QStringList detailsOf(const JsonValue &identity)
{
    QStringList names;
    for (const JsonMember &detail : identity[u"details"].object()) {
        if (detail.name != u"addresses")
            names << detail.name;
    }
    return names;
}

} // namespace

ConsequenceQuestions questionsFor(const Change &change)
{
    if (change.target.kind != u"identity" || change.target.key.isEmpty())
        return {};
    if (change.verb == Change::Verb::Delete)
        return {.reachedThrough = true, .registeredBy = true, .optOuts = true, .event = {}};
    if (isAct(change, u"forget"))
        return {.reachedThrough = true, .registeredBy = false, .optOuts = true, .event = u"optout.requested"_s};
    if (isAct(change, u"stop") || isAct(change, u"stopall") || isAct(change, u"unsubscribe"))
        return {.event = u"optout.requested"_s};
    if (isAct(change, u"optin"))
        return {.event = u"optin.requested"_s};
    if (isAct(change, u"message_count"))
        return {.event = u"identity.max_failures"_s};
    return {};
}

QList<Consequence> consequencesOf(const Change &change, const ConsequenceAnswers &answers, const Schema &schema)
{
    QList<Consequence> all;
    const auto add = [&all](const char *sentence, const QStringList &things, bool mayBeMore = false) {
        if (!things.isEmpty())
            all.append({text(sentence), things, mayBeMore});
    };
    const bool isForgetting = isAct(change, u"forget");
    if (isForgetting) {
        add(QT_TRANSLATE_NOOP("dialect", "Addresses that are removed:"), addressesOf(change.seen));
        add(QT_TRANSLATE_NOOP("dialect", "Details that become “redacted”:"), detailsOf(change.seen));
    }
    if (isAct(change, u"stopall"))
        add(QT_TRANSLATE_NOOP("dialect", "Addresses that are opted out:"), addressesOf(change.seen));
    add(isForgetting ? QT_TRANSLATE_NOOP("dialect", "Reached through this identity, and by no address any more:")
                     : QT_TRANSLATE_NOOP("dialect", "Reached through this identity, and no longer:"),
        peopleIn(answers.reachedThrough, schema), isMore(answers.reachedThrough));
    add(QT_TRANSLATE_NOOP("dialect", "Registered by this identity, which they no longer name:"),
        peopleIn(answers.registeredBy, schema), isMore(answers.registeredBy));
    add(isForgetting
            ? QT_TRANSLATE_NOOP("dialect", "Opt-outs recorded before, which keep their address:")
            : QT_TRANSLATE_NOOP("dialect", "Opt-outs that stay, without saying whose they were:"),
        optOutsIn(answers.optOuts), isMore(answers.optOuts));
    const char *told = isForgetting
        ? QT_TRANSLATE_NOOP("dialect", "Of these webhooks, yours are sent the details before they are blanked:")
        : isAct(change, u"message_count")
        ? QT_TRANSLATE_NOOP("dialect", "Of these webhooks, yours may be told of failures:")
        : QT_TRANSLATE_NOOP("dialect", "Of these webhooks, yours are sent the identity:");
    add(told, targetsOf(answers.webhooks, questionsFor(change).event), isMore(answers.webhooks));
    return all;
}

} // namespace rollcall::sis
