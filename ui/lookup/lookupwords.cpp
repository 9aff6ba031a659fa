#include "ui/lookup/lookupwords.h"

#include "ui/common/errortext.h"
#include "ui/common/text.h"

#include <QCoreApplication>

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::Lookup)
};

QString connectionName(const LookupGroup &group, const Connections &connections)
{
    const Connection *connection = connections.connection(group.connection);
    return connection ? connection->name : group.connection;
}

QString nameOf(const LookupGroup &group, const Connections &connections)
{
    return isolate(visibleText(connectionName(group, connections), 60));
}

QString thatShape(Identifier::Shape shape)
{
    switch (shape) {
    case Identifier::Shape::Name:
        return Words::tr("that name");
    case Identifier::Shape::Email:
        return Words::tr("that e-mail address");
    case Identifier::Shape::Username:
        return Words::tr("that name or username");
    case Identifier::Shape::NumericId:
        return Words::tr("that number");
    case Identifier::Shape::Uuid:
        return Words::tr("that UUID");
    case Identifier::Shape::UserId:
        return Words::tr("that user ID");
    case Identifier::Shape::Phone:
        return Words::tr("that phone number");
    case Identifier::Shape::Orcid:
        return Words::tr("that ORCID iD");
    }
    return {};
}

} // namespace

QString shapeWord(Identifier::Shape shape)
{
    switch (shape) {
    case Identifier::Shape::Name:
        return Words::tr("name");
    case Identifier::Shape::Email:
        return Words::tr("e-mail address");
    case Identifier::Shape::Username:
        return Words::tr("name or username");
    case Identifier::Shape::NumericId:
        return Words::tr("number of an account");
    case Identifier::Shape::Uuid:
        return Words::tr("UUID");
    case Identifier::Shape::UserId:
        return Words::tr("user ID");
    case Identifier::Shape::Phone:
        return Words::tr("phone number");
    case Identifier::Shape::Orcid:
        return Words::tr("ORCID iD");
    }
    return {};
}

QString readingText(const Identifier &identifier)
{
    return Words::tr("As a %1: %2")
        .arg(shapeWord(identifier.shape), isolate(visibleText(identifier.text, 60)));
}

QString nothingFoundText(const LookupRun &run, const Connections &connections)
{
    QStringList sentences;
    QStringList none;
    for (const LookupGroup &group : run.groups()) {
        const QString name = nameOf(group, connections);
        switch (group.state) {
        case LookupGroup::State::Answered:
            none.append(name);
            break;
        case LookupGroup::State::Asking:
            sentences.append(Words::tr("%1 did not answer yet.").arg(name));
            break;
        case LookupGroup::State::NotAsked: {
            QString note = QCoreApplication::translate("dialect", group.note.toUtf8().constData());
            if (note.endsWith(u'.'))
                note.chop(1); // some are whole sentences already
            sentences.append(note.isEmpty() ? Words::tr("%1 was not asked.").arg(name)
                                            : Words::tr("%1 was not asked: %2.").arg(name, note));
            break;
        }
        case LookupGroup::State::Failed:
            sentences.append(describe(group.error, connectionName(group, connections)).sentence());
            break;
        }
    }
    if (run.groups().isEmpty())
        return Words::tr("No service is connected, so no one was asked.");
    if (!none.isEmpty())
        sentences.prepend(
            Words::tr("No one with %1 in %2.").arg(thatShape(run.identifier().shape), none.join(u", "_s)));
    return sentences.join(u' ');
}

QString summaryText(const LookupRun &run, const Connections &connections)
{
    int hits = 0;
    QStringList parts;
    for (const LookupGroup &group : run.groups()) {
        hits += int(group.hits.size());
        if (!group.hits.isEmpty())
            parts.append(Words::tr("%1: %2").arg(nameOf(group, connections)).arg(group.hits.size()));
    }
    if (hits == 0)
        return nothingFoundText(run, connections);
    return Words::tr("%n people found.", nullptr, hits) + u' ' + parts.join(u", "_s);
}

} // namespace rollcall
