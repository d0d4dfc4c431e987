#pragma once

#include <QString>
#include <QStringList>

/** In which language the program speaks. */
namespace loupe {

/** Those that Loupe is translated into, as its catalogues are called: "en", "de", "zh_CN", ... */
const QStringList &languageCodes();

/** In itself: "Deutsch". */
QString languageName(const QString &code);

/** Whether this program carries the catalogue. */
bool hasLanguage(const QString &code);

/**
 * Texts, numbers and dates in this language from now on; call it once, before the first text. A region of the system's
 * that speaks the language stays (English chosen in Ireland: Irish dates). A language without a catalogue leaves the
 * texts in English. @param code "system" or one of languageCodes()
 */
void useLanguage(const QString &code);

} // namespace loupe
