#pragma once

#include "tests/ui/person/fakes.h"
#include "ui/common/plainlabel.h"
#include "ui/person/personpage.h"
#include "ui/person/waitingview.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QTest>

#include <memory>

namespace rollcall::test {

//! One page on a world of its own for each test function.
class PageTest : public QObject
{
    Q_OBJECT

protected slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }
    void init() { m_world = std::make_unique<World>(); }
    void cleanup()
    {
        m_page.reset();
        m_world.reset();
    }

protected:
    //! Makes the page, and waits until it was read where that can be.
    void open(const QString &connection, const QString &kind, const QString &key)
    {
        m_page = std::make_unique<PersonPage>(m_world->context, RecordId{connection, kind, key});
        show();
        QCoreApplication::processEvents();
        if (m_world->connections.connected && !m_world->connections.xras.neverAnswers)
            QTRY_VERIFY(!m_page->findChild<LoadingView *>()->isVisible());
    }
    void show()
    {
        m_page->resize(1220, 740);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }
    //! What a label says; empty when there is none.
    QString label(const char *name) const
    {
        const auto *found = m_page->findChild<PlainLabel *>(QString::fromLatin1(name));
        return found ? found->fullText() : QString();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<PersonPage> m_page;
};

} // namespace rollcall::test
