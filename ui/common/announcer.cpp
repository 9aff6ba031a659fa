#include "ui/common/announcer.h"

#include "models/table/masking.h"
#include "ui/common/text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QStringList>
#include <QTimer>
#include <QWidget>

#include <chrono>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! A widget without extent whose name is what was announced last. Screen readers speak a notification when it
//! is shown; Qt 6.4 has no event for an announcement, and its event for an alert is not passed on to them on
//! Linux.
class Announcer : public QWidget
{
public:
    explicit Announcer(QWidget *window)
        : QWidget(window)
    {
        setObjectName(u"announcer"_s);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFixedSize(0, 0);
        hide();
        m_soon.setSingleShot(true);
        // A page that appears tells of each of its parts; a screen reader drops what comes amid so much.
        m_soon.setInterval(std::chrono::milliseconds(1200));
        connect(&m_soon, &QTimer::timeout, this, &Announcer::speak);
    }

    void add(const QString &text)
    {
        if (!m_texts.contains(text))
            m_texts.append(text);
        m_soon.start();
    }

private:
    void speak()
    {
        hide();
        setAccessibleName(m_texts.join(u' '));
        m_texts.clear();
        show();
        QAccessibleEvent alert(this, QAccessible::Alert); // for where that is passed on
        QAccessible::updateAccessibility(&alert);
    }

    QStringList m_texts;
    QTimer m_soon;
};

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (auto *announcer = dynamic_cast<Announcer *>(object))
        return new QAccessibleWidget(announcer, QAccessible::Notification);
    // Screen readers pass over what has no role of its own, and its name with it.
    if (className == "rollcall::TabPage"_L1)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Form);
    // As a "layered pane" each change of the page would be told twice.
    if (className == "QStackedWidget"_L1)
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(isInstalled);
}

void announce(QWidget *place, const QString &text)
{
    if (!QAccessible::isActive() || text.isEmpty())
        return;
    installAccessibility();
    QWidget *window = place->window();
    auto *announcer
        = static_cast<Announcer *>(window->findChild<QWidget *>(u"announcer"_s, Qt::FindDirectChildrenOnly));
    if (!announcer)
        announcer = new Announcer(window);
    announcer->add(masking::shown(visibleSentence(text, 1000)));
}

} // namespace rollcall
