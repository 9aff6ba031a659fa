#pragma once

#include <QListWidget>

namespace rollcall {

//! The numbered list of a page's sections, at its start edge. Ctrl+1...9 are the window's affair.
class ContentsList : public QListWidget
{
    Q_OBJECT

public:
    explicit ContentsList(QWidget *parent = nullptr);
    void setSections(const QStringList &labels);
    void setCurrent(int index); //!< without telling
    QSize sizeHint() const override;

signals:
    void chosen(int index); //!< by the person

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace rollcall
