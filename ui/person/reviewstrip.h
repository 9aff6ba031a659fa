#pragma once

#include "services/domain/connection.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QPushButton;
class QScrollArea;

namespace rollcall {

class PlainLabel;

//! What is about to be sent, field by field, before anything is: below the page while something is staged.
class ReviewStrip : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        QString pointer;
        QString label;
        QString before; //!< struck through
        QString after;
        bool sensitive = false;
        bool creating = false; //!< there is no old value to strike through
        bool operator==(const Line &) const = default;
    };

    explicit ReviewStrip(const Connection &connection, QWidget *parent = nullptr);

    void setSubject(const QString &name, const QString &identifier);
    void setLines(const QList<Line> &lines, bool creating);
    const QList<Line> &lines() const { return m_lines; }
    //! Why it cannot be sent now; empty: it can.
    void setObstacle(const QString &reason);
    //! \p progress: what runs now, with Cancel in place of Send; empty: nothing runs.
    void setSending(const QString &progress);
    bool isSending() const { return m_sending; }
    QString reason() const;
    void setReason(const QString &reason);
    void clearReason();
    void focusReason();
    void readOut(); //!< tells ears what is about to be sent
    bool hasFocusInside() const;

signals:
    void sendRequested();
    void discardRequested();
    void cancelRequested();
    void lineActivated(const QString &pointer);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static QString sentenceOf(const Line &line); //!< "Phone, was 1, becomes 2"
    void fillGrid();
    void updateWords();

    Connection m_connection;
    QList<Line> m_lines;
    QString m_identifier;
    bool m_creating = false;
    bool m_sending = false;
    PlainLabel *m_headline;
    PlainLabel *m_name;
    PlainLabel *m_where;
    PlainLabel *m_nothingSent;
    QScrollArea *m_scroll;
    QWidget *m_gridHolder;
    QGridLayout *m_grid;
    PlainLabel *m_reasonLabel;
    QLineEdit *m_reason;
    PlainLabel *m_obstacle;
    QPushButton *m_discard;
    QPushButton *m_send;
    QPushButton *m_cancel;
};

} // namespace rollcall
