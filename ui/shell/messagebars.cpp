#include "ui/shell/messagebars.h"

#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

MessageBars::MessageBars(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"messageBars"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

Banner *MessageBars::show(const QString &key, BannerKind kind, const QString &headline, const QString &text)
{
    QPointer<Banner> &bar = m_bars[key];
    if (bar) {
        bar->setMessage(kind, headline, text);
        return bar;
    }
    bar = new Banner(kind, headline, text, this);
    bar->setObjectName(u"messageBar"_s);
    bar->setClosable(true);
    m_column->addWidget(bar);
    connect(bar, &Banner::closed, this, [this, key] { remove(key); });
    bar->show();
    return bar;
}

void MessageBars::remove(const QString &key)
{
    if (const QPointer<Banner> bar = m_bars.take(key)) {
        bar->hide();
        bar->deleteLater();
    }
}

} // namespace rollcall
