#pragma once

#include "app/case_store.h"

#include <opencv2/core.hpp>

#include <string>
#include <utility>
#include <vector>

#include <QtGlobal>

/** Results without a network, for the tests of what a case does with them. */
namespace loupe::samples {

template <class T>
T value(Result<T> result)
{
    if (!result)
        qFatal("%s", result.error().detail.c_str());
    return std::move(*result);
}

inline RunSettings settings()
{
    return {"test-model", std::string(64, 'a'), std::string(64, 'b'), 0.5, "cpu", "fp32", 250};
}

/** Two areas: a strong one of 1/16 of the picture and a weaker one. */
inline Analysis analysis(const std::filesystem::path &file, double score = 0.93)
{
    Analysis a;
    a.facts.file = file;
    a.facts.bytes = 1234;
    a.facts.sha256 = std::string(64, 'c');
    a.facts.format = "JPEG";
    a.facts.width = 160;
    a.facts.height = 120;
    a.facts.channels = 3;
    a.facts.jpeg = JpegFacts{92, 3.5, "4:2:0", true, {std::vector<std::uint16_t>(64, 7)}};
    a.facts.metadata = {{"Exif.Image.Model", "A \"camera\""}};
    a.facts.notes = {{Note::Kind::Rotated, {"6"}}};
    a.imageScore = score;
    a.globalScore = 0.8;
    a.patchScore = 0.97;
    a.band = score >= 0.9 ? Band::Strong : score >= 0.5 ? Band::Inconclusive : Band::NoTrace;
    a.threshold = 0.5;
    a.forgedFraction = 0.13;
    a.scoreMap = cv::Mat::zeros(40, 40, CV_32F);
    a.scoreMap(cv::Rect(4, 4, 10, 10)).setTo(0.9F);
    a.patchMap = cv::Mat(6, 8, CV_32F, 0.3F);
    a.patchSize = {20, 20};
    a.regions = {{cv::Rect(16, 12, 40, 30), 0.0625, 0.9}};
    a.modelId = settings().modelId;
    a.modelSha256 = settings().modelSha256;
    a.device = "cpu";
    a.precision = "fp32";
    a.timing.total = 0.25;
    a.notes = {{Note::Kind::Rotated, {"6"}}, {Note::Kind::RanOnCpu, {"no NVIDIA driver"}}};
    return a;
}

inline ItemOutcome outcome(const std::filesystem::path &file, double score = 0.93)
{
    return {std::string(64, 'c'), analysis(file, score), {}};
}

inline ItemOutcome failure(Error::Kind kind)
{
    return {std::string(64, 'd'), {}, Error{kind, "what went wrong"}};
}

/** A case with these files, listed by one run. */
struct Listed {
    std::unique_ptr<CaseStore> store;
    CaseRun run;

    Listed(const std::filesystem::path &file, const std::vector<std::string> &names)
        : store(value(CaseStore::open(value(CaseFile::openOrCreate(file))))),
          run(value(store->beginRun(settings(), R"({"places":["/photos"]})")))
    {
        list(names);
    }
    void list(const std::vector<std::string> &names, qint64 modified = 1)
    {
        std::vector<ListedFile> files;
        for (const std::string &name : names)
            files.push_back({"/photos/" + name, qint64(1000 * name.size()), modified});
        if (!store->addListed(run, files))
            qFatal("cannot list");
    }
    std::vector<PendingItem> pending() const { return value(store->pending(run, 0, 1000)); }
    /** Records for the next pending file. @return the result's id */
    qint64 record(const ItemOutcome &result) const { return value(store->record(run, pending().front(), result)); }
};

} // namespace loupe::samples
