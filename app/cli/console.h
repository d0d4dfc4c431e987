#pragma once

#include <QString>

/** Text in and out of a terminal or a pipe, always UTF-8. */
namespace loupe::cli {

/** A line on the standard output, at once. False when it could not be written (a full disk, a closed pipe). */
bool writeLine(const QString &line);
bool writeLine(const std::string &utf8);

/** A line on the standard error; takes a progress line away first. */
void writeError(const QString &line);

/** Shows how far the work is in one line that is written over; only on a terminal. Empty takes it away. */
void showProgress(const QString &line);

/** showProgress() does something: the standard error is a terminal. */
bool progressIsVisible();

/** Control and direction characters replaced, so that a file's name cannot act on the terminal; line ends stay. */
QString visibleText(const QString &text);

} // namespace loupe::cli
