// How RecordsPage is laid out and wired; what it does stands in recordspage.cpp.

#include "services/changes/changerunner.h"
#include "services/desk/desk.h"
#include "services/directories/connections.h"
#include "ui/common/adaptiverow.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/records/conditionbar.h"
#include "ui/records/recordpreview.h"
#include "ui/records/recordspage.h"
#include "ui/records/recordtableview.h"
#include "ui/records/savedviews.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastListKey = "people/list"_L1; // connection and kind

QFrame *makeLine(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setFixedHeight(1);
    return line;
}

} // namespace

RecordsPage::RecordsPage(Context &context, QWidget *parent)
    : TabPage(parent)
    , m_context(context)
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"recordsPage"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_model = new RecordTableModel(this);
    m_model->setClock(context.now);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *bar = new QWidget(this);
    m_barRow = new AdaptiveRow(bar);
    m_scope = new QComboBox(bar);
    m_scope->setObjectName(u"recordsConnection"_s);
    m_scope->setAccessibleName(tr("Connection"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_search = new QLineEdit(bar);
    m_search->setObjectName(u"recordsSearch"_s);
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(256);
    m_search->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Search"));
    m_go = makeButton(u"recordsSearchButton"_s, tr("Search"), {}, ButtonKind::Normal, tr("Enter"), bar);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"recordsFilter"_s);
    m_filter->setAccessibleName(tr("Filter the loaded rows"));
    m_filter->setPlaceholderText(tr("Filter here"));
    keys::follow(m_filter, u"findAction"_s, [this](const QKeySequence &key) {
        m_filter->setToolTip(
            tr("Shows only loaded rows that contain these words (%1)").arg(keys::shown(key)));
    });
    m_filter->setClearButtonEnabled(true);
    m_filter->installEventFilter(this); // whoever goes there is about to type
    m_filter->setMaxLength(256);
    m_filter->addAction(icon(u"view-filter"_s), QLineEdit::LeadingPosition)->setText(tr("Filter here"));
    m_addCondition = makeIconButton(u"recordsAddCondition"_s, tr("Add a condition"), u"list-add"_s, bar);
    m_columns = makeIconButton(u"recordsColumns"_s, tr("Columns and order"), u"configure"_s, bar);
    auto *searchRow = new QHBoxLayout;
    searchRow->setSpacing(metrics.gap2);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_go);
    auto *filterRow = new QHBoxLayout;
    filterRow->setSpacing(metrics.gap2);
    filterRow->addWidget(m_filter, 1);
    filterRow->addWidget(m_addCondition);
    filterRow->addWidget(m_columns);
    m_barRow->addWidget(m_scope);
    m_barRow->addLayout(searchRow, 3);
    m_barRow->addLayout(filterRow, 2);
    column->addWidget(bar);
    dress();
    m_conditions = new ConditionBar(this);
    column->addWidget(m_conditions);
    column->addWidget(makeLine(this));

    auto *bannerBox = new QWidget(this);
    auto *bannerColumn = new QVBoxLayout(bannerBox);
    bannerColumn->setContentsMargins(metrics.gap3, metrics.gap3, metrics.gap3, metrics.gap3);
    m_banner = new Banner(BannerKind::Bad, QString(), QString(), bannerBox);
    m_banner->setObjectName(u"recordsBanner"_s);
    m_retry = m_banner->addAct(u"recordsRetry"_s, tr("Ask again"));
    bannerColumn->addWidget(m_banner);
    bannerBox->hide();
    column->addWidget(bannerBox);

    auto *bodyBox = new QWidget(this);
    m_body = new QStackedLayout(bodyBox);
    m_table = new RecordTableView(*m_model, bodyBox);
    m_body->addWidget(m_table);
    m_emptyPane = new QWidget(bodyBox);
    m_emptyPane->setObjectName(u"recordsEmpty"_s);
    auto *emptyColumn = new QVBoxLayout(m_emptyPane);
    emptyColumn->setContentsMargins(metrics.gap5, metrics.gap5, metrics.gap5, metrics.gap5);
    emptyColumn->setSpacing(metrics.gap3);
    m_emptyText = new PlainLabel(QString(), m_emptyPane);
    m_emptyText->setObjectName(u"recordsEmptyText"_s);
    m_emptyText->setWordWrap(true);
    m_emptyAct = makeButton(u"recordsEmptyAct"_s, QString(), {}, ButtonKind::Normal, {}, m_emptyPane);
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_emptyAct, 0, Qt::AlignLeft);
    emptyColumn->addStretch();
    m_body->addWidget(m_emptyPane);
    column->addWidget(bodyBox, 1);

    column->addWidget(makeLine(this));
    auto *foot = new QWidget(this);
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    foot->setFixedHeight(metrics.rowHeight + 1);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(metrics.gap3, 0, metrics.gap3, 0);
    footRow->setSpacing(metrics.gap4);
    m_count = new PlainLabel(QString(), TextRole::Section, Tone::Text, foot);
    m_count->setObjectName(u"recordsCount"_s);
    m_selected = new PlainLabel(QString(), TextRole::Body, Tone::Muted, foot);
    m_selected->setObjectName(u"recordsSelected"_s);
    m_why = new PlainLabel(QString(), TextRole::Body, Tone::Muted, foot);
    m_why->setObjectName(u"recordsWhy"_s);
    m_why->setElided(true);
    m_why->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_cancel = makeLink(u"recordsCancel"_s, tr("Stop asking"), foot);
    footRow->addWidget(m_count);
    footRow->addWidget(m_selected);
    footRow->addWidget(m_why, 1);
    footRow->addWidget(m_cancel);
    column->addWidget(foot);

    m_preview = new RecordPreview(context);

    const auto act = [this](const QString &name, const QString &command, const QString &text,
                         const QString &iconName = {}) {
        QAction *action = keys::makeAction(this, name, text, command);
        if (!iconName.isEmpty())
            action->setIcon(icon(iconName));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        return action;
    };
    m_open = act(u"recordsOpen"_s, u"openRowAction"_s, tr("Open"));
    m_merge = act(u"recordsMerge"_s, u"mergeAction"_s, tr("Merge with…"), u"merge"_s);
    m_copy = act(u"recordsCopy"_s, u"copyRowsAction"_s, tr("Copy rows"), u"edit-copy"_s);
    m_copyAs = act(u"recordsCopyAs"_s, u"copyAsAction"_s, tr("Copy as…"));
    m_export = act(u"recordsExport"_s, u"exportAction"_s, tr("Export this view…"), u"document-export"_s);
    m_condition = act(u"recordsCondition"_s, u"conditionAction"_s, tr("Add a condition…"), u"view-filter"_s);
    m_saveView = act(u"recordsSaveView"_s, u"saveViewAction"_s, tr("Save this view…"));
    m_views = new SavedViews(m_context.desk,
        {.now = [this] { return view(); },
            .show = [this](const ListView &wanted) { showView(wanted); },
            .countOfAll =
                [this] {
                    const int loaded = m_model->loadedCount();
                    return loaded > 0 ? QLocale().toString(loaded) : QString();
                }},
        this);
    m_leaving.setSingleShot(true);
    m_leaving.setInterval(300);
    m_slow.setSingleShot(true);
    m_slow.setInterval(300);

    connect(m_open, &QAction::triggered, this, &RecordsPage::openCurrent);
    connect(m_merge, &QAction::triggered, this, &RecordsPage::mergeSelected);
    connect(m_copy, &QAction::triggered, m_table, &RecordTableView::copySelection);
    connect(m_search, &QLineEdit::returnPressed, this, &RecordsPage::startSearch);
    connect(m_go, &QPushButton::clicked, this, &RecordsPage::startSearch);
    connect(m_copyAs, &QAction::triggered, this, &RecordsPage::copyAs);
    connect(m_export, &QAction::triggered, this, &RecordsPage::exportView);
    connect(m_condition, &QAction::triggered, this, &RecordsPage::addCondition);
    connect(m_addCondition, &QToolButton::clicked, this, &RecordsPage::addCondition);
    connect(m_saveView, &QAction::triggered, m_views, &SavedViews::askForName);
    connect(m_views, &SavedViews::told, this, &RecordsPage::tell);
    connect(m_conditions, &ConditionBar::changed, this, &RecordsPage::applyConditions);
    connect(m_conditions, &ConditionBar::closed, this, [this] {
        (m_model->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_addCondition)
            ->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_leaving, &QTimer::timeout, this, &RecordsPage::leave);
    connect(&m_slow, &QTimer::timeout, this, &RecordsPage::showFoot);
    connect(&context.desk, &Desk::unpacked, this, &RecordsPage::takeUp);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilterText(text);
        leaveSoon();
    });
    connect(
        m_filter, &QLineEdit::returnPressed, this, [this] { m_table->setFocus(Qt::ShortcutFocusReason); });
    connect(m_columns, &QToolButton::clicked, this, &RecordsPage::showColumns);
    connect(m_retry, &QPushButton::clicked, m_model, &RecordTableModel::retry);
    connect(m_cancel, &QPushButton::clicked, m_model, &RecordTableModel::cancel);
    connect(m_scope, &QComboBox::activated, this,
        [this](int index) { go(m_scope->itemData(index).toStringList()); });
    connect(m_emptyAct, &QPushButton::clicked, this, [this] {
        switch (m_act) {
        case EmptyAct::AddConnection:
            emit connectionsRequested({});
            break;
        case EmptyAct::ShowConnection:
            emit connectionsRequested(m_connection);
            break;
        case EmptyAct::Search:
            m_search->setFocus(Qt::OtherFocusReason);
            m_search->selectAll();
            break;
        case EmptyAct::ClearFilter:
            m_filter->clear();
            m_conditions->setConditions(askedConditions());
            applyConditions();
            m_table->setFocus(Qt::OtherFocusReason);
            break;
        case EmptyAct::None:
            break;
        }
    });
    connect(m_model, &RecordTableModel::stateChanged, this, [this] {
        if (!m_model->isArranging())
            m_slow.stop();
        else if (!m_slow.isActive())
            m_slow.start();
        showState();
        m_views->update();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &RecordsPage::showBody);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &RecordsPage::showBody);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RecordsPage::showPreview);
    connect(m_table, &RecordTableView::opened, this, &TabPage::openRecord);
    connect(m_table, &RecordTableView::sortRefused, this, &RecordsPage::sayWhyUnsorted);
    connect(m_table, &RecordTableView::selectionMoved, this, [this] {
        m_note.reset();
        if (!m_table->currentRecord().isEmpty()) {
            m_rowToFind = {};
            m_leaving.start();
        }
        showFoot();
        showPreview();
        updateActions();
        emit stateChanged(); // who is meant by an act of the window
    });
    connect(m_preview, &RecordPreview::openRequested, this, &RecordsPage::openCurrent);
    connect(m_preview, &RecordPreview::mergeRequested, this, &RecordsPage::mergeSelected);
    connect(m_preview, &RecordPreview::refreshRequested, this, &RecordsPage::readAgain);
    connect(&context.connections, &Connections::changed, this, &RecordsPage::fillConnections);
    connect(&context.connections, &Connections::stateChanged, this, &RecordsPage::connectionChanged);
    connect(&context.connections, &Connections::openingBegan, this, [this](const QString &id) {
        if (id == m_connection)
            loadAll();
    });
    connect(&context.connections, &Connections::aboutToForget, this, [this](const QString &id) {
        if (id == m_connection)
            m_model->cancel();
    });
    connect(&context.runner, &ChangeRunner::settled, this, &RecordsPage::settled);
    m_lastTime = QSettings(m_context.layoutFile(), QSettings::IniFormat).value(lastListKey).toStringList();
    fillConnections();
}

void RecordsPage::go(const QStringList &entry)
{
    m_lastTime.clear();
    QSettings(m_context.layoutFile(), QSettings::IniFormat).setValue(lastListKey, entry);
    choose(entry.value(0), entry.value(1));
}

// Each part of the bar has a line of its own where large text leaves no room beside the others.
void RecordsPage::dress()
{
    const Metrics m = Metrics::current();
    m_barRow->setContentsMargins(m.gap3, m.gap2, m.gap3, m.gap2);
    m_barRow->setSpacing(m.gap2);
    m_scope->setMinimumWidth(m.scopeWidth);
    m_scope->setMaximumWidth(2 * m.scopeWidth);
    for (QLineEdit *edit : {m_search, m_filter})
        edit->setMinimumWidth(m.scopeWidth / 2);
}

bool RecordsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_filter && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        m_model->setFilterExpected(event->type() == QEvent::FocusIn);
    return TabPage::eventFilter(watched, event);
}

bool RecordsPage::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    return TabPage::event(event);
}

} // namespace rollcall
