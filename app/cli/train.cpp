#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "training/trainer.h"

#include <cstdio>
#include <memory>

namespace loupe::cli {
namespace {

std::string stepLine(const TrainEvent &event)
{
    char line[200];
    std::snprintf(line, sizeof line, "step %lld/%lld  loss %.4f", static_cast<long long>(event.step),
                  static_cast<long long>(event.steps), event.loss);
    std::string text = line;
    for (const auto &[name, value] : event.parts) {
        std::snprintf(line, sizeof line, "  %s %.4f", name.c_str(), value);
        text += line;
    }
    std::snprintf(line, sizeof line, "  lr %.2g  |g| %.2f  %.2f s", event.learningRate, event.gradientNorm,
                  event.secondsPerStep);
    return text + line;
}

std::string figuresLine(const ValidationFigures &figures)
{
    char line[200];
    std::snprintf(line, sizeof line, "validation: image AUC %.3f  patch AUC %.3f  mask F1 %.3f  IoU %.3f  overall %.3f",
                  figures.imageAuc, figures.patchAuc, figures.maskF1, figures.iou, figures.overall);
    return line;
}

void show(const TrainEvent &event)
{
    if (event.kind == TrainEvent::Kind::Validation)
        writeLine(figuresLine(event.validation));
    else if (event.kind == TrainEvent::Kind::Step && (event.step % 10 == 0 || event.step == 1))
        writeLine(stepLine(event));
}

} // namespace

void addTrain(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<TrainOptions>(*trainPreset("small", TrainStage::Joint));
    CLI::App *command = app.add_subcommand("train", "Train a model from authentic photos; forgeries are synthesised");
    command->add_option("--photos", options->photos, "Folders of authentic photos")->required();
    command->add_option("--out", options->output, "The model's folder")->required();
    command->add_option("--preset", options->network, "The network")->capture_default_str();
    command->add_option("--steps", options->steps, "Optimiser steps")
        ->check(CLI::Range(1, 100000000))
        ->capture_default_str();
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--workers", options->workers, "Threads that prepare pictures; 0 = all cores but one")
        ->capture_default_str();
    command->add_option("--batch", options->batch, "Crops a step")->check(CLI::Range(2, 4096))->capture_default_str();
    command->add_option("--learning-rate", options->learningRate, "Highest learning rate")->capture_default_str();
    command->add_option("--classification-weight", options->classificationWeight, "Of the patch and image loss")
        ->capture_default_str();
    command->add_option("--segmentation-weight", options->segmentationWeight, "Of the mask loss")
        ->capture_default_str();
    command->add_option("--hard-share", options->hardShare, "Share of crops with a processing history")
        ->check(CLI::Range(0.0, 1.0))
        ->capture_default_str();
    command->add_option("--easy-steps", options->easySteps, "Steps at the start with plain splices only")
        ->capture_default_str();
    command->add_option("--validate-every", options->validateEvery, "Steps between validations; 0 = at the end")
        ->capture_default_str();
    command->add_option("--validation-samples", options->validationSamples, "Crops of a validation")
        ->capture_default_str();
    command->add_option("--seed", options->seed, "Same seed, same run")->capture_default_str();
    command->add_option("--threads", options->threads, "Of the network; 0 = all cores")->capture_default_str();
    command->add_flag("--resume", options->resume, "Go on from the checkpoint in the model's folder");
    command->callback([options, &context] {
        context.run = [options, &context]() -> int {
            const auto figures = train(*options, show);
            if (!figures) {
                printError(figures.error(), options->output.string(), context.verbose);
                return figures.error().kind == Error::Kind::BadArgument ? UsageError : SomeFailed;
            }
            return writeLine(figuresLine(*figures)) ? Success : SomeFailed;
        };
    });
}

} // namespace loupe::cli
