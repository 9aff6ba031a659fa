#include "models/editing/addressgrid.h"

#include "models/table/displaytext.h"
#include "models/table/masking.h"

#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

// In the order of the columns.
const std::array<QString, AddressGrid::ColumnCount> members{
    QString(), u"default"_s, u"optedout"_s, u"inactive"_s};

// The store takes these for true, and programs write all of them.
bool isTrue(const JsonValue &flag)
{
    return (flag.isBool() && flag.toBool())
        || (flag.isString() && flag.toString().compare("true"_L1, Qt::CaseInsensitive) == 0);
}

JsonValue withFlag(const JsonValue &known, const QString &member, bool isOn)
{
    JsonValue changed = known.isObject() ? known : JsonValue::emptyObject();
    changed.set(member, JsonValue(isOn));
    return changed;
}

} // namespace

void AddressGrid::setAddresses(const JsonValue &addresses)
{
    if (addresses == m_addresses)
        return;
    beginResetModel();
    m_addresses = addresses;
    endResetModel();
}

void AddressGrid::setReadOnly(bool readOnly)
{
    if (readOnly == m_readOnly)
        return;
    m_readOnly = readOnly;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AddressGrid::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_addresses.object().size());
}

int AddressGrid::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AddressGrid::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const JsonMember &address = m_addresses.object().at(index.row());
    if (index.column() == Address)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
            ? QVariant(masking::covered(cappedLine(address.name)))
            : QVariant();
    const bool isOn = isTrue(address.value[members.at(size_t(index.column()))]);
    if (role == Qt::CheckStateRole)
        return isOn ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole) {
        const QString column = headerData(index.column(), Qt::Horizontal).toString();
        return isOn ? tr("%1: yes", "a state of an address").arg(column)
                    : tr("%1: no", "a state of an address").arg(column);
    }
    if (role == Qt::ToolTipRole && index.column() == OptedOut) {
        return plainTip(
            tr("Opt an address out or in with Actions: then the store writes down who asked for it, "
               "and tells its webhooks."));
    }
    return {};
}

bool AddressGrid::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    const bool isOn = value.toInt() == Qt::Checked;
    const QString &member = members.at(size_t(index.column()));
    const QString chosen = m_addresses.object().at(index.row()).name;
    JsonValue wanted = m_addresses;
    wanted.set(chosen, withFlag(m_addresses[chosen], member, isOn));
    // One is the default; whichever was is no longer.
    for (const JsonMember &other : m_addresses.object()) {
        if (isOn && index.column() == Default && other.name != chosen && isTrue(other.value[member]))
            wanted.set(other.name, withFlag(other.value, member, false));
    }
    m_addresses = wanted;
    emit dataChanged(this->index(0, 0), this->index(rowCount() - 1, ColumnCount - 1));
    emit edited(m_addresses);
    return true;
}

Qt::ItemFlags AddressGrid::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool canBeSet = !m_readOnly && (index.column() == Default || index.column() == Inactive);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (canBeSet ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

QVariant AddressGrid::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Address:
        return tr("Address");
    case Default:
        return tr("Default");
    case OptedOut:
        return tr("Opted out");
    case Inactive:
        return tr("Inactive");
    default:
        return {};
    }
}

} // namespace rollcall
