#pragma once

#include "services/directories/answers.h"
#include "services/directories/systemdirectory.h"
#include "services/domain/record.h"

//! What the two versions of the Person API answer. The first comes through a gateway that wraps an answer
//! into an envelope, or a text, and says 200 to whatever happened behind it; both say 200 to what does not
//! exist.
namespace rollcall::cis {

//! Kinds of records.
inline const QString profileKind = QStringLiteral("profile");
inline const QString firstProfileKind = QStringLiteral("profile_v1");
inline const QString connectionKind = QStringLiteral("connection");

//! A GET below the base.
net::Request get(const QStringList &segments);

//! The error of an answer that is no success.
Error refusal(const net::Response &response);

//! Version 1: the profile with the key \p userId.
Result<Found> firstProfileFrom(
    const net::Response &response, const QString &userId, const QString &connection);
//! Version 1: how the owner of an address signs in; the key is the address.
Result<Found> connectionFrom(const net::Response &response, const QString &connection);
//! Version 2: one profile; \p asked is its key when the answer shows neither user_id nor uuid.
Result<Found> profileFrom(const net::Response &response, const QString &asked, const QString &connection);
//! Version 2: a page of profiles.
Result<Page> profilesFrom(const net::Response &response, const QString &connection);

} // namespace rollcall::cis
