#pragma once

#include "app/loaded_model.h"
#include "app/model_thread.h"
#include "model/analysis.h"
#include "model/image/decoder.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace loupe {

/**
 * Opens photos and has them analysed, one at a time, without blocking the GUI thread: decoding in one worker, the
 * network in another, see ModelThread. Opening a photo while another is being analysed cancels that one;
 * signals of a replaced photo are never delivered. All methods and signals belong to the GUI thread.
 */
class AnalysisService : public QObject {
    Q_OBJECT

public:
    enum class Stage { Idle, Decoding, LoadingModel, Analysing };
    Q_ENUM(Stage)

    /** @param loader tests put their own in place of the network */
    explicit AnalysisService(QObject *parent = nullptr, ModelLoader loader = loadAnalyzer);
    /** Cancels, then waits for the workers: at most one decoding, one model load or one tile of work. */
    ~AnalysisService() override;

    /**
     * Uses this model from the next photo on; it is loaded at once, in the model thread. A model that cannot be loaded
     * leaves the one before it in use: photos are then still analysed with that one, and modelFailed() says why.
     */
    void setModel(const AnalyzerOptions &options);
    /**
     * The model in use, for a worker with many pictures: each waits for its turn in the model thread, so that photos
     * which are opened meanwhile come between. It stays that model whatever is set later. Call its analyze() in a
     * worker that ends before this service does. nullopt: none is loaded yet.
     */
    std::optional<LoadedModel> sharedModel() const;
    /** From the next photo on. */
    void setDecodeOptions(const DecodeOptions &options);
    /** Decodes, then analyses. */
    void open(const QString &file);
    /** Analyses the photo that is open once more (after a failure, a cancel, or a new model); loads a failed model
     * once more before that. */
    void retry();
    /** Answers at once with cancelled(), if a photo was being worked on; a decoded photo stays open. */
    void cancel();
    Stage stage() const;
    /** For those who run networks too. */
    std::shared_ptr<ModelThread> modelThread() const;

Q_SIGNALS:
    void stageChanged(loupe::AnalysisService::Stage stage);
    void progressChanged(int done, int total);
    void modelReady(const loupe::ModelCard &card, const loupe::DeviceChoice &device);
    void modelFailed(const loupe::Error &error);
    /** The photo can be shown; the analysis follows. */
    void decoded(const std::shared_ptr<const loupe::DecodedImage> &image, double seconds);
    /** A large photo, seen at reduced size: maps to show until analysed() brings the result; see Analyzer. */
    void firstLook(const std::shared_ptr<const loupe::Analysis> &analysis);
    void analysed(const std::shared_ptr<const loupe::Analysis> &analysis);
    /** After decoded(): the photo stays usable. Before: there is no photo. */
    void failed(const QString &file, const loupe::Error &error);
    void cancelled(const QString &file);

private:
    void onModelLoaded();
    void onDecoded();
    void onLooked();
    void onAnalysed();
    void startLook();
    void startAnalysis();
    void updateStage();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace loupe
