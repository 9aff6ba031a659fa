#pragma once

#include "services/domain/jsonvalue.h"

#include <QAbstractTableModel>

namespace rollcall {

//! What is true of each address of one kind, as {"+27820000001": {"default": true, "optedout": true}}: a row
//! for every address in the order of the document, those behind an opted-out one as well. Default and inactive
//! can be set here. Opted out cannot: an opt-out is an act that the store writes down. GUI thread.
class AddressGrid : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Address, Default, OptedOut, Inactive, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    //! Anything but an object shows no rows.
    void setAddresses(const JsonValue &addresses);
    const JsonValue &addresses() const { return m_addresses; }
    void setReadOnly(bool readOnly);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited(const rollcall::JsonValue &addresses); //!< as they shall be

private:
    JsonValue m_addresses;
    bool m_readOnly = false;
};

} // namespace rollcall
