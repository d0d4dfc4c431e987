#pragma once

#include <QHash>
#include <QList>
#include <QWidget>

#include "training/train_options.h"

class QCheckBox;
class QComboBox;
class QFormLayout;

namespace loupe {

class ModelLibrary;
class ModelPicker;
class NumberField;

/** How a training is to be run: stage, start and preset, what matters first, and the rest folded away. */
class TrainingOptionsForm : public QWidget {
    Q_OBJECT

public:
    /** @param library outlives the form */
    explicit TrainingOptionsForm(ModelLibrary *library, QWidget *parent = nullptr);

    /** Without data, output, device and cache. */
    TrainOptions options() const;
    /** Shows them, as those of a run that goes on. */
    void setOptions(const TrainOptions &options);
    /** What is wrong with what was typed, as a sentence; empty when nothing is. */
    QString problem() const;
    /** Folder of the model that training starts from; empty: a new network. */
    QString parentModel() const;

Q_SIGNALS:
    void changed();

private:
    void makeChoices(QFormLayout *form);
    void makeNumbers(QFormLayout *first);
    void applyPreset();
    void choosePreset();
    void showStagePresets(const TrainOptions &options);
    Result<TrainOptions> read() const;

    ModelLibrary *m_library;
    QFormLayout *m_choices = nullptr;
    TrainOptions m_base; ///< of the preset: what the form has no field for
    QComboBox *m_stage;
    QComboBox *m_preset;
    QComboBox *m_classifierPreset; ///< of the stages before the last, where all are run in a row
    QComboBox *m_segmenterPreset;
    ModelPicker *m_from;
    QComboBox *m_network;
    QCheckBox *m_recompute;
    QCheckBox *m_mixed;
    QHash<QString, NumberField *> m_numbers; ///< by the option's name
    bool m_filling = false;
};

} // namespace loupe
