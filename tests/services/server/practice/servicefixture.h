#pragma once

#include "services/json/json.h"
#include "services/server/amo/amofacade.h"
#include "services/server/cis/cisfacade.h"
#include "services/server/passport/passportfacade.h"
#include "services/server/service.h"
#include "services/server/sis/sisfacade.h"
#include "services/server/store/database.h"
#include "services/server/xras/xrasfacade.h"
#include "tests/support/testdatabase.h"

#include <QMetaObject>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

#include <functional>
#include <memory>

namespace rollcall::test {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct Answer
{
    int status = 0; //!< 0: no complete answer came
    Headers headers;
    QByteArray body;

    QByteArray header(const QByteArray &name) const
    {
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                return value;
        }
        return {};
    }
    QList<QByteArray> all(const QByteArray &name) const
    {
        QList<QByteArray> values;
        for (const auto &[key, value] : headers) {
            if (key.compare(name, Qt::CaseInsensitive) == 0)
                values.append(value);
        }
        return values;
    }
    JsonValue json() const { return json::decode(body).value_or(JsonValue()); }
};

//! The whole service on a free port, with a database of its own that the test can look into.
class ServiceFixture
{
public:
    struct Options
    {
        JsonValue xras, amo, sis, passport, cis; //!< settings of the systems
        bool practice = false;
        std::function<std::unique_ptr<Facade>()> another; //!< one more system
        int workers = 2;
    };

    explicit ServiceFixture(const Options &options)
        : m_place(options.another ? TestDatabase::Tables::None : TestDatabase::Tables::MayBeThere)
    {
        const auto newSecret = [](int bytes) {
            QByteArray random(bytes, 0);
            for (char &byte : random)
                byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
            return QString::fromLatin1(random.toHex());
        };
        const DatabaseOptions store{.url = m_place.url()};
        std::vector<std::unique_ptr<Facade>> facades;
        facades.push_back(makeXrasFacade({options.xras, options.practice, newSecret}));
        facades.push_back(makeAmoFacade({options.amo, options.practice, newSecret}));
        facades.push_back(makeSisFacade({options.sis, options.practice, newSecret}));
        facades.push_back(makePassportFacade({options.passport, options.practice, newSecret}));
        facades.push_back(makeCisFacade({options.cis, options.practice, newSecret}));
        if (options.another)
            facades.push_back(options.another());
        ServiceOptions service;
        service.http.workers = options.workers;
        service.http.listeners = {HttpListener{}};
        service.database = store;
        m_service = std::make_unique<Service>(service, std::move(facades));
        m_service->migrateAll();
        m_database = std::make_unique<Database>(store);
    }

    bool start() { return !m_service->start(); }
    Database &database() { return *m_database; }
    JsonValue credentials() const { return m_service->credentials(); }
    QString url() const { return m_service->url(); }

    //! One request over its own connection; \p path goes out as it is.
    Answer send(const QByteArray &method, const QByteArray &path, const Headers &headers = {},
        const QByteArray &body = {}) const
    {
        const QUrl base(m_service->url());
        QByteArray request = method + ' ' + path
            + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(base.port()) + "\r\nConnection: close\r\n";
        for (const auto &[name, value] : headers)
            request += name + ": " + value + "\r\n";
        if (!body.isEmpty() || method != "GET")
            request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
        QTcpSocket socket;
        socket.connectToHost(base.host(), static_cast<quint16>(base.port()));
        if (!socket.waitForConnected(5000))
            return {};
        socket.write(request + "\r\n" + body);
        QByteArray received;
        while (socket.waitForReadyRead(15000))
            received += socket.readAll();
        return parsed(received);
    }

private:
    static Answer parsed(const QByteArray &received)
    {
        const qsizetype end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return {};
        Answer answer;
        answer.body = received.mid(end + 4);
        QList<QByteArray> lines = received.left(end).split('\n');
        answer.status = lines.takeFirst().split(' ').value(1).toInt();
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
        }
        return answer;
    }

    TestDatabase m_place;
    std::unique_ptr<Service> m_service;
    std::unique_ptr<Database> m_database;
};

//! A row of a contract's conformance table and the test function that holds it.
struct Row
{
    const char *row;
    const char *test;
};

//! Checks that every named test exists in \p object and prints how many rows there are.
template <size_t count> void checkRows(const QObject *object, const char *contract, const Row (&rows)[count])
{
    size_t covered = 0;
    for (const Row &row : rows) {
        const bool isThere
            = object->metaObject()->indexOfMethod((QByteArray(row.test) + "()").constData()) >= 0;
        if (!isThere)
            qWarning("%s: no test %s for the row \"%s\"", contract, row.test, row.row);
        covered += isThere ? 1 : 0;
    }
    qInfo("%s: rows covered %zu of %zu", contract, covered, count);
    QCOMPARE(covered, count);
}

} // namespace rollcall::test
