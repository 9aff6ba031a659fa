#pragma once

#include "services/domain/connection.h"

#include <QWidget>

#include <optional>

class QAbstractButton;

namespace rollcall {

class PlainLabel;

//! "Production", and in capitals "PRODUCTION" for band and tag.
QString environmentWord(Environment environment);
QString environmentTag(Environment environment);

//! The small capitals in a box that follow an identifier.
class EnvironmentTag : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentTag(Environment environment, QWidget *parent = nullptr);
    void setEnvironment(Environment environment);
    Environment environment() const { return m_environment; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    //! For delegates: the size, and the tag drawn at \p rect (its start edge, centred vertically).
    static QSize sizeFor(Environment environment);
    static void paint(QPainter &painter, const QRect &rect, Environment environment, const QPalette &palette);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Environment m_environment;
};

//! The band on top of every window and dialog: WORD | connection | host ... lock, state, act, key.
class EnvironmentBand : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBand(QWidget *parent = nullptr);
    //! \p locked decides sign and words. \p canLock shows the act; \p reason replaces the state ("this kind
    //! offers no changes").
    void setConnection(const Connection &connection, bool locked, bool canLock, const QString &reason = {});
    void clear(); //!< no connection: a plain strip that says so
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void lockToggled(bool lock);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void dress();
    std::optional<Connection> m_connection;
    bool m_locked = true;
    bool m_canLock = false;
    QString m_reason;
    PlainLabel *m_word;
    PlainLabel *m_name;
    PlainLabel *m_host;
    QWidget *m_lockSign;
    PlainLabel *m_state;
    QAbstractButton *m_act;
    PlainLabel *m_key;
    QList<QWidget *> m_rules;
};

} // namespace rollcall
