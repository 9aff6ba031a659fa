#pragma once

#include <QStyledItemDelegate>

namespace rollcall {

//! Cells of a table of records: text that ends in …, a dash for empty, a sign and its word for hidden and not
//! offered, a grey bar for what is on its way. Draws no server text as markup.
class RecordDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    //! Ground, start-edge bar and focus ring of a cell.
    static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    //! The colour of ordinary text there: in high contrast a selected row has its own.
    static QColor textColor(const QStyleOptionViewItem &option, const QColor &wanted);
};

} // namespace rollcall
