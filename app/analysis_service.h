#pragma once

#include <memory>

#include <QObject>
#include <QString>

#include "model/analysis.h"
#include "model/analyzer.h"

namespace loupe {

/**
 * Opens photos and has them analysed, one at a time, without blocking the GUI thread: decoding in one worker, the
 * network in another (a pool of one thread owns it). Opening a photo while another is being analysed cancels that one;
 * signals of a replaced photo are never delivered. All methods and signals belong to the GUI thread.
 */
class AnalysisService : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Decoding, LoadingModel, Analysing };
    Q_ENUM(Stage)

    explicit AnalysisService(QObject *parent = nullptr);
    /** Cancels, then waits for the workers: at most one tile of work. */
    ~AnalysisService() override;

    /** Uses this model from the next photo on; it is loaded at once, in the model thread. */
    void setModel(const AnalyzerOptions &options);
    /** Decodes, then analyses. */
    void open(const QString &file);
    /** Analyses the photo that is open once more (after a failure, a cancel, or a new model). */
    void retry();
    void cancel();
    Stage stage() const;

Q_SIGNALS:
    void stageChanged(loupe::AnalysisService::Stage stage);
    void progressChanged(int done, int total);
    void modelReady(const loupe::ModelCard &card, const loupe::DeviceChoice &device);
    void modelFailed(const loupe::Error &error);
    /** The photo can be shown; the analysis follows. */
    void decoded(const std::shared_ptr<const loupe::DecodedImage> &image, double seconds);
    void analysed(const std::shared_ptr<const loupe::Analysis> &analysis);
    /** After decoded(): the photo stays usable. Before: there is no photo. */
    void failed(const QString &file, const loupe::Error &error);
    void cancelled(const QString &file);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace loupe
