#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "app/logging.h"
#include "model/device.h"
#include "model/process_memory.h"

#include <opencv2/core/utils/logger.hpp>

#include <QGuiApplication>
#include <QLocale>

#include <clocale>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <optional>

using namespace loupe;

namespace {

constexpr auto kFooter = "Exit codes: 0 all is well, 1 something failed (the standard error says what), "
                         "2 wrong use, 3 no model or no such device.";

/** Reads the command line. @return an exit code when there is nothing to run */
std::optional<int> parse(CLI::App &app, int argc, char **argv)
{
    try {
        app.parse(argc, argv);
        return {};
    } catch (const CLI::ParseError &e) {
        return app.exit(e) == 0 ? cli::Success : cli::UsageError;
    }
}

std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, bool drawsText)
{
    std::unique_ptr<QCoreApplication> application;
    if (drawsText) {
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a screen
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    std::setlocale(LC_NUMERIC, "C"); // Qt has taken the user's: numbers in files have a point
    QLocale::setDefault(QLocale::c());
    return application;
}

/**
 * Ends the program without destructors of static objects. Qt's pool threads are still taking themselves apart when a
 * pool's destructor returns; what they then touch of LibTorch, OpenCV or OpenSSL must not be gone already.
 */
[[noreturn]] void leave(int code)
{
    std::fflush(stdout);
    std::fflush(stderr);
#ifdef __SANITIZE_ADDRESS__
    std::exit(code); // leaks are looked for on the way out
#else
    std::_Exit(code);
#endif
}

} // namespace

int main(int argc, char **argv)
try {
    keepFreedMemory();
    loadCudaIfPresent();

    CLI::App app("Loupe shows where a photo may have been forged, how sure the model is and how far to trust it.",
                 "loupe-cli");
    cli::Context context;
    app.set_version_flag("--version", "loupe-cli " LOUPE_VERSION);
    app.add_flag("-v,--verbose", context.verbose, "Say the details of what went wrong");
    app.require_subcommand(1);
    app.fallthrough();
    app.footer(kFooter);
    for (const auto add : {cli::addAdapt, cli::addAnalyze, cli::addBench, cli::addCalibrate, cli::addEvaluate,
                           cli::addEvidence, cli::addMerge, cli::addModels, cli::addReport, cli::addScan,
                           cli::addSynthesize, cli::addTrace, cli::addTrain})
        add(app, context);

    if (const auto code = parse(app, argc, argv))
        return *code;
    context.verbose = context.verbose || verboseLogging();
    if (!context.verbose)
        cv::utils::logging::setLogLevel(cv::utils::logging::LOG_LEVEL_ERROR); // its warnings hold raw file names
    int code = 0;
    {
        const auto application = makeApplication(argc, argv, context.drawsText);
        code = context.run();
    }
    leave(code);
} catch (const std::exception &e) {
    loupe::cli::printError({loupe::Error::Kind::Internal, e.what()}, {}, true);
    return loupe::cli::SomeFailed;
}
