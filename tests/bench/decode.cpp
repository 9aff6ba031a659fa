// A page of a thousand people, decoded into records by Rollcall or by QJsonDocument: bench_decode ours|qt
// TIMES

#include "services/domain/record.h"
#include "services/json/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

QByteArray page()
{
    QByteArray text = R"({"count":1000,"next":null,"results":[)";
    for (int i = 0; i < 1000; ++i) {
        const QByteArray number = QByteArray::number(100'000 + i);
        text += (i == 0 ? "" : ",");
        text += R"({"id":)" + number + R"(,"username":"amara.nwosu)" + number
            + R"(","firstName":"Amara","middleName":null,"lastName":"Nwosu-Adéyẹmí","email":"amara.)" + number
            + R"(@lakeview.example","phone":"+27 11 555 0134","organization":"University of Lakeview",)"
              R"("country":"ZA","isReconciled":true,"created":"2024-10-20T12:00:00Z","details":{"orcid":)"
              R"("0000-0002-1825-0097","languages":["en","zu"],"score":4.25}})";
    }
    return text + "]}";
}

qsizetype byRollcall(const QByteArray &text)
{
    QList<rollcall::Record> records;
    const auto document = rollcall::json::decode(text);
    for (const rollcall::JsonValue &one : (*document)[u"results"].array())
        records.append({.id = {u"c"_s, u"person"_s, one[u"id"].text()}, .document = one});
    return records.size();
}

qsizetype byQt(const QByteArray &text)
{
    QList<std::pair<QString, QJsonObject>> records;
    for (const QJsonValue &one : QJsonDocument::fromJson(text)[u"results"].toArray())
        records.append({QString::number(one[u"id"].toInteger()), one.toObject()});
    return records.size();
}

} // namespace

int main(int argc, char *argv[])
{
    const bool isOurs = argc == 3 && qstrcmp(argv[1], "ours") == 0;
    const int times = argc == 3 ? QByteArray(argv[2]).toInt() : 0;
    const QByteArray text = page();
    qsizetype records = 0;
    for (int i = 0; i < times; ++i)
        records += isOurs ? byRollcall(text) : byQt(text);
    std::printf("%lld records\n", static_cast<long long>(records));
    return records == 1000 * qsizetype(times) && times > 0 ? 0 : 1;
}
