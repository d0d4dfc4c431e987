#pragma once

#include <QDialog>
#include <QTemporaryDir>

#include <memory>

#include "app/dataset_reader.h"
#include "app/synthesis_service.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace loupe {

class ContactSheet;
class NumberField;
class RunBar;

/** Makes a labelled set of forged and unedited pictures out of unedited photos, after a look at a few. */
class SynthesisDialog : public QDialog {
    Q_OBJECT

public:
    explicit SynthesisDialog(QWidget *parent = nullptr);

    void setPhotos(const QString &folder);
    void setOutput(const QString &folder);

Q_SIGNALS:
    /** A set is complete. */
    void made(const QString &folder);

private:
    QLayout *makeFields();
    QLineEdit *addFolder(QFormLayout *form, const QString &name, const QString &tip, const QString &objectName);
    QString problem() const;
    SynthesisWriterOptions options() const;
    void update();
    void preview();
    void onPreviewed(const Result<SynthesisSummary> &summary);
    void make();
    void onMade(const Result<SynthesisSummary> &summary);

    SynthesisService m_preview;
    SynthesisService m_make;
    DatasetReader m_reader; ///< of the preview
    std::unique_ptr<QTemporaryDir> m_previewFolder;
    QString m_made; ///< folder of the set that is being made
    QLineEdit *m_photos = nullptr;
    QLineEdit *m_output = nullptr;
    NumberField *m_count = nullptr;
    NumberField *m_side = nullptr;
    NumberField *m_seed = nullptr;
    QPushButton *m_look = nullptr;
    QLabel *m_previewText;
    ContactSheet *m_sheet;
    RunBar *m_bar;
};

} // namespace loupe
