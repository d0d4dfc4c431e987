#pragma once

#include <memory>

#include <QAbstractListModel>
#include <QHash>
#include <QImage>

#include "training/dataset.h"
#include "ui/thumbnail_loader.h"

namespace loupe {

/**
 * Labelled pictures as small ones with the outline of their masks. They are made in workers when a view first asks for
 * them. GUI thread.
 */
class ContactSheetModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Show { All, Forged, Unedited };
    static constexpr int kSide = 120; ///< longer side of a picture, screen pixels

    explicit ContactSheetModel(QObject *parent = nullptr);

    void setDataset(std::shared_ptr<const Dataset> data);
    void setShown(Show show);
    const LabelledImage &image(int row) const { return m_data->images[m_rows[row]]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Item {
        QImage picture;
        QImage mask;
        bool failed = false;
    };
    void fill();
    void onPicture(const QString &file, const QImage &picture);
    void onMask(const QString &file, const QImage &mask);
    void tell(int row);
    QVariant decoration(int row) const;
    QString description(int row) const;

    std::shared_ptr<const Dataset> m_data;
    Show m_show = Show::All;
    QList<std::size_t> m_rows;           ///< of the data's images
    QHash<QString, int> m_pictureRows;   ///< by file
    QMultiHash<QString, int> m_maskRows; ///< by the mask's file
    QHash<std::size_t, Item> m_items;    ///< by image
    mutable ThumbnailLoader m_pictures;  ///< data() asks them
    mutable ThumbnailLoader m_masks;
};

} // namespace loupe
