#pragma once

#include <QString>
#include <QStringList>

#include "training/dataset.h"

/** What was found in a user's data, in words, before anything starts. */
namespace loupe {

/** "18 images: 10 forged (9 with a mask), 8 authentic" */
QString countsText(const Dataset &data);

/** "96 x 96 to 4000 x 3000 pixels; forged: 3 % of a picture on average, 0.2 % to 20 %" */
QString sizesText(const Dataset &data);

/** "FOLDER: Tp, Gt and Au", one for each source. */
QStringList layoutTexts(const Dataset &data);

/** One line a kind of oddity: "3 x The mask has another size ...", and under it up to `files` indented names. */
QStringList issueLines(const Dataset &data, int files);

/** What this data is for; decides what is missing in it. */
enum class DataUse { Training, Evaluation, Guard, Collection };

/** Why a run cannot begin with this data, what to do about it; empty when it can. */
QString dataProblem(const Dataset &data, DataUse use);

/** What makes a result doubtful, with numbers; the run can begin all the same. */
QStringList dataWarnings(const Dataset &data, DataUse use);

/** Whether the path is a file of the data: nothing may be written there. */
bool isFileOf(const Dataset &data, const std::filesystem::path &file);

} // namespace loupe
