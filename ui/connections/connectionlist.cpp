#include "ui/connections/connectionlist.h"

#include "ui/common/environment.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

#include <chrono>

namespace rollcall {

using namespace Qt::StringLiterals;

Sign connectionSign(Connections::State state)
{
    switch (state) {
    case Connections::State::Ready:
        return Sign::Connected;
    case Connections::State::Unreachable:
    case Connections::State::SignInNeeded:
        return Sign::Warning;
    case Connections::State::Connecting:
        return Sign::Sent;
    case Connections::State::NotConnected:
        break;
    }
    return Sign::NotConnected;
}

QString connectionStateWord(Connections::State state)
{
    const auto tr
        = [](const char *text) { return QCoreApplication::translate("rollcall::Connections", text); };
    switch (state) {
    case Connections::State::Ready:
        return tr(QT_TRANSLATE_NOOP("rollcall::Connections", "connected"));
    case Connections::State::Unreachable:
        return tr(QT_TRANSLATE_NOOP("rollcall::Connections", "not reachable"));
    case Connections::State::SignInNeeded:
        return tr(QT_TRANSLATE_NOOP("rollcall::Connections", "sign-in needed"));
    case Connections::State::Connecting:
        return tr(QT_TRANSLATE_NOOP("rollcall::Connections", "connecting"));
    case Connections::State::NotConnected:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("rollcall::Connections", "not connected"));
}

ConnectionListModel::ConnectionListModel(const Connections &connections, QObject *parent)
    : QAbstractListModel(parent)
    , m_connections(connections)
    , m_rows(connections.all())
{
    connect(&connections, &Connections::changed, this, [this] {
        beginResetModel();
        m_rows = m_connections.all();
        endResetModel();
    });
    // All connections open at once, and each change would have the view lay out and draw its rows.
    m_burst.setSingleShot(true);
    m_burst.setInterval(std::chrono::milliseconds(15));
    connect(&connections, &Connections::stateChanged, &m_burst, [this] {
        if (!m_burst.isActive())
            m_burst.start();
    });
    connect(&m_burst, &QTimer::timeout, this, [this] {
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    });
}

int ConnectionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QModelIndex ConnectionListModel::indexOf(const QString &connectionId) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows.at(i).id == connectionId)
            return index(i);
    }
    return {};
}

QVariant ConnectionListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const Connection &connection = m_rows.at(index.row());
    const auto state = m_connections.state(connection.id);
    const bool locked = m_connections.isLocked(connection.id);
    const auto note = [&] {
        QStringList parts{environmentWord(connection.environment)};
        if (state != Connections::State::Ready)
            parts.append(connectionStateWord(state));
        else if (locked)
            parts.append(tr("read-only"));
        return parts.join(u", "_s);
    };
    switch (role) {
    case Qt::DisplayRole:
        return visibleText(connection.name, 80);
    case Qt::ToolTipRole: {
        const QString detail = m_connections.stateDetail(connection.id);
        const QString name = visibleText(connection.name) + u", "_s + note();
        return plainToolTip(detail.isEmpty() ? name : name + u'\n' + detail);
    }
    case Qt::AccessibleTextRole:
        return QStringList{visibleText(connection.name, 80), note(),
            state == Connections::State::Ready ? connectionStateWord(state) : QString()}
            .join(u", "_s);
    case IdRole:
        return connection.id;
    case NoteRole:
        return note();
    case SignRole:
        return int(connectionSign(state));
    case LockedRole:
        return locked;
    case EnvironmentRole:
        return int(connection.environment);
    default:
        return {};
    }
}

ConnectionDelegate::ConnectionDelegate(End end, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_end(end)
{ }

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Metrics m = Metrics::current();
    const QFontMetrics name(fontFor(TextRole::Body));
    const QFontMetrics note(fontFor(TextRole::Note));
    // The sidebar is denser than the page.
    const int high = name.height() + note.height() + (m_end == End::Lock ? m.gap1 : 2 * m.gap2);
    return {m.sidebarMin, high};
}

void ConnectionDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::current();
    const Tokens &t = Tokens::of(option.palette);
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, widget);

    const bool selected = option.state & QStyle::State_Selected;
    const bool inverse = selected && (option.state & QStyle::State_Active) && t.selectedText != t.text;
    const QRect box = option.rect.adjusted(m.gap3, 0, -m.gap3, 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };

    painter->save();
    const QRect sign(box.x(), box.y() + (box.height() - m.icon) / 2, m.icon, m.icon);
    paintSign(*painter, mirrored(sign), Sign(index.data(ConnectionListModel::SignRole).toInt()),
        option.palette, signGroundOf(option));

    int endWidth = 0;
    if (m_end == End::Lock && index.data(ConnectionListModel::LockedRole).toBool()) {
        endWidth = m.icon;
        const QRect lock(box.right() - m.icon + 1, sign.y(), m.icon, m.icon);
        painter->drawPixmap(mirrored(lock),
            iconPixmap(u"object-locked"_s, m.icon, inverse ? t.selectedText : t.muted,
                painter->device()->devicePixelRatioF()));
    } else if (m_end == End::Tag) {
        const auto environment = Environment(index.data(ConnectionListModel::EnvironmentRole).toInt());
        const QSize size = EnvironmentTag::sizeFor(environment);
        endWidth = size.width();
        const QRect tag(box.right() - size.width() + 1, box.y() + (box.height() - size.height()) / 2,
            size.width(), size.height());
        EnvironmentTag::paint(*painter, mirrored(tag), environment, option.palette);
    }

    const int left = box.x() + m.icon + m.gap2;
    const int width = box.right() - left - (endWidth ? endWidth + m.gap2 : 0) + 1;
    QFont nameFont = fontFor(TextRole::Body);
    if (index.data(ConnectionListModel::IdRole).toString() == m_current)
        nameFont.setWeight(QFont::DemiBold);
    const QFont noteFont = fontFor(TextRole::Note);
    const QFontMetrics nameMetrics(nameFont);
    const QFontMetrics noteMetrics(noteFont);
    const int top = box.y() + (box.height() - nameMetrics.height() - noteMetrics.height()) / 2;
    const QRect first(left, top, width, nameMetrics.height());
    const QRect second(left, top + nameMetrics.height(), width, noteMetrics.height());
    const auto align = QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter);
    painter->setFont(nameFont);
    painter->setPen(inverse ? t.selectedText : t.text);
    painter->drawText(mirrored(first), int(align) | Qt::TextSingleLine,
        nameMetrics.elidedText(index.data().toString(), Qt::ElideRight, width));
    painter->setFont(noteFont);
    painter->setPen(inverse ? t.selectedText : t.muted);
    painter->drawText(mirrored(second), int(align) | Qt::TextSingleLine,
        noteMetrics.elidedText(index.data(ConnectionListModel::NoteRole).toString(), Qt::ElideRight, width));
    if (option.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, widget);
    }
    painter->restore();
}

ContentListView::ContentListView(QWidget *parent)
    : QListView(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setUniformItemSizes(true);
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
}

void ContentListView::setModel(QAbstractItemModel *newModel)
{
    QListView::setModel(newModel);
    updateGeometry();
    if (!newModel)
        return;
    const auto fit = [this] { updateGeometry(); };
    connect(newModel, &QAbstractItemModel::modelReset, this, fit);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, fit);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, fit);
}

QSize ContentListView::sizeHint() const
{
    const int rows = model() ? model()->rowCount() : 0;
    int height = 0;
    for (int i = 0; i < rows; ++i)
        height += sizeHintForRow(i);
    return {Metrics::current().sidebar, height};
}

void ContentListView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        scheduleDelayedItemsLayout();
        updateGeometry();
    }
}

} // namespace rollcall
