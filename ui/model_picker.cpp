#include "ui/model_picker.h"

#include <QDir>
#include <QFileDialog>

#include "app/model_library.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

const QString kOther = u"?"_s; ///< no folder is called so

}

ModelPicker::ModelPicker(ModelLibrary *library, const QString &none, QWidget *parent)
    : QComboBox(parent), m_library(library), m_none(none)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    connect(library, &ModelLibrary::changed, this, &ModelPicker::fill);
    connect(this, &QComboBox::activated, this, &ModelPicker::onActivated);
    if (none.isEmpty() && !library->models().isEmpty())
        m_folder = library->models().front().folder;
    fill();
}

QString ModelPicker::folder() const
{
    return m_folder;
}

void ModelPicker::setFolder(const QString &folder)
{
    if (folder == m_folder)
        return;
    m_folder = folder;
    fill();
    Q_EMIT changed();
}

void ModelPicker::fill()
{
    const QString before = m_folder;
    clear();
    if (!m_none.isEmpty())
        addItem(m_none, QString());
    for (const InstalledModel &model : m_library->models()) {
        if (!model.error)
            addItem(QString::fromStdString(model.card.id), model.folder);
    }
    if (!m_folder.isEmpty() && findData(m_folder) < 0) {
        if (QDir(m_folder).exists())
            addItem(QDir(m_folder).dirName(), m_folder);
        else
            m_folder = itemData(0).toString(); // it was removed
    }
    addItem(tr("Another folder\u2026"), kOther);
    setCurrentIndex(std::max(0, findData(m_folder)));
    m_folder = currentData().toString() == kOther ? QString() : currentData().toString();
    if (m_folder != before)
        Q_EMIT changed();
    setToolTip(m_folder.isEmpty() ? tr("Choose a model") : QDir::toNativeSeparators(m_folder));
}

void ModelPicker::onActivated(int index)
{
    if (itemData(index).toString() != kOther) {
        setFolder(itemData(index).toString());
        return;
    }
    setCurrentIndex(std::max(0, findData(m_folder))); // until a folder is chosen
    chooseOther();
}

void ModelPicker::chooseOther()
{
    auto *dialog = new QFileDialog(this, tr("Choose a model folder"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &ModelPicker::setFolder);
    dialog->open();
}

} // namespace loupe
