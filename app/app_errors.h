#pragma once

#include "model/analysis.h"
#include "model/result.h"

#include <optional>

/**
 * Failures that only this layer knows: of cases and of files that were analysed before. They are kinds of Error beyond
 * those of the model layer, which has no need to know of cases; error_text and names speak of both.
 */
namespace loupe {

namespace app_error {
constexpr int kFirst = 100;                            ///< leaves the model layer room
constexpr auto FileChanged = Error::Kind(kFirst);      ///< it is not what was analysed any more
constexpr auto CaseInvalid = Error::Kind(kFirst + 1);  ///< no case file, or a damaged one
constexpr auto CaseTooNew = Error::Kind(kFirst + 2);   ///< written by a newer version of the program
constexpr auto CaseReadOnly = Error::Kind(kFirst + 3); ///< detail: which program has it open, or what is not writable
constexpr int kLast = kFirst + 3;
} // namespace app_error

/** What is wrong with a file of which a picture came out nevertheless (Note::Kind::DamagedEnd): Truncated. */
std::optional<Error> damageOf(const ImageFacts &facts);

} // namespace loupe
