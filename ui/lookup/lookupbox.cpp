#include "ui/lookup/lookupbox.h"

#include "models/table/masking.h"
#include "services/directories/connections.h"
#include "services/lookup/lookup.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/text.h"
#include "ui/lookup/lookupmodel.h"
#include "ui/lookup/lookuppopup.h"
#include "ui/lookup/recordlink.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QPointer>
#include <QStyle>
#include <QTimer>

namespace rollcall {

using namespace Qt::StringLiterals;

struct LookupBox::Private
{
    Context &context;
    QPointer<LookupPopup> popup; //!< a child of the host, which may go first
    QTimer typing{nullptr};
    std::unique_ptr<LookupRun> run;
    QString scope;
    QString asked; //!< the text of the run
    QString key; //!< shown at the end
    bool openWhenDone = false; //!< Enter was pressed before the answers were there
};

LookupBox::LookupBox(Context &context, QWidget *host, QWidget *parent)
    : QLineEdit(parent)
    , d(new Private{context, new LookupPopup(context.connections, host)})
{
    setObjectName(u"lookupBox"_s);
    setAccessibleName(tr("Look someone up"));
    setPlaceholderText(tr("Look up a name, e-mail, phone, username or ID"));
    setMaxLength(512);
    setClearButtonEnabled(false);
    d->typing.setSingleShot(true);
    d->typing.setInterval(typingDelay);
    connect(&d->typing, &QTimer::timeout, this, [this] { start({}); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        d->openWhenDone = false;
        if (text().trimmed().isEmpty()) {
            d->typing.stop();
            stop();
            closeResults();
        } else {
            d->typing.start();
        }
    });
    connect(
        d->popup, &LookupPopup::readingChosen, this, [this](const Identifier &reading) { start(reading); });
    connect(d->popup, &LookupPopup::recordChosen, this,
        [this](const RecordId &id, bool background) { choose(id, background); });
    keys::follow(this, u"lookUpAction"_s, [this](const QKeySequence &key) {
        d->key = key.toString(QKeySequence::NativeText);
        dress();
        update();
    });
    host->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (!d->popup || !now || now == this || now == d->popup || d->popup->isAncestorOf(now)
            || qobject_cast<QMenu *>(now))
            return;
        closeResults();
    });
    dress();
}

LookupBox::~LookupBox()
{
    disconnect(qApp, nullptr, this, nullptr); // the focus moves once more while the base goes
    if (d->popup)
        d->popup->setRun(nullptr, {});
}

void LookupBox::dress()
{
    const Metrics m = Metrics::current();
    const int hint = QFontMetrics(fontFor(TextRole::Shortcut)).horizontalAdvance(d->key);
    const int start = m.icon + m.gap1 + 2;
    const int end = hint + m.gap2;
    if (layoutDirection() == Qt::RightToLeft)
        setTextMargins(end, 0, start, 0);
    else
        setTextMargins(start, 0, end, 0);
}

void LookupBox::setScope(const QString &connectionId)
{
    if (connectionId == d->scope)
        return;
    d->scope = connectionId;
    if (d->run && areResultsOpen())
        start(d->run->identifier());
}

QString LookupBox::scope() const
{
    return d->scope;
}

LookupPopup *LookupBox::popup() const
{
    return d->popup;
}

bool LookupBox::areResultsOpen() const
{
    return d->popup && d->popup->isVisibleTo(d->popup->parentWidget());
}

void LookupBox::ask(const QString &wanted)
{
    setText(wanted);
    d->openWhenDone = false;
    start({});
}

void LookupBox::stop()
{
    d->popup->setRun(nullptr, {});
    d->run.reset();
    d->asked.clear();
}

void LookupBox::start(const std::optional<Identifier> &reading)
{
    d->typing.stop();
    const QList<Identifier> all = readings(text());
    if (all.isEmpty())
        return;
    masking::learn(text());
    const Identifier taken = reading.value_or(all.first());
    if (d->run && !reading && d->asked == text() && d->run->identifier() == taken && areResultsOpen())
        return; // the same question is on the screen
    d->popup->setRun(nullptr, {});
    d->run = std::make_unique<LookupRun>(d->context.connections, taken, d->scope);
    d->asked = text();
    d->popup->setReadings(all, taken);
    d->popup->setRun(d->run.get(), taken.text);
    connect(d->run.get(), &LookupRun::finished, this, [this] {
        if (std::exchange(d->openWhenDone, false))
            openIfCertain();
    });
    showResults();
}

void LookupBox::showResults()
{
    d->popup->placeUnder(this);
    d->popup->show();
    d->popup->raise();
}

void LookupBox::closeResults()
{
    d->openWhenDone = false;
    if (d->popup)
        d->popup->hide();
}

//! Opens the one person who was found exactly; more than one is the person's choice.
void LookupBox::openIfCertain()
{
    if (!d->run)
        return;
    QList<RecordId> exact;
    const QString wanted = d->run->identifier().text;
    // Services find numbers as a whole, in whatever form they were typed.
    const bool isWhole = d->run->identifier().shape == Identifier::Shape::Phone;
    for (const LookupGroup &group : d->run->groups()) {
        for (const LookupGroup::Hit &hit : group.hits) {
            const Connection *connection = d->context.connections.connection(group.connection);
            const Dialect *dialect
                = connection ? d->context.connections.dialectOf(connection->system) : nullptr;
            const KindSpec *kind = dialect ? dialect->kind(hit.record.id.kind) : nullptr;
            QStringList identifiers{hit.record.id.key};
            if (kind) {
                identifiers.append(kind->schema.subtitleOf(hit.record.document));
                for (const FieldSpec &field : kind->schema.fields()) {
                    if (field.type == FieldSpec::Type::Email || field.type == FieldSpec::Type::Orcid)
                        identifiers.append(field.valueIn(hit.record.document).text());
                }
            }
            if (isWhole || identifiers.contains(wanted, Qt::CaseInsensitive))
                exact.append(hit.record.id);
        }
    }
    if (exact.size() == 1)
        choose(exact.first(), false);
}

void LookupBox::choose(const RecordId &id, bool background)
{
    if (background) {
        emit openInNewTab(id);
        return;
    }
    closeResults();
    emit openRecord(id);
}

void LookupBox::keyPressEvent(QKeyEvent *event)
{
    const bool open = areResultsOpen();
    switch (event->key()) {
    case Qt::Key_Down:
        if (!open && d->run)
            showResults();
        else
            d->popup->step(1);
        return;
    case Qt::Key_Up:
        d->popup->step(-1);
        return;
    case Qt::Key_PageDown:
        d->popup->step(5);
        return;
    case Qt::Key_PageUp:
        d->popup->step(-5);
        return;
    case Qt::Key_Escape:
        if (open)
            closeResults();
        else
            event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: {
        if (text().trimmed().isEmpty())
            return;
        if (const auto linked = recordOfLink(text(), d->context.connections);
            linked && !linked->connection.isEmpty()) {
            choose(*linked, event->modifiers() & Qt::ControlModifier);
            return;
        }
        const bool current = d->run && d->asked == text();
        if (!current || !open) {
            d->openWhenDone = true;
            start(current ? std::optional(d->run->identifier()) : std::nullopt);
        } else if (const RecordId id = d->popup->currentRecord(); !id.isEmpty()) {
            choose(id, event->modifiers() & Qt::ControlModifier);
        } else {
            d->openWhenDone = !d->run->isFinished();
            if (d->run->isFinished())
                start(d->run->identifier()); // Enter on an empty answer or a failure asks again
        }
        return;
    }
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void LookupBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::ShortcutFocusReason || event->reason() == Qt::TabFocusReason)
        selectAll();
}

void LookupBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const Metrics m = Metrics::current();
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    const QRect glass(m.gap2, (height() - m.icon) / 2, m.icon, m.icon);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), glass),
        iconPixmap(u"edit-find"_s, m.icon, t.muted, devicePixelRatioF()));
    painter.setFont(fontFor(TextRole::Shortcut));
    painter.setPen(t.faint);
    const QRect key = rect().adjusted(m.gap2, 0, -m.gap2, 0);
    painter.drawText(
        key, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing | Qt::AlignVCenter)), d->key);
}

bool LookupBox::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::LayoutDirectionChange)
        dress();
    return QLineEdit::event(event);
}

bool LookupBox::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize && areResultsOpen())
        QTimer::singleShot(0, this, [this] { d->popup->placeUnder(this); });
    return QLineEdit::eventFilter(object, event);
}

} // namespace rollcall
