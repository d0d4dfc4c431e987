#pragma once

#include "app/report_item.h"

#include <QString>

namespace loupe {

/** Counts up the items of a report. */
struct ReportPlace {
    int number = 1;
    QString name; ///< of the section, for links: letters, digits and '-'
};

/** "item-12" */
ReportPlace reportPlace(int number);

/** Everything about one file, as a section. @param cards asked for the models of its results */
QString reportItemHtml(const ReportItem &item, const ReportPlace &place, ReportCards &cards);

/** What became of the file since the scan, one plain sentence. */
QString fileCheckSentence(const FileCheck &check);
/** The same in a word or two, for tables. */
QString fileCheckWords(const FileCheck &check);

/** A case's time in the user's form: "Thursday, 26 November 2026, 10:12:13 UTC". @param iso as the case writes it */
QString reportTime(const QString &iso);

} // namespace loupe
