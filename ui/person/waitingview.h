#pragma once

#include "ui/common/signs.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace rollcall {

class PlainLabel;

//! In place of the sections while a record is on its way: nothing for 300 ms, then grey bars and Cancel.
class LoadingView : public QWidget
{
    Q_OBJECT

public:
    explicit LoadingView(QWidget *parent = nullptr);
    void start(const QString &what); //!< "Reading anwosu from XRAS prod"

signals:
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_patience;
    PlainLabel *m_words;
    QPushButton *m_cancel;
    bool m_showing = false;
};

//! In place of the sections when there is nothing to show: a sign, what happened, what can be done, one act.
class NothingView : public QWidget
{
    Q_OBJECT

public:
    explicit NothingView(QWidget *parent = nullptr);
    //! \p act empty: no button. \p details: the service's own words, selectable.
    void tell(Sign sign, const QString &headline, const QString &text, const QString &act,
        const QString &details = {});
    QString headline() const;

signals:
    void actRequested();

private:
    SignLabel *m_sign;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    PlainLabel *m_details;
    QPushButton *m_act;
};

} // namespace rollcall
