#pragma once

#include <memory>

#include <QStringList>
#include <QWidget>

#include "app/dataset_reader.h"
#include "app/dataset_summary.h"

class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace loupe {

class Fold;

/** What a panel for pictures says of itself. */
struct DataWords {
    QString name; ///< accessible: "Labelled pictures"
    QString hint; ///< while it is empty: what to drop here
    DataUse use = DataUse::Evaluation;
    bool optional = false; ///< being empty is no problem
};

/** Folders and lists of pictures, dropped or chosen, and what was found in them. */
class DataPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataPanel(const DataWords &words, QWidget *parent = nullptr);

    QStringList sources() const;
    void setSources(const QStringList &sources);
    /** Those that are there already are left out. */
    void addSources(const QStringList &sources);
    /** A list that was made for the panel, shown under a name; read again if it is there already. */
    void addList(const QString &file, const QString &name);
    /** nullptr until it is read. */
    std::shared_ptr<const Dataset> data() const { return m_data; }
    /** Why a run cannot begin with it, as a sentence; empty when it can. */
    QString problem() const;
    /** Beside its own; taken. */
    void addButton(QPushButton *button);
    /** While a run uses it. */
    void setLocked(bool locked);

Q_SIGNALS:
    /** Sources, what was found in them, or problem() is another. */
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *makeButtons();
    QListWidgetItem *itemOf(const QString &path);
    void showPictures();
    void chooseFolder();
    void chooseList();
    void removeSelected();
    void read();
    void onRead(const Result<std::shared_ptr<const Dataset>> &data);

    DataWords m_words;
    DatasetReader m_reader;
    std::shared_ptr<const Dataset> m_data;
    QString m_failure;
    QListWidget *m_list;
    QPushButton *m_remove = nullptr;
    QPushButton *m_sheet = nullptr; ///< shows the pictures, once they are read
    QVBoxLayout *m_more = nullptr;  ///< buttons that others add
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_warnings;
    Fold *m_layout;
    Fold *m_issues;
};

} // namespace loupe
