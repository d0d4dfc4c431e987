#pragma once

#include "model/stability.h"

#include <nlohmann/json.hpp>

#include <QString>

/** A stability check for people and for files. */
namespace loupe {

/** "JPEG, quality 90" */
QString photoVariantWords(PhotoVariant variant);

/** In how many of the variants the band is another one, and what that says. */
QString stabilitySentence(const Stability &stability);

/** {"verdict": "stable" or "changes", "variants": [{"variant", "score", "band"}]}, see photoVariantName() */
nlohmann::ordered_json stabilityJson(const Stability &stability);

} // namespace loupe
