#pragma once

#include <QImage>
#include <QWidget>

#include "app/comparison_service.h"

class QLabel;

namespace loupe {

/** The open photo as two models see it, side by side: verdict, score, forged share, score map over the photo. */
class ComparisonView : public QWidget {
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /** Shows itself with this sentence alone. */
    void tell(const QString &text);
    /** Shows itself. */
    void setComparison(const ModelComparison &comparison);
    /** Hides itself. */
    void clear();
    /** Room for pictures in which something can be seen; less where there is less. */
    QSize sizeHint() const override { return {480, 360}; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Side {
        QLabel *model;
        QLabel *verdict;
        QLabel *figures;
        QLabel *picture;
        QImage overlay;
    };
    Side makeSide(const QString &name);
    static void fill(Side &side, const ModelView &view, const QString &title);
    void showSides(bool shown);
    void scalePictures();

    QLabel *m_text;
    Side m_shown;
    Side m_other;
};

} // namespace loupe
