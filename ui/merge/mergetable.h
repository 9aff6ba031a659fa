#pragma once

#include "models/merge/mergetablemodel.h"

#include <QTableView>

namespace rollcall {

//! The two accounts field by field. 1 and 2 choose, 0 types another value, Space opens what is equal.
class MergeTable : public QTableView
{
    Q_OBJECT
public:
    explicit MergeTable(MergeTableModel &model, QWidget *parent = nullptr);

    QSize sizeHint() const override; //!< as high as its rows
    QSize minimumSizeHint() const override
    {
        return {QTableView::minimumSizeHint().width(), sizeHint().height()};
    }

signals:
    void refused(const QString &why); //!< the chosen value cannot be had

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void lay();
    void choose(int row, MergeComparison::Side side);
    void typeOwn(int row);

    MergeTableModel &m_model;
};

} // namespace rollcall
