#include "ui/shell/sidebar.h"

#include "models/table/masking.h"
#include "services/desk/desk.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/scripts.h"
#include "ui/common/text.h"
#include "ui/connections/connectionlist.h"
#include "ui/records/savedviews.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 8;
enum PersonRole {
    IconNameRole = SavedViews::IconNameRole,
    WhereRole = SavedViews::CountRole,
    RecordRole,
    TitleRole
};

//! One line: icon, name, a note at the end.
class LineDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Metrics m = Metrics::current();
        return {m.sidebarMin, m.rowHeight};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Metrics m = Metrics::current();
        const Tokens &t = Tokens::of(option.palette);
        QStyleOptionViewItem panel(option);
        initStyleOption(&panel, index);
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
        const bool inverse = (option.state & QStyle::State_Selected) && (option.state & QStyle::State_Active)
            && t.selectedText != t.text;
        const QRect box = option.rect.adjusted(m.gap3, 0, -m.gap3, 0);
        const auto mirrored
            = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
        painter->save();
        const QRect sign(box.x(), box.y() + (box.height() - m.icon) / 2, m.icon, m.icon);
        painter->drawPixmap(mirrored(sign),
            iconPixmap(index.data(IconNameRole).toString(), m.icon, inverse ? t.selectedText : t.muted,
                painter->device()->devicePixelRatioF()));
        const QFont noteFont = fontFor(TextRole::Note);
        const QFontMetrics noteMetrics(noteFont);
        const QString where
            = noteMetrics.elidedText(index.data(WhereRole).toString(), Qt::ElideRight, box.width() / 3);
        const int whereWidth = noteMetrics.horizontalAdvance(where);
        const int left = box.x() + m.icon + m.gap2;
        const int width = box.right() - left - whereWidth - m.gap2;
        const auto align
            = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
        painter->setPen(inverse ? t.selectedText : t.text);
        const QString name = index.data().toString();
        painter->setFont(fontToWrite(fontFor(TextRole::Body), name));
        painter->drawText(mirrored({left, box.y(), width, box.height()}), align | Qt::TextSingleLine,
            QFontMetrics(painter->font()).elidedText(name, Qt::ElideRight, width));
        painter->setPen(inverse ? t.selectedText : t.muted);
        painter->setFont(noteFont);
        painter->drawText(mirrored({box.right() - whereWidth + 1, box.y(), whereWidth, box.height()}),
            align | Qt::TextSingleLine, where);
        if (option.state & QStyle::State_HasFocus) {
            QStyleOptionFocusRect ring;
            ring.QStyleOption::operator=(option);
            style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
        }
        painter->restore();
    }
};

} // namespace

struct Sidebar::Private
{
    const Connections &connections;
    ConnectionListModel *model = nullptr;
    ConnectionDelegate *delegate = nullptr;
    ContentListView *list = nullptr;
    ContentListView *recentList = nullptr;
    QStandardItemModel *recentModel = nullptr;
    Desk &desk;
    QPointer<SavedViews> views;
    QWidget *viewsBox = nullptr;
    ContentListView *viewList = nullptr;
    QToolButton *saveView = nullptr;
    ContentListView *pinnedList = nullptr;
    QStandardItemModel *pinnedModel = nullptr;
    PlainLabel *pinnedHeading = nullptr;
    PlainLabel *recentHeading = nullptr;
    PlainLabel *recentEmpty = nullptr;
    PlainLabel *heading = nullptr;
    QToolButton *add = nullptr;
    QPushButton *connectFirst = nullptr;
    QVBoxLayout *column = nullptr;
    QHBoxLayout *headRow = nullptr;
    QString current;
    QList<RecordId> recent;
    QList<Pin> pins; // as they are shown

    QStandardItem *line(const RecordId &id, const QString &title, const QString &iconName) const;
    void name(QStandardItem &item) const;
};

Sidebar::Sidebar(const Connections &connections, Desk &desk, QWidget *parent)
    : QScrollArea(parent)
    , d(new Private{.connections = connections, .desk = desk})
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Connections, views and people"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget(this);
    content->setObjectName(u"sidebarContent"_s);
    d->column = new QVBoxLayout(content);

    d->heading = new PlainLabel(tr("Connections"), TextRole::Header, Tone::Muted, content);
    d->heading->setObjectName(u"connectionsHeading"_s);
    d->add = makeIconButton(u"addConnectionButton"_s, tr("Add a connection"), u"list-add"_s, content);
    d->headRow = new QHBoxLayout;
    d->headRow->addWidget(d->heading, 1);
    d->headRow->addWidget(d->add);
    d->column->addLayout(d->headRow);

    d->model = new ConnectionListModel(connections, this);
    d->delegate = new ConnectionDelegate(ConnectionDelegate::End::Lock, this);
    d->list = new ContentListView(content);
    d->list->setObjectName(u"connectionList"_s);
    d->list->setAccessibleName(tr("Connections"));
    d->list->setModel(d->model);
    d->list->setItemDelegate(d->delegate);
    d->column->addWidget(d->list);
    d->connectFirst = makeButton(
        u"connectServiceButton"_s, tr("Connect a service…"), u"list-add"_s, ButtonKind::Normal, {}, content);
    d->connectFirst->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    d->connectFirst->setMinimumWidth(1); // shortens its word rather than being cut by the edge
    auto *firstRow = new QHBoxLayout;
    firstRow->addWidget(d->connectFirst);
    firstRow->addStretch(1);
    d->column->addLayout(firstRow);

    d->viewsBox = new QWidget(content);
    d->viewsBox->setObjectName(u"viewsBox"_s);
    auto *viewsColumn = new QVBoxLayout(d->viewsBox);
    auto *viewsHeading = new PlainLabel(tr("Views"), TextRole::Header, Tone::Muted, d->viewsBox);
    viewsHeading->setObjectName(u"viewsHeading"_s);
    d->saveView = makeIconButton(u"saveViewButton"_s, tr("Save this view"), u"list-add"_s, d->viewsBox);
    auto *viewsRow = new QHBoxLayout;
    viewsRow->addWidget(viewsHeading, 1);
    viewsRow->addWidget(d->saveView);
    viewsColumn->addLayout(viewsRow);
    d->viewList = new ContentListView(d->viewsBox);
    d->viewList->setObjectName(u"viewList"_s);
    d->viewList->setAccessibleName(tr("Saved views"));
    d->viewList->setItemDelegate(new LineDelegate(this));
    d->viewList->setContextMenuPolicy(Qt::CustomContextMenu);
    viewsColumn->addWidget(d->viewList);
    d->viewsBox->hide();
    d->column->addWidget(d->viewsBox);

    d->pinnedHeading = new PlainLabel(tr("Pinned"), TextRole::Header, Tone::Muted, content);
    d->pinnedHeading->setObjectName(u"pinnedHeading"_s);
    d->pinnedModel = new QStandardItemModel(this);
    d->pinnedList = new ContentListView(content);
    d->pinnedList->setObjectName(u"pinnedList"_s);
    d->pinnedList->setAccessibleName(tr("Pinned people"));
    d->pinnedList->setItemDelegate(new LineDelegate(this));
    d->pinnedList->setModel(d->pinnedModel);
    d->pinnedList->setContextMenuPolicy(Qt::CustomContextMenu);
    d->column->addWidget(d->pinnedHeading);
    d->column->addWidget(d->pinnedList);

    d->recentHeading = new PlainLabel(tr("Recent"), TextRole::Header, Tone::Muted, content);
    d->recentHeading->setObjectName(u"recentHeading"_s);
    d->recentEmpty = new PlainLabel(tr("People you open appear here."), TextRole::Note, Tone::Muted, content);
    d->recentEmpty->setObjectName(u"recentEmpty"_s);
    d->recentEmpty->setWordWrap(true);
    d->recentModel = new QStandardItemModel(this);
    d->recentList = new ContentListView(content);
    d->recentList->setObjectName(u"recentList"_s);
    d->recentList->setAccessibleName(tr("Recent people"));
    d->recentList->setItemDelegate(new LineDelegate(this));
    d->recentList->setModel(d->recentModel);
    d->recentList->hide();
    d->column->addWidget(d->recentHeading);
    d->column->addWidget(d->recentEmpty);
    d->column->addWidget(d->recentList);
    d->column->addStretch(1);
    setWidget(content);
    viewport()->setBackgroundRole(QPalette::Window);

    const auto choose = [this](const QModelIndex &index) {
        emit connectionChosen(index.data(ConnectionListModel::IdRole).toString());
    };
    // Some styles activate on click already; choosing twice does no harm, choosing never would.
    connect(d->list, &QListView::clicked, this, choose);
    connect(d->list, &QListView::activated, this, choose);
    const auto open
        = [this](const QModelIndex &index) { emit recordChosen(index.data(RecordRole).value<RecordId>()); };
    for (ContentListView *people : {d->recentList, d->pinnedList}) {
        connect(people, &QListView::clicked, this, open);
        connect(people, &QListView::activated, this, open);
    }
    connect(d->pinnedList, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const RecordId id = d->pinnedList->indexAt(at).data(RecordRole).value<RecordId>();
        if (id.isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setObjectName(u"pinMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        connect(menu->addAction(tr("Unpin")), &QAction::triggered, this, [this, id] { d->desk.unpin(id); });
        menu->popup(d->pinnedList->viewport()->mapToGlobal(at));
    });
    const auto show = [this](const QModelIndex &index) {
        if (d->views)
            d->views->choose(index.row());
    };
    connect(d->viewList, &QListView::clicked, this, show);
    connect(d->viewList, &QListView::activated, this, show);
    connect(d->viewList, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (d->views)
            d->views->makeMenu(d->viewList->indexAt(at).row(), this)
                ->popup(d->viewList->viewport()->mapToGlobal(at));
    });
    connect(d->saveView, &QToolButton::clicked, this, [this] {
        if (d->views)
            d->views->askForName();
    });
    connect(&desk, &Desk::changed, this, &Sidebar::showPins);
    connect(&connections, &Connections::changed, this, [this] {
        d->pins.clear(); // their lines name the connections
        showPins();
    });
    showPins();
    connect(d->add, &QToolButton::clicked, this, &Sidebar::addConnectionRequested);
    connect(d->connectFirst, &QPushButton::clicked, this, &Sidebar::addConnectionRequested);
    const auto refresh = [this] {
        const QList<Connection> all = d->connections.all();
        const bool own = std::any_of(all.begin(), all.end(),
            [](const Connection &one) { return one.environment != Environment::Practice; });
        d->connectFirst->setVisible(!own);
        setCurrentConnection(d->current);
    };
    connect(&connections, &Connections::changed, this, refresh);
    refresh();
    dress();
}

Sidebar::~Sidebar() = default;

void Sidebar::dress()
{
    const Metrics m = Metrics::current();
    d->column->setContentsMargins(0, m.gap2, 0, m.gap3);
    d->column->setSpacing(0);
    d->headRow->setContentsMargins(m.gap3, 0, m.gap3, 0);
    static_cast<QHBoxLayout *>(d->column->itemAt(2)->layout())->setContentsMargins(m.gap3, m.gap2, m.gap3, 0);
    d->heading->setMinimumHeight(m.rowHeight);
    for (PlainLabel *heading : {d->recentHeading, d->pinnedHeading}) {
        heading->setContentsMargins(m.gap3, m.gap3, m.gap3, 0);
        heading->setMinimumHeight(m.rowHeight + m.gap3);
    }
    d->viewsBox->layout()->setContentsMargins(0, m.gap3, 0, 0);
    d->viewsBox->layout()->setSpacing(0);
    d->viewsBox->layout()->itemAt(0)->layout()->setContentsMargins(m.gap3, 0, m.gap3, 0);
    d->recentEmpty->setContentsMargins(m.gap3, m.gap1, m.gap3, 0);
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && d)
        dress();
    return QScrollArea::event(event);
}

void Sidebar::setCurrentConnection(const QString &id)
{
    const QModelIndex row = d->model->indexOf(id);
    if (id == d->current && row == d->list->currentIndex())
        return;
    d->current = id;
    d->delegate->setCurrentConnection(id);
    if (row.isValid())
        d->list->setCurrentIndex(row);
    else
        d->list->clearSelection();
    d->list->viewport()->update();
}

QStandardItem *Sidebar::Private::line(const RecordId &id, const QString &title, const QString &iconName) const
{
    const Connection *connection = connections.connection(id.connection);
    const QString where = connection ? visibleText(connection->name, 40) : QString();
    auto *item = new QStandardItem;
    item->setEditable(false);
    item->setData(iconName, IconNameRole);
    item->setData(QVariant::fromValue(id), RecordRole);
    item->setData(where, WhereRole);
    item->setData(title.isEmpty() ? id.key : title, TitleRole);
    name(*item);
    return item;
}

void Sidebar::Private::name(QStandardItem &item) const
{
    const QString title = masking::covered(visibleText(item.data(TitleRole).toString(), 120));
    const QString key = masking::covered(visibleText(item.data(RecordRole).value<RecordId>().key));
    const QString where = item.data(WhereRole).toString();
    item.setText(title);
    item.setData(QString(title + u", "_s + where), Qt::AccessibleTextRole);
    item.setToolTip(plainToolTip(title + u"\n"_s + key + u" · "_s + where));
}

void Sidebar::nameAll()
{
    for (const QStandardItemModel *model : {d->recentModel, d->pinnedModel}) {
        for (int row = 0; row < model->rowCount(); ++row)
            d->name(*model->item(row));
    }
}

void Sidebar::addRecent(const RecordId &id, const QString &title)
{
    const qsizetype known = d->recent.indexOf(id);
    if (known >= 0) {
        d->recent.removeAt(known);
        d->recentModel->removeRow(int(known));
    }
    d->recent.prepend(id);
    d->recentModel->insertRow(0, d->line(id, title, u"user"_s));
    while (d->recent.size() > mostRecent) {
        d->recent.removeLast();
        d->recentModel->removeRow(d->recentModel->rowCount() - 1);
    }
    d->recentEmpty->hide();
    d->recentList->show();
}

void Sidebar::showPins()
{
    const QList<Pin> &pins = d->desk.pins();
    if (pins != d->pins) {
        d->pins = pins;
        d->pinnedModel->clear();
        for (const Pin &pin : pins)
            d->pinnedModel->appendRow(d->line(pin.id, pin.title, u"pin"_s));
    }
    d->pinnedHeading->setVisible(!pins.isEmpty());
    d->pinnedList->setVisible(!pins.isEmpty());
}

void Sidebar::setViews(SavedViews *views)
{
    if (d->views == views)
        return;
    if (d->views)
        disconnect(d->views, nullptr, this, nullptr);
    d->views = views;
    d->viewList->setModel(views);
    d->viewsBox->setVisible(views);
    if (!views)
        return;
    connect(views, &SavedViews::currentChanged, this, &Sidebar::showCurrentView);
    showCurrentView();
}

void Sidebar::showCurrentView()
{
    const int row = d->views ? d->views->currentRow() : -1;
    if (row >= 0)
        d->viewList->setCurrentIndex(d->views->index(row));
    else
        d->viewList->setCurrentIndex({});
}

QList<RecordId> Sidebar::recent() const
{
    return d->recent;
}

void Sidebar::focusList()
{
    d->list->setFocus(Qt::ShortcutFocusReason);
}

} // namespace rollcall
