#include "services/json/json.h"
#include "services/json/jsontext.h"

#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace rollcall;
using namespace Qt::StringLiterals;

namespace {

void mustHold(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

// Two readers judge every text: the fast one, and the scanner that names the first problem. They must agree;
// what is accepted must come back unchanged, and what is refused must name a place inside the text. To read
// the objects of a list lazily must make no difference.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    static const auto paths
        = std::make_shared<const QList<QStringList>>(QList<QStringList>{{u"a"_s}, {u"b"_s, u"a"_s}});
    const auto value = json::decode(text);
    const auto lazy = json::decode(text, {}, paths);
    mustHold(lazy.has_value() == value.has_value());
    std::string_view view(text.constData(), size);
    if (view.substr(0, 3) == "\xEF\xBB\xBF")
        view.remove_prefix(3);
    const bool utf16 = view.substr(0, 2) == "\xFE\xFF" || view.substr(0, 2) == "\xFF\xFE";
    mustHold(value.has_value() == (!utf16 && !json::detail::firstProblem(view, {})));
    if (value) {
        const QByteArray again = json::encode(*value);
        const auto second = json::decode(again);
        mustHold(second.has_value() && *second == *value && json::encode(*second) == again);
        mustHold(*lazy == *value && json::encode(*lazy) == again);
    } else {
        bool isNumber = false;
        const qlonglong offset = value.error().code.toLongLong(&isNumber);
        mustHold(isNumber && offset >= 0 && offset <= text.size());
    }
    return 0;
}
