#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>
#include <QWidget>

#include <opencv2/core/mat.hpp>

class QLabel;

namespace loupe {

/** A photo, what the network made of it at first, and what it makes of it now. */
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
    Picture m_photo;
    Picture m_first;
    Picture m_now;
    QThreadPool m_pool;
    QFutureWatcher<QImage> m_decoding;
};

} // namespace loupe
