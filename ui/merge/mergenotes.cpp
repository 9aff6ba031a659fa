#include "ui/merge/mergenotes.h"

#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

PlainLabel *wrapped(const QString &text, TextRole role, Tone tone)
{
    auto *label = new PlainLabel(text, role, tone);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeSide::MergeSide(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"mergeSide"_s);
    m_column->setContentsMargins(metrics.gap4, metrics.gap4, metrics.gap4, metrics.gap4);
    m_column->setSpacing(0);
}

void MergeSide::show(
    const MergeComparison &comparison, const QStringList &effects, bool isFinal, bool happened)
{
    const Metrics metrics = Metrics::current();
    delete m_content;
    m_content = new QWidget(this);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics.gap2);
    QStringList spoken;

    const auto addNote = [&](Sign sign, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics.gap2);
        row->addWidget(new SignLabel(sign), 0, Qt::AlignTop);
        row->addWidget(wrapped(text, TextRole::Body, Tone::Text), 1);
        column->addLayout(row);
        spoken << text;
    };
    const QList<MergeComparison::Row> lost = comparison.losses();
    const auto addHeading = [&](Sign sign, const QString &text) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metrics.gap2);
        if (sign != Sign::None)
            row->addWidget(new SignLabel(sign), 0, Qt::AlignTop);
        row->addWidget(wrapped(text, TextRole::Section, Tone::Text), 1);
        column->addLayout(row);
        spoken << text;
    };
    if (const QStringList deceptions = comparison.deceptions(); !deceptions.isEmpty()) {
        addHeading(Sign::None, tr("Look closely"));
        for (const QString &sentence : deceptions)
            addNote(Sign::Warning, sentence);
        column->addSpacing(metrics.gap3);
    }
    const int count = int(lost.size());
    const QString heading = happened ? (count == 0 ? tr("No value was lost")
                                    : count == 1   ? tr("1 value was lost")
                                                   : tr("%n values were lost", nullptr, count))
                                     : (count == 0        ? tr("No value will be lost")
                                             : count == 1 ? tr("1 value will be lost")
                                                          : tr("%n values will be lost", nullptr, count));
    addHeading(lost.isEmpty() ? Sign::Verified : Sign::Loss, heading);
    QMap<QString, QStringList> fixed;
    if (!lost.isEmpty()) {
        auto *grid = new QGridLayout;
        grid->setContentsMargins(metrics.icon + metrics.gap2, 0, 0, 0);
        grid->setHorizontalSpacing(metrics.gap3);
        grid->setVerticalSpacing(metrics.gap1);
        grid->setColumnStretch(1, 1);
        for (int i = 0; i < lost.size(); ++i) {
            auto *value = wrapped(lost.at(i).absorbedText, TextRole::Body, Tone::Text);
            value->setSelectable(true);
            value->setAccessibleName(
                tr("will be lost: %1: %2", "field and value").arg(lost.at(i).label, lost.at(i).absorbedText));
            grid->addWidget(wrapped(lost.at(i).label, TextRole::Body, Tone::Muted), i, 0, Qt::AlignTop);
            grid->addWidget(value, i, 1, Qt::AlignTop);
            spoken << lost.at(i).label + u": "_s + lost.at(i).absorbedText;
            if (!lost.at(i).whyFixed.isEmpty())
                fixed[lost.at(i).whyFixed] << lost.at(i).label;
        }
        column->addLayout(grid);
    }
    for (auto it = fixed.cbegin(); it != fixed.cend(); ++it) {
        const QString text = tr("%1 cannot be carried over: %2", "fields and the reason")
                                 .arg(QLocale().createSeparatedList(it.value()), it.key());
        auto *note = wrapped(text, TextRole::Note, Tone::Muted);
        note->setContentsMargins(metrics.icon + metrics.gap2, 0, 0, 0);
        column->addWidget(note);
        spoken << text;
    }
    if (!effects.isEmpty()) {
        column->addSpacing(metrics.gap3);
        addHeading(Sign::None, tr("What follows"));
        for (qsizetype i = 0; i < effects.size(); ++i)
            addNote(isFinal && i + 1 == effects.size() ? Sign::Warning : Sign::Information, effects.at(i));
    }
    column->addStretch();
    m_spoken = spoken.join(u'\n');
    setAccessibleDescription(m_spoken);
    m_column->addWidget(m_content);
}

MergePlan::MergePlan(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"mergePlan"_s);
    setAccessibleName(tr("Plan"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics.gap2);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.gap2);
    head->addWidget(new PlainLabel(tr("Plan"), TextRole::Section));
    m_count = new PlainLabel(QString(), TextRole::Body, Tone::Muted);
    head->addWidget(m_count, 1);
    m_column->addLayout(head);
}

void MergePlan::show(const QList<MergeStep> &steps)
{
    using State = MergeStep::State;
    const Metrics metrics = Metrics::current();
    m_count->setText(
        tr("%n steps, one after another; stops at the first surprise", nullptr, int(steps.size())));
    delete m_content;
    m_content = new QWidget(this);
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(metrics.gap2, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.gap2);
    grid->setVerticalSpacing(metrics.gap2);
    grid->setColumnMinimumWidth(0, metrics.icon);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 4);
    QStringList spoken;
    for (int i = 0; i < steps.size(); ++i) {
        const MergeStep &step = steps.at(i);
        Sign sign = Sign::None;
        QString word;
        switch (step.state) {
        case State::Waiting:
            break;
        case State::Running:
            sign = Sign::Sent;
            word = tr("running");
            break;
        case State::Done:
            sign = Sign::Verified;
            word = tr("done");
            break;
        case State::Failed:
            sign = Sign::Failed;
            word = tr("stopped here");
            break;
        case State::Unknown:
            sign = Sign::Unknown;
            word = tr("not known");
            break;
        case State::Skipped:
            sign = Sign::Empty;
            word = tr("not done", "a step that was not reached");
            break;
        }
        if (sign == Sign::None)
            grid->addWidget(new PlainLabel(QLocale().toString(i + 1), TextRole::Body, Tone::Muted), i, 0,
                Qt::AlignCenter);
        else
            grid->addWidget(new SignLabel(sign), i, 0, Qt::AlignCenter);
        auto *text
            = wrapped(step.text, TextRole::Body, step.state == State::Skipped ? Tone::Muted : Tone::Text);
        auto *note = wrapped(word.isEmpty() ? step.note : word, TextRole::Body, Tone::Muted);
        grid->addWidget(text, i, 1);
        grid->addWidget(note, i, 2);
        spoken << tr("%1. %2, %3", "number, step, note").arg(i + 1).arg(text->fullText(), note->fullText());
    }
    setAccessibleDescription(spoken.join(u'\n'));
    m_column->addWidget(m_content);
}

} // namespace rollcall
