#include "services/directories/systemdirectory.h"

#include "services/directories/answers.h"
#include "services/directories/pictures.h"
#include "services/net/answers.h"

namespace rollcall {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> pictureFrom(const net::Response &response)
{
    if (!net::isSuccess(response))
        return failure(answers::refusal(response, {}));
    if (response.body.size() > pictures::limit) {
        Error error = answers::badShape(response, {}, u"The picture has more than 4 MiB."_s);
        error.kind = Error::Kind::TooLarge;
        return failure(error);
    }
    if (!pictures::mediaType(response.body).isEmpty())
        return response.body;
    Error error = answers::badShape(
        response, {}, u"What is behind the address is neither a PNG nor a JPEG picture."_s);
    error.kind = Error::Kind::BadContentType;
    error.code = u"not-a-picture"_s;
    return failure(error);
}

} // namespace

SystemDirectory::SystemDirectory(
    const Connection &connection, Dialect dialect, std::unique_ptr<net::HttpClient> client)
    : m_connectionId(connection.id)
    , m_dialect(std::move(dialect))
    , m_client(std::move(client))
{ }

SystemDirectory::~SystemDirectory() = default;

QString SystemDirectory::asCurl(const RecordId &id)
{
    return m_client->asCurl([this, &id] { static_cast<void>(read(id)); }).value(0);
}

Pending<QByteArray> SystemDirectory::picture(const QUrl &address)
{
    return m_client->fetchPublic(address, pictures::limit).andThen(this, [](const net::Response &response) {
        return Pending<QByteArray>(pictureFrom(response));
    });
}

} // namespace rollcall
