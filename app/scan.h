#pragma once

#include "app/case_store.h"
#include "app/loaded_model.h"
#include "app/picture_walk.h"
#include "model/image/decoder.h"

#include <functional>

namespace loupe {

struct ScanOptions {
    WalkOptions walk{};
    DecodeOptions decode{};
    /** Threads that read, hash and decode ahead of the network; 0 = one beside a CPU, up to eight beside a GPU. */
    int decoders = 0;
    /** Decoded pictures that wait for the network take no more memory than this before reading ahead pauses. */
    qint64 waitingBytes = 512LL << 20U;
    /** Loads the model on the CPU, for pictures that the GPU's memory does not hold; may be empty. */
    std::function<Result<LoadedModel>()> loadOnCpu{};
};

struct ScanStatus {
    bool listing = true;    ///< still looking for files
    qint64 files = 0;       ///< found so far; all of them once listing is over
    qint64 before = 0;      ///< of these, done before this program started: a scan that goes on
    qint64 done = 0;        ///< of these, looked at, those before included
    qint64 unchanged = 0;   ///< looked at now and found as they were: not analysed again
    qint64 sameContent = 0; ///< looked at now, with the result of another file of the same bytes
    qint64 errors = 0;      ///< of those done, with an error
};

/** How a scan speaks with whoever started it; called in the scan's thread. */
struct ScanEvents {
    std::function<void(const ScanStatus &)> status = [](const ScanStatus &) {};
    /** A file whose row in the case is new. */
    std::function<void(const std::filesystem::path &, const ItemOutcome &)> item = [](const std::filesystem::path &,
                                                                                      const ItemOutcome &) {};
    /** Asked between units of work, at most one tile of the network apart; from the model's thread too. */
    std::function<bool()> cancelled = [] { return false; };
    /** Called between pictures: a pause is a call that does not return yet. */
    std::function<void()> betweenPictures = [] {};
};

struct ScanReport {
    ScanStatus status;
    WalkFailures folders; ///< that could not be looked into
};

/**
 * Looks at the pictures of folders and writes what is found into a case, one transaction a picture. Reading, hashing
 * and decoding run ahead in threads of their own while the network works in this one.
 *
 * Each file is done once: a scan that was cancelled or killed is gone on with by the same call, files that are done are
 * not opened again. A finished scan that is run again hashes every file: one with the content and the settings of its
 * result keeps it, a changed one is analysed again. Nor is equal content analysed twice: a copy or a hard link of a
 * file with a result of the same settings gets that result (app_note::SameContent). What fails becomes a row with its
 * error, and the scan goes on; out of memory is tried again alone, then on the CPU. Files are only read.
 *
 * Call it in the thread of `store`. Errors: Cancelled (what is done is kept), and the store's own.
 */
Result<ScanReport> scan(CaseStore &store, const LoadedModel &model, const ScanOptions &options,
                        const ScanEvents &events = {});

} // namespace loupe
