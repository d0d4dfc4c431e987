#pragma once

#include <memory>

#include <QSplitter>

#include "ui/viewer/layer_stack.h"

namespace loupe {

class ImageView;
struct DecodedImage;

/**
 * The viewer, and beside it, when it is asked for, a second one without layers: of the same photo, or of one that is
 * kept there while others are opened. Both show the same part at the same size. GUI thread.
 */
class SideBySide : public QSplitter {
    Q_OBJECT

public:
    /** @param view is taken */
    explicit SideBySide(ImageView *view, QWidget *parent = nullptr);

    /** The photo that is open. nullptr: none. */
    void setImage(const std::shared_ptr<const DecodedImage> &image);
    void setSideShown(bool shown);
    /** The side keeps the photo that it shows. */
    void setKept(bool kept);

private:
    void showAtSide(const std::shared_ptr<const DecodedImage> &image);
    void follow(ImageView *from, ImageView *to);

    ImageView *m_view;
    ImageView *m_side = nullptr; ///< made when it is first shown
    LayerStack m_layers;         ///< of the side: the photo alone
    std::shared_ptr<const DecodedImage> m_image;
    bool m_kept = false;
    bool m_following = false;
};

} // namespace loupe
