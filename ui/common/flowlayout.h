#pragma once

#include <QLayout>

namespace rollcall {

//! Items side by side in lines that break where there is no more room, from the start edge of the language.
class FlowLayout : public QLayout
{
    Q_OBJECT
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    void insertWidget(int index, QWidget *widget);
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; //!< as wide as the widest item
    QSize sizeHint() const override; //!< all in one line
    void setGeometry(const QRect &box) override;

private:
    int arrange(const QRect &box, bool place) const; //!< the height it takes

    QList<QLayoutItem *> m_items;
};

} // namespace rollcall
