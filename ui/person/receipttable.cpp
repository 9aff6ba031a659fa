#include "ui/person/receipttable.h"

#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/person/words.h"

#include <QGridLayout>
#include <QPainter>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QGridLayout *makeGrid(QWidget *table, const QStringList &headers)
{
    const Metrics metrics = Metrics::current();
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(metrics.gap2, 0, metrics.gap2, 0);
    grid->setHorizontalSpacing(metrics.gap5);
    grid->setVerticalSpacing(0);
    for (int column = 0; column < headers.size(); ++column) {
        grid->addWidget(new PlainLabel(headers.at(column), TextRole::Header, Tone::Muted), 0, column);
        grid->setColumnStretch(column, column == 0 ? 0 : 1);
    }
    grid->setRowMinimumHeight(0, metrics.rowHeight);
    return grid;
}

PlainLabel *cell(const QString &text, Tone tone = Tone::Text, bool strong = false)
{
    auto *label = new PlainLabel(text, strong ? TextRole::Section : TextRole::Body, tone);
    label->setSelectable(true);
    label->setWordWrap(true);
    return label;
}

void paintTable(QWidget *table, int rows)
{
    const Tokens &tokens = Tokens::of(table->palette());
    const auto *grid = qobject_cast<QGridLayout *>(table->layout());
    QPainter painter(table);
    painter.fillRect(table->rect(), tokens.base);
    const QRect head = grid->cellRect(0, 0);
    painter.fillRect(0, 0, table->width(), head.bottom() + 1, tokens.header);
    painter.setPen(tokens.line);
    for (int row = 1; row <= rows; ++row)
        painter.drawLine(0, grid->cellRect(row, 0).top(), table->width(), grid->cellRect(row, 0).top());
    painter.drawRect(table->rect().adjusted(0, 0, -1, -1));
}

} // namespace

ReceiptTable::ReceiptTable(
    const Schema &schema, const QList<Receipt::Item> &items, const QString &serviceName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"receiptTable"_s);
    QGridLayout *grid = makeGrid(this,
        {QString(), tr("Field"), tr("Intended"), tr("%1 has now").arg(serviceName), tr("What it means")});
    using State = Receipt::Item::State;
    for (const Receipt::Item &item : items) {
        const int row = ++m_rows;
        const FieldSpec *known = schema.field(item.pointer);
        const FieldSpec field = known ? *known : FieldSpec{};
        const QString label = known  ? fieldLabel(field)
            : item.pointer.isEmpty() ? tr("The record")
                                     : item.pointer;
        const bool verified = item.state == State::Verified;
        const bool beside = item.state == State::ChangedBeside;
        const QString intended = beside ? tr("not touched") : spokenValue(field, item.intended);
        const QString now = spokenValue(field, item.now);
        const QString meaning = verified ? tr("verified")
            : beside                     ? tr("changed although you did not touch it")
            : item.now.isUndefined() && !item.intended.isUndefined() ? tr("not kept by %1").arg(serviceName)
                                                                     : tr("not changed as you wanted");
        auto *sign = new SignLabel(verified ? Sign::Verified : Sign::Failed);
        grid->addWidget(sign, row, 0);
        grid->addWidget(cell(label), row, 1);
        grid->addWidget(cell(intended, beside ? Tone::Muted : Tone::Text), row, 2);
        grid->addWidget(cell(now, Tone::Text, !verified), row, 3);
        grid->addWidget(cell(meaning, verified ? Tone::Muted : Tone::Text), row, 4);
        grid->setRowMinimumHeight(row, Metrics::current().rowHeight);
    }
    setAccessibleName(summary(items));
}

QString ReceiptTable::summary(const QList<Receipt::Item> &items)
{
    int wanted = 0;
    int differs = 0;
    int beside = 0;
    for (const Receipt::Item &item : items) {
        if (item.state == Receipt::Item::State::ChangedBeside) {
            ++beside;
            continue;
        }
        ++wanted;
        if (item.state == Receipt::Item::State::Differs)
            ++differs;
    }
    QStringList sentences;
    if (wanted > 0)
        sentences << tr("%n of %1 value(s) differ(s).", nullptr, differs).arg(wanted);
    if (beside > 0)
        sentences << tr("%n value(s) that you did not touch changed as well.", nullptr, beside);
    return sentences.join(u' ');
}

void ReceiptTable::paintEvent(QPaintEvent *)
{
    paintTable(this, m_rows);
}

} // namespace rollcall
