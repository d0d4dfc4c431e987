#pragma once

#include <QObject>

#include "app/ground_truth_service.h"

namespace loupe {

class ImageView;
class LayerStack;
class ThresholdTracker;

/** Brings the ground truth of the open photo to the view and to the figures. GUI thread. */
class TruthLayers : public QObject {
    Q_OBJECT

public:
    /** All outlive the object. */
    TruthLayers(LayerStack *layers, ImageView *view, ThresholdTracker *threshold, QObject *parent = nullptr);

    /** Looks for the mask beside the photo. nullptr: no photo. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    /** Asks for another mask, which is shown once it is read. */
    void choose();
    /** Takes this mask. */
    void use(const QString &file);

Q_SIGNALS:
    /** @param file the mask; empty: there is none */
    void changed(const QString &file);
    /** Something to tell the user, in one line. */
    void message(const QString &text);

private:
    void onRead(const GroundTruth &truth);
    void onFailed(const QString &file, const Error &error);

    LayerStack *m_layers;
    ImageView *m_view;
    ThresholdTracker *m_threshold;
    GroundTruthService m_service;
    QString m_folder;      ///< of the photo: where the choice begins
    bool m_chosen = false; ///< by the user, who then wants to see it
};

} // namespace loupe
