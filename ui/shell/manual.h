#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace rollcall {

//! The manual, resources/help/using-rollcall.md or its translation, with its headings beside it. One at a
//! time; the window behind stays usable.
class Manual : public QDialog
{
    Q_OBJECT
public:
    //! Opens it, or brings it to the front, at the heading that is \p topic in English; empty: at the
    //! beginning.
    static void open(QWidget *parent, const QString &topic);

private:
    explicit Manual(QWidget *parent);
    void goTo(const QString &topic);
    void goToBlock(int position);
    void followScrolling();

    QListWidget *m_contents;
    QTextBrowser *m_text;
    bool m_jumping = false;
};

} // namespace rollcall
