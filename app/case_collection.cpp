#include "app/case_collection.h"

#include "app/csv.h"
#include "model/atomic_file.h"

#include <span>
#include <string>

using namespace Qt::StringLiterals;

namespace loupe {

Result<void> writeCaseCollection(const CaseStore &store, const std::filesystem::path &list)
{
    auto rows = store.database().run(u"SELECT path FROM items ORDER BY path"_s);
    if (!rows)
        return rows.error();
    std::string text = "image\n";
    const std::size_t head = text.size();
    while (rows->next())
        text += csvCell(pathOf(rows->value(0).toByteArray()).string()) + '\n';
    if (text.size() == head)
        return Error{Error::Kind::BadArgument, "the case has no files"};
    return writeAtomically(list, std::as_bytes(std::span(text)));
}

} // namespace loupe
