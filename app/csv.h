#pragma once

#include <string>
#include <string_view>

/** Cells of CSV files as RFC 4180 has them: UTF-8, CRLF between the lines. */
namespace loupe {

/**
 * Text as a cell: in quotes where it has a comma, a quote or a line end. Text that a spreadsheet would run as a formula
 * (it begins with = + - @, a tab or a carriage return) gets an apostrophe in front.
 */
std::string csvCell(std::string_view text);

/** A number with a point and no more digits than it takes to read the same number again; empty for what is none. */
std::string csvCell(double number);

} // namespace loupe
