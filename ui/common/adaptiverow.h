#pragma once

#include <QBoxLayout>

namespace rollcall {

//! Its items side by side where they have the room they ask for, one below the other where they do not: a
//! large text size then needs more height and never more width.
class AdaptiveRow : public QBoxLayout
{
    Q_OBJECT
public:
    explicit AdaptiveRow(QWidget *parent = nullptr);

    QSize minimumSize() const override; //!< as wide as the widest item
    QSize sizeHint() const override; //!< likewise: of two such rows in one line the inner one gives way first
    void setGeometry(const QRect &box) override;

private:
    int widest(QSize (QLayoutItem::*size)() const) const;
    int wantedWidth() const;
};

} // namespace rollcall
