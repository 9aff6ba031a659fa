#include "ui/shell/commandmodel.h"

#include "models/table/masking.h"
#include "services/lookup/lookup.h"
#include "ui/common/keys.h"
#include "ui/common/text.h"
#include "ui/lookup/lookupwords.h"

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestEcho = 60;

QString nameOf(const QAction &action)
{
    QString name = withoutMnemonic(action.text());
    return name.endsWith(u'…') ? name.chopped(1) : name;
}

} // namespace

void CommandModel::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    setText({});
}

void CommandModel::setText(const QString &text)
{
    beginResetModel();
    m_text = text.trimmed();
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    m_shown.clear();
    QList<int> others;
    for (int i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands.at(i);
        if (!command.action)
            continue;
        const QString name = nameOf(*command.action);
        const QString all = command.menus + u' ' + name;
        const bool hasAll = std::all_of(words.begin(), words.end(),
            [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
        if (!hasAll)
            continue;
        (name.startsWith(m_text, Qt::CaseInsensitive) ? m_shown : others).append(i);
    }
    m_shown += others;
    m_lookUpRow = -1;
    if (!m_text.isEmpty()) {
        m_reading = readings(m_text).constFirst();
        const bool isIdentifier
            = m_reading.shape != Identifier::Shape::Name && m_reading.shape != Identifier::Shape::Username;
        m_lookUpRow = isIdentifier ? 0 : int(m_shown.size());
    }
    endResetModel();
}

const Command &CommandModel::commandAt(int row) const
{
    const bool isBelow = m_lookUpRow >= 0 && row > m_lookUpRow;
    return m_commands.at(m_shown.at(isBelow ? row - 1 : row));
}

QAction *CommandModel::actionAt(int row) const
{
    const bool isThere = row >= 0 && row < rowCount() && !isLookUp(row);
    return isThere ? commandAt(row).action.data() : nullptr;
}

QString CommandModel::reasonAt(int row) const
{
    const QAction *action = actionAt(row);
    if (!action || action->isEnabled())
        return {};
    return action->statusTip().isEmpty() ? tr("not possible here") : action->statusTip();
}

QString CommandModel::nameAt(int row) const
{
    if (isLookUp(row)) {
        return tr("Look up %1 (%2)", "what was typed, and what it is taken for")
            .arg(isolate(masking::covered(visibleText(m_text, longestEcho))), shapeWord(m_reading.shape));
    }
    const QAction *action = actionAt(row);
    return action ? menuPath(commandAt(row).menus, nameOf(*action)) : QString();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size()) + (m_lookUpRow >= 0 ? 1 : 0);
}

int CommandModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString reason = reasonAt(index.row());
    const QAction *action = actionAt(index.row());
    const QString key = action ? keys::shown(action->shortcut()) : QString();
    const bool hasKeys = action && !action->shortcut().isEmpty();
    if (role == Qt::DisplayRole && index.column() == Name)
        return nameAt(index.row());
    if (role == Qt::DisplayRole)
        return !reason.isEmpty() ? reason : hasKeys ? key : QVariant();
    if (role == Qt::AccessibleTextRole && index.column() == Name) {
        if (!reason.isEmpty())
            return tr("%1, not now: %2", "a command and why it cannot be run")
                .arg(nameAt(index.row()), reason);
        return hasKeys ? tr("%1, %2", "a command and its key").arg(nameAt(index.row()), key)
                       : nameAt(index.row());
    }
    if (role == Qt::ToolTipRole)
        return plainToolTip(reason.isEmpty() ? nameAt(index.row()) : reason);
    return {};
}

} // namespace rollcall
