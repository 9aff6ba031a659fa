#include "ui/person/personheader.h"

#include "ui/common/adaptiverow.h"
#include "ui/common/announcer.h"
#include "ui/common/avatar.h"
#include "ui/common/environment.h"
#include "ui/common/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

PersonHeader::PersonHeader(const Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_avatar(new Avatar(Metrics::current().pictureHeader))
    , m_name(new PlainLabel(QString(), TextRole::PageTitle))
    , m_identifier(new PlainLabel(QString(), TextRole::Fixed))
    , m_connection(new PlainLabel(connection.name, TextRole::Body, Tone::Muted))
    , m_tag(new EnvironmentTag(connection.environment))
    , m_sign(new SignLabel)
    , m_state(new PlainLabel(QString(), TextRole::Body, Tone::Muted))
    , m_acts(new QHBoxLayout)
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"personHeader"_s);
    m_name->setObjectName(u"personName"_s);
    m_name->setElided(true);
    m_name->setSelectable(true);
    m_identifier->setObjectName(u"personIdentifier"_s);
    m_identifier->setSelectable(true);
    m_identifier->setElided(true);
    m_connection->setElided(true);
    m_state->setObjectName(u"personState"_s);
    m_state->setElided(true);

    auto *facts = new QHBoxLayout;
    facts->setSpacing(metrics.gap2);
    facts->addWidget(m_identifier);
    facts->addWidget(m_connection);
    facts->addWidget(m_tag);
    auto *state = new QHBoxLayout;
    state->setSpacing(metrics.gap1);
    state->addWidget(m_sign);
    state->addWidget(m_state);
    facts->addLayout(state);
    facts->addStretch(1);

    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.gap1);
    words->addStretch(1);
    words->addWidget(m_name);
    words->addLayout(facts);
    words->addStretch(1);

    m_acts->setSpacing(metrics.gap2);
    m_acts->addStretch(1); // the acts stand together where they have a line of their own
    auto *person = new QHBoxLayout;
    person->setSpacing(metrics.gap3);
    person->addWidget(m_avatar);
    person->addLayout(words, 1);
    auto *layout = new AdaptiveRow(this);
    layout->setContentsMargins(metrics.gap5, metrics.gap3, metrics.gap5, metrics.gap3);
    layout->setSpacing(metrics.gap3);
    layout->addLayout(person, 1);
    layout->addLayout(m_acts);
}

void PersonHeader::setPerson(const QString &name, const QString &identifier)
{
    m_name->setText(name);
    m_avatar->setName(name);
    m_identifier->setText(identifier);
    m_identifier->setVisible(!identifier.isEmpty());
}

void PersonHeader::setPicture(const QPixmap &picture)
{
    m_avatar->setPicture(picture);
}

void PersonHeader::setState(Sign sign, const QString &words)
{
    m_sign->setSign(sign);
    m_sign->setVisible(sign != Sign::None);
    // What is read again and again is no news; an outcome is.
    if (words != m_state->fullText() && sign != Sign::None && sign != Sign::Sent)
        announce(this, words);
    m_state->setText(words);
    m_state->setTone(sign == Sign::Failed ? Tone::Bad : Tone::Muted);
}

QString PersonHeader::stateText() const
{
    return m_state->fullText();
}

void PersonHeader::addAct(QPushButton *button)
{
    m_acts->insertWidget(m_acts->count() - 1, button);
}

void PersonHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, height() - 1, width(), 1, palette().mid());
}

} // namespace rollcall
