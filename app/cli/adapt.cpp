#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommand.h"
#include "app/cli/train_events.h"
#include "app/paths.h"
#include "app/progress_text.h"
#include "training/adapter.h"

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

struct Given {
    std::string preset = "safe";
    std::string model;
    std::vector<std::string> images;
    std::vector<std::string> guard;
    std::string out;
    std::string device = "auto";
    std::optional<double> learningRate;
    std::optional<int> batch;
    std::optional<int> epochs;
    std::optional<double> imageThreshold;
    std::uint64_t seed = 1;
};

Result<AdaptOptions> optionsOf(const Given &given)
{
    auto options = adaptPreset(given.preset);
    if (!options)
        return options.error();
    const auto model = modelFolder(given.model);
    if (!model)
        return model.error();
    options->model = *model;
    options->images.assign(given.images.begin(), given.images.end());
    options->guard.assign(given.guard.begin(), given.guard.end());
    options->output = given.out;
    options->device = given.device;
    options->learningRate = given.learningRate.value_or(options->learningRate);
    options->batch = given.batch.value_or(options->batch);
    options->epochs = given.epochs.value_or(options->epochs);
    options->imageThreshold = given.imageThreshold.value_or(options->imageThreshold);
    options->seed = given.seed;
    return options;
}

bool tell(const AdaptReport &report)
{
    writeLine(
        u"%1 steps on %2 pictures: %3 with a pseudo mask, %4 left out as doubtful, %5 steps skipped"_s.arg(report.steps)
            .arg(report.pictures)
            .arg(report.forged)
            .arg(report.leftOut)
            .arg(report.skippedSteps));
    if (!report.before)
        return writeLine(
            u"Without labelled pictures (--guard) nobody knows whether it helped; compare before you use it."_s);
    writeLine(u"guard before: "_s + figuresText(*report.before));
    writeLine(u"guard after:  "_s + figuresText(*report.after));
    if (report.stoppedByGuard)
        writeLine(u"Stopped early: the guard had become worse."_s);
    return writeLine(report.kept ? u"The adapted model is better on the guard and was written."_s
                                 : u"Nothing was better on the guard: what was written is the original."_s);
}

int runAdapt(const Given &given, bool verbose)
{
    const auto options = optionsOf(given);
    if (!options) {
        printError(options.error(), given.model, true);
        return options.error().kind == Error::Kind::BadArgument ? UsageError : NoModel;
    }
    catchInterrupts();
    TrainEvents events;
    const auto report = adapt(*options, [&events](const TrainEvent &event) { events.show(event); },
                              {.report = [](int, int) {}, .cancelled = interrupted});
    events.end();
    if (report)
        return tell(*report) ? Success : SomeFailed;
    const bool wrongUse = report.error().kind == Error::Kind::BadArgument;
    printError(report.error(), options->output.string(), verbose || wrongUse);
    return wrongUse ? UsageError : SomeFailed;
}

} // namespace

void addAdapt(CLI::App &app, Context &context)
{
    const auto given = std::make_shared<Given>();
    CLI::App *command =
        app.add_subcommand("adapt", "Adapt a model to a collection, with its own patch predictions as labels");
    command->add_option("--model", given->model, "The model's folder; default: the bundled one");
    command->add_option("--images", given->images, "Folders of the collection")->required();
    command->add_option("--out", given->out, "Folder of the adapted model")->required();
    command->add_option("--guard", given->guard, "Labelled pictures that tell whether it helps");
    command->add_option("--preset", given->preset, "paper or safe")->capture_default_str();
    command->add_option("--learning-rate", given->learningRate, "Highest learning rate");
    command->add_option("--batch", given->batch, "Pictures a step")->check(CLI::Range(1, 4096));
    command->add_option("--epochs", given->epochs, "Times that every picture is seen")->check(CLI::Range(1, 1000));
    command->add_option("--image-threshold", given->imageThreshold,
                        "Pictures whose score is above it teach what their patches say, the others that nothing is "
                        "there; between 0 and 1");
    command->add_option("--device", given->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--seed", given->seed, "Same seed, same run")->capture_default_str();
    command->callback(
        [given, &context] { context.run = [given, &context] { return runAdapt(*given, context.verbose); }; });
}

} // namespace loupe::cli
