#include "ui/shell/sidebar.h"

#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/connections/connectionlist.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 8;
enum RecentRole { RecordRole = Qt::UserRole, WhereRole };

//! One line: icon, name, where at the end.
class RecentDelegate : public QStyledItemDelegate
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
            iconPixmap(u"user"_s, m.icon, inverse ? t.selectedText : t.muted,
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
        painter->setFont(fontFor(TextRole::Body));
        painter->drawText(mirrored({left, box.y(), width, box.height()}), align | Qt::TextSingleLine,
            QFontMetrics(painter->font()).elidedText(index.data().toString(), Qt::ElideRight, width));
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
    PlainLabel *recentHeading = nullptr;
    PlainLabel *recentEmpty = nullptr;
    PlainLabel *heading = nullptr;
    QToolButton *add = nullptr;
    QPushButton *connectFirst = nullptr;
    QVBoxLayout *column = nullptr;
    QHBoxLayout *headRow = nullptr;
    QString current;
    QList<RecordId> recent;
};

Sidebar::Sidebar(const Connections &connections, QWidget *parent)
    : QScrollArea(parent)
    , d(new Private{connections})
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Connections and recent people"));
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

    d->recentHeading = new PlainLabel(tr("Recent"), TextRole::Header, Tone::Muted, content);
    d->recentHeading->setObjectName(u"recentHeading"_s);
    d->recentEmpty = new PlainLabel(tr("People you open appear here."), TextRole::Note, Tone::Muted, content);
    d->recentEmpty->setObjectName(u"recentEmpty"_s);
    d->recentEmpty->setWordWrap(true);
    d->recentModel = new QStandardItemModel(this);
    d->recentList = new ContentListView(content);
    d->recentList->setObjectName(u"recentList"_s);
    d->recentList->setAccessibleName(tr("Recent people"));
    d->recentList->setItemDelegate(new RecentDelegate(this));
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
    connect(d->recentList, &QListView::clicked, this, open);
    connect(d->recentList, &QListView::activated, this, open);
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
    d->recentHeading->setContentsMargins(m.gap3, m.gap3, m.gap3, 0);
    d->recentHeading->setMinimumHeight(m.rowHeight + m.gap3);
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
    d->current = id;
    d->delegate->setCurrentConnection(id);
    const QModelIndex row = d->model->indexOf(id);
    if (row.isValid())
        d->list->setCurrentIndex(row);
    else
        d->list->clearSelection();
    d->list->viewport()->update();
}

void Sidebar::addRecent(const RecordId &id, const QString &title)
{
    const qsizetype known = d->recent.indexOf(id);
    if (known >= 0) {
        d->recent.removeAt(known);
        d->recentModel->removeRow(int(known));
    }
    const Connection *connection = d->connections.connection(id.connection);
    const QString where = connection ? visibleText(connection->name, 40) : QString();
    auto *item = new QStandardItem(visibleText(title.isEmpty() ? id.key : title, 120));
    item->setEditable(false);
    item->setData(QVariant::fromValue(id), RecordRole);
    item->setData(where, WhereRole);
    item->setData(QString(item->text() + u", "_s + where), Qt::AccessibleTextRole);
    item->setToolTip(plainToolTip(item->text() + u"\n"_s + visibleText(id.key) + u" · "_s + where));
    d->recent.prepend(id);
    d->recentModel->insertRow(0, item);
    while (d->recent.size() > mostRecent) {
        d->recent.removeLast();
        d->recentModel->removeRow(d->recentModel->rowCount() - 1);
    }
    d->recentEmpty->hide();
    d->recentList->show();
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
