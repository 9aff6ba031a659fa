#pragma once

#include "ui/shell/context.h"
#include "ui/shell/page.h"

#include <memory>

namespace rollcall {

//! What a newcomer sees first: one thing to do, something to try, the first steps.
class StartPage : public TabPage
{
    Q_OBJECT
public:
    explicit StartPage(Context &context, QWidget *parent = nullptr);
    ~StartPage() override;

    //! A sentence about the practice service, with real numbers only ("10,000 invented people ..."); empty:
    //! none is running.
    void setPracticeNote(const QString &note);

    QString title() const override;
    void noteProgress(Progress progress) override;

protected:
    bool event(QEvent *event) override;

private:
    void dress();
    void updateSteps();
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rollcall
