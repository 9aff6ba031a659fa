#include "ui/lookup/phonedesk.h"

#include "services/directories/connections.h"
#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/environment.h"
#include "ui/common/flowlayout.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/common/windows.h"
#include "ui/lookup/lookupbox.h"
#include "ui/shell/page.h"
#include "ui/shell/pageframe.h"
#include "ui/shell/theme.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QTimer>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostActs = 5;

//! Whether both are the same number or text, in whatever form they were written.
bool isSame(const QString &answer, const QString &typed)
{
    const auto bareOf = [](const QString &text) {
        QString bare;
        for (const QChar c : text) {
            if (c.isLetterOrNumber())
                bare += c.toCaseFolded();
        }
        return bare;
    };
    const QString wanted = bareOf(typed);
    const QString national = wanted.startsWith(u'0') ? wanted.mid(1) : wanted;
    return !national.isEmpty() && bareOf(answer).endsWith(national);
}

void clearOut(FlowLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

PhoneDesk::PhoneDesk(
    Context &context, const std::function<TabPage *(const RecordId &)> &makePage, QWidget *owner)
    : QWidget(owner, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_context(context)
    , m_makePage(makePage)
    , m_band(new EnvironmentBand(this))
    , m_box(new LookupBox(context, this, this))
    , m_banner(new Banner(BannerKind::Info, {}, {}, this))
    , m_hint(new PlainLabel(
          tr("Type or paste the number of the caller, in any form, then Enter. A name, an e-mail address, a "
             "username or an ID will do as well."),
          TextRole::Body, Tone::Muted, this))
    , m_call(new QWidget(this))
    , m_ask(new PlainLabel(tr("Ask the caller"), TextRole::Section, Tone::Text, m_call))
    , m_right(new PlainLabel({}, TextRole::Note, Tone::Muted, m_call))
    , m_change(new PlainLabel(tr("Change"), TextRole::Section, Tone::Text, m_call))
    , m_noteLabel(new PlainLabel(tr("Note and ticket"), TextRole::Section, Tone::Text, m_call))
    , m_note(new QLineEdit(m_call))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"phoneDesk"_s);
    setWindowTitle(tr("Phone desk"));
    m_box->setObjectName(u"callBox"_s);
    m_band->hide();
    m_banner->setObjectName(u"callBanner"_s);
    m_banner->setClosable(true);
    m_banner->hide();
    m_hint->setObjectName(u"callHint"_s);
    m_hint->setWordWrap(true);
    m_right->setObjectName(u"callRight"_s);
    m_note->setObjectName(u"callNote"_s);
    m_note->setAccessibleName(m_noteLabel->fullText());
    m_note->setPlaceholderText(tr("Goes into the journal with every change of this call"));

    auto *questions = new QWidget(m_call);
    questions->setObjectName(u"callQuestions"_s);
    m_questions = new FlowLayout(questions);
    auto *quick = new QWidget(m_call);
    quick->setObjectName(u"callActs"_s);
    m_quick = new FlowLayout(quick);
    auto *call = new QVBoxLayout(m_call);
    auto *head = new QHBoxLayout;
    head->addWidget(m_ask);
    head->addWidget(m_right);
    head->addStretch(1);
    call->addLayout(head);
    call->addWidget(questions);
    call->addWidget(m_change);
    call->addWidget(quick);
    call->addWidget(m_noteLabel);
    call->addWidget(m_note);
    m_call->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(m_box);
    m_column->addWidget(m_band);
    m_column->addLayout(top);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_hint);
    m_column->addWidget(m_call);
    m_column->addStretch(1);

    connect(m_box, &LookupBox::openRecord, this, &PhoneDesk::take);
    connect(m_box, &LookupBox::openInNewTab, this, &PhoneDesk::openRecord);
    connect(m_banner, &Banner::closed, m_banner, &QWidget::hide);
    connect(m_note, &QLineEdit::textChanged, this, &PhoneDesk::updateReason);
    connect(m_band, &EnvironmentBand::lockToggled, this, [this](bool locked) {
        if (m_page)
            m_context.connections.setLocked(m_page->connectionId(), locked);
    });
    connect(&context.connections, &Connections::stateChanged, this, &PhoneDesk::showCaller);
    addKeys();
    dress();
}

PhoneDesk::~PhoneDesk()
{
    if (m_page)
        m_page->disconnect(this);
}

TabPage *PhoneDesk::page() const
{
    return m_page;
}

// The menus, and with them their keys, belong to the main window.
void PhoneDesk::addKeys()
{
    const auto on = [this](const QString &key, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, act);
        return shortcut;
    };
    const auto onCommand
        = [this, on](const QString &command, auto act) { keys::give(*on({}, act), command); };
    const auto onPage = [this](auto act) {
        return [this, act] {
            if (m_page)
                act(*m_page);
        };
    };
    for (int number = 1; number <= mostActs; ++number) {
        auto *shortcut = on(u"Alt+%1"_s.arg(number), [this, number] { startQuickAct(number); });
        shortcut->setWhatsThis(tr("Phone desk")); // whose key it is
    }
    onCommand(u"lookUpAction"_s, [this] { answer(); });
    onCommand(u"reviewAction"_s, onPage([](TabPage &page) { page.reviewWork(); }));
    onCommand(u"undoAction"_s, onPage([](TabPage &page) { page.undo(); }));
    onCommand(u"redoAction"_s, onPage([](TabPage &page) { page.redo(); }));
    onCommand(u"refreshAction"_s, onPage([](TabPage &page) { page.refresh(); }));
    on(u"Escape"_s, [this] { close(); });
}

void PhoneDesk::answer()
{
    bringForward(*this);
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

void PhoneDesk::take(const RecordId &id)
{
    if (m_page && m_page->record() == id)
        return;
    if (!letGo())
        return;
    m_page = m_makePage(id);
    m_note->clear();
    m_shownQuestions.clear();
    m_shownActs.clear();
    clearOut(m_questions);
    clearOut(m_quick);
    m_frame = new PageFrame(m_page, this);
    m_column->insertWidget(m_column->count() - 1, m_frame, 1000);
    connect(m_page, &TabPage::stateChanged, this, &PhoneDesk::showCaller);
    connect(m_page, &TabPage::titleChanged, this, &PhoneDesk::showCaller);
    connect(m_page, &TabPage::openRecord, this, &PhoneDesk::openRecord);
    connect(m_page, &TabPage::openMerge, this, &PhoneDesk::openMerge);
    connect(m_page, &TabPage::connectionsRequested, this, &PhoneDesk::connectionsRequested);
    connect(m_page, &TabPage::closeRequested, this, [this] { letGo(); });
    m_hint->hide();
    for (QWidget *part : std::initializer_list<QWidget *>{m_ask, m_change, m_noteLabel, m_note})
        part->hide();
    m_frame->show();
    showCaller();
}

// What was not sent is kept, so that nobody has to decide while the next caller waits.
bool PhoneDesk::letGo()
{
    if (!m_page)
        return true;
    if (m_page->hasUnsavedWork()) {
        const QString summary = m_page->unsavedSummary();
        if (m_page->keeping() == TabPage::Keeping::NotAtAll) {
            m_banner->setMessage(BannerKind::Warn, tr("This has not been sent."),
                tr("%1. It cannot be kept as a draft; send it or undo it first.").arg(summary));
            m_banner->show();
            return false;
        }
        m_page->keepWork();
        m_banner->setMessage(BannerKind::Info, tr("Kept as a draft, not sent."), summary);
        m_banner->show();
    } else {
        m_banner->hide();
    }
    m_page->disconnect(this);
    m_frame->hide();
    m_frame->deleteLater();
    m_frame = nullptr;
    m_page.clear();
    m_call->hide();
    m_hint->show();
    m_band->hide();
    setWindowTitle(tr("Phone desk"));
    return true;
}

void PhoneDesk::showCaller()
{
    if (!m_page)
        return;
    setWindowTitle(tr("%1 – Phone desk", "a person").arg(visibleText(m_page->title(), 80)));
    showBand();
    showQuestions();
    showQuickActs();
    m_call->setVisible(m_questions->count() > 0 || m_quick->count() > 0);
    updateReason(); // what was sent took it along
}

void PhoneDesk::showBand()
{
    const Connections &all = m_context.connections;
    if (const Connection *connection = all.connection(m_page->connectionId()))
        m_band->setConnection(*connection, all.isLocked(connection->id), true);
    m_band->show();
}

void PhoneDesk::showQuestions()
{
    QList<TabPage::Question> questions = m_page->questions();
    // What they were found by tells nothing about who they are.
    questions.removeIf(
        [this](const TabPage::Question &question) { return isSame(question.answer, m_box->text()); });
    QStringList shown;
    for (const TabPage::Question &question : questions)
        shown << question.label + u'\n' + question.answer;
    if (shown == m_shownQuestions)
        return;
    const bool isFirst = m_shownQuestions.isEmpty();
    m_shownQuestions = shown;
    clearOut(m_questions);
    for (const TabPage::Question &question : questions) {
        auto *box = new QCheckBox(m_call);
        box->setObjectName(u"callQuestion%1"_s.arg(m_questions->count() + 1));
        const auto text = [&question](int most) {
            return tr("%1: %2", "label and value")
                .arg(question.label, isolate(visibleText(question.answer, most)));
        };
        constexpr int inSight = 28; // the tool tip has the whole
        box->setText(text(inSight).replace(u'&', u"&&"_s));
        box->setAccessibleName(text(200));
        box->setAccessibleDescription(tr("Tick it when the caller answered right."));
        box->setToolTip(plainToolTip(text(200) + u'\n' + box->accessibleDescription()));
        connect(box, &QCheckBox::toggled, this, &PhoneDesk::updateReason);
        m_questions->addWidget(box);
    }
    m_ask->setVisible(!questions.isEmpty());
    m_questions->parentWidget()->setVisible(!questions.isEmpty());
    updateReason();
    if (QLayoutItem *first = m_questions->itemAt(0); isFirst && first) {
        // After the window has made room for it.
        QTimer::singleShot(
            0, first->widget(), [box = first->widget()] { box->setFocus(Qt::OtherFocusReason); });
    }
}

void PhoneDesk::showQuickActs()
{
    const QList<TabPage::QuickAct> acts = m_page->quickActs();
    QStringList shown;
    for (const TabPage::QuickAct &act : acts)
        shown << act.name + u'\n' + act.whyNot;
    if (shown == m_shownActs)
        return;
    m_shownActs = shown;
    clearOut(m_quick);
    for (const TabPage::QuickAct &act : acts.first(qMin<qsizetype>(mostActs, acts.size()))) {
        const int number = m_quick->count() + 1;
        QPushButton *button = makeButton(
            u"callAct%1"_s.arg(number), act.label, {}, ButtonKind::Normal, u"Alt+%1"_s.arg(number), m_call);
        setDisabledReason(button, act.whyNot);
        connect(button, &QPushButton::clicked, this, [this, number] { startQuickAct(number); });
        m_quick->addWidget(button);
    }
    for (QWidget *part : std::initializer_list<QWidget *>{m_change, m_noteLabel, m_note})
        part->setVisible(!acts.isEmpty());
    m_quick->parentWidget()->setVisible(!acts.isEmpty());
}

void PhoneDesk::startQuickAct(int number)
{
    if (!m_page)
        return;
    const QList<TabPage::QuickAct> acts = m_page->quickActs();
    if (number <= int(acts.size()) && acts.at(number - 1).whyNot.isEmpty())
        acts.at(number - 1).start();
}

void PhoneDesk::updateReason()
{
    int right = 0;
    for (int i = 0; i < m_questions->count(); ++i)
        right += int(static_cast<QCheckBox *>(m_questions->itemAt(i)->widget())->isChecked());
    const QString verified = right > 0
        ? tr("%n of %1 question(s) answered right", nullptr, right).arg(m_questions->count())
        : QString();
    m_right->setText(verified);
    QStringList parts{m_note->text().trimmed(), verified};
    parts.removeAll(QString());
    if (m_page)
        m_page->setReason(parts.join(u"; "_s));
}

void PhoneDesk::dress()
{
    const Metrics m = Metrics::current();
    const QSize room = screen()->availableSize();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_box->setMinimumHeight(m.rowHeight);
    m_column->itemAt(1)->layout()->setContentsMargins(m.gap4, m.gap3, m.gap4, m.gap3);
    m_hint->setContentsMargins(m.gap4, 0, m.gap4, m.gap4);
    m_call->layout()->setContentsMargins(m.gap4, 0, m.gap4, m.gap3);
    m_call->layout()->setSpacing(m.gap1);
    for (FlowLayout *flow : {m_questions, m_quick})
        flow->setContentsMargins(0, 0, 0, m.gap1);
    m_questions->setSpacing(m.gap3);
    m_quick->setSpacing(m.gap2);
    setMinimumWidth(qMin(2 * m.editor, room.width() * 2 / 3));
    resize(QSize(2 * m.editor + m.label, 6 * m.label).boundedTo(room * 9 / 10));
}

void PhoneDesk::closeEvent(QCloseEvent *event)
{
    if (letGo())
        event->accept();
    else
        event->ignore();
}

bool PhoneDesk::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        dress();
    return QWidget::event(event);
}

} // namespace rollcall
