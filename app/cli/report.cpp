#include "app/report.h"

#include "app/app_errors.h"
#include "app/case_query.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "app/cli/subcommand.h"
#include "app/language.h"
#include "app/paths.h"

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

struct Options {
    std::string caseFile;
    std::string output;
    std::string filter;
    std::vector<std::string> items;
    std::string title;
    std::string examiner;
    std::string language = "en";
};

int failure(const Error &error, const std::string &subject, bool verbose)
{
    const bool explains = error.kind == Error::Kind::BadArgument || error.kind == app_error::CaseReadOnly;
    printError(error, subject, verbose || explains);
    return exitCodeOf(error);
}

/** The ids of files that are named by their paths. Errors: BadArgument for one that is not in the case. */
Result<std::vector<qint64>> itemsOf(const CaseStore &store, const std::vector<std::string> &paths)
{
    std::vector<qint64> items;
    for (const std::string &path : paths) {
        const auto absolute = std::filesystem::absolute(path).lexically_normal();
        const auto id = store.database().value(u"SELECT id FROM items WHERE path = ?"_s, {pathBytes(absolute)});
        if (!id)
            return id.error();
        if (!id->isValid())
            return Error{Error::Kind::BadArgument, path + " is no file of the case"};
        if (std::find(items.begin(), items.end(), id->toLongLong()) == items.end())
            items.push_back(id->toLongLong());
    }
    return items;
}

Result<ReportOptions> reportOptions(const CaseStore &store, const Options &options)
{
    ReportOptions report;
    report.title = QString::fromStdString(options.title);
    report.examiner = QString::fromStdString(options.examiner);
    report.format = reportFormatOf(options.output);
    auto items = itemsOf(store, options.items);
    if (!items)
        return items.error();
    report.items = std::move(*items);
    if (!options.items.empty())
        return report;
    report.selection = QString::fromStdString(options.filter);
    auto filter = parseCaseFilter(report.selection);
    if (!filter)
        return Error{Error::Kind::BadArgument, "the filter does not know '" + filter.error().detail + "'"};
    auto found = caseItems(store.database(), CaseQuery{.filter = std::move(*filter)});
    if (!found)
        return found.error();
    report.items = std::move(*found);
    return report;
}

int runReport(const Options &options, bool verbose)
{
    catchInterrupts();
    const auto file = CaseFile::open(options.caseFile);
    if (!file)
        return failure(file.error(), options.caseFile, verbose);
    const auto store = CaseStore::open(*file);
    if (!store)
        return failure(store.error(), options.caseFile, verbose);
    useLanguage(QString::fromStdString(options.language));
    const auto report = reportOptions(**store, options);
    if (!report)
        return failure(report.error(), options.caseFile, true);
    Progress progress;
    progress.cancelled = interrupted;
    progress.report = [](int done, int total) { showProgress(u"%1 %"_s.arg(100 * done / std::max(1, total))); };
    const auto outcome = writeCaseReport(**store, *report, options.output, progress);
    showProgress({});
    if (!outcome)
        return failure(outcome.error(), options.output, verbose);
    writeLine(visibleText(u"%1: %2 files, %3 of them changed since the scan, missing or not readable"_s
                              .arg(QString::fromStdString(options.output))
                              .arg(outcome->files)
                              .arg(outcome->different)));
    return outcome->different == 0 ? Success : SomeFailed;
}

} // namespace

void addReport(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("report", "Write what a case knows of its files as HTML or PDF");
    command->add_option("--case", options->caseFile, "The case")->required()->type_name("FILE");
    command->add_option("--out", options->output, "Report; PDF when its name ends in .pdf, else HTML")
        ->required()
        ->type_name("FILE");
    auto *filter = command->add_option("--filter", options->filter,
                                       "Only files of this filter, as the table has it: 'band=strong status=relevant'");
    filter->type_name("TEXT");
    command->add_option("--items", options->items, "Only these files of the case")->type_name("PATH")->excludes(filter);
    command->add_option("--title", options->title, "Title; else the case's name")->type_name("TEXT");
    command->add_option("--examiner", options->examiner, "Who answers for the report")->type_name("TEXT");
    std::vector<std::string> languages;
    for (const QString &code : languageCodes())
        languages.push_back(code.toStdString());
    command->add_option("--language", options->language, "Language of the report")
        ->check(CLI::IsMember(languages))
        ->capture_default_str();
    command->callback([options, &context] {
        context.drawsText = true;
        context.run = [options, &context] { return runReport(*options, context.verbose); };
    });
}

} // namespace loupe::cli
