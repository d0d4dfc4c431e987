#include "ui/evaluation_page.h"

#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "app/evaluation_document.h"
#include "app/evaluation_report.h"
#include "app/model_library.h"
#include "app/paths.h"
#include "app/settings.h"
#include "ui/data_panel.h"
#include "ui/evaluation_charts.h"
#include "ui/evaluation_view.h"
#include "ui/model_picker.h"
#include "ui/run_bar.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

EvaluationPage::EvaluationPage(EvaluationService *service, ModelLibrary *library, Settings *settings, QWidget *parent)
    : StepsPage(parent),
      m_service(service),
      m_library(library),
      m_settings(settings),
      m_data(new DataPanel({tr("Labelled pictures"),
                            tr("Drop folders of forged and unedited pictures here, with a mask for each forged one."),
                            DataUse::Evaluation}))
{
    setObjectName(u"evaluation"_s);
    setProperty("helpTopic", u"evaluate#"_s);
    auto *step = new QWidget;
    auto *box = new QVBoxLayout(step);
    box->setContentsMargins(0, 0, 4, 0);
    box->addWidget(m_data);
    box->addStretch();
    addStep(tr("Data"), step, 2);
    addStep(tr("Options"), makeOptions(), 2);
    addStep(tr("Run"), makeRun(), 6);
    connect(m_data, &DataPanel::changed, this, &EvaluationPage::update);
    connect(m_model, &ModelPicker::changed, this, &EvaluationPage::update);
    connect(m_other, &ModelPicker::changed, this, &EvaluationPage::update);
    connect(m_service, &LongRun::stateChanged, this, &EvaluationPage::update);
    connect(m_service, &EvaluationService::evaluated, m_view, &EvaluationView::addImages);
    connect(m_service, &EvaluationService::finished, this, &EvaluationPage::onFinished);
    connect(m_view, &EvaluationView::openRequested, this, &EvaluationPage::openRequested);
    setDropTarget(m_data);
    update();
}

QWidget *EvaluationPage::makeOptions()
{
    m_options = new QWidget;
    auto *form = new QFormLayout(m_options);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setContentsMargins(0, 0, 4, 0);
    m_model = new ModelPicker(m_library);
    m_other = new ModelPicker(m_library, tr("No other model"));
    const auto add = [form](const QString &name, QWidget *field, const QString &tip) {
        field->setAccessibleName(name);
        field->setToolTip(tip);
        form->addRow(name, field);
    };
    add(tr("Model"), m_model, tr("The model that is measured"));
    add(tr("Compare with"), m_other, tr("A second model, measured on the same pictures and shown beside the first"));
    m_imageThreshold = new QDoubleSpinBox;
    m_imageThreshold->setRange(0, 1);
    m_imageThreshold->setSingleStep(0.05);
    m_imageThreshold->setValue(EvaluateOptions().imageThreshold);
    add(tr("Image threshold"), m_imageThreshold,
        tr("Pictures with this score or a higher one count as forged; published results have 0.5"));
    m_pixelThreshold = new QDoubleSpinBox;
    m_pixelThreshold->setRange(-0.01, 1);
    m_pixelThreshold->setSingleStep(0.05);
    m_pixelThreshold->setSpecialValueText(tr("the model's own"));
    m_pixelThreshold->setValue(m_pixelThreshold->minimum());
    add(tr("Pixel threshold"), m_pixelThreshold, tr("Pixels with a higher score count as forged"));
    m_rounds = new QSpinBox;
    m_rounds->setRange(0, 100000);
    m_rounds->setSingleStep(100);
    m_rounds->setValue(EvaluateOptions().bootstrapRounds);
    m_rounds->setSpecialValueText(tr("no intervals"));
    add(tr("Samples for the intervals"), m_rounds,
        tr("How often the pictures are drawn again to see how sure each figure is; 1000 is usual"));
    return m_options;
}

QWidget *EvaluationPage::makeRun()
{
    m_bar = new RunBar(m_service, {tr("Evaluate"), tr("Run the model over all pictures and measure it"), tr("images")});
    m_view = new EvaluationView;
    auto *exports = new QHBoxLayout;
    const auto addText = [&](const QString &text, const QString &tip, const QString &suffix, auto made) {
        exports->addWidget(addExport(
            text, tip, suffix, [this, made](const QString &file) { writeText(file, made(m_evaluations.front())); }));
    };
    addText(tr("Figures\u2026"), tr("Write the figures as CSV"), u"csv"_s, figuresCsv);
    addText(tr("Pictures\u2026"), tr("Write a line for each picture as CSV"), u"csv"_s, imagesCsv);
    addText(tr("All\u2026"), tr("Write everything as JSON"), u"json"_s, [](const Evaluation &evaluation) {
        return evaluationJson(evaluation).dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    });
    exports->addWidget(addExport(tr("PDF\u2026"), tr("Write figures, curves and the worst pictures as PDF"), u"pdf"_s,
                                 [this](const QString &file) { writeDocument(file); }));
    exports->addStretch();
    auto *page = new QWidget;
    auto *box = new QVBoxLayout(page);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_bar);
    box->addWidget(m_view, 1);
    box->addLayout(exports);
    connect(m_view, &EvaluationView::told, m_bar, &RunBar::setOutcome);
    connect(m_bar, &RunBar::startRequested, this, &EvaluationPage::start);
    return page;
}

QString EvaluationPage::problem() const
{
    if (const QString problem = m_data->problem(); !problem.isEmpty())
        return problem;
    if (m_model->folder().isEmpty())
        return tr("Choose a model.");
    if (m_model->folder() == m_other->folder())
        return tr("Both models are the same; choose another one to compare with.");
    return {};
}

void EvaluationPage::update()
{
    const bool active = m_service->isActive();
    m_data->setLocked(active);
    m_options->setEnabled(!active);
    m_bar->setProblem(problem());
    for (QPushButton *button : std::as_const(m_exports))
        button->setEnabled(!active && !m_evaluations.empty());
}

void EvaluationPage::start()
{
    if (m_service->isActive() || !problem().isEmpty())
        return;
    std::vector<EvaluateOptions> models;
    for (const ModelPicker *picker : {m_model, m_other}) {
        if (picker->folder().isEmpty())
            continue;
        EvaluateOptions options;
        options.modelFolder = toPath(picker->folder());
        options.device = m_settings->text(Settings::Key::Device).toStdString();
        if (const auto precision = parsePrecision(m_settings->text(Settings::Key::Precision).toStdString()))
            options.precision = *precision;
        options.imageThreshold = m_imageThreshold->value();
        if (m_pixelThreshold->value() >= 0)
            options.pixelThreshold = m_pixelThreshold->value();
        options.bootstrapRounds = m_rounds->value();
        options.maxMegapixels = m_settings->number(Settings::Key::DecodeMegapixels);
        models.push_back(options);
    }
    m_evaluated = m_data->data();
    m_evaluations.clear();
    m_view->setEvaluations({});
    m_service->start(m_evaluated, models);
}

void EvaluationPage::onFinished(const Result<std::vector<Evaluation>> &evaluations)
{
    if (!evaluations) {
        m_bar->setOutcome(runErrorSentence(evaluations.error()), true);
        return;
    }
    m_evaluations = *evaluations;
    m_view->setEvaluations(m_evaluations);
    const Evaluation &first = m_evaluations.front();
    QString text = tr("Measured on %1 forged (%2 with a mask) and %3 unedited pictures.")
                       .arg(first.forged)
                       .arg(first.masks)
                       .arg(first.authentic);
    if (first.failed > 0)
        text += u' ' + tr("%n picture(s) failed; they are at the top of the list.", nullptr, first.failed);
    m_bar->setOutcome(text, first.failed > 0);
    update();
}

QPushButton *EvaluationPage::addExport(const QString &text, const QString &tip, const QString &suffix,
                                       const std::function<void(const QString &file)> &write)
{
    auto *button = new QPushButton(theme::icon(u"save"_s), text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    m_exports << button;
    connect(button, &QPushButton::clicked, this, [this, tip, suffix, write] {
        auto *dialog = new QFileDialog(this, tip, {}, u"*."_s + suffix);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(suffix);
        connect(dialog, &QFileDialog::fileSelected, this, [this, write](const QString &file) {
            if (mayWrite(file))
                write(file);
        });
        dialog->open();
    });
    return button;
}

bool EvaluationPage::mayWrite(const QString &file)
{
    const bool allowed = !isFileOf(*m_evaluated, toPath(file));
    if (!allowed)
        m_bar->setOutcome(tr("%1 is one of the pictures; choose another name.").arg(file), true);
    return allowed;
}

void EvaluationPage::writeText(const QString &file, const std::string &text)
{
    tell(file, writeReport(text, toPath(file)));
}

/** The curves are drawn here, as widgets must be; the pages in a worker. */
void EvaluationPage::writeDocument(const QString &file)
{
    const EvaluationDocument document{m_evaluations, drawnCharts(m_evaluations)};
    m_bar->setOutcome(tr("The PDF is being written\u2026"));
    m_document.start([document, target = toPath(file)](
                         const Progress &progress) { return writeEvaluationDocument(document, target, progress); },
                     [this, file](const Result<void> &written) { tell(file, written); });
}

void EvaluationPage::tell(const QString &file, const Result<void> &written)
{
    m_bar->setOutcome(written ? tr("Written to %1.").arg(file) : errorSentence(written.error()), !written);
}

} // namespace loupe
