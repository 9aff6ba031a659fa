#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace rollcall {

class KeyMap;
class KeysModel;
class MainMenu;
class PlainLabel;

//! The keys of the console, and others for those who want them. Not modal.
class KeysDialog : public QDialog
{
    Q_OBJECT
public:
    //! The one of \p parent comes to the front when there is one.
    static void open(const MainMenu &menu, KeyMap &map, QWidget *parent);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    KeysDialog(const MainMenu &menu, KeyMap &map, QWidget *parent);
    void arrange();
    void showCurrent();
    void check();
    void use();
    int currentRow() const; //!< of the model; -1: none
    QString currentCommand() const; //!< empty when its key is fixed

    KeyMap &m_map;
    KeysModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_find;
    QTreeView *m_list;
    PlainLabel *m_what;
    QKeySequenceEdit *m_keys;
    QPushButton *m_use;
    QPushButton *m_usual;
    QPushButton *m_allUsual;
    PlainLabel *m_note;
};

} // namespace rollcall
