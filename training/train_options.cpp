#include "training/train_options.h"

#include <algorithm>
#include <set>
#include <stdexcept>
#include <type_traits>

#include <nlohmann/json.hpp>

#include "model/net/presets.h"

namespace loupe {
namespace {

using nlohmann::json;
using Path = std::filesystem::path;

constexpr double kHuge = 1e9;

template <class E>
struct Names {
    std::vector<std::pair<const char *, E>> table;
};
const Names<TrainStage> kStages{
    {{"cls", TrainStage::Classifier}, {"seg", TrainStage::Segmenter}, {"joint", TrainStage::Joint}}};
const Names<ImageTerm> kImageTerms{{{"poly_focal", ImageTerm::PolyFocal}, {"bce", ImageTerm::CrossEntropy}}};

template <class E>
std::string nameOf(const Names<E> &names, E value)
{
    for (const auto &[name, known] : names.table)
        if (known == value)
            return name;
    return {};
}

/** Shows every option to `visit` as (name, field, least, most); the one list of names and ranges. */
template <class Options, class Visit>
void visitNumbers(Options &o, Visit visit)
{
    visit("validation_share", o.validationShare, 0.0, 0.9);
    visit("hard_share", o.hardShare, 0.0, 1.0);
    visit("easy_steps", o.easySteps, 0.0, kHuge);
    visit("learning_rate", o.learningRate, 1e-9, 10.0);
    visit("segmenter_learning_rate", o.segmenterLearningRate, 1e-9, 10.0);
    visit("backbone_learning_rate", o.backboneLearningRate, 1e-9, 10.0);
    visit("batch", o.batch, 0.0, 4096.0);
    visit("accumulation", o.accumulation, 1.0, 4096.0);
    visit("weight_decay", o.weightDecay, 0.0, 10.0);
    visit("beta1", o.beta1, 0.0, 0.99999);
    visit("beta2", o.beta2, 0.0, 0.999999);
    visit("clip_norm", o.clipNorm, 1e-9, kHuge);
    visit("warm_up_share", o.warmUpShare, 0.0, 1.0);
    visit("decay_share", o.decayShare, 0.0, 1.0);
    visit("epochs", o.epochs, 0.001, 100000.0);
    visit("steps", o.steps, 0.0, kHuge);
    visit("patience", o.patience, 0.0, 10000.0);
    visit("classification_weight", o.classificationWeight, 1e-6, 1e6);
    visit("segmentation_weight", o.segmentationWeight, 1e-6, 1e6);
    visit("box_weight", o.boxWeight, 0.0, 1e6);
    visit("flip", o.flip, 0.0, 1.0);
    visit("turn", o.turn, 0.0, 1.0);
    visit("crop", o.crop, 0.0, 1.0);
    visit("jpeg", o.jpeg, 0.0, 1.0);
    visit("resize", o.resize, 0.0, 1.0);
    visit("blur", o.blur, 0.0, 1.0);
    visit("noise", o.noise, 0.0, 1.0);
    visit("gamma", o.gamma, 0.0, 1.0);
    visit("lora_rank", o.loraRank, 0.0, 1024.0);
    visit("lora_alpha", o.loraAlpha, 1e-6, 1e6);
    visit("cache_gigabytes", o.cacheGigabytes, 0.01, 1e6);
    visit("threads", o.threads, 0.0, 1024.0);
    visit("workers", o.workers, 0.0, 1024.0);
    visit("seed", o.seed, 0.0, 9e15);
    visit("validate_every", o.validateEvery, 0.0, kHuge);
    visit("validation_samples", o.validationSamples, 2.0, kHuge);
    visit("look_every", o.lookEvery, 0.0, kHuge);
    visit("shown_samples", o.shownSamples, 0.0, 64.0);
    visit("checkpoint_minutes", o.checkpointMinutes, 0.0, 1e6);
}

template <class Options, class Visit>
void visitOthers(Options &o, Visit visit)
{
    visit("data", o.data);
    visit("photos", o.photos);
    visit("validation_lists", o.validationLists);
    visit("validation_folders", o.validationFolders);
    visit("stage", o.stage);
    visit("all_stages", o.allStages);
    visit("stage_presets", o.stagePresets);
    visit("network", o.network);
    visit("from", o.from);
    visit("output", o.output);
    visit("image_term", o.imageTerm);
    visit("device", o.device);
    visit("precision", o.precision);
    visit("recompute", o.recompute);
    visit("half", o.half);
    visit("cache_folder", o.cacheFolder);
    visit("probe", o.probe);
}

/** What is wrong with a number; empty when nothing is. */
template <class T>
std::string rangeProblem(const char *name, T value, double least, double most)
{
    if (double(value) >= least && double(value) <= most) // also refuses what is no number
        return {};
    return std::string(name) + " must be from " + json(least).dump() + " to " + json(most).dump();
}

json toJson(const std::string &text)
{
    return text;
}
json toJson(bool value)
{
    return value;
}
json toJson(const Path &path)
{
    return path.string();
}
json toJson(const std::vector<Path> &paths)
{
    json list = json::array();
    for (const Path &path : paths)
        list.push_back(path.string());
    return list;
}
json toJson(const std::vector<std::string> &texts)
{
    return texts;
}
json toJson(TrainStage stage)
{
    return nameOf(kStages, stage);
}
json toJson(ImageTerm term)
{
    return nameOf(kImageTerms, term);
}

template <class E>
void fromName(const json &value, const Names<E> &names, E &field)
{
    const auto text = value.get<std::string>();
    for (const auto &[name, known] : names.table)
        if (text == name) {
            field = known;
            return;
        }
    throw std::invalid_argument("'" + text + "' is none of its values");
}

void fromJson(const json &value, std::string &field)
{
    field = value.get<std::string>();
}
void fromJson(const json &value, bool &field)
{
    field = value.get<bool>();
}
void fromJson(const json &value, Path &field)
{
    field = value.get<std::string>();
}
void fromJson(const json &value, std::vector<Path> &field)
{
    field.clear();
    for (const auto &item : value)
        field.emplace_back(item.get<std::string>());
}
void fromJson(const json &value, std::vector<std::string> &field)
{
    field = value.get<std::vector<std::string>>();
}
void fromJson(const json &value, TrainStage &field)
{
    fromName(value, kStages, field);
}
void fromJson(const json &value, ImageTerm &field)
{
    fromName(value, kImageTerms, field);
}

/** Numbers: whole ones must be whole. */
template <class T>
void numberFromJson(const json &value, T &field)
{
    if (!value.is_number() || (std::is_integral_v<T> && !value.is_number_integer()))
        throw std::invalid_argument(std::is_integral_v<T> ? "it must be a whole number" : "it must be a number");
    if constexpr (std::is_integral_v<T>)
        field = T(std::clamp(value.get<std::int64_t>(), std::int64_t(-2000000000), std::int64_t(9000000000000000)));
    else
        field = value.get<T>();
}

json objectOf(const TrainOptions &options)
{
    json object;
    visitNumbers(options, [&](const char *name, const auto &field, double, double) { object[name] = field; });
    visitOthers(options, [&](const char *name, const auto &field) { object[name] = toJson(field); });
    return object;
}

/** @param object of the JSON form */
Result<TrainOptions> changed(const TrainOptions &base, const json &object)
{
    TrainOptions options = base;
    std::set<std::string> known;
    std::string reading;
    try {
        visitNumbers(options, [&](const char *name, auto &field, double, double) {
            known.insert(reading = name);
            if (object.contains(name))
                numberFromJson(object[name], field);
        });
        visitOthers(options, [&](const char *name, auto &field) {
            known.insert(reading = name);
            if (object.contains(name))
                fromJson(object[name], field);
        });
    } catch (const std::exception &e) {
        return Error{Error::Kind::BadArgument, "training option " + reading + ": " + e.what()};
    }
    for (const auto &item : object.items())
        if (!known.contains(item.key()))
            return Error{Error::Kind::BadArgument, "unknown training option: " + item.key()};
    if (const std::string problem = problemOf(options); !problem.empty())
        return Error{Error::Kind::BadArgument, problem};
    return options;
}

bool isPreset(const std::string &name)
{
    return name == "paper" || name == "released" || name == "small";
}

/** What is wrong with the presets of the stages; empty when nothing is. */
std::string presetProblem(const TrainOptions &options)
{
    const auto &presets = options.stagePresets;
    if (presets.empty())
        return {};
    if (!options.allStages)
        return "stage_presets is for runs of all stages";
    if (presets.size() != kStages.table.size() || presets.back().empty())
        return "stage_presets must name one for each stage: cls, seg, joint; \"\" only for the first two";
    for (const std::string &preset : presets)
        if (!preset.empty() && !isPreset(preset))
            return "preset '" + preset + "'; known: paper, released, small";
    return {};
}

} // namespace

const char *stageName(TrainStage stage)
{
    for (const auto &[name, known] : kStages.table)
        if (known == stage)
            return name;
    return "";
}

Result<TrainStage> parseStage(const std::string &name)
{
    for (const auto &[known, stage] : kStages.table)
        if (name == known)
            return stage;
    return Error{Error::Kind::BadArgument, "stage '" + name + "'; known: cls, seg, joint"};
}

Result<TrainOptions> trainPreset(const std::string &preset, TrainStage stage)
{
    TrainOptions o;
    o.stage = stage;
    if (!isPreset(preset))
        return Error{Error::Kind::BadArgument, "preset '" + preset + "'; known: paper, released, small"};
    if (stage == TrainStage::Classifier) { // SPEC section 6
        o.batch = 48;
        o.accumulation = 8;
        o.weightDecay = 1e-3;
    } else if (stage == TrainStage::Segmenter) {
        o.batch = 40;
        o.accumulation = 3;
    }
    if (preset == "paper") {
        o.segmenterLearningRate = 5e-4;
        o.imageTerm = ImageTerm::CrossEntropy;
        o.boxWeight = 2;
    }
    if (preset == "small") { // a few hundred to a few thousand pictures, a network from nothing
        o.batch = 16;
        o.accumulation = 1;
        o.learningRate = o.segmenterLearningRate = o.backboneLearningRate = 1e-3;
        o.weightDecay = 0.03;
        o.beta2 = 0.98;
        o.warmUpShare = 0.05;
        o.decayShare = 0.3;
        o.epochs = 10;
        // The paper's 2 and 1 are for a backbone that is trained already. From nothing the patches must lead: the mask
        // loss is some 20 at first and would drown them.
        o.classificationWeight = 10;
        o.segmentationWeight = 0.5;
        o.flip = o.turn = 0.5;
    }
    return o;
}

Result<TrainOptions> trainOptionsFromJson(const std::string &text, const TrainOptions &base)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return Error{Error::Kind::BadArgument, "training options must be one JSON object"};
    return changed(base, object);
}

Result<TrainOptions> stageOptions(const TrainOptions &options, TrainStage stage)
{
    const std::string preset = options.stagePresets.empty() ? "" : options.stagePresets[std::size_t(stage)];
    TrainOptions base = options;
    json chosen = json::object();
    if (!preset.empty()) {
        const auto last = trainPreset(options.stagePresets.back(), TrainStage::Joint);
        const auto own = trainPreset(preset, stage);
        if (!last || !own)
            return last ? own.error() : last.error();
        base = *own;
        const json before = objectOf(*last);
        const json now = objectOf(options);
        for (const auto &item : now.items())
            if (item.value() != before[item.key()])
                chosen[item.key()] = item.value();
        base.resume = options.resume; // no part of the JSON form
    }
    chosen["all_stages"] = false;
    chosen["stage_presets"] = json::array();
    chosen["stage"] = stageName(stage);
    if (stage != TrainStage::Joint) {
        chosen["lora_rank"] = 0;
        chosen["half"] = false; // the next one must find the same backbone
    }
    return changed(base, chosen);
}

std::string trainOptionsToJson(const TrainOptions &options)
{
    return objectOf(options).dump(2);
}

std::vector<NumberOption> numberOptions(const TrainOptions &options)
{
    std::vector<NumberOption> numbers;
    visitNumbers(options, [&numbers](const char *name, const auto &field, double least, double most) {
        constexpr bool kWhole = std::is_integral_v<std::decay_t<decltype(field)>>;
        numbers.push_back({name, double(field), least, most, kWhole});
    });
    return numbers;
}

std::vector<std::string> networkNames()
{
    return presetNames();
}

std::string problemOf(const TrainOptions &options)
{
    std::string problem;
    visitNumbers(options, [&](const char *name, const auto &field, double least, double most) {
        if (problem.empty())
            problem = rangeProblem(name, field, least, most);
    });
    if (problem.empty() && options.warmUpShare + options.decayShare > 1)
        problem = "warm_up_share and decay_share must not exceed 1 together";
    if (problem.empty() && options.precision != "fp32" && options.precision != "bf16")
        problem = "precision must be fp32 or bf16";
    if (problem.empty())
        problem = presetProblem(options);
    if (problem.empty() && options.allStages && options.stage != TrainStage::Joint)
        problem = "all_stages ends with the joint stage, so that must be the stage";
    if (problem.empty() && options.loraRank > 0 && options.stage != TrainStage::Joint)
        problem = "lora_rank needs the joint stage: the others leave the backbone as it is";
    return problem;
}

} // namespace loupe
