#include "services/server/bulk/recordcodec.h"

#include "services/server/amo/accountscodec.h"
#include "services/server/cis/profilescodec.h"
#include "services/server/xras/peoplecodec.h"

namespace rollcall {

std::vector<std::unique_ptr<RecordCodec>> makeRecordCodecs()
{
    std::vector<std::unique_ptr<RecordCodec>> codecs;
    codecs.push_back(server::xras::makePeopleCodec());
    codecs.push_back(server::amo::makeAccountsCodec());
    codecs.push_back(server::cis::makeProfilesCodec());
    return codecs;
}

} // namespace rollcall
