#include "ui/shell/keysdialog.h"

#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/common/windows.h"
#include "ui/shell/keymap.h"
#include "ui/shell/mainmenu.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QKeyEvent>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

//! What there are keys for: the commands of the menus, and what is always the same.
class KeysModel : public QAbstractTableModel
{
public:
    enum Column { What, Keys };

    KeysModel(const QList<Command> &commands, QObject *parent)
        : QAbstractTableModel(parent)
    {
        for (const Command &command : commands) {
            const QString path = menuPath(command.menus, withoutMnemonic(command.action->text()));
            if (!keys::commandOf(*command.action).isEmpty() || !command.action->shortcut().isEmpty())
                m_rows.append({command.action, path, {}});
        }
        m_rows.append({nullptr, KeysDialog::tr("Sections of a person"), u"Ctrl+1…9"_s});
        m_rows.append({nullptr, KeysDialog::tr("Open the current row"), u"Enter"_s});
        m_rows.append({nullptr, KeysDialog::tr("Open the current row in a new tab"), u"Ctrl+Enter"_s});
        m_rows.append({nullptr, KeysDialog::tr("Close the results of a look-up"), u"Esc"_s});
    }

    //! Empty where the key is fixed.
    QString commandAt(int row) const
    {
        const QAction *action = row >= 0 ? m_rows.at(row).action.data() : nullptr;
        return action ? keys::commandOf(*action) : QString();
    }
    QString nameAt(int row) const { return row >= 0 ? m_rows.at(row).name : QString(); }
    QKeySequence keyAt(int row) const
    {
        const QAction *action = row >= 0 ? m_rows.at(row).action.data() : nullptr;
        return action ? action->shortcut() : QKeySequence();
    }
    void keysChanged() { emit dataChanged(index(0, Keys), index(rowCount() - 1, Keys)); }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
            return {};
        const Row &row = m_rows.at(index.row());
        if (index.column() == What)
            return row.name;
        return row.fixed.isEmpty() ? keys::shown(keyAt(index.row())) : isolateLtr(row.fixed);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
            return {};
        return section == What ? KeysDialog::tr("Command") : KeysDialog::tr("Keys");
    }

private:
    struct Row
    {
        QPointer<QAction> action;
        QString name;
        QString fixed; //!< the key of what is no action
    };
    QList<Row> m_rows;
};

void KeysDialog::open(const MainMenu &menu, KeyMap &map, QWidget *parent)
{
    auto *dialog = parent->findChild<KeysDialog *>();
    if (!dialog)
        dialog = new KeysDialog(menu, map, parent);
    bringForward(*dialog);
}

KeysDialog::KeysDialog(const MainMenu &menu, KeyMap &map, QWidget *parent)
    : QDialog(parent)
    , m_map(map)
    , m_model(new KeysModel(menu.commands() << Command{menu.palette, {}}, this))
    , m_found(new QSortFilterProxyModel(this))
    , m_find(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_what(new PlainLabel({}, TextRole::Section, Tone::Text, this))
    , m_keys(new QKeySequenceEdit(this))
    , m_use(makeButton(u"useKeys"_s, tr("Use these keys"), {}, ButtonKind::Primary, {}, this))
    , m_usual(makeButton(u"usualKeys"_s, tr("Usual keys"), {}, ButtonKind::Normal, {}, this))
    , m_allUsual(makeButton(u"allUsualKeys"_s, tr("Usual keys for all"), {}, ButtonKind::Normal, {}, this))
    , m_note(new PlainLabel({}, TextRole::Note, Tone::Bad, this))
{
    setObjectName(u"keysDialog"_s);
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_find->setObjectName(u"keysFind"_s);
    m_find->setAccessibleName(tr("Find a command or a key"));
    m_find->setPlaceholderText(tr("Find a command or a key"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaxLength(100);
    m_found->setSourceModel(m_model);
    m_found->setFilterKeyColumn(-1);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(u"keysList"_s);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setModel(m_found);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setObjectName(u"keysHeader"_s);
    m_list->header()->setAccessibleName(tr("Columns"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(KeysModel::What, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysModel::Keys, QHeaderView::ResizeToContents);
    m_what->setObjectName(u"keysWhat"_s);
    m_what->setElided(true);
    m_keys->setObjectName(u"keysEdit"_s);
    m_keys->setAccessibleName(tr("New keys"));
    m_keys->installEventFilter(this);
    auto *line = m_keys->findChild<QLineEdit *>();
    line->setAccessibleName(m_keys->accessibleName());
    m_note->setObjectName(u"keysNote"_s);
    m_note->setWordWrap(true);
    arrange();

    connect(m_find, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_found->setFilterFixedString(text.trimmed());
        m_list->setCurrentIndex(m_found->index(0, 0));
        showCurrent();
    });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &KeysDialog::showCurrent);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::check);
    connect(m_use, &QPushButton::clicked, this, &KeysDialog::use);
    connect(m_usual, &QPushButton::clicked, this, [this] { m_map.restore(currentCommand()); });
    connect(m_allUsual, &QPushButton::clicked, &m_map, &KeyMap::restoreAll);
    connect(&m_map, &KeyMap::changed, this, [this] {
        m_model->keysChanged();
        showCurrent();
    });
    m_list->setCurrentIndex(m_found->index(0, 0));
}

void KeysDialog::arrange()
{
    const Metrics m = Metrics::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.gap5, m.gap4, m.gap5, m.gap4);
    column->setSpacing(m.gap2);
    column->addWidget(m_find);
    column->addWidget(m_list, 1);
    column->addWidget(m_what);
    auto *edit = new QHBoxLayout;
    edit->addWidget(m_keys, 1);
    edit->addWidget(m_use);
    column->addLayout(edit);
    column->addWidget(m_note);
    auto *foot = new QHBoxLayout;
    QPushButton *close = makeButton(u"closeHelpButton"_s, tr("Close"), {}, ButtonKind::Normal, {}, this);
    foot->addWidget(m_usual);
    foot->addWidget(m_allUsual);
    foot->addStretch(1);
    foot->addWidget(close);
    column->addLayout(foot);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resize(m.editor + 2 * m.label, 22 * m.rowHeight);
}

int KeysDialog::currentRow() const
{
    return m_found->mapToSource(m_list->currentIndex()).row();
}

QString KeysDialog::currentCommand() const
{
    return m_model->commandAt(currentRow());
}

void KeysDialog::showCurrent()
{
    const int row = currentRow();
    const QString command = currentCommand();
    m_what->setText(row < 0 ? tr("No command has these words.") : m_model->nameAt(row));
    m_keys->setEnabled(!command.isEmpty());
    m_keys->setKeySequence(m_model->keyAt(row));
    check();
}

//! One key at a time, although the editor takes four; and says why it cannot be.
void KeysDialog::check()
{
    const QKeySequence typed = m_keys->keySequence();
    if (typed.count() > 1) {
        m_keys->setKeySequence(QKeySequence(typed[0])); // comes back here
        return;
    }
    const int row = currentRow();
    const QString command = currentCommand();
    const bool isNew = !typed.isEmpty() && typed != m_model->keyAt(row);
    const QString fixed = row < 0 || !command.isEmpty() ? QString() : tr("This key is always the same.");
    const QString objection = isNew ? m_map.objection(command, typed) : fixed;
    m_note->setText(objection.isEmpty() ? tr("Press the new keys in the field.") : objection);
    m_note->setTone(isNew && !objection.isEmpty() ? Tone::Bad : Tone::Muted);
    m_note->setVisible(row >= 0);
    setDisabledReason(m_use, isNew ? objection : tr("Press the new keys in the field first."));
    const QList<QKeySequence> usual = keys::usual(command);
    const QString clash = usual.isEmpty() ? QString() : m_map.objection(command, usual.constFirst());
    setDisabledReason(m_usual, !m_map.isChosen(command) ? tr("These are the usual keys.") : clash);
    setDisabledReason(m_allUsual, m_map.isEmpty() ? tr("All keys are the usual ones.") : QString());
    if (isNew && !objection.isEmpty())
        announce(this, objection);
}

void KeysDialog::use()
{
    const QKeySequence key = m_keys->keySequence();
    const QString name = m_what->fullText();
    m_map.choose(currentCommand(), key);
    announce(this, tr("%1: %2", "a command and its new key").arg(name, keys::shown(key)));
    m_list->setFocus(Qt::OtherFocusReason);
}

bool KeysDialog::eventFilter(QObject *object, QEvent *event)
{
    // The editor takes Escape for a key; here it is the way out, as everywhere.
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape
        && static_cast<QKeyEvent *>(event)->modifiers() == Qt::NoModifier;
    if (object == m_keys && isEscape) {
        reject();
        return true;
    }
    return QDialog::eventFilter(object, event);
}

} // namespace rollcall
