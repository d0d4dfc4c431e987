#pragma once

#include <QWidget>

#include "model/device.h"
#include "model/model_card.h"
#include "model/result.h"

class QToolButton;

namespace loupe {

/** Right of the menus: which model is used, and where it runs. */
class ModelCorner : public QWidget {
    Q_OBJECT

public:
    explicit ModelCorner(QWidget *parent = nullptr);

    void setLoading();
    void setModel(const ModelCard &card, const DeviceChoice &device);
    /** The model before it, if there was one, is still shown. */
    void setFailed(const Error &error);

Q_SIGNALS:
    /** The model was clicked. */
    void modelClicked();

private:
    QToolButton *m_model;
    QToolButton *m_device;
    QString m_id; ///< of the model in use; empty = none
};

} // namespace loupe
