#include "models/table/masking.h"

#include "models/table/displaytext.h"
#include "services/json/json.h"

#include <QSet>

#include <algorithm>

namespace rollcall::masking {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 2;
constexpr qsizetype longest = 512;
constexpr qsizetype shortestTyped = 3;
constexpr qsizetype digitsThatTell = 5;

struct State
{
    bool isOn = false;
    QSet<QString> learned;
    qsizetype longestLearned = 0;
};

State &state()
{
    static State one;
    return one;
}

void add(const QString &text)
{
    const QString bare = text.trimmed();
    if (bare.size() < shortest
        || std::none_of(bare.begin(), bare.end(), [](QChar c) { return c.isLetterOrNumber(); }))
        return;
    const QString kept = bare.left(longest);
    state().learned.insert(kept);
    state().longestLearned = std::max(state().longestLearned, kept.size());
}

bool isInner(const QString &text, qsizetype at)
{
    return at > 0 && at < text.size() && text.at(at - 1).isLetterOrNumber() && text.at(at).isLetterOrNumber();
}

} // namespace

bool isOn()
{
    return state().isOn;
}

void setOn(bool on)
{
    state().isOn = on;
}

QString dots()
{
    return QString(6, u'•');
}

bool isPersonal(const FieldSpec *field)
{
    if (!field)
        return true;
    if (field->personal || field->sensitive || field->monospace)
        return field->type != FieldSpec::Type::Boolean;
    switch (field->type) {
    case FieldSpec::Type::Boolean:
    case FieldSpec::Type::Integer:
    case FieldSpec::Type::Number:
    case FieldSpec::Type::DateTime:
    case FieldSpec::Type::Choice:
        return false;
    default:
        return true;
    }
}

void learn(const Schema &schema, const JsonValue &document, const QString &key)
{
    add(key);
    add(schema.titleOf(document));
    add(schema.subtitleOf(document));
    JsonValue rest = document;
    for (const FieldSpec &field : schema.fields()) {
        const JsonValue value = field.valueIn(document);
        if (!isPersonal(&field)) {
            rest = json::withValue(rest, field.pointer, {});
            continue;
        }
        // As a sentence has it: a list in one line, an address with what is true of it.
        add(displayText(field, value));
        if (value.isNumber())
            add(value.text());
    }
    learn(rest);
}

void learn(const JsonValue &value)
{
    if (value.isString()) {
        add(value.toString());
        for (const QString &line : value.toString().split(u'\n', Qt::SkipEmptyParts))
            add(line);
    } else if (value.isNumber() && value.numberToken().size() >= digitsThatTell) {
        add(value.text());
    }
    for (const JsonValue &each : value.array())
        learn(each);
    for (const JsonMember &member : value.object()) {
        if (std::any_of(member.name.begin(), member.name.end(),
                [](QChar c) { return c.isDigit() || c == u'@' || c == u' '; }))
            add(member.name); // services also keep addresses as names
        learn(member.value);
    }
}

void learn(const QString &text)
{
    if (text.trimmed().size() >= shortestTyped)
        add(text);
}

// The longest first, at the edges of words. What is looked up depends on the length of the text alone.
QString shown(const QString &text)
{
    if (!state().isOn || text.isEmpty())
        return text;
    QList<qsizetype> edges;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (!isInner(text, i))
            edges.append(i);
    }
    QString masked;
    qsizetype done = 0;
    for (qsizetype from = 0; from < edges.size(); ++from) {
        if (edges.at(from) < done)
            continue;
        const auto last
            = std::upper_bound(edges.begin() + from, edges.end(), edges.at(from) + state().longestLearned);
        for (auto to = last; to-- != edges.begin() + from;) {
            const qsizetype length = *to - edges.at(from);
            if (length < shortest || !state().learned.contains(text.mid(edges.at(from), length)))
                continue;
            masked += QStringView(text).mid(done, edges.at(from) - done);
            masked += dots();
            done = *to;
            break;
        }
    }
    return masked + text.mid(done);
}

QString covered(const QString &text)
{
    return isOn() && !text.isEmpty() ? dots() : text;
}

} // namespace rollcall::masking
