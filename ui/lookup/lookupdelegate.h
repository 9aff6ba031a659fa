#pragma once

#include <QStyledItemDelegate>

namespace rollcall {

//! Draws heads (connection, tag, count) and hits (picture, name with the matching part DemiBold, identifier,
//! e-mail, reason).
class LookupDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintHit(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace rollcall
