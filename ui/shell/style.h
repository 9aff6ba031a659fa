#pragma once

#include <QProxyStyle>

class QStyleOptionHeader;
class QStyleOptionTab;

namespace rollcall {

//! Fusion with flat surfaces, our focus ring, control edges and signs. Widgets that want more say so by
//! dynamic properties: "buttonKind" (int of ButtonKind), "shortcutHint" (QString), "link" (bool) on buttons;
//! "noBar" (bool) on item views; "segment" (int: 0 alone, 1 first, 2 middle, 3 last) on buttons of a
//! segmented row; "invalid" and "staged" (bool) on editors.
class ConsoleStyle : public QProxyStyle
{
    Q_OBJECT
public:
    ConsoleStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *returnData) const override;
    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    bool eventFilter(QObject *object, QEvent *event) override; // of combo boxes
    QIcon standardIcon(StandardPixmap which, const QStyleOption *option = nullptr,
        const QWidget *widget = nullptr) const override;

private:
    void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawCheck(const QStyleOption *option, QPainter *painter) const;
    void drawChoice(const QStyleOption *option, QPainter *painter) const;
    void drawEditor(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const;
    static void drawHeadGround(const QStyleOption &option, bool isLast, QPainter *painter);
    static void drawHeadLabel(const QStyleOptionHeader &head, QPainter *painter);
    static void drawTab(const QStyleOptionTab &tab, QPainter *painter);
    void drawTabLabel(const QStyleOptionTab &tab, QPainter *painter, const QWidget *widget) const;
    static QSize sizeOfHead(const QStyleOptionHeader &head);
    void drawItemPanel(const QStyleOption *option, QPainter *painter, const QWidget *widget) const;
};

} // namespace rollcall
