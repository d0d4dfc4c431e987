#include "app/card_failures.h"
#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "app/dataset_summary.h"
#include "app/evaluation_report.h"
#include "app/paths.h"
#include "training/breakdown.h"
#include "training/card_figures.h"
#include "training/evaluator.h"

#include <QStringList>

#include <cmath>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

/** Files named under one kind of issue, unless --verbose asks for all. */
constexpr int kIssueFiles = 5;

struct Options {
    std::vector<std::string> data;
    std::string model;
    std::string precision = "auto";
    std::string csv;
    std::string cardTitle;
    bool cardRates = false;
    bool cardFailures = false;
    bool json = false;
    std::string witness = "model";
    std::vector<std::string> by;
    EvaluateOptions evaluate;
};

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

void printData(const Dataset &dataset, bool verbose)
{
    for (const auto &[source, layout] : dataset.sources)
        writeLine(visibleText(u"%1: %2"_s.arg(toQString(source), QString::fromLatin1(layoutName(layout)))));
    writeLine(countsText(dataset));
    const QStringList issues = issueLines(dataset, verbose ? int(dataset.issues.size()) : kIssueFiles);
    for (const QString &line : issues)
        writeLine(visibleText(line));
    writeLine(QString());
}

QString figureLine(const Figure &figure)
{
    const QString name = QString::fromStdString(figure.name).leftJustified(24);
    const QString images = QString::number(figure.images).rightJustified(8);
    if (!figure.value)
        return name + u"-"_s.rightJustified(7) + u"-"_s.rightJustified(18) + images;
    const QString interval = u"%1 .. %2"_s.arg(number(*figure.low), number(*figure.high));
    return name + number(*figure.value).rightJustified(7) + interval.rightJustified(18) + images;
}

/** Wraps at words, so that a definition is readable below its figure. */
void printIndented(const QString &text)
{
    constexpr qsizetype kWidth = 96;
    QString line;
    for (const QString &word : text.split(u' ')) {
        if (!line.isEmpty() && line.size() + 1 + word.size() > kWidth) {
            writeLine(u"    "_s + line);
            line.clear();
        }
        line += (line.isEmpty() ? u""_s : u" "_s) + word;
    }
    writeLine(u"    "_s + line);
}

void printThresholds(const Evaluation &evaluation)
{
    writeLine(u"\nBest thresholds on these very images, so upper bounds:"_s);
    const auto print = [](const QString &what, double threshold, double value) {
        writeLine(u"    %1 %2 at %3"_s.arg(what.leftJustified(28), number(value), QString::number(threshold, 'g', 4)));
    };
    if (const auto &best = evaluation.bestByF1)
        print(u"Image F1"_s, best->threshold, best->value);
    if (const auto &best = evaluation.bestByYouden)
        print(u"Detections less false alarms"_s, best->threshold, best->value);
    if (const auto &best = evaluation.bestPixelThreshold)
        print(u"Pixel F1, pooled"_s, best->threshold, best->f1);
}

void printReliability(const Evaluation &evaluation)
{
    writeLine(u"\nWhat the score said, and what was so:"_s);
    for (const ReliabilityBin &bin : evaluation.reliability) {
        if (bin.images > 0)
            writeLine(u"    %1 .. %2  %3 images, mean score %4, forged %5"_s
                          .arg(QString::number(bin.low, 'f', 1), QString::number(bin.high, 'f', 1))
                          .arg(bin.images, 6)
                          .arg(number(bin.meanScore), number(bin.forgedShare)));
    }
}

void printEvaluation(const Evaluation &evaluation)
{
    writeLine(u"Model %1, weights %2, card %3, on %4 in %5"_s.arg(
        QString::fromStdString(evaluation.modelId), QString::fromStdString(evaluation.modelSha256.substr(0, 12)),
        QString::fromStdString(evaluation.cardSha256.substr(0, 12)), QString::fromStdString(evaluation.device),
        QString::fromStdString(evaluation.precision)));
    writeLine(
        u"Evaluated %1 forged (%2 with a mask) and %3 authentic images in %4 s, %5 failed\n"_s.arg(evaluation.forged)
            .arg(evaluation.masks)
            .arg(evaluation.authentic)
            .arg(evaluation.seconds, 0, 'f', 1)
            .arg(evaluation.failed));
    writeLine(u"FIGURE"_s.leftJustified(24) + u"VALUE"_s.rightJustified(7) + u"95 % INTERVAL"_s.rightJustified(18) +
              u"IMAGES"_s.rightJustified(8));
    for (const Figure &figure : evaluation.figures) {
        writeLine(figureLine(figure));
        printIndented(QString::fromStdString(definitionOf(figure)));
    }
    printThresholds(evaluation);
    printReliability(evaluation);
}

/** "scale=0.7,1,1.4": an attribute and where its bins end; "type": one whose values are words. */
struct Split {
    std::string attribute;
    std::vector<double> edges;
};

std::optional<Split> parseSplit(const std::string &text)
{
    const std::size_t equals = text.find('=');
    Split split{text.substr(0, equals), {}};
    if (split.attribute.empty())
        return std::nullopt;
    if (equals == std::string::npos)
        return split;
    for (const std::string &field : CLI::detail::split(text.substr(equals + 1), ',')) {
        double edge = 0;
        if (!CLI::detail::lexical_cast(field, edge) || !std::isfinite(edge))
            return std::nullopt;
        split.edges.push_back(edge);
    }
    return std::is_sorted(split.edges.begin(), split.edges.end()) ? std::optional(split) : std::nullopt;
}

std::vector<BreakdownRow> breakdowns(const Options &options, const Evaluation &evaluation)
{
    std::vector<BreakdownRow> all;
    for (const std::string &text : options.by) {
        const Split split = *parseSplit(text);
        const auto rows = breakdown(evaluation, split.attribute, split.edges);
        all.insert(all.end(), rows.begin(), rows.end());
    }
    return all;
}

QString partName(const BreakdownRow &row)
{
    if (!row.value.empty())
        return visibleText(QString::fromStdString(row.attribute + " " + row.value));
    const QString to = std::isinf(row.to) ? u" and more"_s : u" .. %1"_s.arg(row.to);
    return visibleText(QString::fromStdString(row.attribute)) + u' ' + QString::number(row.from) + to;
}

/** Per cent and, of plain shares, their interval. */
QString shareCell(const Figure *figure)
{
    if (!figure || !figure->value)
        return u"-"_s.rightJustified(19);
    const auto percent = [](double share) { return QString::number(100 * share, 'f', 1); };
    return (percent(*figure->value) + u" ["_s + percent(*figure->low) + u", "_s + percent(*figure->high) + u']')
        .rightJustified(19);
}

void printBreakdowns(const std::vector<BreakdownRow> &rows)
{
    if (rows.empty())
        return;
    writeLine(u"\nIn parts, per cent with 95 % intervals; false alarms: authentic images in the band or above\n"_s +
              u"PART"_s.leftJustified(30) + u"FORGED"_s.rightJustified(8) + u"DETECTED"_s.rightJustified(19) +
              u"PIXEL F1"_s.rightJustified(19) + u"AUTHENTIC"_s.rightJustified(11) + u"STRONG"_s.rightJustified(19) +
              u"MODERATE"_s.rightJustified(19));
    for (const BreakdownRow &row : rows)
        writeLine(partName(row).leftJustified(30) + QString::number(row.forged).rightJustified(8) +
                  shareCell(row.figure("detection_rate")) + shareCell(row.figure("pixel_f1")) +
                  QString::number(row.authentic).rightJustified(11) + shareCell(row.figure("strong_false_alarm_rate")) +
                  shareCell(row.figure("moderate_false_alarm_rate")));
}

/** @return whether all that the challenge asks for is there */
bool reportChallenge(const ChallengeReport &challenge, const std::filesystem::path &folder, bool verbose)
{
    for (const auto &file : challenge.collisions)
        writeError(visibleText(toQString(file)) +
                   u": not in the challenge's files, another picture has this name or it cannot stand in a list."_s);
    if (challenge.error)
        printError(*challenge.error, folder.string(), verbose);
    else
        writeError(
            u"%1 masks and predictions.txt are in %2"_s.arg(challenge.written).arg(visibleText(toQString(folder))));
    return challenge.collisions.empty() && !challenge.error;
}

int failure(const Error &error, const std::string &subject, bool verbose)
{
    printError(error, subject, verbose);
    return exitCodeOf(error);
}

Result<std::vector<KnownFailure>> failuresOf(const Options &options, const Evaluation &evaluation,
                                             const Dataset &dataset)
{
    auto analyzer = Analyzer::load(
        {.modelFolder = options.model, .device = options.evaluate.device, .precision = options.evaluate.precision});
    return analyzer ? knownFailures(evaluation, dataset, *analyzer)
                    : Result<std::vector<KnownFailure>>(analyzer.error());
}

/** The card is read anew: the evaluation may have taken hours. */
Result<void> writeIntoCard(const Options &options, const Evaluation &evaluation, const Dataset &dataset,
                           const std::vector<BreakdownRow> &rows)
{
    auto card = readModelCard(options.model);
    if (!card)
        return card.error();
    recordFigures(*card, options.cardTitle, evaluation, rows);
    if (options.cardRates)
        recordFalseAlarmRates(*card, evaluation);
    if (options.cardFailures) {
        auto failures = failuresOf(options, evaluation, dataset);
        if (!failures)
            return failures.error();
        card->failures = std::move(*failures);
    }
    return writeModelCard(*card, options.model);
}

int deliver(const Options &options, const Evaluation &evaluation, const Dataset &dataset, bool verbose)
{
    bool complete = evaluation.failed == 0;
    const auto rows = breakdowns(options, evaluation);
    if (options.json) {
        const std::string json =
            evaluationJson(evaluation, rows).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
        complete = writeLine(json) && complete;
    } else {
        printEvaluation(evaluation);
        printBreakdowns(rows);
    }
    if (!options.csv.empty()) {
        if (const auto written = writeReport(imagesCsv(evaluation), options.csv); !written) {
            printError(written.error(), options.csv, verbose);
            complete = false;
        }
    }
    if (!options.cardTitle.empty()) {
        if (const auto written = writeIntoCard(options, evaluation, dataset, rows); !written) {
            printError(written.error(), options.model, true);
            complete = false;
        }
    }
    if (evaluation.challenge)
        complete = reportChallenge(*evaluation.challenge, options.evaluate.challengeFolder, verbose) && complete;
    if (evaluation.failed > 0)
        writeError(u"%1 of %2 images failed."_s.arg(evaluation.failed).arg(evaluation.images.size()));
    return complete ? Success : SomeFailed;
}

int runEvaluate(Options options, bool verbose)
{
    if (options.witness == "model") {
        const auto model = modelFolder(options.model);
        if (!model)
            return failure(model.error(), options.model, verbose);
        options.evaluate.modelFolder = *model;
    } else if (options.cardFailures) {
        return failure({Error::Kind::BadArgument, "failures are kept of a model, not of the matcher"}, {}, true);
    } else {
        options.evaluate.witness = Witness::CopyMove;
    }
    options.evaluate.precision = *parsePrecision(options.precision);

    Progress progress;
    RateProgress reading(u"files read"_s);
    progress.report = [&reading](int done, int total) { reading.update(done, total); };
    const auto dataset = openDataset({options.data.begin(), options.data.end()}, progress);
    if (!dataset) {
        printError(dataset.error(), {}, true); // the detail says which source, and what was looked for there
        return exitCodeOf(dataset.error());
    }
    if (isFileOf(*dataset, options.csv))
        return failure({Error::Kind::BadArgument, "this file belongs to the data set"}, options.csv, true);
    if (!options.json)
        printData(*dataset, verbose);

    RateProgress evaluating(u"images"_s);
    progress.report = [&evaluating](int done, int total) { evaluating.update(done, total); };
    const auto onImage = [verbose](const EvaluatedImage &image) {
        if (image.error)
            printError(*image.error, image.file.string(), verbose);
    };
    const auto evaluation = evaluate(*dataset, options.evaluate, onImage, progress);
    showProgress({});
    if (!evaluation)
        return failure(evaluation.error(), {}, verbose || evaluation.error().kind == Error::Kind::BadArgument);
    return deliver(options, *evaluation, *dataset, verbose);
}

std::string checkSplit(const std::string &text)
{
    return parseSplit(text) ? std::string() : text + " is not of the form NAME or NAME=NUMBER,NUMBER, numbers rising";
}

std::string checkThreshold(const std::string &text)
{
    double value = 0;
    const bool good = CLI::detail::lexical_cast(text, value) && std::isfinite(value) && value >= 0;
    return good ? std::string() : text + " is no number from 0 on";
}

} // namespace

void addEvaluate(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    EvaluateOptions &evaluate = options->evaluate;
    CLI::App *command = app.add_subcommand("evaluate", "Measure a model on labelled images");
    command->add_option("--data", options->data, "Folders or lists of forged and authentic images, with masks")
        ->required()
        ->type_name("DATA");
    command->add_option("--model", options->model, "Model folder; else the one that came with the program")
        ->type_name("DIR");
    command->add_option("--device", evaluate.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    addPrecision(*command, options->precision);
    command
        ->add_option("--threshold", evaluate.pixelThreshold,
                     "Score above which a pixel counts as forged; else the model's")
        ->check(CLI::Validator(checkThreshold, ""));
    command
        ->add_option("--image-threshold", evaluate.imageThreshold, "Score from which an image counts as forged, 0 to 1")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command->add_option("--bootstrap", evaluate.bootstrapRounds, "Samples behind the confidence intervals; 0 = none")
        ->check(CLI::Range(0, 1000000))
        ->capture_default_str();
    command
        ->add_option("--card", options->cardTitle,
                     "Write the main figures into the card of the model that --model names, under this title")
        ->type_name("TITLE")
        ->needs("--model");
    command
        ->add_flag("--card-rates", options->cardRates,
                   "The false-alarm rates of the card's bands become those measured here")
        ->needs("--card");
    command
        ->add_flag("--card-failures", options->cardFailures,
                   "The pictures of failures in the card become the worst of each kind here")
        ->needs("--card");
    command->add_option("--seed", evaluate.seed, "Of the bootstrap")->capture_default_str();
    command->add_option("--witness", options->witness, "What is measured: a model, or the copy-move matcher alone")
        ->check(CLI::IsMember({"model", "copy-move"}))
        ->capture_default_str();
    command
        ->add_option("--by", options->by,
                     "Tables by a column of the list: NAME=EDGE,EDGE,... of the bins, or NAME of words")
        ->check(CLI::Validator(checkSplit, ""))
        ->type_name("BINS");
    command->add_flag("--json", options->json, "All of it as one JSON object instead of a table");
    command->add_option("--csv", options->csv, "Write a table of the images here")->type_name("FILE");
    command
        ->add_option("--challenge-out", evaluate.challengeFolder, "Write predictions.txt and masks/ of each image here")
        ->type_name("DIR");
    command->callback(
        [options, &context] { context.run = [options, &context] { return runEvaluate(*options, context.verbose); }; });
}

} // namespace loupe::cli
