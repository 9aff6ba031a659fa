#include "ui/lookup/lookupdelegate.h"

#include "services/lookup/lookup.h"
#include "ui/common/avatar.h"
#include "ui/common/environment.h"
#include "ui/common/scripts.h"
#include "ui/common/signs.h"
#include "ui/lookup/lookupmodel.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

LookupModel::Kind kindOf(const QModelIndex &index)
{
    return LookupModel::Kind(index.data(LookupModel::KindRole).toInt());
}

int alignment(const QStyleOptionViewItem &option, Qt::Alignment align)
{
    return int(QStyle::visualAlignment(option.direction, align | Qt::AlignVCenter)) | Qt::TextSingleLine;
}

void paintText(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QFont &font,
    const QColor &color, const QString &text, Qt::Alignment align = Qt::AlignLeading)
{
    const QFont writing = fontToWrite(font, text);
    painter->setFont(writing);
    painter->setPen(color);
    painter->drawText(
        rect, alignment(option, align), QFontMetrics(writing).elidedText(text, Qt::ElideRight, rect.width()));
}

//! The name, with the parts that matched in DemiBold. Formats of one layout, never markup.
void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, const QColor &color,
    const QString &name, const QVariantList &matches)
{
    const QFontMetrics widest(fontToWrite(fontFor(TextRole::Section), name));
    QTextLayout layout(
        widest.elidedText(name, Qt::ElideRight, rect.width()), fontToWrite(fontFor(TextRole::Body), name));
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < matches.size(); i += 2) {
        QTextLayout::FormatRange range;
        range.start = matches.at(i).toInt();
        range.length = qMin(matches.at(i + 1).toInt(), int(layout.text().size()) - range.start);
        if (range.length <= 0)
            continue;
        range.format.setFontWeight(QFont::DemiBold);
        formats.append(range);
    }
    layout.setFormats(formats);
    QTextOption textOption;
    textOption.setWrapMode(QTextOption::NoWrap);
    textOption.setTextDirection(name.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    textOption.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    layout.setTextOption(textOption);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(rect.width());
    layout.endLayout();
    painter->setPen(color);
    if (line.isValid())
        layout.draw(painter, QPointF(rect.x(), rect.y() + (rect.height() - line.height()) / 2));
}

} // namespace

QSize LookupDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Metrics m = Metrics::current();
    return {m.lookupWidth / 3, kindOf(index) == LookupModel::Kind::Head ? m.rowHeight : m.lookupRow};
}

void LookupDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (kindOf(index) == LookupModel::Kind::Head)
        paintHead(painter, option, index);
    else
        paintHit(painter, option, index);
    painter->restore();
}

void LookupDelegate::paintHead(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::current();
    const Tokens &t = Tokens::of(option.palette);
    painter->fillRect(option.rect, t.header);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.line);
    const QRect box = option.rect.adjusted(m.gap3, 0, -m.gap3, -1);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
    const QFont nameFont = fontFor(TextRole::Header);
    const QFont noteFont = fontFor(TextRole::Note);
    const QString name = index.data().toString();
    const int nameWidth = qMin(QFontMetrics(nameFont).horizontalAdvance(name) + 1, box.width() / 2);
    paintText(
        painter, option, mirrored({box.x(), box.y(), nameWidth, box.height()}), nameFont, t.muted, name);
    int x = box.x() + nameWidth + m.gap2;
    if (const QVariant environment = index.data(LookupModel::EnvironmentRole); environment.isValid()) {
        const QSize size = EnvironmentTag::sizeFor(Environment(environment.toInt()));
        EnvironmentTag::paint(*painter, mirrored({x, box.y(), size.width(), box.height()}),
            Environment(environment.toInt()), option.palette);
        x += size.width() + m.gap2;
    }
    const auto state = LookupGroup::State(index.data(LookupModel::StateRole).toInt());
    const bool failed = state == LookupGroup::State::Failed;
    const QString note = index.data(LookupModel::NoteRole).toString();
    const int noteWidth = qMin(
        QFontMetrics(noteFont).horizontalAdvance(note) + 1, box.right() - x - (failed ? m.icon + m.gap1 : 0));
    const QRect noteRect(box.right() - noteWidth + 1, box.y(), noteWidth, box.height());
    paintText(
        painter, option, mirrored(noteRect), noteFont, failed ? t.bad : t.muted, note, Qt::AlignTrailing);
    if (failed) {
        const QRect sign(
            noteRect.x() - m.gap1 - m.icon, box.y() + (box.height() - m.icon) / 2, m.icon, m.icon);
        paintSign(*painter, mirrored(sign), Sign::Failed, option.palette, signGroundOf(option));
    }
}

void LookupDelegate::paintHit(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Metrics m = Metrics::current();
    const Tokens &t = Tokens::of(option.palette);
    QStyleOptionViewItem panel(option);
    initStyleOption(&panel, index);
    panel.state |= QStyle::State_Active; // the keys go to the box above; the row is current all the same
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &panel, painter, option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor text = selected ? t.selectedText : t.text;
    const QColor quiet = selected && t.selectedText != t.text ? t.selectedText : t.muted;

    const QRect box = option.rect.adjusted(m.gap3, 0, -m.gap3, 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(option.direction, box, rect); };
    const QString name = index.data().toString();
    const QRect picture(box.x(), box.y() + (box.height() - m.pictureList) / 2, m.pictureList, m.pictureList);
    Avatar::paint(*painter, mirrored(picture), name, index.data(LookupModel::PictureRole).value<QPixmap>(),
        Avatar::Form::Round);

    // Columns as in the picture: name 24 %, identifier 18 %, e-mail what is left, reason as wide as it is.
    const int left = box.x() + m.pictureList + m.gap2 + m.gap1 / 2;
    const QFont noteFont = fontFor(TextRole::Note);
    const QString reason = index.data(LookupModel::ReasonRole).toString();
    const int all = box.right() - left;
    const int reasonWidth = qMin(QFontMetrics(noteFont).horizontalAdvance(reason) + 1, all / 3);
    const int nameWidth = all * 26 / 100;
    const int identifierWidth = all * 18 / 100;
    const int emailWidth = all - nameWidth - identifierWidth - reasonWidth - m.gap2;
    int x = left;
    paintName(painter, option, mirrored({x, box.y(), nameWidth - m.gap2, box.height()}), text, name,
        index.data(LookupModel::MatchesRole).toList());
    x += nameWidth;
    paintText(painter, option, mirrored({x, box.y(), identifierWidth - m.gap2, box.height()}),
        fontFor(TextRole::Body), quiet, index.data(LookupModel::IdentifierRole).toString());
    x += identifierWidth;
    paintText(painter, option, mirrored({x, box.y(), qMax(0, emailWidth), box.height()}),
        fontFor(TextRole::Body), quiet, index.data(LookupModel::EmailRole).toString());
    const bool warns = !index.data(LookupModel::WarningsRole).toStringList().isEmpty();
    const QColor warning = selected && t.selectedText != t.text ? t.selectedText : t.warn;
    const QRect reasonRect(box.right() - reasonWidth + 1, box.y(), reasonWidth, box.height());
    paintText(
        painter, option, mirrored(reasonRect), noteFont, warns ? warning : quiet, reason, Qt::AlignTrailing);
    if (warns) {
        const QRect sign(
            reasonRect.x() - m.gap1 - m.icon, box.y() + (box.height() - m.icon) / 2, m.icon, m.icon);
        paintSign(*painter, mirrored(sign), Sign::Warning, option.palette, signGroundOf(option));
    }
}

} // namespace rollcall
