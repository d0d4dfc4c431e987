#pragma once

#include "model/analysis.h"
#include "model/result.h"
#include "training/dataset.h"

#include <optional>
#include <string_view>

/** Names for machines: in JSON, CSV and the log. They are part of the file formats, so they never change. */
namespace loupe {

/** "file_missing", "not_an_image", ... */
const char *errorKindName(Error::Kind kind);

/** "scaled", "ran_on_cpu", ... */
const char *noteKindName(Note::Kind kind);

/** "unreadable", "no_mask", ... */
const char *issueKindName(DataIssue::Kind kind);

/** The way back, for what was stored under such a name; nullopt for a name that is none. */
std::optional<Error::Kind> errorKindOf(std::string_view name);
std::optional<Note::Kind> noteKindOf(std::string_view name);
std::optional<Band> bandOf(std::string_view name);

} // namespace loupe
