#include "ui/person/linkedrecord.h"

#include "models/editing/fieldvalue.h"
#include "models/editing/stagedrecord.h"
#include "services/directories/connections.h"
#include "ui/common/buttons.h"
#include "ui/common/errortext.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/person/fieldrow.h"
#include "ui/person/recordform.h"
#include "ui/person/words.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds typingPause{400};
constexpr int longestName = 60;

} // namespace

LinkedRecord::LinkedRecord(
    Connections &connections, const RecordId &names, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_names(names)
    , m_words(new PlainLabel(QString(), TextRole::Note, Tone::Muted))
    , m_open(makeLink(name + u"_open"_s, QString()))
{
    setObjectName(name);
    m_words->setObjectName(name + u"_words"_s);
    m_words->setWordWrap(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Metrics::current().gap2);
    line->addWidget(m_open);
    line->addWidget(m_words, 1);
    line->addStretch();
    m_open->hide();
    hide();
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &LinkedRecord::ask);
    connect(m_open, &QPushButton::clicked, this, [this] { emit openRecord(m_names); });
}

QString LinkedRecord::connectionName() const
{
    const Connection *connection = m_connections.connection(m_names.connection);
    return connection ? connection->name : m_names.connection;
}

void LinkedRecord::setKey(const QString &key)
{
    const QString trimmed = key.trimmed();
    if (trimmed == m_names.key)
        return;
    const bool isFirst = m_names.key.isEmpty();
    m_names.key = trimmed;
    if (m_reading)
        m_reading->cancel();
    m_reading.reset();
    m_pause.stop();
    m_open->hide();
    setVisible(!trimmed.isEmpty());
    if (trimmed.isEmpty())
        return;
    tell(tr("Looking up who this is…"));
    if (isFirst)
        ask();
    else
        m_pause.start(typingPause);
}

void LinkedRecord::ask()
{
    Directory *directory = m_connections.directory(m_names.connection);
    if (!directory) {
        tell(tr("%1 is not connected, so it is not known who this is.").arg(connectionName()));
        return;
    }
    m_reading = directory->read(m_names);
    m_reading->then(this, [this, asked = m_names](const Result<Found> &answer) {
        if (asked != m_names)
            return;
        m_reading.reset();
        show(answer);
    });
}

void LinkedRecord::show(const Result<Found> &answer)
{
    if (!answer) {
        const QString reason = describe(answer.error(), connectionName()).whatHappened;
        tell(tr("It is not known who this is. %1").arg(reason));
        return;
    }
    if (!answer->record) {
        tell(answer->why == Found::Why::NoSuchOrHidden
                ? tr("Nobody has this ID, or they are hidden from you.")
                : tr("Nobody has this ID."));
        return;
    }
    const Connection *connection = m_connections.connection(m_names.connection);
    const Dialect *dialect = connection ? m_connections.dialectOf(connection->system) : nullptr;
    const KindSpec *kind = dialect ? dialect->kind(m_names.kind) : nullptr;
    const QString name = kind ? recordName(kind->schema, answer->record->document, m_names.key) : m_names.key;
    const QString shown = visibleText(name, longestName);
    m_open->setText(QString(shown).replace(u'&', u"&&"_s));
    m_open->setAccessibleName(tr("Open %1").arg(isolate(shown)));
    m_open->show();
    tell({});
}

void LinkedRecord::tell(const QString &text)
{
    m_words->setText(text);
    m_words->setVisible(!text.isEmpty());
}

void showLinkedRecords(RecordForm &form, StagedRecord &record, Connections &connections,
    const QString &connectionId, const std::function<void(const RecordId &)> &open)
{
    for (const FieldSpec &field : record.schema().fields()) {
        FieldRow *row = form.row(field.pointer);
        if (field.refersTo.isEmpty() || !row)
            continue;
        auto *linked = new LinkedRecord(connections, {connectionId, field.refersTo, {}},
            u"linked"_s + QString(field.pointer).replace(u'/', u'_'));
        row->placeBelow(linked);
        QObject::connect(linked, &LinkedRecord::openRecord, &form, open);
        const auto follow = [linked, &record, pointer = field.pointer] {
            linked->setKey(FieldValue::toText(record.value(pointer)));
        };
        QObject::connect(&record, &StagedRecord::changed, linked, follow);
        follow();
    }
}

} // namespace rollcall
