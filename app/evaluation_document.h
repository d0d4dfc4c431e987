#pragma once

#include "model/progress.h"
#include "training/evaluation.h"

#include <QImage>
#include <QString>

#include <filesystem>
#include <vector>

/** An evaluation as a document to hand on. */
namespace loupe {

/** A drawn curve. */
struct EvaluationChart {
    QString title;
    QImage picture;
};

struct EvaluationDocument {
    std::vector<Evaluation> evaluations{}; ///< one a model, of the same pictures; at least one
    std::vector<EvaluationChart> charts{}; ///< of all of them
};

/**
 * In the language of QLocale(): data, figures with intervals and definitions, decisions at the threshold, curves, the
 * pictures that were told worst, the models' cards. Nothing in it depends on when it is made. For browsers and for
 * QTextDocument.
 */
QString evaluationHtml(const EvaluationDocument &document);

/**
 * The same as a PDF, or as HTML where the name does not end in ".pdf"; atomically. Needs a QGuiApplication for its
 * fonts; in any thread. Errors: BadArgument (no evaluation), Cancelled, DiskFull, WriteFailed.
 */
Result<void> writeEvaluationDocument(const EvaluationDocument &document, const std::filesystem::path &file,
                                     const Progress &progress = {});

} // namespace loupe
