#pragma once

#include <QString>

/** How reports look. Both styles are for the same HTML. */
namespace loupe {

/** For browsers, on the screen and printed. Light on any system: a report is a document. */
QString reportScreenStyle();

/** For QTextDocument, which knows a part of CSS 2.1. */
QString reportPrintStyle();

} // namespace loupe
