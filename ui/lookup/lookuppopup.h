#pragma once

#include "services/domain/identifier.h"
#include "services/domain/record.h"

#include <QFrame>
#include <QListView>

class QMenu;
class QPushButton;

namespace rollcall {

class Connections;
class LookupModel;
class LookupRun;
class PlainLabel;

//! The results under the lookup box: a frame inside the window, no window of its own, so nothing is modal and
//! focus stays in the box.
class LookupPopup : public QFrame
{
    Q_OBJECT
public:
    LookupPopup(const Connections &connections, QWidget *host);

    //! What the text can be read as; \p taken is the one that is asked for.
    void setReadings(const QList<Identifier> &readings, const Identifier &taken);
    void setRun(LookupRun *run, const QString &typed);
    LookupModel *model() const { return m_model; }
    QListView *list() const { return m_list; }

    void step(int by); //!< to the next or previous hit
    RecordId currentRecord() const; //!< empty when no hit is current
    QString summary() const; //!< the sentence at the foot; for tests and ears
    void placeUnder(const QWidget *box);

signals:
    void readingChosen(const rollcall::Identifier &reading);
    void recordChosen(const rollcall::RecordId &id, bool background);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void tell();
    void dress();
    void tellCurrent(const QModelIndex &index);
    const Connections &m_connections;
    LookupRun *m_run = nullptr;
    PlainLabel *m_takenFor;
    PlainLabel *m_taken;
    QPushButton *m_otherWay;
    QMenu *m_readings;
    QListView *m_list;
    LookupModel *m_model;
    PlainLabel *m_summary;
    PlainLabel *m_keys;
    const QWidget *m_box = nullptr;
};

} // namespace rollcall
