#include "ui/person/recordform.h"

#include "models/editing/stagedrecord.h"
#include "models/table/displaytext.h"
#include "services/json/json.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/person/contentslist.h"
#include "ui/person/fieldrow.h"
#include "ui/person/picturepanel.h"
#include "ui/person/rawview.h"
#include "ui/person/words.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOtherMembers = 200;

QWidget *makeRule()
{
    auto *rule = new QFrame;
    rule->setFrameShape(QFrame::HLine);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    rule->setFixedHeight(1);
    return rule;
}

// What tells of a value's origin stands beside the value.
bool tellsOfOrigin(const Schema &schema, const QString &path)
{
    const auto &fields = schema.fields();
    return std::any_of(fields.begin(), fields.end(), [&path](const FieldSpec &field) {
        const QString origin = field.origin.join(u'/');
        return !origin.isEmpty() && (path == origin || path.startsWith(origin + u'/'));
    });
}

// Members that no field shows, by their path ("details/hh_size"), inside of what holds fields as well.
QList<JsonMember> membersBeside(
    const Schema &schema, const JsonValue &value, const QString &above = {}, const QString &path = {})
{
    QList<JsonMember> list;
    const auto &fields = schema.fields();
    for (const JsonMember &member : value.object()) {
        const QString pointer = above + u'/' + json::escapedSegment(member.name);
        const QString name = path.isEmpty() ? member.name : path + u'/' + member.name;
        if (schema.field(pointer) || pointer == schema.picturePointer())
            continue;
        const bool holdsFields = member.value.isObject()
            && std::any_of(fields.begin(), fields.end(),
                [&](const FieldSpec &field) { return field.pointer.startsWith(pointer + u'/'); });
        if (holdsFields)
            list += membersBeside(schema, member.value, pointer, name);
        else if (!tellsOfOrigin(schema, name))
            list.append({name, member.value});
    }
    return list;
}

} // namespace

RecordForm::RecordForm(StagedRecord &record, const QString &serviceName, Of of, QWidget *parent)
    : QWidget(parent)
    , m_record(record)
    , m_serviceName(serviceName)
    , m_of(of)
    , m_contents(new ContentsList)
    , m_scroll(new QScrollArea)
    , m_column(new QWidget)
    , m_layout(new QVBoxLayout(m_column))
    , m_rail(new QWidget)
{
    const Metrics metrics = Metrics::current();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, metrics.gap3 + metrics.s / 2, 0, 0);
    side->addWidget(m_contents);
    layout->addLayout(side);
    m_line = new QFrame;
    m_line->setFrameShape(QFrame::VLine);
    m_line->setFrameShadow(QFrame::Plain);
    m_line->setForegroundRole(QPalette::Mid);
    m_line->setFixedWidth(1);
    layout->addWidget(m_line);

    m_scroll->setObjectName(u"recordScroll"_s);
    m_scroll->setAccessibleName(tr("Fields"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_column);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_column->setBackgroundRole(QPalette::Base);
    layout->addWidget(m_scroll, 1);

    m_rail->setVisible(false);
    auto *railLayout = new QVBoxLayout(m_rail);
    railLayout->setContentsMargins(0, metrics.gap4, metrics.gap5, metrics.gap4);
    layout->addWidget(m_rail);

    m_layout->setContentsMargins(metrics.gap2, metrics.gap4, metrics.gap5, metrics.gap5);
    m_layout->setSpacing(0);
    const Schema &schema = m_record.schema();
    const FieldSpec *pictureField = schema.field(schema.picturePointer());
    for (const SectionSpec &section : schema.sections()) {
        const bool ofPicture = pictureField && pictureField->section == section.name;
        QWidget *widget = ofPicture ? makeSection(section.name, sectionLabel(section)) : nullptr;
        if (ofPicture)
            m_pictureSection = widget;
        for (const FieldSpec &field : schema.fields()) {
            if (field.section != section.name || field.type == FieldSpec::Type::Picture)
                continue;
            if (!widget)
                widget = makeSection(section.name, sectionLabel(section));
            addField(qobject_cast<QVBoxLayout *>(widget->layout()), field, widget);
            m_pictureHasFields = m_pictureHasFields || ofPicture;
        }
    }
    if (!m_pictureSection) {
        m_pictureSection = makeSection(u"picture"_s, tr("Picture"));
        if (m_record.isCreating() || m_of == Of::Thing) {
            m_sections.removeLast();
            m_pictureSection->hide();
        }
    }
    if (!m_record.isCreating())
        addEverythingElse();
    m_layout->addStretch(1);
    updateContents();
    updateEverythingElse();

    connect(m_contents, &ContentsList::chosen, this, &RecordForm::showSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &RecordForm::followScrolling);
    connect(&m_record, &StagedRecord::fieldChanged, this, [this](const QString &pointer) {
        if (FieldRow *field = m_rows.value(pointer))
            field->update();
    });
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Where large letters leave no room for both, the fields matter more than the list of sections; the keys
    // of the sections stay.
    const Metrics metrics = Metrics::current();
    const bool hasRoom = width() >= m_contents->sizeHint().width() + 4 * metrics.label;
    m_contents->setVisible(hasRoom);
    m_line->setVisible(hasRoom);
}

QWidget *RecordForm::makeSection(const QString &name, const QString &label)
{
    const Metrics metrics = Metrics::current();
    auto *widget = new QWidget;
    widget->setObjectName(u"section_"_s + name);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, metrics.gap4);
    column->setSpacing(metrics.s);
    if (!m_sections.isEmpty()) {
        auto *inset = new QHBoxLayout;
        inset->setContentsMargins(metrics.gap3, 0, metrics.gap3, metrics.gap3);
        inset->addWidget(makeRule());
        column->addLayout(inset);
    }
    auto *title = new PlainLabel(label, TextRole::Section);
    title->setContentsMargins(metrics.gap3, 0, metrics.gap3, metrics.gap1);
    title->setMinimumHeight(metrics.rowHeight);
    column->addWidget(title);
    m_layout->addWidget(widget);
    m_sections.append({label, widget, nullptr});
    return widget;
}

void RecordForm::addField(QVBoxLayout *layout, const FieldSpec &field, QWidget *section)
{
    auto *row = new FieldRow(field, m_record, m_serviceName);
    layout->addWidget(row);
    m_rows.insert(field.pointer, row);
    if (row->hasEditor() && m_sections.last().widget == section && !m_sections.last().first)
        m_sections.last().first = row;
    connect(row, &FieldRow::focused, this, [this, row] {
        m_currentField = row->field().pointer;
        m_scroll->ensureWidgetVisible(row, 0, Metrics::current().gap7);
    });
    connect(row, &FieldRow::undoRequested, this, [this, row] { emit undoRequested(row->field().pointer); });
    connect(row, &FieldRow::redoRequested, this, [this, row] { emit redoRequested(row->field().pointer); });

    // A phone number is what people ask for first after the e-mail; a service without one says so.
    const auto &fields = m_record.schema().fields();
    const auto isOf
        = [](FieldSpec::Type type) { return [type](const FieldSpec &other) { return other.type == type; }; };
    const bool hasPhone = std::any_of(fields.begin(), fields.end(), isOf(FieldSpec::Type::Phone));
    const auto email = std::find_if(fields.begin(), fields.end(), isOf(FieldSpec::Type::Email));
    if (email != fields.end() && email->pointer == field.pointer && !hasPhone && !m_record.isCreating()
        && m_of == Of::Person)
        layout->addWidget(
            new NotOfferedRow(tr("Phone"), m_serviceName, tr("this service has no phone numbers")));
}

void RecordForm::addSection(const QString &name, const QString &label, QWidget *content)
{
    // The last thing in the column is what keeps the sections at its top.
    QLayoutItem *space = m_layout->takeAt(m_layout->count() - 1);
    QWidget *section = makeSection(name, label);
    section->layout()->addWidget(content);
    m_sections.last().first = content;
    m_layout->addItem(space);
    updateContents();
}

void RecordForm::placePicture(PicturePanel *panel, bool beside)
{
    QWidget *const place = beside ? m_rail : m_pictureSection;
    if (panel->parentWidget() == place)
        return;
    if (beside)
        qobject_cast<QVBoxLayout *>(m_rail->layout())->addWidget(panel, 0, Qt::AlignTop);
    else
        m_pictureSection->layout()->addWidget(panel);
    panel->setBeside(beside);
    panel->show();
    m_rail->setVisible(beside);
    const bool hasSection = !beside || m_pictureHasFields;
    m_pictureSection->setVisible(hasSection);
    const int known = pictureIndex();
    if (known >= 0)
        m_sections[known].first = panel;
    updateContents();
}

int RecordForm::pictureIndex() const
{
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).widget == m_pictureSection)
            return i;
    }
    return -1;
}

void RecordForm::addEverythingElse()
{
    const Metrics metrics = Metrics::current();
    QWidget *section = makeSection(u"everythingElse"_s, tr("Everything else"));
    auto *column = qobject_cast<QVBoxLayout *>(section->layout());
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics.gap3, 0, 0, 0);
    inset->setSpacing(metrics.gap2);
    m_noOthers = new PlainLabel(
        tr("The service sent nothing beyond the fields above."), TextRole::Body, Tone::Muted);
    inset->addWidget(m_noOthers);
    m_otherMembers = new QWidget;
    inset->addWidget(m_otherMembers);
    m_raw = new RawView(m_record);
    inset->addWidget(m_raw);
    connect(m_raw, &RawView::problemsChanged, this, &RecordForm::problemsChanged);
    column->addLayout(inset);
    m_sections.last().first = m_raw->editor();
}

void RecordForm::updateEverythingElse()
{
    if (!m_otherMembers)
        return;
    qDeleteAll(m_otherMembers->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_otherMembers->layout();
    const Metrics metrics = Metrics::current();
    auto *grid = new QGridLayout(m_otherMembers);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics.gap3);
    grid->setVerticalSpacing(metrics.s);
    grid->setColumnStretch(1, 1);
    int count = 0;
    for (const JsonMember &member : membersBeside(m_record.schema(), m_record.base())) {
        if (++count > mostOtherMembers)
            break;
        auto *name = new PlainLabel(member.name.left(displayLimit), TextRole::Fixed, Tone::Muted);
        name->setSelectable(true);
        name->setWordWrap(true);
        name->setFixedWidth(metrics.label);
        const bool simple = !member.value.isObject() && !member.value.isArray();
        const QString text = member.value.isNull() ? u"null"_s
            : simple                               ? member.value.text()
                     : QString::fromUtf8(json::encode(member.value).left(4 * displayLimit));
        auto *value = new PlainLabel(cappedLine(text), TextRole::Fixed);
        value->setObjectName(u"other_"_s + member.name.left(64));
        value->setSelectable(true);
        // A structure has no place to break; all of it stands in the text below.
        value->setWordWrap(simple);
        value->setElided(!simple);
        grid->addWidget(name, count, 0, Qt::AlignTop);
        grid->addWidget(value, count, 1, Qt::AlignTop);
    }
    m_otherMembers->setVisible(count > 0);
    m_noOthers->setVisible(count == 0);
}

void RecordForm::updateContents()
{
    // In the rail the picture is always in sight; it is a section only when it stands among them.
    QStringList labels;
    for (const Section &section : m_sections)
        labels << section.label;
    m_contents->setSections(labels);
}

void RecordForm::updateAll()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->update();
    updateEverythingElse();
}

void RecordForm::setLocked(const QString &reason)
{
    for (FieldRow *row : std::as_const(m_rows))
        row->setLocked(reason);
    if (m_raw)
        m_raw->setLocked(!reason.isEmpty());
}

void RecordForm::dropTextProblems()
{
    if (m_raw)
        m_raw->dropProblems();
}

bool RecordForm::hasTextProblems() const
{
    return m_raw && m_raw->hasProblems();
}

bool RecordForm::showSection(int index)
{
    if (index < 0 || index >= m_sections.size())
        return false;
    const Section &section = m_sections.at(index);
    m_jumping = true;
    QWidget *target = section.first;
    if (auto *row = qobject_cast<FieldRow *>(target))
        row->focusEditor();
    else if (target)
        target->setFocus(Qt::ShortcutFocusReason);
    m_scroll->verticalScrollBar()->setValue(section.widget->y());
    m_contents->setCurrent(index);
    m_jumping = false;
    return true;
}

void RecordForm::focusField(const QString &pointer)
{
    if (FieldRow *field = m_rows.value(pointer)) {
        field->focusEditor();
        m_scroll->ensureWidgetVisible(field, 0, Metrics::current().rowHeight * 2);
    }
}

void RecordForm::followScrolling()
{
    if (m_jumping)
        return;
    const int top = m_scroll->verticalScrollBar()->value() + Metrics::current().rowHeight;
    int current = 0;
    for (int i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i).widget->isVisibleTo(m_column) && m_sections.at(i).widget->y() <= top)
            current = i;
    }
    m_contents->setCurrent(current);
}

} // namespace rollcall
