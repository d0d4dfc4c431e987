#include <algorithm>
#include <map>
#include <set>
#include <span>

#include "model/hashing.h"
#include "training/data/lists.h"
#include "training/dataset.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;
using Hashes = std::set<std::string>;

/** A place in 0..1 that depends on the content and the seed alone. */
double placeOf(const std::string &hash, std::uint64_t seed)
{
    const std::string text = std::to_string(seed) + ' ' + hash;
    return double(std::stoul(sha256(std::as_bytes(std::span(text))).substr(0, 8), nullptr, 16)) / 0x1p32;
}

/** The share of one label's images; at least one and not all, where there are two. */
Hashes shareOf(const Dataset &all, bool forged, const SplitOptions &options)
{
    std::set<std::pair<double, std::string>> places;
    for (const LabelledImage &image : all.images)
        if (image.forged == forged)
            places.emplace(placeOf(image.sha256, options.seed), image.sha256);
    auto end = places.lower_bound({options.validationShare, {}});
    if (places.size() > 1 && options.validationShare > 0 && end == places.begin())
        ++end;
    else if (places.size() > 1 && options.validationShare < 1 && end == places.end())
        --end;
    Hashes hashes;
    for (auto it = places.begin(); it != end; ++it)
        hashes.insert(it->second);
    return hashes;
}

/** The image's path below its source, the source's own name not included; all of it where a list named it. */
fs::path pathBelowSource(const fs::path &image, const Dataset &all)
{
    for (const auto &[source, layout] : all.sources) {
        if (layout == DataLayout::List || layout == DataLayout::JsonPairs)
            continue;
        fs::path relative = image.lexically_relative(source);
        if (!relative.empty() && *relative.begin() != "..")
            return relative;
    }
    return image;
}

bool hasFolder(const fs::path &path, const std::vector<std::string> &folders)
{
    const fs::path parent = path.parent_path();
    return std::any_of(parent.begin(), parent.end(), [&](const fs::path &part) {
        return std::find(folders.begin(), folders.end(), part.string()) != folders.end();
    });
}

fs::path absolutePath(const fs::path &path)
{
    std::error_code code;
    fs::path real = fs::weakly_canonical(path, code);
    return code ? fs::absolute(path, code).lexically_normal() : real;
}

/** Finds images by what a line of a list says. */
class ImageIndex {
public:
    explicit ImageIndex(const Dataset &all)
    {
        for (const LabelledImage &image : all.images) {
            m_byPath.emplace(absolutePath(image.image), &image);
            m_byName.emplace(image.image.filename().string(), &image);
        }
    }

    std::vector<const LabelledImage *> find(const fs::path &list, const std::string &line) const
    {
        if (const auto exact = m_byPath.find(absolutePath(listedPath(list, line))); exact != m_byPath.end())
            return {exact->second};
        std::vector<const LabelledImage *> found;
        std::string tail = line;
        std::replace(tail.begin(), tail.end(), '\\', '/');
        const auto range = m_byName.equal_range(fs::path(tail).filename().string());
        for (auto it = range.first; it != range.second; ++it)
            if (('/' + it->second->image.generic_string()).ends_with('/' + tail))
                found.push_back(it->second);
        return found;
    }

private:
    std::map<fs::path, const LabelledImage *> m_byPath;
    std::multimap<std::string, const LabelledImage *> m_byName;
};

Result<Hashes> namedIn(const fs::path &list, const ImageIndex &index, std::vector<DataIssue> &issues)
{
    const auto text = readListText(list);
    if (!text)
        return text.error();
    Hashes hashes;
    for (const CsvRecord &record : parseCsv(*text, ',')) {
        auto found = index.find(list, record.text); // a name may have a comma
        if (found.empty())
            found = index.find(list, record.fields.front());
        if (found.empty())
            issues.push_back({DataIssue::Kind::BadLine, list,
                              "line " + std::to_string(record.line) + " names no image: " + record.text});
        for (const LabelledImage *image : found)
            hashes.insert(image->sha256);
    }
    return hashes;
}

} // namespace

Result<DatasetSplit> splitDataset(const Dataset &all, const SplitOptions &options)
try {
    if (!(options.validationShare >= 0 && options.validationShare <= 1))
        return Error{Error::Kind::BadArgument, "the share of validation is not in 0..1"};
    DatasetSplit split{.train = {{}, all.issues, all.sources}, .validation = {{}, {}, all.sources}};
    Hashes chosen;
    if (options.lists.empty() && options.folders.empty()) {
        for (const bool forged : {false, true})
            chosen.merge(shareOf(all, forged, options));
    } else {
        const ImageIndex index(all);
        for (const fs::path &list : options.lists) {
            auto named = namedIn(list, index, split.validation.issues);
            if (!named)
                return named.error();
            chosen.merge(*named);
        }
        for (const LabelledImage &image : all.images)
            if (hasFolder(pathBelowSource(image.image, all), options.folders))
                chosen.insert(image.sha256);
    }
    for (const LabelledImage &image : all.images) // by content: copies go together
        (chosen.contains(image.sha256) ? split.validation : split.train).images.push_back(image);
    if (split.train.images.empty() || split.validation.images.empty())
        return Error{Error::Kind::BadArgument,
                     split.train.images.empty() ? "no image is left to train on" : "no image is left to validate on"};
    return split;
} catch (const std::exception &e) { // a working directory that is gone
    return Error{Error::Kind::Internal, e.what()};
}

} // namespace loupe
