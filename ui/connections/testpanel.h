#pragma once

#include "services/directories/connections.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace rollcall {

class Banner;
class PlainLabel;

//! The test of a connection, step by step in words.
class TestPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit TestPanel(QWidget *parent = nullptr);

    void showNothing(); //!< not tested yet
    void showRunning();
    void showSteps(const QList<TestStep> &steps, const QDateTime &at);
    void showFailure(const QString &headline, const QString &text);
    QPushButton *button() const { return m_button; }

private:
    void clear();
    QVBoxLayout *m_column;
    QVBoxLayout *m_steps;
    PlainLabel *m_note;
    QPushButton *m_button;
    Banner *m_verdict;
};

} // namespace rollcall
