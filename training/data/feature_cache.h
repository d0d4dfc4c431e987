#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "model/net/loupe_net.h"
#include "model/result.h"

namespace loupe {

/** What the tokens of a picture depend on. */
struct FeatureKey {
    std::string imageSha256;    ///< of the picture's file
    std::string backboneSha256; ///< backboneHash()
    std::string input;          ///< how the picture became pixels, UTF-8: "resize 336, not augmented"
};

struct FeatureCacheOptions {
    std::uintmax_t limitBytes = 0; ///< of all entries together; 0 = none
};

/** What happened since open(). */
struct FeatureCacheCounts {
    std::uint64_t hits = 0;
    std::uint64_t misses = 0;  ///< the damaged ones among them
    std::uint64_t damaged = 0; ///< removed: cut short, changed, of another key or shape
    std::uint64_t stored = 0;
    std::uint64_t evicted = 0;
    std::uintmax_t bytes = 0; ///< all entries in the folder, as far as this process knows
};

/**
 * Tokens of the frozen backbone on disk, computed once and shared by all that trains on them: one safetensors file a
 * picture, bf16, at FOLDER/2 hex digits/62 hex digits.safetensors, named by the SHA-256 of its key, which it also
 * holds. A file is mapped, not read; the first time that a run meets one, its content is checked, too. Files of other
 * names in the folder are never touched.
 *
 * With a limit the entries that were used longest ago make room, never those that this run has used. Several processes
 * may share a folder: files appear and vanish whole. Each learns of the others' files when it looks through the folder,
 * at open() and after every 20th of the limit that it wrote itself, so the limit is kept to about that.
 *
 * Thread-safe.
 */
class FeatureCache {
public:
    /** Makes the folder where it is missing. Errors: WriteFailed, DiskFull. */
    static Result<std::unique_ptr<FeatureCache>> open(const std::filesystem::path &folder,
                                                      const FeatureCacheOptions &options = {});
    ~FeatureCache();

    /**
     * @return values [1, N, C] bf16, a view of the file, for reading only, and the grid; beforeLnPost, which no head
     * needs, is undefined. nullopt: not there, or damaged and now removed.
     */
    std::optional<Tokens> find(const FeatureKey &key);

    /**
     * Keeps the tokens of one picture, on any device and of any floating type: values [1, N, C] as LoupeNet::tokens()
     * gives them. The first failure to write ends the storing, a later call does nothing, and the run goes on: what is
     * stored stays and can be found.
     * Errors: DiskFull, WriteFailed (once; also when what this run uses fills the limit), BadArgument (shape, values
     * that are not finite, a key that is not UTF-8; storing goes on).
     */
    Result<void> store(const FeatureKey &key, const Tokens &tokens);

    FeatureCacheCounts counts() const;

    /** What so many pictures will take on disk, a little rounded up. @param tokens N  @param width C */
    static std::uintmax_t bytesFor(std::uintmax_t images, std::uintmax_t tokens, std::uintmax_t width);

private:
    struct State;
    explicit FeatureCache(std::unique_ptr<State> state);

    std::unique_ptr<State> d;
};

/** Tokens of several pictures of one grid as a batch, [B, N, C] of that type, copied. */
Tokens stackTokens(const std::vector<Tokens> &pictures, torch::ScalarType type = torch::kFloat32);

/**
 * SHA-256 of all that decides the backbone's tokens: its options and the name, type, shape and bytes of every parameter
 * and buffer. (Each tensor is hashed by itself; the result is the hash of the list.)
 */
std::string backboneHash(LoupeNet &network);

} // namespace loupe
