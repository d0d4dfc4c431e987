#include "app/analysis_files.h"
#include "app/analysis_json.h"
#include "app/app_errors.h"
#include "app/cli/console.h"
#include "app/cli/subcommand.h"
#include "app/error_text.h"
#include "app/paths.h"
#include "app/picture_folder.h"
#include "app/stability_text.h"
#include "app/task.h"
#include "model/analyzer.h"
#include "model/image/decoder.h"
#include "model/stability.h"

#include <QDir>
#include <QThreadPool>

#include <algorithm>
#include <cmath>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace loupe::cli {
namespace {

using Path = std::filesystem::path;

struct Options {
    std::vector<std::string> inputs;
    std::string model;
    std::string device = "auto";
    std::string precision = "auto";
    std::optional<double> threshold;
    std::string out;
    std::string colorMap = "Inferno";
    double maxMegapixels = DecodeOptions{}.maxMegapixels;
    bool json = false;
    bool stability = false;
};

/** The photos in a folder, sorted. */
Result<std::vector<Path>> photosOf(const Path &folder)
{
    std::vector<Path> found;
    std::error_code error;
    for (std::filesystem::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
        std::error_code unknown; // a link to nowhere is no photo, and no reason to stop
        if (it->is_regular_file(unknown) && isPhotoName(toQString(it->path().filename())))
            found.push_back(it->path());
    }
    if (error)
        return Error{Error::Kind::FileUnreadable, error.message()};
    removeMasks(found);
    std::sort(found.begin(), found.end());
    return found;
}

struct Inputs {
    std::vector<Path> files;
    int emptyFolders = 0; ///< or unreadable ones; the standard error says which
};

/** Every file as given, every folder as the photos in it. */
Inputs expand(const std::vector<std::string> &given, bool verbose)
{
    Inputs inputs;
    for (const std::string &input : given) {
        std::error_code error;
        if (!std::filesystem::is_directory(input, error)) {
            inputs.files.emplace_back(input);
            continue;
        }
        const auto photos = photosOf(input);
        if (!photos)
            printError(photos.error(), input, verbose);
        else if (photos->empty())
            writeError(visibleText(toQString(input)) + u": There are no pictures in this folder."_s);
        else
            inputs.files.insert(inputs.files.end(), photos->begin(), photos->end());
        inputs.emptyFolders += !photos || photos->empty() ? 1 : 0;
    }
    return inputs;
}

QString percent(double share)
{
    if (share > 0 && share < 0.001)
        return u"< 0.1 %"_s;
    return QString::number(100 * share, 'f', 1) + u" %"_s;
}

/** One line of the table. The file comes last, so that its width disturbs nothing. */
QString row(const QString &verdict, const QString &score, const QString &forged, const QString &size,
            const QString &seconds)
{
    return verdict.leftJustified(22) + score.rightJustified(6) + forged.rightJustified(10) + size.rightJustified(15) +
           seconds.rightJustified(10) + u"  "_s;
}

QString row(const Analysis &analysis)
{
    return row(verdictWords(analysis), scoreText(analysis.imageScore), percent(analysis.forgedFraction),
               u"%1 x %2"_s.arg(analysis.facts.width).arg(analysis.facts.height),
               QString::number(analysis.timing.total, 'f', 1) + u" s"_s);
}

/** What was converted or lost on the way to the network; not what is the same for every photo of a run. */
QString conversions(const Analysis &analysis)
{
    QString lines;
    for (const Note &note : analysis.notes) {
        switch (note.kind) {
        case Note::Kind::Tiled:
        case Note::Kind::RanOnCpu:
        case Note::Kind::PrecisionChanged:
        case Note::Kind::ModelPreview:
            continue;
        default:
            lines += u"\n  "_s + visibleText(noteSentence(note));
        }
    }
    return lines;
}

/** A second line where parts of the picture were found twice. */
QString copies(const Analysis &analysis)
{
    if (!analysis.copyMove || analysis.copyMove->regions.empty())
        return {};
    const CopiedRegion &best = analysis.copyMove->regions.front();
    return u"\n  Copied area: %1 of the picture, again at %2 of its size, turned by %3 degrees; %4 pair(s) of areas, score %5"_s
        .arg(percent(best.sourceArea), QString::number(best.scale, 'f', 2), QString::number(std::lround(best.angle)))
        .arg(analysis.copyMove->regions.size())
        .arg(scoreText(best.score));
}

/** What became of one file: a result, an error, or a result with a flaw: of a damaged file, or not written. */
struct Outcome {
    std::optional<Analysis> analysis;
    std::optional<Error> error;
    std::optional<Stability> stability; ///< where it was asked for
};

/** A line on the whole, then one a variant. */
QString variants(const Outcome &outcome)
{
    if (!outcome.stability)
        return {};
    QString lines = u"\n  "_s + stabilitySentence(*outcome.stability);
    for (const VariantVerdict &variant : outcome.stability->variants)
        lines += u"\n  "_s + row(bandWords(variant.band), scoreText(variant.score), {}, {}, {}).left(28) + u"  "_s +
                 photoVariantWords(variant.variant);
    return lines;
}

/** One run of the command: decodes the next picture while the network looks at this one. */
class Run {
public:
    Run(const Options &options, Inputs inputs, const std::string &model, bool verbose);
    int all();

private:
    using Photo = std::shared_ptr<const DecodedImage>;
    using Model = std::shared_ptr<Analyzer>;

    void startDecoding(std::size_t index);
    Outcome examine(Analyzer &analyzer, const Path &file, const DecodedImage &photo, const QString &where);
    bool print(const Path &file, const Outcome &outcome) const;

    const Options &m_options;
    const std::vector<Path> m_files;
    const int m_emptyFolders;
    const bool m_verbose;
    OutputNames m_names;
    QThreadPool m_decodePool;
    QThreadPool m_modelPool;
    QFuture<Result<Photo>> m_photo;
    QFuture<Result<Model>> m_model; ///< loaded while the first photo is decoded
};

Run::Run(const Options &options, Inputs inputs, const std::string &model, bool verbose)
    : m_options(options),
      m_files(std::move(inputs.files)),
      m_emptyFolders(inputs.emptyFolders),
      m_verbose(verbose),
      m_names(options.out, m_files)
{
    const AnalyzerOptions wanted{model, options.device, *parsePrecision(options.precision)};
    m_model = runTask<Result<Model>>(&m_modelPool, [wanted](const Progress &) -> Result<Model> {
        auto analyzer = Analyzer::load(wanted);
        if (!analyzer)
            return analyzer.error();
        return std::make_shared<Analyzer>(std::move(*analyzer));
    });
    startDecoding(0);
}

void Run::startDecoding(std::size_t index)
{
    if (index >= m_files.size())
        return;
    const DecodeOptions limits{.maxMegapixels = m_options.maxMegapixels};
    m_photo = runTask<Result<Photo>>(&m_decodePool, [file = m_files[index], limits](const Progress &) -> Result<Photo> {
        auto image = decode(file, limits);
        if (!image)
            return image.error();
        return std::make_shared<const DecodedImage>(std::move(*image));
    });
}

int Run::all()
{
    int failures = m_emptyFolders;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        const Path &file = m_files[i];
        const QString where = u"[%1/%2] "_s.arg(i + 1).arg(m_files.size()) + toQString(file.filename());
        showProgress(where);
        const Result<Photo> photo = m_photo.result();
        startDecoding(i + 1);

        Outcome outcome;
        if (!photo) {
            outcome.error = photo.error();
        } else if (const Result<Model> model = m_model.result(); model) {
            outcome = examine(**model, file, **photo, where);
        } else {
            printError(model.error(), m_options.model, m_verbose);
            return model.error().kind == Error::Kind::BadArgument ? UsageError : NoModel;
        }
        if (i == 0 && !m_options.json)
            writeLine(row(u"VERDICT"_s, u"SCORE"_s, u"FORGED"_s, u"SIZE"_s, u"TIME"_s) + u"FILE"_s);
        if (!print(file, outcome)) {
            printError({Error::Kind::WriteFailed, "standard output"}, {}, m_verbose);
            return SomeFailed;
        }
        failures += outcome.error ? 1 : 0;
    }
    const int total = int(m_files.size()) + m_emptyFolders;
    if (failures > 0 && total > 1)
        writeError(u"%1 of %2 files failed."_s.arg(failures).arg(total));
    return failures > 0 ? SomeFailed : Success;
}

Outcome Run::examine(Analyzer &analyzer, const Path &file, const DecodedImage &photo, const QString &where)
{
    Progress progress;
    progress.report = [&where](int done, int total) {
        if (total > 1)
            showProgress(where + u", %1 of %2 tiles"_s.arg(done).arg(total));
    };
    auto result = analyzer.analyze(photo, m_options.threshold, progress);
    if (!result)
        return {{}, result.error(), {}};
    Outcome outcome{std::move(*result), damageOf(photo.facts), {}}; // what is there was analysed, but it did not pass
    if (m_options.stability) {
        auto stability = checkStability(photo, *outcome.analysis, [&](const DecodedImage &variant, const Progress &) {
            return analyzer.analyze(variant, m_options.threshold);
        });
        if (!stability)
            return {std::move(outcome.analysis), stability.error(), {}};
        outcome.stability = std::move(*stability);
    }
    if (!m_options.out.empty()) {
        const auto map = ColorMap(colorMapNames().indexOf(QString::fromStdString(m_options.colorMap)));
        const auto written = writeAnalysisFiles(QString::fromStdString(m_options.out), m_names.next(file), photo,
                                                *outcome.analysis, map);
        if (!written)
            outcome.error = written.error();
    }
    return outcome;
}

/** False when the standard output takes no more. */
bool Run::print(const Path &file, const Outcome &outcome) const
{
    if (outcome.error)
        printError(*outcome.error, file.string(), m_verbose);
    if (m_options.json) {
        const Analysis *analysis = outcome.analysis ? &*outcome.analysis : nullptr;
        auto json = analysisJson(file, analysis, outcome.error);
        if (m_options.stability)
            json["stability"] = outcome.stability ? stabilityJson(*outcome.stability) : nlohmann::ordered_json();
        return writeLine(jsonLine(json));
    }
    const QString dash = u"-"_s;
    const QString line = outcome.analysis ? row(*outcome.analysis) : row(u"Failed"_s, dash, dash, dash, dash);
    const QString notes =
        outcome.analysis ? copies(*outcome.analysis) + variants(outcome) + conversions(*outcome.analysis) : QString();
    return writeLine(line + visibleText(toQString(file)) + notes);
}

int analyzeFiles(const Options &options, bool verbose)
{
    const auto model = modelFolder(options.model);
    if (!model) {
        printError(model.error(), options.model, verbose);
        return NoModel;
    }
    Inputs inputs = expand(options.inputs, verbose);
    if (inputs.files.empty())
        return SomeFailed;
    if (!options.out.empty() && !QDir().mkpath(QString::fromStdString(options.out))) {
        printError({Error::Kind::WriteFailed, "the folder cannot be made"}, options.out, verbose);
        return SomeFailed;
    }
    return Run(options, std::move(inputs), *model, verbose).all();
}

std::string checkThreshold(const std::string &text)
{
    double value = 0;
    const bool number = CLI::detail::lexical_cast(text, value) && std::isfinite(value) && value >= 0;
    return number ? std::string() : text + " is no number from 0 on";
}

} // namespace

void addAnalyze(CLI::App &app, Context &context)
{
    const auto options = std::make_shared<Options>();
    CLI::App *command = app.add_subcommand("analyze", "Look for traces of forgery in photos");
    command->add_option("FILE", options->inputs, "Photos, or folders of photos")->required()->type_name("");
    command->add_option("--model", options->model, "Model folder; else the one that came with the program")
        ->type_name("DIR");
    command->add_option("--device", options->device, "auto, cpu, cuda or cuda:N")->capture_default_str();
    addPrecision(*command, options->precision);
    command
        ->add_option("--threshold", options->threshold, "Score above which a pixel counts as forged; else the model's")
        ->check(CLI::Validator(checkThreshold, ""));
    command->add_option("--out", options->out, "Write mask, score map, patch map and overlay of each photo here")
        ->type_name("DIR");
    command->add_option("--color-map", options->colorMap, "Colours of the pictures in --out")
        ->check(CLI::IsMember({"Inferno", "Viridis", "Cividis"}, CLI::ignore_case))
        ->capture_default_str();
    command->add_option("--max-megapixels", options->maxMegapixels, "Refuse larger photos")
        ->check(CLI::Range(0.0, 1e5))
        ->capture_default_str();
    command->add_flag("--stability", options->stability,
                      "Analyse each photo again as JPEG 90 and 75, at half its size, and cropped");
    command->add_flag("--json", options->json, "One JSON object a line instead of a table");
    command->callback([options, &context] {
        context.drawsText = !options->out.empty();
        context.run = [options, &context] { return analyzeFiles(*options, context.verbose); };
    });
}

} // namespace loupe::cli
