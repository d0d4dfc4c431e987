#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommand.h"
#include "app/cli/train_events.h"
#include "app/paths.h"
#include "app/progress_text.h"
#include "app/settings.h"
#include "training/stage_sequence.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <map>
#include <memory>
#include <sstream>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

/** As given; what was not given comes from the options file, then from the preset. */
struct Given {
    std::string stage = "joint";
    std::string preset = "small";
    std::string optionsFile;
    std::map<std::string, std::string> paths;              ///< option name -> one path
    std::map<std::string, std::vector<std::string>> lists; ///< option name -> paths
    std::map<std::string, double> numbers;                 ///< option name -> value
    std::vector<std::string> others;                       ///< NAME=VALUE
    std::string device;
    bool resume = false;
    bool noCache = false;
};

/** A number where it is written like one, true and false, else text. */
nlohmann::json valueOf(const std::string &text)
{
    const auto parsed = nlohmann::json::parse(text, nullptr, false);
    return parsed.is_number() || parsed.is_boolean() ? parsed : nlohmann::json(text);
}

/** One name for all stages, or one for each: cls, seg, joint. */
std::vector<std::string> presetsOf(const std::string &text)
{
    std::vector<std::string> presets;
    std::istringstream stream(text);
    for (std::string name; std::getline(stream, name, ',');)
        presets.push_back(name);
    return presets.size() == 1 ? std::vector<std::string>(3, presets.front()) : presets;
}

Result<TrainOptions> optionsOf(const Given &given)
{
    const bool all = given.stage == "all";
    const auto stage = parseStage(all ? "joint" : given.stage);
    if (!stage)
        return stage.error();
    const auto presets = presetsOf(given.preset);
    auto options = trainPreset(all && presets.size() == 3 ? presets.back() : given.preset, *stage);
    if (!options)
        return options.error();
    options->cacheFolder = toPath(Settings::usualFeatureFolder());
    if (!given.optionsFile.empty()) {
        std::ifstream stream(given.optionsFile);
        std::stringstream text;
        text << stream.rdbuf();
        if (!stream)
            return Error{Error::Kind::FileMissing, given.optionsFile};
        options = trainOptionsFromJson(text.str(), *options);
        if (!options)
            return options.error();
    }
    nlohmann::json flags = nlohmann::json::object();
    if (all) {
        flags["all_stages"] = true;
        flags["stage_presets"] = presets;
    }
    for (const auto &[name, value] : given.paths)
        if (!value.empty())
            flags[name] = value;
    for (const auto &[name, value] : given.lists)
        if (!value.empty())
            flags[name] = value;
    for (const auto &[name, value] : given.numbers)
        flags[name] = value == std::int64_t(value) ? nlohmann::json(std::int64_t(value)) : nlohmann::json(value);
    if (!given.device.empty())
        flags["device"] = given.device;
    for (const std::string &pair : given.others) {
        const auto equals = pair.find('=');
        if (equals == std::string::npos)
            return Error{Error::Kind::BadArgument, "--set wants NAME=VALUE, not '" + pair + "'"};
        flags[pair.substr(0, equals)] = valueOf(pair.substr(equals + 1));
    }
    options = trainOptionsFromJson(flags.dump(), *options);
    if (options) {
        options->resume = given.resume;
        if (given.noCache)
            options->cacheFolder.clear();
    }
    return options;
}

int runTrain(const Given &given, bool verbose)
{
    const auto options = optionsOf(given);
    if (!options) {
        printError(options.error(), given.optionsFile, true);
        return UsageError;
    }
    catchInterrupts();
    TrainEvents events;
    const auto figures = trainStages(*options, [&events](const TrainEvent &event) { events.show(event); },
                                     {.report = [](int, int) {}, .cancelled = interrupted});
    events.end();
    if (figures && figures->pictures == 0)
        return Success; // of several processes, the first one tells
    if (figures)
        return writeLine(u"written to %1: "_s.arg(toQString(options->output)) + figuresText(*figures)) ? Success
                                                                                                       : SomeFailed;
    if (figures.error().kind == Error::Kind::Cancelled) {
        writeError(u"Stopped. The checkpoint is written; --resume goes on from it."_s);
        return SomeFailed;
    }
    const bool wrongUse = figures.error().kind == Error::Kind::BadArgument; // the detail says what
    printError(figures.error(), options->output.string(), verbose || wrongUse);
    return wrongUse ? UsageError : SomeFailed;
}

} // namespace

void addTrain(CLI::App &app, Context &context)
{
    const auto given = std::make_shared<Given>();
    CLI::App *command =
        app.add_subcommand("train", "Train a model: one stage, on labelled pictures or on authentic photos");
    command->add_option("--data", given->lists["data"], "Labelled pictures: folders or lists");
    command->add_option("--photos", given->lists["photos"], "Folders of authentic photos; forgeries are synthesised");
    command->add_option("--validation-list", given->lists["validation_lists"],
                        "Text files that name the pictures that validate; default: a tenth, chosen by content");
    command->add_option("--validation-folder", given->lists["validation_folders"],
                        "Pictures with such a folder in their path validate");
    command->add_option("--out", given->paths["output"], "The model's folder")->required();
    command
        ->add_option("--stage", given->stage, "cls, seg or joint; all: these three in a row, each from the one before")
        ->capture_default_str();
    command->add_option("--from", given->lists["from"], "A model folder, or weight files loaded one over another");
    command->add_option("--network", given->paths["network"],
                        "The preset of a new network, or a JSON file that describes one");
    command
        ->add_option("--preset", given->preset,
                     "paper, released or small: where the other options start; with --stage all one for each stage, "
                     "\"released,released,small\", or one for all")
        ->capture_default_str();
    command->add_option("--options", given->optionsFile, "A JSON file of options");
    command->add_flag("--resume", given->resume, "Go on from the checkpoint in the model's folder");
    command->add_option("--device", given->device, "auto, cpu, cuda or cuda:N");
    const std::pair<const char *, const char *> numbers[] = {
        {"steps", "Optimiser steps"},
        {"epochs", "Times that every labelled picture is seen"},
        {"batch", "Pictures at once; 0 = what fits into memory"},
        {"accumulation", "Batches a step"},
        {"learning_rate", "Highest learning rate of the classifier"},
        {"seed", "Same seed, same run"},
        {"threads", "Of the network; 0 = all cores"},
        {"workers", "Threads that prepare pictures; 0 = all cores but one"},
        {"validate_every", "Steps between validations; 0 = every epoch"},
        {"validation_samples", "Pictures of a validation, at most"},
        {"checkpoint_minutes", "Between checkpoints"},
    };
    for (const auto &[name, help] : numbers) {
        std::string flag = std::string("--") + name;
        std::replace(flag.begin(), flag.end(), '_', '-');
        command->add_option_function<double>(
            flag, [given, key = std::string(name)](const double &value) { given->numbers[key] = value; }, help);
    }
    command->add_option("--set", given->others, "NAME=VALUE: any other option of the JSON file");
    command->add_flag("--no-cache", given->noCache, "Compute the frozen backbone's tokens every time");
    command->callback(
        [given, &context] { context.run = [given, &context] { return runTrain(*given, context.verbose); }; });
}

} // namespace loupe::cli
