#include "training/synthesis_writer.h"

#include <array>
#include <cstdio>
#include <new>
#include <span>
#include <string>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "model/atomic_file.h"
#include "training/data/parallel.h"
#include "training/synthesis/rng.h"
#include "training/synthesis/synthesizer.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;

constexpr std::array kFolders{"Tp", "Gt", "Au"};

const char *typeName(ForgeryType type)
{
    switch (type) {
    case ForgeryType::Authentic:
        return "authentic";
    case ForgeryType::Splice:
        return "splice";
    case ForgeryType::CopyMove:
        return "copy_move";
    case ForgeryType::Removal:
        return "removal";
    case ForgeryType::LocalEdit:
        return "local_edit";
    }
    return "";
}

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
};

std::string nameOf(std::size_t number)
{
    char name[32];
    std::snprintf(name, sizeof name, "%06zu.png", number + 1);
    return name;
}

Result<void> writeTable(const fs::path &output, const std::vector<Row> &rows)
{
    std::string text = "image,mask,label,type,forged_share,seed\n";
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const std::string name = nameOf(i);
        char share[32];
        std::snprintf(share, sizeof share, "%.5f", rows[i].share);
        text.append(rows[i].forged ? "Tp/" : "Au/").append(name).append(",");
        if (rows[i].forged)
            text.append("Gt/").append(name);
        text.append(rows[i].forged ? ",1," : ",0,").append(typeName(rows[i].type)).append(",").append(share);
        text.append(",").append(std::to_string(rows[i].seed)).append("\n");
    }
    return writeBytes(output / "synthesis.csv", std::as_bytes(std::span(text)));
}

Result<Row> writeSample(const Synthesizer &synthesizer, const SynthesisWriterOptions &options, std::size_t number)
{
    Row row{.seed = Rng(options.seed, number).next()};
    const Sample sample = synthesizer.make(row.seed, options.side);
    row.type = sample.type;
    row.forged = sample.forged;
    row.share = double(cv::countNonZero(sample.mask)) / double(sample.mask.total());
    const std::string name = nameOf(number);
    if (row.forged)
        if (const auto written = writePng(options.output / "Gt" / name, sample.mask); !written)
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
    const auto pool = PhotoPool::open(options.photoFolders, {}, {.cancelled = progress.cancelled});
    if (!pool)
        return pool.error();
    if (const auto ready = prepare(options.output); !ready)
        return ready.error();
    const Synthesizer synthesizer(*pool);
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
    if (const auto written = writeTable(options.output, rows); !written)
        return written.error();
    return summaryOf(rows, **pool);
} catch (const std::bad_alloc &) {
    return Error{Error::Kind::OutOfMemory, "synthesising"};
} catch (const std::exception &e) {
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
