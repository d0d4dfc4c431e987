#include "app/settings.h"

#include "app/overlay.h"

#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>
#include <iterator>

using namespace Qt::StringLiterals;

namespace loupe {
namespace {

using Key = Settings::Key;

constexpr int kVersion = 1; ///< of the names and meanings below
const QString kVersionName = u"settings/version"_s;

struct Entry {
    Key key;
    QString name;
    QVariant initial; ///< its type is the key's type
    double least = 0; ///< numbers
    double most = 0;
    QStringList choices{}; ///< strings; empty = any
};

const Entry &entryOf(Key key)
{
    static const Entry table[] = {
        {Key::Device, u"network/device"_s, u"auto"_s},
        {Key::Precision, u"network/precision"_s, u"auto"_s, 0, 0, {u"auto"_s, u"fp32"_s, u"bf16"_s, u"fp16"_s}},
        {Key::ModelFolder, u"network/modelFolder"_s, QString()},
        {Key::ColorMap, u"layers/colorMap"_s, colorMapNames().constFirst(), 0, 0, colorMapNames()},
        {Key::ScoreOpacity, u"layers/scoreOpacity"_s, 0.8, 0, 1},
        {Key::MaskFillOpacity, u"layers/maskFillOpacity"_s, 0.3, 0, 1},
        {Key::PatchOpacity, u"layers/patchOpacity"_s, 0.6, 0, 1},
        {Key::EvidenceOpacity, u"layers/evidenceOpacity"_s, 1.0, 0, 1},
        {Key::RecentFiles, u"files/recent"_s, QStringList()},
        {Key::RecentCases, u"cases/recent"_s, QStringList()},
        {Key::ScanRecursive, u"cases/scanRecursive"_s, true},
        {Key::LastFolder, u"files/lastFolder"_s, QString()},
        {Key::WindowGeometry, u"window/geometry"_s, QByteArray()},
        {Key::WindowState, u"window/state"_s, QByteArray()},
        {Key::Page, u"window/page"_s, u"inspect"_s},
        {Key::ColorScheme, u"window/colorScheme"_s, u"system"_s, 0, 0, {u"system"_s, u"light"_s, u"dark"_s}},
        {Key::DataFolder, u"files/dataFolder"_s, QString()},
        {Key::DecodeMegapixels, u"files/decodeMegapixels"_s, 250.0, 1, 10000},
    };
    return *std::find_if(std::begin(table), std::end(table), [key](const Entry &entry) { return entry.key == key; });
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
        return result.toStringList().mid(0, Settings::kMaxRecentFiles);
    return result;
}

} // namespace

Settings::Settings(QObject *parent) : QObject(parent), m_store(std::make_unique<QSettings>())
{
    migrate();
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    migrate();
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

QVariant Settings::get(Key key) const
{
    const Entry &entry = entryOf(key);
    return brought(m_store->value(entry.name), entry);
}

void Settings::set(Key key, const QVariant &value)
{
    const Entry &entry = entryOf(key);
    const QVariant now = brought(value, entry);
    if (now == get(key))
        return;
    m_store->setValue(entry.name, now);
    Q_EMIT changed(key);
}

void Settings::reset(Key key)
{
    set(key, entryOf(key).initial);
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

/** Settings of an older version get today's names and meanings here; those of a newer one are left as they are. */
void Settings::migrate()
{
    if (m_store->value(kVersionName, 0).toInt() < kVersion)
        m_store->setValue(kVersionName, kVersion);
}

} // namespace loupe
