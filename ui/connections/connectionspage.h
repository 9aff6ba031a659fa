#pragma once

#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <memory>

namespace rollcall {

struct FileOutcome;

//! Connections: list, form, step-by-step test.
class ConnectionsPage : public TabPage
{
    Q_OBJECT
public:
    explicit ConnectionsPage(Context &context, QWidget *parent = nullptr);
    ~ConnectionsPage() override;

    void showConnection(const QString &id) override; //!< empty: a new one

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("Sign in with a browser"); }
    QString connectionId() const override;
    bool hasUnsavedWork() const override;
    QString unsavedSummary() const override;
    void discardWork() override;
    void reviewWork() override; //!< saves
    void refresh() override; //!< tests

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeList();
    QWidget *makeForm();
    void measure(); //!< widths that hang on the size of the text
    void dress();
    void load(const QString &id);
    void select(const QString &id);
    void leaveTo(const QString &id); //!< asks when there is something unsaved
    void askToRemove();
    void tell(const FileOutcome &outcome);
    void signIn(); //!< or stops waiting for the browser
    void showSignIn(const QUrl &address);
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
