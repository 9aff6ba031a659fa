// What the acts of MainWindow are about: the connection of its band, a new record, the person that is pinned.

#include "services/desk/desk.h"
#include "services/directories/connections.h"
#include "ui/common/buttons.h"
#include "ui/common/confirmer.h"
#include "ui/common/environment.h"
#include "ui/common/text.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/mainwindowprivate.h"
#include "ui/shell/page.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/tabarea.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! The kind of which a new record is made: \p listed where that can be, otherwise the first one; nullptr
//! where there is none.
const KindSpec *creatableKind(const Dialect *dialect, const QString &listed)
{
    if (!dialect)
        return nullptr;
    if (const KindSpec *kind = dialect->kind(listed); kind && kind->canCreate)
        return kind;
    const auto found = std::find_if(
        dialect->kinds.begin(), dialect->kinds.end(), [](const KindSpec &kind) { return kind.canCreate; });
    return found == dialect->kinds.end() ? nullptr : &*found;
}

} // namespace

void MainWindow::updateBand()
{
    const Connections &all = d->context.connections;
    TabPage *page = currentPage();
    if (page && !page->connectionId().isEmpty())
        d->connection = page->connectionId();
    if (!all.connection(d->connection))
        d->connection = all.all().isEmpty() ? QString() : all.all().first().id;
    const Connection *connection = all.connection(d->connection);
    d->sidebar->setCurrentConnection(d->connection);
    updateNewPerson();
    if (!connection) {
        setDisabledReason(d->menu->lock, tr("There is no connection yet."));
        d->band->clear();
        return;
    }
    const Dialect *dialect = all.dialectOf(connection->system);
    const bool changeable
        = dialect && std::any_of(dialect->kinds.begin(), dialect->kinds.end(), [](const KindSpec &kind) {
              return kind.canCreate || kind.canUpdate || kind.canDelete || !kind.actions.isEmpty();
          });
    const bool locked = all.isLocked(d->connection) || !changeable;
    const QString whyNoLock = changeable ? QString() : tr("Read-only: this kind offers no changes");
    setDisabledReason(d->menu->lock, whyNoLock);
    d->menu->lock->setText(locked ? tr("&Unlock %1 for changes").arg(visibleText(connection->name, 60))
                                  : tr("&Lock %1, read-only").arg(visibleText(connection->name, 60)));
    d->band->setConnection(*connection, locked, changeable, whyNoLock);
}

QString MainWindow::listedKind() const
{
    const auto *page = currentPage();
    return page && page->connectionId() == d->connection ? page->listedKind() : QString();
}

void MainWindow::updateNewPerson()
{
    const Connections &all = d->context.connections;
    const Connection *connection = all.connection(d->connection);
    const QString name = connection ? visibleText(connection->name, 60) : QString();
    const Dialect *dialect = connection ? all.dialectOf(connection->system) : nullptr;
    const KindSpec *kind = creatableKind(dialect, listedKind());
    QString whyNot;
    if (!connection)
        whyNot = tr("There is no connection yet.");
    else if (!d->factory.create || !kind)
        whyNot = tr("%1 offers no new records.").arg(name);
    else if (all.state(d->connection) != Connections::State::Ready)
        whyNot = tr("%1 is not connected.").arg(name);
    d->menu->setNewPersonReason(whyNot);
    // People are what most systems are about; of what else there is a list is named.
    const bool isOther = kind && kind != &dialect->kinds.constFirst();
    d->menu->newPerson->setText(isOther
            ? tr("&New in %1…", "a kind of record")
                  .arg(QCoreApplication::translate("dialect", kind->label.toUtf8().constData()))
            : tr("&New person…"));
}

void MainWindow::setLocked(bool locked)
{
    if (!d->connection.isEmpty())
        d->context.connections.setLocked(d->connection, locked);
    updateBand();
}

void MainWindow::updatePin()
{
    const TabPage *page = currentPage();
    const RecordId id = page ? page->subject() : RecordId();
    setDisabledReason(
        d->menu->pin, id.isEmpty() ? tr("Open a person, or choose one in the list.") : QString());
    d->menu->pin->setText(d->context.desk.isPinned(id) ? tr("Un&pin") : tr("&Pin in the sidebar"));
}

void MainWindow::togglePin()
{
    const TabPage *page = currentPage();
    const RecordId id = page ? page->subject() : RecordId();
    if (id.isEmpty())
        return;
    if (d->context.desk.isPinned(id))
        d->context.desk.unpin(id);
    else
        d->context.desk.pin(id, page->subjectTitle());
}

void MainWindow::openNewPerson()
{
    const Connections &all = d->context.connections;
    const Connection *connection = all.connection(d->connection);
    const KindSpec *kind
        = connection ? creatableKind(all.dialectOf(connection->system), listedKind()) : nullptr;
    if (kind)
        createRecord(connection->id, kind->name);
}

} // namespace rollcall
