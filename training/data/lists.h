#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "training/data/layouts.h"

namespace loupe {

/** A line of a CSV file (RFC 4180), fields trimmed unless they were quoted. */
struct CsvRecord {
    int line = 0;     ///< where it starts, from 1
    std::string text; ///< all of it, trimmed
    std::vector<std::string> fields;
};

/** Any line ends (LF, CRLF, CR); empty lines are skipped. A quote that is never closed is an ordinary character. */
std::vector<CsvRecord> parseCsv(std::string_view text, char separator);

/**
 * The text of a list, without a byte order mark.
 * Errors: FileMissing, FileUnreadable, FileEmpty; BadArgument (a picture, UTF-16, over 1 GB).
 */
Result<std::string> readListText(const std::filesystem::path &list);

/** A path in a list, from the list's folder; a backslash is a separator where that leads to a file. */
std::filesystem::path listedPath(const std::filesystem::path &list, const std::string &text);

/**
 * Lines of image[,mask][,label], separated by commas, tabs or semicolons; or with a header, in any order of columns.
 * The label is 0, real, authentic, ... or 1, fake, forged, ...; an image without mask and label is authentic.
 * BadArgument where no line names a picture.
 */
Result<Layout> readCsvList(const std::filesystem::path &list, std::string_view text);

/** [[image, mask], ...]; "Negative", an empty text or null in place of the mask: authentic. Error: BadArgument. */
Result<Layout> readJsonPairs(const std::filesystem::path &list, std::string_view text);

} // namespace loupe
