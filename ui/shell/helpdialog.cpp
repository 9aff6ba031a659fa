#include "ui/shell/helpdialog.h"

#include "ui/common/buttons.h"
#include "ui/common/plainlabel.h"
#include "ui/common/windows.h"

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

} // namespace

void showAbout(QWidget *parent)
{
    const QString name = u"aboutDialog"_s;
    if (auto *known = parent->findChild<QDialog *>(name)) { // one at a time
        bringForward(*known);
        return;
    }
    const Metrics m = Metrics::current();
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(Words::tr("About Rollcall"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(m.gap5, m.gap4, m.gap5, m.gap4);
    column->addWidget(new PlainLabel(Words::tr("Rollcall %1").arg(QCoreApplication::applicationVersion()),
        TextRole::PageTitle, Tone::Text, dialog));
    column->addWidget(
        new PlainLabel(Words::tr("A console for identity services."), TextRole::Body, Tone::Text, dialog));
    column->addWidget(new PlainLabel(
        Words::tr("Licence: Apache-2.0. Uses Qt under the LGPL."), TextRole::Note, Tone::Muted, dialog));
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

} // namespace rollcall
