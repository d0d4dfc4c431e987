#include "ui/viewer/side_by_side.h"

#include <QScopedValueRollback>

#include "model/analysis.h"
#include "ui/viewer/image_view.h"

namespace loupe {

SideBySide::SideBySide(ImageView *view, QWidget *parent) : QSplitter(Qt::Horizontal, parent), m_view(view)
{
    setChildrenCollapsible(false);
    addWidget(view);
    m_layers.setOriginalShown(true);
}

void SideBySide::setImage(const std::shared_ptr<const DecodedImage> &image)
{
    m_image = image;
    if (!m_side || m_kept || m_side->isHidden())
        return;
    showAtSide(image);
}

void SideBySide::showAtSide(const std::shared_ptr<const DecodedImage> &image)
{
    {
        const QScopedValueRollback guard(m_following, true); // a new photo is shown whole: no reason to move the other
        m_side->setImage(image);
    }
    follow(m_view, m_side);
}

void SideBySide::setSideShown(bool shown)
{
    if (shown && !m_side) {
        m_side = new ImageView(&m_layers);
        m_side->setAccessibleName(tr("Photo at the side"));
        m_side->setAccessibleDescription(tr("A photo without layers, at the place and size of the other."));
        m_side->setFocusPolicy(Qt::ClickFocus); // Tab has nothing to do there
        addWidget(m_side);
        connect(m_view, &ImageView::moved, this, [this] { follow(m_view, m_side); });
        connect(m_side, &ImageView::moved, this, [this] { follow(m_side, m_view); });
    }
    if (!m_side)
        return;
    m_side->setVisible(shown);
    m_kept = m_kept && shown;
    if (shown)
        setSizes({width() / 2, width() / 2});
    showAtSide(shown ? m_image : nullptr);
}

void SideBySide::setKept(bool kept)
{
    m_kept = kept;
    setImage(m_image);
}

/** By shares of the photos' sizes, so that a smaller copy shows the same part. */
void SideBySide::follow(ImageView *from, ImageView *to)
{
    if (m_following || m_side->isHidden() || from->pictureSize().isEmpty() || to->pictureSize().isEmpty())
        return;
    const QScopedValueRollback guard(m_following, true); // the other answers
    const QSizeF sizes[] = {from->pictureSize(), to->pictureSize()};
    const double ratio = sizes[0].width() / sizes[1].width();
    to->showAt(from->zoom() * ratio,
               {from->center().x() / ratio, from->center().y() * sizes[1].height() / sizes[0].height()});
}

} // namespace loupe
