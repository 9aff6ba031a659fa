#pragma once

#include "tests/ui/shell/fakes.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/startpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

#include <memory>

namespace rollcall::test {

inline RecordId recordId(const QString &key)
{
    return {u"xras"_s, u"person"_s, key};
}

//! The window of the console on services in memory.
struct Window
{
    explicit Window(bool shown = true)
    {
        PageFactory factory;
        factory.person = [](const RecordId &id) -> TabPage * { return new FakePage(id.key, id); };
        factory.merge = [](const RecordId &absorbed, const RecordId &) -> TabPage * {
            return new FakePage(u"Merge"_s, absorbed);
        };
        factory.create = [](const QString &connection, const QString &kind) -> TabPage * {
            return new FakePage(u"New %1 in %2"_s.arg(kind, connection), {connection, kind, {}});
        };
        factory.records = [] { return new FakePage(u"People"_s); };
        factory.connections = [this] { return new ConnectionsPage(desk.context); };
        factory.start = [this] { return new StartPage(desk.context); };
        window = std::make_unique<MainWindow>(desk.context, factory);
        if (!shown)
            return;
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    FakePage *page(int index) const { return static_cast<FakePage *>(window->pageAt(index)); }
    template <typename T> T *find(const QString &name) const { return window->findChild<T *>(name); }
    World desk;
    std::unique_ptr<MainWindow> window;
};

} // namespace rollcall::test
