#include "ui/connections/connectionform.h"

#include "services/secrets/secretstore.h"
#include "ui/common/adaptiverow.h"
#include "ui/common/buttons.h"
#include "ui/common/environment.h"
#include "ui/common/files.h"
#include "ui/common/icons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QPointer>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

QString fromService(const char *context, const QString &text)
{
    return QCoreApplication::translate(context, text.toUtf8().constData());
}

//! Rows of the grid that the needs of a system may take.
constexpr int roomForNeeds = 40;

QString withoutTrailingSlash(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u'/'))
        text.chop(1);
    return text;
}

} // namespace

ConnectionForm::ConnectionForm(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_grid(new QGridLayout(this))
    , m_nameEdit(new QLineEdit(this))
    , m_kindBox(new QComboBox(this))
    , m_urlEdit(new QLineEdit(this))
    , m_environments(new QButtonGroup(this))
    , m_startLocked(new QCheckBox(tr("Start read-only"), this))
    , m_proxyEdit(new QLineEdit(this))
    , m_authorityEdit(new QLineEdit(this))
    , m_keptBox(new QComboBox(this))
    , m_forget(makeButton(u"forgetKeptButton"_s, tr("Forget them"), {}, ButtonKind::Normal, {}, this))
{
    setObjectName(u"connectionForm"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(1, 1);

    m_name = addRow(u"connectionName"_s, tr("Name"), m_nameEdit);
    for (const QString &system : context.connections.systems()) {
        const Dialect *dialect = context.connections.dialectOf(system);
        m_kindBox->addItem(dialect ? fromService("dialect", dialect->label) : system, system);
    }
    m_kind = addRow(u"connectionKind"_s, tr("Kind"), m_kindBox);
    m_url = addRow(u"connectionUrl"_s, tr("Base URL"), m_urlEdit);
    m_urlEdit->setPlaceholderText(u"https://"_s);
    m_urlEdit->setLayoutDirection(Qt::LeftToRight);
    m_needsAt = m_grid->rowCount();

    auto *segments = new QWidget(this);
    auto *row = new AdaptiveRow(segments);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QList<std::pair<Environment, QString>> environments{
        {Environment::Production, u"productionButton"_s}, {Environment::Staging, u"stagingButton"_s},
        {Environment::Test, u"testButton"_s}, {Environment::Practice, u"practiceButton"_s}};
    for (int i = 0; i < int(environments.size()); ++i) {
        QPushButton *button = makeButton(environments.at(i).second, environmentWord(environments.at(i).first),
            {}, ButtonKind::Normal, {}, segments);
        button->setCheckable(true);
        button->setProperty("segment", i == 0 ? 1 : i == int(environments.size()) - 1 ? 3 : 2);
        m_environments->addButton(button, int(environments.at(i).first));
        row->addWidget(button);
        connect(button, &QPushButton::toggled, button, [button](bool on) {
            button->setIcon(on ? icon(u"dialog-ok"_s) : QIcon()); // the tick, beside weight and ground
        });
    }
    row->addStretch(1);
    m_grid->setRowMinimumHeight(
        m_needsAt + roomForNeeds, Metrics::current().gap3); // what follows comes behind
    m_environment = addRow(u"connectionEnvironment"_s, tr("Environment"), segments);
    m_start = addRow(u"connectionStartLocked"_s, tr("When opened"), m_startLocked);
    m_proxy = addRow(u"connectionProxy"_s, tr("Proxy"), m_proxyEdit);
    m_proxyEdit->setPlaceholderText(tr("None"));
    m_proxyEdit->setLayoutDirection(Qt::LeftToRight);
    QPushButton *choose
        = makeButton(u"chooseAuthorityButton"_s, tr("Choose…"), {}, ButtonKind::Normal, {}, this);
    m_authority = addRow(u"connectionAuthority"_s, tr("Certificates"), m_authorityEdit, choose);
    m_authorityEdit->setPlaceholderText(tr("The system's authorities"));
    m_authority.note->setText(tr("A PEM file, for a service with an authority of its own."));
    m_authority.note->show();
    connect(choose, &QPushButton::clicked, this, &ConnectionForm::chooseAuthorityFile);

    m_kept = addRow(u"connectionKept"_s, tr("People kept"), m_keptBox, m_forget);
    m_kept.note->setText(
        tr("They can be found and looked at while the service does not answer, with the time "
           "of their reading."));
    m_kept.note->show();
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_context.connections.forgetKept(m_loaded.id);
        offerKept();
    });

    // In the order of the rows; what signing in needs is put behind the address.
    QWidget *before = m_urlEdit;
    const auto thenTo = [&before](QWidget *next) {
        setTabOrder(before, next);
        before = next;
    };
    for (QAbstractButton *button : m_environments->buttons())
        thenTo(button);
    thenTo(m_startLocked);
    thenTo(m_proxyEdit);
    thenTo(m_authorityEdit);
    thenTo(choose);
    thenTo(m_keptBox);
    thenTo(m_forget);

    const auto changed = [this] {
        if (!m_loading)
            emit edited();
    };
    for (QLineEdit *edit : {m_nameEdit, m_urlEdit, m_proxyEdit, m_authorityEdit})
        connect(edit, &QLineEdit::textChanged, this, changed);
    connect(m_environments, &QButtonGroup::idToggled, this, changed);
    connect(m_startLocked, &QCheckBox::toggled, this, changed);
    connect(m_keptBox, &QComboBox::currentIndexChanged, this, changed);
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, [this, changed] {
        kindChosen();
        changed();
    });
    kindChosen();
}

ConnectionForm::Row ConnectionForm::addRow(
    const QString &name, const QString &label, QWidget *editor, QWidget *beside)
{
    Row row;
    row.editor = editor;
    editor->setObjectName(name);
    editor->setAccessibleName(label);
    row.label = new PlainLabel(label, TextRole::Body, Tone::Muted, this);
    row.label->setObjectName(name + u"Label"_s);
    row.label->setBuddy(editor);
    row.note = new PlainLabel({}, TextRole::Note, Tone::Muted, this);
    row.note->setObjectName(name + u"Note"_s);
    row.note->setWordWrap(true);
    row.note->hide();
    const int at = m_grid->rowCount();
    m_grid->addWidget(row.label, at, 0, Qt::AlignLeading | Qt::AlignTop);
    m_grid->addWidget(editor, at, 1, 1, beside ? 1 : 2);
    if (beside)
        m_grid->addWidget(beside, at, 2);
    m_grid->addWidget(row.note, at + 1, 1, 1, 2);
    row.all = {row.label, editor, row.note};
    if (beside)
        row.all.append(beside);
    return row;
}

void ConnectionForm::measure()
{
    const Metrics m = Metrics::current();
    m_grid->setHorizontalSpacing(m.gap3);
    m_grid->setVerticalSpacing(m.formGap);
    m_grid->setColumnMinimumWidth(0, m.label - m.gap4);
    m_grid->setRowMinimumHeight(m_needsAt + roomForNeeds, m.gap3);
    const auto labels = findChildren<PlainLabel *>();
    for (PlainLabel *label : labels) {
        if (label->buddy())
            label->setMinimumHeight(m.formRow);
    }
}

bool ConnectionForm::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        measure();
    return QWidget::event(event);
}

void ConnectionForm::removeNeeds()
{
    for (const Row &row : std::as_const(m_needRows)) {
        for (QWidget *widget : row.all)
            delete widget;
    }
    m_needRows.clear();
    m_needEdits.clear();
}

void ConnectionForm::addNeeds()
{
    const QString system = m_kindBox->currentData().toString();
    int at = m_needsAt;
    QWidget *before = m_urlEdit;
    for (const Connections::Need &need : m_context.connections.needsOf(system)) {
        Row row;
        auto *edit = new QLineEdit(this);
        const QString label = fromService("connections", need.label);
        edit->setObjectName(u"need-"_s + need.name);
        edit->setAccessibleName(label);
        edit->setLayoutDirection(Qt::LeftToRight);
        if (need.secret) {
            edit->setEchoMode(QLineEdit::Password);
            edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        } else {
            edit->setText(m_loaded.system == system ? m_loaded.settings.value(need.name) : QString());
        }
        row.editor = edit;
        row.label = new PlainLabel(label, TextRole::Body, Tone::Muted, this);
        row.label->setObjectName(u"need-%1Label"_s.arg(need.name));
        row.label->setBuddy(edit);
        row.note = new PlainLabel(fromService("connections", need.help), TextRole::Note, Tone::Muted, this);
        row.note->setObjectName(u"need-%1Note"_s.arg(need.name));
        row.note->setWordWrap(true);
        row.note->setVisible(!need.help.isEmpty());
        m_grid->addWidget(row.label, at, 0, Qt::AlignLeading | Qt::AlignTop);
        m_grid->addWidget(edit, at, 1, 1, 2);
        m_grid->addWidget(row.note, at + 1, 1, 1, 2);
        at += 2;
        row.all = {row.label, edit, row.note};
        m_needRows.insert(need.name, row);
        m_needEdits.insert(need.name, edit);
        setTabOrder(before, edit);
        before = edit;
        connect(edit, &QLineEdit::textChanged, this, [this] {
            if (!m_loading)
                emit edited();
        });
        if (need.secret)
            readSecretState(need.name);
    }
}

void ConnectionForm::kindChosen()
{
    const Dialect *dialect = m_context.connections.dialectOf(m_kindBox->currentData().toString());
    m_kind.note->setText(dialect ? fromService("dialect", dialect->blurb) : QString());
    m_kind.note->setVisible(dialect && !dialect->blurb.isEmpty());
    removeNeeds();
    addNeeds();
    measure();
}

void ConnectionForm::readSecretState(const QString &need)
{
    if (m_loaded.id.isEmpty())
        return;
    m_context.secrets.read({m_loaded.id, need})
        .then(this, [this, need, id = m_loaded.id](const Result<SecretReading> &reading) {
            if (id != m_loaded.id || !m_needRows.contains(need) || !reading)
                return;
            const Row &row = m_needRows[need];
            auto *edit = static_cast<QLineEdit *>(row.editor);
            QString sentence;
            switch (reading->state) {
            case SecretState::Found:
                edit->setPlaceholderText(u"••••••••••••"_s);
                sentence = tr("Stored: %1. It is never shown again; type to replace it.")
                               .arg(visibleText(reading->where, 60));
                break;
            case SecretState::NotFound:
                return;
            case SecretState::Locked:
                sentence = tr("The keychain is locked, so the console cannot see whether it is stored.");
                break;
            case SecretState::Unavailable:
                sentence = tr("There is no usable keychain; what you type is kept until you quit.");
                break;
            case SecretState::TimedOut:
            case SecretState::Failed:
                sentence
                    = tr("The keychain does not answer, so the console cannot see whether it is stored.");
                break;
            }
            row.note->setText(sentence);
            row.note->show();
        });
}

void ConnectionForm::load(const Connection &connection)
{
    m_loading = true;
    m_loaded = connection;
    for (const Row &row : {m_name, m_url})
        complain(row, {});
    m_nameEdit->setText(connection.name);
    const int kind = m_kindBox->findData(connection.system);
    m_kindBox->setCurrentIndex(qMax(0, kind));
    m_kindBox->setEnabled(connection.id.isEmpty());
    m_urlEdit->setText(connection.baseUrl.toString());
    setEnvironment(connection.environment);
    m_startLocked->setChecked(connection.startLocked);
    m_proxyEdit->setText(connection.proxy);
    m_authorityEdit->setText(connection.caFile);
    offerKept();
    kindChosen();
    m_loading = false;
}

Connection ConnectionForm::connection() const
{
    Connection connection = m_loaded;
    connection.name = m_nameEdit->text().trimmed();
    connection.system = m_kindBox->currentData().toString();
    const QString address = withoutTrailingSlash(m_urlEdit->text());
    connection.baseUrl = address.isEmpty() ? QUrl() : QUrl(address, QUrl::StrictMode);
    connection.environment = environment();
    connection.startLocked = m_startLocked->isChecked();
    connection.proxy = m_proxyEdit->text().trimmed();
    connection.caFile = m_authorityEdit->text().trimmed();
    connection.keptDays = m_keptBox->currentData().toInt();
    for (const Connections::Need &need : m_context.connections.needsOf(connection.system)) {
        if (need.secret)
            continue;
        const QString value
            = m_needEdits.contains(need.name) ? m_needEdits.value(need.name)->text().trimmed() : QString();
        if (value.isEmpty())
            connection.settings.remove(need.name);
        else
            connection.settings.insert(need.name, value);
    }
    return connection;
}

QMap<QString, Secret> ConnectionForm::secrets() const
{
    QMap<QString, Secret> typed;
    for (const Connections::Need &need : m_context.connections.needsOf(m_kindBox->currentData().toString())) {
        const QLineEdit *edit = m_needEdits.value(need.name);
        if (need.secret && edit && !edit->text().isEmpty())
            typed.insert(need.name, Secret(edit->text().toUtf8()));
    }
    return typed;
}

bool ConnectionForm::isChanged() const
{
    Connection before = m_loaded;
    if (before.system.isEmpty())
        before.system = m_kindBox->itemData(0).toString();
    return !secrets().isEmpty() || !(connection() == before);
}

void ConnectionForm::offerKept()
{
    const QSignalBlocker quiet(m_keptBox);
    m_keptBox->clear();
    m_keptBox->addItem(tr("Nobody"), -1);
    m_keptBox->addItem(tr("Until Rollcall is closed"), 0);
    QList<int> days{7, 30};
    if (m_loaded.keptDays > 0 && !days.contains(m_loaded.keptDays))
        days << m_loaded.keptDays;
    for (const int each : std::as_const(days))
        m_keptBox->addItem(tr("For %n day(s), encrypted on this computer", nullptr, each), each);
    m_keptBox->setCurrentIndex(m_keptBox->findData(m_loaded.keptDays));
    const int count = m_context.connections.keptCount(m_loaded.id);
    m_forget->setText(count > 0 ? tr("Forget %n of them", nullptr, count) : tr("Forget them"));
    setDisabledReason(m_forget, count > 0 ? QString() : tr("Nobody is kept."));
}

void ConnectionForm::forgetSecrets()
{
    m_loading = true;
    for (const Connections::Need &need : m_context.connections.needsOf(m_kindBox->currentData().toString())) {
        if (QLineEdit *edit = need.secret ? m_needEdits.value(need.name) : nullptr) {
            edit->clear();
            readSecretState(need.name);
        }
    }
    m_loading = false;
}

void ConnectionForm::complain(const Row &row, const QString &sentence)
{
    row.editor->setProperty("invalid", !sentence.isEmpty());
    row.editor->update();
    row.editor->setAccessibleDescription(sentence);
    row.note->setTone(sentence.isEmpty() ? Tone::Muted : Tone::Bad);
    row.note->setText(sentence);
    row.note->setVisible(!sentence.isEmpty());
}

bool ConnectionForm::validate()
{
    QWidget *first = nullptr;
    const auto check = [&](const Row &row, const QString &sentence) {
        complain(row, sentence);
        if (!sentence.isEmpty() && !first)
            first = row.editor;
    };
    const Connection wanted = connection();
    check(
        m_name, wanted.name.isEmpty() ? tr("Give it a name that tells you which service it is.") : QString());
    QString url;
    if (m_urlEdit->text().trimmed().isEmpty())
        url = tr("The address of the service is missing.");
    else if (!wanted.baseUrl.isValid() || wanted.baseUrl.host().isEmpty())
        url = tr("This is no address. It begins with https:// and names a host.");
    else if (wanted.baseUrl.scheme() != "https"_L1 && wanted.baseUrl.scheme() != "http"_L1)
        url = tr("Only https:// and http:// are possible.");
    else if (!wanted.baseUrl.userInfo().isEmpty() || wanted.baseUrl.hasQuery()
        || wanted.baseUrl.hasFragment())
        url = tr("Leave out names, passwords, “?” and “#”; only the address belongs here.");
    check(m_url, url);
    if (!wanted.caFile.isEmpty() && !QFileInfo(wanted.caFile).isReadable())
        check(m_authority, tr("This file cannot be read."));
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return !first;
}

void ConnectionForm::chooseAuthorityFile()
{
    openFileDialog(u"authorityFileDialog"_s, tr("Choose the authority's certificate"),
        tr("Certificates (*.pem *.crt *.cer)"), {}, this,
        [this](const QString &path) { m_authorityEdit->setText(path); });
}

void ConnectionForm::setEnvironment(Environment wanted)
{
    m_environments->button(int(wanted))->setChecked(true);
}

Environment ConnectionForm::environment() const
{
    const int id = m_environments->checkedId();
    return id < 0 ? Environment::Production : Environment(id);
}

} // namespace rollcall
