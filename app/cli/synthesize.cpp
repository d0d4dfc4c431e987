#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommand.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "training/synthesis_writer.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

int synthesize(const SynthesisWriterOptions &options, bool verbose)
{
    catchInterrupts();
    RateProgress meter(u"pictures"_s);
    Progress progress;
    progress.report = [&meter](int done, int total) { meter.update(done, total); };
    progress.cancelled = interrupted;
    const auto summary = writeSynthesis(options, progress);
    showProgress({});
    if (!summary) {
        const bool wrongUse = summary.error().kind == Error::Kind::BadArgument; // the detail says which option
        printError(summary.error(), options.output.string(), verbose || wrongUse);
        return wrongUse ? UsageError : SomeFailed;
    }
    for (const DataIssue &issue : summary->skipped)
        writeError(visibleText(toQString(issue.file)) + u": "_s + issueSentence(issue));
    const QString line = u"%1 forged and %2 authentic pictures in "_s.arg(summary->forged).arg(summary->authentic);
    return writeLine(line + visibleText(toQString(options.output))) ? Success : SomeFailed;
}

} // namespace

void addSynthesize(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<SynthesisWriterOptions>();
    CLI::App *command = app.add_subcommand("synthesize", "Make a labelled training set out of authentic photos");
    command->add_option("--photos", options->photoFolders, "Folders of authentic photos")->required();
    command->add_option("--out", options->output, "Where Tp, Gt, Au, Pairs and synthesis.csv go")->required();
    command->add_option("--recipe", options->recipe, "JSON file: what is made and how; else the hard data of training")
        ->type_name("FILE");
    command->add_option("--count", options->count, "Pictures to make")
        ->check(CLI::Range(1, 999999))
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Same seed, same pictures")->capture_default_str();
    command->add_option("--side", options->side, "Width and height in pixels, a multiple of 8")
        ->check(CLI::Range(64, 4096))
        ->capture_default_str();
    command->callback(
        [options, &context] { context.run = [options, &context] { return synthesize(*options, context.verbose); }; });
}

} // namespace loupe::cli
