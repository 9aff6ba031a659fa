#pragma once

#include "services/domain/jsonvalue.h"
#include "services/domain/result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <optional>

namespace rollcall {

class StagedRecord;

//! A record's text, edited by hand: the same changes as in its fields, or what is wrong and where.
class RawEdit
{
    Q_DECLARE_TR_FUNCTIONS(rollcall::RawEdit)
public:
    struct Problem
    {
        QString sentence; //!< "Line 3, column 7: …"
        qsizetype position = 0; //!< in the text, in UTF-16 units
        bool operator==(const Problem &) const = default;
    };

    //! What may be edited as text: the record as it shall be, indented. Nothing when the text would not be
    //! what it stands for: secrets in it, invisible characters, or more than \p limit characters.
    static std::optional<QString> textOf(const StagedRecord &record, int limit);

    //! Stages what \p text says, and takes back what it does not say; nothing of both when there are
    //! problems. A member that no field shows can be changed inside of an object that holds fields: at the
    //! top, services decide what there is.
    static QList<Problem> apply(StagedRecord &record, const QString &text);

private:
    static Problem syntaxProblem(const Error &error, const QString &text);
};

} // namespace rollcall
