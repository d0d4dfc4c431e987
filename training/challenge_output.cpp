#include "training/challenge_output.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "model/atomic_file.h"
#include "model/result/mask_file.h"
#include "training/data/names.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;

bool holdsFilesOf(const fs::path &folder, const Dataset &dataset)
{
    std::set<fs::path> folders;
    for (const LabelledImage &item : dataset.images) {
        folders.insert(item.image.parent_path());
        if (!item.mask.empty())
            folders.insert(item.mask.parent_path());
    }
    return std::any_of(folders.begin(), folders.end(), [&](const fs::path &used) {
        std::error_code ignored;
        return fs::equivalent(used.empty() ? fs::path(".") : used, folder, ignored);
    });
}

std::string fourDecimals(double score)
{
    std::array<char, 32> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), score, std::chars_format::fixed, 4).ptr;
    return {buffer.data(), end};
}

} // namespace

Result<ChallengeOutput> ChallengeOutput::open(const fs::path &folder, const Dataset &dataset)
{
    const fs::path masks = folder / "masks";
    std::error_code code;
    fs::create_directories(masks, code);
    if (code)
        return Error{Error::Kind::WriteFailed, masks.string() + ": " + code.message()};
    if (holdsFilesOf(masks, dataset))
        return Error{Error::Kind::BadArgument, masks.string() + " holds files of the data set"};

    ChallengeOutput output;
    output.m_folder = folder;
    std::set<std::string> taken;
    for (const LabelledImage &item : dataset.images) {
        const std::string name = item.image.filename().string();
        if (name.find_first_of("\r\n") == std::string::npos && taken.insert(lowerCase(name)).second)
            continue;
        output.m_leftOut.insert(item.image);
        output.m_collisions.push_back(item.image);
    }
    return output;
}

Result<void> ChallengeOutput::add(const fs::path &image, double score, const cv::Mat &mask)
{
    if (m_leftOut.contains(image))
        return {};
    const fs::path name = image.filename();
    if (const auto written = writeMask(mask, m_folder / "masks" / name); !written)
        return written;
    m_lines += name.string() + ',' + fourDecimals(score) + '\n';
    ++m_written;
    return {};
}

Result<void> ChallengeOutput::finish() const
{
    return writeAtomically(m_folder / "predictions.txt", std::as_bytes(std::span(m_lines)));
}

} // namespace loupe
