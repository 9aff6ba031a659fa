#include "ui/person/conflictview.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/records/recorddelegate.h"
#include "ui/shell/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 12; // others are scrolled to

//! Theirs and mine begin with the sign of a choice; what is chosen is strong, what is not there is quiet.
class ConflictDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), Metrics::current().rowHeight};
    }

    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        if (editor) {
            editor->setObjectName(u"conflictOwnValue"_s);
            editor->setAccessibleName(
                ConflictView::tr("Another value for %1")
                    .arg(index.siblingAtColumn(ConflictModel::Field).data().toString()));
        }
        return editor;
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const Tokens &tokens = Tokens::of(option->palette);
        const bool isChosen = index.data(ConflictModel::ChosenRole).toBool();
        const bool isSide = index.column() == ConflictModel::Theirs || index.column() == ConflictModel::Mine;
        option->text = visibleText(option->text);
        if (isSide) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = signIcon(isChosen ? Sign::ChoiceMade : Sign::Choice, option->palette);
            option->decorationSize = QSize(Metrics::current().icon, Metrics::current().icon);
        }
        if (index.column() == ConflictModel::ResultColumn)
            option->font.setWeight(QFont::DemiBold);
        const bool isQuiet = index.data(ConflictModel::EmptyRole).toBool()
            || index.column() == ConflictModel::Was || (isSide && !isChosen);
        const QColor wanted = isQuiet ? tokens.muted : tokens.text;
        option->palette.setColor(QPalette::Text, wanted);
        option->palette.setColor(QPalette::HighlightedText, RecordDelegate::textColor(*option, wanted));
    }
};

} // namespace

ConflictView::ConflictView(const Schema &schema, const QString &serviceName, QWidget *parent)
    : QWidget(parent)
    , m_model(new ConflictModel(schema, serviceName, this))
    , m_table(new QTableView)
    , m_sentence(new PlainLabel)
    , m_keys(new PlainLabel(
          tr("Enter the other one · 1 theirs · 2 mine · 0 another value"), TextRole::Note, Tone::Muted))
    , m_take(makeButton(u"takeDecisions"_s, tr("Go on with these values"), {}, ButtonKind::Primary))
{
    setObjectName(u"conflictView"_s);
    auto *headline = new PlainLabel(tr("Somebody else changed what you are changing."), TextRole::CardTitle);
    headline->setObjectName(u"conflictHeadline"_s);
    auto *text = new PlainLabel(
        tr("Nothing has been sent. Choose what shall stand; it is shown for review before it is sent."));
    text->setWordWrap(true);
    m_table->setObjectName(u"conflictTable"_s);
    m_table->setAccessibleName(tr("What both of you changed"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ConflictDelegate(this));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideRight); // the sentence below has it whole
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setObjectName(u"conflictHeader"_s);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->installEventFilter(this);
    m_sentence->setObjectName(u"conflictSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setSelectable(true);

    auto *theirs = makeButton(u"useTheirs"_s, tr("Use theirs everywhere"));
    auto *mine = makeButton(u"keepMine"_s, tr("Keep mine everywhere"));
    auto *acts = new QHBoxLayout;
    acts->addWidget(theirs);
    acts->addWidget(mine);
    acts->addStretch(1);
    acts->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->addWidget(headline);
    column->addWidget(text);
    column->addWidget(m_table);
    column->addWidget(m_keys);
    column->addWidget(m_sentence);
    column->addLayout(acts);
    column->addStretch(1);
    dress();

    connect(
        theirs, &QPushButton::clicked, this, [this] { m_model->chooseAll(ConflictModel::Choice::Theirs); });
    connect(mine, &QPushButton::clicked, this, [this] { m_model->chooseAll(ConflictModel::Choice::Mine); });
    connect(m_take, &QPushButton::clicked, this, [this] { emit decided(m_model->decisions()); });
    connect(m_model, &ConflictModel::decided, this, [this] { tell(); });
    connect(m_model, &ConflictModel::refused, this, &ConflictView::tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { tell(); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ConflictModel::Theirs)
            m_model->choose(index.row(), ConflictModel::Choice::Theirs);
        else if (index.column() == ConflictModel::Mine)
            m_model->choose(index.row(), ConflictModel::Choice::Mine);
    });
}

void ConflictView::setConflicts(const QList<Clash> &conflicts)
{
    m_model->setConflicts(conflicts);
    dress();
    m_table->setCurrentIndex(m_model->index(0, ConflictModel::Field)); // which is told
}

void ConflictView::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void ConflictView::dress()
{
    const Metrics metrics = Metrics::current();
    layout()->setContentsMargins(metrics.gap5, metrics.gap4, metrics.gap5, metrics.gap4);
    layout()->setSpacing(metrics.gap3);
    m_table->verticalHeader()->setDefaultSectionSize(metrics.rowHeight);
    m_table->horizontalHeader()->setFixedHeight(metrics.rowHeight);
    // As high as its rows, as long as the sentence and the buttons have room below.
    const int rows = qBound(1, m_model->rowCount(), mostRows);
    m_table->setFixedHeight((rows + 1) * metrics.rowHeight + 2 * m_table->frameWidth());
}

void ConflictView::tell(const QString &refusal)
{
    const int open = m_model->undecided();
    m_sentence->setTone(refusal.isEmpty() ? Tone::Text : Tone::Bad);
    m_sentence->setText(refusal.isEmpty() ? m_model->sentence(m_table->currentIndex().row()) : refusal);
    m_table->setAccessibleDescription(m_sentence->fullText());
    setDisabledReason(m_take, open > 0 ? tr("%n choice(s) still to be made", nullptr, open) : QString());
}

void ConflictView::typeOwn(int row)
{
    if (const QString why = m_model->whyNotOwn(row); !why.isEmpty()) {
        tell(why);
        return;
    }
    const QModelIndex result = m_model->index(row, ConflictModel::ResultColumn);
    m_table->setCurrentIndex(result);
    m_table->edit(result);
}

bool ConflictView::takeKey(int key)
{
    const int row = m_table->currentIndex().row();
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        m_model->cycle(row);
        return true;
    case Qt::Key_1:
        m_model->choose(row, ConflictModel::Choice::Theirs);
        return true;
    case Qt::Key_2:
        m_model->choose(row, ConflictModel::Choice::Mine);
        return true;
    case Qt::Key_0:
        typeOwn(row);
        return true;
    default:
        return false;
    }
}

bool ConflictView::eventFilter(QObject *object, QEvent *event)
{
    // Keys that the editor of a value lets through are not meant for the table.
    if (object == m_table && event->type() == QEvent::KeyPress && m_table->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && takeKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(object, event);
}

void ConflictView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        dress();
}

} // namespace rollcall
