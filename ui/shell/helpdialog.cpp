#include "ui/shell/helpdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/text.h"
#include "ui/shell/mainmenu.h"

#include <QCoreApplication>
#include <QDialog>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::Help)
};

//! One dialog of a name at a time: a second call brings it to the front.
QDialog *raised(QWidget *parent, const QString &name)
{
    auto *known = parent->findChild<QDialog *>(name);
    if (known) {
        known->show();
        known->raise();
        known->activateWindow();
    }
    return known;
}

QDialog *makeDialog(QWidget *parent, const QString &name, const QString &title)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void finish(QDialog *dialog, QVBoxLayout *column)
{
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    QPushButton *close
        = makeButton(u"closeHelpButton"_s, Words::tr("Close"), {}, ButtonKind::Normal, {}, dialog);
    close->setDefault(true);
    row->addWidget(close);
    column->addLayout(row);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::close);
    dialog->show();
}

} // namespace

void showKeys(const MainMenu &menu, QWidget *parent)
{
    if (raised(parent, u"keysDialog"_s))
        return;
    const Metrics m = Metrics::current();
    QDialog *dialog = makeDialog(parent, u"keysDialog"_s, Words::tr("Keys"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.gap5, m.gap4, m.gap5, m.gap4);
    auto *area = new QScrollArea(dialog);
    area->setObjectName(u"keysArea"_s);
    area->setAccessibleName(Words::tr("Keys"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    auto *content = new QWidget(area);
    auto *grid = new QGridLayout(content);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(m.gap5);
    grid->setVerticalSpacing(m.gap1);
    const auto add = [&](const QString &key, const QString &what) {
        const int row = grid->rowCount();
        auto *keyLabel = new PlainLabel(isolateLtr(key), TextRole::Section, Tone::Text, content);
        auto *whatLabel = new PlainLabel(what, TextRole::Body, Tone::Text, content);
        keyLabel->setObjectName(u"key"_s);
        whatLabel->setObjectName(u"keyMeaning"_s);
        grid->addWidget(keyLabel, row, 0);
        grid->addWidget(whatLabel, row, 1);
    };
    QList<const QAction *> keyed{menu.palette};
    for (const Command &command : menu.commands())
        keyed.append(command.action);
    for (const QAction *action : std::as_const(keyed)) {
        if (!action->shortcut().isEmpty())
            add(action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text()));
    }
    add(u"Ctrl+1…9"_s, Words::tr("Sections of a person"));
    add(u"Enter"_s, Words::tr("Open the current row"));
    add(u"Ctrl+Enter"_s, Words::tr("Open the current row in a new tab"));
    add(u"Esc"_s, Words::tr("Close the results of a look-up"));
    area->setWidget(content);
    column->addWidget(area, 1);
    dialog->resize(m.editor + m.label, 20 * m.rowHeight);
    finish(dialog, column);
}

void showAbout(QWidget *parent)
{
    if (raised(parent, u"aboutDialog"_s))
        return;
    const Metrics m = Metrics::current();
    QDialog *dialog = makeDialog(parent, u"aboutDialog"_s, Words::tr("About Rollcall"));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.gap5, m.gap4, m.gap5, m.gap4);
    column->addWidget(new PlainLabel(Words::tr("Rollcall %1").arg(QCoreApplication::applicationVersion()),
        TextRole::PageTitle, Tone::Text, dialog));
    column->addWidget(
        new PlainLabel(Words::tr("A console for identity services."), TextRole::Body, Tone::Text, dialog));
    column->addWidget(new PlainLabel(
        Words::tr("Licence: Apache-2.0. Uses Qt under the LGPL."), TextRole::Note, Tone::Muted, dialog));
    finish(dialog, column);
}

} // namespace rollcall
