#include "app/case_merge.h"

#include "app/cli/console.h"
#include "app/cli/subcommand.h"

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

struct Options {
    std::string target;
    std::vector<std::string> others;
};

int failure(const Error &error, const std::string &subject)
{
    printError(error, subject, true);
    return exitCodeOf(error);
}

/** What happened to a case since it was written, in one line. */
QString checkText(const LogCheck &check)
{
    if (check.brokenAt)
        return u"changed from outside: the log is broken at entry %1"_s.arg(*check.brokenAt);
    if (!check.changedResults.empty())
        return u"changed from outside: %1 results are not what was logged"_s.arg(check.changedResults.size());
    return u"unchanged: %1 log entries fit"_s.arg(check.entries);
}

int runMerge(const Options &options)
{
    const auto file = CaseFile::openOrCreate(options.target);
    if (!file)
        return failure(file.error(), options.target);
    if ((*file)->whyReadOnly())
        return failure(*(*file)->whyReadOnly(), options.target);
    const auto store = CaseStore::open(*file);
    if (!store)
        return failure(store.error(), options.target);
    bool intact = true;
    for (const std::string &other : options.others) {
        const auto merged = mergeCase(**store, other);
        if (!merged)
            return failure(merged.error(), other);
        writeLine(visibleText(u"%1: %2 files, %3 new results%4"_s.arg(QString::fromStdString(other))
                                  .arg(merged->files)
                                  .arg(merged->results)
                                  .arg(merged->intact ? u""_s : u"; its log does not fit: it was changed"_s)));
        intact = intact && merged->intact;
    }
    return intact ? Success : SomeFailed;
}

int runVerify(const std::string &path)
{
    const auto file = CaseFile::open(path);
    if (!file)
        return failure(file.error(), path);
    const auto store = CaseStore::open(*file);
    if (!store)
        return failure(store.error(), path);
    const auto check = (*store)->log().verify();
    if (!check)
        return failure(check.error(), path);
    writeLine(visibleText(QString::fromStdString(path)) + u": "_s + checkText(*check));
    writeLine("head of the log: " + check->head);
    return check->intact() ? Success : SomeFailed;
}

} // namespace

void addMerge(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *merge = app.add_subcommand("merge", "Join case files, as those of the shards of a scan");
    merge->add_option("CASE", options->target, "What the others are taken into; made when it is not there")
        ->required()
        ->type_name("");
    merge->add_option("OTHER", options->others, "Cases to take in; they stay as they are")->required()->type_name("");
    merge->callback([options, &context] { context.run = [options] { return runMerge(*options); }; });

    CLI::App *verify = app.add_subcommand("verify", "Check that nobody has changed a case file from outside");
    verify->add_option("CASE", options->target, "The case")->required()->type_name("");
    verify->callback([options, &context] { context.run = [options] { return runVerify(options->target); }; });
}

} // namespace loupe::cli
