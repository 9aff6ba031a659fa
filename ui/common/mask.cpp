#include "ui/common/mask.h"

#include "models/table/masking.h"

#include <QApplication>
#include <QEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVariant>

#include <array>

namespace rollcall {

namespace {

// By the names of their properties.
constexpr std::array<const char *, 8> texts{"text", "title", "accessibleName", "accessibleDescription",
    "toolTip", "statusTip", "windowTitle", "placeholderText"};
constexpr std::array<const char *, 3> actionTexts{"text", "toolTip", "statusTip"};
using PlainDocument = QTextDocument; // of an editor of plain text

constexpr auto echoProperty = "maskedEcho";
constexpr auto documentProperty = "maskedDocument";

QByteArray originalOf(const char *name)
{
    return QByteArray("original_") + name;
}

QByteArray maskedOf(const char *name)
{
    return QByteArray("masked_") + name;
}

// A text that somebody has set meanwhile is the original now.
void coverText(QObject *object, const char *name)
{
    const QVariant value = object->property(name);
    if (value.typeId() != QMetaType::QString || value == object->property(maskedOf(name).constData()))
        return;
    const QString masked = masking::shown(value.toString());
    if (masked == value.toString())
        return;
    object->setProperty(originalOf(name).constData(), value);
    object->setProperty(maskedOf(name).constData(), masked);
    object->setProperty(name, masked);
}

void uncoverText(QObject *object, const char *name)
{
    const QVariant masked = object->property(maskedOf(name).constData());
    if (!masked.isValid())
        return;
    if (object->property(name) == masked)
        object->setProperty(name, object->property(originalOf(name).constData()));
    object->setProperty(originalOf(name).constData(), {});
    object->setProperty(maskedOf(name).constData(), {});
}

// Longer texts: another document stands in place of the own one, which nobody can write into meanwhile.
void coverDocument(QPlainTextEdit *edit)
{
    const QString text = edit->toPlainText();
    auto *own = edit->property(documentProperty).value<PlainDocument *>();
    const QString masked = masking::shown(text);
    if (masked == text)
        return;
    const QSignalBlocker quiet(edit);
    if (own) {
        own->setPlainText(text); // it was set anew while it was covered
    } else {
        own = edit->document();
        own->setParent(edit); // the editor deletes what is its own when it gets another
        edit->setProperty(documentProperty, QVariant::fromValue(own));
        edit->setProperty("maskedReadOnly", edit->isReadOnly());
        auto *cover = new PlainDocument(edit);
        cover->setDocumentLayout(new QPlainTextDocumentLayout(cover));
        cover->setDefaultFont(own->defaultFont());
        edit->setDocument(cover);
        edit->setReadOnly(true);
    }
    edit->setPlainText(masked);
}

void uncoverDocument(QPlainTextEdit *edit)
{
    auto *own = edit->property(documentProperty).value<PlainDocument *>();
    if (!own)
        return;
    const QSignalBlocker quiet(edit);
    PlainDocument *cover = edit->document();
    edit->setDocument(own);
    edit->setReadOnly(edit->property("maskedReadOnly").toBool());
    delete cover;
    edit->setProperty(documentProperty, {});
}

void cover(QWidget *widget)
{
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget)) {
        coverDocument(edit);
    } else if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        if (line->echoMode() == QLineEdit::Normal) {
            line->setProperty(echoProperty, true);
            line->setEchoMode(QLineEdit::Password);
        }
    }
    for (const char *name : texts) {
        // What is typed is no text that is shown.
        if (qobject_cast<QLineEdit *>(widget) && qstrcmp(name, "text") == 0)
            continue;
        coverText(widget, name);
    }
    if (auto *menu = qobject_cast<QMenu *>(widget)) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            for (const char *name : actionTexts)
                coverText(action, name);
        }
    }
}

void uncover(QWidget *widget)
{
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        uncoverDocument(edit);
    if (widget->property(echoProperty).toBool()) {
        widget->setProperty(echoProperty, {});
        static_cast<QLineEdit *>(widget)->setEchoMode(QLineEdit::Normal);
    }
    for (const char *name : texts)
        uncoverText(widget, name);
    const QList<QAction *> actions = widget->actions();
    for (QAction *action : actions) {
        for (const char *name : actionTexts)
            uncoverText(action, name);
    }
}

} // namespace

Mask::~Mask()
{
    masking::setOn(false);
}

bool Mask::isOn() const
{
    return masking::isOn();
}

void Mask::setOn(bool on)
{
    if (on == isOn())
        return;
    masking::setOn(on);
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    emit changed(on);
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (on)
            cover(widget);
        else
            uncover(widget);
        widget->update();
    }
}

// Whatever is about to be seen passes here, however late it was set.
bool Mask::eventFilter(QObject *object, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::Paint:
    case QEvent::ToolTip:
    case QEvent::WindowTitleChange:
        if (auto *widget = qobject_cast<QWidget *>(object))
            cover(widget);
        break;
    default:
        break;
    }
    return QObject::eventFilter(object, event);
}

} // namespace rollcall
