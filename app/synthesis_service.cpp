#include "app/synthesis_service.h"

#include "app/logging.h"

namespace loupe {

SynthesisService::SynthesisService(QObject *parent) : LongRun(parent)
{
    m_pool.setMaxThreadCount(1);
}

SynthesisService::~SynthesisService()
{
    stop();
}

void SynthesisService::start(const SynthesisWriterOptions &options)
{
    const auto work = [options](const Progress &progress) { return writeSynthesis(options, progress); };
    LongRun::start<SynthesisSummary>([this](auto task) { return runTask<bool>(&m_pool, std::move(task)); }, work,
                                     [this](const Result<SynthesisSummary> &summary) {
                                         if (!summary)
                                             logError("synthesis", summary.error());
                                         Q_EMIT finished(summary);
                                     });
}

} // namespace loupe
