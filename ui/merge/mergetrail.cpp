#include "ui/merge/mergetrail.h"

#include "ui/common/signs.h"
#include "ui/shell/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace rollcall {

MergeTrail::MergeTrail(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("mergeTrail"));
    setCurrent(Choose);
}

QStringList MergeTrail::names() const
{
    return {tr("Choose"), tr("Direction"), tr("Fields"), tr("What follows"), tr("Plan"), tr("Run")};
}

void MergeTrail::setCurrent(Step step, bool finished)
{
    m_current = step;
    m_finished = finished;
    setAccessibleName(finished
            ? tr("All steps done")
            : tr("Step %1 of %2: %3").arg(int(step) + 1).arg(names().size()).arg(names().at(step)));
    update();
}

QSize MergeTrail::sizeHint() const
{
    const Metrics metrics = Metrics::current();
    const QFontMetrics text(fontFor(TextRole::Section));
    int width = 0;
    for (const QString &name : names())
        width += text.horizontalAdvance(name) + metrics.icon + 11 * metrics.s;
    return {width, metrics.chipRow};
}

void MergeTrail::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    const Metrics metrics = Metrics::current();
    const QStringList all = names();
    const bool isNarrow = width() < sizeHint().width(); // then the current one alone has its name
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int x = metrics.gap2;
    const auto place = [&](int width) {
        const QRect box(x, 0, width, height());
        x += width;
        return QStyle::visualRect(layoutDirection(), rect(), box);
    };
    for (int i = 0; i < all.size(); ++i) {
        const bool current = i == m_current && !m_finished;
        const bool done = i < m_current || m_finished;
        const int start = x;
        const QFont font = fontFor(current ? TextRole::Section : TextRole::Body);
        const QFontMetrics text(font);
        if (done) {
            const QRect box = place(metrics.icon);
            paintSign(painter,
                QRectF(box.left(), box.center().y() - metrics.icon / 2.0, metrics.icon, metrics.icon),
                Sign::Verified, palette());
        } else {
            painter.setFont(font);
            painter.setPen(current ? tokens.text : tokens.muted);
            const QString number = locale().toString(i + 1);
            painter.drawText(place(text.horizontalAdvance(number)), Qt::AlignCenter, number);
        }
        if (current || !isNarrow) {
            x += metrics.gap1;
            painter.setFont(font);
            painter.setPen(current ? tokens.text : tokens.muted);
            painter.drawText(place(text.horizontalAdvance(all.at(i)) + 1), Qt::AlignCenter, all.at(i));
        }
        if (current) {
            const QRect under(start - metrics.gap1, height() / 2 + text.height() / 2 + metrics.gap1 / 2,
                x - start + 2 * metrics.gap1, 2);
            painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), under), tokens.accent);
        }
        if (i + 1 < all.size()) {
            x += metrics.gap3;
            const QRect box = place(metrics.gap2);
            const qreal reach = metrics.s * 0.8;
            painter.save();
            painter.translate(QRectF(box).center());
            if (layoutDirection() == Qt::RightToLeft)
                painter.scale(-1, 1);
            painter.setPen(QPen(tokens.muted, 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawPolyline(QPolygonF{{-reach / 2, -reach}, {reach / 2, 0}, {-reach / 2, reach}});
            painter.restore();
            x += metrics.gap3;
        }
    }
}

} // namespace rollcall
