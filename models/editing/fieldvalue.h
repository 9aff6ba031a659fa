#pragma once

#include "services/domain/schema.h"

#include <QCoreApplication>

namespace rollcall {

//! What an editor's text means for a field, and whether a value may be sent. Pure functions; any thread.
class FieldValue
{
    Q_DECLARE_TR_FUNCTIONS(FieldValue)

public:
    //! True for null, absent and "".
    static bool isEmpty(const JsonValue &value);

    //! Whether a field's text has several lines.
    static bool isOfLines(FieldSpec::Type type);

    //! What a person edits: strings as they are, numbers as written, lists and addresses one item
    //! per line, "" for nothing.
    static QString toText(const JsonValue &value);

    //! The value that \p text stands for in \p field. Text that reads like \p base gives \p base itself, so
    //! typing the original back is no change whatever its type was; no text gives null or "" as the field
    //! wants it. An address that \p base has keeps what is said of it there.
    static JsonValue fromText(const FieldSpec &field, const JsonValue &base, const QString &text);

    //! One sentence about what keeps \p value from being sent; empty when nothing does.
    static QString problem(const FieldSpec &field, const JsonValue &value);

    //! The shape that mail systems agree on: something@host, no blanks, no control characters.
    static bool isEmailShaped(const QString &text);
    //! An http or https address with a host.
    static bool isUrlShaped(const QString &text);
    //! Sixteen digits in groups of four whose last one is the ISO 7064 check digit.
    static bool isOrcid(const QString &text);
};

} // namespace rollcall
