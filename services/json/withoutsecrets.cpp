#include "services/json/withoutsecrets.h"

#include "services/json/json.h"

namespace rollcall::json {

using namespace Qt::StringLiterals;

JsonValue withoutSecrets(const Schema &schema, JsonValue document)
{
    for (const FieldSpec &field : schema.fields()) {
        if (field.secret && valueAt(document, field.pointer).isString())
            document = withValue(document, field.pointer, JsonValue(u"(secret)"_s));
    }
    return document;
}

} // namespace rollcall::json
