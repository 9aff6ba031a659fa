#pragma once

#include "services/domain/connection.h"
#include "ui/common/signs.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace rollcall {

class Avatar;
class EnvironmentTag;
class PlainLabel;

//! Who, where, and how sure: always in sight above the sections. Acts stand at its end.
class PersonHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PersonHeader(const Connection &connection, QWidget *parent = nullptr);

    void setPerson(const QString &name, const QString &identifier);
    void setPicture(const QPixmap &picture);
    //! "Verified 09:14:03" with its sign. \p sign None: only the words.
    void setState(Sign sign, const QString &words);
    QString stateText() const;
    void addAct(QPushButton *button);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_identifier;
    PlainLabel *m_connection;
    EnvironmentTag *m_tag;
    SignLabel *m_sign;
    PlainLabel *m_state;
    QHBoxLayout *m_acts;
};

} // namespace rollcall
