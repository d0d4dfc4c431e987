#pragma once

#include <string>

#include <QString>

#include "app/refusal.h"
#include "model/analysis.h"
#include "model/result.h"
#include "training/dataset.h"

/** The only place where failures, notes and bands become sentences for the user. All through tr(). */
namespace loupe {

/** What happened and what to do, one plain sentence, without the detail. */
QString errorSentence(const Error &error);

/** What openDataset() says: names the source and what was looked for there. */
QString dataErrorSentence(const Error &error);

/** How a training, an adaptation or an evaluation ended, with the detail where it names the culprit. */
QString runErrorSentence(const Error &error);

/** Why an adapted model is kept aside. */
QString refusalSentence(const Refusal &refusal);

/** One plain sentence about how the result came to be. */
QString noteSentence(const Note &note);

/** What is odd about a file of a data set and what becomes of it, one plain sentence, without the detail. */
QString issueSentence(const DataIssue &issue);

/** DeviceChoice::reason in the user's language; one that is not known stays as it is. */
QString cpuReason(const std::string &reason);

/** "Strong trace", "Moderate trace", "Weak or inconclusive", "No trace found" */
QString bandWords(Band band);
/** The band's words; of a picture that is compressed too far to find anything in, that it is. */
QString verdictWords(const Analysis &analysis);

/** Two decimals, never 0.00 or 1.00: below 0.005 it is "< 0.01", above 0.995 "> 0.99". */
QString scoreText(double score);

} // namespace loupe
