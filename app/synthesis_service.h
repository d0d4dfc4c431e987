#pragma once

#include "app/long_run.h"
#include "training/synthesis_writer.h"

namespace loupe {

/** Makes labelled sets out of photos for the window, see writeSynthesis(). GUI thread. */
class SynthesisService : public LongRun {
    Q_OBJECT

public:
    explicit SynthesisService(QObject *parent = nullptr);
    /** Cancels and waits for the pictures that are being made. */
    ~SynthesisService() override;
    /** Not while one is made. */
    void start(const SynthesisWriterOptions &options);

Q_SIGNALS:
    /** Also after a cancel: with Error::Kind::Cancelled; what was made until then stays. */
    void finished(const loupe::Result<loupe::SynthesisSummary> &summary);

private:
    QThreadPool m_pool;
};

} // namespace loupe
