#pragma once

#include "services/server/facade.h"

#include <QStringList>

namespace rollcall::server::sis {

//! Somebody who may sign in, as the settings say. Secrets are hashed already.
struct Operator
{
    qint64 id = 0;
    QString username, email, passwordHash;
    QByteArray tokenHash; //!< hexadecimal SHA-256; empty: none
    QByteArray token; //!< only when the settings give it in clear
    bool isStaff = false, isActive = true;
    QStringList groups;
};

struct Settings
{
    int pageSize = 1000;
    QByteArray hookToken = "REPLACEME";
    int mostFailures = 5;
    QList<Operator> operators;
    JsonValue credentials;
};

Settings readSettings(const FacadeConfig &config); //!< throws ConfigProblem

//! Writes the operators of \p settings into the store: created, or brought up to date by their id.
void storeOperators(Database &database, const Settings &settings, const QString &freshKey);

//! The user who is asking.
struct Caller
{
    qint64 id = 0;
    QString username;
    bool isStaff = false;
};

Caller signIn(const HttpRequest &request, Database &database); //!< Refused with 401
//! Checks the passwords in a request and leaves it at that: isPassword() remembers what it found.
void rehearseSignIn(const HttpRequest &request, bool hasPasswordInBody, Database &database);
HttpResponse tokenForPassword(const HttpRequest &request, const Settings &settings, Database &database);
HttpResponse tokenForEmail(
    const HttpRequest &request, const Caller &caller, const Settings &settings, Database &database);

} // namespace rollcall::server::sis
