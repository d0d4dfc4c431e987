#include "app/evaluation_service.h"

#include "app/logging.h"

#include <utility>

namespace loupe {
namespace {

using Evaluations = std::vector<Evaluation>;

/** The progress of one of several models. */
Progress partOf(const Progress &whole, std::size_t part, std::size_t parts)
{
    Progress progress = whole;
    progress.report = [&whole, part, parts](int done, int total) {
        whole.report(int(part) * total + done, int(parts) * total);
    };
    return progress;
}

} // namespace

EvaluationService::EvaluationService(std::shared_ptr<ModelThread> thread, QObject *parent, EvaluateFunction function)
    : LongRun(parent), m_thread(std::move(thread)), m_function(std::move(function))
{
}

void EvaluationService::start(std::shared_ptr<const Dataset> data, const std::vector<EvaluateOptions> &models)
{
    const auto work = [data = std::move(data), models, function = m_function,
                       images = m_images](const Progress &progress) -> Result<Evaluations> {
        const auto onImage = [&images](const EvaluatedImage &image) { images->put(image); };
        Evaluations all;
        for (std::size_t i = 0; i < models.size(); ++i) {
            auto one = function(*data, models[i], onImage, partOf(progress, i, models.size()));
            if (!one)
                return one.error();
            all.push_back(std::move(*one));
        }
        return all;
    };
    startLong<Evaluations>(*m_thread, work, [this](const Result<Evaluations> &evaluations) {
        if (!evaluations)
            logError("evaluation", evaluations.error());
        Q_EMIT finished(evaluations);
    });
}

void EvaluationService::deliver()
{
    if (const auto images = m_images->take(); !images.empty())
        Q_EMIT evaluated(images);
}

} // namespace loupe
