#pragma once

#include "app/case_values.h"
#include "app/sqlite.h"

#include <QString>
#include <QVariantList>

#include <span>
#include <vector>

/** Which files of a case, in which order, and their rows. In the thread of the connection; errors as Sqlite's. */
namespace loupe {

enum class CaseColumn { File, Verdict, Score, ForgedShare, Regions, Size, Pixels, Seconds, Status, Note, State };

/** A condition on items (i) and their newest results (r). */
struct CaseFilter {
    QString condition; ///< SQL; empty = all files
    QVariantList values;
};

/**
 * Conditions as people type them, all of which must hold, apart by spaces:
 *   word, "some words"             in the path, the note or the status
 *   score>0.7  share>=5%  size<500kB  width>1000  height>1000  pixels>2M  regions>0  seconds<1     with < <= = >= >
 *   band=strong  status=relevant  is:done  is:failed  is:damaged  is:pending  is:error  is:noted  is:bookmarked
 * Sizes are bytes, with kB, MB or GB (powers of 1000). Upper and lower case of ASCII letters count as the same.
 * Errors: BadArgument, whose detail is the part that is not understood.
 */
Result<CaseFilter> parseCaseFilter(const QString &text);

struct CaseQuery {
    CaseFilter filter{};
    CaseColumn order = CaseColumn::File;
    bool descending = false;
};

/** The ids of the files, in order; files without the value come last, and the same order is told apart by path. */
Result<std::vector<qint64>> caseItems(Sqlite &database, const CaseQuery &query);

/** The rows of some files, in the order of the ids; an id that is none gives a row with id 0. */
Result<std::vector<CaseRow>> caseRows(Sqlite &database, std::span<const qint64> ids);

/** What a finished scan ends in. */
struct CaseSummary {
    qint64 files = 0;
    qint64 pending = 0;
    qint64 errors = 0;      ///< failed and damaged
    qint64 bands[4] = {};   ///< by Band
    qint64 scores[20] = {}; ///< how many with a score in [n / 20, (n + 1) / 20); 1 belongs to the last
};
Result<CaseSummary> caseSummary(Sqlite &database);

} // namespace loupe
