#pragma once

#include "app/sqlite.h"

#include <QByteArray>

#include <optional>
#include <string>

/** Evidence maps that a case keeps, so that they are computed once. In the thread of the connection; errors as
 * Sqlite's. */
namespace loupe {

/** @param sha256 of the picture's bytes  @param method see EvidenceMethod::name  @param data see evidence_blob.h */
Result<void> keepEvidence(Sqlite &database, const std::string &sha256, const std::string &method,
                          const QByteArray &data);
/** nullopt: it was not computed yet. */
Result<std::optional<QByteArray>> keptEvidence(Sqlite &database, const std::string &sha256, const std::string &method);

} // namespace loupe
