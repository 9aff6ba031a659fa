#include "ui/connections/connectionfiles.h"

#include "services/directories/connections.h"
#include "ui/common/errortext.h"
#include "ui/common/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 1'048'576;

QString words(const char *english)
{
    return QCoreApplication::translate("ConnectionFiles", english);
}

QString filter()
{
    return words(QT_TRANSLATE_NOOP("ConnectionFiles", "Connections (*.json)"));
}

FileOutcome outcomeOfExport(const QString &fileName, const QByteArray &content)
{
    if (const QString wrong = writeFile(fileName, content); !wrong.isEmpty()) {
        return {.title = words(QT_TRANSLATE_NOOP("ConnectionFiles", "The file could not be written.")),
            .sentence = wrong};
    }
    return {.isDone = true,
        .title = words(QT_TRANSLATE_NOOP("ConnectionFiles", "Connections exported")),
        .sentence = words(QT_TRANSLATE_NOOP("ConnectionFiles", "No secret is in the file %1."))
                        .arg(QDir::toNativeSeparators(fileName))};
}

void importFrom(Context &context, const QString &fileName, const TellFile &tell)
{
    const QString refused = words(QT_TRANSLATE_NOOP("ConnectionFiles", "The import was not finished."));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        tell({.title = refused, .sentence = file.errorString()});
        return;
    }
    context.connections.import(file.read(mostBytes))
        .then(&context.connections, [tell, refused, fileName](const Result<int> &added) {
            if (!added) {
                const bool isNoList = added.error().kind == Error::Kind::BadJson
                    || added.error().kind == Error::Kind::BadSchema;
                tell({.title = refused,
                    .sentence = isNoList ? words(QT_TRANSLATE_NOOP("ConnectionFiles",
                                                     "%1 is no list of connections, or it is damaged."))
                                               .arg(QDir::toNativeSeparators(fileName))
                                         : describe(added.error(), fileName).sentence()});
                return;
            }
            tell({.isDone = true,
                .title
                = QCoreApplication::translate("ConnectionFiles", "%n connection(s) added", nullptr, *added),
                .sentence
                = *added == 0 ? words(
                      QT_TRANSLATE_NOOP("ConnectionFiles", "All connections of the file are there already."))
                              : words(QT_TRANSLATE_NOOP("ConnectionFiles",
                                  "They start read-only, and their secrets have to be entered once."))});
        });
}

} // namespace

void exportConnections(Context &context, QWidget *parent, const TellFile &tell)
{
    auto *dialog = makeFileDialog(u"exportConnectionsDialog"_s,
        words(QT_TRANSLATE_NOOP("ConnectionFiles", "Export connections without secrets")), filter(),
        u"json"_s, parent);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"connections.json"_s);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [&context, tell](const QString &fileName) {
        tell(outcomeOfExport(fileName, context.connections.exported()));
    });
    dialog->open();
}

void importConnections(Context &context, QWidget *parent, const TellFile &tell)
{
    openFileDialog(u"importConnectionsDialog"_s,
        words(QT_TRANSLATE_NOOP("ConnectionFiles", "Import connections")), filter(), u"json"_s, parent,
        [&context, tell](const QString &fileName) { importFrom(context, fileName, tell); });
}

} // namespace rollcall
