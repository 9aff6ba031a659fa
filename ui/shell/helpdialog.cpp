#include "ui/shell/helpdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QVBoxLayout>

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
