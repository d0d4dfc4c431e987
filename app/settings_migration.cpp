#include "app/settings_migration.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace loupe {

std::span<const RenamedSetting> renamedSettings()
{
    return {};
}

void migrateSettings(QSettings &store, int version, std::span<const RenamedSetting> renamed)
{
    const QString versionName = u"settings/version"_s;
    const int found = store.value(versionName, 0).toInt();
    if (found >= version)
        return;
    for (const RenamedSetting &key : renamed) {
        if (key.version <= found || !store.contains(key.before))
            continue;
        if (!store.contains(key.now))
            store.setValue(key.now, store.value(key.before));
        store.remove(key.before);
    }
    store.setValue(versionName, version);
}

} // namespace loupe
