#include "ui/person/createstep.h"

#include "services/directories/connections.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/person/words.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// A path ends at these names before it reaches a person.
bool isUsableKey(const QString &key)
{
    return !key.isEmpty() && key != "."_L1 && key != ".."_L1
        && std::none_of(key.begin(), key.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

CreateStep::CreateStep(Connections &connections, const QString &connectionId, const QString &kind,
    const QString &keyLabel, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_connectionId(connectionId)
    , m_kind(kind)
    , m_key(new QLineEdit)
    , m_check(makeButton(u"checkKey"_s, tr("Check that it is free"), {}, ButtonKind::Primary, tr("Enter")))
    , m_open(makeButton(u"openTaken"_s, tr("Open that record")))
    , m_sign(new SignLabel)
    , m_answer(new PlainLabel)
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"createStep"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_key->setObjectName(u"createKey"_s);
    m_key->setAccessibleName(keyLabel);
    m_key->setMaxLength(255);
    m_key->setMinimumHeight(metrics.rowHeight);
    m_key->setFixedWidth(metrics.editor);
    m_key->setFont(fontFor(TextRole::Fixed));
    auto *label = new PlainLabel(keyLabel, TextRole::Body, Tone::Muted);
    label->setBuddy(m_key);
    label->setMinimumWidth(metrics.label);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics.gap3);
    line->addWidget(label);
    line->addWidget(m_key);
    line->addWidget(m_check);
    line->addStretch(1);
    m_answer->setObjectName(u"createAnswer"_s);
    m_answer->setWordWrap(true);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(metrics.gap2);
    answer->addWidget(m_sign, 0, Qt::AlignTop);
    answer->addWidget(m_answer, 1);
    auto *explanation = new PlainLabel(
        tr("This cannot be changed later. It is looked up first, so that nobody's record is overwritten."),
        TextRole::Body, Tone::Muted);
    explanation->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.gap5, metrics.gap5, metrics.gap5, metrics.gap5);
    layout->setSpacing(metrics.gap3);
    layout->addWidget(new PlainLabel(tr("A new record"), TextRole::CardTitle));
    layout->addWidget(explanation);
    layout->addLayout(line);
    layout->addLayout(answer);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addStretch(1);
    m_open->hide();
    tell(int(Sign::None), {});

    connect(m_key, &QLineEdit::returnPressed, this, &CreateStep::check);
    connect(m_check, &QPushButton::clicked, this, &CreateStep::check);
    connect(m_key, &QLineEdit::textEdited, this, [this] {
        ++m_round;
        m_open->hide();
        tell(int(Sign::None), {});
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        emit openRecord({m_connectionId, m_kind, key()});
    });
}

QString CreateStep::key() const
{
    return m_key->text().trimmed();
}

void CreateStep::setKey(const QString &key)
{
    m_key->setText(key);
}

void CreateStep::focusKey()
{
    m_key->setFocus();
}

void CreateStep::tell(int sign, const QString &text)
{
    m_sign->setSign(Sign(sign));
    m_sign->setVisible(Sign(sign) != Sign::None);
    m_answer->setText(text);
    m_key->setAccessibleDescription(text);
}

void CreateStep::check()
{
    const QString wanted = key();
    m_open->hide();
    if (!isUsableKey(wanted)) {
        tell(int(Sign::Failed), tr("This cannot be used. Type another one."));
        return;
    }
    Directory *directory = m_connections.directory(m_connectionId);
    if (!directory) {
        tell(int(Sign::Failed), tr("There is no connection, so nothing could be looked up. Connect first."));
        return;
    }
    tell(int(Sign::None), tr("Looking it up…"));
    const quint64 round = ++m_round;
    m_pending = directory->read({m_connectionId, m_kind, wanted});
    m_pending->then(this, [this, round, wanted](const Result<Found> &answer) {
        if (round != m_round)
            return;
        m_pending.reset();
        const Connection *connection = m_connections.connection(m_connectionId);
        const QString service = connection ? connection->name : QString();
        if (!answer) {
            tell(int(Sign::Failed), describe(answer.error(), service).sentence());
        } else if (answer->record) {
            tell(int(Sign::Failed), tr("%1 is taken. Open that record, or type another one.").arg(wanted));
            m_open->show();
        } else if (answer->why == Found::Why::NoSuchOrHidden) {
            tell(int(Sign::Unknown),
                tr("%1 shows nobody of that name, but it may hide them from you, so this cannot be proven "
                   "free.")
                    .arg(service));
        } else {
            emit proven(wanted);
        }
    });
}

} // namespace rollcall
