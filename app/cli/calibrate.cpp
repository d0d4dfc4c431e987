#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "training/calibrator.h"

#include <cstdio>
#include <memory>

namespace loupe::cli {

void addCalibrate(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<CalibrateOptions>();
    CLI::App *command =
        app.add_subcommand("calibrate", "Measure a trained model's thresholds and write them into its card");
    command->add_option("--model", options->modelFolder, "The model's folder")->required();
    command
        ->add_option("--photos", options->photoFolders, "The folders it was trained on; their held-out photos are used")
        ->required();
    command->add_option("--samples", options->samples, "Pictures to synthesise")->capture_default_str();
    command
        ->add_option("--authentic", options->authentic,
                     "More authentic ones for each of five kinds of compression, and strongly compressed forged ones")
        ->capture_default_str();
    command->add_option("--csv", options->table, "Write a table of what was found in every picture here");
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->callback([options, &context] {
        context.run = [options, &context]() -> int {
            Progress progress;
            progress.report = [](int done, int total) {
                showProgress(QStringLiteral("%1 of %2 pictures").arg(done).arg(total));
            };
            const auto card = calibrate(*options, progress);
            showProgress({});
            if (!card) {
                printError(card.error(), options->modelFolder.string(), context.verbose);
                return exitCodeOf(card.error());
            }
            char line[200];
            std::snprintf(line, sizeof line,
                          "strong >= %.3f  moderate >= %.3f  inconclusive >= %.3f  pixel threshold %.2f",
                          card->strong.score, card->moderate.score, card->inconclusive.score, card->pixelThreshold);
            return writeLine(std::string(line)) ? Success : SomeFailed;
        };
    });
}

} // namespace loupe::cli
