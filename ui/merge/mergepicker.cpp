#include "ui/merge/mergepicker.h"

#include "models/merge/mergecomparison.h"
#include "models/table/displaytext.h"
#include "models/table/masking.h"
#include "services/directories/connections.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole;
constexpr int wordsRole = Qt::UserRole + 1;

} // namespace

MergePicker::MergePicker(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"mergePicker"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap5, metrics.gap4, metrics.gap5, metrics.gap4);
    column->setSpacing(metrics.gap3);
    auto *question
        = new PlainLabel(tr("Which account is the same person?"), TextRole::Section, Tone::Text, this);
    column->addWidget(question);

    auto *row = new QHBoxLayout;
    row->setSpacing(metrics.gap2);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"mergePickerField"_s);
    m_field->setAccessibleName(tr("The other account: exact identifier, or a name to search"));
    m_field->setPlaceholderText(tr("Exact identifier, or a name"));
    m_field->setMaxLength(256);
    m_field->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_field->setMinimumWidth(metrics.editor);
    m_find = makeButton(u"mergePickerFind"_s, tr("Find"), {}, ButtonKind::Normal, tr("Enter"), this);
    row->addWidget(m_field);
    row->addWidget(m_find);
    row->addStretch();
    column->addLayout(row);

    m_note = new PlainLabel(QString(), TextRole::Body, Tone::Muted, this);
    m_note->setObjectName(u"mergePickerNote"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);

    m_hits = new QListWidget(this);
    m_hits->setObjectName(u"mergePickerHits"_s);
    m_hits->setAccessibleName(tr("Accounts that may be the same person"));
    m_hits->setFrameShape(QFrame::NoFrame);
    m_hits->setUniformItemSizes(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->installEventFilter(this);
    column->addWidget(m_hits, 1);

    m_compare = makeButton(u"mergePickerCompare"_s, tr("Compare the two"), {}, ButtonKind::Primary, {}, this);
    column->addWidget(m_compare, 0, Qt::AlignLeft);

    connect(m_field, &QLineEdit::returnPressed, this, [this] { ask(m_field->text().trimmed()); });
    connect(m_find, &QPushButton::clicked, this, [this] { ask(m_field->text().trimmed()); });
    connect(m_hits, &QListWidget::itemDoubleClicked, this, &MergePicker::pick);
    connect(m_hits, &QListWidget::itemSelectionChanged, this, &MergePicker::showPick);
    connect(m_compare, &QPushButton::clicked, this, &MergePicker::pick);
    setFocusProxy(m_field);
    showPick();
}

void MergePicker::begin(const Record &known, const KindSpec &kind)
{
    const bool fresh = m_known.id != known.id;
    m_known = known;
    m_kind = kind;
    if (!fresh || !m_asked.isEmpty())
        return;
    // The last word of a name finds most namesakes; the operator may ask for something better.
    const QStringList words = kind.schema.titleOf(known.document).split(u' ', Qt::SkipEmptyParts);
    if (kind.searchCap > 0 && !words.isEmpty() && words.last().size() >= 2
        && !isSameKey(words.last(), known.id.key))
        ask(words.last());
}

void MergePicker::ask(const QString &text)
{
    if (text.isEmpty())
        return;
    if (isSameKey(text, m_known.id.key)) {
        m_note->setText(tr("%1 is the account you started from. Name the other one.")
                            .arg(isolateLtr(visibleText(text, 80))));
        return;
    }
    Directory *directory = m_context.connections.directory(m_known.id.connection);
    m_asked = text;
    masking::learn(text);
    m_hits->clear();
    m_exact.reset();
    m_search.reset();
    m_mayBeMore = false;
    const quint64 question = ++m_question;
    if (!directory) {
        m_note->setText(tr("The service is not connected."));
        return;
    }
    m_note->setText(tr("Asking…"));
    directory->read({m_known.id.connection, m_known.id.kind, text})
        .then(this, [this, question](const Result<Found> &answer) {
            if (question != m_question)
                return;
            m_exact = answer;
            answered();
        });
    if (m_kind.searchCap > 0 || m_kind.canList) {
        directory->list({m_known.id.kind, text}, {}).then(this, [this, question](const Result<Page> &answer) {
            if (question != m_question)
                return;
            m_mayBeMore = answer && (answer->capped || !answer->next.isEmpty());
            m_search = answer ? Result<QList<Record>>(answer->records) : failure(answer.error());
            answered();
        });
    } else {
        m_search = Result<QList<Record>>(QList<Record>{});
    }
}

void MergePicker::answered()
{
    if (!m_exact || !m_search)
        return;
    const Connection *here = m_context.connections.connection(m_known.id.connection);
    const QString service = here ? here->name : QString();
    const QString asked = isolate(visibleText(m_asked, 80));
    if (*m_exact && (*m_exact)->record)
        add(*(*m_exact)->record, tr("identifier, exact"));
    if (*m_search) {
        for (const Record &record : **m_search)
            add(record, tr("found by “%1”").arg(asked));
    }
    if (m_hits->count() == 0) {
        if (!*m_search)
            m_note->setText(describe(m_search->error(), service).sentence());
        else if (!*m_exact)
            m_note->setText(describe(m_exact->error(), service).sentence());
        else
            m_note->setText(tr("%1 found nobody else for “%2”.").arg(isolate(service), asked));
    } else if (m_mayBeMore && m_kind.searchCap > 0) {
        m_note->setText(
            tr("For “%1”; %2 returns at most %3, there may be more. Choose one; nothing is chosen for you.")
                .arg(asked, isolate(service))
                .arg(m_kind.searchCap));
    } else {
        m_note->setText(tr("For “%1”. Choose one; nothing is chosen for you.").arg(asked));
    }
    m_hits->setCurrentRow(-1);
    m_hits->clearSelection();
    showPick();
}

void MergePicker::add(const Record &record, const QString &reason)
{
    if (record.id.isEmpty() || isSameKey(record.id.key, m_known.id.key))
        return;
    for (int i = 0; i < m_hits->count(); ++i) {
        if (isSameKey(m_hits->item(i)->data(idRole).value<RecordId>().key, record.id.key))
            return;
    }
    const Schema &schema = m_kind.schema;
    masking::learn(schema, record.document, record.id.key);
    const QString mail = mailText(schema, record.document);
    const QString name = schema.titleOf(record.document);
    QStringList second{isolateLtr(visibleText(record.id.key, 80))};
    if (!mail.isEmpty())
        second << isolateLtr(visibleText(mail, 120));
    second << reason;
    auto *item = new QListWidgetItem(m_hits);
    item->setData(wordsRole,
        QString(isolate(visibleText(name.isEmpty() ? record.id.key : name, 120)) + u'\n'
            + second.join(u" · "_s)));
    item->setText(masking::shown(item->data(wordsRole).toString()));
    item->setSizeHint({0, Metrics::current().rowHeightTwo});
    item->setData(idRole, QVariant::fromValue(record.id));
}

void MergePicker::showPick()
{
    const bool chosen = !m_hits->selectedItems().isEmpty();
    setDisabledReason(m_compare, chosen ? QString() : tr("Choose an account in the list."));
}

void MergePicker::pick()
{
    const auto chosen = m_hits->selectedItems();
    if (!chosen.isEmpty())
        emit picked(chosen.first()->data(idRole).value<RecordId>());
}

bool MergePicker::eventFilter(QObject *object, QEvent *event)
{
    // What may be shown can have changed since the lines were made.
    if (object == m_hits && event->type() == QEvent::Paint) {
        for (int i = 0; i < m_hits->count(); ++i) {
            QListWidgetItem *item = m_hits->item(i);
            if (const QString words = masking::shown(item->data(wordsRole).toString()); words != item->text())
                item->setText(words);
        }
    }
    if (object == m_hits && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            pick();
            return true;
        }
        // Focus alone puts the cursor on the first row without choosing it; an arrow then chooses that row.
        const bool arrow = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up;
        if (arrow && m_hits->selectedItems().isEmpty() && m_hits->count() > 0) {
            m_hits->setCurrentRow(qMax(0, m_hits->currentRow()), QItemSelectionModel::ClearAndSelect);
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

} // namespace rollcall
