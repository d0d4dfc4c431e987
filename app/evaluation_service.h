#pragma once

#include <functional>
#include <memory>
#include <vector>

#include "app/long_run.h"
#include "app/mailbox.h"
#include "training/evaluator.h"

namespace loupe {

using EvaluateFunction = std::function<Result<Evaluation>(const Dataset &data, const EvaluateOptions &options,
                                                          const std::function<void(const EvaluatedImage &)> &onImage,
                                                          const Progress &progress)>;

/** Measures one or more models on the same labelled pictures for the window. GUI thread. */
class EvaluationService : public LongRun {
    Q_OBJECT

public:
    /** @param function tests put their own in place of the engine */
    explicit EvaluationService(std::shared_ptr<ModelThread> thread, QObject *parent = nullptr,
                               EvaluateFunction function = evaluate);
    /** Cancels the run and waits for its picture. */
    ~EvaluationService() override { stop(); }
    /** One model after the other; progress counts pictures of all. Not while a run is on. */
    void start(std::shared_ptr<const Dataset> data, const std::vector<EvaluateOptions> &models);

Q_SIGNALS:
    /** Pictures done since the last time. */
    void evaluated(const std::vector<loupe::EvaluatedImage> &images);
    /** One a model. The first failure, a cancel too, ends the run. */
    void finished(const loupe::Result<std::vector<loupe::Evaluation>> &evaluations);

protected:
    void deliver() override;

private:
    std::shared_ptr<ModelThread> m_thread;
    EvaluateFunction m_function;
    std::shared_ptr<Mailbox<EvaluatedImage>> m_images = std::make_shared<Mailbox<EvaluatedImage>>();
};

} // namespace loupe
