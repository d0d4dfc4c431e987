#pragma once

#include "model/result.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

/**
 * How loupe-cli is put together: one file a subcommand. To add one, write app/cli/NAME.cpp with a function
 * addName(CLI::App &, Context &) that declares its options and, in its callback, sets Context::run; declare it below,
 * and name it in main.cpp's list and in app/CMakeLists.txt.
 */
namespace loupe::cli {

enum ExitCode { Success = 0, SomeFailed = 1, UsageError = 2, NoModel = 3 };

/** What the subcommands share. */
struct Context {
    bool verbose = false;
    bool drawsText = false;     ///< run() needs a QGuiApplication
    std::function<int()> run{}; ///< set by the subcommand that was named; returns an ExitCode
};

void addAdapt(CLI::App &app, Context &context);
void addAnalyze(CLI::App &app, Context &context);
void addBench(CLI::App &app, Context &context);
void addCalibrate(CLI::App &app, Context &context);
void addEvaluate(CLI::App &app, Context &context);
void addEvidence(CLI::App &app, Context &context);
/** merge and verify: what is done with case files as a whole. */
void addMerge(CLI::App &app, Context &context);
void addModels(CLI::App &app, Context &context);
void addReport(CLI::App &app, Context &context);
void addScan(CLI::App &app, Context &context);
void addSynthesize(CLI::App &app, Context &context);
void addTrace(CLI::App &app, Context &context);
void addTrain(CLI::App &app, Context &context);

/** One sentence on the standard error, and the detail if `verbose`. @param subject file or folder; may be empty */
void printError(const Error &error, const std::string &subject, bool verbose);

/** The exit code for a model, network or device that could not be had. */
ExitCode exitCodeOf(const Error &error);

/** The folder that was given, or the model that comes with the program. Errors: ModelMissing. */
Result<std::string> modelFolder(const std::string &given);

/** Adds --precision with the names that are allowed. */
CLI::Option *addPrecision(CLI::App &app, std::string &precision);

} // namespace loupe::cli
