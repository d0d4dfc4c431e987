#include "ui/viewer/truth_layers.h"

#include <QFileDialog>
#include <QFileInfo>

#include "app/error_text.h"
#include "app/paths.h"
#include "app/picture_folder.h"
#include "ui/viewer/image_view.h"
#include "ui/viewer/layer_stack.h"
#include "ui/viewer/threshold_tracker.h"

using namespace Qt::StringLiterals;

namespace loupe {

TruthLayers::TruthLayers(LayerStack *layers, ImageView *view, ThresholdTracker *threshold, QObject *parent)
    : QObject(parent), m_layers(layers), m_view(view), m_threshold(threshold)
{
    connect(&m_service, &GroundTruthService::read, this, &TruthLayers::onRead);
    connect(&m_service, &GroundTruthService::failed, this, &TruthLayers::onFailed);
}

void TruthLayers::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    m_chosen = false;
    m_folder = image ? QFileInfo(toQString(image->facts.file)).absolutePath() : QString();
    m_threshold->setGroundTruth({});
    m_view->setGroundTruth({});
    Q_EMIT changed({});
    m_service.setImage(image);
}

void TruthLayers::choose()
{
    auto *dialog = new QFileDialog(m_view->window(), tr("Choose the ground truth of this photo"), m_folder,
                                   tr("Masks (%1)").arg(picturePatterns().join(u' ')) + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TruthLayers::use);
    dialog->open();
}

void TruthLayers::use(const QString &file)
{
    m_chosen = true;
    m_service.choose(file);
}

void TruthLayers::onRead(const GroundTruth &truth)
{
    Q_EMIT changed(truth.file); // before the figures, which name it
    m_view->setGroundTruth(truth.mask);
    m_threshold->setGroundTruth(truth.mask);
    if (m_chosen)
        m_layers->setData(m_layers->index(m_layers->rowOf(LayerKind::GroundTruth)), Qt::Checked, Qt::CheckStateRole);
}

void TruthLayers::onFailed(const QString &file, const Error &error)
{
    const QString name = QFileInfo(file).fileName();
    Q_EMIT message(error.kind == Error::Kind::BadArgument
                       ? tr("%1 has another shape than this photo, so it is not its ground truth.").arg(name)
                       : tr("%1: %2").arg(name, errorSentence(error)));
}

} // namespace loupe
