#pragma once

#include "services/domain/identifier.h"
#include "services/domain/record.h"
#include "ui/shell/context.h"

#include <QLineEdit>

#include <memory>
#include <optional>

namespace rollcall {

class LookupPopup;
class LookupRun;

//! The one box: reads while typing, says what it took the text for, asks all connections in scope, lists who
//! was found.
class LookupBox : public QLineEdit
{
    Q_OBJECT
public:
    //! \p host is the widget the results are shown in (they cover what lies under the box, they are no
    //! window).
    LookupBox(Context &context, QWidget *host, QWidget *parent = nullptr);
    ~LookupBox() override;

    void setScope(const QString &connectionId); //!< empty: all connections
    QString scope() const;
    void ask(const QString &text); //!< fills the box and asks now
    void closeResults();
    bool areResultsOpen() const;
    LookupPopup *popup() const;

    //! Milliseconds between the last key and the question.
    static constexpr int typingDelay = 250;

signals:
    void openRecord(const rollcall::RecordId &id);
    void openInNewTab(const rollcall::RecordId &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void dress();
    void start(const std::optional<Identifier> &reading);
    void stop();
    void showResults();
    void openIfCertain();
    void choose(const RecordId &id, bool background);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
