#pragma once

#include "services/server/http/message.h"

#include <tl/expected.hpp>

namespace rollcall {

//! One part of a multipart/form-data body.
struct MultipartPart
{
    QString name;
    bool isFile = false; //!< the part has a file name, even an empty one
    QString fileName; //!< the last component only, whatever the client sent before it
    QByteArray contentType;
    QByteArray content;
};

//! The fields of an application/x-www-form-urlencoded body. The error is a sentence without anything from the
//! body.
tl::expected<QList<std::pair<QString, QString>>, QString> formFields(const HttpRequest &request);

//! The parts of a multipart/form-data body, in order. Strict: no preamble, no epilogue, CRLF everywhere, one
//! well-formed Content-Disposition per part, no nested multipart, no transfer encodings; at most 100 parts
//! with 8 KiB of headers each.
tl::expected<QList<MultipartPart>, QString> multipartParts(const HttpRequest &request);

} // namespace rollcall
