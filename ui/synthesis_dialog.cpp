#include "ui/synthesis_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/error_text.h"
#include "app/paths.h"
#include "ui/contact_sheet.h"
#include "ui/number_field.h"
#include "ui/run_bar.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

constexpr int kPreviewed = 12; ///< pictures of a preview

} // namespace

SynthesisDialog::SynthesisDialog(QWidget *parent)
    : QDialog(parent),
      m_previewText(new QLabel(tr("A preview makes a few pictures and shows them here, what is forged outlined."))),
      m_sheet(new ContactSheet),
      m_bar(new RunBar(&m_make,
                       {tr("Make the set"), tr("Write the pictures and their masks into the folder"), tr("pictures")}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make a training set from unedited photos"));
    setProperty("helpTopic", u"train#synthesize"_s);
    resize(820, 660);
    auto *about = new QLabel(tr("Forgeries are made out of your own photos: splices, copied areas, removals, local "
                                "edits, with a history of saving and scaling. The photos themselves are only read."));
    about->setWordWrap(true);
    m_previewText->setWordWrap(true);
    m_previewText->setObjectName(u"previewText"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *box = new QVBoxLayout(this);
    box->addWidget(about);
    box->addLayout(makeFields());
    box->addWidget(m_previewText);
    box->addWidget(m_sheet, 1);
    box->addWidget(m_bar);
    box->addWidget(buttons);
    connect(m_look, &QPushButton::clicked, this, &SynthesisDialog::preview);
    connect(&m_preview, &SynthesisService::finished, this, &SynthesisDialog::onPreviewed);
    connect(&m_reader, &DatasetReader::finished, this, [this](const auto &read) {
        if (read)
            m_sheet->setDataset(*read);
    });
    connect(m_bar, &RunBar::startRequested, this, &SynthesisDialog::make);
    connect(&m_make, &SynthesisService::finished, this, &SynthesisDialog::onMade);
    for (const LongRun *run : {static_cast<LongRun *>(&m_preview), static_cast<LongRun *>(&m_make)})
        connect(run, &LongRun::stateChanged, this, &SynthesisDialog::update);
    update();
}

QLineEdit *SynthesisDialog::addFolder(QFormLayout *form, const QString &name, const QString &tip,
                                      const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(name);
    edit->setToolTip(tip);
    auto *choose = new QPushButton(theme::icon(u"folder"_s), tr("Folder\u2026"));
    choose->setAccessibleName(tip);
    choose->setToolTip(tip);
    auto *row = new QHBoxLayout;
    row->addWidget(edit, 1);
    row->addWidget(choose);
    form->addRow(name, row);
    connect(edit, &QLineEdit::textChanged, this, &SynthesisDialog::update);
    connect(choose, &QPushButton::clicked, this, [this, edit, tip] {
        auto *dialog = new QFileDialog(this, tip, edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    return edit;
}

QLayout *SynthesisDialog::makeFields()
{
    auto *form = new QFormLayout;
    m_photos = addFolder(form, tr("Photos"), tr("Choose the folder of unedited photos"), u"synthesisPhotos"_s);
    m_output = addFolder(form, tr("Set"), tr("Choose the folder that the set is written to"), u"synthesisOutput"_s);
    m_count = new NumberField(tr("Pictures"), {1, 999999, true});
    m_count->setToolTip(tr("How many pictures are made, about half of them forged; some hundreds are a beginning"));
    m_side = new NumberField(tr("Side"), {64, 4096, true});
    m_side->setToolTip(tr("Width and height of each picture in pixels, a multiple of 8"));
    m_seed = new NumberField(tr("Seed"), {0, 9e15, true});
    m_seed->setToolTip(tr("The same photos, numbers and seed give the same pictures"));
    const SynthesisWriterOptions usual;
    m_count->setValue(usual.count);
    m_side->setValue(usual.side);
    m_seed->setValue(double(usual.seed));
    auto *numbers = new QHBoxLayout;
    for (NumberField *field : {m_count, m_side, m_seed}) {
        numbers->addWidget(new QLabel(field->accessibleName()));
        numbers->addWidget(field, 1);
        connect(field, &NumberField::changed, this, &SynthesisDialog::update);
    }
    m_look = new QPushButton(theme::icon(u"eye"_s), tr("Preview"));
    m_look->setObjectName(u"synthesisPreview"_s);
    m_look->setToolTip(tr("Make a few pictures and look at them; nothing is written to the set's folder"));
    numbers->addWidget(m_look);
    form->addRow(numbers);
    return form;
}

void SynthesisDialog::setPhotos(const QString &folder)
{
    m_photos->setText(folder);
}

void SynthesisDialog::setOutput(const QString &folder)
{
    m_output->setText(folder);
}

QString SynthesisDialog::problem() const
{
    if (m_photos->text().isEmpty())
        return tr("Choose the folder of unedited photos.");
    if (!QFileInfo(m_photos->text()).isDir())
        return tr("There is no folder %1.").arg(m_photos->text());
    for (const NumberField *field : {m_count, m_side, m_seed}) {
        if (!field->problem().isEmpty())
            return field->problem();
    }
    return int(m_side->value()) % 8 == 0 ? QString() : tr("Side must be a multiple of 8.");
}

SynthesisWriterOptions SynthesisDialog::options() const
{
    SynthesisWriterOptions options;
    options.photoFolders = {toPath(m_photos->text())};
    options.count = int(m_count->value());
    options.side = int(m_side->value());
    options.seed = std::uint64_t(m_seed->value());
    return options;
}

void SynthesisDialog::update()
{
    QString problem = this->problem();
    m_look->setEnabled(problem.isEmpty() && !m_preview.isActive() && !m_make.isActive());
    if (problem.isEmpty() && m_output->text().isEmpty())
        problem = tr("Choose the folder that the set is written to.");
    // The set's own files must not become photos of the next one, and evidence stays as it is.
    else if (problem.isEmpty() && QDir(m_output->text()).absolutePath() == QDir(m_photos->text()).absolutePath())
        problem = tr("Choose another folder for the set than that of the photos.");
    m_bar->setProblem(problem);
}

void SynthesisDialog::preview()
{
    if (m_preview.isActive() || !problem().isEmpty())
        return;
    m_previewFolder = std::make_unique<QTemporaryDir>();
    SynthesisWriterOptions few = options();
    few.count = kPreviewed;
    few.output = toPath(m_previewFolder->path());
    m_previewText->setText(tr("A few pictures are being made\u2026"));
    m_preview.start(few);
}

void SynthesisDialog::onPreviewed(const Result<SynthesisSummary> &summary)
{
    if (!summary) {
        m_previewText->setText(runErrorSentence(summary.error()));
        return;
    }
    m_previewText->setText(
        tr("%1 forged and %2 unedited ones, as the set will have them:").arg(summary->forged).arg(summary->authentic));
    m_reader.read({m_previewFolder->path()});
}

void SynthesisDialog::make()
{
    if (m_make.isActive())
        return;
    SynthesisWriterOptions all = options();
    m_made = m_output->text();
    all.output = toPath(m_made);
    m_make.start(all);
}

void SynthesisDialog::onMade(const Result<SynthesisSummary> &summary)
{
    if (!summary) {
        const bool cancelled = summary.error().kind == Error::Kind::Cancelled;
        m_bar->setOutcome(cancelled ? tr("Stopped; what was made until then is in the folder.")
                                    : runErrorSentence(summary.error()),
                          !cancelled);
        return;
    }
    QString text = tr("%1 forged and %2 unedited pictures were made.").arg(summary->forged).arg(summary->authentic);
    if (!summary->skipped.empty())
        text += u' ' + tr("%n photo(s) could not be used.", nullptr, int(summary->skipped.size()));
    m_bar->setOutcome(text);
    Q_EMIT made(m_made);
}

} // namespace loupe
