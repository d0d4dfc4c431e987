#include "app/train_option_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace loupe {
namespace {

struct Row {
    const char *name;
    OptionGroup group;
    const char *label;
    const char *tip;
};

constexpr auto kFirst = OptionGroup::First;
constexpr auto kOptimisation = OptionGroup::Optimisation;
constexpr auto kAugmentation = OptionGroup::Augmentation;
constexpr auto kRunning = OptionGroup::Running;

constexpr Row kRows[] = {
    {"epochs", kFirst, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Epochs"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "How often every labelled picture is seen")},
    {"batch", kFirst, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Batch"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Pictures at once; 0 = what fits into memory. Fewer need less memory")},
    {"learning_rate", kFirst, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Learning rate"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions",
                       "How far a step goes at most; halve it when the loss jumps, double it when it hardly falls")},
    {"validation_share", kFirst, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Kept aside"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions",
                       "Share of the pictures that training never sees and that tell whether it helps, 0 to 0.9")},
    {"segmenter_learning_rate", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Learning rate, segmenter"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of the part that makes masks")},
    {"backbone_learning_rate", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Learning rate, backbone"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of the part that sees; in the joint stage only")},
    {"accumulation", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Batches a step"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions",
                       "Their gradients are added before the weights change: a larger batch without its memory")},
    {"steps", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Steps"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of the optimiser; 0 = as many as the epochs give")},
    {"patience", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Patience"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions",
                       "Stop after so many looks at what is kept aside without a better one; 0 = never")},
    {"weight_decay", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Weight decay"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Pulls the weights towards 0, against learning by heart")},
    {"beta1", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Beta 1"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of AdamW: how long gradients are remembered")},
    {"beta2", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Beta 2"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of AdamW: how long their squares are remembered")},
    {"clip_norm", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Gradient limit"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Longer gradients are shortened to this length")},
    {"warm_up_share", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Warm-up"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the steps in which the learning rate rises from 0")},
    {"decay_share", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Decay"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the steps, at the end, in which it falls to 0")},
    {"classification_weight", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Weight, classifier"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of the verdict's loss in the joint stage")},
    {"segmentation_weight", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Weight, segmenter"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of the mask's loss in the joint stage")},
    {"box_weight", kOptimisation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Weight, boxes"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of the box around the mask; 0 = none")},
    {"flip", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Mirror"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures that are mirrored; keeps every trace")},
    {"turn", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Quarter turns"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures that are turned; keeps every trace")},
    {"crop", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Crop"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures of which a piece is taken")},
    {"jpeg", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "JPEG"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures that are saved as JPEG again")},
    {"resize", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Resize"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures that are scaled")},
    {"blur", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Blur"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures that are blurred")},
    {"noise", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Noise"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures that get noise")},
    {"gamma", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Brightness"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the pictures that are made lighter or darker")},
    {"hard_share", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Hard forgeries"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Share of the synthesised forgeries with a history of processing")},
    {"easy_steps", kAugmentation, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Easy steps"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "At the start all synthesised forgeries are plain")},
    {"validate_every", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Look every"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Steps between looks at what is kept aside; 0 = after every epoch")},
    {"validation_samples", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Pictures looked at"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of those that are kept aside, at most")},
    {"look_every", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Show every"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions",
                       "Steps between looks at the probe photo and at samples; 0 = whenever it looks at what is kept "
                       "aside")},
    {"shown_samples", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Samples shown"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Pictures of the batch that are shown with target and prediction")},
    {"checkpoint_minutes", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Checkpoint every"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Minutes; a run that is killed goes on from the last checkpoint")},
    {"lora_rank", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Low rank"),
     QT_TRANSLATE_NOOP(
         "loupe::TrainOptions",
         "In the joint stage the backbone learns changes of this rank only, which needs less memory; 0 = all of it")},
    {"lora_alpha", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Low-rank scale"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Weight of those changes")},
    {"cache_gigabytes", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Kept tokens"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions",
                       "Gigabytes on the disk for what the frozen backbone saw, which makes later epochs fast")},
    {"threads", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Threads"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Of the network on the CPU; 0 = all cores")},
    {"workers", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Readers"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "Threads that prepare pictures; 0 = all cores but one")},
    {"seed", kRunning, QT_TRANSLATE_NOOP("loupe::TrainOptions", "Seed"),
     QT_TRANSLATE_NOOP("loupe::TrainOptions", "The same seed, data and options give the same model")},
};

} // namespace

OptionText optionText(const std::string &name)
{
    const auto row = std::find_if(std::begin(kRows), std::end(kRows), [&](const Row &r) { return name == r.name; });
    if (row == std::end(kRows))
        return {QString::fromStdString(name), {}, OptionGroup::Running};
    const auto translated = [](const char *text) { return QCoreApplication::translate("loupe::TrainOptions", text); };
    return {translated(row->label), translated(row->tip), row->group};
}

} // namespace loupe
