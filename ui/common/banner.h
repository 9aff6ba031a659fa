#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace rollcall {

class PlainLabel;
class SignLabel;

enum class BannerKind { Bad, Warn, Info };

//! A message inside a page or under the toolbar: sign, what happened, what it means, acts. Never over
//! content, never timed.
class Banner : public QFrame
{
    Q_OBJECT
public:
    Banner(BannerKind kind, const QString &headline, const QString &text, QWidget *parent = nullptr);

    void setMessage(BannerKind kind, const QString &headline, const QString &text);
    BannerKind kind() const { return m_kind; }
    QString headline() const;
    QString text() const;
    //! At most three. \p name is the object name.
    QPushButton *addAct(const QString &name, const QString &text);
    void clearActs();
    void setClosable(bool closable); //!< with a × that emits closed() and hides the banner
    //! Goes between the sentence and the acts (a table of differences).
    void setBody(QWidget *body);

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void relayout();
    BannerKind m_kind;
    SignLabel *m_sign;
    PlainLabel *m_headline;
    PlainLabel *m_text;
    QWidget *m_actBox;
    QHBoxLayout *m_acts;
    QVBoxLayout *m_column;
    QToolButton *m_close;
    QWidget *m_body = nullptr;
};

} // namespace rollcall
