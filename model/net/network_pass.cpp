#include "model/net/network_pass.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <mutex>

#include <ATen/Parallel.h>
#include <omp.h>
#include <opencv2/core.hpp>

#include "model/image/preprocess.h"
#include "model/image/tiling.h"
#include "model/net/torch_device.h"
#include "model/result/mask.h"
#include "model/result/pixel_evidence.h"

/** Of Intel's MKL, where LibTorch was built with it. @return what was set for this thread; 0: what holds for all */
extern "C" int MKL_Set_Num_Threads_Local(int threads) __attribute__((weak));

namespace loupe {
namespace {

class Stopwatch {
public:
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - m_last).count();
        m_last = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point m_last = std::chrono::steady_clock::now();
};

cv::Mat toMat(const torch::Tensor &map)
{
    const torch::Tensor host = map.detach().to(torch::kCPU, torch::kFloat32).contiguous();
    return cv::Mat(int(host.size(0)), int(host.size(1)), CV_32F, host.data_ptr<float>()).clone();
}

torch::Tensor patchScores(const torch::Tensor &patchLogits, int64_t height, int64_t width)
{
    return patchLogits.to(torch::kFloat32).sigmoid().view({height, width});
}

/** Of a new thread: its operations keep to it, as all threads have work of their own. */
void shareNothing()
{
    at::get_num_threads(); // LibTorch sets a thread up when it is first asked; not later, then
    omp_set_num_threads(1);
    if (MKL_Set_Num_Threads_Local)
        MKL_Set_Num_Threads_Local(1);
}

/** Runs it in so many new threads and waits for all. Throws what one of them threw. */
void inThreads(int count, const std::function<void()> &work)
{
    std::vector<std::future<void>> threads;
    for (int i = 0; i < count; ++i)
        threads.push_back(std::async(std::launch::async, work));
    for (const auto &thread : threads)
        thread.wait();
    for (auto &thread : threads)
        thread.get();
}

/** What several threads have done together of a native pass. */
class Steps {
public:
    Steps(const Progress &progress, int total) : m_progress(progress), m_total(total) {}
    void done(int tiles)
    {
        const std::scoped_lock lock(m_mutex);
        m_done += tiles;
        m_progress.report(m_done, m_total);
    }
    void throwIfCancelled()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_progress.cancelled())
            throw PassCancelled();
    }

private:
    const Progress &m_progress;
    int m_total;
    int m_done = 0;
    std::mutex m_mutex;
};

/** The tiles that go through the network together. */
struct TileBatch {
    std::vector<cv::Point> corners;
    Tokens tokens;
    torch::Tensor tokenSum;    ///< [1, 1, C] of all patch tokens
    double imageLogit = -1e30; ///< of the tile where it is highest
    double globalLogit = 0;
    std::vector<cv::Mat> scores;
    std::vector<cv::Mat> patches;
};

class NativePass {
public:
    NativePass(const NetworkPass &pass, const cv::Mat &rgb, const Progress &progress);
    Finding all();

private:
    void forEachBatch(const std::function<void(TileBatch &)> &work);
    void encode(TileBatch &batch);
    void look(TileBatch &batch, const torch::Tensor &mean);
    torch::Tensor meanToken() const;
    void join(Finding &finding) const;

    const NetworkPass &m_pass;
    const BackboneOptions &m_backbone;
    cv::Size m_size;
    TilePlan m_plan;
    cv::Mat m_padded;
    std::vector<TileBatch> m_batches;
    Steps m_steps;
};

/**
 * A core of the CPU works on a batch of its own: small enough for its cache, and no operation is so large that cores
 * could share it well. A GPU wants more at once.
 */
std::size_t batchSize(const torch::Device &device)
{
    return device.is_cpu() ? 2 : 8;
}

NativePass::NativePass(const NetworkPass &pass, const cv::Mat &rgb, const Progress &progress)
    : m_pass(pass),
      m_backbone(pass.network->options().backbone),
      m_size(rgb.size()),
      m_plan(planTiles(rgb.size(), m_backbone.imageSize, pass.tileOverlap)),
      m_padded(padPicture(rgb, m_plan.padded)),
      m_steps(progress, 2 * int(m_plan.tiles.size()))
{
    const std::size_t size = batchSize(pass.device);
    for (std::size_t i = 0; i < m_plan.tiles.size(); ++i) {
        if (i % size == 0)
            m_batches.emplace_back();
        m_batches.back().corners.push_back(m_plan.tiles[i]);
    }
}

void NativePass::forEachBatch(const std::function<void(TileBatch &)> &work)
{
    std::atomic<std::size_t> next{0};
    const auto takeBatches = [&] {
        const torch::NoGradGuard noGrad; // a thread's own setting
        if (m_pass.device.is_cpu())
            shareNothing();
        try {
            for (std::size_t i = next++; i < m_batches.size(); i = next++) {
                m_steps.throwIfCancelled();
                work(m_batches[i]);
                m_steps.done(int(m_batches[i].corners.size()));
            }
        } catch (...) {
            next = m_batches.size(); // nobody begins another one
            throw;
        }
    };
    if (m_pass.device.is_cpu())
        inThreads(at::get_num_threads(), takeBatches);
    else
        takeBatches();
}

void NativePass::encode(TileBatch &batch)
{
    const cv::Size side(m_plan.side, m_plan.side);
    std::vector<torch::Tensor> pixels;
    for (const cv::Point corner : batch.corners)
        pixels.push_back(nativeInput(m_padded(cv::Rect(corner, side))));
    batch.tokens = m_pass.network->backbone->encode(torch::cat(pixels).to(m_pass.device, m_pass.type));
    batch.tokenSum = m_pass.network->backbone->patchTokens(batch.tokens.values)
                         .to(torch::kFloat32)
                         .sum(at::IntArrayRef({0, 1}), true);
}

/** Over the whole picture, so that a tile that is forged all over still differs from it. */
torch::Tensor NativePass::meanToken() const
{
    torch::Tensor sum = torch::zeros_like(m_batches.front().tokenSum);
    for (const TileBatch &batch : m_batches)
        sum += batch.tokenSum;
    const double tokens = double(m_plan.tiles.size()) * m_backbone.grid() * m_backbone.grid();
    return (sum / tokens).to(m_pass.type);
}

void NativePass::look(TileBatch &batch, const torch::Tensor &mean)
{
    Tokens tokens = std::move(batch.tokens);
    tokens.values = m_pass.network->backbone->relate(tokens.values, mean);
    const ClassifierOutput classes = m_pass.network->classify(tokens);
    const SegmenterOutput segments = m_pass.network->segment(tokens, classes.imageLogit.sigmoid());
    const torch::Tensor maps = scoreMap(segments.predictions.back(), 0);
    for (int64_t i = 0; i < maps.size(0); ++i) {
        batch.scores.push_back(toMat(maps[i]));
        if (classes.patchLogits.defined())
            batch.patches.push_back(toMat(patchScores(classes.patchLogits[i], tokens.gridHeight, tokens.gridWidth)));
        const double logit = classes.imageLogit[i].item<double>();
        if (logit > batch.imageLogit) {
            batch.imageLogit = logit;
            batch.globalLogit = classes.globalLogit[i].item<double>();
        }
    }
}

void NativePass::join(Finding &finding) const
{
    TileBlender scores(m_plan, m_backbone.patchSize / 4);
    TileBlender patches(m_plan, m_backbone.patchSize);
    finding.imageLogit = -1e30;
    for (const TileBatch &batch : m_batches) {
        for (std::size_t i = 0; i < batch.corners.size(); ++i) {
            scores.add(batch.corners[i], batch.scores[i]);
            if (!batch.patches.empty())
                patches.add(batch.corners[i], batch.patches[i]);
        }
        if (batch.imageLogit > finding.imageLogit) { // a forgery is as visible as its clearest tile
            finding.imageLogit = batch.imageLogit;
            finding.globalLogit = batch.globalLogit;
        }
    }
    if (m_pass.network->classifier->patch_classifier)
        finding.patchMap = patches.result(m_size);
    finding.scoreMap = combinedScoreMap(scores.result(m_size), finding.patchMap);
}

Finding NativePass::all()
{
    Finding finding;
    Stopwatch watch;
    forEachBatch([this](TileBatch &batch) { encode(batch); });
    const torch::Tensor mean = meanToken();
    finding.timing.backbone = watch.lap();
    forEachBatch([this, &mean](TileBatch &batch) { look(batch, mean); });
    join(finding);
    finding.timing.segmenter = watch.lap(); // the classifier is a hundredth of it
    finding.patchSize = {m_backbone.patchSize, m_backbone.patchSize};
    const int side = m_plan.side;
    finding.notes.push_back({Note::Kind::Tiled, {std::to_string(m_plan.tiles.size()), std::to_string(side)}});
    if (m_size.width < side || m_size.height < side)
        finding.notes.push_back({Note::Kind::TooSmall, {std::to_string(side)}});
    return finding;
}

} // namespace

Finding lookResized(const NetworkPass &pass, const cv::Mat &rgb, const Progress &progress)
{
    LoupeNet &network = pass.network;
    const BackboneOptions &backbone = network->options().backbone;
    const int side = backbone.imageSize;
    Finding finding;
    Stopwatch watch;
    progress.report(0, 2);
    const Tokens tokens = network->tokens(resizedInput(rgb, side).to(pass.device, pass.type));
    synchronize(pass.device);
    finding.timing.backbone = watch.lap();
    if (progress.cancelled())
        throw PassCancelled();
    progress.report(1, 2);
    const ClassifierOutput classes = network->classify(tokens);
    finding.imageLogit = classes.imageLogit.item<double>();
    finding.globalLogit = classes.globalLogit.item<double>();
    finding.timing.classifier = watch.lap();
    const SegmenterOutput segments = network->segment(tokens, classes.imageLogit.sigmoid());
    finding.scoreMap = toMat(scoreMap(segments.predictions.back(), kPublishedMaskSide)[0]);
    finding.timing.segmenter = watch.lap();
    progress.report(2, 2);
    const int grid = backbone.grid();
    if (classes.patchLogits.defined())
        finding.patchMap = toMat(patchScores(classes.patchLogits, grid, grid));
    finding.patchSize = {(rgb.cols + grid / 2) / grid, (rgb.rows + grid / 2) / grid};
    // An edit needs about two patches each way to be seen at all.
    const int smallest = 2 * std::max(finding.patchSize.width, finding.patchSize.height);
    finding.notes.push_back(
        {Note::Kind::Scaled,
         {std::to_string(rgb.cols), std::to_string(rgb.rows), std::to_string(side), std::to_string(smallest)}});
    return finding;
}

Finding lookNative(const NetworkPass &pass, const cv::Mat &rgb, const Progress &progress)
{
    return NativePass(pass, rgb, progress).all();
}

} // namespace loupe
