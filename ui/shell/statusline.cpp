#include "ui/shell/statusline.h"

#include "ui/common/buttons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>

namespace rollcall {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(const Connections &connections, QWidget *parent)
    : QStatusBar(parent)
    , m_connections(connections)
    , m_requests(makeLink(u"statusRequests"_s, {}, this))
{
    setObjectName(u"statusLine"_s);
    setAccessibleName(tr("Status"));
    setSizeGripEnabled(false);
    m_masked = addItem(u"statusMasked"_s);
    m_note = addItem(u"statusNote"_s);
    m_activity = addItem(u"statusActivity"_s);
    m_unreachable = addItem(u"statusUnreachable"_s);
    m_signIn = addItem(u"statusSignIn"_s);
    m_open = addItem(u"statusOpenChanges"_s);
    m_journal = addItem(u"statusJournal"_s);
    m_requests->setAccessibleName(tr("Why is it slow?"));
    m_requests->setToolTip(m_requests->accessibleName());
    m_requests->hide();
    addPermanentWidget(m_requests);
    connect(m_requests, &QPushButton::clicked, this, &StatusLine::requestsRequested);
    connect(&connections, &Connections::changed, this, &StatusLine::updateConnections);
    connect(&connections, &Connections::stateChanged, this, &StatusLine::updateConnections);
    connect(&connections, &Connections::requestFinished, this,
        [this](const QString &, const RequestFacts &facts) { requestDone(facts); });
    m_minute.setInterval(std::chrono::seconds(20));
    connect(&m_minute, &QTimer::timeout, this, &StatusLine::updateSignIn);
    updateConnections();
    dress();
}

StatusLine::Item StatusLine::addItem(const QString &name)
{
    Item item;
    item.box = new QWidget(this);
    item.box->setObjectName(name);
    item.sign = new SignLabel(Sign::None, item.box);
    item.text = new PlainLabel({}, TextRole::Note, Tone::Muted, item.box);
    item.text->setObjectName(name + u"Text"_s);
    item.text->setElided(true); // no text of a moment may widen the window
    auto *row = new QHBoxLayout(item.box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(item.sign);
    row->addWidget(item.text);
    addWidget(item.box);
    item.box->hide();
    return item;
}

void StatusLine::set(const Item &item, Sign sign, const QString &text)
{
    item.sign->setSign(sign);
    item.sign->setVisible(sign != Sign::None);
    item.text->setText(text);
    if (text.isEmpty() || currentMessage().isEmpty()) {
        item.box->setVisible(!text.isEmpty());
        return;
    }
    // A message stands in its place; the bar shows again what nobody has hidden on purpose.
    item.box->hide();
    item.box->setAttribute(Qt::WA_WState_ExplicitShowHide, false);
}

void StatusLine::setNote(const QString &text)
{
    set(m_note, Sign::None, text);
}

void StatusLine::setActivity(const QString &text)
{
    set(m_activity, text.isEmpty() ? Sign::None : Sign::Sent, text);
}

void StatusLine::setJournal(Sign sign, const QString &text)
{
    set(m_journal, sign, text);
}

void StatusLine::setOpenChanges(int count)
{
    set(m_open, Sign::Unknown,
        count > 0 ? tr("%n change(s) with unknown outcome", nullptr, count) : QString());
}

void StatusLine::setMasked(bool masked)
{
    set(m_masked, Sign::Hidden,
        masked ? tr("Personal data is masked (%1)").arg(keys::text(this, u"maskAction"_s)) : QString());
}

void StatusLine::updateConnections()
{
    QStringList names;
    for (const Connection &connection : m_connections.all()) {
        if (m_connections.state(connection.id) == Connections::State::Unreachable)
            names.append(isolate(visibleText(connection.name, 40)));
    }
    set(m_unreachable, Sign::Warning,
        names.isEmpty() ? QString() : tr("No answer from %1").arg(names.join(u", "_s)));
    updateSignIn();
}

// The one that ends first; what can be renewed is renewed before that.
void StatusLine::updateSignIn()
{
    const Connection *first = nullptr;
    QDateTime end;
    const QList<Connection> all = m_connections.all();
    for (const Connection &connection : all) {
        const QDateTime until = m_connections.signedInUntil(connection.id);
        const bool isReady = m_connections.state(connection.id) == Connections::State::Ready;
        if (isReady && until.isValid() && (!first || until < end)) {
            first = &connection;
            end = until;
        }
    }
    const int minutes = first ? int(qMax(qint64(0), QDateTime::currentDateTimeUtc().secsTo(end)) / 60) : 0;
    set(m_signIn, Sign::None,
        !first ? QString()
               : tr("Signed in to %1 for %n minute(s)", nullptr, minutes)
                     .arg(isolate(visibleText(first->name, 40))));
    if (first && !m_minute.isActive())
        m_minute.start();
    else if (!first)
        m_minute.stop();
}

void StatusLine::requestDone(const RequestFacts &facts)
{
    // What belongs to one act comes close together; the line tells about the last act.
    constexpr qint64 pause = 1500;
    if (!m_sinceLast.isValid() || m_sinceLast.elapsed() > pause) {
        m_count = 0;
        m_time = {};
    }
    m_sinceLast.start();
    m_count += qMax(1, facts.attempts);
    m_time += facts.total();
    const QString seconds = QLocale().toString(double(m_time.count()) / 1e6, 'f', 1);
    m_requests->setText(tr("%n request(s), %1 s", nullptr, m_count).arg(seconds));
    m_requests->setAccessibleName(m_requests->text());
    m_requests->show();
}

void StatusLine::dress()
{
    const Metrics m = Metrics::current();
    setMinimumHeight(m.statusRow);
    setContentsMargins(m.gap2, 0, m.gap3, 0);
    for (const Item &item : {m_masked, m_note, m_activity, m_unreachable, m_signIn, m_open, m_journal})
        item.box->layout()->setSpacing(m.gap1);
}

bool StatusLine::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    return QStatusBar::event(event);
}

} // namespace rollcall
