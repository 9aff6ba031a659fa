// What a page of a person offers while that person is on the phone.

#include "models/editing/stagedrecord.h"
#include "models/table/displaytext.h"
#include "services/directories/connections.h"
#include "ui/person/personpage.h"
#include "ui/person/reviewstrip.h"
#include "ui/person/words.h"

#include <QAction>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostQuestions = 4;
constexpr qsizetype mostFields = 3;
constexpr qsizetype mostActs = 5;

//! The smaller the more often it is what a call is about.
int rankOf(const FieldSpec &field)
{
    switch (field.type) {
    case FieldSpec::Type::Email:
        return 0;
    case FieldSpec::Type::Phone:
        return 1;
    case FieldSpec::Type::Addresses:
        return 2;
    default:
        return field.personal ? 3 : 4;
    }
}

} // namespace

QList<TabPage::Question> PersonPage::questions() const
{
    QList<Question> questions;
    if (!m_hasRecord)
        return questions;
    const Schema &schema = m_kind->schema;
    const QString name = personName();
    for (const FieldSpec &field : schema.fields()) {
        const bool canBeAsked = (field.personal || field.type == FieldSpec::Type::Choice) && !field.secret
            && field.type != FieldSpec::Type::Picture && field.type != FieldSpec::Type::LongText
            && schema.absenceOf(m_record->base(), field.pointer) == Absence::Present;
        if (!canBeAsked)
            continue;
        const QString answer = displayText(field, m_record->baseValue(field.pointer));
        if (name.contains(answer)) // they say who they are before anybody asks
            continue;
        questions.append({fieldLabel(field), answer});
        if (questions.size() == mostQuestions)
            break;
    }
    return questions;
}

QList<TabPage::QuickAct> PersonPage::quickActs()
{
    QList<QuickAct> acts;
    if (!m_hasRecord || m_creating)
        return acts;
    const QString whyNot = whyLocked();
    if (m_kind->canUpdate) {
        QList<FieldSpec> fields;
        for (const FieldSpec &field : m_kind->schema.fields()) {
            if (field.editable && !field.createOnly && field.type != FieldSpec::Type::Picture)
                fields.append(field);
        }
        std::stable_sort(fields.begin(), fields.end(),
            [](const FieldSpec &a, const FieldSpec &b) { return rankOf(a) < rankOf(b); });
        for (const FieldSpec &field : fields.first(qMin(mostFields, fields.size()))) {
            acts.append({field.pointer, fieldLabel(field), whyNot, [this, pointer = field.pointer] {
                             m_form->focusField(pointer);
                             if (QWidget *editor = focusWidget())
                                 QMetaObject::invokeMethod(editor, "selectAll");
                         }});
        }
    }
    for (const ActionSpec &action : m_kind->actions) {
        auto *act = findChild<QAction *>(u"act_"_s + action.name);
        if (acts.size() == mostActs)
            break;
        if (act && !action.forTests)
            acts.append({action.name, act->text(), whyNot, [act] { act->trigger(); }});
    }
    return acts;
}

void PersonPage::setReason(const QString &reason)
{
    // What was written on the page itself stays.
    if (m_strip->reason().isEmpty() || m_strip->reason() == m_givenReason)
        m_strip->setReason(reason);
    m_givenReason = reason;
}

} // namespace rollcall
