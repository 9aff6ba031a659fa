#pragma once

#include <QWidget>

namespace rollcall {

//! The steps of a merge as text: done ones with a tick, the current one with a line under it. Where there is
//! no room for all names, the others are shown by their numbers.
class MergeTrail : public QWidget
{
    Q_OBJECT
public:
    enum Step { Choose, Direction, Fields, WhatFollows, Plan, Run };

    explicit MergeTrail(QWidget *parent = nullptr);
    void setCurrent(Step step, bool finished = false);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList names() const;
    Step m_current = Choose;
    bool m_finished = false;
};

} // namespace rollcall
