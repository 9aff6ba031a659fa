#include "ui/shell/tabarea.h"

#include "models/table/masking.h"
#include "ui/common/buttons.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/page.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QIcon dotIcon(const QColor &color)
{
    const int side = Metrics::current().icon;
    const qreal ratio = qApp->devicePixelRatio();
    QPixmap pixmap(qRound(side * ratio), qRound(side * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(QPointF(side / 2.0, side / 2.0), side / 4.0, side / 4.0);
    return QIcon(pixmap);
}

QIcon stateIcon(TabPage::State state, const QPalette &palette)
{
    switch (state) {
    case TabPage::State::Staged:
        return dotIcon(Tokens::of(palette).accent);
    case TabPage::State::Conflict:
        return signIcon(Sign::Warning, palette);
    case TabPage::State::Failed:
        return signIcon(Sign::Failed, palette);
    case TabPage::State::Calm:
        break;
    }
    return {};
}

// The current tab is written bolder than the others: its title is shortened for that weight.
class TabBar : public QTabBar
{
public:
    using QTabBar::QTabBar;

protected:
    void initStyleOption(QStyleOptionTab *option, int index) const override
    {
        QTabBar::initStyleOption(option, index);
        if (index != currentIndex())
            return;
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        const int room = style()->subElementRect(QStyle::SE_TabBarTabText, option, this).width();
        option->text = QFontMetrics(bold).elidedText(tabText(index), elideMode(), room, Qt::TextShowMnemonic);
    }
};

QString stateWord(TabPage::State state)
{
    switch (state) {
    case TabPage::State::Staged:
        return TabArea::tr("has unsent changes");
    case TabPage::State::Conflict:
        return TabArea::tr("conflict");
    case TabPage::State::Failed:
        return TabArea::tr("not as intended");
    case TabPage::State::Calm:
        break;
    }
    return {};
}

} // namespace

TabArea::TabArea(QWidget *parent)
    : QWidget(parent)
    , m_bar(new TabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"tabArea"_s);
    m_bar->setObjectName(u"tabBar"_s);
    m_bar->setAccessibleName(tr("Tabs"));
    m_bar->setExpanding(false);
    m_bar->setDrawBase(false);
    m_bar->setUsesScrollButtons(true);
    m_bar->setMovable(true);
    m_bar->setElideMode(Qt::ElideRight);
    m_bar->setFocusPolicy(Qt::StrongFocus);
    m_bar->installEventFilter(this);
    m_stack->setObjectName(u"pages"_s);
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_stack, 1);
    connect(m_bar, &QTabBar::currentChanged, this, [this](int index) {
        TabPage *page = pageAt(index);
        if (page)
            m_stack->setCurrentIndex(frameOf(page));
        emit currentChanged(page);
    });
}

void TabArea::add(TabPage *page, bool activateIt)
{
    m_stack->addWidget(new PageFrame(page));
    const QSignalBlocker quiet(m_bar); // the page is announced once it is fully described
    const int index = m_bar->addTab(QString());
    m_bar->setTabData(index, QVariant::fromValue<QObject *>(page));
    if (page->isClosable()) {
        QToolButton *close = makeIconButton(u"closeTabButton"_s, tr("Close"), u"dialog-close"_s, m_bar);
        close->setFocusPolicy(Qt::NoFocus); // Ctrl+W and the menu do it by key
        m_bar->setTabButton(index, QTabBar::RightSide, close);
        connect(close, &QToolButton::clicked, page, [this, page] { emit closeRequested(page); });
    }
    connect(page, &TabPage::titleChanged, this, [this, page] { describe(page); });
    connect(page, &TabPage::stateChanged, this, [this, page] { describe(page); });
    connect(page, &TabPage::closeRequested, this, [this, page] { emit closeRequested(page); });
    describe(page);
    if (activateIt || m_bar->count() == 1) {
        m_bar->setCurrentIndex(index);
        m_stack->setCurrentIndex(frameOf(page));
        emit currentChanged(page);
    }
}

void TabArea::remove(TabPage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    QWidget *frame = m_stack->widget(frameOf(page));
    m_stack->removeWidget(frame);
    frame->hide();
    m_bar->removeTab(index);
    frame->deleteLater();
}

void TabArea::activate(TabPage *page)
{
    const int index = indexOf(page);
    if (index >= 0)
        m_bar->setCurrentIndex(index);
}

TabPage *TabArea::current() const
{
    return pageAt(m_bar->currentIndex());
}

TabPage *TabArea::pageAt(int index) const
{
    return index < 0 ? nullptr : qobject_cast<TabPage *>(m_bar->tabData(index).value<QObject *>());
}

int TabArea::count() const
{
    return m_bar->count();
}

int TabArea::indexOf(const TabPage *page) const
{
    for (int i = 0; page && i < m_bar->count(); ++i) {
        if (m_bar->tabData(i).value<QObject *>() == page)
            return i;
    }
    return -1;
}

int TabArea::frameOf(const TabPage *page) const
{
    for (int i = 0; i < m_stack->count(); ++i) {
        if (static_cast<PageFrame *>(m_stack->widget(i))->page() == page)
            return i;
    }
    return -1;
}

TabPage *TabArea::pageOf(const RecordId &id) const
{
    for (TabPage *page : pages()) {
        if (!id.isEmpty() && page->record() == id)
            return page;
    }
    return nullptr;
}

QList<TabPage *> TabArea::pages() const
{
    QList<TabPage *> all;
    for (int i = 0; i < m_bar->count(); ++i)
        all.append(pageAt(i));
    return all;
}

void TabArea::step(int by)
{
    if (m_bar->count() > 0)
        m_bar->setCurrentIndex((m_bar->currentIndex() + by + m_bar->count()) % m_bar->count());
}

void TabArea::describe(TabPage *page)
{
    const int index = indexOf(page);
    if (index < 0)
        return;
    if (page->accessibleName().isEmpty())
        page->setAccessibleName(visibleText(page->title(), 120));
    const QString title = masking::shown(visibleText(page->title(), 120));
    const QString shown = masking::shown(visibleText(page->title(), 40));
    m_bar->setTabText(index, QString(shown).replace(u'&', u"&&"_s));
    m_bar->setTabIcon(index, stateIcon(page->state(), QApplication::palette()));
    const QString word = stateWord(page->state());
    const QString whole = word.isEmpty() ? title : title + u", "_s + word;
    m_bar->setTabToolTip(index, plainToolTip(whole));
    m_bar->setAccessibleTabName(index, whole);
    if (auto *close = qobject_cast<QToolButton *>(m_bar->tabButton(index, QTabBar::RightSide))) {
        close->setAccessibleName(tr("Close %1").arg(title));
        close->setToolTip(plainToolTip(close->accessibleName()));
        const int side = Metrics::current().icon + Metrics::current().gap1;
        close->setIconSize({side - 8, side - 8});
        close->setFixedSize(side, side);
    }
}

bool TabArea::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_bar && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        TabPage *page = pageAt(m_bar->tabAt(mouse->position().toPoint()));
        if (mouse->button() == Qt::MiddleButton && page && page->isClosable()) {
            emit closeRequested(page);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void TabArea::describeAll()
{
    for (TabPage *page : pages())
        describe(page);
}

bool TabArea::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::Polish)
        describeAll();
    return QWidget::event(event);
}

} // namespace rollcall
