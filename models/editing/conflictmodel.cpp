#include "models/editing/conflictmodel.h"

#include "models/editing/fieldvalue.h"
#include "models/table/displaytext.h"
#include "models/table/masking.h"
#include "services/json/json.h"

#include <QCoreApplication>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

ConflictModel::ConflictModel(const Schema &schema, const QString &serviceName, QObject *parent)
    : QAbstractTableModel(parent)
    , m_schema(schema)
    , m_serviceName(serviceName)
{ }

void ConflictModel::setConflicts(const QList<Clash> &conflicts)
{
    beginResetModel();
    const QList<Row> before = std::exchange(m_rows, {});
    for (const Clash &clash : conflicts) {
        const auto known = std::find_if(
            before.begin(), before.end(), [&clash](const Row &row) { return row.clash == clash; });
        m_rows.append(known == before.end() ? Row{.clash = clash} : *known);
    }
    endResetModel();
    emit decided();
}

void ConflictModel::choose(int row, Choice choice)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).choice == choice)
        return;
    m_rows[row].choice = choice;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit decided();
}

void ConflictModel::chooseAll(Choice choice)
{
    for (int row = 0; row < m_rows.size(); ++row)
        choose(row, choice);
}

void ConflictModel::cycle(int row)
{
    if (row >= 0 && row < m_rows.size())
        choose(row, m_rows.at(row).choice == Choice::Theirs ? Choice::Mine : Choice::Theirs);
}

QString ConflictModel::whyNotOwn(int row) const
{
    const FieldSpec *field
        = row >= 0 && row < m_rows.size() ? m_schema.field(m_rows.at(row).clash.pointer) : nullptr;
    const bool isTyped = field && field->editable && !FieldValue::isOfLines(field->type)
        && field->type != FieldSpec::Type::Boolean && field->type != FieldSpec::Type::Picture;
    return isTyped ? QString()
                   : tr("Choose one of the two here; other values are typed in the field itself.");
}

int ConflictModel::undecided() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const Row &row) { return row.choice == Choice::None; }));
}

QList<ConflictModel::Decision> ConflictModel::decisions() const
{
    QList<Decision> list;
    for (const Row &row : m_rows) {
        if (row.choice != Choice::None)
            list.append({row.clash.pointer, result(row)});
    }
    return list;
}

const JsonValue &ConflictModel::result(const Row &row) const
{
    return row.choice == Choice::Theirs ? row.clash.theirs
        : row.choice == Choice::Own     ? row.own
                                        : row.clash.mine;
}

// A member inside a field is named by both: "Phone: +27825550100 / optedout".
QString ConflictModel::label(const Row &row) const
{
    const FieldSpec *field = m_schema.fieldOver(row.clash.pointer);
    if (!field)
        return cappedLine(row.clash.pointer.mid(1));
    const QString name = QCoreApplication::translate("schema", field->label.toUtf8().constData());
    const QStringList inside = json::segments(row.clash.pointer.mid(field->pointer.size()));
    return inside.isEmpty() ? name : cappedLine(name + u": "_s + inside.join(u" / "_s));
}

QString ConflictModel::words(const Row &row, const JsonValue &value) const
{
    if (FieldValue::isEmpty(value))
        return tr("Empty");
    const FieldSpec *field = m_schema.field(row.clash.pointer);
    if (field && field->secret)
        return tr("secret");
    if (field)
        return displayText(*field, value);
    const bool isSimple = !value.isObject() && !value.isArray();
    return cappedLine(isSimple ? value.text() : QString::fromUtf8(json::encode(value)));
}

QString ConflictModel::sentence(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row &each = m_rows.at(row);
    const QString values = tr("%1: you had seen %2; %3 has %4 now; you want %5.")
                               .arg(label(each), words(each, each.clash.was), m_serviceName,
                                   words(each, each.clash.theirs), words(each, each.clash.mine));
    const QString outcome = each.choice == Choice::None
        ? tr("Nothing is chosen yet.")
        : tr("%1 will stand.", "a value").arg(words(each, result(each)));
    return values + u' ' + outcome;
}

int ConflictModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ConflictModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ConflictModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const bool isUndecided = index.column() == ResultColumn && row.choice == Choice::None;
    const JsonValue &value = index.column() == Was ? row.clash.was
        : index.column() == Theirs                 ? row.clash.theirs
        : index.column() == Mine                   ? row.clash.mine
                                                   : result(row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const QString text = index.column() == Field ? label(row)
            : isUndecided                            ? tr("choose")
                                                     : words(row, value);
        return role == Qt::ToolTipRole ? plainTip(masking::shown(text)) : masking::shown(text);
    }
    case Qt::EditRole:
        return index.column() == ResultColumn ? FieldValue::toText(value) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Field ? masking::shown(sentence(index.row())) : data(index, Qt::DisplayRole);
    case ChosenRole:
        return (index.column() == Theirs && row.choice == Choice::Theirs)
            || (index.column() == Mine && row.choice == Choice::Mine);
    case EmptyRole:
        return isUndecided || (index.column() != Field && FieldValue::isEmpty(value));
    default:
        return {};
    }
}

QVariant ConflictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Field:
        return tr("Field");
    case Was:
        return tr("You had seen");
    case Theirs:
        return tr("%1 has now").arg(m_serviceName);
    case Mine:
        return tr("You want");
    default:
        return tr("Shall stand");
    }
}

Qt::ItemFlags ConflictModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == ResultColumn && whyNotOwn(index.row()).isEmpty() ? usual | Qt::ItemIsEditable
                                                                              : usual;
}

bool ConflictModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || index.column() != ResultColumn || !whyNotOwn(index.row()).isEmpty())
        return false;
    Row &row = m_rows[index.row()];
    const FieldSpec &field = *m_schema.field(row.clash.pointer);
    const JsonValue own = FieldValue::fromText(field, row.clash.mine, value.toString());
    if (const QString problem = FieldValue::problem(field, own); !problem.isEmpty()) {
        emit refused(problem);
        return false;
    }
    row.own = own;
    row.choice = Choice::Own;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    emit decided();
    return true;
}

} // namespace rollcall
