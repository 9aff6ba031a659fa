// How the list is looked at (conditions, saved views, as it was left) and what leaves it (copies, files);
// what RecordsPage asks and shows stands in recordspage.cpp.

#include "models/table/tabletext.h"
#include "services/desk/desk.h"
#include "services/directories/connections.h"
#include "services/json/json.h"
#include "services/json/withoutsecrets.h"
#include "ui/lookup/recordlink.h"
#include "ui/records/conditionbar.h"
#include "ui/records/recordspage.h"
#include "ui/records/recordtableview.h"
#include "ui/records/savedviews.h"
#include "ui/records/viewexport.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

ListView RecordsPage::view() const
{
    const Connection *here = connection();
    ListView view{.system = here ? here->system : QString(),
        .kind = m_kind,
        .text = m_asked,
        .filter = m_filter->text(),
        .conditions = m_conditions->conditions()};
    if (m_model->sortColumn() >= 0)
        view.sortedBy = m_model->columns().at(m_model->sortColumn()).name();
    view.isDescending = m_model->sortOrder() == Qt::DescendingOrder;
    return view;
}

void RecordsPage::showView(const ListView &view)
{
    const auto &columns = m_model->columns().all();
    const auto sorted = std::find_if(columns.begin(), columns.end(),
        [&view](const TableColumn &column) { return column.name() == view.sortedBy; });
    m_model->sort(sorted == columns.end() ? -1 : int(sorted - columns.begin()),
        view.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_filter->setText(view.filter);
    m_conditions->setConditions(view.conditions);
    const bool asksOtherwise = view.text != m_asked && !view.text.isNull();
    if (asksOtherwise)
        m_search->setText(view.text);
    if (asksOtherwise && canAsk())
        ask(view.text);
    else
        applyConditions();
}

bool RecordsPage::canAsk() const
{
    return kind() && m_context.connections.state(m_connection) == Connections::State::Ready;
}

QList<Condition> RecordsPage::askedConditions() const
{
    QList<Condition> asked;
    for (const Condition &condition : m_conditions->conditions()) {
        if (m_conditions->isAsked(condition))
            asked.append(condition);
    }
    return asked;
}

void RecordsPage::applyConditions()
{
    const QList<Condition> asked = askedConditions();
    if (asked != m_query.conditions && !m_asked.isNull() && canAsk()) {
        ask(m_asked);
        return;
    }
    QList<Condition> here = m_conditions->conditions();
    here.removeIf([&asked](const Condition &condition) { return asked.contains(condition); });
    m_model->setConditions(here);
    leaveSoon();
}

void RecordsPage::addCondition()
{
    const KindSpec *here = kind();
    if (!here)
        return;
    m_conditions->startAdding();
    Directory *service = m_context.connections.directory(m_connection);
    if (!service || m_knowsMembers)
        return;
    m_knowsMembers = true;
    service->moreMembers(m_kind).then(
        this, [this, connection = m_connection, kind = m_kind](const Result<QStringList> &pointers) {
            // Without them the fields of the schema can be asked about all the same.
            if (pointers && connection == m_connection && kind == m_kind)
                m_conditions->setMoreMembers(*pointers);
        });
}

// As it was left
// ---------------------------------------------------------------------------------------------------------------

void RecordsPage::takeUp()
{
    const auto left = m_context.desk.left(m_connection, m_kind);
    if (!left || !m_filter->text().isEmpty() || !m_conditions->conditions().isEmpty())
        return;
    if (!left->row.isEmpty())
        m_rowToFind = {m_connection, m_kind, left->row};
    m_filter->setText(left->view.filter);
    m_conditions->setConditions(left->view.conditions);
    if (left->view.text.isEmpty() || !m_asked.isEmpty()) {
        applyConditions();
        findRow();
        return;
    }
    m_search->setText(left->view.text);
    if (canAsk())
        ask(left->view.text);
    else
        m_toAsk = left->view.text;
}

void RecordsPage::findRow()
{
    if (!m_rowToFind.isEmpty() && m_table->selectRecord(m_rowToFind))
        m_rowToFind = {};
}

void RecordsPage::leaveSoon()
{
    m_leaving.start();
    m_views->update();
}

void RecordsPage::leave()
{
    m_leaving.stop();
    if (!m_connection.isEmpty() && kind())
        m_context.desk.leave({m_connection, view(), m_rowToFind.isEmpty() ? subject().key : m_rowToFind.key});
}

// What leaves
// ---------------------------------------------------------------------------------------------------------------

RecordId RecordsPage::subject() const
{
    return m_table->currentRecord();
}

QString RecordsPage::subjectTitle() const
{
    const auto record = m_model->record(m_table->currentIndex().row());
    return record ? m_model->schema().titleOf(record->document) : QString();
}

void RecordsPage::copyAs()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"copyMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<RecordId> chosen = m_table->selectedRecords(RecordTableView::mostCopied);
    const auto offer = [&](const QString &name, const QString &text, auto content) {
        QAction *act = menu->addAction(text);
        act->setObjectName(name);
        act->setEnabled(!chosen.isEmpty());
        connect(act, &QAction::triggered, this, [content] {
            if (const QString copied = content(); !copied.isEmpty())
                QGuiApplication::clipboard()->setText(copied);
        });
    };
    const QModelIndex cell = m_table->currentIndex();
    offer(u"copyCell"_s,
        tr("Value of %1").arg(m_model->headerData(qMax(0, cell.column()), Qt::Horizontal).toString()),
        [this, cell] { return tabletext::cells(*m_model, cell.row(), {cell.column()}).value(0); });
    offer(u"copyRows"_s, tr("Rows, as a table"), [this] { return m_table->selectionAsTsv(); });
    offer(u"copyJson"_s, tr("Records, as JSON"), [this, chosen] {
        JsonValue::Array documents;
        for (const RecordId &id : chosen) {
            if (const auto record = m_model->record(m_model->rowOf(id)))
                documents.append(json::withoutSecrets(m_model->schema(), record->document));
        }
        const JsonValue whole = documents.size() == 1 ? documents.constFirst() : JsonValue(documents);
        return QString::fromUtf8(json::encodeIndented(whole)) + u'\n';
    });
    offer(u"copyKeys"_s, tr("Identifiers"), [chosen] {
        QStringList keys;
        for (const RecordId &id : chosen)
            keys << id.key;
        return keys.join(u'\n');
    });
    offer(u"copyCurl"_s, tr("Requests, for curl"), [this, chosen] {
        QStringList commands;
        Directory *service = m_context.connections.directory(m_connection);
        for (const RecordId &id : chosen) {
            if (const QString command = service ? service->asCurl(id) : QString(); !command.isEmpty())
                commands << command;
        }
        return commands.join(u"\n\n"_s);
    });
    offer(u"copyLinks"_s, tr("Links for this console"), [this, chosen] {
        QStringList links;
        for (const RecordId &id : chosen) {
            if (const Connection *here = m_context.connections.connection(id.connection))
                links << linkTo(id, *here);
        }
        return links.join(u'\n');
    });
    menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(cell).bottomLeft()));
}

void RecordsPage::exportView()
{
    if (m_model->matchingCount() == 0)
        return;
    QList<int> rows;
    for (const RecordId &id : m_table->selectedRecords(RecordTableView::mostCopied))
        rows << m_model->rowOf(id);
    auto *dialog = new ViewExport(*m_model, m_table->shownColumns(), rows, this);
    connect(dialog, &ViewExport::told, this, &RecordsPage::tell);
    dialog->open();
}

void RecordsPage::tell(bool isGood, const QString &headline, const QString &text)
{
    emit message(isGood ? BannerKind::Info : BannerKind::Bad, headline, text);
}

} // namespace rollcall
