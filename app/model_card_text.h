#pragma once

#include "model/device.h"
#include "model/model_card.h"

#include <QString>

#include <optional>

namespace loupe {

/**
 * A model's card in words: what it is, its bands, what was measured, what it does not show, what it was trained on.
 * HTML of the kind that QTextDocument knows; what the card says is escaped.
 * @param device adds where it runs  @param level of the heading, those below it are one deeper
 */
QString modelCardHtml(const ModelCard &card, const std::optional<DeviceChoice> &device = {}, int level = 2);

/** What is to be seen in the pictures of known failures. */
QString whatFailuresShow();

} // namespace loupe
