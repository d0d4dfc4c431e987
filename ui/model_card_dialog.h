#pragma once

#include <QDialog>

#include "model/device.h"
#include "model/model_card.h"

namespace loupe {

/** What a model was trained on, how it was measured, what it does not show, and its hash. Closes itself for good. */
class ModelCardDialog : public QDialog {
    Q_OBJECT

public:
    ModelCardDialog(const ModelCard &card, const DeviceChoice &device, QWidget *parent = nullptr);
};

} // namespace loupe
