#include "training/synthesis_writer.h"

#include <array>
#include <cstdio>
#include <new>
#include <span>
#include <string>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "model/atomic_file.h"
#include "model/image/file_bytes.h"
#include "training/data/parallel.h"
#include "training/synthesis/rng.h"
#include "training/synthesis/synthesis_json.h"
#include "training/synthesis/synthesizer.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;

constexpr std::array kFolders{"Tp", "Gt", "Au", "Pairs"};
constexpr std::uintmax_t kMostRecipeBytes = 1'000'000;

std::string problem(const SynthesisWriterOptions &o)
{
    if (o.photoFolders.empty() || o.output.empty())
        return "folders of photos and an output folder are needed";
    if (o.count < 1 || o.side < 64 || o.side > 4096 || o.side % 8 != 0)
        return "the count must be at least 1, the side a multiple of 8 in 64..4096";
    return {};
}

/** Makes the folders. Two sets in one would be mixed up. */
Result<void> prepare(const fs::path &output)
{
    std::error_code code;
    if (fs::exists(output / "synthesis.csv", code))
        return Error{Error::Kind::BadArgument, output.string() + " holds a set already"};
    for (const char *name : kFolders) {
        fs::create_directories(output / name, code);
        if (code)
            return Error{Error::Kind::WriteFailed, (output / name).string() + ": " + code.message()};
        if (!fs::is_empty(output / name, code) || code)
            return Error{Error::Kind::BadArgument, (output / name).string() + " is not empty"};
    }
    return {};
}

Result<void> writeBytes(const fs::path &file, std::span<const std::byte> bytes)
{
    AtomicFile target(file);
    auto done = target.open();
    if (done)
        done = target.write(bytes);
    return done ? target.commit() : done;
}

Result<void> writePng(const fs::path &file, const cv::Mat &picture)
{
    std::vector<std::uint8_t> png;
    cv::Mat bgr = picture;
    if (picture.channels() == 3)
        cv::cvtColor(picture, bgr, cv::COLOR_RGB2BGR);
    cv::imencode(".png", bgr, png);
    return writeBytes(file, std::as_bytes(std::span(png)));
}

/** A line of synthesis.csv. */
struct Row {
    ForgeryType type = ForgeryType::Authentic;
    bool forged = false;
    double share = 0; ///< of the pixels
    std::uint64_t seed = 0;
    std::optional<CopyGeometry> copy = {};
    int jpegQuality = 0; ///< of the last JPEG; 0: none at the end
};

std::string nameOf(std::size_t number)
{
    char name[32];
    std::snprintf(name, sizeof name, "%06zu.png", number + 1);
    return name;
}

template <class... Values>
std::string formatted(const char *format, Values... values)
{
    char text[96];
    std::snprintf(text, sizeof text, format, values...);
    return text;
}

std::string lineOf(const Row &row, const std::string &name, const char *masks)
{
    std::string line = (row.forged ? "Tp/" : "Au/") + name + ",";
    if (row.forged)
        line.append(masks).append("/").append(name);
    line.append(row.forged ? ",1," : ",0,").append(forgeryTypeName(row.type)).append(formatted(",%.5f,", row.share));
    line.append(std::to_string(row.seed));
    if (row.copy)
        line.append(formatted(",%.4f,%.2f,%d", row.copy->scale, row.copy->angle, int(row.copy->mirrored)));
    else
        line.append(",,,");
    line.append(",");
    if (row.jpegQuality > 0)
        line.append(std::to_string(row.jpegQuality));
    return line + "\n";
}

/** synthesis.csv comes last: it says that the set is complete. */
Result<void> writeTables(const fs::path &output, const std::vector<Row> &rows)
{
    const std::string header = "image,mask,label,type,forged_share,seed,scale,angle,mirrored,jpeg_quality\n";
    std::string all = header;
    std::string pairs = header;
    bool copies = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        all += lineOf(rows[i], nameOf(i), "Gt");
        if (rows[i].copy || !rows[i].forged)
            pairs += lineOf(rows[i], nameOf(i), "Pairs");
        copies = copies || rows[i].copy.has_value();
    }
    if (copies)
        if (const auto written = writeBytes(output / "pairs.csv", std::as_bytes(std::span(pairs))); !written)
            return written;
    return writeBytes(output / "synthesis.csv", std::as_bytes(std::span(all)));
}

Result<SynthesisOptions> readRecipe(const fs::path &file)
{
    if (file.empty())
        return SynthesisOptions();
    const auto bytes = readFile(file, [](auto, std::uintmax_t size) -> Result<void> {
        if (size > kMostRecipeBytes)
            return Error{Error::Kind::BadArgument, "too large for a recipe"};
        return {};
    });
    if (!bytes)
        return bytes.error();
    const auto *text = reinterpret_cast<const char *>(bytes->data());
    const auto json = nlohmann::json::parse(text, text + bytes->size(), nullptr, false);
    if (json.is_discarded())
        return Error{Error::Kind::BadArgument, file.string() + " is no JSON"};
    auto options = synthesisFromJson(json);
    return options ? options : Error{Error::Kind::BadArgument, file.string() + ": " + options.error().detail};
}

Result<Row> writeSample(const Synthesizer &synthesizer, const SynthesisWriterOptions &options, std::size_t number)
{
    Row row{.seed = Rng(options.seed, number).next()};
    const SamplePlan plan = synthesizer.plan(row.seed);
    const Sample sample = synthesizer.render(plan, options.side);
    row.copy = sample.copy;
    row.jpegQuality = plan.finalJpeg ? plan.finalJpeg->quality : 0;
    row.type = sample.type;
    row.forged = sample.forged;
    row.share = double(cv::countNonZero(sample.mask)) / double(sample.mask.total());
    const std::string name = nameOf(number);
    if (row.forged)
        if (const auto written = writePng(options.output / "Gt" / name, sample.mask); !written)
            return written.error();
    if (row.copy)
        if (const auto written = writePng(options.output / "Pairs" / name, sample.mask | sample.copiedFrom); !written)
            return written.error();
    if (const auto written = writePng(options.output / (row.forged ? "Tp" : "Au") / name, sample.rgb); !written)
        return written.error();
    return row;
}

SynthesisSummary summaryOf(const std::vector<Row> &rows, const PhotoPool &pool)
{
    SynthesisSummary summary;
    for (const Row &row : rows)
        ++(row.forged ? summary.forged : summary.authentic);
    for (const SkippedFile &file : pool.skipped())
        summary.skipped.push_back({file.error.kind == Error::Kind::BadArgument && file.error.detail == "a second copy"
                                       ? DataIssue::Kind::Duplicate
                                       : DataIssue::Kind::Unreadable,
                                   file.path, file.error.detail});
    return summary;
}

} // namespace

Result<SynthesisSummary> writeSynthesis(const SynthesisWriterOptions &options, const Progress &progress)
try {
    if (const std::string reason = problem(options); !reason.empty())
        return Error{Error::Kind::BadArgument, reason};
    const auto recipe = readRecipe(options.recipe);
    if (!recipe)
        return recipe.error();
    const auto pool = PhotoPool::open(options.photoFolders, {}, {.cancelled = progress.cancelled});
    if (!pool)
        return pool.error();
    if (const auto ready = prepare(options.output); !ready)
        return ready.error();
    const Synthesizer synthesizer(*pool, *recipe);
    std::vector<Row> rows(std::size_t(options.count));
    const auto one = [&](std::size_t number) -> Result<void> {
        const auto row = writeSample(synthesizer, options, number);
        if (!row)
            return row.error();
        rows[number] = *row;
        return {};
    };
    if (const auto done = inParallel(rows.size(), one, progress); !done)
        return done.error();
    if (const auto written = writeTables(options.output, rows); !written)
        return written.error();
    return summaryOf(rows, **pool);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "synthesising"};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
