#pragma once

/**
 * Marks English text that people see for lupdate, which knows this macro by Qt's name for it. There is no Qt in this
 * layer: the text stays as it is, and the program looks its words up in the user's language (app/figure_text.h).
 */
#define QT_TRANSLATE_NOOP(context, text) text
