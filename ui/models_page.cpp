#include "ui/models_page.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/analyzer_options.h"
#include "app/error_text.h"
#include "app/model_card_text.h"
#include "app/paths.h"
#include "training/train_options.h"
#include "ui/comparison_view.h"
#include "ui/theme.h"

using namespace Qt::StringLiterals;

namespace loupe {

ModelsPage::ModelsPage(ModelLibrary *library, QWidget *parent)
    : QWidget(parent),
      m_library(library),
      m_list(new QListWidget),
      m_card(new QTextBrowser),
      m_compared(new ComparisonView),
      m_text(new QLabel),
      m_progress(new QProgressBar)
{
    setObjectName(u"models"_s);
    setProperty("helpTopic", u"models#"_s);
    m_list->setAccessibleName(tr("Installed models"));
    m_list->setMinimumWidth(140);
    m_card->setAccessibleName(tr("Model card"));
    m_card->setFrameShape(QFrame::NoFrame);
    m_card->setMinimumWidth(160);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setObjectName(u"modelsText"_s);
    m_progress->setRange(0, 0);
    m_progress->setMaximumHeight(8);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    auto *left = new QWidget;
    auto *box = new QVBoxLayout(left);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_list, 1);
    box->addWidget(makeButtons());
    box->addWidget(m_progress);
    box->addWidget(m_text);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(left);
    auto *right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->addWidget(m_card);
    right->addWidget(m_compared);
    splitter->addWidget(right);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({400, 600});
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(8, 8, 8, 4);
    page->addWidget(splitter);
    connect(m_library, &ModelLibrary::changed, this, &ModelsPage::fill);
    connect(m_list, &QListWidget::currentRowChanged, this, &ModelsPage::showSelected);
    connect(m_list, &QListWidget::itemActivated, m_use, &QPushButton::click);
    connect(&m_importer, &LongRun::stateChanged, this, &ModelsPage::update);
    connect(&m_importer, &ModelImporter::verified, this, &ModelsPage::onVerified);
    connect(&m_importer, &ModelImporter::imported, this, &ModelsPage::onImported);
    fill();
}

QWidget *ModelsPage::makeButtons()
{
    auto *buttons = new QWidget;
    auto *grid = new QGridLayout(buttons);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](int row, int column, const QString &icon, const QString &text, const QString &tip,
                         int columns = 1) {
        auto *button = new QPushButton(theme::icon(icon), text);
        button->setToolTip(tip);
        button->setAccessibleName(text);
        grid->addWidget(button, row, column, 1, columns);
        return button;
    };
    m_use = add(0, 0, u"play"_s, tr("Use"), tr("Analyse photos with this model from now on"));
    m_use->setObjectName(u"useModel"_s);
    m_verify = add(0, 1, u"search"_s, tr("Verify"), tr("Read the weights and compare their hash with the card's"));
    m_verify->setObjectName(u"verifyModel"_s);
    m_remove = add(0, 2, u"remove"_s, tr("Remove"), tr("Delete this model from the disk"));
    m_remove->setObjectName(u"removeModel"_s);
    m_folder = add(1, 0, u"folder"_s, tr("Import folder\u2026"), tr("Copy a model folder, with its card, into Loupe"));
    m_files = add(1, 1, u"open"_s, tr("Import files\u2026"), tr("Make a model of published checkpoint files"));
    constexpr int kAll = 3;
    m_compare = add(2, 0, u"samples"_s, tr("Compare on the open photo"),
                    tr("Have this model look at the photo on the page Inspect too, and show both results"), kAll);
    m_compare->setObjectName(u"compareModel"_s);
    m_compare->hide();
    connect(m_compare, &QPushButton::clicked, this, &ModelsPage::compare);
    connect(m_use, &QPushButton::clicked, this, [this] { Q_EMIT useRequested(selected()); });
    connect(m_verify, &QPushButton::clicked, this, [this] {
        say(tr("The weights are being read\u2026"));
        m_importer.verify(selected());
    });
    connect(m_remove, &QPushButton::clicked, this, &ModelsPage::remove);
    connect(m_folder, &QPushButton::clicked, this, &ModelsPage::chooseImportFolder);
    connect(m_files, &QPushButton::clicked, this, &ModelsPage::chooseImportFiles);
    return buttons;
}

void ModelsPage::useComparison(ComparisonService *comparison, const Settings *settings)
{
    m_comparison = comparison;
    m_settings = settings;
    m_compare->show();
    connect(comparison, &ComparisonService::busyChanged, this, &ModelsPage::update);
    connect(comparison, &ComparisonService::photoChanged, m_compared, &ComparisonView::clear);
    connect(comparison, &ComparisonService::compared, m_compared, &ComparisonView::setComparison);
    connect(comparison, &ComparisonService::failed, m_compared,
            [this](const Error &error) { m_compared->tell(errorSentence(error)); });
    update();
}

void ModelsPage::setInUse(const QString &folder)
{
    m_inUse = QDir::cleanPath(folder);
    fill();
}

QString ModelsPage::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void ModelsPage::select(const QString &folder)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == folder)
            m_list->setCurrentRow(row);
    }
}

void ModelsPage::fill()
{
    const QString before = selected();
    m_list->clear();
    for (const InstalledModel &model : m_library->models()) {
        const bool inUse = QDir::cleanPath(model.folder) == m_inUse;
        QString text = QString::fromStdString(model.card.id);
        if (model.error)
            text = tr("%1 (cannot be read)").arg(text);
        else if (inUse)
            text = tr("%1 (in use)").arg(text);
        auto *item = new QListWidgetItem(theme::icon(model.error ? u"warning"_s : u"model"_s), text, m_list);
        item->setData(Qt::UserRole, model.folder);
        item->setToolTip(QDir::toNativeSeparators(model.folder));
        QFont font = item->font();
        font.setBold(inUse);
        item->setFont(font);
    }
    select(before);
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showSelected();
}

void ModelsPage::showSelected()
{
    m_removing.clear();
    const InstalledModel *model = m_library->find(selected());
    if (!model) {
        m_card->setPlainText(tr("No model is installed; import one."));
    } else if (model->error) {
        m_card->setPlainText(errorSentence(*model->error) + u'\n' + QString::fromStdString(model->error->detail));
    } else {
        QString html = modelCardHtml(model->card);
        if (const QString notes = notesOf(model->card); !notes.isEmpty())
            html += u"<h3>%1</h3><p>%2</p>"_s.arg(tr("Notes").toHtmlEscaped(), notes.toHtmlEscaped());
        m_card->setHtml(html);
    }
    update();
}

void ModelsPage::update()
{
    const InstalledModel *model = m_library->find(selected());
    const bool idle = !m_importer.isActive();
    const bool inUse = model && QDir::cleanPath(model->folder) == m_inUse;
    const bool comparing = m_comparison && m_comparison->isBusy();
    m_progress->setVisible(!idle || comparing);
    m_compare->setEnabled(comparing || (m_comparison && model && !model->error && !inUse));
    m_compare->setText(comparing ? tr("Cancel the comparison") : tr("Compare on the open photo"));
    m_compare->setAccessibleName(m_compare->text());
    m_use->setEnabled(model && !model->error && !inUse);
    m_verify->setEnabled(idle && model && !model->error);
    m_remove->setEnabled(idle && model && !model->bundled && !inUse);
    m_remove->setText(m_removing.isEmpty() ? tr("Remove") : tr("Really remove"));
    m_folder->setEnabled(idle);
    m_files->setEnabled(idle);
}

void ModelsPage::say(const QString &sentence, bool bad)
{
    QPalette colors = palette();
    if (bad)
        colors.setColor(QPalette::WindowText, theme::warning(colors));
    m_text->setPalette(colors);
    m_text->setText(sentence);
}

void ModelsPage::compare()
{
    if (m_comparison->isBusy()) {
        m_comparison->cancel();
        m_compared->clear();
        return;
    }
    switch (m_comparison->photo()) {
    case ComparisonService::Photo::None:
        m_compared->tell(tr("No photo is open. Open one on the page Inspect, then compare."));
        return;
    case ComparisonService::Photo::NotAnalysed:
        m_compared->tell(tr("The open photo has no result yet. Compare when it is analysed."));
        return;
    case ComparisonService::Photo::Analysed:
        m_compared->tell(tr("%1 is being loaded and looks at the open photo\u2026").arg(QDir(selected()).dirName()));
        m_comparison->compare(analyzerOptions(*m_settings, selected()));
    }
}

void ModelsPage::remove()
{
    const QString folder = selected();
    if (m_removing != folder) {
        m_removing = folder;
        say(tr("This deletes the model from the disk. Click once more to remove it."), true);
        update();
        return;
    }
    const auto removed = m_library->remove(folder);
    say(removed ? tr("The model was removed.") : errorSentence(removed.error()), !removed);
}

// --- import -------------------------------------------------------------------------------------------------------

/** A folder for a new model of about this name. */
QString ModelsPage::freeFolder(const QString &name) const
{
    QString base = name;
    base.replace(QRegularExpression(u"[^A-Za-z0-9._-]"_s), u"-"_s);
    if (base.isEmpty() || !base.front().isLetterOrNumber())
        base.prepend(u"model"_s);
    QString free = base.left(60);
    for (int i = 2; !m_library->nameProblem(free).isEmpty() && i < 1000; ++i)
        free = u"%1-%2"_s.arg(base.left(60)).arg(i);
    return m_library->folder() + u'/' + free;
}

void ModelsPage::chooseImportFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a model folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ModelsPage::importFolder);
    dialog->open();
}

void ModelsPage::chooseImportFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import published checkpoint files"), {},
                                   tr("Checkpoints (*.safetensors *.pt *.pth *.bin)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ModelsPage::importFiles);
    dialog->open();
}

void ModelsPage::importFolder(const QString &source)
{
    say(tr("The model is being copied and checked\u2026"));
    m_importer.importFolder(source, freeFolder(QDir(source).dirName()));
}

void ModelsPage::importFiles(const QStringList &files)
{
    if (files.isEmpty())
        return;
    QStringList networks;
    for (const std::string &name : networkNames())
        networks << QString::fromStdString(name);
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Import checkpoint files"));
    dialog->setLabelText(tr("Which network were they made for?"));
    dialog->setComboBoxItems(networks);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, files](const QString &network) {
        say(tr("The files are being read and compared with the network\u2026"));
        m_importer.importFiles(files, network, freeFolder(QFileInfo(files.front()).completeBaseName()));
    });
    dialog->open();
}

void ModelsPage::onVerified(const QString &folder, const Result<bool> &good)
{
    const QString name = QDir(folder).dirName();
    if (good)
        say(tr("%1: the weights are those that the card names.").arg(name));
    else
        say(u"%1: %2\n%3"_s.arg(name, errorSentence(good.error()), QString::fromStdString(good.error().detail)), true);
}

void ModelsPage::onImported(const QString &target, const Result<bool> &good)
{
    if (!good) {
        say(errorSentence(good.error()) + u'\n' + QString::fromStdString(good.error().detail), true);
        return;
    }
    m_library->refresh();
    select(target);
    say(tr("%1 is installed: every weight of the network was found. Choose Use to analyse with it.")
            .arg(QDir(target).dirName()));
}

} // namespace loupe
