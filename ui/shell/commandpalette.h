#pragma once

#include "ui/shell/commandmodel.h"

#include <QFrame>
#include <QPointer>

class QLineEdit;
class QTreeView;

namespace rollcall {

class PlainLabel;

//! Everything that can be done, found by typing. It lies over the window and is no window: Esc, a click
//! elsewhere and every command close it, and the focus is back where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *host);

    void open(const QList<Command> &commands);
    void dismiss();
    CommandModel *model() const { return m_model; }

signals:
    void lookUpRequested(const QString &text);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void filter(const QString &text);
    void place();
    void step(int by);
    void run(int row);
    void announce();

    QLineEdit *m_text;
    QTreeView *m_list;
    CommandModel *m_model;
    PlainLabel *m_foot;
    QPointer<QWidget> m_before; // had the focus
};

} // namespace rollcall
