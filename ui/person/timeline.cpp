#include "ui/person/timeline.h"

#include "models/table/displaytext.h"
#include "models/table/masking.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/person/words.h"

#include <QHBoxLayout>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostEvents = 50;
constexpr int mostDifferences = 12;

struct OutcomeWords
{
    Sign sign;
    QString words;
};

OutcomeWords outcomeOf(const PastChange &change)
{
    if (change.isOpen)
        return {Sign::Unknown, Timeline::tr("outcome not known yet")};
    switch (change.outcome) {
    case Outcome::Done:
        return {Sign::Verified, Timeline::tr("verified")};
    case Outcome::NotDone:
        return {Sign::Failed, Timeline::tr("not done")};
    default:
        return {Sign::Unknown, Timeline::tr("outcome unknown for good")};
    }
}

} // namespace

Timeline::Timeline(const KindSpec &kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setFocusPolicy(Qt::TabFocus);
    const Metrics metrics = Metrics::current();
    m_column->setContentsMargins(metrics.gap3, 0, metrics.gap3, 0);
    m_column->setSpacing(metrics.gap2);
}

void Timeline::show(const QList<PastChange> &history, const JsonValue &document)
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    QList<Event> events;
    for (const PastChange &change : history) {
        for (const Difference &difference : change.changed) {
            masking::learn(difference.before);
            masking::learn(difference.after);
        }
        events.append({change.at, &change, {}});
    }
    for (const FieldSpec &field : m_kind.schema.fields()) {
        const QDateTime at = QDateTime::fromString(field.valueIn(document).toString(), Qt::ISODateWithMs);
        if (field.type == FieldSpec::Type::DateTime && !field.editable && at.isValid())
            events.append({at.toUTC(), nullptr, fieldLabel(field)});
    }
    std::stable_sort(
        events.begin(), events.end(), [](const Event &one, const Event &other) { return one.at > other.at; });
    for (const Event &event : events.first(qMin<qsizetype>(events.size(), mostEvents)))
        add(event);
    if (events.size() > mostEvents)
        m_column->addWidget(
            new PlainLabel(tr("%n earlier event(s)", nullptr, int(events.size()) - mostEvents),
                TextRole::Note, Tone::Muted));
    if (history.isEmpty()) {
        auto *none
            = new PlainLabel(tr("Nothing has been changed from this computer."), TextRole::Body, Tone::Muted);
        none->setObjectName(u"timelineNothing"_s);
        m_column->addWidget(none);
    }
}

QString Timeline::whatWasDone(const PastChange &change) const
{
    switch (change.verb) {
    case Change::Verb::Create:
        return tr("Created");
    case Change::Verb::Update:
        return tr("Changed");
    case Change::Verb::Delete:
        return tr("Deleted");
    case Change::Verb::Act:
        break;
    }
    const ActionSpec *action = m_kind.action(change.action);
    return action ? dialectText(action->label) : change.action;
}

void Timeline::add(const Event &event)
{
    const Metrics metrics = Metrics::current();
    auto *entry = new QWidget;
    entry->setObjectName(u"timelineEvent"_s);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap2);
    auto *time = new PlainLabel(shortText(event.at.toLocalTime()), TextRole::Body, Tone::Muted);
    time->setMinimumWidth(metrics.label); // letters may get larger later
    line->addWidget(time, 0, Qt::AlignTop);
    QStringList spoken{time->fullText()};
    if (event.change) {
        const OutcomeWords outcome = outcomeOf(*event.change);
        auto *what = new PlainLabel(whatWasDone(*event.change), TextRole::Section);
        what->setObjectName(u"timelineWhat"_s);
        QStringList rest{outcome.words};
        if (!event.change->by.isEmpty())
            rest << tr("by %1", "an account of this computer").arg(event.change->by);
        if (!event.change->reason.isEmpty())
            rest << event.change->reason;
        auto *how = new PlainLabel(rest.join(u" · "_s), TextRole::Note, Tone::Muted);
        how->setElided(true);
        line->addWidget(what);
        line->addWidget(new SignLabel(outcome.sign));
        line->addWidget(how, 1);
        spoken << what->fullText() << rest;
    } else {
        auto *what = new PlainLabel(
            tr("%1, as the service says", "a date it keeps").arg(event.label), TextRole::Body, Tone::Muted);
        what->setWordWrap(true);
        line->addWidget(what, 1, Qt::AlignTop);
        spoken << what->fullText();
    }
    column->addLayout(line);
    if (event.change)
        addDifferences(column, *event.change);
    entry->setAccessibleName(spoken.join(u", "_s));
    m_column->addWidget(entry);
}

void Timeline::addDifferences(QVBoxLayout *column, const PastChange &change)
{
    int shown = 0;
    for (const Difference &difference : change.changed) {
        const FieldSpec *field = m_kind.schema.fieldOver(difference.pointer);
        const bool isKept = field && field->type == FieldSpec::Type::DateTime && !field->editable;
        if (isKept)
            continue; // the service's own dates move with every change
        if (++shown > mostDifferences)
            break;
        column->addWidget(makeLine(difference, change.verb == Change::Verb::Create));
    }
    if (const auto left = change.changed.size() - mostDifferences; left > 0)
        column->addWidget(
            new PlainLabel(tr("and %n other(s)", nullptr, int(left)), TextRole::Note, Tone::Muted));
}

QWidget *Timeline::makeLine(const Difference &difference, bool isNew) const
{
    const Metrics metrics = Metrics::current();
    const FieldSpec *over = m_kind.schema.fieldOver(difference.pointer);
    const FieldSpec *exact = m_kind.schema.field(difference.pointer);
    const FieldSpec field = exact ? *exact : FieldSpec{};
    const QString label = over ? fieldLabel(*over) : difference.pointer.mid(1);
    const auto value
        = [&](const JsonValue &of) { return over && over->secret ? tr("secret") : spokenValue(field, of); };
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(metrics.label + metrics.gap2, 0, 0, 0);
    row->setSpacing(metrics.gap2);
    auto *name = new PlainLabel(label, TextRole::Note, Tone::Muted);
    name->setFixedWidth(metrics.label);
    name->setElided(true);
    auto *words = new PlainLabel(isNew
            ? value(difference.after)
            : tr("from %1 to %2", "two values").arg(value(difference.before), value(difference.after)),
        TextRole::Note);
    words->setObjectName(u"timelineChange"_s);
    words->setElided(true);
    words->setSelectable(true);
    words->setAccessibleName(tr("%1: %2", "a field and its value").arg(label, words->fullText()));
    row->addWidget(name);
    row->addWidget(words, 1);
    return line;
}

} // namespace rollcall
