#pragma once

#include "services/domain/directory.h"

namespace rollcall::sis {

//! What has to be read to tell what \p change of an identity brings with it.
struct ConsequenceQuestions
{
    bool reachedThrough = false; //!< identities whose messages go to this one
    bool registeredBy = false; //!< identities that name this one as their operator
    bool optOuts = false; //!< recorded for it before
    QString event; //!< webhooks for this are told; empty: none
};

ConsequenceQuestions questionsFor(const Change &change);

//! The answers to them; a page without records is one that was not asked for, or that found nothing.
struct ConsequenceAnswers
{
    Page reachedThrough, registeredBy, optOuts, webhooks;
};

//! \p schema: of identities, for their names.
QList<Consequence> consequencesOf(
    const Change &change, const ConsequenceAnswers &answers, const Schema &schema);

} // namespace rollcall::sis
