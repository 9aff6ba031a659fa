#pragma once

#include "services/domain/connection.h"
#include "services/domain/pending.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

namespace rollcall {

//! What is about to be done for good.
struct Confirmation
{
    Connection connection; //!< named in the band of the dialog
    QString headline; //!< "tmokoena2 will be deleted. tmokoena stays."
    QStringList consequences; //!< one sentence each
    QString confirmText; //!< the button, named in full: "Delete tmokoena2, keep tmokoena"
    QString typedName; //!< must be typed to allow it; empty: not asked for
};

//! Staged work that would go.
struct UnsavedWork
{
    QStringList summaries; //!< one per page: "2 changes to Amara Nwosu (anwosu, XRAS practice)"
    bool canSend = true; //!< one page only: that answer is offered
    bool canKeep = false; //!< all of it can be kept as drafts
};

enum class Leave { KeepEditing, Discard, KeepDraft, SendNow };

//! The seam for the only modal questions of the console; tests answer it without a dialog.
class Confirmer
{
public:
    virtual ~Confirmer() = default;
    virtual Pending<bool> confirm(const Confirmation &confirmation, QWidget *parent) = 0;
    virtual Pending<Leave> leave(const UnsavedWork &work, QWidget *parent) = 0;
};

//! With dialogs. Cancel is the default; Enter alone never confirms; in production the button arms itself
//! after three seconds.
class DialogConfirmer : public Confirmer
{
public:
    //! \p armingDelay in milliseconds, for Environment::Production.
    explicit DialogConfirmer(int armingDelay = 3000);
    Pending<bool> confirm(const Confirmation &confirmation, QWidget *parent) override;
    Pending<Leave> leave(const UnsavedWork &work, QWidget *parent) override;

private:
    int m_armingDelay;
};

} // namespace rollcall
