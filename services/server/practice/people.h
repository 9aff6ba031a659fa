#pragma once

#include "services/domain/jsonvalue.h"
#include "services/server/practice/random.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace rollcall::practice {

//! A name in its own script and in Latin letters; the same text when it is Latin anyway.
struct Name
{
    QString own, latin;
};

struct Organisation
{
    QString name, shortName, domain;
};

struct Culture
{
    QStringList countries, phones, places;
    QList<Name> given, family, middle;
    QList<Organisation> organisations;
    QString join;
    bool familyFirst = false;
};

//! The lists of resources/practice/people.json.
struct Lists
{
    QList<Culture> cultures;
    QStringList statuses, occupations, biographies;
    JsonValue named, hostile;

    static Lists load(); //!< throws std::runtime_error when the resource is missing
};

//! Somebody invented. What a system shows of them is decided by the system's own record.
struct Human
{
    const Culture *culture = nullptr;
    Name given, family, middle; //!< middle: may be empty
    Organisation organisation;
    QString country, place, phone, status;
    QString handle; //!< letters and digits, from the Latin name; not unique
    QString orcid; //!< with its right check digit

    QString fullName() const; //!< in the own script, in the order of the culture
};

Human inventHuman(const Lists &lists, quint64 seed, quint64 index);

//! Who the record \p index is a second record of, if it is one: exactly three in a hundred are, spread
//! evenly, besides the named ones. Draws one number from \p random when it is an invented one.
std::optional<qint64> originalOf(const Lists &lists, qint64 index, Random &random);

QString inventHex(Random &random); //!< 16 hexadecimal digits
QString inventUuid(Random &random); //!< a random one, but of our own numbers

//! Lower-case ASCII letters and digits of \p text, accents dropped: "Łukasz Wiśniewski" ->
//! "lukaszwisniewski".
QString asciiLetters(const QString &text);

//! "0000-0000-0001-2343" for 1234: a number below the range that is given to people, with its check digit.
QString orcidFor(quint64 number);

} // namespace rollcall::practice
