#pragma once

#include "model/evidence.h"

#include <QString>
#include <QStringList>

/** What the evidence maps are called and what their figures say. All through tr(). */
namespace loupe {

/** "Error levels", "JPEG ghost", ...: short enough for a list of layers. */
QString evidenceName(EvidenceKind kind);

/** What it shows, one plain sentence. */
QString evidencePurpose(EvidenceKind kind);

/** What its colours stand for, with the unit. */
QString evidenceScale(EvidenceKind kind);

/** What its figures say, one plain sentence each, the one that matters first. */
QStringList evidenceFindings(const EvidenceMap &map);

/** Where the help has its page: 'what to look for', 'what it does not show'. */
QString evidenceHelpTopic(EvidenceKind kind);

} // namespace loupe
