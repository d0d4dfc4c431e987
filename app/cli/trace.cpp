#include "model/trace.h"
#include "app/cli/subcommand.h"

#include <memory>

namespace loupe::cli
{

void addTrace(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<TraceOptions>();
    CLI::App *command =
        app.add_subcommand("trace", "Run a network on given tensors and write all that it computes, for comparisons");
    CLI::Option *preset = command->add_option("--preset", options->preset, "The network, by name");
    CLI::Option *config = command->add_option("--config", options->config, "The network's options, a JSON file")
                              ->type_name("FILE")
                              ->check(CLI::ExistingFile);
    preset->excludes(config);
    command->add_option("--weights", options->weights, "Files loaded one over another, or the word formula")
        ->type_name("FILE")
        ->required();
    command->add_option("--input", options->input, "Tensors to start from (safetensors)")
        ->type_name("FILE")
        ->check(CLI::ExistingFile)
        ->required();
    command->add_option("--output", options->output, "Where the tensors go (safetensors)")
        ->type_name("FILE")
        ->required();
    command->callback([options, preset, config, &context] {
        if (preset->empty() && config->empty())
            throw CLI::RequiredError("--preset or --config");
        context.run = [options]() -> int {
            const auto result = traceNetwork(*options);
            if (result)
                return Success;
            printError(result.error(), {}, true);
            return exitCodeOf(result.error());
        };
    });
}

} // namespace loupe::cli
