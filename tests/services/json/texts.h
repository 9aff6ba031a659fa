#pragma once

#include "services/json/json.h"

#include <QRandomGenerator>

//! JSON texts that are right and wrong in every way that is known.
namespace rollcall {

//! A text to be accepted, and how it must look when it is written again; empty: as it stands.
struct Accepted
{
    const char *name;
    QByteArray text;
    QByteArray again;
};

struct Refused
{
    const char *name;
    QByteArray text;
    qsizetype offset;
    Error::Kind kind = Error::Kind::BadJson;
};

const QList<Accepted> &acceptedTexts();
const QList<Refused> &refusedTexts();
QByteArray nested(int depth, const QByteArray &open, const QByteArray &inner, const QByteArray &close);
//! A value of every shape, from a seed; \p depth: 0.
JsonValue randomValue(QRandomGenerator &random, int depth);
//! Changes, takes away, puts in, repeats or cuts off something somewhere; nothing of an empty text.
void damage(QRandomGenerator &random, QByteArray &text);

} // namespace rollcall
