#include "services/json/json.h"
#include "tests/support/pseudotranslator.h"
#include "tests/ui/shell/fakes.h"
#include "translations/translations.h"
#include "ui/common/plainlabel.h"
#include "ui/connections/connectionspage.h"
#include "ui/connections/startpage.h"
#include "ui/merge/mergepage.h"
#include "ui/person/personpage.h"
#include "ui/records/recordspage.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

using namespace rollcall;
using namespace rollcall::test;
using namespace Qt::StringLiterals;

namespace {

//! Knows its people by their keys and finds them by name.
class KnowingService : public FakeService
{
public:
    using FakeService::FakeService;
    Pending<rollcall::Page> list(const Query &query, const Cursor &) override
    {
        Identifier sought;
        sought.text = query.text;
        return Pending<rollcall::Page>(rollcall::Page{.records = matching(sought)});
    }
    Pending<Found> read(const RecordId &id) override
    {
        for (const Record &record : people) {
            if (record.id.key == id.key)
                return Pending<Found>(Found{.record = record});
        }
        return Pending<Found>(Found{.why = Found::Why::NoSuchRecord});
    }
};

struct Window
{
    Window()
        : xras(desk.connections.xras)
        , amo(desk.connections.amo)
    {
        desk.connections.entries[0].service = &xras;
        desk.connections.entries[0].locked = false;
        desk.connections.entries[2].service = &amo;
        xras.people = desk.xrasService.people;
        amo.people.append({.id = {u"amo"_s, u"account"_s, u"12345"_s},
            .document = *json::decode(R"({"id":12345,"username":"anwosu","display_name":"Amara Nwosu"})")});

        PageFactory factory;
        factory.person = [this](const RecordId &id) -> TabPage * { return new PersonPage(desk.context, id); };
        factory.create = [this](const QString &connection, const QString &kind) -> TabPage * {
            return PersonPage::forCreate(desk.context, connection, kind);
        };
        factory.merge = [this](const RecordId &absorbed, const RecordId &survivor) -> TabPage * {
            return new MergePage(desk.context, absorbed, survivor);
        };
        factory.records = [this] { return new RecordsPage(desk.context); };
        factory.connections = [this] { return new ConnectionsPage(desk.context); };
        factory.start = [this] { return new StartPage(desk.context); };
        window = std::make_unique<MainWindow>(desk.context, factory);
        window->setWindowState(Qt::WindowNoState);
        window->resize(1440, 900);
        window->show();
        QApplication::setActiveWindow(window.get());
    }
    //! Texts that came from the services and from the person who set them up.
    QStringList foreign() const
    {
        // Beside them what the start page suggests to type.
        QStringList texts{u"rollcall --practice"_s, u"mokoena"_s, u"adaeze"_s};
        for (const FakeService *service :
            {static_cast<const FakeService *>(&xras), static_cast<const FakeService *>(&amo)}) {
            for (const Record &record : service->people) {
                texts.append(record.id.key);
                for (const FieldSpec &field : service->spec.kinds.first().schema.fields())
                    texts.append(json::valueAt(record.document, field.pointer).toString().split(u' '));
            }
        }
        for (const Connection &connection : desk.connections.all())
            texts << connection.name << connection.baseUrl.host();
        texts.removeAll(QString());
        // The longest first: a key may be a part of an address.
        std::sort(texts.begin(), texts.end(),
            [](const QString &a, const QString &b) { return a.size() > b.size(); });
        return texts;
    }
    //! Untranslated texts and clipped buttons among what can be seen now.
    QStringList faults() const
    {
        QStringList found;
        const auto check = [&](const QObject *object, const QString &text) {
            if (const QString rest = untranslated(text, foreign()); !rest.isEmpty())
                found.append(u"%1: “%2” in “%3”"_s.arg(object->objectName(), rest.trimmed(), text));
        };
        for (const PlainLabel *label : window->findChildren<PlainLabel *>()) {
            if (label->isVisible())
                check(label, label->fullText());
        }
        for (const QAbstractButton *button : window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible())
                continue;
            check(button, button->text());
            const auto *tool = qobject_cast<const QToolButton *>(button);
            if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
                continue;
            const int wide = button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&'));
            if (wide > button->width())
                found.append(
                    u"%1: %2 px of text in %3 px"_s.arg(button->objectName()).arg(wide).arg(button->width()));
        }
        for (const QAction *action : window->findChildren<QAction *>()) {
            if (action->isVisible() && !action->isSeparator())
                check(action, action->text());
        }
        return found;
    }
    void open(const QString &page)
    {
        const RecordId amara{u"xras"_s, u"person"_s, u"anwosu"_s};
        if (page == "start"_L1)
            window->openStart();
        else if (page == "new connection"_L1)
            window->openConnections();
        else if (page == "connection"_L1)
            window->openConnections(u"xras"_s);
        else if (page == "person"_L1 || page == "change"_L1)
            window->openRecord(amara);
        else if (page == "account"_L1)
            window->openRecord({u"amo"_s, u"account"_s, u"12345"_s});
        else if (page == "nobody"_L1)
            window->openRecord({u"xras"_s, u"person"_s, u"adaeze"_s});
        else if (page == "merge"_L1)
            window->openMerge(amara, {u"xras"_s, u"person"_s, u"adaeze.n"_s});
        if (page == "change"_L1)
            type(u"field_phone"_s, u"1"_s);
        if (page == "found"_L1)
            type(u"recordsSearch"_s, u"nwosu\r"_s);
        if (page == "new person"_L1) {
            window->findChild<QAction *>(u"actionNewPerson"_s)->trigger();
            QCOMPARE(QApplication::focusWidget()->objectName(), u"createKey"_s);
        }
    }

    bool shows(const QString &name) const
    {
        const auto *widget = window->currentPage()->findChild<QWidget *>(name);
        return widget && widget->isVisible();
    }

    void type(const QString &field, const QString &text)
    {
        QTRY_VERIFY(shows(field));
        auto *edit = window->currentPage()->findChild<QLineEdit *>(field);
        QTest::keyClicks(edit, text);
    }

    World desk;
    KnowingService xras;
    KnowingService amo;
    std::unique_ptr<MainWindow> window;
};

} // namespace

class PseudoLocaleTest : public QObject
{
    Q_OBJECT
private slots:
    void numbersAreCountedInEveryLanguage_data();
    void numbersAreCountedInEveryLanguage();
    void G47_everyTextCanBeTranslatedAndGrow_data();
    void G47_everyTextCanBeTranslatedAndGrow();
    void aTextInTheSourceLanguageIsNoticed();
};

void PseudoLocaleTest::numbersAreCountedInEveryLanguage_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    // Translators lie on top of each other: in this order each row sees its own.
    QTest::newRow("C") << u"Send 1 change"_s << u"Send 2 changes"_s;
    QTest::newRow("it") << u"Send 1 change"_s << u"Send 2 changes"_s; // which is not there
    QTest::newRow("fr") << u"Envoyer 1 modification"_s << u"Envoyer 2 modifications"_s;
    QTest::newRow("es") << u"Enviar 1 cambio"_s << u"Enviar 2 cambios"_s;
    QTest::newRow("ar") << u"إرسال تغيير واحد"_s << u"إرسال تغييرين"_s;
    QTest::newRow("ja") << u"変更 1 件を送信"_s << u"変更 2 件を送信"_s;
    QTest::newRow("de") << u"1 Änderung senden"_s << u"2 Änderungen senden"_s;
}

void PseudoLocaleTest::numbersAreCountedInEveryLanguage()
{
    installTranslations(*qApp, QLocale(QString::fromLatin1(QTest::currentDataTag())));
    const auto send = [](int changes) {
        return QCoreApplication::translate("rollcall::ReviewStrip", "Send %n change(s)", nullptr, changes);
    };
    QTEST(send(1), "one");
    QTEST(send(2), "many");
    QLocale::setDefault(QLocale::c());
}

void PseudoLocaleTest::G47_everyTextCanBeTranslatedAndGrow_data()
{
    QTest::addColumn<QString>("widget"); // there once the page has come so far
    QTest::newRow("people") << u"recordsEmptyText"_s;
    QTest::newRow("found") << u"recordTable"_s;
    QTest::newRow("start") << u"try-mokoena"_s;
    QTest::newRow("connection") << u"need-XA-USER"_s;
    QTest::newRow("new connection") << u"connectionName"_s;
    QTest::newRow("person") << u"field_phone"_s;
    QTest::newRow("change") << u"reviewReason"_s;
    QTest::newRow("account") << u"field_biography"_s;
    QTest::newRow("nobody") << u"nothingHeadline"_s;
    QTest::newRow("new person") << u"createKey"_s;
    QTest::newRow("merge") << u"mergeTyped"_s;
}

void PseudoLocaleTest::G47_everyTextCanBeTranslatedAndGrow()
{
    QFETCH(QString, widget);
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo)); // takes itself out when it goes
    Window w;
    w.open(QString::fromLatin1(QTest::currentDataTag()));
    QTRY_VERIFY(w.shows(widget));
    QTest::qWait(50); // layouts settle
    const QStringList faults = w.faults();
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void PseudoLocaleTest::aTextInTheSourceLanguageIsNoticed()
{
    PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    Window w;
    PlainLabel label(u"Not offered for translation"_s, w.window.get());
    label.show();
    QCOMPARE(w.faults().size(), 1);
}

QTEST_MAIN(PseudoLocaleTest)
#include "tst_pseudolocale.moc"
