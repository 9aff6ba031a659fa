#include "ui/records/recordpreview.h"

#include "models/table/displaytext.h"
#include "models/table/masking.h"
#include "models/table/tablecolumns.h"
#include "services/directories/connections.h"
#include "services/json/json.h"
#include "ui/common/avatar.h"
#include "ui/common/buttons.h"
#include "ui/common/environment.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    rule->setFixedHeight(1);
    return rule;
}

} // namespace

RecordPreview::RecordPreview(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"recordPreview"_s);
    setAccessibleName(tr("Preview"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_stack = new QStackedLayout(this);

    m_empty = new QWidget(this);
    auto *emptyColumn = new QVBoxLayout(m_empty);
    emptyColumn->setContentsMargins(metrics.gap5, metrics.gap5, metrics.gap5, metrics.gap5);
    emptyColumn->setSpacing(metrics.gap3);
    emptyColumn->addStretch();
    auto *emptyIcon = new PlainLabel(QString(), m_empty);
    emptyIcon->setAlignment(Qt::AlignCenter);
    emptyIcon->setPixmap(icon(u"view-list-details"_s).pixmap(metrics.iconEmpty, metrics.iconEmpty));
    auto *emptyText = new PlainLabel(tr("Choose a row to see the record here."), m_empty);
    emptyText->setTone(Tone::Muted);
    emptyText->setAlignment(Qt::AlignCenter);
    emptyText->setWordWrap(true);
    emptyColumn->addWidget(emptyIcon);
    emptyColumn->addWidget(emptyText);
    emptyColumn->addStretch();
    m_stack->addWidget(m_empty);

    m_full = new QWidget(this);
    auto *column = new QVBoxLayout(m_full);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);

    auto *head = new QWidget(m_full);
    auto *headColumn = new QVBoxLayout(head);
    headColumn->setContentsMargins(metrics.gap4, metrics.gap3, metrics.gap4, metrics.gap3);
    headColumn->setSpacing(metrics.gap3);
    auto *who = new QHBoxLayout;
    who->setSpacing(metrics.gap3);
    m_avatar = new Avatar(metrics.picturePreview, Avatar::Form::Round, head);
    auto *words = new QVBoxLayout;
    words->setSpacing(metrics.gap1 / 2);
    m_name = new PlainLabel(QString(), TextRole::CardTitle, Tone::Text, head);
    m_name->setObjectName(u"previewName"_s);
    m_name->setElided(true);
    m_identifier = new PlainLabel(QString(), TextRole::Body, Tone::Muted, head);
    m_identifier->setObjectName(u"previewIdentifier"_s);
    m_identifier->setSelectable(true);
    m_identifier->setElided(true);
    m_tag = new EnvironmentTag(Environment::Practice, head);
    words->addWidget(m_name);
    words->addWidget(m_identifier);
    words->addWidget(m_tag, 0, Qt::AlignLeft);
    who->addWidget(m_avatar, 0, Qt::AlignTop);
    who->addLayout(words, 1);
    headColumn->addLayout(who);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(metrics.gap2);
    m_open = makeButton(u"previewOpen"_s, tr("Open"), {}, ButtonKind::Normal, tr("Enter"), head);
    m_merge = makeButton(u"previewMerge"_s, tr("Merge with…"), {}, ButtonKind::Normal, {}, head);
    keys::showOn(m_merge, u"mergeAction"_s);
    acts->addWidget(m_open);
    acts->addWidget(m_merge);
    acts->addStretch();
    headColumn->addLayout(acts);
    column->addWidget(head);
    column->addWidget(makeRule(m_full));

    m_scroll = new QScrollArea(m_full);
    m_scroll->setObjectName(u"previewSections"_s);
    m_scroll->setAccessibleName(tr("Fields of the record"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setBackgroundRole(QPalette::Base);
    column->addWidget(m_scroll, 1);
    column->addWidget(makeRule(m_full));

    auto *foot = new QWidget(m_full);
    auto *footRow = new QHBoxLayout(foot);
    footRow->setContentsMargins(metrics.gap4, metrics.gap2, metrics.gap4, metrics.gap2);
    footRow->setSpacing(metrics.gap2);
    m_read = new PlainLabel(QString(), TextRole::Body, Tone::Muted, foot);
    m_read->setObjectName(u"previewRead"_s);
    m_read->setElided(true);
    auto *refresh = makeLink(u"previewRefresh"_s, tr("Refresh"), foot);
    footRow->addWidget(new SignLabel(Sign::Verified, foot));
    footRow->addWidget(m_read, 1);
    footRow->addWidget(refresh);
    column->addWidget(foot);
    m_stack->addWidget(m_full);

    connect(m_open, &QPushButton::clicked, this, &RecordPreview::openRequested);
    connect(m_merge, &QPushButton::clicked, this, &RecordPreview::mergeRequested);
    connect(refresh, &QPushButton::clicked, this, &RecordPreview::refreshRequested);
}

void RecordPreview::clear()
{
    m_shown = {};
    m_stack->setCurrentWidget(m_empty);
}

void RecordPreview::show(
    const Record &record, const Schema &schema, const Connection &connection, bool canMerge)
{
    m_tag->setEnvironment(connection.environment);
    m_merge->setVisible(canMerge);
    m_read->setText(tr("Read from %1 %2", "service and when, \"Read from XRAS 2 min ago\"")
                        .arg(isolate(connection.name), agoText(record.readAt, m_context.now())));

    // The rest is made again only for something new: whoever reads or listens to it keeps the place.
    if (record != m_shown || connection.name != m_service) {
        masking::learn(schema, record.document, record.id.key);
        const QString title = cappedLine(schema.titleOf(record.document));
        const QString key = cappedLine(record.id.key);
        m_name->setText(title.isEmpty() ? key : title);
        m_identifier->setText(
            tr("%1 · %2", "identifier and service").arg(isolateLtr(key), isolate(connection.name)));
        m_avatar->setName(title.isEmpty() ? key : title);
        QWidget *old = m_scroll->takeWidget();
        m_scroll->setWidget(makeSections(record, schema, connection));
        delete old;
    }
    if (record.id != m_shown.id)
        m_avatar->setPicture({});
    m_shown = record;
    m_service = connection.name;
    fetchPicture(record, schema);
    m_stack->setCurrentWidget(m_full);
}

void RecordPreview::fetchPicture(const Record &record, const Schema &schema)
{
    const QString address = schema.picturePointer().isEmpty()
        ? QString()
        : json::valueAt(record.document, schema.picturePointer()).toString();
    if (address == m_pictureAddress && m_avatar->hasPicture())
        return;
    m_pictureAddress = address;
    m_avatar->setPicture({});
    Directory *directory = m_context.connections.directory(record.id.connection);
    if (address.isEmpty() || !directory)
        return;
    directory->picture(QUrl(address)).then(this, [this, address](const Result<QByteArray> &answer) {
        if (!answer || address != m_pictureAddress)
            return; // initials stand for a picture that cannot be had
        m_avatar->setPicture(safePicture(*answer, 2 * Metrics::current().picturePreview));
    });
}

QWidget *RecordPreview::makeSections(const Record &record, const Schema &schema, const Connection &connection)
{
    const Metrics metrics = Metrics::current();
    auto *box = new QWidget;
    box->setBackgroundRole(QPalette::Base);
    box->setAutoFillBackground(true);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(metrics.gap4, metrics.gap4, metrics.gap4, metrics.gap4);
    grid->setHorizontalSpacing(metrics.gap3);
    grid->setVerticalSpacing(metrics.gap2);
    grid->setColumnStretch(1, 1);
    int line = 0;
    for (const SectionSpec &section : schema.sections()) {
        bool titled = false;
        for (const FieldSpec &field : schema.fields()) {
            if (field.section != section.name || field.type == FieldSpec::Type::Picture)
                continue;
            if (!titled) {
                titled = true;
                if (line > 0)
                    grid->setRowMinimumHeight(line++, metrics.gap1);
                auto *heading = new PlainLabel(
                    QCoreApplication::translate("schema", section.label.toUtf8().constData()),
                    TextRole::Section);
                grid->addWidget(heading, line++, 0, 1, 2);
            }
            const QString name = QCoreApplication::translate("schema", field.label.toUtf8().constData());
            auto *label = new PlainLabel(name, TextRole::Body, Tone::Muted);
            label->setWordWrap(true);
            grid->addWidget(label, line, 0, Qt::AlignTop | Qt::AlignLeft);
            const Absence absence = schema.absenceOf(record.document, field.pointer);
            auto *value = new PlainLabel(QString(), field.monospace ? TextRole::Fixed : TextRole::Body);
            if (absence == Absence::Present) {
                value->setText(displayText(field, field.valueIn(record.document)));
                value->setSelectable(true);
                // An address has no place to break; it ends in dots, and its tool tip has the whole.
                const bool breaks = value->fullText().contains(u' ');
                value->setWordWrap(breaks);
                value->setElided(!breaks);
            } else {
                value->setRole(TextRole::Body);
                value->setTone(Tone::Muted);
                value->setText(absence == Absence::Empty ? tr("— empty") : absenceText(absence));
            }
            value->setAccessibleName(
                tr("%1: %2", "label and value")
                    .arg(name,
                        absence == Absence::Present ? value->fullText()
                                                    : absenceSentence(absence, connection.name)));
            if (absence == Absence::Hidden || absence == Absence::NotOffered) {
                auto *row = new QHBoxLayout;
                row->setSpacing(metrics.gap1);
                row->addWidget(new SignLabel(absence == Absence::Hidden ? Sign::Hidden : Sign::NotOffered));
                row->addWidget(value, 1);
                grid->addLayout(row, line++, 1);
            } else {
                grid->addWidget(value, line++, 1, Qt::AlignTop);
            }
        }
    }
    grid->setRowStretch(line, 1);
    return box;
}

void RecordPreview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_avatar->setSide(Metrics::current().picturePreview);
}

} // namespace rollcall
