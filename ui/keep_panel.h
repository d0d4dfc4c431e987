#pragma once

#include <QWidget>

#include "app/model_library.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace loupe {

/** What becomes of a new model: kept under a name, with notes, or discarded. */
class KeepPanel : public QWidget {
    Q_OBJECT

public:
    /** @param library outlives the panel */
    explicit KeepPanel(ModelLibrary *library, QWidget *parent = nullptr);

    /** Shows the panel for the model of a folder. @param reason why it should not be used, or what it is; may be empty
     */
    void offer(const QString &folder, const QString &suggestedName, const QString &reason);
    QString folder() const { return m_folder; }
    /** Nothing to keep any more. */
    void close();

Q_SIGNALS:
    /** It is installed now. */
    void kept(const QString &folder);
    /** Its folder can go. */
    void discarded(const QString &folder);

private:
    void update();
    void keep();

    ModelLibrary *m_library;
    QString m_folder;
    QLabel *m_reason;
    QLineEdit *m_name;
    QPlainTextEdit *m_notes;
    QLabel *m_problem;
    QPushButton *m_keep;
    QPushButton *m_discard;
};

} // namespace loupe
