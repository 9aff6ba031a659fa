#include "ui/records/savedviews.h"

#include "ui/common/files.h"
#include "ui/common/text.h"

#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr qint64 mostBytes = 1'048'576;

QString filter()
{
    return SavedViews::tr("Views (*.json)");
}

} // namespace

SavedViews::SavedViews(Desk &desk, List list, QWidget *page)
    : QAbstractListModel(page)
    , m_desk(desk)
    , m_list(std::move(list))
    , m_page(page)
{
    connect(&desk, &Desk::changed, this, &SavedViews::update);
}

void SavedViews::update()
{
    const ListView now = m_list.now();
    const QList<SavedView> views = m_desk.viewsOf(now.system, now.kind);
    if (views != m_views) {
        beginResetModel();
        m_views = views;
        endResetModel();
    } else if (rowCount() > 0) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
    emit currentChanged();
}

int SavedViews::currentRow() const
{
    const ListView now = m_list.now();
    for (int i = 0; i < m_views.size(); ++i) {
        if (m_views.at(i).view == now)
            return i + 1;
    }
    return now.filter.isEmpty() && now.conditions.isEmpty() ? 0 : -1;
}

void SavedViews::choose(int row)
{
    ListView view = m_list.now();
    if (row > 0 && row <= m_views.size()) {
        view = m_views.at(row - 1).view;
    } else {
        view.filter.clear();
        view.conditions.clear();
    }
    m_list.show(view);
}

void SavedViews::askForName()
{
    openNameDialog(tr("Save this view"), tr("Save"),
        currentRow() > 0 ? m_views.at(currentRow() - 1).name : QString(), [this](const QString &name) {
            m_desk.saveView({name, m_list.now()});
        });
}

void SavedViews::askForNewName(int row)
{
    if (row <= 0 || row > m_views.size())
        return;
    const SavedView view = m_views.at(row - 1);
    openNameDialog(tr("Rename this view"), tr("Rename"), view.name,
        [this, view](const QString &name) { m_desk.renameView(view, name); });
}

void SavedViews::openNameDialog(const QString &title, const QString &button, const QString &now,
    const std::function<void(const QString &)> &take)
{
    auto *dialog = new QInputDialog(m_page);
    dialog->setObjectName(u"viewNameDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setAccessibleName(title);
    dialog->setLabelText(tr("Name of the view; one that has the name is replaced"));
    dialog->setOkButtonText(button);
    dialog->setTextValue(now);
    connect(dialog, &QInputDialog::textValueSelected, this, [take](const QString &name) {
        if (const QString wanted = name.simplified(); !wanted.isEmpty())
            take(wanted);
    });
    dialog->open();
    if (auto *name = dialog->findChild<QLineEdit *>()) {
        name->setObjectName(u"viewName"_s);
        name->setAccessibleName(tr("Name of the view"));
        name->setMaxLength(longestName);
    }
}

void SavedViews::remove(int row)
{
    if (row > 0 && row <= m_views.size())
        m_desk.removeView(m_views.at(row - 1));
}

QMenu *SavedViews::makeMenu(int row, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"viewMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto offer = [&](const QString &name, const QString &text, bool isPossible, auto act) {
        QAction *action = menu->addAction(text);
        action->setObjectName(name);
        action->setEnabled(isPossible);
        connect(action, &QAction::triggered, this, act);
    };
    const bool isSaved = row > 0 && row <= m_views.size();
    offer(u"viewShow"_s, tr("Show"), row >= 0, [this, row] { choose(row); });
    offer(u"viewRename"_s, tr("Rename…"), isSaved, [this, row] { askForNewName(row); });
    offer(u"viewRemove"_s, tr("Remove"), isSaved, [this, row] { remove(row); });
    menu->addSeparator();
    offer(u"viewSave"_s, tr("Save this view…"), true, [this] { askForName(); });
    offer(u"viewExport"_s, tr("Export all views…"), !m_desk.views().isEmpty(), [this] { exportAll(); });
    offer(u"viewImport"_s, tr("Import views…"), true, [this] { importSome(); });
    return menu;
}

void SavedViews::exportAll()
{
    auto *dialog = makeFileDialog(u"exportViewsDialog"_s, tr("Export views"), filter(), u"json"_s, m_page);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"views.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &fileName) {
        if (const QString wrong = writeFile(fileName, m_desk.exportedViews()); !wrong.isEmpty()) {
            emit told(false, tr("The file could not be written."), wrong);
            return;
        }
        emit told(true, tr("Views exported"),
            tr("What is searched for stands in the file as it was typed: %1")
                .arg(QDir::toNativeSeparators(fileName)));
    });
    dialog->open();
}

void SavedViews::importSome()
{
    const auto take = [this](const QString &fileName) {
        QFile file(fileName);
        if (!file.open(QIODevice::ReadOnly)) {
            emit told(false, tr("The views were not imported."), file.errorString());
            return;
        }
        const auto added = m_desk.importViews(file.read(mostBytes));
        if (added)
            emit told(true, tr("%n view(s) added", nullptr, *added), QString());
        else
            emit told(false, tr("The views were not imported."),
                tr("%1 is no list of views, or it is damaged.").arg(QDir::toNativeSeparators(fileName)));
    };
    openFileDialog(u"importViewsDialog"_s, tr("Import views"), filter(), u"json"_s, m_page, take);
}

int SavedViews::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_views.size()) + 1;
}

QVariant SavedViews::data(const QModelIndex &index, int role) const
{
    const bool isAll = index.row() == 0;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return isAll ? tr("All loaded") : visibleText(m_views.at(index.row() - 1).name, longestName);
    case IconNameRole:
        return isAll ? u"view-list-details"_s : u"view-filter"_s;
    case CountRole:
        return isAll ? m_list.countOfAll() : QString();
    default:
        return {};
    }
}

} // namespace rollcall
