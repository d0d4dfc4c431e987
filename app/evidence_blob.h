#pragma once

#include "model/evidence.h"
#include "model/result.h"

#include <QByteArray>

namespace loupe {

/**
 * A map as bytes, for a case's cache: the values in 65,536 steps between their least and greatest, compressed; all else
 * exactly. Thread-safe.
 */
QByteArray toBlob(const EvidenceMap &map);

/** Errors: BadArgument for bytes that are damaged, of a newer version, or of a method that is not known any more. */
Result<EvidenceMap> fromBlob(const QByteArray &blob);

} // namespace loupe
