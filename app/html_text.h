#pragma once

#include <QString>
#include <QStringList>

#include <string>

/** Text of any origin as HTML that does nothing but show it: names of files and notes are an attacker's to choose. */
namespace loupe {

/** One line of plain text in which nothing acts unseen: see htmlText(). */
QString shownText(const QString &text);

/**
 * One line: markup is escaped, and what acts on the text without being seen (control and direction characters, line
 * ends, joiners) is shown by its number, "[U+202E]". The direction of what stands beside it stays as it was.
 */
QString htmlText(const QString &text);
QString htmlText(const std::string &utf8);

/** The same with line ends kept as <br>. */
QString htmlLines(const QString &text);

/** "<tr>" with a cell for each; the cells are HTML. @param tag "td" or "th" */
QString htmlCells(const QStringList &cells, const QString &tag = QStringLiteral("td"));

/** A row of a table of facts. @param name text  @param value HTML */
QString htmlFact(const QString &name, const QString &value);

/** A table of class "facts" around such rows. */
QString htmlFacts(const QString &rows);

/** A list of points. @param lines text */
QString htmlPoints(const QStringList &lines);

/** @param text plain  @param kind class of the paragraph; may be empty */
QString htmlParagraph(const QString &text, const QString &kind = {});

} // namespace loupe
