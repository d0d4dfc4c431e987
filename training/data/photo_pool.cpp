#include "training/data/photo_pool.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <numeric>
#include <set>
#include <span>

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "model/hashing.h"
#include "training/synthesis/jpeg_codec.h"

namespace loupe
{
namespace
{

namespace fs = std::filesystem;
using Bytes = std::vector<std::uint8_t>;

constexpr double kMinInstanceArea = 600; ///< smaller outlines are blocky once enlarged

std::string hashOf(const void *data, std::size_t size)
{
    return sha256({static_cast<const std::byte *>(data), size});
}

bool isPhotoName(const fs::path &file)
{
    static constexpr std::array kSuffixes{".jpg", ".jpeg", ".png", ".tif", ".tiff", ".bmp", ".webp"};
    std::string suffix = file.extension().string();
    std::transform(suffix.begin(), suffix.end(), suffix.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return std::find(kSuffixes.begin(), kSuffixes.end(), suffix) != kSuffixes.end();
}

Result<Bytes> readFile(const fs::path &file)
{
    std::error_code code;
    const auto size = fs::file_size(file, code); // fails on a folder
    std::ifstream stream(file, std::ios::binary);
    Bytes bytes(code ? 0 : std::size_t(size));
    if (code || !stream.read(reinterpret_cast<char *>(bytes.data()), std::streamsize(bytes.size())))
        return Error{Error::Kind::FileUnreadable, file.string()};
    if (bytes.empty())
        return Error{Error::Kind::FileEmpty, file.string()};
    return bytes;
}

Result<cv::Mat> decodePhoto(const Bytes &bytes)
try {
    if (bytes.size() > 2 && bytes[0] == 0xFF && bytes[1] == 0xD8)
        return decodeJpeg(bytes);
    cv::Mat rgb = cv::imdecode(bytes, cv::IMREAD_COLOR | cv::IMREAD_IGNORE_ORIENTATION);
    if (rgb.empty())
        return Error{Error::Kind::NotAnImage, {}};
    cv::cvtColor(rgb, rgb, cv::COLOR_BGR2RGB);
    return rgb;
} catch (const std::exception &e) { // OpenCV throws on pictures beyond its own limits
    return Error{Error::Kind::FormatUnsupported, e.what()};
}

Split sideOf(const std::string &key, double validationShare)
{
    const double place = double(std::stoul(hashOf(key.data(), key.size()).substr(0, 8), nullptr, 16)) / 0x1p32;
    return place < validationShare ? Split::Validation : Split::Train;
}

/** No frame, lattice or scattered remains of something that others stand before: nobody cuts those out. */
bool isCompact(const cv::Mat &mask, double area)
{
    cv::Mat opened;
    cv::morphologyEx(mask, opened, cv::MORPH_OPEN, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::Mat components;
    cv::Mat stats;
    cv::Mat centres;
    const int count = cv::connectedComponentsWithStats(opened, components, stats, centres);
    int largest = 0;
    for (int i = 1; i < count; ++i)
        largest = std::max(largest, stats.at<int>(i, cv::CC_STAT_AREA));
    return largest >= .85 * area;
}

fs::path mapOf(const fs::path &file)
{
    fs::path folder = file.parent_path();
    folder += "_masks";
    return folder / file.stem().concat(".png");
}

} // namespace

std::string photoGroup(const std::string &stem)
{
    const std::size_t end = stem.size();
    if (end < 3 || stem[end - 2] != '_' || std::isdigit(static_cast<unsigned char>(stem[end - 1])) == 0)
        return {};
    std::string group = stem.substr(0, end - 2);
    const std::size_t bracket = group.rfind("_(");
    if (bracket != std::string::npos && bracket > 0 && group.back() == ')')
        group.resize(bracket);
    return group;
}

void PhotoPool::addFolder(const fs::path &folder, std::vector<fs::path> &files)
{
    std::error_code code;
    std::vector<fs::path> found;
    for (fs::directory_iterator it(folder, code), end; !code && it != end; it.increment(code))
        if (isPhotoName(it->path()))
            found.push_back(it->path());
    if (code)
        m_skipped.push_back({folder, {Error::Kind::FileMissing, code.message()}});
    std::sort(found.begin(), found.end()); // the order of a folder is the file system's whim
    files.insert(files.end(), found.begin(), found.end());
}

void PhotoPool::addPhoto(const fs::path &file, const PhotoPoolOptions &options, std::set<std::string> &seen)
{
    auto bytes = readFile(file);
    if (!bytes) {
        m_skipped.push_back({file, bytes.error()});
        return;
    }
    PhotoEntry entry{.file = file, .sha256 = hashOf(bytes->data(), bytes->size()), .group = {}, .size = {}};
    if (!seen.insert(entry.sha256).second) { // also of the other side: no picture may be on both
        m_skipped.push_back({file, {Error::Kind::BadArgument, "a second copy"}});
        return;
    }
    entry.group = photoGroup(file.stem().string());
    if (entry.group.empty())
        entry.group = entry.sha256;
    entry.split = sideOf(entry.group, options.validationShare);
    if (options.side && *options.side != entry.split)
        return;
    auto pixels = decodePhoto(*bytes);
    if (!pixels || std::min(pixels->rows, pixels->cols) < options.minSide) {
        m_skipped.push_back(
            {file, pixels ? Error{Error::Kind::BadArgument, "smaller than the least side"} : pixels.error()});
        return;
    }
    entry.size = pixels->size();
    m_entries.push_back(std::move(entry));
    Content content;
    if (options.keepDecoded)
        content.decoded = std::move(*pixels);
    else
        content.file = std::move(*bytes);
    m_contents.push_back(std::move(content));
    addInstances(mapOf(file));
}

void PhotoPool::addInstances(const fs::path &map)
{
    std::error_code code;
    if (!fs::exists(map, code))
        return;
    auto bytes = readFile(map);
    const cv::Mat labels = bytes ? cv::imdecode(*bytes, cv::IMREAD_UNCHANGED) : cv::Mat();
    if (labels.empty() || labels.type() != CV_8U || labels.size() != m_entries.back().size) {
        m_skipped.push_back({map, {Error::Kind::NotAnImage, "no 8-bit map of the photo's size"}});
        return;
    }
    double most = 0;
    cv::minMaxLoc(labels, nullptr, &most);
    for (int label = 1; label <= int(most); ++label) {
        const cv::Mat mask = labels == label;
        const double area = cv::countNonZero(mask);
        if (area >= kMinInstanceArea && isCompact(mask, area))
            m_instances.push_back({size() - 1, label, cv::boundingRect(mask), area});
    }
    m_contents.back().map = std::move(*bytes);
}

Result<std::shared_ptr<const PhotoPool>> PhotoPool::open(const std::vector<fs::path> &folders,
                                                         const PhotoPoolOptions &options, const Progress &progress)
{
    auto pool = std::make_shared<PhotoPool>();
    std::vector<fs::path> files;
    for (const fs::path &folder : folders)
        pool->addFolder(folder, files);
    std::set<std::string> seen;
    int done = 0;
    for (const fs::path &file : files) {
        if (progress.cancelled())
            return Error{Error::Kind::Cancelled, {}};
        pool->addPhoto(file, options, seen);
        progress.report(++done, int(files.size()));
    }
    if (pool->size() == 0)
        return Error{Error::Kind::FileMissing, "no photo that can be used"};
    return std::shared_ptr<const PhotoPool>(std::move(pool));
}

cv::Mat PhotoPool::photo(int photo) const
{
    const Content &content = m_contents.at(std::size_t(photo));
    if (!content.decoded.empty())
        return content.decoded;
    return std::move(decodePhoto(content.file)).value(); // open() has decoded the same bytes
}

cv::Mat PhotoPool::instanceMask(const Instance &instance) const
{
    const cv::Mat labels = cv::imdecode(m_contents.at(std::size_t(instance.photo)).map, cv::IMREAD_UNCHANGED);
    return labels(instance.box) == instance.label;
}

std::string PhotoPool::fingerprint() const
{
    std::vector<std::string> hashes;
    for (const PhotoEntry &entry : m_entries)
        hashes.push_back(entry.sha256);
    std::sort(hashes.begin(), hashes.end());
    const std::string all = std::accumulate(hashes.begin(), hashes.end(), std::string());
    return hashOf(all.data(), all.size());
}

} // namespace loupe
