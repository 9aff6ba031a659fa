#include "ui/records/recordspage.h"

#include "models/table/masking.h"
#include "services/changes/changerunner.h"
#include "services/directories/connections.h"
#include "services/lookup/lookup.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/records/conditionbar.h"
#include "ui/records/recordpreview.h"
#include "ui/records/recordtableview.h"
#include "ui/records/savedviews.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace rollcall {

using namespace Qt::StringLiterals;

RecordsPage::~RecordsPage()
{
    leave();
    m_table->keepLayout();
    // The window may have taken the pane over as its child, or not.
    delete m_preview;
}

QString RecordsPage::title() const
{
    const KindSpec *here = kind();
    return here ? QCoreApplication::translate("dialect", here->label.toUtf8().constData()) : tr("People");
}

QWidget *RecordsPage::preview() const
{
    return m_preview;
}

QList<QAction *> RecordsPage::personActions() const
{
    return {m_open, m_merge, m_copy, m_copyAs, m_export, m_condition, m_saveView};
}

const Connection *RecordsPage::connection() const
{
    return m_connection.isEmpty() ? nullptr : m_context.connections.connection(m_connection);
}

const KindSpec *RecordsPage::kind() const
{
    const Connection *here = connection();
    const Dialect *dialect = here ? m_context.connections.dialectOf(here->system) : nullptr;
    return dialect ? dialect->kind(m_kind) : nullptr;
}

bool RecordsPage::isSearchable() const
{
    const KindSpec *here = kind();
    return here && !here->searchFor.isEmpty();
}

QString RecordsPage::searchFor() const
{
    const KindSpec *here = kind();
    return here ? QCoreApplication::translate("dialect", here->searchFor.toUtf8().constData()) : QString();
}

void RecordsPage::loadAll()
{
    const KindSpec *here = kind();
    const bool ready = service();
    const bool isKept = m_context.connections.answersFromKept(m_connection);
    if (here && (here->canList || isKept) && ready && m_asked.isNull()
        && m_model->state() == RecordTableModel::State::Idle && m_toAsk.isEmpty())
        ask({});
    if (ready && !m_toAsk.isEmpty() && m_asked.isNull())
        ask(m_toAsk);
}

void RecordsPage::fillConnections()
{
    m_scope->clear();
    bool stillThere = false;
    QStringList first;
    int firstRank = -1;
    for (const Connection &each : m_context.connections.all()) {
        const Dialect *dialect = m_context.connections.dialectOf(each.system);
        if (!dialect)
            continue;
        for (const KindSpec &spec : dialect->kinds) {
            const QString label = dialect->kinds.size() == 1
                ? each.name
                : tr("%1: %2", "connection and kind of record")
                      .arg(
                          each.name, QCoreApplication::translate("dialect", spec.label.toUtf8().constData()));
            m_scope->addItem(visibleText(label, 64), QStringList{each.id, spec.name});
            // People come first, and of them those that can be listed or searched.
            const bool isFound = std::any_of(dialect->lookups.begin(), dialect->lookups.end(),
                [&spec](const LookupRule &rule) { return rule.kind == spec.name; });
            const bool hasRows = spec.canList || spec.searchCap > 0;
            if (const int rank = 2 * int(isFound) + int(hasRows); hasRows && rank > firstRank) {
                first = {each.id, spec.name};
                firstRank = rank;
            }
            stillThere = stillThere || (each.id == m_connection && spec.name == m_kind);
        }
    }
    m_scope->setEnabled(m_scope->count() > 0);
    const QStringList current{m_connection, m_kind};
    const bool isLastTimesThere = m_scope->findData(m_lastTime) >= 0;
    const QStringList next = isLastTimesThere ? std::exchange(m_lastTime, {}) : stillThere ? current : first;
    if (next == current && stillThere) {
        m_scope->setCurrentIndex(m_scope->findData(current));
        showState();
    } else {
        choose(next.value(0), next.value(1));
    }
}

void RecordsPage::showConnection(const QString &id)
{
    if (id == m_connection)
        return;
    for (int i = 0; i < m_scope->count(); ++i) {
        const QStringList entry = m_scope->itemData(i).toStringList();
        if (entry.value(0) == id) {
            go(entry);
            return;
        }
    }
}

void RecordsPage::choose(const QString &connectionId, const QString &kindName)
{
    m_scope->setCurrentIndex(m_scope->findData(QStringList{connectionId, kindName}));
    if (connectionId == m_connection && kindName == m_kind && m_model->columnCount() > 0)
        return;
    m_table->keepLayout();
    leave();
    m_connection.clear(); // what follows is no change of the list that was
    m_asked = QString();
    m_toAsk.clear();
    m_isEarly = false;
    m_rowToFind = {};
    m_query = {};
    m_knowsMembers = false;
    m_note.reset();
    m_filter->clear();
    m_search->clear();
    m_connection = connectionId;
    m_kind = kindName;
    const KindSpec *here = kind();
    m_conditions->setKind(here, connection() ? connection()->name : QString());
    m_model->setConditions({});
    m_model->setSchema(here ? here->schema : Schema());
    if (const Connection *used = connection(); used && here) {
        m_model->setServiceName(used->name);
        m_table->useLayout(m_context.layoutFile(), u"table/%1/%2"_s.arg(used->system, m_kind));
        m_table->setAccessibleName(
            tr("%1 of %2")
                .arg(QCoreApplication::translate("dialect", here->label.toUtf8().constData()), used->name));
        const QString hint = isSearchable() ? tr("Search %1 by %2").arg(used->name, searchFor())
            : here->canList                 ? tr("All of %1").arg(used->name)
                                            : tr("Exact username or ID in %1").arg(used->name);
        m_search->setPlaceholderText(visibleText(hint, 80));
        m_search->setAccessibleName(hint);
        takeUp();
    }
    showState();
    loadAll();
    m_views->update();
    updateActions();
    emit titleChanged();
    emit stateChanged();
}

void RecordsPage::connectionChanged(const QString &id)
{
    if (id != m_connection)
        return;
    if (m_context.connections.state(id) != Connections::State::Connecting && std::exchange(m_isEarly, false))
        takeBackEarly();
    if (std::exchange(m_isKept, false) && canAsk() && !m_asked.isNull())
        ask(m_asked);
    showState();
    loadAll();
}

Directory *RecordsPage::service() const
{
    Directory *ready = m_context.connections.directory(m_connection);
    return ready ? ready : m_context.connections.opening(m_connection);
}

void RecordsPage::takeBackEarly()
{
    const bool isReady = m_context.connections.state(m_connection) == Connections::State::Ready;
    const bool isUnanswered = m_model->state() == RecordTableModel::State::Failed
        && m_model->loadedCount() == 0 && m_model->error().kind != Error::Kind::Cancelled;
    if (isReady && !isUnanswered)
        return;
    m_toAsk = std::exchange(m_asked, QString());
    m_query = {};
    m_model->clear();
}

void RecordsPage::search(const QString &text)
{
    m_search->setText(text);
    startSearch();
}

void RecordsPage::startSearch()
{
    m_lastTime.clear();
    const QString text = m_search->text().trimmed();
    const KindSpec *here = kind();
    const bool isKept = m_context.connections.answersFromKept(m_connection);
    if (!here || (text.isEmpty() && !here->canList && !isKept)) {
        m_search->setFocus(Qt::OtherFocusReason);
        return;
    }
    ask(text);
    m_table->setFocus(Qt::OtherFocusReason);
}

void RecordsPage::ask(const QString &text)
{
    const KindSpec *here = kind();
    m_asked = text.isNull() ? u""_s : text;
    masking::learn(m_asked);
    m_toAsk.clear();
    m_note.reset();
    // A search by text is all that can be asked at once; conditions are then looked at here.
    m_isEarly = !m_context.connections.directory(m_connection);
    m_isKept = m_context.connections.answersFromKept(m_connection);
    m_conditions->setAsksService(m_asked.isEmpty() && here->canList && !m_isKept);
    m_query = {m_kind, m_asked, askedConditions()};
    applyConditions();
    // The connection is asked for its service at each page: a service may be forgotten while a list is open.
    const auto directory = [this, id = m_connection] { return id == m_connection ? service() : nullptr; };
    const auto offline = [] { return Pending<Page>(failure({.kind = Error::Kind::Offline})); };
    if (isSearchable() || here->canList || m_isKept) {
        m_model->load([directory, offline, query = m_query](const Cursor &from) {
            Directory *service = directory();
            return service ? service->list(query, from) : offline();
        });
    } else {
        // Where nothing can be searched, the text is an exact identifier in the likeliest shape that is
        // answered.
        m_model->load([this, directory, offline, text](const Cursor &) {
            Directory *service = directory();
            if (!service)
                return offline();
            const QList<LookupRule> &rules = service->dialect().lookups;
            const QList<Identifier> shapes = readings(text);
            const auto asked = std::find_if(shapes.begin(), shapes.end(), [&](const Identifier &shape) {
                return std::any_of(rules.begin(), rules.end(),
                    [&](const LookupRule &rule) { return rule.shape == shape.shape; });
            });
            if (asked == shapes.end())
                return Pending<Page>(Page{});
            return service->lookUp(*asked).andThen(this, [](const QList<Record> &records) {
                Page page;
                page.records = records;
                return Pending<Page>(page);
            });
        });
    }
}

void RecordsPage::refresh()
{
    if (m_asked.isNull())
        return;
    m_search->setText(m_asked);
    startSearch();
}

bool RecordsPage::findInPage()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

void RecordsPage::showState()
{
    using Listed = RecordTableModel::State;
    const Connection *here = connection();
    const bool failed = m_model->state() == Listed::Failed && here;
    const bool isKept = here && m_context.connections.answersFromKept(m_connection);
    if (failed) {
        const ErrorText words = describe(m_model->error(), here->name);
        m_banner->setMessage(BannerKind::Bad, words.whatHappened, words.whatToDo);
    } else if (isKept) {
        m_banner->setMessage(BannerKind::Warn, tr("%1 does not answer.").arg(isolate(here->name)),
            tr("These are people who were read here earlier, as they were then. It is asked again by itself; "
               "meanwhile nothing can be sent, and what you change is kept as a draft."));
    }
    m_banner->parentWidget()->setVisible(failed || isKept);
    m_cancel->setVisible(m_model->state() == Listed::Loading);
    const bool ready = here && m_context.connections.directory(m_connection);
    const QString whyNot = ready ? QString()
        : !here                  ? tr("There is no connection.")
                                 : tr("%1 is not connected.").arg(here->name);
    const KindSpec *spec = kind();
    const bool isListOnly = spec && spec->canList && !isSearchable() && !isKept;
    const QString whyNoSearch = ready && isListOnly
        ? tr("%1 cannot search these; the filter narrows what is loaded.").arg(here->name)
        : whyNot;
    setDisabledReason(m_search, whyNoSearch);
    setDisabledReason(m_go, whyNoSearch);
    setDisabledReason(
        m_filter, m_model->loadedCount() > 0 ? QString() : tr("Nothing is loaded that could be filtered."));
    emit statusMessage(
        m_model->state() == Listed::Loading && here ? tr("Asking %1…").arg(here->name) : QString());
    showBody();
    showFoot();
    showPreview();
    findRow();
    // A fresh answer gets a current row, so that the keyboard has a place to start.
    if (!m_table->currentIndex().isValid() && m_model->matchingCount() > 0 && m_table->hasFocus())
        m_table->setCurrentIndex(m_model->index(0, 0));
    updateActions();
}

void RecordsPage::showBody()
{
    using Listed = RecordTableModel::State;
    const Connection *here = connection();
    const KindSpec *spec = kind();
    QString sentence;
    QString act;
    m_act = EmptyAct::None;
    if (!here || !spec) {
        sentence = tr("There is no connection yet.");
        act = tr("Add a connection…");
        m_act = EmptyAct::AddConnection;
    } else if (m_model->rowCount() > 0 || m_model->state() == Listed::Loading
        || m_model->state() == Listed::Failed) {
        m_body->setCurrentWidget(m_table);
        return;
    } else if (!m_context.connections.directory(m_connection)) {
        const QString detail = m_context.connections.stateDetail(m_connection);
        sentence = tr("%1 is not connected.").arg(isolate(here->name))
            + (detail.isEmpty() ? QString() : u' ' + detail);
        act = tr("Open its settings…");
        m_act = EmptyAct::ShowConnection;
    } else if (m_model->loadedCount() > 0) {
        sentence = m_model->conditions().isEmpty()
            ? tr("None of the %n loaded rows contains “%1”.", nullptr, m_model->loadedCount())
                  .arg(isolate(visibleText(m_model->filterText(), 64)))
            : tr("None of the %n loaded rows fits the conditions.", nullptr, m_model->loadedCount());
        act = tr("Show all loaded rows");
        m_act = EmptyAct::ClearFilter;
    } else if (!m_asked.isNull()) {
        const QString name = isolate(here->name);
        const QString asked = isolate(visibleText(m_asked, 64));
        sentence = !m_query.conditions.isEmpty() ? tr("%1 has none that fits the conditions.").arg(name)
            : m_asked.isEmpty()                  ? tr("%1 has none of these.").arg(name)
            : isSearchable()                     ? tr("%1 found nobody by “%2”.").arg(name, asked)
                             : tr("%1 has nobody with “%2”, or does not let you see them.").arg(name, asked);
        act = tr("Search again");
        m_act = EmptyAct::Search;
    } else {
        sentence = isSearchable()
            ? tr("Search %1 by %2; who is found is listed here.").arg(isolate(here->name), searchFor())
            : tr("%1 offers no list; an exact username or ID finds one person.").arg(isolate(here->name));
        act = isSearchable() ? tr("Search") : tr("Type an identifier");
        m_act = EmptyAct::Search;
    }
    m_emptyText->setText(sentence);
    m_emptyAct->setText(act);
    m_emptyAct->setAccessibleName(act);
    m_body->setCurrentWidget(m_emptyPane);
}

QString RecordsPage::whyMore() const
{
    using Listed = RecordTableModel::State;
    const Connection *here = connection();
    const KindSpec *spec = kind();
    if (!here || !spec)
        return {};
    if (m_note)
        return *m_note;
    if (m_model->isArranging() && !m_slow.isActive())
        return tr("Sorting out %1 rows…").arg(QLocale().toString(m_model->loadedCount()));
    const QString name = isolate(here->name);
    switch (m_model->state()) {
    case Listed::Loading:
        return tr("Asking %1…").arg(name);
    case Listed::Partial:
        return m_model->total()
            ? tr("%1 says there are %2; scrolling loads more").arg(name).arg(*m_model->total())
            : tr("More exist; scrolling loads them");
    case Listed::Capped:
        return spec->searchCap > 0
            ? tr("%1 returns at most %2, refine your search").arg(name).arg(spec->searchCap)
            : tr("%1 cut the list; there may be more").arg(name);
    case Listed::Complete:
        return m_isKept ? tr("Everyone of %1 who was read here").arg(name)
                        : tr("Everyone %1 found").arg(name);
    case Listed::Failed:
        return m_model->loadedCount() > 0 ? tr("There may be more; the last question was not answered")
                                          : QString();
    case Listed::Idle:
        break;
    }
    return QCoreApplication::translate("dialect", spec->searchNote.toUtf8().constData());
}

void RecordsPage::showFoot()
{
    using Listed = RecordTableModel::State;
    const int loaded = m_model->loadedCount();
    const QLocale locale;
    QString count;
    if (loaded > 0 || m_model->state() == Listed::Complete) {
        count = m_model->isFiltered()
            ? tr("%1 of %2 loaded match")
                  .arg(locale.toString(m_model->matchingCount()), locale.toString(loaded))
            : m_model->state() == Listed::Capped ? tr("%1 shown").arg(locale.toString(loaded))
                                                 : tr("%1 loaded").arg(locale.toString(loaded));
    }
    m_count->setText(count);
    m_selected->setText(selectedText());
    m_why->setText(whyMore());
}

// Who acts on many must know whether these are all.
QString RecordsPage::selectedText() const
{
    const int chosen = m_table->selectedCount();
    const QString number = QLocale().toString(chosen);
    if (chosen == 0)
        return {};
    if (chosen == 1 || chosen < m_model->matchingCount())
        return tr("%1 selected").arg(number);
    if (m_model->isFiltered())
        return tr("All %1 that match are selected").arg(number);
    return m_model->state() == RecordTableModel::State::Complete
        ? tr("All %1 are selected").arg(number)
        : tr("All %1 loaded so far are selected").arg(number);
}

void RecordsPage::sayWhyUnsorted()
{
    using Listed = RecordTableModel::State;
    const Connection *here = connection();
    m_note = m_model->state() == Listed::Capped && here
        ? tr("Not sorted: %1 cut the list, so the order of a part would mislead").arg(isolate(here->name))
        : tr("Not sorted: the list is not complete yet");
    showFoot();
}

void RecordsPage::showPreview()
{
    const Connection *here = connection();
    const KindSpec *spec = kind();
    const int row = m_model->rowOf(m_table->currentRecord());
    if (!here || !spec || row < 0) {
        m_preview->clear();
        return;
    }
    m_preview->show(*m_model->record(row), spec->schema, *here, spec->action(u"merge"_s) != nullptr);
}

void RecordsPage::updateActions()
{
    const KindSpec *spec = kind();
    const int chosen = m_table->selectedCount();
    m_open->setEnabled(!m_table->currentRecord().isEmpty());
    m_merge->setVisible(spec && spec->action(u"merge"_s));
    m_merge->setEnabled(m_merge->isVisible() && (chosen == 1 || chosen == 2));
    m_copy->setEnabled(chosen > 0);
    m_copyAs->setEnabled(chosen > 0);
    setDisabledReason(m_export, m_model->matchingCount() > 0 ? QString() : tr("The list is empty."));
    setDisabledReason(m_condition, spec ? QString() : tr("There is no connection."));
    setDisabledReason(m_saveView, spec ? QString() : tr("There is no connection."));
}

void RecordsPage::openCurrent()
{
    const RecordId id = m_table->currentRecord();
    if (!id.isEmpty())
        emit openRecord(id);
}

void RecordsPage::mergeSelected()
{
    const QList<RecordId> chosen = m_table->selectedRecords(3);
    const RecordId current = m_table->currentRecord();
    // Which one goes is decided on the merge page; the row the operator came to last is proposed to stay.
    if (chosen.size() == 2)
        emit openMerge(chosen.at(0) == current ? chosen.at(1) : chosen.at(0), current);
    else if (!current.isEmpty())
        emit openMerge(current, {});
}

void RecordsPage::readAgain()
{
    const RecordId id = m_table->currentRecord();
    Directory *service = m_context.connections.directory(id.connection);
    if (id.isEmpty() || !service)
        return;
    service->read(id).then(this, [this, id](const Result<Found> &answer) {
        const Connection *here = m_context.connections.connection(id.connection);
        if (!answer) {
            const ErrorText words = describe(answer.error(), here ? here->name : id.connection);
            emit message(BannerKind::Bad, words.whatHappened, words.whatToDo);
        } else if (answer->record) {
            m_model->replaceRecord(*answer->record, RecordTableModel::Mark::None);
        } else {
            m_model->setMark(id, RecordTableModel::Mark::Gone);
        }
    });
}

void RecordsPage::settled(const RecordId &target, const Receipt &receipt)
{
    if (receipt.outcome != Outcome::Done)
        return;
    if (receipt.readBack)
        m_model->replaceRecord(*receipt.readBack);
    else
        m_model->setMark(target, RecordTableModel::Mark::Gone);
}

void RecordsPage::showColumns()
{
    QMenu *menu = m_table->makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(m_columns->mapToGlobal(QPoint(0, m_columns->height())));
}

} // namespace rollcall
