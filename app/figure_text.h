#pragma once

#include "training/evaluation.h"

#include <QString>

/** The figures of an evaluation in the user's language; files have them in English. */
namespace loupe {

/** "Image AUC" */
QString figureName(const Figure &figure);

/** What it means, with its threshold. */
QString figureDefinition(const Figure &figure);

} // namespace loupe
