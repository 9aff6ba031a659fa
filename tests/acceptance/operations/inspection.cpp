#include "tests/acceptance/operations/inspection.h"

#include "ui/common/plainlabel.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSet>
#include <QSplitterHandle>
#include <QStyleOptionComboBox>
#include <QSvgGenerator>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <QXmlStreamReader>

namespace rollcall::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 2; // a pixel or two of a letter's edge

QString nameOf(const QWidget *widget)
{
    QStringList path;
    for (const QWidget *each = widget; each && path.size() < 3; each = each->parentWidget()) {
        if (!each->objectName().isEmpty() && !each->objectName().startsWith(u"qt_"))
            path.prepend(each->objectName());
    }
    return u"%1 (%2)"_s.arg(path.join(u'/'), QString::fromLatin1(widget->metaObject()->className()));
}

bool isPart(const QWidget *widget) // of a control that Qt made, and looks after
{
    const QWidget *parent = widget->parentWidget();
    return qobject_cast<const QLineEdit *>(parent) || qobject_cast<const QComboBox *>(parent)
        || qobject_cast<const QTabBar *>(parent) || qobject_cast<const QSplitterHandle *>(widget)
        || (parent && parent->inherits("QAbstractItemView")) || widget->inherits("QScrollBar")
        || (parent && parent->inherits("QMenuBar")) || (parent && parent->inherits("QTextEdit"))
        || widget->objectName().startsWith(u"qt_");
}

QString shown(const QAbstractButton *button)
{
    QString text = button->text();
    return text.replace(u"&&"_s, u"\x01"_s).remove(u'&').replace(u"\x01"_s, u"&"_s);
}

QString cutText(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const PlainLabel *>(widget)) {
        if (!label->toolTip().isEmpty() || label->fullText().isEmpty())
            return {}; // ends in dots and says the whole in its tool tip
        if (label->wordWrap()) {
            const int needed = label->heightForWidth(label->width());
            return needed > label->height() + slack
                ? u"%1 px high, needs %2"_s.arg(label->height()).arg(needed)
                : QString();
        }
        const int needed = label->fontMetrics().boundingRect(label->text()).width();
        return needed > label->width() + slack ? u"%1 px wide, needs %2"_s.arg(label->width()).arg(needed)
                                               : QString();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
            return {};
        const int needed = button->fontMetrics().horizontalAdvance(shown(button));
        const bool saysIt = button->toolTip().contains(shown(button));
        return needed > button->width() && !saysIt
            ? u"%1 px wide, its text %2"_s.arg(button->width()).arg(needed)
            : QString();
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        option.editable = box->isEditable();
        const int room = box->style()
                             ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                             .width();
        const int needed = box->fontMetrics().horizontalAdvance(box->currentText());
        return needed > room + slack && box->toolTip().isEmpty() && box->width() < box->maximumWidth()
            ? u"%1 px wide, its text %2"_s.arg(room).arg(needed)
            : QString();
    }
    return {};
}

bool isControl(const QWidget *widget)
{
    return qobject_cast<const PlainLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget)
        || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget);
}

} // namespace

QStringList faultsOf(QWidget *window)
{
    QStringList faults;
    QList<QWidget *> all = window->findChildren<QWidget *>();
    all.removeIf([](const QWidget *widget) { return !widget->isVisible() || isPart(widget); });
    for (const QWidget *widget : std::as_const(all)) {
        const QWidget *parent = widget->parentWidget();
        if (const QString cut = cutText(widget); !cut.isEmpty())
            faults << u"cut: %1, %2"_s.arg(nameOf(widget), cut);
        const auto *area
            = parent ? qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) : nullptr;
        const bool isScrolled = area && area->viewport() == parent;
        if (isScrolled && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
            && widget->width() > parent->width() + slack)
            faults << u"wider than what it scrolls in: %1, %2 px in %3"_s.arg(nameOf(widget))
                          .arg(widget->width())
                          .arg(parent->width());
        if (parent && !widget->isWindow() && !isScrolled && isControl(widget)
            && !parent->rect().adjusted(-slack, -slack, slack, slack).contains(widget->geometry()))
            faults << u"outside: %1"_s.arg(nameOf(widget));
        const bool isFocusable
            = widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) && !widget->isWindow();
        if (isFocusable) {
            const auto *ears = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            if (!ears || ears->text(QAccessible::Name).trimmed().isEmpty())
                faults << u"without a name: %1"_s.arg(nameOf(widget));
        }
        if (widget->layoutDirection() != QApplication::layoutDirection()
            && !widget->testAttribute(Qt::WA_SetLayoutDirection) && !widget->window()->inherits("QMenu")) {
            const QWidget *above = parent;
            while (above && !above->testAttribute(Qt::WA_SetLayoutDirection))
                above = above->parentWidget();
            if (!above)
                faults << u"mirrored: %1"_s.arg(nameOf(widget));
        }
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        for (qsizetype j = i + 1; j < all.size(); ++j) {
            const QWidget *one = all.at(i);
            const QWidget *other = all.at(j);
            if (one->parentWidget() == other->parentWidget() && isControl(one) && isControl(other)
                && one->geometry().adjusted(slack, slack, -slack, -slack).intersects(other->geometry()))
                faults << u"over one another: %1 and %2"_s.arg(nameOf(one), nameOf(other));
        }
    }
    return faults;
}

QStringList unreachedIn(QWidget *window)
{
    const auto isStop = [](const QWidget *widget) {
        return widget->isVisible() && widget->isEnabled()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->isWindow()
            && !widget->focusProxy() && !isPart(widget);
    };
    constexpr int most = 600;
    QSet<const QWidget *> reached;
    int sinceNew = 0;
    QStringList faults;
    window->activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(window, 2'000));
    for (int step = 0; step < most && sinceNew < 60; ++step) {
        QWidget *before = window->focusWidget() ? window->focusWidget() : window;
        QTest::keyClick(before, Qt::Key_Tab);
        const QWidget *now = window->focusWidget();
        if (now == before && before != window) {
            faults << u"keeps the focus: %1"_s.arg(nameOf(before));
            break;
        }
        sinceNew = now && !reached.contains(now) ? 0 : sinceNew + 1;
        if (now)
            reached.insert(now);
    }
    for (const QWidget *widget : window->findChildren<QWidget *>()) {
        if (isStop(widget) && !reached.contains(widget))
            faults << u"never has the focus: %1"_s.arg(nameOf(widget));
    }
    return faults;
}

namespace {

void hear(QAccessibleInterface *item, QStringList &texts, int depth = 0)
{
    if (!item || !item->isValid() || item->state().invisible || depth > 40)
        return;
    for (const QAccessible::Text kind :
        {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts << item->text(kind);
    if (QAccessibleTextInterface *words = item->textInterface())
        texts << words->text(0, words->characterCount());
    constexpr int most = 400;
    for (int i = 0; i < qMin(most, item->childCount()); ++i)
        hear(item->child(i), texts, depth + 1);
}

} // namespace

QStringList textsOf(QWidget *window)
{
    window->grab(); // what was not painted yet is now
    QBuffer drawing;
    drawing.open(QIODevice::WriteOnly);
    {
        QSvgGenerator painted;
        painted.setOutputDevice(&drawing);
        painted.setSize(window->size());
        QPainter painter(&painted);
        window->render(&painter);
    }
    QStringList texts{window->windowTitle()};
    QXmlStreamReader reader(drawing.data());
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            texts << reader.text().toString();
    }
    const QList<QWidget *> parts = window->findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        if (part->isVisible())
            texts << part->toolTip() << part->statusTip();
    }
    hear(QAccessible::queryAccessibleInterface(window), texts);
    texts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
    texts.removeDuplicates();
    return texts;
}

} // namespace rollcall::test
