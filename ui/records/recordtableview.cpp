#include "ui/records/recordtableview.h"

#include "models/table/recordtablemodel.h"
#include "models/table/tabletext.h"
#include "ui/records/recorddelegate.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>

#include <algorithm>
#include <chrono>

namespace rollcall {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

RecordTableView::RecordTableView(RecordTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"recordTable"_s);
    setAccessibleName(tr("Records"));
    setModel(&model);
    setItemDelegate(new RecordDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);

    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"recordTableHeader"_s);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &RecordTableView::showHeaderMenu);
    connect(header, &QHeaderView::sectionClicked, this, &RecordTableView::clickHeader);
    const auto arranged = [this] {
        if (m_restoring || m_group.isEmpty())
            return;
        m_arranged = true;
        m_keep.start();
    };
    connect(header, &QHeaderView::sectionMoved, this, arranged);
    // The last column follows the width of the window by itself; only the operator's hand counts.
    connect(header, &QHeaderView::sectionResized, this, [this, arranged, header](int section) {
        if (header->visualIndex(section) + 1 < header->count())
            arranged();
    });
    m_keep.setSingleShot(true);
    m_keep.setInterval(500ms);
    connect(&m_keep, &QTimer::timeout, this, &RecordTableView::keepLayout);

    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const RecordId id = m_model.idOf(index.row()); !id.isEmpty())
            emit opened(id);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordTableView::askAhead);
    connect(&model, &RecordTableModel::stateChanged, this, [this] {
        askAhead();
        showSort();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &RecordTableView::resetColumns);
    dress();
    resetColumns();
}

RecordTableView::~RecordTableView() = default;

void RecordTableView::dress()
{
    const Metrics metrics = Metrics::current();
    verticalHeader()->setMinimumSectionSize(metrics.rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics.rowHeight);
    horizontalHeader()->setFont(fontFor(TextRole::Header));
    horizontalHeader()->setMinimumSectionSize(10 * metrics.s);
    horizontalHeader()->setFixedHeight(metrics.rowHeight);
}

void RecordTableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        dress();
}

void RecordTableView::resetColumns()
{
    // Only for a new set of columns; a new list of the same kind keeps what the operator made of them.
    const QString now = signature();
    if (now == property("columnSignature").toString())
        return;
    setProperty("columnSignature", now);
    m_arranged = false;
    m_restoring = true;
    for (int i = 0; i < m_model.columns().size(); ++i) {
        setColumnHidden(i, false);
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(i), i);
    }
    m_restoring = false;
    shareWidth();
}

void RecordTableView::shareWidth()
{
    const auto &columns = m_model.columns().all();
    if (m_arranged || columns.isEmpty())
        return;
    const Metrics metrics = Metrics::current();
    const int letter = QFontMetrics(font()).averageCharWidth();
    const int inset = 5 * metrics.s;
    // Identifiers are compared letter by letter and keep their width; the others share what is left.
    const auto fixed = [&](const auto &column) { return column.monospace ? column.width * letter : 0; };
    int wanted = 0;
    int room = viewport()->width() - int(columns.size()) * inset;
    for (const auto &column : columns) {
        wanted += column.monospace ? 0 : column.width * letter;
        room -= fixed(column);
    }
    // Narrower than half nothing can be read: then the table scrolls.
    const double share = qBound(0.5, double(room) / qMax(1, wanted), 1.25);
    m_restoring = true;
    for (int i = 0; i < columns.size(); ++i) {
        const auto &column = columns.at(i);
        setColumnWidth(i, (column.monospace ? fixed(column) : int(column.width * letter * share)) + inset);
    }
    m_restoring = false;
}

QString RecordTableView::signature() const
{
    QStringList pointers;
    for (const auto &column : m_model.columns().all())
        pointers << column.pointer;
    return pointers.join(u'\n');
}

void RecordTableView::useLayout(const QString &file, const QString &group)
{
    keepLayout();
    m_file = file;
    m_group = group;
    m_restoring = true;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_group);
    // A schema with other columns has another layout; widths must not land on the wrong ones.
    const bool same = settings.value("columns"_L1).toString() == signature();
    if (same && horizontalHeader()->restoreState(settings.value("header"_L1).toByteArray())) {
        const int column = settings.value("sortColumn"_L1, -1).toInt();
        const bool descending = settings.value("sortDescending"_L1).toBool();
        m_model.sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_arranged = settings.value("arranged"_L1, true).toBool();
        const auto shown = shownColumns();
        if (shown.isEmpty())
            setColumnHidden(0, false);
    }
    dress();
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    m_restoring = false;
    showSort();
    shareWidth();
}

void RecordTableView::keepLayout()
{
    m_keep.stop();
    if (m_group.isEmpty() || m_file.isEmpty())
        return;
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(m_group);
    settings.setValue("columns"_L1, signature());
    settings.setValue("header"_L1, horizontalHeader()->saveState());
    settings.setValue("arranged"_L1, m_arranged);
    settings.setValue("sortColumn"_L1, m_model.sortColumn());
    settings.setValue("sortDescending"_L1, m_model.sortOrder() == Qt::DescendingOrder);
}

void RecordTableView::askAhead()
{
    if (!isVisible())
        return; // nothing shows yet, and a table without a size would ask for everything
    const int last = rowAt(viewport()->height() - 1);
    const int shown = viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()) + 1;
    m_model.ensureLoaded(last < 0 ? m_model.matchingCount() : last, 2 * shown);
}

void RecordTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    askAhead();
}

void RecordTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    shareWidth();
    askAhead();
}

void RecordTableView::showSort()
{
    const bool sorted = m_model.canSort() && m_model.sortColumn() >= 0;
    horizontalHeader()->setSortIndicatorShown(sorted);
    if (sorted)
        horizontalHeader()->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
}

void RecordTableView::clickHeader(int column)
{
    const bool again
        = m_model.canSort() && m_model.sortColumn() == column && m_model.sortOrder() == Qt::AscendingOrder;
    sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTableView::sortBy(int column, Qt::SortOrder order)
{
    if (!m_model.canSort()) {
        showSort();
        emit sortRefused();
        return;
    }
    m_model.sort(column, order);
    showSort();
    m_keep.start();
}

QList<int> RecordTableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical))
            columns << logical;
    }
    return columns;
}

QMenu *RecordTableView::makeMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"columnMenu"_s);
    const QList<int> shown = shownColumns();
    menu->addSection(tr("Columns"));
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction *act = menu->addAction(m_model.headerData(column, Qt::Horizontal).toString());
        act->setCheckable(true);
        act->setChecked(!isColumnHidden(column));
        // The last one stays: a table without columns cannot be asked to show them again.
        act->setEnabled(isColumnHidden(column) || shown.size() > 1);
        connect(act, &QAction::toggled, this, [this, column](bool show) {
            setColumnHidden(column, !show);
            m_arranged = true;
            if (show && columnWidth(column) < horizontalHeader()->minimumSectionSize())
                setColumnWidth(column, horizontalHeader()->defaultSectionSize());
            m_keep.start();
        });
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : shown.value(0);
    const QString name = m_model.headerData(column, Qt::Horizontal).toString();
    menu->addSeparator();
    const auto offer = [&](const QString &text, bool possible, auto act) {
        QAction *action = menu->addAction(text);
        action->setEnabled(possible);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const bool canSort = m_model.canSort();
    offer(tr("Sort by %1, ascending").arg(name), canSort,
        [this, column] { sortBy(column, Qt::AscendingOrder); });
    offer(tr("Sort by %1, descending").arg(name), canSort,
        [this, column] { sortBy(column, Qt::DescendingOrder); });
    offer(tr("In the order of the service"), canSort, [this] { sortBy(-1, Qt::AscendingOrder); });
    if (!canSort)
        menu->addAction(tr("Sorting waits for a complete list"))->setEnabled(false);
    menu->addSeparator();
    const int at = horizontalHeader()->visualIndex(column);
    offer(tr("Move %1 towards the start").arg(name), at > 0,
        [this, at] { horizontalHeader()->moveSection(at, at - 1); });
    offer(tr("Move %1 towards the end").arg(name), at + 1 < horizontalHeader()->count(),
        [this, at] { horizontalHeader()->moveSection(at, at + 1); });
    offer(tr("Fit %1 to its content").arg(name), true, [this, column] { resizeColumnToContents(column); });
    menu->addSeparator();
    offer(tr("Copy rows"), selectedCount() > 0, [this] { copySelection(); })->setShortcut(QKeySequence::Copy);
    return menu;
}

void RecordTableView::showHeaderMenu(const QPoint &position)
{
    const int column = horizontalHeader()->logicalIndexAt(position);
    if (column >= 0 && m_model.rowCount() > 0 && currentIndex().isValid()) {
        selectionModel()->setCurrentIndex(
            m_model.index(currentIndex().row(), column), QItemSelectionModel::NoUpdate);
    }
    QMenu *menu = makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(position));
}

void RecordTableView::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

void RecordTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const RecordId id = currentRecord();
        if (!id.isEmpty() && !event->isAutoRepeat())
            emit opened(id);
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

RecordId RecordTableView::currentRecord() const
{
    return currentIndex().isValid() ? m_model.idOf(currentIndex().row()) : RecordId{};
}

QList<RecordId> RecordTableView::selectedRecords(int most) const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QList<RecordId> ids;
    int next = 0; // rows may be selected cell by cell, and then there are several ranges of one row
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = qMax(next, range.top()); row <= range.bottom() && ids.size() < most; ++row) {
            if (const RecordId id = m_model.idOf(row); !id.isEmpty())
                ids << id;
        }
        next = qMax(next, range.bottom() + 1);
    }
    return ids;
}

int RecordTableView::selectedCount() const
{
    QItemSelection ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int count = 0;
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        const int last = qMin(range.bottom(), m_model.matchingCount() - 1); // no rows on their way
        count += qMax(0, last - qMax(next, range.top()) + 1);
        next = qMax(next, range.bottom() + 1);
    }
    return count;
}

bool RecordTableView::selectRecord(const RecordId &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    const int column = shownColumns().value(0);
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
    return true;
}

QString RecordTableView::selectionAsTsv() const
{
    const QList<int> columns = shownColumns();
    QString lines = tabletext::tsvLine(tabletext::header(m_model, columns));
    const QList<RecordId> chosen = selectedRecords(mostCopied);
    for (const RecordId &id : chosen)
        lines += tabletext::tsvLine(tabletext::cells(m_model, m_model.rowOf(id), columns));
    return lines;
}

void RecordTableView::copySelection() const
{
    if (selectedCount() > 0)
        QGuiApplication::clipboard()->setText(selectionAsTsv());
}

void RecordTableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    emit selectionMoved();
}

void RecordTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The bar and the ring of the whole row, not of the one cell.
    viewport()->update();
    emit selectionMoved();
}

} // namespace rollcall
