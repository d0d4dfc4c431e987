#pragma once

#include "app/case_values.h"
#include "app/sqlite.h"
#include "model/model_card.h"

#include <string>

/**
 * The cards of the models that a case has results of: a report needs what they say long after a model is gone. They
 * are kept by their hash, which the log has too. In the thread of the connection; errors as Sqlite's.
 */
namespace loupe {

/** @param text a card.json; without one nothing is kept */
Result<void> keepModelCard(Sqlite &database, const std::string &cardSha256, const std::string &text);

/**
 * The card of a run's model, from the case or else from the models that came with the program, checked by its hash.
 * Errors also: ModelMissing (it is kept nowhere), ModelInvalid (it was changed), ModelTooNew.
 */
Result<ModelCard> keptModelCard(Sqlite &database, const RunSettings &settings);

/** The model was adapted to a collection of pictures. */
bool isAdapted(const ModelCard &card);

/** The id of the model that it was trained or adapted from; empty when the card names none. */
std::string parentOf(const ModelCard &card);

} // namespace loupe
