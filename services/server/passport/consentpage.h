#pragma once

#include "services/server/http/message.h"

#include <QStringList>

namespace rollcall::server::passport {

//! What the page asks about.
struct ConsentPage
{
    QString application; //!< its name
    QStringList scope;
    QString redirectUri; //!< where the answer goes: the form may lead there and nowhere else
    QList<std::pair<QString, QString>> hidden; //!< fields that come back with the answer
    QString email; //!< filled in already
    QString problem; //!< a sentence above the form; empty: none
};

//! The page where a user signs in and allows an application, or does not. No script; everything that is not
//! ours is escaped; a policy forbids whatever the page does not need.
HttpResponse consentPage(int status, const ConsentPage &page);
//! A page that says what is wrong and leads nowhere.
HttpResponse problemPage(int status, const QString &sentence);

} // namespace rollcall::server::passport
