#include "ui/connections/testpanel.h"

#include "ui/common/banner.h"
#include "ui/common/buttons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QVBoxLayout>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

Sign signOf(TestStep::State state)
{
    switch (state) {
    case TestStep::State::Passed:
        return Sign::Verified;
    case TestStep::State::Warned:
        return Sign::Warning;
    case TestStep::State::Failed:
        return Sign::Failed;
    case TestStep::State::Skipped:
        break;
    }
    return Sign::NotOffered;
}

QString shown(const QString &english)
{
    return QCoreApplication::translate("connections", english.toUtf8().constData());
}

} // namespace

TestPanel::TestPanel(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"testPanel"_s);
    setAccessibleName(tr("Test"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    const Metrics m = Metrics::current();
    auto *content = new QWidget(this);
    content->setObjectName(u"testContent"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(m.gap4, m.gap4, m.gap4, m.gap4);
    m_column->setSpacing(m.gap1);
    auto *head = new QHBoxLayout;
    auto *title = new PlainLabel(tr("Test"), TextRole::CardTitle, Tone::Text, content);
    title->setObjectName(u"testTitle"_s);
    m_button = makeButton(
        u"testConnectionButton"_s, tr("Test"), u"media-playback-start"_s, ButtonKind::Normal, {}, content);
    keys::showOn(m_button, u"refreshAction"_s);
    head->addWidget(title, 1);
    head->addWidget(m_button);
    m_column->addLayout(head);
    m_note = new PlainLabel({}, TextRole::Note, Tone::Muted, content);
    m_note->setObjectName(u"testNote"_s);
    m_note->setWordWrap(true);
    m_column->addWidget(m_note);
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(0);
    m_column->addLayout(m_steps);
    m_verdict = new Banner(BannerKind::Info, {}, {}, content);
    m_verdict->setObjectName(u"testVerdict"_s);
    m_column->addSpacing(m.gap2);
    m_column->addWidget(m_verdict);
    m_column->addStretch(1);
    setWidget(content);
    showNothing();
}

void TestPanel::clear()
{
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_verdict->hide();
}

void TestPanel::showNothing()
{
    clear();
    m_button->setText(tr("Test"));
    setDisabledReason(m_button, {});
    m_note->setText(tr("The test asks step by step and says what it finds. It only reads."));
}

void TestPanel::showRunning()
{
    clear();
    m_note->setText(tr("Testing…"));
    setDisabledReason(m_button, tr("A test is running."));
}

void TestPanel::showSteps(const QList<TestStep> &steps, const QDateTime &at)
{
    clear();
    const Metrics m = Metrics::current();
    std::chrono::milliseconds all{0};
    bool failed = false;
    bool warned = false;
    for (const TestStep &step : steps) {
        all += step.took;
        failed = failed || step.state == TestStep::State::Failed;
        warned = warned || step.state == TestStep::State::Warned;
        auto *box = new QWidget(widget());
        box->setObjectName(u"testStep"_s);
        auto *grid = new QGridLayout(box);
        grid->setContentsMargins(0, m.gap2, 0, m.gap2);
        grid->setHorizontalSpacing(m.gap2);
        grid->setVerticalSpacing(0);
        grid->setColumnStretch(1, 1);
        auto *title = new PlainLabel(shown(step.title), TextRole::Section, Tone::Text, box);
        title->setObjectName(u"testStepTitle"_s);
        title->setWordWrap(true);
        auto *detail = new PlainLabel(shown(step.detail), TextRole::Body, Tone::Muted, box);
        detail->setObjectName(u"testStepDetail"_s);
        detail->setWordWrap(true);
        detail->setSelectable(true);
        detail->setFocusPolicy(Qt::NoFocus);
        detail->setVisible(!step.detail.isEmpty());
        const QString took
            = step.state == TestStep::State::Skipped ? tr("skipped") : tr("%1 ms").arg(step.took.count());
        grid->addWidget(new SignLabel(signOf(step.state), box), 0, 0, Qt::AlignTop);
        grid->addWidget(title, 0, 1);
        grid->addWidget(new PlainLabel(took, TextRole::Note, Tone::Muted, box), 0, 2, Qt::AlignTop);
        grid->addWidget(detail, 1, 1, 1, 2);
        m_steps->addWidget(box);
        auto *rule = new QFrame(widget());
        rule->setFixedHeight(1);
        rule->setAutoFillBackground(true);
        rule->setBackgroundRole(QPalette::Mid);
        m_steps->addWidget(rule);
    }
    const QString seconds = QLocale().toString(double(all.count()) / 1000.0, 'f', 1);
    m_note->setText(tr("%1, %2 s. Only reads were sent.")
                        .arg(QLocale().toString(at.toLocalTime().time(), u"HH:mm:ss"_s), seconds));
    m_button->setText(tr("Test again"));
    setDisabledReason(m_button, {});
    if (failed)
        m_verdict->setMessage(
            BannerKind::Bad, {}, tr("Not usable like this. The step with the red sign says what to change."));
    else if (warned)
        m_verdict->setMessage(BannerKind::Warn, {}, tr("Usable, with the restrictions named above."));
    else
        m_verdict->setMessage(BannerKind::Info, {}, tr("Usable."));
    m_verdict->show();
}

void TestPanel::showFailure(const QString &headline, const QString &text)
{
    clear();
    m_note->setText({});
    m_button->setText(tr("Test again"));
    setDisabledReason(m_button, {});
    m_verdict->setMessage(BannerKind::Bad, headline, text);
    m_verdict->show();
}

} // namespace rollcall
