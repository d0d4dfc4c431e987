#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>
#include <QWidget>

#include <opencv2/core/mat.hpp>

class QLabel;
class QSlider;

namespace loupe {

/** A photo, what the network made of it at first, and what it makes of it now or made of it at any look between. */
class ProbeView : public QWidget {
    Q_OBJECT

public:
    explicit ProbeView(QWidget *parent = nullptr);
    ~ProbeView() override;

    /** @param photo decoded in a worker; empty: none */
    void begin(const QString &photo);
    /** @param scores CV_32F, 0..1 */
    void setMap(const cv::Mat &scores, int step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Picture {
        QImage image;
        QLabel *label = nullptr;
        QLabel *caption = nullptr;
    };
    void draw(Picture &picture);

    QLabel *m_hint;
    struct Look {
        int step = 0;
        QImage map;
    };
    void showLook(int look);

    QSlider *m_slider;
    QList<Look> m_looks; ///< the first, and the latest ones
    Picture m_photo;
    Picture m_first;
    Picture m_now;
    QThreadPool m_pool;
    QFutureWatcher<QImage> m_decoding;
};

} // namespace loupe
