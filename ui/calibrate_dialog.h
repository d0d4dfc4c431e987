#pragma once

#include <QDialog>

#include "app/alarm_service.h"
#include "app/photo_calibration.h"

class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace loupe {

class RunBar;

/**
 * Measures how often the model in use alarms on photos that the user knows to be unedited, and makes a threshold of it.
 * Closing it ends a run. Closes itself for good. GUI thread.
 */
class CalibrateDialog : public QDialog {
    Q_OBJECT

public:
    /** All outlive the dialog. */
    CalibrateDialog(AnalysisService *analysis, AlarmService *alarms, Settings *settings, QWidget *parent = nullptr);

    /** Shown and ready to be measured. */
    void setFolder(const QString &folder);

private:
    QWidget *makeSource();
    QWidget *makeResult();
    QWidget *makeButtons();
    void chooseFolder();
    void begin();
    void onFinished(const Result<OwnPhotos> &photos);
    void showPhotos();
    void showThreshold();
    void updateProblem();
    void use();
    void forget();

    AnalysisService *m_analysis;
    AlarmService *m_alarms;
    Settings *m_settings;
    PhotoCalibration m_run;
    QString m_folder;
    std::optional<OwnPhotos> m_photos; ///< measured now, or kept
    bool m_kept = false;               ///< they are those that are in use

    QPushButton *m_choose = nullptr;
    QLabel *m_source = nullptr;
    RunBar *m_bar;
    QWidget *m_result = nullptr;
    QLabel *m_measured = nullptr;
    QTableWidget *m_bands = nullptr;
    QLabel *m_needed = nullptr;
    QDoubleSpinBox *m_accepted = nullptr;
    QLabel *m_threshold = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_forget = nullptr;
};

} // namespace loupe
