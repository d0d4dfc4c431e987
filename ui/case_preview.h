#pragma once

#include <QFutureWatcher>
#include <QImage>
#include <QThreadPool>
#include <QWidget>

#include "app/case_service.h"
#include "app/settings.h"

namespace loupe {

/** The selected file, small, with its score map and the mask's outline over it. Made in workers. GUI thread. */
class CasePreview : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSide = 320; ///< screen pixels

    /** Both outlive the widget. */
    CasePreview(CaseService *cases, Settings *settings, QWidget *parent = nullptr);
    ~CasePreview() override;

    /** nullptr: nothing. A result that is shown already is not made again. */
    void showRow(const CaseRow *row);
    QSize sizeHint() const override { return {kSide * 2 / 3, kSide / 2}; }
    QSize minimumSizeHint() const override { return sizeHint(); }
    const QImage &image() const { return m_image; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();

    CaseService *m_cases;
    Settings *m_settings;
    qint64 m_item = 0;
    qint64 m_result = 0;
    QString m_file;
    QImage m_image;
    QThreadPool m_pool;
    QFutureWatcher<Result<Analysis>> m_asking;
    QFutureWatcher<QImage> m_drawing;
};

} // namespace loupe
