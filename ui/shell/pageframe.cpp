#include "ui/shell/pageframe.h"

#include "ui/shell/page.h"

#include <QEvent>
#include <QLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// A scroll area gives a widget with wrapping text the height it would like; this asks for the least instead.
class PageGround : public QWidget
{
public:
    explicit PageGround(TabPage *page)
        : m_page(page)
    {
        page->setParent(this);
    }

    QSize minimumSizeHint() const override
    {
        QSize least = m_page->minimumSizeHint();
        const QLayout *layout = m_page->layout();
        if (layout && layout->hasHeightForWidth())
            least.setHeight(layout->minimumHeightForWidth(qMax(width(), least.width())));
        return least.expandedTo(m_page->minimumSize());
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_page->resize(size()); }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    TabPage *m_page;
};

} // namespace

PageFrame::PageFrame(TabPage *page, QWidget *parent)
    : QScrollArea(parent)
    , m_page(page)
{
    setObjectName(u"pageFrame"_s);
    setAccessibleName(page->accessibleName());
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    setWidget(new PageGround(page));
}

} // namespace rollcall
