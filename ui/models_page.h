#pragma once

#include <QWidget>

#include "app/comparison_service.h"
#include "app/model_importer.h"
#include "app/model_library.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QTextBrowser;

namespace loupe {

class ComparisonView;
class Settings;

/** The installed models with their cards: choose, import, verify, remove, compare with the one in use. */
class ModelsPage : public QWidget {
    Q_OBJECT

public:
    /** @param library outlives the page */
    explicit ModelsPage(ModelLibrary *library, QWidget *parent = nullptr);

    /** Offers to have the selected model look at the open photo too. Both outlive the page. */
    void useComparison(ComparisonService *comparison, const Settings *settings);
    /** Which model is in use. */
    void setInUse(const QString &folder);
    /** Folder of the one that is selected; empty: none. */
    QString selected() const;
    void select(const QString &folder);

Q_SIGNALS:
    void useRequested(const QString &folder);

private:
    QWidget *makeButtons();
    void fill();
    void showSelected();
    void update();
    void say(const QString &sentence, bool bad = false);
    void compare();
    void remove();
    void chooseImportFolder();
    void chooseImportFiles();
    void importFolder(const QString &source);
    void importFiles(const QStringList &files);
    void onVerified(const QString &folder, const Result<bool> &good);
    void onImported(const QString &target, const Result<bool> &good);
    QString freeFolder(const QString &name) const;

    ModelLibrary *m_library;
    ModelImporter m_importer;
    ComparisonService *m_comparison = nullptr; ///< nullptr: not offered
    const Settings *m_settings = nullptr;
    QString m_inUse;
    QString m_removing; ///< asked once; a second click removes it
    QListWidget *m_list;
    QTextBrowser *m_card;
    ComparisonView *m_compared;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_use = nullptr;
    QPushButton *m_verify = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_folder = nullptr;
    QPushButton *m_files = nullptr;
    QPushButton *m_compare = nullptr;
};

} // namespace loupe
