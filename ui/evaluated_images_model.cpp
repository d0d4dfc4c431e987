#include "ui/evaluated_images_model.h"

#include <QFileInfo>

#include <algorithm>

#include "app/error_text.h"
#include "app/evaluated_images.h"
#include "app/paths.h"
#include "app/wording.h"

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

/** What a column is sorted by where that is a number. */
double value(const EvaluatedImage &image, int column)
{
    switch (column) {
    case EvaluatedImagesModel::Label:
        return image.forged ? 1 : 0;
    case EvaluatedImagesModel::PixelF1:
        return image.hasMask ? pixelF1(image.pixels) : -1;
    case EvaluatedImagesModel::ShareFound:
        return image.forgedShareFound;
    case EvaluatedImagesModel::ShareTrue:
        return image.forgedShareTrue.value_or(-1);
    default:
        return image.error ? -1 : image.score;
    }
}

} // namespace

void EvaluatedImagesModel::setImages(const std::vector<EvaluatedImage> &images)
{
    beginResetModel();
    m_images = images;
    sortImages();
    endResetModel();
}

QString EvaluatedImagesModel::file(int row) const
{
    return toQString(m_images[std::size_t(row)].file);
}

int EvaluatedImagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_images.size());
}

int EvaluatedImagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString EvaluatedImagesModel::text(const EvaluatedImage &image, int column) const
{
    if (column == File)
        return toQString(image.file.filename());
    if (column == Label)
        return image.forged ? tr("forged") : tr("unedited", "label of a picture");
    if (image.error)
        return column == Score ? errorSentence(*image.error) : QString();
    switch (column) {
    case Score:
        return scoreText(image.score);
    case BandColumn:
        return bandWords(image.band);
    case PixelF1:
        return image.forged && image.hasMask ? QLocale().toString(pixelF1(image.pixels), 'f', 2) : QString();
    case ShareFound:
        return percentText(image.forgedShareFound);
    case ShareTrue:
        return image.forgedShareTrue ? percentText(*image.forgedShareTrue) : QString();
    default:
        return {};
    }
}

QVariant EvaluatedImagesModel::data(const QModelIndex &index, int role) const
{
    const EvaluatedImage &image = m_images[std::size_t(index.row())];
    if (role == Qt::DisplayRole)
        return text(image, index.column());
    if (role == Qt::ToolTipRole)
        return toQString(image.file);
    if (role == Qt::TextAlignmentRole && index.column() > BandColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant EvaluatedImagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const QString titles[] = {tr("Picture"),  tr("Label"),         tr("Score"),       tr("Verdict"),
                              tr("Pixel F1"), tr("Forged, found"), tr("Forged, true")};
    const QString tips[] = {tr("The file's name; double-click or Enter opens it"),
                            tr("What the data says"),
                            tr("What the model said of the picture as a whole"),
                            tr("The model's band"),
                            tr("How well the mask was met, 0 to 1"),
                            tr("Share of the picture that the model marks"),
                            tr("Share of the picture that the data marks")};
    if (role == Qt::DisplayRole)
        return titles[section];
    if (role == Qt::ToolTipRole)
        return tips[section];
    return {};
}

void EvaluatedImagesModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_column = column;
    m_order = order;
    sortImages();
    endResetModel();
}

void EvaluatedImagesModel::sortImages()
{
    const auto before = [this](const EvaluatedImage &a, const EvaluatedImage &b) {
        if (m_column < 0)
            return distanceFromLabel(a) > distanceFromLabel(b);
        const EvaluatedImage &first = m_order == Qt::AscendingOrder ? a : b;
        const EvaluatedImage &second = m_order == Qt::AscendingOrder ? b : a;
        return m_column == File ? first.file < second.file : value(first, m_column) < value(second, m_column);
    };
    std::stable_sort(m_images.begin(), m_images.end(), before);
}

} // namespace loupe
