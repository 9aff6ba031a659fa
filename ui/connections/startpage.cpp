#include "ui/connections/startpage.h"

#include "services/directories/connections.h"
#include "ui/common/buttons.h"
#include "ui/common/icons.h"
#include "ui/common/keys.h"
#include "ui/common/plainlabel.h"
#include "ui/common/signs.h"
#include "ui/common/text.h"
#include "ui/shell/theme.h"

#include <QAbstractButton>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QSet>
#include <QStyle>

#include <array>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

//! One thing to try: icon, what to type, what it is. A button over the whole row.
class TryButton : public QAbstractButton
{
public:
    TryButton(const QString &typed, const QString &meaning, const QString &iconName, QWidget *parent)
        : QAbstractButton(parent)
        , m_meaning(meaning)
        , m_icon(iconName)
    {
        setText(typed);
        setObjectName(u"try-"_s + typed);
        setAccessibleName(typed + u", "_s + meaning);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Metrics m = Metrics::current();
        return {m.lookupWidth / 2, m.formRow + m.gap1};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Metrics m = Metrics::current();
        const Tokens &t = Tokens::of(palette());
        QPainter painter(this);
        painter.fillRect(rect(), isDown() ? t.header : t.base);
        const QRect box = rect().adjusted(m.gap3, 0, -m.gap3, 0);
        const auto mirrored
            = [&](const QRect &part) { return QStyle::visualRect(layoutDirection(), box, part); };
        const int align = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter))
            | Qt::TextSingleLine;
        const int top = (height() - m.icon) / 2;
        painter.drawPixmap(mirrored({box.x(), top, m.icon, m.icon}),
            iconPixmap(m_icon, m.icon, t.muted, devicePixelRatioF()));
        painter.drawPixmap(mirrored({box.right() - m.icon + 1, top, m.icon, m.icon}),
            iconPixmap(u"go-next"_s, m.icon, t.muted, devicePixelRatioF()));
        const int left = box.x() + m.icon + m.gap2;
        const int middle = box.x() + box.width() * 46 / 100;
        painter.setPen(t.text);
        painter.setFont(fontFor(TextRole::Fixed));
        painter.drawText(mirrored({left, 0, middle - left, height()}), align, text());
        painter.setPen(t.muted);
        painter.setFont(fontFor(TextRole::Body));
        const int room = box.right() - middle - m.icon - m.gap2;
        painter.drawText(mirrored({middle, 0, room, height()}), align,
            QFontMetrics(painter.font()).elidedText(m_meaning, Qt::ElideRight, room));
        if (hasFocus()) {
            painter.setPen(QPen(t.focus, 2));
            painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
        }
    }

private:
    QString m_meaning;
    QString m_icon;
};

//! The one pixel frame round the things to try, and the lines between steps.
class LineFrame : public QFrame
{
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Tokens::of(palette()).line);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
};

QFrame *rule(QWidget *parent)
{
    auto *line = new QFrame(parent);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

struct StartPage::Private
{
    struct Step
    {
        SignLabel *sign = nullptr;
        PlainLabel *text = nullptr;
        PlainLabel *hint = nullptr;
    };
    Context &context;
    QWidget *content = nullptr;
    QVBoxLayout *column = nullptr;
    PlainLabel *note = nullptr;
    QList<Step> steps;
    QSet<Progress> progress;
    QString practiceNote;
};

StartPage::StartPage(Context &context, QWidget *parent)
    : TabPage(parent)
    , d(new Private{context})
{
    setObjectName(u"startPage"_s);
    setAccessibleName(tr("First steps"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *area = new QScrollArea(this);
    area->setObjectName(u"startArea"_s);
    area->setAccessibleName(tr("First steps"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(QPalette::Base);
    outer->addWidget(area);
    auto *middle = new QWidget(area);
    middle->setObjectName(u"startMiddle"_s);
    auto *centre = new QHBoxLayout(middle);
    d->content = new QWidget(middle);
    d->content->setObjectName(u"startContent"_s);
    centre->addStretch(1);
    centre->addWidget(d->content, 1000);
    centre->addStretch(1);
    area->setWidget(middle);
    d->column = new QVBoxLayout(d->content);

    const auto label = [this](const QString &name, const QString &text, TextRole role, Tone tone) {
        auto *made = new PlainLabel(text, role, tone, d->content);
        made->setObjectName(name);
        d->column->addWidget(made);
        return made;
    };
    label(u"startTitle"_s, tr("Look someone up"), TextRole::PageTitle, Tone::Text);
    d->note = label(u"startNote"_s, {}, TextRole::Body, Tone::Muted);
    d->note->setWordWrap(true);
    auto *acts = new QHBoxLayout;
    QPushButton *lookUp = makeButton(
        u"startLookUpButton"_s, tr("Look someone up"), u"edit-find"_s, ButtonKind::Primary, {}, d->content);
    keys::showOn(lookUp, u"lookUpAction"_s);
    QPushButton *connectOwn = makeButton(u"startConnectButton"_s, tr("Connect a service…"),
        u"network-connect"_s, ButtonKind::Normal, {}, d->content);
    acts->addWidget(lookUp);
    acts->addWidget(connectOwn);
    acts->addStretch(1);
    d->column->addLayout(acts);
    connect(lookUp, &QPushButton::clicked, this, [this] { emit lookUpRequested({}); });
    connect(connectOwn, &QPushButton::clicked, this, [this] { emit connectionsRequested({}); });

    label(u"tryTitle"_s, tr("Or try one of these"), TextRole::Section, Tone::Text);
    auto *frame = new LineFrame(d->content);
    frame->setObjectName(u"tryFrame"_s);
    auto *rows = new QVBoxLayout(frame);
    rows->setContentsMargins(1, 1, 1, 1);
    rows->setSpacing(0);
    const QList<std::array<QString, 3>> tries{{u"nwosu"_s, tr("a name: everyone who has it"), u"user"_s},
        {u"anwosu"_s, tr("a username: two services know it"), u"tag"_s},
        {u"12345"_s, tr("the number of an account, from a ticket"), u"view-list-details"_s},
        {u"mokoena"_s, tr("a name with two accounts of one person"), u"merge"_s}};
    for (const auto &[typed, meaning, iconName] : tries) {
        if (rows->count() > 0)
            rows->addWidget(rule(frame));
        auto *button = new TryButton(typed, meaning, iconName, frame);
        rows->addWidget(button);
        connect(
            button, &QAbstractButton::clicked, this, [this, text = typed] { emit lookUpRequested(text); });
    }
    d->column->addWidget(frame);

    label(u"stepsTitle"_s, tr("First five steps"), TextRole::Section, Tone::Text);
    const QList<std::array<QString, 3>> steps{{tr("Practice is running"), tr("started with the console")},
        {tr("Look up a person"), {}, u"lookUpAction"_s},
        {tr("Change one field, review it, send it"), {}, u"reviewAction"_s},
        {tr("Merge two accounts"), tr("Person menu")}, {tr("Connect your own service"), tr("File menu")}};
    auto *stepColumn = new QVBoxLayout;
    stepColumn->setSpacing(0);
    int number = 0;
    for (const auto &[what, hint, command] : steps) {
        if (number > 0)
            stepColumn->addWidget(rule(d->content));
        auto *box = new QWidget(d->content);
        box->setObjectName(u"step%1"_s.arg(++number));
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        Private::Step step{new SignLabel(Sign::Choice, box),
            new PlainLabel(what, TextRole::Body, Tone::Text, box),
            new PlainLabel(hint, TextRole::Body, Tone::Muted, box)};
        row->addWidget(step.sign);
        row->addWidget(step.text, 1);
        row->addWidget(step.hint);
        stepColumn->addWidget(box);
        if (!command.isEmpty()) {
            keys::follow(step.hint, command,
                [label = step.hint](const QKeySequence &key) { label->setText(keys::shown(key)); });
        }
        d->steps.append(step);
    }
    d->column->addLayout(stepColumn);
    d->column->addStretch(1);

    connect(&context.connections, &Connections::changed, this, &StartPage::updateSteps);
    connect(&context.connections, &Connections::stateChanged, this, &StartPage::updateSteps);
    setFocusProxy(lookUp);
    dress();
    updateSteps();
}

StartPage::~StartPage() = default;

void StartPage::dress()
{
    const Metrics m = Metrics::current();
    d->content->setMaximumWidth(m.lookupWidth + m.gap4 + 2 * m.gap5);
    d->column->setContentsMargins(m.gap5, 4 * m.gap5, m.gap5, m.gap5);
    d->column->setSpacing(m.gap3);
    for (int i = 0; i < d->column->count(); ++i) {
        QWidget *widget = d->column->itemAt(i)->widget();
        if (widget && (widget->objectName() == "tryTitle"_L1 || widget->objectName() == "stepsTitle"_L1))
            widget->setContentsMargins(0, m.gap5, 0, 0);
    }
    for (const Private::Step &step : std::as_const(d->steps)) {
        step.text->parentWidget()->setMinimumHeight(m.rowHeight);
        step.text->parentWidget()->layout()->setSpacing(m.gap2);
    }
}

bool StartPage::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange && d)
        dress();
    return TabPage::event(event);
}

void StartPage::updateSteps()
{
    bool practice = false;
    bool own = false;
    for (const Connection &connection : d->context.connections.all()) {
        if (d->context.connections.state(connection.id) != Connections::State::Ready)
            continue;
        (connection.environment == Environment::Practice ? practice : own) = true;
    }
    const auto mark = [this](int index, bool done) {
        d->steps.at(index).sign->setSign(done ? Sign::Verified : Sign::Choice);
    };
    mark(0, practice);
    d->steps.at(0).text->setText(practice ? tr("Practice is running") : tr("Start with Practice"));
    d->steps.at(0).hint->setText(
        practice ? tr("started with the console") : isolateLtr(u"rollcall --practice"_s));
    mark(1, d->progress.contains(Progress::PersonOpened));
    mark(2, d->progress.contains(Progress::ChangeSent));
    mark(3, d->progress.contains(Progress::AccountsMerged));
    mark(4, own);
    if (!d->practiceNote.isEmpty())
        d->note->setText(d->practiceNote);
    else if (practice)
        d->note->setText(tr("Invented people with planted duplicates. Nothing leaves this computer."));
    else
        d->note->setText(
            tr("By name, e-mail address, username or number, in all connected services at once."));
}

void StartPage::setPracticeNote(const QString &note)
{
    d->practiceNote = note;
    updateSteps();
}

void StartPage::noteProgress(Progress progress)
{
    d->progress.insert(progress);
    updateSteps();
}

QString StartPage::title() const
{
    return tr("First steps");
}

} // namespace rollcall
