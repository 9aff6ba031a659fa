#include "ui/shell/commandpalette.h"

#include "ui/common/plainlabel.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTreeView>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 14;

//! The row is current although the keys go to the line above; what cannot be run is quieter.
class CommandDelegate : public QStyledItemDelegate
{
public:
    CommandDelegate(const CommandModel &model, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    { }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Metrics::current().rowHeight};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens &tokens = Tokens::of(option->palette);
        option->state |= QStyle::State_Active;
        option->state &= ~QStyle::State_HasFocus;
        const bool isQuiet = index.column() == CommandModel::Keys || !m_model.reasonAt(index.row()).isEmpty();
        option->palette.setColor(QPalette::Text, isQuiet ? tokens.muted : tokens.text);
        if (isQuiet && tokens.selectedText == tokens.text)
            option->palette.setColor(QPalette::HighlightedText, tokens.muted);
        if (index.column() == CommandModel::Keys) {
            option->font = fontFor(TextRole::Note);
            option->displayAlignment = Qt::AlignTrailing | Qt::AlignVCenter;
        }
    }

private:
    const CommandModel &m_model;
};

} // namespace

CommandPalette::CommandPalette(QWidget *host)
    : QFrame(host)
    , m_text(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_model(new CommandModel(this))
    , m_foot(new PlainLabel({}, TextRole::Note, Tone::Muted, this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Commands"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_text->setObjectName(u"commandText"_s);
    m_text->setAccessibleName(tr("What to do"));
    m_text->setPlaceholderText(tr("What to do, or whom to look up"));
    m_text->setMaxLength(512);
    m_text->installEventFilter(this);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(*m_model, this));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // arrows in the line walk through it
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->header()->setObjectName(u"commandHeader"_s);
    m_list->header()->setAccessibleName(tr("Columns"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(CommandModel::Name, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(CommandModel::Keys, QHeaderView::ResizeToContents);
    m_foot->setObjectName(u"commandFoot"_s);
    m_foot->setElided(true);
    new QVBoxLayout(this);
    layout()->addWidget(m_text);
    layout()->addWidget(m_list);
    layout()->addWidget(m_foot);
    hide();
    host->installEventFilter(this);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) { run(index.row()); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (isVisible() && now && now != m_text)
            dismiss();
    });
}

void CommandPalette::open(const QList<Command> &commands)
{
    if (!isVisible())
        m_before = QApplication::focusWidget();
    m_model->setCommands(commands);
    m_text->clear();
    filter({});
    show();
    raise();
    m_text->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool hadFocus = m_text->hasFocus();
    hide();
    if (hadFocus && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter(const QString &text)
{
    m_model->setText(text);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0, CommandModel::Name));
    m_list->scrollToTop();
    place();
    announce();
}

void CommandPalette::place()
{
    const Metrics metrics = Metrics::current();
    const QWidget *host = parentWidget();
    const int width = qMin(metrics.lookupWidth + metrics.label, host->width() - 2 * metrics.gap4);
    layout()->setContentsMargins(metrics.gap2, metrics.gap2, metrics.gap2, metrics.gap2);
    layout()->setSpacing(metrics.gap2);
    const int top = metrics.toolRow + 2 * metrics.rowHeight;
    const int beside = 2 * metrics.rowHeight + 4 * metrics.gap2; // the line, the foot
    const int room = (host->height() - top - beside - metrics.gap4) / metrics.rowHeight;
    const int rows = qBound(1, qMin(m_model->rowCount(), mostRows), qMax(1, room));
    m_list->setFixedHeight(rows * metrics.rowHeight);
    m_text->setMinimumHeight(metrics.rowHeight);
    layout()->activate();
    setGeometry((host->width() - width) / 2, top, width, sizeHint().height());
}

void CommandPalette::step(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = qBound(0, m_list->currentIndex().row() + by, last);
    m_list->setCurrentIndex(m_model->index(row, CommandModel::Name));
    announce();
}

// The line keeps the focus; ears are told which row is current.
void CommandPalette::announce()
{
    const QModelIndex current = m_list->currentIndex();
    const QString reason = m_model->reasonAt(current.row());
    m_foot->setText(!reason.isEmpty() ? tr("Not now: %1").arg(reason) : tr("Enter run · Esc close"));
    m_text->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
    if (!QAccessible::isActive() || !current.isValid())
        return;
    QAccessibleEvent focus(m_list, QAccessible::Focus);
    focus.setChild(current.row() * m_model->columnCount());
    QAccessible::updateAccessibility(&focus);
}

void CommandPalette::run(int row)
{
    if (m_model->isLookUp(row)) {
        const QString text = m_text->text().trimmed();
        dismiss();
        emit lookUpRequested(text);
        return;
    }
    const QPointer<QAction> action = m_model->actionAt(row);
    if (!action || !action->isEnabled())
        return; // the foot says why
    dismiss();
    if (action)
        action->trigger();
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (object != m_text || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(mostRows - 1);
        return true;
    case Qt::Key_PageUp:
        step(1 - mostRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentIndex().row());
        return true;
    case Qt::Key_Escape:
        dismiss();
        return true;
    default:
        return QFrame::eventFilter(object, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.base);
    painter.setPen(tokens.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace rollcall
