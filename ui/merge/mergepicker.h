#pragma once

#include "services/domain/dialect.h"
#include "services/domain/record.h"
#include "services/domain/result.h"
#include "ui/shell/context.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace rollcall {

class PlainLabel;
struct Page;

//! Finds the second account of a merge: an exact identifier, or a search whose hits are listed with the
//! reason of the match. Proposes, never preselects.
class MergePicker : public QWidget
{
    Q_OBJECT
public:
    MergePicker(Context &context, QWidget *parent = nullptr);

    //! Who is already known, and where to look. Asks at once for people of the same family name.
    void begin(const Record &known, const KindSpec &kind);

signals:
    void picked(const rollcall::RecordId &id);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void ask(const QString &text);
    void answered();
    void add(const Record &record, const QString &reason);
    void pick();
    void showPick();

    Context &m_context;
    Record m_known;
    KindSpec m_kind;
    QLineEdit *m_field;
    QPushButton *m_find;
    PlainLabel *m_note;
    QListWidget *m_hits;
    QPushButton *m_compare;
    QString m_asked;
    quint64 m_question = 0;
    std::optional<Result<Found>> m_exact;
    std::optional<Result<QList<Record>>> m_search;
    bool m_mayBeMore = false;
};

} // namespace rollcall
