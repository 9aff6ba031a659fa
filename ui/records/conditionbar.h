#pragma once

#include "services/domain/condition.h"
#include "services/domain/dialect.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace rollcall {

class FlowLayout;
class PlainLabel;

//! The conditions of a list, each as a chip that says where it is looked at: by the service, or here among
//! the loaded rows. Chips are changed and removed by mouse and keys; a new one is made in the bar itself.
class ConditionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ConditionBar(QWidget *parent = nullptr);

    //! What can be asked about: the fields of \p kind, later those of setMoreMembers(). Drops all conditions.
    void setKind(const KindSpec *kind, const QString &serviceName);
    void setMoreMembers(const QStringList &pointers);
    //! Whether the service looks at a condition in the present list at all.
    void setAsksService(bool asks);

    const QList<Condition> &conditions() const { return m_conditions; }
    void setConditions(const QList<Condition> &conditions); //!< does not emit changed()
    bool isAsked(const Condition &condition) const; //!< of the service
    void startAdding(); //!< opens the editor for a new one
    //! "E-mail contains “example”", in the language of the console.
    QString sentence(const Condition &condition) const;

signals:
    void changed(); //!< conditions(), by the person
    void closed(); //!< the editor went away; whoever opened it may have the focus again

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString labelOf(const QString &pointer) const;
    void rebuild();
    QWidget *makeChip(int index);
    void makeEditor();
    void fillFields();
    void edit(int index); //!< -1: a new one
    void accept();
    void stopEditing();
    void remove(int index);
    void showEditor();
    Condition edited() const;

    const KindSpec *m_kind = nullptr;
    QString m_service;
    QStringList m_moreMembers;
    bool m_asksService = true;
    QList<Condition> m_conditions;
    int m_editing = -1;
    FlowLayout *m_flow;
    QList<QWidget *> m_chips;
    QPushButton *m_add;
    QWidget *m_editor;
    QComboBox *m_field;
    QComboBox *m_relation;
    QLineEdit *m_value;
    PlainLabel *m_where;
    QPushButton *m_accept;
};

} // namespace rollcall
