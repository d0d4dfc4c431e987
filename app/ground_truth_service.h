#pragma once

#include "model/analysis.h"

#include <QObject>
#include <QString>

#include <memory>

namespace loupe {

/** The ground truth of a photo. */
struct GroundTruth {
    QString file; ///< the mask
    cv::Mat mask; ///< CV_8U of the picture's size, 255 = edited
};

/**
 * Reads the ground truth of the open photo in a worker: the mask beside it (see maskBeside()), or one that was chosen.
 * All methods and signals belong to the GUI thread.
 */
class GroundTruthService : public QObject {
    Q_OBJECT

public:
    explicit GroundTruthService(QObject *parent = nullptr);
    /** Waits for the worker: at most one file. */
    ~GroundTruthService() override;

    /** Looks for the mask beside it; nothing follows where there is none. nullptr: no photo. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    /** Another mask for the open photo. */
    void choose(const QString &file);

Q_SIGNALS:
    void read(const loupe::GroundTruth &truth);
    /** BadArgument: it has another shape than the photo. */
    void failed(const QString &file, const loupe::Error &error);

private:
    void start(const QString &file);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace loupe
