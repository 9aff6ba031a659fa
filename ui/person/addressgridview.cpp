#include "ui/person/addressgridview.h"

#include "models/editing/addressgrid.h"
#include "models/table/displaytext.h"
#include "services/json/json.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsInSight = 6; // of more the table scrolls

} // namespace

AddressGridView::AddressGridView(const QString &objectName, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_grid(new AddressGrid(this))
    , m_table(new QTableView(this))
    , m_json(new PlainLabel(QString(), TextRole::Fixed, Tone::Muted, this))
{
    m_table->setObjectName(objectName);
    m_table->setAccessibleName(tr("%1: what is true of each address").arg(name));
    m_table->setModel(m_grid);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    QHeaderView *heads = m_table->horizontalHeader();
    heads->setSectionsClickable(false);
    heads->setHighlightSections(false);
    heads->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heads->setSectionResizeMode(QHeaderView::ResizeToContents);
    heads->setSectionResizeMode(AddressGrid::Address, QHeaderView::Stretch);
    m_json->setObjectName(objectName + u"Json"_s);
    m_json->setWordWrap(true);
    m_json->setSelectable(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Metrics::current().gap1, 0, 0);
    column->setSpacing(Metrics::current().gap1);
    column->addWidget(m_table);
    column->addWidget(m_json);
    connect(m_grid, &AddressGrid::edited, this, &AddressGridView::edited);
    setAddresses({});
}

void AddressGridView::setAddresses(const JsonValue &addresses)
{
    m_grid->setAddresses(addresses);
    setVisible(m_grid->rowCount() > 0);
    const QString text = cappedLine(QString::fromUtf8(json::encode(addresses)));
    m_json->setText(text);
    m_json->setAccessibleName(tr("As JSON: %1").arg(text));
    measure();
}

void AddressGridView::setReadOnly(bool readOnly)
{
    m_grid->setReadOnly(readOnly);
}

void AddressGridView::measure()
{
    const int row = Metrics::current().rowHeight;
    m_table->verticalHeader()->setDefaultSectionSize(row);
    m_table->horizontalHeader()->setFixedHeight(row);
    m_table->setFixedHeight(
        (1 + std::min(m_grid->rowCount(), rowsInSight)) * row + 2 * m_table->frameWidth());
}

void AddressGridView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        measure();
}

} // namespace rollcall
