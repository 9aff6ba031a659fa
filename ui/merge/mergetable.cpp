#include "ui/merge/mergetable.h"

#include "ui/common/icons.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/records/recorddelegate.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyledItemDelegate>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

class MergeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const Tokens &tokens = Tokens::of(item.palette);
        const Metrics metrics = Metrics::current();
        const bool fold = index.data(MergeTableModel::FoldRole).toBool();
        if (fold)
            painter->fillRect(item.rect, tokens.alt);
        RecordDelegate::paintGround(painter, item, index);
        painter->save();
        painter->setPen(tokens.line);
        painter->drawLine(item.rect.bottomLeft(), item.rect.bottomRight());
        painter->restore();

        const int inset = metrics.cellInset;
        QRect room = item.rect.adjusted(inset, 0, -inset, -1);
        const auto take = [&](int width) {
            const QRect place(room.left(), room.top(), width, room.height());
            const QRect shown = QStyle::visualRect(item.direction, room, place);
            room = QStyle::visualRect(item.direction, room, room.adjusted(width + metrics.gap2, 0, 0, 0));
            return QRect(shown.left(), shown.center().y() - width / 2, width, width);
        };
        QFont font = item.font;
        QColor color = tokens.text;
        const auto absence = Absence(index.data(MergeTableModel::AbsenceRole).toInt());
        const bool chosen = index.data(MergeTableModel::ChosenRole).toBool();
        const bool equal = index.data(MergeTableModel::EqualRole).toBool();
        QString text = visibleText(index.data().toString());
        if (fold) {
            const QRect place = take(metrics.icon);
            paintChevron(painter, place, index.data(MergeTableModel::OpenRole).toBool(), item, tokens.muted);
            color = tokens.muted;
        } else if ((index.column() == MergeTableModel::Absorbed
                       || index.column() == MergeTableModel::Survivor)
            && !equal) {
            // A value that cannot be had has no sign to click on; its row says why.
            const QRect place = take(metrics.icon);
            if (chosen || index.data(MergeTableModel::CanChooseRole).toBool())
                paintSign(*painter, place, chosen ? Sign::ChoiceMade : Sign::Choice, item.palette,
                    signGroundOf(item));
            if (!chosen)
                color = tokens.muted;
        } else if (index.column() == MergeTableModel::ResultColumn) {
            font.setWeight(equal ? QFont::Normal : QFont::DemiBold);
        } else if (index.column() == MergeTableModel::Note) {
            font = fontFor(TextRole::Note);
            color = tokens.muted;
            if (index.data(MergeTableModel::LostRole).toBool()) {
                paintSign(*painter, take(metrics.icon), Sign::Loss, item.palette, signGroundOf(item));
                color = tokens.warn;
            }
        }
        const bool isValue
            = index.column() >= MergeTableModel::Absorbed && index.column() <= MergeTableModel::ResultColumn;
        if (isValue && absence != Absence::Present) {
            color = tokens.muted;
            font.setWeight(QFont::Normal);
            if (absence == Absence::Empty)
                text = QChar(0x2014) + u' ' + text;
        }
        painter->save();
        painter->setFont(font);
        painter->setPen(RecordDelegate::textColor(item, color));
        const QString elided = QFontMetrics(font).elidedText(text, Qt::ElideRight, room.width());
        painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        const Qt::Alignment side = QStyle::visualAlignment(item.direction, Qt::AlignLeft);
        painter->drawText(
            room, int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, elided);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        const Metrics metrics = Metrics::current();
        return {20 * metrics.s, metrics.rowHeight};
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor) {
            editor->setObjectName(u"mergeOwnValue"_s);
            editor->setAccessibleName(
                MergeTable::tr("Another value for %1")
                    .arg(index.siblingAtColumn(MergeTableModel::Field).data().toString()));
        }
        return editor;
    }

private:
    static void paintChevron(QPainter *painter, const QRect &place, bool open,
        const QStyleOptionViewItem &item, const QColor &color)
    {
        const qreal reach = place.width() / 5.0;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(place).center());
        if (open)
            painter->rotate(90);
        else if (item.direction == Qt::RightToLeft)
            painter->scale(-1, 1);
        painter->setPen(
            QPen(RecordDelegate::textColor(item, color), 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF{{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}});
        painter->restore();
    }
};

// The words "Deleted" and "Stays" carry their colour, the keys 1 and 2 stand beside them.
class MergeHeader : public QHeaderView
{
public:
    using QHeaderView::QHeaderView;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Tokens &tokens = Tokens::of(palette());
        const Metrics metrics = Metrics::current();
        QStyleOptionHeader ground;
        initStyleOption(&ground);
        ground.rect = rect;
        ground.position = section + 1 < count() ? QStyleOptionHeader::Middle : QStyleOptionHeader::End;
        style()->drawControl(QStyle::CE_HeaderSection, &ground, painter, this);
        const int inset = metrics.cellInset;
        QRect room = rect.adjusted(inset, 0, -inset, 0);
        const bool isSide = section == MergeTableModel::Absorbed || section == MergeTableModel::Survivor;
        const QString whole = visibleText(model()->headerData(section, orientation()).toString());
        const QFont font = fontFor(TextRole::Header);
        const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        const int flags = int(start | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine;
        const auto write = [&](const QString &text, const QFont &used, const QColor &color) {
            const QFontMetrics fontMetrics(used);
            const QString shown = fontMetrics.elidedText(text, Qt::ElideRight, room.width());
            painter->setFont(used);
            painter->setPen(color);
            painter->drawText(room, flags, shown);
            const int width = fontMetrics.horizontalAdvance(shown);
            room = QStyle::visualRect(layoutDirection(), room, room.adjusted(width, 0, 0, 0));
        };
        const qsizetype dot = isSide ? whole.indexOf(QChar(0x00B7)) : -1;
        if (dot < 0) {
            write(whole, font, tokens.muted);
            return;
        }
        QFont bold = font;
        bold.setWeight(QFont::Bold);
        write(whole.left(dot), bold, section == MergeTableModel::Absorbed ? tokens.bad : tokens.text);
        write(whole.mid(dot), font, tokens.muted);
        room = QStyle::visualRect(layoutDirection(), room, room.adjusted(metrics.gap3, 0, 0, 0));
        write(section == MergeTableModel::Absorbed ? u"1"_s : u"2"_s, fontFor(TextRole::Shortcut),
            tokens.faint);
    }
};

} // namespace

MergeTable::MergeTable(MergeTableModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"mergeTable"_s);
    setAccessibleName(tr("Fields of both accounts"));
    setHorizontalHeader(new MergeHeader(Qt::Horizontal, this));
    setModel(&model);
    setItemDelegate(new MergeDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::Box);
    setFrameShadow(QFrame::Plain);
    setForegroundRole(QPalette::Mid);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(DoubleClicked);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(&model, &MergeTableModel::refused, this, &MergeTable::refused);
    const auto changed = [this] { lay(); };
    connect(&model, &QAbstractItemModel::modelReset, this, changed);
    connect(&model, &QAbstractItemModel::rowsInserted, this, changed);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, changed);
    dress();
}

void MergeTable::dress()
{
    const Metrics metrics = Metrics::current();
    verticalHeader()->setMinimumSectionSize(metrics.rowHeight);
    verticalHeader()->setDefaultSectionSize(metrics.rowHeight);
    horizontalHeader()->setFixedHeight(metrics.rowHeight);
    lay();
}

void MergeTable::lay()
{
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.isFold(row))
            setSpan(row, 0, 1, MergeTableModel::ColumnCount);
    }
    static constexpr int shares[MergeTableModel::ColumnCount] = {16, 24, 24, 22, 14};
    int left = viewport()->width();
    for (int i = 0; i < MergeTableModel::ColumnCount; ++i) {
        const int width = i + 1 < MergeTableModel::ColumnCount ? viewport()->width() * shares[i] / 100 : left;
        setColumnWidth(i, qMax(width, 1));
        left -= width;
    }
    updateGeometry();
}

QSize MergeTable::sizeHint() const
{
    const int row = verticalHeader()->defaultSectionSize();
    return {QTableView::sizeHint().width(),
        row * m_model.rowCount() + horizontalHeader()->height() + 2 * frameWidth()};
}

void MergeTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    lay();
}

void MergeTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        dress();
}

void MergeTable::choose(int row, MergeComparison::Side side)
{
    QString why;
    if (!m_model.choose(row, side, &why) && !why.isEmpty())
        emit refused(why);
}

void MergeTable::typeOwn(int row)
{
    if (const QString why = m_model.whyNotOwn(row); !why.isEmpty()) {
        emit refused(why);
        return;
    }
    const QModelIndex result = m_model.index(row, MergeTableModel::ResultColumn);
    setCurrentIndex(result);
    edit(result);
}

void MergeTable::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) == Qt::NoModifier;
    if (plain && currentIndex().isValid()) {
        const bool fold = m_model.isFold(row);
        const bool opens = event->key() == Qt::Key_Space || event->key() == Qt::Key_Return
            || event->key() == Qt::Key_Enter;
        if (fold && opens) {
            m_model.setOpen(!m_model.isOpen());
            event->accept();
            return;
        }
        if (event->key() == Qt::Key_0 && !fold) {
            typeOwn(row);
            event->accept();
            return;
        }
        if (event->key() == Qt::Key_1 || event->key() == Qt::Key_2) {
            choose(row,
                event->key() == Qt::Key_1 ? MergeComparison::Side::Absorbed
                                          : MergeComparison::Side::Survivor);
            event->accept();
            return;
        }
    }
    // Letters are shortcuts of the page, not a search in the table.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down || event->key() == Qt::Key_Home
        || event->key() == Qt::Key_End || event->key() == Qt::Key_Left || event->key() == Qt::Key_Right
        || event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown)
        QTableView::keyPressEvent(event);
    else
        event->ignore();
}

void MergeTable::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (m_model.isFold(index.row()))
        m_model.setOpen(!m_model.isOpen());
    else if (index.column() == MergeTableModel::Absorbed)
        choose(index.row(), MergeComparison::Side::Absorbed);
    else if (index.column() == MergeTableModel::Survivor)
        choose(index.row(), MergeComparison::Side::Survivor);
}

} // namespace rollcall
