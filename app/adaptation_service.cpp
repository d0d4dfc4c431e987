#include "app/adaptation_service.h"

#include "app/logging.h"

#include <utility>

namespace loupe {
namespace {

constexpr int kFewestPictures = 10;       ///< fewer teach the model by heart
constexpr double kMostNewlyMarked = 0.01; ///< of authentic guard pictures, as a share of their pixels

/** One run, in the model's thread. */
class Run {
public:
    Run(const AdaptOptions &options, const AdaptationEngine &engine, Mailbox<AdaptationEvent> &events,
        const Progress &progress)
        : m_options(options), m_engine(engine), m_events(events), m_progress(progress)
    {
    }

    Result<Adaptation> all();

private:
    void begin(AdaptationPhase phase) { m_events.put({phase}); }
    Result<Evaluation> measure(const Dataset &data, const std::filesystem::path &model, int rounds) const;

    const AdaptOptions &m_options;
    const AdaptationEngine &m_engine;
    Mailbox<AdaptationEvent> &m_events;
    const Progress &m_progress;
};

Result<Evaluation> Run::measure(const Dataset &data, const std::filesystem::path &model, int rounds) const
{
    EvaluateOptions options;
    options.modelFolder = model;
    options.device = m_options.device;
    options.imageThreshold = m_options.imageThreshold;
    options.bootstrapRounds = rounds;
    return m_engine.evaluate(
        data, options, [](const EvaluatedImage &) {}, m_progress);
}

Result<Adaptation> Run::all()
{
    begin(AdaptationPhase::Before);
    const auto collection = m_engine.open(m_options.images, m_progress);
    if (!collection)
        return collection.error();
    std::optional<Dataset> guard;
    if (!m_options.guard.empty()) {
        auto opened = m_engine.open(m_options.guard, m_progress);
        if (!opened)
            return opened.error();
        guard = std::move(*opened);
    }
    Adaptation result;
    const int rounds = EvaluateOptions().bootstrapRounds;
    /** Both sets with one model. */
    const auto measureBoth = [&](const std::filesystem::path &model, Evaluation &onCollection,
                                 std::optional<Evaluation> &onGuard) -> Result<void> {
        auto first = measure(*collection, model, 0);
        if (!first)
            return first.error();
        onCollection = std::move(*first);
        if (!guard)
            return {};
        auto second = measure(*guard, model, rounds);
        if (!second)
            return second.error();
        onGuard = std::move(*second);
        return {};
    };
    if (const auto done = measureBoth(m_options.model, result.collectionBefore, result.guardBefore); !done)
        return done.error();
    begin(AdaptationPhase::Adapting);
    const auto onEvent = [this](const TrainEvent &event) { m_events.put({AdaptationPhase::Adapting, event}); };
    AdaptOptions own = m_options;
    if (guard && guard->forged() == 0)
        own.guard.clear(); // it tells of false alarms, which is measured here, not of what is found
    const auto report = m_engine.adapt(own, onEvent, m_progress);
    if (!report)
        return report.error();
    result.report = *report;
    begin(AdaptationPhase::After);
    if (const auto done = measureBoth(m_options.output, result.collectionAfter, result.guardAfter); !done)
        return done.error();
    result.refusals = refusalsOf(result);
    return result;
}

} // namespace

double markedShare(const Evaluation &evaluation, bool forged)
{
    double sum = 0;
    int count = 0;
    for (const EvaluatedImage &image : evaluation.images) {
        if (image.error || image.forged != forged)
            continue;
        sum += image.forgedShareFound;
        ++count;
    }
    return count > 0 ? sum / count : 0;
}

double markedPictures(const Evaluation &evaluation)
{
    int marked = 0;
    int count = 0;
    for (const EvaluatedImage &image : evaluation.images) {
        if (image.error)
            continue;
        marked += image.forgedShareFound > 0;
        ++count;
    }
    return count > 0 ? double(marked) / count : 0;
}

/** Whether nearly all pictures are called the same. @param share of them on which something is marked */
static bool isOneSided(double share)
{
    constexpr double kNearly = 0.05;
    return share <= kNearly || share >= 1 - kNearly;
}

std::vector<Refusal> refusalsOf(const Adaptation &adaptation)
{
    std::vector<Refusal> refusals;
    const auto pictures = double(adaptation.collectionBefore.images.size());
    if (pictures < kFewestPictures)
        refusals.push_back({Refusal::Kind::TooFewPictures, {pictures, kFewestPictures}});
    const AdaptReport &report = adaptation.report;
    if (report.forged == 0)
        refusals.push_back({Refusal::Kind::NothingToLearn});
    else if (report.forged == report.pictures)
        refusals.push_back({Refusal::Kind::OneSided});
    const double before = markedPictures(adaptation.collectionBefore);
    const double after = markedPictures(adaptation.collectionAfter);
    if (!adaptation.collectionAfter.images.empty() && isOneSided(after) && !isOneSided(before))
        refusals.push_back({Refusal::Kind::Collapsed, {before, after}});
    if (!report.kept)
        refusals.push_back({Refusal::Kind::GuardNotBetter});
    if (adaptation.guardBefore && adaptation.guardAfter) {
        const double alarmsBefore = markedShare(*adaptation.guardBefore, false);
        const double alarmsAfter = markedShare(*adaptation.guardAfter, false);
        if (alarmsAfter > alarmsBefore + kMostNewlyMarked)
            refusals.push_back({Refusal::Kind::MoreFalseAlarms, {alarmsBefore, alarmsAfter}});
    }
    return refusals;
}

AdaptationService::AdaptationService(std::shared_ptr<ModelThread> thread, QObject *parent, AdaptationEngine engine)
    : LongRun(parent), m_thread(std::move(thread)), m_engine(std::move(engine))
{
}

void AdaptationService::start(const AdaptOptions &options)
{
    const auto work = [options, engine = m_engine, events = m_events](const Progress &progress) {
        return Run(options, engine, *events, progress).all();
    };
    startLong<Adaptation>(*m_thread, work, [this](const Result<Adaptation> &adaptation) {
        if (!adaptation)
            logError("adaptation", adaptation.error());
        Q_EMIT finished(adaptation);
    });
}

void AdaptationService::deliver()
{
    if (const auto events = m_events->take(); !events.empty())
        Q_EMIT happened(events);
}

} // namespace loupe
