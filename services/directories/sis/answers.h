#pragma once

#include "services/directories/answers.h"
#include "services/domain/directory.h"

//! How the Seed Identity Store answers: lists of pages, records without envelopes, three shapes of complaint.
namespace rollcall::sis {

QString serviceName();

//! The error for a status that is no success. A web page for a 404 is a wrong address.
Error refusal(const net::Response &response);

//! The key is the id; a user or group has none and is named by the end of its address.
Result<Record> recordFrom(
    const JsonValue &document, const QString &kind, const QString &connection, const net::Response &response);

//! One page of a list; Page::next has the cursor alone, never an address of the service's choosing. The
//! documents are lazy, with what is at \p shown.
Result<Page> pageFrom(const net::Response &response, const QString &kind, const QString &connection,
    const LazyObject::Paths &shown);

Result<Found> foundFrom(const net::Response &response, const QString &kind, const QString &connection);

//! The addresses in a page of "addresses/<type>"; the key of each is the address.
Result<Page> addressesFrom(const net::Response &response, const QString &connection);
//! What the store says of itself under \p name; the document has it as "name" as well.
Result<Found> statusFrom(const net::Response &response, const QString &name, const QString &connection);
Result<Reply> replyFrom(const net::Response &response);

} // namespace rollcall::sis
