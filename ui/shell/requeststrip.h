#pragma once

#include <QWidget>

class QTableView;

namespace rollcall {

class Connections;
class PlainLabel;
class RequestLog;

//! "Why is it slow?": a strip above the status line with the last requests, and for each how much of its time
//! went on the way, at the service and here.
class RequestStrip : public QWidget
{
    Q_OBJECT
public:
    explicit RequestStrip(const Connections &connections, QWidget *parent = nullptr);

signals:
    void closeRequested();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void dress();
    void showLastAct();

    RequestLog *m_log;
    PlainLabel *m_heading;
    PlainLabel *m_sentence;
    QWidget *m_legend;
    QTableView *m_table;
};

} // namespace rollcall
