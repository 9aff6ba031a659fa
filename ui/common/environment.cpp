#include "ui/common/environment.h"

#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! A lock in the band's own colour.
class BandLock : public QWidget
{
public:
    explicit BandLock(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"bandLock"_s);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {Metrics::current().icon, Metrics::current().icon}; }
    void setLocked(bool locked)
    {
        m_locked = locked;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QString name = m_locked ? u"object-locked"_s : u"object-unlocked"_s;
        painter.drawPixmap(
            rect(), iconPixmap(name, width(), palette().color(QPalette::WindowText), devicePixelRatioF()));
    }

private:
    bool m_locked = true;
};

//! An underlined word that can be pressed; ring and text in the band's colour.
class BandAct : public QAbstractButton
{
public:
    explicit BandAct(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Body));
        return {metrics.horizontalAdvance(text()) + 2 * Metrics::current().gap1, metrics.height() + 4};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QFont font = fontFor(TextRole::Body);
        font.setUnderline(true);
        painter.setFont(font);
        const QColor color = palette().color(QPalette::WindowText);
        painter.setPen(color);
        painter.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(color, 2));
            painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
    }
};

class BandRule : public QWidget
{
public:
    explicit BandRule(QWidget *parent)
        : QWidget(parent)
    {
        setObjectName(u"bandRule"_s);
        setFixedWidth(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QColor color = palette().color(QPalette::WindowText);
        const int high = fontMetrics().ascent();
        painter.fillRect(0, (height() - high) / 2, 1, high, color);
    }
};

} // namespace

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return QCoreApplication::translate("rollcall::Environment", "Production");
    case Environment::Staging:
        return QCoreApplication::translate("rollcall::Environment", "Staging");
    case Environment::Test:
        return QCoreApplication::translate("rollcall::Environment", "Test");
    case Environment::Practice:
        return QCoreApplication::translate("rollcall::Environment", "Practice");
    }
    return {};
}

QString environmentTag(Environment environment)
{
    return QLocale().toUpper(environmentWord(environment));
}

EnvironmentTag::EnvironmentTag(Environment environment, QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
{
    setObjectName(u"environmentTag"_s);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(environmentWord(environment));
}

void EnvironmentTag::setEnvironment(Environment environment)
{
    m_environment = environment;
    setAccessibleName(environmentWord(environment));
    updateGeometry();
    update();
}

QSize EnvironmentTag::sizeFor(Environment environment)
{
    const QFontMetrics metrics(fontFor(TextRole::Tag));
    const int s = Metrics::current().s;
    return {metrics.horizontalAdvance(environmentTag(environment)) + 4 * s, metrics.height() + s};
}

QSize EnvironmentTag::sizeHint() const
{
    return sizeFor(m_environment);
}

void EnvironmentTag::paint(
    QPainter &painter, const QRect &rect, Environment environment, const QPalette &palette)
{
    const Tokens::Band &band = Tokens::of(palette).band(environment);
    const Metrics m = Metrics::current();
    QRect box(QPoint(0, 0), sizeFor(environment));
    box.moveCenter(rect.center());
    if (QGuiApplication::layoutDirection() == Qt::RightToLeft)
        box.moveRight(rect.right());
    else
        box.moveLeft(rect.left());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(band.line, 1));
    painter.setBrush(band.ground);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), m.tagRadius, m.tagRadius);
    painter.setPen(band.text);
    painter.setFont(fontFor(TextRole::Tag));
    painter.drawText(box, Qt::AlignCenter, environmentTag(environment));
    painter.restore();
}

void EnvironmentTag::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_environment, palette());
}

bool EnvironmentTag::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    return QWidget::event(event);
}

EnvironmentBand::EnvironmentBand(QWidget *parent)
    : QWidget(parent)
    , m_word(new PlainLabel({}, TextRole::Section, Tone::Inherited, this))
    , m_name(new PlainLabel({}, TextRole::Body, Tone::Inherited, this))
    , m_host(new PlainLabel({}, TextRole::Body, Tone::Inherited, this))
    , m_lockSign(new BandLock(this))
    , m_state(new PlainLabel({}, TextRole::Body, Tone::Inherited, this))
    , m_act(new BandAct(this))
    , m_key(new PlainLabel({}, TextRole::Body, Tone::Inherited, this))
{
    setObjectName(u"environmentBand"_s);
    m_word->setObjectName(u"bandEnvironment"_s);
    m_name->setObjectName(u"bandConnection"_s);
    m_host->setObjectName(u"bandHost"_s);
    m_state->setObjectName(u"bandState"_s);
    m_act->setObjectName(u"bandLockButton"_s);
    m_key->setObjectName(u"bandKey"_s);
    keys::follow(
        this, u"lockAction"_s, [this](const QKeySequence &key) { m_key->setText(keys::shown(key)); });
    m_word->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    for (PlainLabel *label : {m_name, m_host, m_state, m_key})
        label->setElided(true); // the word of the environment is never shortened
    for (int i = 0; i < 3; ++i)
        m_rules.append(new BandRule(this));
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_word);
    row->addWidget(m_rules.at(0));
    row->addWidget(m_name);
    row->addWidget(m_rules.at(1));
    row->addWidget(m_host);
    row->addStretch(1);
    row->addWidget(m_lockSign);
    row->addWidget(m_state);
    row->addWidget(m_rules.at(2));
    row->addWidget(m_act);
    row->addWidget(m_key);
    connect(m_act, &QAbstractButton::clicked, this, [this] { emit lockToggled(!m_locked); });
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    clear();
}

void EnvironmentBand::setConnection(
    const Connection &connection, bool locked, bool canLock, const QString &reason)
{
    // Every connection that opens is told to the window, which then asks for the band of the current one.
    if (m_connection == connection && m_locked == locked && m_canLock == canLock && m_reason == reason)
        return;
    m_connection = connection;
    m_locked = locked;
    m_canLock = canLock;
    m_reason = reason;
    dress();
}

void EnvironmentBand::clear()
{
    m_connection.reset();
    dress();
}

QSize EnvironmentBand::sizeHint() const
{
    return {QWidget::sizeHint().width(), Metrics::current().rowHeight};
}

QSize EnvironmentBand::minimumSizeHint() const
{
    return {QWidget::minimumSizeHint().width(), Metrics::current().rowHeight};
}

void EnvironmentBand::dress()
{
    const Metrics m = Metrics::current();
    const Tokens &t = Tokens::of(QApplication::palette());
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->setContentsMargins(m.gap3, 0, m.gap3, 2);
    row->setSpacing(m.gap2 + m.gap1 / 2);

    const bool some = m_connection.has_value();
    QPalette own;
    const QColor text = some ? t.band(m_connection->environment).text : t.muted;
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        own.setColor(group, QPalette::WindowText, text);
    for (PlainLabel *label : {m_word, m_name, m_host, m_state, m_key})
        label->setColor(text);
    for (QWidget *widget : QList<QWidget *>{m_lockSign, m_act} + m_rules)
        widget->setPalette(own);

    m_word->setText(some ? environmentTag(m_connection->environment) : tr("No connection"));
    m_name->setText(some ? isolate(m_connection->name) : QString());
    const QString host = some ? m_connection->baseUrl.host() : QString();
    const bool here = host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
    m_host->setText(here ? tr("on this computer") : isolateLtr(host));
    const bool hasHost = some && !host.isEmpty();
    m_name->setVisible(some);
    m_host->setVisible(hasHost);
    m_rules.at(0)->setVisible(some);
    m_rules.at(1)->setVisible(hasHost);

    const bool act = some && m_canLock;
    m_lockSign->setVisible(some);
    static_cast<BandLock *>(m_lockSign)->setLocked(m_locked);
    m_state->setVisible(some);
    m_state->setText(!m_reason.isEmpty() ? m_reason : m_locked ? tr("Read-only") : tr("Changes allowed"));
    m_act->setText(m_locked ? tr("Unlock…") : tr("Lock"));
    m_act->setAccessibleName(
        m_locked ? tr("Unlock this connection for changes") : tr("Lock this connection, read-only"));
    m_act->setToolTip(m_act->accessibleName());
    m_act->setVisible(act);
    m_act->updateGeometry();
    m_key->setVisible(act);
    m_rules.at(2)->setVisible(act);
    setAccessibleName(some
            ? tr("%1, connection %2, %3")
                  .arg(environmentWord(m_connection->environment), m_connection->name, m_state->fullText())
            : tr("No connection"));
    updateGeometry();
    update();
}

bool EnvironmentBand::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::StyleChange:
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationPaletteChange:
        dress();
        break;
    default:
        break;
    }
    return handled;
}

void EnvironmentBand::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    const QColor ground = m_connection ? t.band(m_connection->environment).ground : t.window;
    const QColor line = m_connection ? t.band(m_connection->environment).line : t.line;
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, height() - 2, width(), 2), line);
}

} // namespace rollcall
