#include "ui/lookup/lookuppopup.h"

#include "services/lookup/lookup.h"
#include "ui/common/announcer.h"
#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/lookup/lookupdelegate.h"
#include "ui/lookup/lookupmodel.h"
#include "ui/lookup/lookupwords.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace rollcall {

using namespace Qt::StringLiterals;

LookupPopup::LookupPopup(const Connections &connections, QWidget *host)
    : QFrame(host)
    , m_connections(connections)
    , m_takenFor(new PlainLabel(tr("Taken for a"), TextRole::Note, Tone::Muted, this))
    , m_taken(new PlainLabel({}, TextRole::Header, Tone::Text, this))
    , m_otherWay(makeLink(u"otherReadingButton"_s, tr("Read it another way"), this))
    , m_readings(new QMenu(this))
    , m_list(new QListView(this))
    , m_model(new LookupModel(connections, this))
    , m_summary(new PlainLabel({}, TextRole::Note, Tone::Muted, this))
    , m_keys(new PlainLabel(
          tr("Enter open · Ctrl+Enter new tab · Esc close"), TextRole::Note, Tone::Muted, this))
{
    setObjectName(u"lookupResults"_s);
    setAccessibleName(tr("Results of the look-up"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_takenFor->setObjectName(u"takenForLabel"_s);
    m_taken->setObjectName(u"takenForReading"_s);
    m_summary->setObjectName(u"lookupSummary"_s);
    m_keys->setObjectName(u"lookupKeys"_s);
    m_readings->setObjectName(u"readingsMenu"_s);
    m_otherWay->setMenu(m_readings);
    m_otherWay->setFocusPolicy(Qt::TabFocus);
    m_list->setObjectName(u"lookupList"_s);
    m_list->setAccessibleName(tr("People found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LookupDelegate(this));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus); // arrows in the box walk through it
    m_summary->setWordWrap(true);
    m_taken->setElided(true);
    m_keys->setElided(true);

    auto *head = new QHBoxLayout;
    head->setObjectName(u"head"_s);
    head->addWidget(m_takenFor);
    head->addWidget(m_taken);
    head->addStretch(1);
    head->addWidget(m_otherWay);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_summary, 1);
    foot->addWidget(m_keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    dress();
    hide();

    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (const RecordId id = m_model->recordAt(index.row()); !id.isEmpty())
            emit recordChosen(id, QApplication::keyboardModifiers() & Qt::ControlModifier);
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &LookupPopup::tell);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &LookupPopup::tell);
}

void LookupPopup::dress()
{
    const Metrics m = Metrics::current();
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *head = static_cast<QHBoxLayout *>(column->itemAt(0)->layout());
    auto *foot = static_cast<QHBoxLayout *>(column->itemAt(2)->layout());
    head->setContentsMargins(m.gap3, m.gap1 + 1, m.gap3, m.gap1 + 1);
    head->setSpacing(m.gap2);
    foot->setContentsMargins(m.gap3, m.gap1 + 2, m.gap3, m.gap1 + 2);
    foot->setSpacing(m.gap4);
}

void LookupPopup::setReadings(const QList<Identifier> &readings, const Identifier &taken)
{
    m_taken->setText(shapeWord(taken.shape));
    m_readings->clear();
    int number = 0;
    for (const Identifier &reading : readings) {
        if (reading == taken)
            continue;
        QString text = readingText(reading);
        QAction *action = m_readings->addAction(text.replace(u'&', u"&&"_s));
        action->setObjectName(u"reading%1"_s.arg(++number));
        connect(action, &QAction::triggered, this, [this, reading] { emit readingChosen(reading); });
    }
    m_otherWay->setVisible(number > 0);
}

void LookupPopup::setRun(LookupRun *run, const QString &typed)
{
    if (m_run)
        disconnect(m_run, nullptr, this, nullptr);
    m_run = run;
    m_model->setRun(run, typed);
    if (run) {
        connect(run, &LookupRun::finished, this, [this] {
            tell();
            // One sentence for ears when the last service has answered.
            setAccessibleDescription(m_summary->fullText());
            announce(this, m_summary->fullText());
        });
        connect(run, &QObject::destroyed, this, [this, run] {
            if (m_run == run)
                m_run = nullptr;
        });
    }
    tell();
}

void LookupPopup::tell()
{
    const QList<int> hits = m_model->hitRows();
    const bool asking = m_run && !m_run->isFinished();
    QString sentence;
    if (m_run && hits.isEmpty())
        sentence = asking ? tr("Asking…") : nothingFoundText(*m_run, m_connections);
    else if (m_run && asking)
        sentence = tr("Others are still being asked.");
    else if (m_run)
        sentence = tr("%n people", nullptr, int(hits.size()));
    m_summary->setText(sentence);
    m_keys->setVisible(!hits.isEmpty());
    if (!hits.isEmpty() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(hits.first()));
    if (m_box)
        placeUnder(m_box);
}

void LookupPopup::step(int by)
{
    const QList<int> hits = m_model->hitRows();
    if (hits.isEmpty())
        return;
    const int at = int(hits.indexOf(m_list->currentIndex().row()));
    const int next = at < 0 ? (by > 0 ? 0 : int(hits.size()) - 1) : qBound(0, at + by, int(hits.size()) - 1);
    const QModelIndex index = m_model->index(hits.at(next));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    tellCurrent(index);
}

void LookupPopup::tellCurrent(const QModelIndex &index)
{
    if (!QAccessible::isActive())
        return;
    // The box keeps the focus; ears are told which row is current.
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(index.row());
    QAccessible::updateAccessibility(&focus);
}

RecordId LookupPopup::currentRecord() const
{
    return m_model->recordAt(m_list->currentIndex().row());
}

QString LookupPopup::summary() const
{
    return m_summary->fullText();
}

void LookupPopup::placeUnder(const QWidget *box)
{
    m_box = box;
    const Metrics m = Metrics::current();
    const QWidget *host = parentWidget();
    const QPoint top = box->mapTo(host, QPoint(0, box->height() + m.gap1));
    const int width = qMin(qMax(box->width(), m.lookupWidth), host->width() - 2 * m.gap2);
    int rows = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows += m_list->sizeHintForIndex(m_model->index(row)).height();
    // The list is as high as its rows, as long as the window has room; the rest is the layout's.
    m_list->setFixedHeight(rows);
    layout()->invalidate();
    const int natural = layout()->totalHeightForWidth(width) > 0 ? layout()->totalHeightForWidth(width)
                                                                 : layout()->totalSizeHint().height();
    const int room = qMax(host->height() - top.y() - m.gap4, 4 * m.rowHeight);
    const int height = qMin(natural, room);
    if (natural > room)
        m_list->setFixedHeight(qMax(m.rowHeight, rows - (natural - room)));
    int x = top.x();
    if (layoutDirection() == Qt::RightToLeft)
        x = top.x() + box->width() - width;
    setGeometry(qBound(m.gap1, x, host->width() - width), top.y(), width, height);
}

void LookupPopup::paintEvent(QPaintEvent *)
{
    const Tokens &t = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), t.base);
    painter.setPen(t.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    const int footTop = m_list->geometry().bottom() + 1;
    painter.setPen(t.line);
    painter.drawLine(1, footTop, width() - 2, footTop);
    painter.drawLine(1, m_list->y() - 1, width() - 2, m_list->y() - 1);
}

bool LookupPopup::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        dress();
        if (m_box)
            placeUnder(m_box);
    }
    return QFrame::event(event);
}

} // namespace rollcall
