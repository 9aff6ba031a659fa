#pragma once

#include "models/merge/mergecomparison.h"

#include <QFrame>

namespace rollcall {

class Avatar;
class PlainLabel;
class SideTag;

//! One of the two accounts, large enough to be recognised: the one that will be deleted, or the one that
//! stays.
class MergeCard : public QFrame
{
    Q_OBJECT
public:
    MergeCard(MergeComparison::Side side, QWidget *parent = nullptr);

    void setRecord(const Record &record, const Schema &schema, const QDateTime &now);
    void setUnread(const RecordId &id, const QString &state); //!< "reading…", "not read"
    void setHappened(bool happened); //!< "deleted" instead of "will be deleted"
    void setAge(const QDateTime &now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void speak();

    MergeComparison::Side m_side;
    bool m_happened = false;
    Avatar *m_avatar;
    SideTag *m_tag;
    PlainLabel *m_key;
    PlainLabel *m_who;
    PlainLabel *m_age;
    QDateTime m_readAt;
};

} // namespace rollcall
