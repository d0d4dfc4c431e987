#pragma once

#include <QObject>
#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace loupe {

/**
 * What the user chose, kept between runs. One table in settings.cpp says for each key its name in the file, its
 * default and its range; a value that is out of range, of the wrong type or unknown (an edited file) reads as the
 * nearest or the default one. Use it on the GUI thread.
 */
class Settings : public QObject {
    Q_OBJECT

public:
    enum class Key {
        Device,           ///< string, see chooseDevice(): "auto"
        Precision,        ///< string, see precisionName(): "auto"
        ModelFolder,      ///< string; empty = the model that comes with the program
        ColorMap,         ///< string, of colorMapNames(): "Inferno"
        ScoreOpacity,     ///< double 0..1
        MaskFillOpacity,  ///< double 0..1
        PatchOpacity,     ///< double 0..1
        EvidenceOpacity,  ///< double 0..1: classical maps and ground truth
        RecentFiles,      ///< string list, newest first, at most kMaxRecentFiles
        RecentCases,      ///< string list, as RecentFiles
        ScanRecursive,    ///< bool: scans look into the folders in a folder
        LastFolder,       ///< string, where the next open dialog starts
        WindowGeometry,   ///< bytes of QWidget::saveGeometry()
        WindowState,      ///< bytes of QMainWindow::saveState()
        Page,             ///< string, the page that was seen last: "inspect"
        ColorScheme,      ///< string: "system", "light" or "dark"
        DataFolder,       ///< string, see dataFolder(); empty = the usual place
        DecodeMegapixels, ///< double 1..10000, see DecodeOptions
        Language,         ///< string: "system" or one of languageCodes()
        FalseAlarms,      ///< double 0..0.5: share of unedited photos that may alarm; 0 = the bands of the model's card
        RestoreSession,   ///< string: what comes back at the next start, "nothing", "case" (page too) or "photos" (too)
        SessionCase,      ///< string, the case that was open
        SessionPhotos,    ///< string list: what was opened, and first of it the photo that was looked at
    };
    Q_ENUM(Key)

    /** A row of the table. */
    struct Entry {
        Key key;
        QString name;                      ///< in the file, group first: "layers/colorMap"
        QVariant initial;                  ///< the default; its type is the key's type
        double least = 0;                  ///< of numbers
        double most = 0;                   ///< of numbers: not above 1 = a share, shown in per cent; of lists: how many
        QStringList choices{};             ///< of strings; empty = any
        const char *title = nullptr;       ///< English, for title(); nullptr: remembered, not for the user to choose
        const char *explanation = nullptr; ///< English, for explanation()
        bool atStart = false;              ///< what is chosen shows after the next start only
    };
    static const Entry &entry(Key key);
    /** What the user may choose, in the order of the table. */
    static QList<Key> choosable();
    /** In the user's language. */
    static QString title(Key key);
    static QString explanation(Key key);

    static constexpr int kMaxRecentFiles = 10;

    /** The user's own settings; needs the organisation's and the application's name. */
    explicit Settings(QObject *parent = nullptr);
    /** Those of an INI file. */
    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    /** In a file of their own that goes with the object: for tests. */
    static std::unique_ptr<Settings> temporary();

    QVariant get(Key key) const;
    /** @param value is brought into the key's range; changed() follows if that is something new */
    void set(Key key, const QVariant &value);
    void reset(Key key);

    QString text(Key key) const { return get(key).toString(); }
    bool isOn(Key key) const { return get(key).toBool(); }
    double number(Key key) const { return get(key).toDouble(); }
    QByteArray bytes(Key key) const { return get(key).toByteArray(); }

    /** Where models, runs and cases of one's own are kept. */
    QString dataFolder() const;
    /** Where the frozen backbone's tokens are kept; the usual place is the command line's too. */
    QString featureFolder() const;
    static QString usualFeatureFolder();
    /** Where a case is made that was not given a place. */
    QString casesFolder() const { return dataFolder() + QStringLiteral("/cases"); }
    QStringList recentFiles() const { return get(Key::RecentFiles).toStringList(); }
    QStringList recentCases() const { return get(Key::RecentCases).toStringList(); }
    /** Puts the file first in a list of recent ones and takes it from where it was. */
    void addRecent(Key list, const QString &file);

Q_SIGNALS:
    void changed(loupe::Settings::Key key);

private:
    std::unique_ptr<QSettings> m_store;
    std::shared_ptr<void> m_temporaryFolder;
};

} // namespace loupe
