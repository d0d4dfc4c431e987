#include "app/settings.h"

#include "app/language.h"
#include "app/overlay.h"
#include "app/settings_migration.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

using Key = Settings::Key;
using Entry = Settings::Entry;

const QString kSystem = u"system"_s;

/** One a key. What the user may choose has a title; the dialog shows it in this order, by the groups of the names. */
const QList<Entry> &table()
{
    static const QList<Entry> rows = {
        {Key::Device,
         u"network/device"_s,
         u"auto"_s,
         0,
         0,
         {},
         QT_TRANSLATE_NOOP("loupe::Settings", "Device"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Where the network runs. The model is loaded again.")},
        {Key::Precision,
         u"network/precision"_s,
         u"auto"_s,
         0,
         0,
         {u"auto"_s, u"fp32"_s, u"bf16"_s, u"fp16"_s},
         QT_TRANSLATE_NOOP("loupe::Settings", "Precision"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Of the network's numbers. 32 bits are exact and slower.")},
        {Key::FalseAlarms, u"network/falseAlarms"_s, 0.0, 0, 0.5, QStringList(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Accepted false alarms"),
         QT_TRANSLATE_NOOP("loupe::Settings",
                           "Share of unedited photos that may reach your threshold. The verdict then says on which "
                           "side of it a photo lies. 0 leaves it at the bands of the model's card.")},
        {Key::ModelFolder, u"network/modelFolder"_s, QString()},
        {Key::ColorMap, u"layers/colorMap"_s, colorMapNames().constFirst(), 0, 0, colorMapNames(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Colour map"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Colours of the score map. Cividis suits colour-blind eyes.")},
        {Key::ScoreOpacity, u"layers/scoreOpacity"_s, 0.8, 0, 1, QStringList(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Opacity of the score map"),
         QT_TRANSLATE_NOOP("loupe::Settings", "How much of the photo it covers.")},
        {Key::MaskFillOpacity, u"layers/maskFillOpacity"_s, 0.3, 0, 1, QStringList(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Opacity of the mask's fill"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Inside the outline of the mask.")},
        {Key::PatchOpacity, u"layers/patchOpacity"_s, 0.6, 0, 1, QStringList(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Opacity of the patches"),
         QT_TRANSLATE_NOOP("loupe::Settings", "The network's own grid of cells.")},
        {Key::EvidenceOpacity, u"layers/evidenceOpacity"_s, 1.0, 0, 1, QStringList(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Opacity of evidence maps"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Error levels, noise, JPEG ghosts and the like.")},
        {Key::RecentFiles, u"files/recent"_s, QStringList(), 0, Settings::kMaxRecentFiles},
        {Key::RecentCases, u"cases/recent"_s, QStringList(), 0, Settings::kMaxRecentFiles},
        {Key::ScanRecursive, u"cases/scanRecursive"_s, true},
        {Key::LastFolder, u"files/lastFolder"_s, QString()},
        {Key::WindowGeometry, u"window/geometry"_s, QByteArray()},
        {Key::WindowState, u"window/state"_s, QByteArray()},
        {Key::Page, u"window/page"_s, u"inspect"_s},
        {Key::ColorScheme,
         u"window/colorScheme"_s,
         u"system"_s,
         0,
         0,
         {u"system"_s, u"light"_s, u"dark"_s},
         QT_TRANSLATE_NOOP("loupe::Settings", "Colours"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Of the window.")},
        {Key::Language, u"window/language"_s, kSystem, 0, 0, QStringList{kSystem} + languageCodes(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Language"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Of all texts; numbers and dates follow it."), true},
        {Key::RestoreSession,
         u"window/restoreSession"_s,
         u"case"_s,
         0,
         0,
         {u"nothing"_s, u"case"_s, u"photos"_s},
         QT_TRANSLATE_NOOP("loupe::Settings", "At the next start"),
         QT_TRANSLATE_NOOP("loupe::Settings", "What of this session is open again.")},
        {Key::SessionCase, u"session/case"_s, QString()},
        {Key::SessionPhotos, u"session/photos"_s, QStringList(), 0, 1000},
        {Key::DataFolder, u"files/dataFolder"_s, QString(), 0, 0, QStringList(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Data folder"),
         QT_TRANSLATE_NOOP("loupe::Settings", "Where models, trainings and cases without a name of their own are kept. "
                                              "What lies in another folder is not moved."),
         true},
        {Key::DecodeMegapixels, u"files/decodeMegapixels"_s, 250.0, 1, 10000, QStringList(),
         QT_TRANSLATE_NOOP("loupe::Settings", "Largest photo"),
         QT_TRANSLATE_NOOP("loupe::Settings",
                           "In megapixels. A photo above this is not opened, so that it cannot fill the memory.")},
    };
    return rows;
}

/** What is stored or set, brought to the entry's type and range. */
QVariant brought(const QVariant &value, const Entry &entry)
{
    QVariant result = value;
    if (!value.isValid() || !result.convert(entry.initial.metaType()))
        return entry.initial;
    if (entry.initial.typeId() == QMetaType::Double) {
        const double number = result.toDouble();
        return std::isfinite(number) ? QVariant(std::clamp(number, entry.least, entry.most)) : entry.initial;
    }
    if (!entry.choices.isEmpty() && !entry.choices.contains(result.toString()))
        return entry.initial;
    if (entry.initial.typeId() == QMetaType::QStringList)
        return result.toStringList().mid(0, qsizetype(entry.most));
    return result;
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent), m_store(std::make_unique<QSettings>())
{
    migrateSettings(*m_store);
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    migrateSettings(*m_store);
}

Settings::~Settings() = default;

std::unique_ptr<Settings> Settings::temporary()
{
    const auto folder = std::make_shared<QTemporaryDir>();
    auto settings = std::make_unique<Settings>(folder->filePath(u"settings.ini"_s));
    settings->m_temporaryFolder = folder;
    settings->set(Key::DataFolder, folder->path());
    return settings;
}

const Entry &Settings::entry(Key key)
{
    return *std::find_if(table().begin(), table().end(), [key](const Entry &row) { return row.key == key; });
}

QList<Key> Settings::choosable()
{
    QList<Key> keys;
    for (const Entry &row : table()) {
        if (row.title)
            keys << row.key;
    }
    return keys;
}

QString Settings::title(Key key)
{
    return tr(entry(key).title);
}

QString Settings::explanation(Key key)
{
    return tr(entry(key).explanation);
}

QVariant Settings::get(Key key) const
{
    const Entry &row = entry(key);
    return brought(m_store->value(row.name), row);
}

void Settings::set(Key key, const QVariant &value)
{
    const Entry &row = entry(key);
    const QVariant now = brought(value, row);
    if (now == get(key))
        return;
    m_store->setValue(row.name, now);
    Q_EMIT changed(key);
}

void Settings::reset(Key key)
{
    set(key, entry(key).initial);
}

QString Settings::dataFolder() const
{
    const QString chosen = text(Key::DataFolder);
    return chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : chosen;
}

QString Settings::featureFolder() const
{
    const QString chosen = text(Key::DataFolder);
    return chosen.isEmpty() ? usualFeatureFolder() : chosen + u"/features"_s;
}

QString Settings::usualFeatureFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/loupe/features"_s;
}

void Settings::addRecent(Key list, const QString &file)
{
    QStringList files = get(list).toStringList();
    files.removeAll(file);
    files.prepend(file);
    set(list, files);
}

} // namespace loupe
