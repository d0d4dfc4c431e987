#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "model/benchmark.h"

#include <memory>

namespace loupe::cli
{

void addBench(CLI::App &app, Context &context)
{
    struct Options {
        BenchmarkOptions benchmark;
        std::string precision = "auto";
    };
    const auto options = std::make_shared<Options>();
    BenchmarkOptions &benchmark = options->benchmark;
    CLI::App *command = app.add_subcommand("bench", "Measure how fast a network runs here; prints JSON");
    command->add_option("--preset", benchmark.preset, "The network")->capture_default_str();
    addPrecision(*command, options->precision);
    command->add_option("--batch", benchmark.batch, "Pictures at once")
        ->check(CLI::Range(1, 1024))
        ->capture_default_str();
    command->add_option("--device", benchmark.device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    command->add_option("--runs", benchmark.runs, "Runs to time")->check(CLI::Range(1, 10000))->capture_default_str();
    command->callback([options, &context] {
        context.run = [options, &context]() -> int {
            options->benchmark.precision = *parsePrecision(options->precision);
            const auto result = runBenchmark(options->benchmark);
            if (!result) {
                printError(result.error(), options->benchmark.preset, true);
                return exitCodeOf(result.error());
            }
            return writeLine(*result) ? Success : SomeFailed;
        };
    });
}

} // namespace loupe::cli
