#include "ui/common/confirmdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/environment.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

PlainLabel *wrapped(const QString &name, const QString &text, TextRole role, Tone tone, QWidget *parent)
{
    auto *label = new PlainLabel(text, role, tone, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

void setInset(QBoxLayout *layout, const Metrics &m)
{
    layout->setContentsMargins(m.gap5, m.gap4, m.gap5, m.gap4);
    layout->setSpacing(m.gap3);
}

} // namespace

ConfirmDialog::ConfirmDialog(const Confirmation &confirmation, int armingDelay, QWidget *parent)
    : QDialog(parent)
    , m_confirmation(confirmation)
    , m_reason(nullptr)
    , m_confirm(nullptr)
    , m_cancel(nullptr)
{
    setObjectName(u"confirmDialog"_s);
    setWindowTitle(confirmation.confirmText);
    setModal(true);
    const Metrics m = Metrics::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *band = new EnvironmentBand(this);
    band->setConnection(confirmation.connection, false, false);
    column->addWidget(band);

    auto *body = new QVBoxLayout;
    setInset(body, m);
    column->addLayout(body);
    body->addWidget(
        wrapped(u"confirmHeadline"_s, confirmation.headline, TextRole::Direction, Tone::Bad, this));
    for (const QString &sentence : confirmation.consequences) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m.gap2);
        row->addWidget(new SignLabel(Sign::Loss, this), 0, Qt::AlignTop);
        row->addWidget(wrapped(u"confirmConsequence"_s, sentence, TextRole::Body, Tone::Text, this), 1);
        body->addLayout(row);
    }
    if (!confirmation.typedName.isEmpty()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m.gap3);
        const QString name = isolateLtr(visibleText(confirmation.typedName));
        auto *label = new PlainLabel(tr("Type %1 to allow it").arg(name), TextRole::Body, Tone::Muted, this);
        label->setObjectName(u"confirmTypeLabel"_s);
        m_typed = new QLineEdit(this);
        m_typed->setObjectName(u"confirmTypedName"_s);
        m_typed->setAccessibleName(label->fullText());
        m_tick = new SignLabel(Sign::None, this);
        m_tick->setObjectName(u"confirmTick"_s);
        label->setBuddy(m_typed);
        row->addWidget(label);
        row->addWidget(m_typed, 1);
        row->addWidget(m_tick);
        body->addLayout(row);
        connect(m_typed, &QLineEdit::textChanged, this, &ConfirmDialog::weigh);
    }
    m_reason = wrapped(u"confirmReason"_s, {}, TextRole::Note, Tone::Muted, this);
    body->addWidget(m_reason);

    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.gap2);
    foot->addStretch(1);
    m_cancel = makeButton(u"cancelButton"_s, tr("Cancel"), {}, ButtonKind::Normal, {}, this);
    m_cancel->setDefault(true);
    m_cancel->setAutoDefault(true);
    m_confirm = makeButton(u"confirmButton"_s, confirmation.confirmText, {}, ButtonKind::Danger, {}, this);
    foot->addWidget(m_cancel);
    foot->addWidget(m_confirm);
    body->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &QDialog::accept);

    if (confirmation.connection.environment == Environment::Production && armingDelay > 0) {
        m_secondsLeft = (armingDelay + 999) / 1000;
        m_arming.setInterval(qMax(1, armingDelay / m_secondsLeft));
        connect(&m_arming, &QTimer::timeout, this, [this] {
            if (--m_secondsLeft <= 0)
                m_arming.stop();
            weigh();
        });
    }
    setMinimumWidth(m.editor + m.label + m.gap7);
    weigh();
    (m_typed ? static_cast<QWidget *>(m_typed) : m_cancel)->setFocus();
}

void ConfirmDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_secondsLeft > 0 && !m_arming.isActive())
        m_arming.start();
}

void ConfirmDialog::weigh()
{
    const bool typed = !m_typed || m_typed->text() == m_confirmation.typedName;
    if (m_tick)
        m_tick->setSign(typed ? Sign::Verified : Sign::None);
    QString reason;
    if (!typed)
        reason = tr("The name has to be typed before this can go on.");
    else if (m_secondsLeft > 0)
        reason = tr("This is production: ready in %n second(s).", nullptr, m_secondsLeft);
    m_reason->setText(reason);
    setDisabledReason(m_confirm, reason);
}

void ConfirmDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter presses nothing by itself: not from the name, and never the button that deletes.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (m_cancel->hasFocus())
            reject();
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

LeaveDialog::LeaveDialog(const UnsavedWork &work, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"leaveDialog"_s);
    setWindowTitle(tr("Changes have not been sent"));
    setModal(true);
    const Metrics m = Metrics::current();
    auto *body = new QVBoxLayout(this);
    setInset(body, m);
    body->addWidget(wrapped(u"leaveHeadline"_s, tr("What you changed has not been sent."),
        TextRole::CardTitle, Tone::Text, this));
    for (const QString &summary : work.summaries) {
        auto *row = new QHBoxLayout;
        row->setSpacing(m.gap2);
        row->addWidget(new SignLabel(Sign::Staged, this), 0, Qt::AlignTop);
        row->addWidget(wrapped(u"leaveSummary"_s, summary, TextRole::Body, Tone::Text, this), 1);
        body->addLayout(row);
    }
    const QString note = work.canKeep
        ? tr("Nothing has left this computer. A draft is there again when the record is opened.")
        : tr("Closing throws it away. Nothing has left this computer.");
    body->addWidget(wrapped(u"leaveNote"_s, note, TextRole::Note, Tone::Muted, this));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(m.gap2);
    foot->addStretch(1);
    const auto add = [&](const QString &name, const QString &text, ButtonKind kind, Leave answer) {
        QPushButton *button = makeButton(name, text, {}, kind, {}, this);
        foot->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, answer] {
            m_answer = answer;
            answer == Leave::KeepEditing ? reject() : accept();
        });
        return button;
    };
    add(u"discardButton"_s, tr("Discard changes"), ButtonKind::Normal, Leave::Discard);
    if (work.canKeep)
        add(u"keepDraftButton"_s, tr("Keep as draft"), ButtonKind::Normal, Leave::KeepDraft);
    if (work.canSend)
        add(u"sendNowButton"_s, tr("Review and send…"), ButtonKind::Normal, Leave::SendNow);
    QPushButton *keep
        = add(u"keepEditingButton"_s, tr("Keep editing"), ButtonKind::Primary, Leave::KeepEditing);
    keep->setDefault(true);
    keep->setAutoDefault(true);
    keep->setFocus();
    body->addLayout(foot);
    setMinimumWidth(m.editor + m.label);
}

} // namespace rollcall
