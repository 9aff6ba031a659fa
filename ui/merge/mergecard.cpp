#include "ui/merge/mergecard.h"

#include "models/table/displaytext.h"
#include "models/table/tablecolumns.h"
#include "ui/common/adaptiverow.h"
#include "ui/common/avatar.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

// What becomes of the account, in capitals in a box, as environments are named.
class SideTag : public QWidget
{
public:
    SideTag(const QString &text, bool bad, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
        , m_bad(bad)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(fontFor(TextRole::Tag));
        const int s = Metrics::current().s;
        return {metrics.horizontalAdvance(m_text) + 3 * s, metrics.height() + s / 2 + 1};
    }

    void setText(const QString &text)
    {
        m_text = text;
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &tokens = Tokens::of(palette());
        const QColor color = m_bad ? tokens.bad : tokens.text;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::current().tagRadius,
            Metrics::current().tagRadius);
        painter.setFont(fontFor(TextRole::Tag));
        painter.drawText(rect(), Qt::AlignCenter, m_text);
    }

private:
    QString m_text;
    bool m_bad;
};

MergeCard::MergeCard(MergeComparison::Side side, QWidget *parent)
    : QFrame(parent)
    , m_side(side)
{
    const Metrics metrics = Metrics::current();
    const bool goes = side == MergeComparison::Side::Absorbed;
    setObjectName(goes ? u"mergeAbsorbedCard"_s : u"mergeSurvivorCard"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics.gap4, metrics.gap3, metrics.gap4, metrics.gap3);
    row->setSpacing(metrics.gap3);
    m_avatar = new Avatar(11 * metrics.s, Avatar::Form::Round, this);
    row->addWidget(m_avatar, 0, Qt::AlignVCenter);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.gap1 / 2);
    auto *top = new AdaptiveRow;
    top->setSpacing(metrics.gap2);
    m_tag = new SideTag(goes ? tr("WILL BE DELETED") : tr("STAYS", "this account is kept"), goes, this);
    m_key = new PlainLabel(QString(), TextRole::CardTitle, Tone::Text, this);
    m_key->setObjectName(goes ? u"mergeAbsorbedKey"_s : u"mergeSurvivorKey"_s);
    m_key->setElided(true);
    top->addWidget(m_tag);
    top->addWidget(m_key, 1);
    column->addLayout(top);
    m_who = new PlainLabel(QString(), this);
    m_who->setElided(true);
    m_age = new PlainLabel(QString(), TextRole::Body, Tone::Muted, this);
    m_age->setElided(true);
    column->addWidget(m_who);
    column->addWidget(m_age);
    row->addLayout(column, 1);
}

void MergeCard::setRecord(const Record &record, const Schema &schema, const QDateTime &now)
{
    const QString name = cappedLine(schema.titleOf(record.document));
    const QString mail = mailText(schema, record.document);
    m_key->setText(cappedLine(record.id.key));
    m_avatar->setName(name.isEmpty() ? record.id.key : name);
    const QString who = name.isEmpty() ? tr("no name") : isolate(visibleText(name, 120));
    m_who->setText(mail.isEmpty()
            ? tr("%1 · no e-mail").arg(who)
            : tr("%1 · %2", "name and e-mail").arg(who, isolateLtr(visibleText(mail, 120))));
    m_readAt = record.readAt;
    setAge(now);
}

void MergeCard::setUnread(const RecordId &id, const QString &state)
{
    m_key->setText(cappedLine(id.key));
    m_avatar->setName(id.key);
    m_who->setText({});
    m_readAt = {};
    m_age->setText(state);
    speak();
}

void MergeCard::setHappened(bool happened)
{
    m_happened = happened;
    const bool goes = m_side == MergeComparison::Side::Absorbed;
    m_tag->setText(goes
            ? (happened ? tr("DELETED") : tr("WILL BE DELETED"))
            : (happened ? tr("STAYED", "this account was kept") : tr("STAYS", "this account is kept")));
    speak();
}

void MergeCard::setAge(const QDateTime &now)
{
    if (m_readAt.isValid())
        m_age->setText(tr("read %1", "followed by \"20 s ago\"").arg(agoText(m_readAt, now)));
    speak();
}

void MergeCard::speak()
{
    const bool goes = m_side == MergeComparison::Side::Absorbed;
    const QString what = goes ? (m_happened ? tr("Deleted: %1") : tr("Will be deleted: %1"))
                              : (m_happened ? tr("Stayed: %1") : tr("Stays: %1"));
    setAccessibleName(
        what.arg(QStringList{m_key->fullText(), m_who->fullText(), m_age->fullText()}.join(u", "_s)));
}

void MergeCard::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const bool goes = m_side == MergeComparison::Side::Absorbed;
    QPainter painter(this);
    painter.fillRect(rect(), goes ? tokens.badGround : tokens.base);
    painter.setPen(goes ? tokens.badLine : tokens.line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const QRect bar(0, 0, 3, height());
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar), goes ? tokens.bad : tokens.text);
}

} // namespace rollcall
