#pragma once

#include "models/editing/conflictmodel.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace rollcall {

class PlainLabel;

//! In place of a record's fields while somebody else's changes stand against one's own: what was seen, what
//! the service has, what one wants, and what shall stand, in columns and in a sentence. Enter chooses the one
//! or the other, 1 theirs, 2 mine, 0 types another value.
class ConflictView : public QWidget
{
    Q_OBJECT
public:
    ConflictView(const Schema &schema, const QString &serviceName, QWidget *parent = nullptr);

    void setConflicts(const QList<Clash> &conflicts);
    ConflictModel *model() const { return m_model; }
    void focusTable();

signals:
    void decided(const QList<rollcall::ConflictModel::Decision> &decisions); //!< about all of them

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void dress();
    void tell(const QString &refusal = {});
    void typeOwn(int row);
    bool takeKey(int key);

    ConflictModel *m_model;
    QTableView *m_table;
    PlainLabel *m_sentence;
    PlainLabel *m_keys;
    QPushButton *m_take;
};

} // namespace rollcall
