#pragma once

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace rollcall {

class PlainLabel;

//! A secret that is not shown until a person asks, and hidden again half a minute later. A copy is marked for
//! clipboard managers as a secret, and taken back after the same time unless something else was copied.
class SecretField : public QWidget
{
    Q_OBJECT
public:
    //! \p name: what the secret is called ("Token"), for ears.
    explicit SecretField(const QString &name, QWidget *parent = nullptr);
    ~SecretField() override;

    void setSecret(const QString &secret);
    bool isRevealed() const { return m_hide.isActive(); }

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void dress();
    void copy();
    void takeBack();

    QString m_name;
    QString m_secret;
    PlainLabel *m_text;
    QPushButton *m_reveal;
    QPushButton *m_copy;
    QTimer m_hide;
    QTimer m_clear;
};

} // namespace rollcall
