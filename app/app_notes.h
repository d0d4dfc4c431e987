#pragma once

#include "model/analysis.h"

/** Notes that only this layer makes: kinds of Note beyond those of the model layer, as app_error's are of Error. */
namespace loupe::app_note {

constexpr int kFirst = 100; ///< leaves the model layer room
/** The result is that of a file with the same bytes; values: that file. */
constexpr auto SameContent = Note::Kind(kFirst);
constexpr int kLast = kFirst;

} // namespace loupe::app_note
