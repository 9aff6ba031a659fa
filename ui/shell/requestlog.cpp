#include "ui/shell/requestlog.h"

#include "models/table/masking.h"
#include "services/directories/connections.h"
#include "ui/common/text.h"

#include <QLocale>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pauseBetweenActs{1500};

} // namespace

QString durationText(RequestFacts::Time time)
{
    using std::chrono::milliseconds;
    const auto whole = std::chrono::round<milliseconds>(time);
    if (whole < std::chrono::seconds(1))
        return RequestLog::tr("%1 ms").arg(QLocale().toString(qint64(whole.count())));
    return RequestLog::tr("%1 s").arg(QLocale().toString(double(whole.count()) / 1000, 'f', 1));
}

RequestLog::RequestLog(const Connections &connections, QObject *parent)
    : QAbstractTableModel(parent)
    , m_connections(connections)
{
    connect(&connections, &Connections::requestFinished, this, &RequestLog::add);
}

void RequestLog::add(const QString &connection, const RequestFacts &facts)
{
    beginInsertRows({}, 0, 0);
    m_entries.push_front({connection, facts});
    endInsertRows();
    if (int(m_entries.size()) > most) {
        beginRemoveRows({}, most, most);
        m_entries.pop_back();
        endRemoveRows();
    }
    emit dataChanged(index(0, Parts), index(rowCount() - 1, Parts)); // the longest may be another
}

QList<RequestFacts> RequestLog::lastAct() const
{
    QList<RequestFacts> act;
    QDateTime begin;
    for (const Entry &entry : m_entries) {
        const auto took = std::chrono::round<std::chrono::milliseconds>(entry.facts.total());
        const QDateTime end = entry.facts.startedAt.addMSecs(took.count());
        if (begin.isValid() && end.msecsTo(begin) > pauseBetweenActs.count())
            break;
        begin = begin.isValid() ? qMin(begin, entry.facts.startedAt) : entry.facts.startedAt;
        act.append(entry.facts);
    }
    return act;
}

int RequestLog::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int RequestLog::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLog::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries.at(std::size_t(index.row()));
    const RequestFacts &facts = entry.facts;
    const auto parts = [&facts] {
        return tr("%1 on the way, %2 at the service, %3 here", "durations")
            .arg(durationText(facts.underway), durationText(facts.service), durationText(facts.here));
    };
    if (role == FactsRole)
        return QVariant::fromValue(facts);
    if (role == LongestRole) {
        const auto longest = std::max_element(m_entries.begin(), m_entries.end(),
            [](const Entry &a, const Entry &b) { return a.facts.total() < b.facts.total(); });
        return qint64(longest->facts.total().count());
    }
    if (role == Qt::TextAlignmentRole && index.column() == Total)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isText)
        return {};
    switch (index.column()) {
    case When:
        return QLocale().toString(facts.startedAt.toLocalTime().time(), u"HH:mm:ss"_s);
    case Where: {
        const Connection *connection = m_connections.connection(entry.connection);
        return visibleText(connection ? connection->name : entry.connection, 60);
    }
    case What: {
        if (masking::isOn())
            return QString(QString::fromLatin1(facts.method) + u' ' + masking::dots());
        const QString line
            = isolateLtr(visibleText(QString::fromLatin1(facts.method) + u' ' + facts.path, 300));
        return role == Qt::ToolTipRole ? plainToolTip(line) : line;
    }
    case Answer: {
        const QString words = facts.status > 0        ? QString::number(facts.status)
            : facts.failure == Error::Kind::Cancelled ? tr("called off")
                                                      : tr("no answer");
        return facts.attempts > 1 ? tr("%1, attempt %2", "answer of a service").arg(words).arg(facts.attempts)
                                  : words;
    }
    case Parts:
        return role == Qt::DisplayRole ? QVariant() : parts();
    case Total:
        return durationText(facts.total());
    default:
        return {};
    }
}

QVariant RequestLog::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case Where:
        return tr("Connection");
    case What:
        return tr("Request");
    case Answer:
        return tr("Answer");
    case Parts:
        return tr("Where the time went");
    case Total:
        return tr("Total");
    default:
        return {};
    }
}

} // namespace rollcall
