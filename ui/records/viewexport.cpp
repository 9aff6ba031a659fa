#include "ui/records/viewexport.h"

#include "models/table/recordtablemodel.h"
#include "models/table/tabletext.h"
#include "ui/common/buttons.h"
#include "ui/common/files.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QTimer>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsAtOnce = 200; // within a frame

} // namespace

ViewExport::ViewExport(
    RecordTableModel &model, const QList<int> &columns, const QList<int> &selected, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_columns(columns)
    , m_selected(selected)
{
    const Metrics metrics = Metrics::current();
    setObjectName(u"viewExport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export this view"));
    setAccessibleName(windowTitle());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics.gap5, metrics.gap5, metrics.gap5, metrics.gap4);
    column->setSpacing(metrics.gap3);
    auto *form = new QFormLayout;
    form->setSpacing(metrics.gap2);
    const auto add = [&](const QString &name, const QString &label, auto *field) {
        field->setObjectName(name);
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        field->setAccessibleName(label);
        form->addRow(new PlainLabel(label, this), field);
        return field;
    };
    m_which = add(u"exportRows"_s, tr("Rows"), new QComboBox(this));
    m_which->addItem(model.isFiltered() ? tr("All that match (%1)").arg(model.matchingCount()) : tr("All"));
    if (!selected.isEmpty())
        m_which->addItem(tr("Selected (%1)").arg(selected.size()));
    m_format = add(u"exportFormat"_s, tr("Format"), new QComboBox(this));
    m_format->addItem(tr("CSV: the columns as they are shown"), Csv);
    m_format->addItem(tr("JSON Lines: whole records"), JsonLines);
    m_delimiter = add(u"exportDelimiter"_s, tr("Between the columns"), new QComboBox(this));
    m_delimiter->addItem(tr("Comma"), QChar(u','));
    m_delimiter->addItem(tr("Semicolon"), QChar(u';'));
    m_delimiter->addItem(tr("Tab"), QChar(u'\t'));
    column->addLayout(form);
    m_mark = new QCheckBox(tr("Begin with a byte order mark, as older spreadsheets need it"), this);
    m_mark->setObjectName(u"exportMark"_s);
    column->addWidget(m_mark);
    m_note = new PlainLabel(QString(), TextRole::Note, Tone::Muted, this);
    m_note->setObjectName(u"exportNote"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"exportProgress"_s);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_progress->hide();
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    auto *cancel = makeButton(u"exportCancel"_s, tr("Cancel"), {}, ButtonKind::Normal, tr("Esc"), this);
    m_go = makeButton(u"exportGo"_s, tr("Choose a file…"), {}, ButtonKind::Primary, {}, this);
    m_go->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(m_go);
    column->addLayout(row);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ViewExport::showChoices);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ViewExport::showChoices);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ViewExport::chooseFile);
    connect(&model, &RecordTableModel::stateChanged, this, [this] {
        if (m_isLoading)
            loadRest();
    });
    showChoices();
}

ViewExport::~ViewExport() = default;

void ViewExport::showChoices()
{
    const bool isTable = m_format->currentData().toInt() == Csv;
    m_delimiter->setEnabled(isTable);
    m_mark->setEnabled(isTable);
    const bool isRest = m_which->currentIndex() == 0 && m_model.state() == RecordTableModel::State::Partial;
    m_note->setText((isRest ? tr("More exist than are loaded; they are loaded first.") + u' ' : QString())
        + (m_model.state() == RecordTableModel::State::Capped
                ? tr("The service cut the list; what it left out is not in the file.") + u' '
                : QString())
        + tr("The file holds personal data as it is, readable for everyone who has it."));
}

void ViewExport::chooseFile()
{
    const bool isTable = m_format->currentData().toInt() == Csv;
    auto *dialog = makeFileDialog(u"exportFileDialog"_s, windowTitle(),
        isTable ? tr("Table (*.csv)") : tr("Records (*.jsonl)"), isTable ? u"csv"_s : u"jsonl"_s, this);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(isTable ? u"people.csv"_s : u"people.jsonl"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewExport::writeTo);
    dialog->open();
}

void ViewExport::writeTo(const QString &fileName)
{
    m_file = std::make_unique<QSaveFile>(fileName);
    if (!m_file->open(QIODevice::WriteOnly)
        || !m_file->setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        end(false, tr("The file could not be written."), m_file->errorString());
        return;
    }
    for (QWidget *choice : {static_cast<QWidget *>(m_which), static_cast<QWidget *>(m_format),
             static_cast<QWidget *>(m_delimiter), static_cast<QWidget *>(m_mark),
             static_cast<QWidget *>(m_go)})
        choice->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_isLoading = true;
    loadRest();
}

void ViewExport::loadRest()
{
    using State = RecordTableModel::State;
    const bool isAll = m_which->currentIndex() == 0;
    if (isAll && m_model.state() == State::Failed) {
        end(false, tr("Nothing was exported."),
            tr("The rest of the list could not be loaded; ask again, then export."));
        return;
    }
    if (isAll && m_model.state() == State::Partial) {
        m_note->setText(tr("%1 loaded…").arg(m_model.loadedCount()));
        m_model.fetchMore({});
        return;
    }
    if (m_model.isArranging() || (isAll && m_model.state() == State::Loading))
        return;
    m_isLoading = false;
    m_next = 0;
    m_progress->setRange(0, isAll ? m_model.matchingCount() : int(m_selected.size()));
    QByteArray head;
    if (m_format->currentData().toInt() == Csv) {
        if (m_mark->isChecked())
            head = "\xEF\xBB\xBF";
        head += tabletext::csvLine(tabletext::header(m_model, m_columns), m_delimiter->currentData().toChar())
                    .toUtf8();
    }
    if (write(head))
        writeSome();
}

void ViewExport::writeSome()
{
    if (!m_file)
        return;
    const bool isAll = m_which->currentIndex() == 0;
    const int count = isAll ? m_model.matchingCount() : int(m_selected.size());
    QByteArray bytes;
    for (const int stop = qMin(count, m_next + rowsAtOnce); m_next < stop; ++m_next) {
        const int row = isAll ? m_next : m_selected.at(m_next);
        if (m_format->currentData().toInt() == Csv)
            bytes += tabletext::csvLine(
                tabletext::values(m_model, row, m_columns), m_delimiter->currentData().toChar())
                         .toUtf8();
        else if (const auto record = m_model.record(row))
            bytes += tabletext::jsonLine(*record, m_model.schema());
    }
    if (!write(bytes))
        return;
    m_progress->setValue(m_next);
    if (m_next < count) {
        QTimer::singleShot(0, this, &ViewExport::writeSome);
        return;
    }
    const QString fileName = m_file->fileName();
    if (!m_file->commit()) {
        end(false, tr("The file could not be written."), m_file->errorString());
        return;
    }
    end(true, tr("%n row(s) exported", nullptr, count), QDir::toNativeSeparators(fileName));
}

bool ViewExport::write(const QByteArray &bytes)
{
    if (m_file->write(bytes) == bytes.size())
        return true;
    end(false, tr("The file could not be written."), m_file->errorString());
    return false;
}

void ViewExport::end(bool isGood, const QString &headline, const QString &text)
{
    m_isLoading = false;
    emit told(isGood, headline, text);
    m_file.reset(); // what was not committed is gone
    close();
}

} // namespace rollcall
