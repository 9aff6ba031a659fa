#pragma once

#include "models/merge/mergecomparison.h"

#include <QFrame>

namespace rollcall {

class Avatar;
class PlainLabel;

//! One of the two accounts, large enough to be recognised: the one that will be deleted, or the one that
//! stays.
class MergeCard : public QFrame
{
    Q_OBJECT
public:
    MergeCard(MergeComparison::Side side, QWidget *parent = nullptr);

    void setRecord(const Record &record, const Schema &schema, const QDateTime &now);
    void setUnread(const RecordId &id, const QString &state); //!< "reading…", "not read"
    void setAge(const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void speak();

    MergeComparison::Side m_side;
    Avatar *m_avatar;
    QWidget *m_tag;
    PlainLabel *m_key;
    PlainLabel *m_who;
    PlainLabel *m_age;
    QDateTime m_readAt;
};

} // namespace rollcall
