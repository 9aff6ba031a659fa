#include "ui/common/secretfield.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMimeData>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds shown{30};
constexpr qsizetype maskLength = 12; // whatever the length: that is part of the secret

} // namespace

SecretField::SecretField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_text(new PlainLabel(QString(), TextRole::Fixed))
    , m_reveal(makeLink(u"revealSecret"_s, tr("Show")))
    , m_copy(makeLink(u"copySecret"_s, tr("Copy")))
{
    setObjectName(u"secretField"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Metrics::current().gap2);
    m_text->setObjectName(u"secretText"_s);
    m_text->setWordWrap(true);
    m_text->setMinimumHeight(Metrics::current().rowHeight);
    row->addWidget(m_text, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    for (QTimer *timer : {&m_hide, &m_clear}) {
        timer->setSingleShot(true);
        timer->setInterval(shown);
    }
    connect(&m_hide, &QTimer::timeout, this, &SecretField::dress);
    connect(&m_clear, &QTimer::timeout, this, &SecretField::takeBack);
    connect(m_reveal, &QPushButton::clicked, this, [this] {
        if (isRevealed())
            m_hide.stop();
        else
            m_hide.start();
        dress();
    });
    connect(m_copy, &QPushButton::clicked, this, &SecretField::copy);
    dress();
}

SecretField::~SecretField()
{
    if (m_clear.isActive())
        takeBack();
}

void SecretField::setSecret(const QString &secret)
{
    m_secret = secret;
    m_hide.stop();
    dress();
}

void SecretField::dress()
{
    m_text->setSelectable(isRevealed());
    m_text->setText(isRevealed() ? m_secret : QString(maskLength, u'•'));
    m_text->setAccessibleName(isRevealed() ? tr("%1: %2", "a field and its value").arg(m_name, m_secret)
                                           : tr("%1: not shown").arg(m_name));
    m_reveal->setText(isRevealed() ? tr("Hide") : tr("Show"));
    m_reveal->setAccessibleName(isRevealed() ? tr("Hide %1").arg(m_name) : tr("Show %1").arg(m_name));
    m_copy->setAccessibleName(tr("Copy %1").arg(m_name));
    m_reveal->setEnabled(!m_secret.isEmpty());
    m_copy->setEnabled(!m_secret.isEmpty());
}

void SecretField::copy()
{
    auto *content = new QMimeData;
    content->setText(m_secret);
    content->setData(u"x-kde-passwordManagerHint"_s, "secret"); // what clipboard managers look for
    QGuiApplication::clipboard()->setMimeData(content);
    m_clear.start();
}

void SecretField::takeBack()
{
    m_clear.stop();
    if (QGuiApplication::clipboard()->text() == m_secret)
        QGuiApplication::clipboard()->clear();
}

void SecretField::hideEvent(QHideEvent *event)
{
    m_hide.stop();
    dress();
    QWidget::hideEvent(event);
}

} // namespace rollcall
