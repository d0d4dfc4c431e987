#pragma once

#include "model/model_card.h"

#include <string>

namespace loupe {

/** The card that the text of a card.json holds. Errors: ModelInvalid (detail names the field), ModelTooNew. */
Result<ModelCard> parseModelCard(const std::string &text);

} // namespace loupe
