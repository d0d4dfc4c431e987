#include "app/scan.h"

#include "app/app_errors.h"
#include "app/case_export.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommand.h"
#include "app/csv_export.h"
#include "app/error_text.h"
#include "app/paths.h"

#include <charconv>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

struct Options {
    std::vector<std::string> places;
    std::string caseFile;
    std::string model;
    std::string device = "auto";
    std::string precision = "auto";
    bool recursive = false;
    std::vector<std::string> only;
    std::vector<std::string> skip;
    std::string shard;
    double maxMegapixels = DecodeOptions{}.maxMegapixels;
    std::string csv;
    std::string jsonLines;
    std::string masks;
    std::string overlays;
    std::string challenge;
};

struct Shard {
    int number = 1;
    int count = 1;
};

/** "2/8" */
std::optional<Shard> parseShard(const std::string &text)
{
    Shard shard;
    const char *end = text.data() + text.size();
    const auto number = std::from_chars(text.data(), end, shard.number);
    if (number.ec != std::errc() || number.ptr == end || *number.ptr != '/')
        return {};
    const auto count = std::from_chars(number.ptr + 1, end, shard.count);
    const bool good = count.ec == std::errc() && count.ptr == end && shard.number >= 1 && shard.number <= shard.count;
    return good ? std::optional(shard) : std::nullopt;
}

std::string checkShard(const std::string &text)
{
    return parseShard(text) ? std::string() : text + " is not like 1/4: this part of so many";
}

QStringList strings(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list << QString::fromStdString(text);
    return list;
}

ScanOptions scanOptions(const Options &options, const AnalyzerOptions &model)
{
    ScanOptions scan;
    scan.walk.places = {options.places.begin(), options.places.end()};
    scan.walk.recursive = options.recursive;
    scan.walk.only = strings(options.only);
    scan.walk.skip = strings(options.skip);
    if (const auto shard = parseShard(options.shard)) {
        scan.walk.shard = shard->number;
        scan.walk.shards = shard->count;
    }
    scan.decode.maxMegapixels = options.maxMegapixels;
    scan.loadOnCpu = [model] {
        AnalyzerOptions onCpu = model;
        onCpu.device = "cpu";
        onCpu.precision = Precision::Auto;
        return loadAnalyzer(onCpu);
    };
    return scan;
}

/** What is running, in the terminal; errors as they come. */
class Display {
public:
    explicit Display(bool verbose) : m_verbose(verbose) {}

    void show(const ScanStatus &status)
    {
        if (status.listing) {
            showProgress(u"%1 pictures found"_s.arg(status.files));
            return;
        }
        if (!m_rate) {
            m_rate.emplace(u"pictures"_s);
            if (status.before > 0)
                writeError(u"Goes on: %1 of %2 pictures were done before."_s.arg(status.before).arg(status.files));
        }
        m_rate->update(int(status.done - status.before), int(status.files - status.before));
    }
    void failed(const std::filesystem::path &file, const Error &error) const
    {
        printError(error, toQString(file).toStdString(), m_verbose);
    }

private:
    bool m_verbose;
    std::optional<RateProgress> m_rate;
};

int failure(const Error &error, const std::string &subject, bool verbose)
{
    const bool explains = error.kind == Error::Kind::BadArgument || error.kind == app_error::CaseReadOnly;
    printError(error, subject, verbose || explains);
    return exitCodeOf(error);
}

/** @return whether every picture has its file */
bool reportExport(const Result<ExportReport> &report, const std::string &folder, bool verbose)
{
    if (!report) {
        failure(report.error(), folder, verbose);
        return false;
    }
    for (const auto &[file, error] : report->failed)
        printError(error, toQString(file).toStdString(), true);
    writeError(u"%1 pictures are in %2"_s.arg(report->written).arg(visibleText(QString::fromStdString(folder))));
    return report->failed.empty();
}

/** What was asked for beside the case. @return whether all of it was written */
bool writeExports(const CaseStore &store, const Options &options, bool verbose)
{
    bool good = true;
    Progress progress;
    progress.cancelled = interrupted;
    const auto table = [&](auto exportTable, const std::string &file) {
        if (file.empty())
            return;
        const auto rows = exportTable(store, CaseQuery{}, std::filesystem::path(file), progress);
        if (!rows)
            failure(rows.error(), file, verbose);
        good = good && rows;
    };
    table(exportCsv, options.csv);
    table(exportJsonLines, options.jsonLines);
    if (!options.masks.empty())
        good = reportExport(exportMasks(store, {}, options.masks, progress), options.masks, verbose) && good;
    if (!options.overlays.empty())
        good = reportExport(exportOverlays(store, {}, options.overlays, ColorMap::Inferno, progress), options.overlays,
                            verbose) &&
               good;
    if (!options.challenge.empty())
        good =
            reportExport(exportChallenge(store, {}, options.challenge, progress), options.challenge, verbose) && good;
    return good;
}

/** One line a band, most suspicious first. */
bool printSummary(const CaseStore &store, const ScanStatus &status)
{
    const auto summary = caseSummary(store.database());
    if (!summary)
        return false;
    bool written = writeLine(
        u"%1 pictures looked at, %2 of them unchanged since an earlier scan, %3 failed or damaged"_s.arg(status.done)
            .arg(status.unchanged)
            .arg(status.errors));
    if (status.sameContent > 0)
        written =
            writeLine(u"%1 of them have the content of another and its result"_s.arg(status.sameContent)) && written;
    for (const Band band : {Band::Strong, Band::Moderate, Band::Inconclusive, Band::NoTrace})
        written = writeLine(bandWords(band).leftJustified(22) +
                            QString::number(summary->bands[int(band)]).rightJustified(8)) &&
                  written;
    return written;
}

int scanInto(CaseStore &store, const LoadedModel &model, const ScanOptions &scanned, const Options &options,
             bool verbose)
{
    Display display(verbose);
    ScanEvents events;
    events.status = [&display](const ScanStatus &status) { display.show(status); };
    events.item = [&display](const std::filesystem::path &file, const ItemOutcome &outcome) {
        if (outcome.error)
            display.failed(file, *outcome.error);
    };
    events.cancelled = interrupted;
    const auto report = scan(store, model, scanned, events);
    showProgress({});
    if (!report) {
        if (report.error().kind != Error::Kind::Cancelled)
            return failure(report.error(), options.caseFile, verbose);
        writeError(u"Stopped. What was done is in the case; the same command goes on from there."_s);
        return SomeFailed;
    }
    for (const auto &[folder, error] : report->folders)
        printError(error, toQString(folder).toStdString(), verbose);
    if (report->status.files == 0)
        writeError(u"There are no pictures in what was named."_s);
    bool good = printSummary(store, report->status);
    good = writeExports(store, options, verbose) && good;
    const bool complete = report->folders.empty() && report->status.errors == 0 && report->status.files > 0;
    return good && complete ? Success : SomeFailed;
}

int runScan(const Options &options, bool verbose)
{
    const auto folder = modelFolder(options.model);
    if (!folder) {
        printError(folder.error(), options.model, verbose);
        return NoModel;
    }
    catchInterrupts();
    const auto file = CaseFile::openOrCreate(options.caseFile);
    if (!file)
        return failure(file.error(), options.caseFile, verbose);
    if ((*file)->whyReadOnly())
        return failure(*(*file)->whyReadOnly(), options.caseFile, true);
    const auto store = CaseStore::open(*file);
    if (!store)
        return failure(store.error(), options.caseFile, verbose);
    const AnalyzerOptions wanted{*folder, options.device, *parsePrecision(options.precision)};
    const auto model = loadAnalyzer(wanted);
    if (!model) {
        printError(model.error(), *folder, verbose);
        return exitCodeOf(model.error());
    }
    return scanInto(**store, *model, scanOptions(options, wanted), options, verbose);
}

} // namespace

void addScan(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("scan", "Look for traces of forgery in folders of photos, into a case file");
    command->add_option("FOLDER", options->places, "Folders of photos, or photos")->required()->type_name("");
    command->add_option("--case", options->caseFile, "The case; made when it is not there, else gone on with")
        ->required()
        ->type_name("FILE");
    command->add_flag("--recursive", options->recursive, "The folders in the folders too");
    command->add_option("--only", options->only, "Only files with such a name, as '*.jpg'")->type_name("WILDCARD");
    command->add_option("--skip", options->skip, "No files with such a name")->type_name("WILDCARD");
    command
        ->add_option("--shard", options->shard,
                     "i/n: only this part of the photos, for n programs that share the work; see merge")
        ->check(CLI::Validator(checkShard, ""));
    command->add_option("--model", options->model, "Model folder; else the one that came with the program")
        ->type_name("DIR");
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    addPrecision(*command, options->precision);
    command->add_option("--max-megapixels", options->maxMegapixels, "Refuse larger photos")
        ->check(CLI::Range(0.0, 1e5))
        ->capture_default_str();
    command->add_option("--csv", options->csv, "Write a table of the case here at the end")->type_name("FILE");
    command->add_option("--json-lines", options->jsonLines, "The same as one JSON object a line")->type_name("FILE");
    command->add_option("--masks", options->masks, "Write the masks of the case here at the end")->type_name("DIR");
    command->add_option("--overlays", options->overlays, "Write the photos with the score map over them here")
        ->type_name("DIR");
    command->add_option("--challenge-out", options->challenge, "Write predictions.txt and masks/ here")
        ->type_name("DIR");
    command->callback([options, &context] {
        context.drawsText = !options->overlays.empty();
        context.run = [options, &context] { return runScan(*options, context.verbose); };
    });
}

} // namespace loupe::cli
