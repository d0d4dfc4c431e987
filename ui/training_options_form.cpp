#include "ui/training_options_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

#include <nlohmann/json.hpp>

#include <map>

#include "app/paths.h"
#include "app/train_option_text.h"
#include "ui/fold.h"
#include "ui/model_picker.h"
#include "ui/number_field.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

const QString kInARow = u"all"_s; ///< in place of a stage's name

QComboBox *makeCombo(const QList<std::pair<QString, QString>> &entries, const QString &name, const QString &tip)
{
    auto *combo = new QComboBox;
    for (const auto &[text, data] : entries)
        combo->addItem(text, data);
    combo->setAccessibleName(name);
    combo->setToolTip(tip);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

QFormLayout *makeForm(QWidget *parent)
{
    auto *form = new QFormLayout(parent);
    form->setContentsMargins(0, 0, 4, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

} // namespace

TrainingOptionsForm::TrainingOptionsForm(ModelLibrary *library, QWidget *parent) : QWidget(parent), m_library(library)
{
    auto *first = new QWidget;
    QFormLayout *form = makeForm(first);
    makeChoices(form);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(first);
    makeNumbers(form);
    box->addStretch();
    choosePreset();
}

void TrainingOptionsForm::makeChoices(QFormLayout *form)
{
    m_stage = makeCombo(
        {{tr("All together"), u"joint"_s},
         {tr("1: the verdict only"), u"cls"_s},
         {tr("2: the mask only"), u"seg"_s},
         {tr("1, 2 and all, in a row"), kInARow}},
        tr("Stage"),
        tr("What learns: everything, or the classifier or the segmenter on a backbone that stays; or these three in a "
           "row, each from the best weights of the one before; numbers that you change count for all of them"));
    m_stage->setObjectName(u"stage"_s);
    const QList<std::pair<QString, QString>> presets = {
        {tr("Small collection"), u"small"_s}, {tr("As published"), u"released"_s}, {tr("As in the paper"), u"paper"_s}};
    const auto before = QList<std::pair<QString, QString>>{{tr("The same numbers"), QString()}} + presets;
    const QString tip = tr("Where this stage starts; numbers below that you change count for it too");
    m_classifierPreset = makeCombo(before, tr("Preset of stage 1"), tip);
    m_classifierPreset->setObjectName(u"classifierPreset"_s);
    m_segmenterPreset = makeCombo(before, tr("Preset of stage 2"), tip);
    m_segmenterPreset->setObjectName(u"segmenterPreset"_s);
    m_preset = makeCombo(presets, tr("Preset"),
                         tr("Where all other options start; choosing one sets them again, and in a row of stages "
                            "the presets of all"));
    m_preset->setObjectName(u"preset"_s);
    m_from = new ModelPicker(m_library, tr("A new network"));
    m_from->setAccessibleName(tr("Start from"));
    QList<std::pair<QString, QString>> networks;
    for (const std::string &name : networkNames())
        networks.append({QString::fromStdString(name), QString::fromStdString(name)});
    m_network = makeCombo(networks, tr("Network"), tr("The size of a new network; larger ones need far more memory"));
    m_network->setCurrentIndex(m_network->findData(QString::fromStdString(TrainOptions().network)));
    form->addRow(tr("Stage"), m_stage);
    form->addRow(tr("Start from"), m_from);
    form->addRow(tr("Network"), m_network);
    form->addRow(tr("Preset"), m_preset);
    form->addRow(tr("Stage 1"), m_classifierPreset);
    form->addRow(tr("Stage 2"), m_segmenterPreset);
    m_choices = form;
    connect(m_stage, &QComboBox::currentIndexChanged, this, &TrainingOptionsForm::choosePreset);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &TrainingOptionsForm::choosePreset);
    for (QComboBox *combo : {m_classifierPreset, m_segmenterPreset})
        connect(combo, &QComboBox::currentIndexChanged, this, &TrainingOptionsForm::changed);
    connect(m_network, &QComboBox::currentIndexChanged, this, &TrainingOptionsForm::changed);
    connect(m_from, &ModelPicker::changed, this, [this] {
        m_network->setEnabled(m_from->folder().isEmpty());
        Q_EMIT changed();
    });
}

void TrainingOptionsForm::makeNumbers(QFormLayout *first)
{
    std::map<OptionGroup, QFormLayout *> forms{{OptionGroup::First, first}};
    const QList<std::pair<OptionGroup, QString>> groups = {{OptionGroup::Optimisation, tr("Optimisation")},
                                                           {OptionGroup::Augmentation, tr("Augmentation")},
                                                           {OptionGroup::Running, tr("How it runs")}};
    for (const auto &[group, title] : groups) {
        auto *content = new QWidget;
        forms[group] = makeForm(content);
        layout()->addWidget(Fold::around(title, content));
    }
    for (const NumberOption &number : numberOptions(TrainOptions())) {
        const OptionText text = optionText(number.name);
        auto *field = new NumberField(text.label, {number.least, number.most, number.whole});
        field->setToolTip(text.tip);
        forms[text.group]->addRow(text.label, field);
        m_numbers.insert(QString::fromStdString(number.name), field);
        connect(field, &NumberField::changed, this, [this] {
            if (!m_filling)
                Q_EMIT changed();
        });
    }
    m_recompute = new QCheckBox(tr("Recompute activations"));
    m_recompute->setToolTip(tr("The backbone computes twice what it would have to keep: slower, with less memory"));
    m_mixed = new QCheckBox(tr("Mixed precision"));
    m_mixed->setToolTip(tr("bfloat16 where that does no harm: faster on new GPUs and processors"));
    for (QCheckBox *check : {m_recompute, m_mixed}) {
        forms[OptionGroup::Running]->addRow(check);
        connect(check, &QCheckBox::toggled, this, &TrainingOptionsForm::changed);
    }
}

/** One choice for all stages; each of the first two can be given another one then. */
void TrainingOptionsForm::choosePreset()
{
    const QSignalBlocker blockers[] = {QSignalBlocker(m_classifierPreset), QSignalBlocker(m_segmenterPreset)};
    for (QComboBox *combo : {m_classifierPreset, m_segmenterPreset})
        combo->setCurrentIndex(combo->findData(m_preset->currentData()));
    applyPreset();
}

void TrainingOptionsForm::showStagePresets(const TrainOptions &options)
{
    QComboBox *const combos[] = {m_classifierPreset, m_segmenterPreset, m_preset};
    for (std::size_t i = 0; i < std::size(combos); ++i) {
        const QSignalBlocker blocker(combos[i]);
        const QString preset =
            options.stagePresets.empty() ? QString() : QString::fromStdString(options.stagePresets[i]);
        if (options.allStages && (combos[i] != m_preset || !preset.isEmpty()))
            combos[i]->setCurrentIndex(combos[i]->findData(preset));
        if (combos[i] != m_preset)
            m_choices->setRowVisible(combos[i], options.allStages);
    }
}

void TrainingOptionsForm::applyPreset()
{
    const QString chosen = m_stage->currentData().toString();
    const auto stage = chosen == kInARow ? TrainStage::Joint : *parseStage(chosen.toStdString());
    const auto preset = trainPreset(m_preset->currentData().toString().toStdString(), stage);
    TrainOptions options = *preset;
    options.allStages = chosen == kInARow;
    if (options.allStages) {
        for (const QComboBox *combo : {m_classifierPreset, m_segmenterPreset, m_preset})
            options.stagePresets.push_back(combo->currentData().toString().toStdString());
    }
    options.network = m_network->currentData().toString().toStdString();
    if (!m_from->folder().isEmpty())
        options.from = {toPath(m_from->folder())};
    setOptions(options);
}

void TrainingOptionsForm::setOptions(const TrainOptions &options)
{
    m_base = options;
    m_filling = true;
    const QSignalBlocker blockers[] = {QSignalBlocker(m_stage), QSignalBlocker(m_network), QSignalBlocker(m_from)};
    m_stage->setCurrentIndex(
        m_stage->findData(options.allStages ? kInARow : QString::fromLatin1(stageName(options.stage))));
    showStagePresets(options);
    m_network->setCurrentIndex(m_network->findData(QString::fromStdString(options.network)));
    m_from->setFolder(options.from.empty() ? QString() : toQString(options.from.front()));
    m_network->setEnabled(options.from.empty());
    for (const NumberOption &number : numberOptions(options))
        m_numbers[QString::fromStdString(number.name)]->setValue(number.value);
    m_recompute->setChecked(options.recompute);
    m_mixed->setChecked(options.precision == "bf16");
    m_filling = false;
    Q_EMIT changed();
}

Result<TrainOptions> TrainingOptionsForm::read() const
{
    nlohmann::json object{{"network", m_network->currentData().toString().toStdString()},
                          {"recompute", m_recompute->isChecked()},
                          {"precision", m_mixed->isChecked() ? "bf16" : "fp32"},
                          {"from", nlohmann::json::array()}};
    if (!m_from->folder().isEmpty())
        object["from"].push_back(m_from->folder().toStdString());
    if (m_base.allStages) {
        for (const QComboBox *combo : {m_classifierPreset, m_segmenterPreset, m_preset})
            object["stage_presets"].push_back(combo->currentData().toString().toStdString());
    }
    for (auto it = m_numbers.begin(); it != m_numbers.end(); ++it) {
        const double value = (*it)->value();
        object[it.key().toStdString()] = (*it)->isWhole() ? nlohmann::json(std::int64_t(value)) : nlohmann::json(value);
    }
    return trainOptionsFromJson(object.dump(), m_base);
}

TrainOptions TrainingOptionsForm::options() const
{
    const auto options = read();
    return options ? *options : m_base;
}

QString TrainingOptionsForm::problem() const
{
    for (const NumberField *field : m_numbers) {
        if (!field->problem().isEmpty())
            return field->problem();
    }
    const auto options = read();
    return options ? QString()
                   : tr("These options do not go together: %1.").arg(QString::fromStdString(options.error().detail));
}

QString TrainingOptionsForm::parentModel() const
{
    return m_from->folder();
}

} // namespace loupe
