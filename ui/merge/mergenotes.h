#pragma once

#include "models/merge/mergecomparison.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace rollcall {

class PlainLabel;

//! What deceives the eye, what will be lost, in words, and what follows that this console cannot see.
class MergeSide : public QWidget
{
    Q_OBJECT
public:
    explicit MergeSide(QWidget *parent = nullptr);
    //! \p effects are translated sentences; \p isFinal: the last of them says that there is no way back.
    //! \p happened: the merge is done, the losses are facts.
    void show(
        const MergeComparison &comparison, const QStringList &effects, bool isFinal, bool happened = false);
    QString spoken() const { return m_spoken; } //!< everything it says, for ears and tests

private:
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QString m_spoken;
};

//! The steps as numbered lines that tick off.
class MergePlan : public QWidget
{
    Q_OBJECT
public:
    explicit MergePlan(QWidget *parent = nullptr);
    void show(const QList<MergeStep> &steps);

private:
    QVBoxLayout *m_column;
    PlainLabel *m_count;
    QWidget *m_content = nullptr;
};

} // namespace rollcall
