#pragma once

#include <functional>

#include <QDialog>
#include <QHash>

#include "app/settings.h"

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace loupe {

/**
 * All that the user may choose, made from the settings' own table: title, what it does, an editor for its type and
 * range, back to the default. What is changed acts at once. Closes itself for good. GUI thread.
 */
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /** @param settings outlives the dialog; it is followed, too */
    explicit SettingsDialog(Settings *settings, QWidget *parent = nullptr);

private:
    /** How a key is shown. */
    struct Row {
        std::function<void()> show; ///< brings the editor to what is set
        QPushButton *reset = nullptr;
    };

    void addGroups(QVBoxLayout *box);
    void addRow(QFormLayout *form, Settings::Key key);
    QWidget *makeEditor(Settings::Key key, Row &row);
    QWidget *makeChoice(Settings::Key key, Row &row);
    QWidget *makeNumber(Settings::Key key, Row &row);
    QWidget *makeFolder(Settings::Key key, Row &row);
    void showValue(Settings::Key key);
    void resetAll();

    Settings *m_settings;
    QHash<Settings::Key, Row> m_rows;
    QPushButton *m_resetAll;
    bool m_asked = false; ///< a second click resets all
};

} // namespace loupe
