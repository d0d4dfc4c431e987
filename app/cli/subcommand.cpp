#include "app/cli/subcommand.h"

#include "app/cli/console.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "app/resources.h"

#include <filesystem>

using namespace Qt::StringLiterals;

namespace loupe::cli
{

void printError(const Error &error, const std::string &subject, bool verbose)
{
    QString line = errorSentence(error);
    if (!subject.empty())
        line.prepend(visibleText(QString::fromStdString(subject)) + u": "_s);
    if (verbose && !error.detail.empty())
        line += u"\n  "_s + visibleText(QString::fromStdString(error.detail));
    writeError(line);
}

ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::BadArgument:
        return UsageError;
    case Error::Kind::ModelMissing:
    case Error::Kind::ModelInvalid:
    case Error::Kind::ModelTooNew:
    case Error::Kind::WeightsMismatch:
    case Error::Kind::DeviceUnavailable:
        return NoModel;
    default:
        return SomeFailed;
    }
}

Result<std::string> modelFolder(const std::string &given)
{
    const std::string folder = given.empty() ? defaultModelFolder().toStdString() : given;
    std::error_code ignored;
    if (folder.empty())
        return Error{Error::Kind::ModelMissing, "no model came with the program; name one with --model"};
    if (!std::filesystem::is_directory(folder, ignored))
        return Error{Error::Kind::ModelMissing, folder + " is no folder"};
    return folder;
}

CLI::Option *addPrecision(CLI::App &app, std::string &precision)
{
    return app.add_option("--precision", precision, "Precision of the network's numbers")
        ->check(CLI::IsMember({"auto", "fp32", "bf16", "fp16"}))
        ->capture_default_str();
}

} // namespace loupe::cli
