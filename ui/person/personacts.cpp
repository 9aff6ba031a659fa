// What can be done with a record beside editing it: merge, copy, the acts of its kind, deletion.

#include "models/editing/kindfacts.h"
#include "models/editing/stagedrecord.h"
#include "models/merge/lookalike.h"
#include "services/directories/connections.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/confirmer.h"
#include "ui/common/keys.h"
#include "ui/lookup/recordlink.h"
#include "ui/person/actiondialog.h"
#include "ui/person/personheader.h"
#include "ui/person/personpage.h"
#include "ui/person/reviewstrip.h"
#include "ui/person/sendqueue.h"
#include "ui/person/words.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>

namespace rollcall {

using namespace Qt::StringLiterals;

void PersonPage::buildActs()
{
    const auto act
        = [this](const QString &name, const QString &text, auto handler, const QString &command = {}) {
              auto *action = keys::makeAction(this, name, text, command);
              connect(action, &QAction::triggered, this, handler);
              m_actions.append(action);
              return action;
          };
    if (m_creating)
        return;
    if (m_kind->action(u"merge"_s)) {
        QAction *merge = act(u"mergeAction"_s, tr("Merge with…"), [this] {
            emit openMerge(m_id, {m_id.connection, m_id.kind, {}});
        });
        auto *button = makeButton(u"mergeWith"_s, tr("Merge with…"), u"merge"_s);
        keys::showOn(button, u"mergeAction"_s);
        connect(button, &QPushButton::clicked, merge, &QAction::trigger);
        m_header->addAct(button);
    }
    QAction *json = act(u"copyJsonAction"_s, tr("Copy as JSON"), &PersonPage::copyJson, u"copyAsAction"_s);
    QAction *value = act(u"copyValueAction"_s, tr("Copy value of the current field"), &PersonPage::copyValue);
    QAction *key = act(u"copyIdentifierAction"_s, tr("Copy identifier"), &PersonPage::copyIdentifier);
    QAction *curl = act(u"copyCurlAction"_s, tr("Copy request for curl"), [this] {
        Directory *service = m_context.connections.directory(m_id.connection);
        if (const QString command = service ? service->asCurl(m_id) : QString(); !command.isEmpty())
            QGuiApplication::clipboard()->setText(command);
    });
    QAction *link = act(u"copyLinkAction"_s, tr("Copy link for this console"),
        [this] { QGuiApplication::clipboard()->setText(linkTo(m_id, m_connection)); });
    auto *copyAs = makeButton(u"copyAs"_s, tr("Copy as"));
    auto *menu = new QMenu(copyAs);
    menu->addActions({json, value, key, curl, link});
    copyAs->setMenu(menu);
    m_header->addAct(copyAs);
    addKindActs();
    if (m_kind->canDelete) {
        const QString label = dialectText(m_kind->deleteLabel);
        m_delete = act(u"deleteAction"_s, label, &PersonPage::askToDelete);
        auto *button = makeButton(u"deleteRecord"_s, label, u"edit-delete"_s);
        connect(button, &QPushButton::clicked, m_delete, &QAction::trigger);
        m_header->addAct(button);
    }
}

// What the kind offers beside picture and merge, which have their own places: one menu.
void PersonPage::addKindActs()
{
    QList<QAction *> acts;
    for (const ActionSpec &action : m_kind->actions) {
        if (action.name == u"merge" || isPictureAct(*m_kind, action.name)
            || !action.isOfferedOn(m_connection.environment))
            continue;
        QAction *act = keys::makeAction(this, u"act_"_s + action.name,
            tr("%1…", "an act that asks first").arg(dialectText(action.label)));
        connect(act, &QAction::triggered, this, [this, name = action.name] { askToAct(name); });
        acts << act;
    }
    if (acts.isEmpty())
        return;
    m_kindActs = makeButton(u"kindActs"_s, tr("Actions"));
    auto *menu = new QMenu(m_kindActs);
    menu->addActions(acts);
    m_kindActs->setMenu(menu);
    m_header->addAct(m_kindActs);
    m_actions += acts;
}

void PersonPage::askToAct(const QString &name)
{
    const ActionSpec *action = m_kind->action(name);
    if (!action || !m_hasRecord || m_queue->isBusy() || m_gone || !m_unknownEntry.isEmpty())
        return;
    if (isStoppedByLock())
        return;
    auto *dialog = new ActionDialog(m_connection, *action, personName(), identifier(), m_record->base(),
        consequencesOf(
            {.verb = Change::Verb::Act, .target = m_id, .action = action->name, .seen = m_record->base()}),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
        [this, dialog, spec = *action] { confirmAct(spec, dialog->answers(), dialog->consequences()); });
    dialog->open();
}

Pending<QList<Consequence>> PersonPage::consequencesOf(const Change &change)
{
    Directory *directory = m_context.connections.directory(m_id.connection);
    return directory ? directory->consequences(change) : Pending<QList<Consequence>>(QList<Consequence>());
}

void PersonPage::confirmAct(
    const ActionSpec &action, const JsonValue &answers, const QStringList &consequences)
{
    const Change change{.verb = Change::Verb::Act,
        .target = m_id,
        .action = action.name,
        .seen = m_record->base(),
        .wanted = answers,
        .reason = answers[u"reason"].toString(m_strip->reason())};
    const QString label = dialectText(action.label);
    const auto send = [this, label, change] {
        if (m_queue->isBusy() || m_gone)
            return;
        dropBanner();
        m_queue->send({{label, change}});
    };
    if (action.danger != ActionSpec::Danger::Destructive) {
        send();
        return;
    }
    Confirmation confirmation;
    confirmation.connection = m_connection;
    confirmation.headline = tr("%1: %2", "an act and whom it is about").arg(label, personName());
    for (const QString &effect : action.effects)
        confirmation.consequences << dialectText(effect);
    confirmation.consequences << consequences;
    for (const QString &text : {m_id.key, personName()})
        confirmation.consequences << deceptionsIn(text);
    confirmation.confirmText = label;
    confirmation.typedName = identifier();
    m_context.confirmer.confirm(confirmation, this).then(this, [send](const Result<bool> &answer) {
        if (answer && *answer)
            send();
    });
}

void PersonPage::askToDelete()
{
    if (!m_hasRecord || m_queue->isBusy() || m_gone || m_readsConsequences)
        return;
    m_readsConsequences = true;
    showBanner(BannerKind::Info, tr("Reading what follows from the deletion…"), QString());
    consequencesOf({.verb = Change::Verb::Delete, .target = m_id, .seen = m_record->base()})
        .then(this, [this](const Result<QList<Consequence>> &answer) {
            m_readsConsequences = false;
            dropBanner();
            confirmDeletion(consequenceTexts(answer, m_connection.name));
        });
}

void PersonPage::confirmDeletion(const QStringList &consequences)
{
    if (!m_hasRecord || m_queue->isBusy() || m_gone)
        return;
    Confirmation confirmation;
    confirmation.connection = m_connection;
    confirmation.headline
        = tr("%1 (%2) will be deleted from %3.").arg(personName(), identifier(), m_connection.name);
    for (const QString &effect : m_kind->deleteEffects)
        confirmation.consequences << dialectText(effect);
    confirmation.consequences << consequences;
    for (const QString &text : {m_id.key, personName()})
        confirmation.consequences << deceptionsIn(text);
    // Counts of what hangs on the record; an identifier is no count.
    for (const FieldSpec &field : m_kind->schema.fields()) {
        const JsonValue value = m_record->baseValue(field.pointer);
        if (field.type == FieldSpec::Type::Integer && !field.monospace && value.isNumber())
            confirmation.consequences
                << tr("%1: %2", "a count and its number").arg(fieldLabel(field), value.text());
    }
    if (hasChanges())
        confirmation.consequences << tr(
            "%n staged change(s) that were not sent are dropped.", nullptr, changeCount());
    confirmation.confirmText = tr("Delete %1").arg(identifier());
    confirmation.typedName = identifier();
    m_context.confirmer.confirm(confirmation, this).then(this, [this](const Result<bool> &answer) {
        if (!answer || !*answer || m_queue->isBusy())
            return;
        dropBanner();
        m_queue->send({{tr("Deletion"),
            {.verb = Change::Verb::Delete,
                .target = m_id,
                .seen = m_record->base(),
                .reason = m_strip->reason()}}});
    });
}

} // namespace rollcall
