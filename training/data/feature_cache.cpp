#include "training/data/feature_cache.h"

#include <algorithm>
#include <chrono>
#include <map>
#include <mutex>
#include <span>
#include <sstream>
#include <system_error>
#include <unordered_set>
#include <utility>

#include <ATen/Parallel.h>
#include <nlohmann/json.hpp>

#include "model/hashing.h"
#include "model/weights/checkpoint.h"
#include "model/weights/safetensors.h"

namespace loupe {
namespace {

namespace fs = std::filesystem;
using Metadata = std::map<std::string, std::string>;

constexpr const char *kTensor = "tokens";
constexpr const char *kExtension = ".safetensors";
constexpr std::uintmax_t kHeaderBytes = 640; // header of a file with hashes and a short input policy
constexpr std::uintmax_t kLookAgain = 20;    // after this part of the limit was written
constexpr std::chrono::hours kAbandoned{1};  // a temporary file of this age belongs to a run that was killed

std::string entryName(const FeatureKey &key)
{
    const std::string text = key.imageSha256 + '\n' + key.backboneSha256 + '\n' + key.input;
    const std::string hash = sha256(std::as_bytes(std::span(text)));
    return hash.substr(0, 2) + '/' + hash.substr(2) + kExtension;
}

/** The entry's name in the folder, as entryName() gives it. */
std::string nameOf(const fs::path &file)
{
    return file.parent_path().filename().string() + '/' + file.filename().string();
}

bool isHex(const std::string &text, std::size_t length)
{
    return text.size() == length && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/** Whether a file is named as an entry, or, with more behind that, as the temporary file of one. */
bool namedAsEntry(const fs::path &file)
{
    const std::string name = file.filename().string();
    return isHex(file.parent_path().filename().string(), 2) && isHex(name.substr(0, 62), 62) &&
           name.substr(62).starts_with(kExtension);
}

std::string hashOf(const torch::Tensor &tensor)
{
    const torch::Tensor plain = tensor.detach().cpu().contiguous();
    return sha256({static_cast<const std::byte *>(plain.const_data_ptr()), plain.nbytes()});
}

Metadata metadataOf(const FeatureKey &key, const Tokens &tokens, const std::string &hash)
{
    return {{"image", key.imageSha256},
            {"backbone", key.backboneSha256},
            {"input", key.input},
            {"grid", std::to_string(tokens.gridHeight) + 'x' + std::to_string(tokens.gridWidth)},
            {"sha256", hash}};
}

/** One token a place of the grid, and perhaps a class token. */
bool fits(const torch::Tensor &values, int64_t gridHeight, int64_t gridWidth)
{
    if (!values.defined() || values.dim() != 3 || values.size(0) != 1 || gridHeight < 1 || gridWidth < 1)
        return false;
    const int64_t extra = values.size(1) - gridHeight * gridWidth;
    return extra == 0 || extra == 1;
}

/** @param values contiguous bf16 on the CPU. (torch::isfinite would write and read temporary tensors.) */
bool finite(const torch::Tensor &values)
{
    constexpr std::uint16_t kExponent = 0x7F80; // all ones: infinite or not a number
    const auto *bits = static_cast<const std::uint16_t *>(values.const_data_ptr());
    return std::none_of(bits, bits + values.numel(), [](std::uint16_t b) { return (b & kExponent) == kExponent; });
}

/** Reads an entry and compares it with its key, the content too if `whole`. Error ModelInvalid: it is not that. */
Result<Tokens> readEntry(const fs::path &file, const FeatureKey &key, bool whole)
{
    const auto content = readSafetensors(file);
    if (!content)
        return content.error();
    const auto refuse = [&](const char *what) { return Error{Error::Kind::ModelInvalid, file.string() + ": " + what}; };
    const auto found = content->tensors.find(kTensor);
    if (found == content->tensors.end() || found->second.scalar_type() != torch::kBFloat16)
        return refuse("no tokens in it");
    Tokens tokens;
    tokens.values = found->second;
    const auto grid = content->metadata.find("grid");
    char by = 0;
    if (grid != content->metadata.end())
        std::istringstream(grid->second) >> tokens.gridHeight >> by >> tokens.gridWidth;
    if (!fits(tokens.values, tokens.gridHeight, tokens.gridWidth))
        return refuse("its shape does not fit its grid");
    const auto hash = content->metadata.find("sha256");
    if (hash == content->metadata.end() || content->metadata != metadataOf(key, tokens, hash->second))
        return refuse("belongs to another key");
    if (whole && (hashOf(tokens.values) != hash->second || !finite(tokens.values)))
        return refuse("its content was changed");
    return tokens;
}

} // namespace

/** The books; every function wants the lock held. */
struct FeatureCache::State {
    struct Entry {
        fs::path file;
        fs::file_time_type used;
        std::uintmax_t bytes;
    };

    fs::path folder;
    std::uintmax_t limit = 0;
    mutable std::mutex mutex;
    FeatureCacheCounts counts;
    std::uintmax_t written = 0;                 ///< since the last look
    std::vector<Entry> oldest;                  ///< what may go, the one used longest ago last
    std::unordered_set<std::string> usedByThis; ///< names
    bool storing = true;

    void look();
    void visit(const fs::directory_entry &entry);
    bool evictOldest();
    bool makeRoom(std::uintmax_t bytes);
    void remove(const fs::path &file);
    Result<void> stop(const Error &error);
};

/** Reads the folder: what is there, and how long ago it was used. */
void FeatureCache::State::look()
{
    counts.bytes = 0;
    written = 0;
    oldest.clear();
    std::error_code code;
    for (fs::directory_iterator part(folder, code), end; !code && part != end; part.increment(code)) {
        std::error_code ignored; // a folder that cannot be read, or vanished, counts as empty
        if (!isHex(part->path().filename().string(), 2) || part->is_symlink(ignored))
            continue;
        for (fs::directory_iterator file(part->path(), ignored); !ignored && file != end; file.increment(ignored))
            visit(*file);
    }
    std::sort(oldest.begin(), oldest.end(), [](const Entry &a, const Entry &b) { return a.used > b.used; });
}

void FeatureCache::State::visit(const fs::directory_entry &entry)
{
    std::error_code code;
    if (!namedAsEntry(entry.path()) || entry.is_symlink(code) || !entry.is_regular_file(code))
        return;
    Entry found{entry.path(), entry.last_write_time(code), 0};
    if (code)
        return;
    found.bytes = entry.file_size(code);
    if (code)
        return; // removed meanwhile
    const bool temporary = entry.path().extension() != kExtension;
    if (temporary && fs::file_time_type::clock::now() - found.used > kAbandoned) {
        fs::remove(entry.path(), code);
        return;
    }
    counts.bytes += found.bytes;
    if (!temporary && !usedByThis.contains(nameOf(entry.path())))
        oldest.push_back(std::move(found));
}

/** Removes what was used longest ago. @return whether there was something left that may go */
bool FeatureCache::State::evictOldest()
{
    if (oldest.empty())
        return false;
    const Entry entry = std::move(oldest.back());
    oldest.pop_back();
    std::error_code code;
    const auto used = fs::last_write_time(entry.file, code);
    if (code || used != entry.used || usedByThis.contains(nameOf(entry.file))) // gone, or somebody needs it after all
        return true;
    remove(entry.file);
    ++counts.evicted;
    return true;
}

bool FeatureCache::State::makeRoom(std::uintmax_t bytes)
{
    if (limit == 0)
        return true;
    bool looked = written > limit / kLookAgain;
    if (looked)
        look();
    while (counts.bytes + bytes > limit) {
        if (evictOldest())
            continue;
        if (std::exchange(looked, true))
            return false;
        look();
    }
    return true;
}

void FeatureCache::State::remove(const fs::path &file)
{
    std::error_code code;
    const std::uintmax_t bytes = fs::file_size(file, code);
    if (!code && fs::remove(file, code) && !code)
        counts.bytes -= std::min(counts.bytes, bytes);
}

Result<void> FeatureCache::State::stop(const Error &error)
{
    return std::exchange(storing, false) ? Result<void>(error) : Result<void>();
}

FeatureCache::FeatureCache(std::unique_ptr<State> state) : d(std::move(state)) {}

FeatureCache::~FeatureCache() = default;

Result<std::unique_ptr<FeatureCache>> FeatureCache::open(const fs::path &folder, const FeatureCacheOptions &options)
{
    std::error_code code;
    fs::create_directories(folder, code);
    if (code || !fs::is_directory(folder, code)) {
        const bool full = code == std::errc::no_space_on_device;
        return Error{full ? Error::Kind::DiskFull : Error::Kind::WriteFailed,
                     folder.string() + ": " + (code ? code.message() : std::string("is no folder"))};
    }
    auto state = std::make_unique<State>();
    state->folder = folder;
    state->limit = options.limitBytes;
    state->look();
    return std::unique_ptr<FeatureCache>(new FeatureCache(std::move(state)));
}

std::optional<Tokens> FeatureCache::find(const FeatureKey &key)
{
    const std::string name = entryName(key);
    const fs::path file = d->folder / name;
    bool known = false;
    {
        const std::lock_guard lock(d->mutex);
        known = d->usedByThis.contains(name);
    }
    Result<Tokens> read = readEntry(file, key, !known);
    const std::lock_guard lock(d->mutex);
    if (read) {
        ++d->counts.hits;
        if (d->usedByThis.insert(name).second) {
            std::error_code ignored; // a folder that only others may write
            fs::last_write_time(file, fs::file_time_type::clock::now(), ignored);
        }
        return std::move(*read);
    }
    ++d->counts.misses;
    if (read.error().kind == Error::Kind::ModelInvalid || read.error().kind == Error::Kind::FileEmpty) {
        ++d->counts.damaged;
        d->usedByThis.erase(name); // what takes its place is checked again
        d->remove(file);
    }
    return std::nullopt;
}

Result<void> FeatureCache::store(const FeatureKey &key, const Tokens &tokens)
{
    const std::string name = entryName(key);
    const fs::path file = d->folder / name;
    const auto refuse = [](const char *what) {
        return Error{Error::Kind::BadArgument, std::string("feature cache: ") + what};
    };
    if (!fits(tokens.values, tokens.gridHeight, tokens.gridWidth))
        return refuse("no tokens of one picture");
    const torch::Tensor values = tokens.values.detach().to(torch::kCPU, torch::kBFloat16).contiguous();
    if (!finite(values))
        return refuse("tokens that are not finite");
    {
        const std::lock_guard lock(d->mutex);
        if (!d->storing)
            return {};
        const auto bytes = bytesFor(1, std::uintmax_t(tokens.values.size(1)), std::uintmax_t(tokens.values.size(2)));
        if (!d->makeRoom(bytes))
            return d->stop({Error::Kind::DiskFull, d->folder.string() + ": this run's features fill the limit of " +
                                                       std::to_string(d->limit) + " bytes"});
    }
    std::error_code ignored; // writing says what is wrong
    fs::create_directory(file.parent_path(), ignored);
    const auto sizeNow = [&] {
        const std::uintmax_t size = fs::file_size(file, ignored);
        return ignored ? 0 : size;
    };
    const std::uintmax_t replaced = sizeNow();
    const auto written = writeSafetensors({{kTensor, values}}, metadataOf(key, tokens, hashOf(values)), file);
    const std::lock_guard lock(d->mutex);
    if (!written)
        return written.error().kind == Error::Kind::BadArgument ? written : d->stop(written.error());
    d->counts.bytes += sizeNow() - std::min(replaced, d->counts.bytes);
    d->written += sizeNow();
    ++d->counts.stored;
    d->usedByThis.insert(name);
    return {};
}

FeatureCacheCounts FeatureCache::counts() const
{
    const std::lock_guard lock(d->mutex);
    return d->counts;
}

std::uintmax_t FeatureCache::bytesFor(std::uintmax_t images, std::uintmax_t tokens, std::uintmax_t width)
{
    return images * (kHeaderBytes + tokens * width * sizeof(c10::BFloat16));
}

Tokens stackTokens(const std::vector<Tokens> &pictures, torch::ScalarType type)
{
    std::vector<torch::Tensor> values;
    values.reserve(pictures.size());
    for (const Tokens &picture : pictures)
        values.push_back(picture.values);
    Tokens batch;
    batch.values = torch::cat(values).to(type);
    batch.gridHeight = pictures.front().gridHeight;
    batch.gridWidth = pictures.front().gridWidth;
    return batch;
}

std::string backboneHash(LoupeNet &network)
{
    const TensorMap weights = moduleWeights(*network->backbone, "");
    const std::vector<std::pair<std::string, at::Tensor>> list(weights.begin(), weights.end());
    std::vector<std::string> hashes(list.size());
    at::parallel_for(0, int64_t(list.size()), 1, [&](int64_t begin, int64_t end) {
        for (auto i = std::size_t(begin); i < std::size_t(end); ++i)
            hashes[i] = hashOf(list[i].second);
    });
    std::ostringstream text;
    text << nlohmann::json::parse(optionsToJson(network->options())).at("backbone").dump();
    for (std::size_t i = 0; i < list.size(); ++i)
        text << '\n'
             << list[i].first << ' ' << list[i].second.scalar_type() << ' ' << list[i].second.sizes() << ' '
             << hashes[i];
    const std::string all = text.str();
    return sha256(std::as_bytes(std::span(all)));
}

} // namespace loupe
