#pragma once

#include <optional>

#include <QDialog>

#include "model/device.h"
#include "model/model_card.h"

namespace loupe {

/** What a model was trained on, how it was measured, what it does not show, and its hash. Closes itself for good. */
class ModelCardDialog : public QDialog {
    Q_OBJECT

public:
    ModelCardDialog(const ModelCard &card, const DeviceChoice &device, QWidget *parent = nullptr);

    /** The card as rich text; every value is escaped. @param device nullopt for a model that is not loaded */
    static QString html(const ModelCard &card, const std::optional<DeviceChoice> &device = {});
};

} // namespace loupe
