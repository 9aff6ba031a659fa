#include "services/directories/jsonrequest.h"

#include "services/json/json.h"

namespace rollcall {

using namespace Qt::StringLiterals;

net::Request withJson(net::Request request, const JsonValue &body)
{
    request.contentType = "application/json"_ba;
    request.body = json::encode(body);
    return request;
}

} // namespace rollcall
