#pragma once

#include "tests/ui/person/fakes.h"
#include "ui/common/banner.h"
#include "ui/common/plainlabel.h"
#include "ui/person/personpage.h"
#include "ui/person/reviewstrip.h"
#include "ui/person/waitingview.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLineEdit>
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
    QLineEdit *line(const char *name) const
    {
        return m_page->findChild<QLineEdit *>(QString::fromLatin1(name));
    }
    ReviewStrip *strip() const { return m_page->findChild<ReviewStrip *>(); }
    Banner *banner() const
    {
        for (Banner *any : m_page->findChildren<Banner *>(QStringLiteral("outcomeBanner"))) {
            if (any->isVisible())
                return any;
        }
        return nullptr;
    }
    void type(const char *name, const QString &text)
    {
        QLineEdit *edit = line(name);
        QVERIFY(edit);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void openAndType(const QString &phone)
    {
        open(QStringLiteral("x"), QStringLiteral("person"), QStringLiteral("anwosu"));
        type("field_phone", phone);
    }
    //! Somebody else has saved meanwhile.
    void changeElsewhere(const QString &member, const QString &value)
    {
        JsonValue theirs = m_world->connections.xras.documents.value(QStringLiteral("anwosu"));
        theirs.set(member, JsonValue(value));
        m_world->connections.xras.documents.insert(QStringLiteral("anwosu"), theirs);
    }
    //! Ctrl+S twice, as the window passes it on.
    void sendStaged()
    {
        m_page->reviewWork();
        m_page->reviewWork();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<PersonPage> m_page;
};

} // namespace rollcall::test
