#pragma once

#include <QScrollArea>

namespace rollcall {

class TabPage;

//! What a page stands in. The page has the size of the frame, as long as it can be drawn in it; where the
//! window is smaller than the least that the page needs (large text on a small screen), it scrolls. It never
//! makes the window wider or higher.
class PageFrame : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageFrame(TabPage *page, QWidget *parent = nullptr); //!< takes the page
    TabPage *page() const { return m_page; }

private:
    TabPage *m_page;
};

} // namespace rollcall
