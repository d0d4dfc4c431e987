#pragma once

#include "model/analysis.h"
#include "model/result.h"
#include "training/dataset.h"

/** Names for machines: in JSON, CSV and the log. They are part of the file formats, so they never change. */
namespace loupe {

/** "file_missing", "not_an_image", ... */
const char *errorKindName(Error::Kind kind);

/** "scaled", "ran_on_cpu", ... */
const char *noteKindName(Note::Kind kind);

/** "unreadable", "no_mask", ... */
const char *issueKindName(DataIssue::Kind kind);

} // namespace loupe
