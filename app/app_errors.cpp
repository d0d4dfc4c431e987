#include "app/app_errors.h"

namespace loupe {

std::optional<Error> damageOf(const ImageFacts &facts)
{
    for (const Note &note : facts.notes) {
        if (note.kind == Note::Kind::DamagedEnd)
            return Error{Error::Kind::Truncated, note.values.empty() ? std::string() : note.values.front()};
    }
    return {};
}

} // namespace loupe
