#pragma once

#include "model/analysis.h"

#include <string>
#include <vector>

/** The parts of a result that a case keeps as JSON text, and the way back. Damaged text gives what can be read of it.
 */
namespace loupe {

std::string factsText(const ImageFacts &facts);
/** Without file, sha256, width and height, which a case keeps beside it. */
ImageFacts factsOf(const std::string &text);

std::string regionsText(const std::vector<Region> &regions);
std::vector<Region> regionsOf(const std::string &text);

std::string notesText(const std::vector<Note> &notes);
std::vector<Note> notesOf(const std::string &text);

} // namespace loupe
